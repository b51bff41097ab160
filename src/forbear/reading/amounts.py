"""Sums of money as papers, messages and people write them; a garbled one has no value."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from forbear.reading.capital_amounts import capital_amounts
from forbear.reading.captioned_amounts import captioned_amounts, noughts
from forbear.reading.found import Found, without_overlaps
from forbear.reading.numerals import DIGITS, decimal_number, whole_number
from forbear.values.money import FEN_PER_YUAN, Money


class Notation(StrEnum):
    """How a sum is written."""

    DIGITS = "digits"
    CAPITALS = "capitals"
    """Chinese capitals: 壹仟贰佰元整."""
    SPOKEN = "spoken"
    """Chinese numerals as spoken: 两千一."""


@dataclass(frozen=True, slots=True)
class Amount:
    """One sum as read."""

    money: Money | None
    """None when signs are missing or wrong."""
    notation: Notation = Notation.DIGITS
    is_bare: bool = False
    """Has neither unit nor currency sign: 24,999.98."""
    is_about: bool = False
    """Said to be near: 约, 左右, 多."""
    currency: str = "CNY"
    """As printed when it is another one; nothing is ever converted."""


_SCALES = {
    "百": 100, "千": 1000, "k": 1000, "万": 10_000, "w": 10_000, "十万": 100_000,
    "百万": 1_000_000, "千万": 10_000_000, "亿": 100_000_000,
}  # fmt: skip
_FOREIGN_BEFORE = (
    r"US\$|HK\$|NT\$|[SAC]\$|SGD|MYR|RM(?!B)|Rs\.?|INR|₹|USD|HKD|TWD|NTD|EUR|€|£|\$"
    "|新台币|台币|港币|美金"
)
_FOREIGN_AFTER = "美元|美金|港元|港币|欧元|英镑|日元|澳元|新台币|台币|USD|HKD|EUR"
_PREFIX = rf"(?:(?P<foreign>{_FOREIGN_BEFORE}) ?|(?P<sign>¥|人民币|RMB|CNY|Yuan) ?:? ?)?"
_MINUS = r"(?:(?<![\d\w)])(?P<minus>-))?"
_NUMBER = (
    r"(?:(?<![\d.])(?<!\d,)|(?<=\.\d\d,))"
    r"(?P<number>(?>(?:\d{1,3}(?:,\d{3})++|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,15}+)"
    r"(?:\.\d{3,6}(?= ?万)|\.\d{1,2}+)?))"
)
_GARBLE = "OolISBZ?#□■*xX"
_JUNK = (
    rf"(?P<junk>[,.]?[{_GARBLE}]{{1,6}}(?=[\d.,元圆])[\d.,{_GARBLE}]{{0,20}}"
    r"|\.?\d[\d.,]{0,20}|(?<!\.\d\d),(?!\d{1,4} ?[年月日号期个天]|\d{1,2}[-/])\d[\d.,]{0,20})?"
)
_SCALE = (
    r"(?: ?(?P<scale>亿|[十百千]?万|[百千](?!分|个)|[wWkK](?![A-Za-z]))"
    r"(?P<lower>\d千\d?(?![\d.,])|\d{1,4}(?![\d.,千]))?)?"
)
_UNIT = (
    r"(?: ?(?P<unit>元|圆(?!满)|块钱?|yuan|RMB|CNY|人民币"
    rf"|(?P<other>{_FOREIGN_AFTER})))?"
)
_COINS = (
    r"(?P<coins>(?<=[元圆块])(?:\d角(?:\d分(?!期))?|\d分(?!期)|\d毛\d?"
    r"|\d{1,2}(?![\d.,元圆期个年月日天/%号])))?"
)
_MONEY = re.compile(_PREFIX + _MINUS + _NUMBER + _JUNK + _SCALE + _UNIT + _COINS, re.IGNORECASE)
_NOT_MONEY_BEHIND = re.compile(
    r" ?(?:[%‰‱期条款节章页份次人户名日号时点秒年月天折倍]"
    r"|分(?! ?[\d一二两三四五六七八九十成为作])|个月|[-/:]\d"
    r"|分之)|[a-z]"
    r"| (?:days?|months?|years?|hours?|instal|payments?|times|people|words|[ap]m|k[mg]|miles)\b",
    re.IGNORECASE,
)
_CHAT = re.compile(
    r"(?:(?<=[还付欠转交给打存缴供])|(?<=\d[日号])|(?<=每月)|(?<=个月)|(?<=每[次笔回])|(?<=一期)"
    r"|(?<=[月期次笔回][就是])"
    r"|(?<=[给还付转打][我你您他她]))(?P<number>[1-9]\d{2,6})(?!\d|\.\d|,\d{3}(?!\d)"
    r"|[\-/:%‰]|[年月日号期次点折倍人户笔个元圆块万千百])"
    r"|(?:(?<=本金)|(?<=利息)|(?<=罚息)|(?<=费用)|(?<=违约金)|(?<=合计)|(?<=一共)|(?<=总共)"
    r"|(?<=每期)"
    r"|(?<=加起来)|(?<=要还))(?P<named>0|[1-9]\d{0,6}(?:\.\d{1,2})?)(?=[ ,。;、\n(分]|$)"
    r"|(?:(?<=lots of )|(?<=payments of )|(?<=[Pp]ay ))(?P<english>[1-9]\d{1,6})(?= (?:by|on|a"
    r"|per|each|in|every|now|today)\b|[,.;\n])"
    r"|(?<![\d.,\-/:A-Za-z第])(?P<rate>[1-9]\d{2,5})(?= (?:each|every|a|per) (?:month|week|time)\b"
    r"| (?:apiece|monthly|pm)\b)"
    r"|(?<![\d.,\-/A-Za-z第])(?<!\d:)(?P<lump>[1-9]\d{2,6})(?=分 ?(?:\d{1,3}"
    r"|[一二三四五六七八九十]{1,3}) ?(?:期|个月))"
)
_MEASURED = re.compile(
    r"[期条款页份次人户名日号时天年月个家笔种件位倍步步字亩吨余公米里平卡]"
    r"|分(?![\d一二两三四五六七八九十成为作])"
)
_NOT_MONEY_BEFORE = re.compile(r"(?:第|尾号|编号|No\.|№|[A-Za-z\d_./-]|\d:)$", re.IGNORECASE)
_GARBLED_BEFORE = re.compile(r"[OISBZ?#□■*]$|\d元?[-~]$")
_SPOKEN = re.compile(
    r"(?<![一二三四五六七八九十百千万亿零〇两第每])(?P<number>[一二两三四五六七八九十]"
    r"[一二两三四五六七八九十百千万亿零〇]{0,14})(?P<vague>[多几来余])?(?P<scale>[百千万](?="
    r"[元块圆]))?"
    r"(?P<unit>元(?![化旦素首])|块钱?"
    r"|圆(?!满))?(?P<coins>(?<=[块元])[一二三四五六七八九](?:[毛角](?:[一二三四五六七八九]分?)?"
    r"|(?<=块.))"
    r"(?![一二三四五六七八九十百千万个]))?"
)
_ABOUT_BEFORE = re.compile(r"(?:大?约|大概|差不多|近|左右为)[为是]? ?$")
_ABOUT_BEHIND = re.compile(r" ?(?:左右|上下|[多来]|出头|不到)")
_PART_BEFORE = re.compile(r"(?:利息|罚息|滞纳金|违约金|手续费)(?:是|有)?$")
_LOOK_BACK = 6


def amounts(text: str) -> tuple[Found[Amount], ...]:
    """Return every sum in a normalised text, in order; overlapping readings never both."""
    capitals = (
        Found(Amount(one.value, Notation.CAPITALS), one.start, one.end)
        for one in capital_amounts(text)
    )
    elsewhere = (
        Found(Amount(one.value, is_bare=True), one.start, one.end)
        for kind in (captioned_amounts(text), noughts(text))
        for one in kind
    )
    return tuple(
        without_overlaps(capitals, elsewhere, _written(text), _chatted(text), _spoken(text))
    )


def _written(text: str) -> Iterator[Found[Amount]]:
    for match in _MONEY.finditer(text):
        before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
        is_bare = not (match["sign"] or match["foreign"] or match["unit"])
        if is_bare and not _is_bare_money(match, before, text[match.end() : match.end() + 4]):
            continue
        if (
            not is_bare
            and re.search(r"[A-Za-z\d_.]$", before)
            and not _GARBLED_BEFORE.search(before)
        ):
            continue
        start, end = _trimmed(match)
        money = None if _GARBLED_BEFORE.search(before) else _money_of(match)
        about = bool(_ABOUT_BEFORE.search(before) or _ABOUT_BEHIND.match(text, end))
        currency = (match["foreign"] or match["other"] or "CNY").strip()
        yield Found(Amount(money, is_bare=is_bare, is_about=about, currency=currency), start, end)


def _chatted(text: str) -> Iterator[Found[Amount]]:
    """Yield whole numbers that only their verb makes a sum: 每月15号还2200, 6600分3个月."""
    for match in _CHAT.finditer(text):
        group = next(name for name, value in match.groupdict().items() if value)
        money = Money(int(Fraction(match[group]) * FEN_PER_YUAN))
        yield Found(Amount(money, is_bare=True), match.start(group), match.end(group))


def _is_bare_money(match: re.Match[str], before: str, behind: str) -> bool:
    """Tell whether a number without unit is written as money is: grouped, or with fen."""
    if _NOT_MONEY_BEFORE.search(before) or _NOT_MONEY_BEHIND.match(behind) or match["junk"]:
        return False
    if match["scale"]:
        return match["scale"] != "百" and not _MEASURED.match(behind)
    number = match["number"]
    return "," in number or number[-3:-2] == "."


def _trimmed(match: re.Match[str]) -> tuple[int, int]:
    return match.start(), match.start() + len(match[0].rstrip())


def _money_of(match: re.Match[str]) -> Money | None:
    number, junk = match["number"], match["junk"] or ""
    is_list = "." in number and junk.startswith(",")
    if junk and not is_list:
        return None
    yuan = decimal_number(number)
    if yuan is None or (number[0] == "0" and number[:2] not in {"0", "0."}):
        return None
    if match["scale"]:
        yuan = _scaled(yuan, match["scale"].lower(), match["lower"])
    if yuan is None:
        return None
    fen = (yuan + _coins(match["coins"] or "")) * FEN_PER_YUAN
    return Money(-int(fen) if match["minus"] else int(fen))


def _scaled(yuan: Fraction, scale: str, lower: str | None) -> Fraction | None:
    """Read 1.5万, 1万5, 1万5千 and 2万6508; 2万65 could mean two things."""
    size = _SCALES[scale]
    if lower is None:
        return yuan * size
    if yuan.denominator != 1:
        return None
    if "千" in lower:
        thousands, hundreds = (int(part or 0) for part in lower.split("千"))
        return yuan * size + thousands * 1000 + hundreds * 100 if scale == "万" else None
    if len(lower) == 1:
        return yuan * size + int(lower) * Fraction(size, 10)
    return yuan * size + int(lower) if 10 ** len(lower) == size else None


def _coins(text: str) -> Fraction:
    """Read 5角2分, 1毛2, and the bare 5 or 12 behind 块 as jiao and fen."""
    digits = [int(sign) for sign in text if sign.isdigit()]
    if not digits:
        return Fraction(0)
    if len(digits) == 1 and text.endswith("分"):
        return Fraction(digits[0], 100)
    return Fraction(digits[0], 10) + (Fraction(digits[1], 100) if len(digits) > 1 else 0)


def _spoken(text: str) -> Iterator[Found[Amount]]:
    for match in _SPOKEN.finditer(text):
        number, behind = match["number"], text[match.end() : match.end() + 2]
        before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
        is_part = len(number) > 1 and _PART_BEFORE.search(before) is not None
        has_unit = match["unit"] is not None or is_part
        if not has_unit and (
            not re.search("[百千万亿]", number)
            or len(number) == 1
            or _MEASURED.match(behind)
            or behind.startswith("分之")
        ):
            continue
        money = None if match["vague"] else _spoken_money(match)
        about = bool(_ABOUT_BEFORE.search(before) or _ABOUT_BEHIND.match(behind))
        yield Found(
            Amount(money, Notation.SPOKEN, is_about=about or bool(match["vague"])),
            match.start(),
            match.end(),
        )


def _spoken_money(match: re.Match[str]) -> Money | None:
    yuan = whole_number(match["number"])
    if yuan is None:
        return None
    digits = [DIGITS[sign] for sign in match["coins"] or "" if sign in DIGITS]
    jiao, fen = (*digits, 0, 0)[:2]
    return Money(yuan * FEN_PER_YUAN + jiao * 10 + fen)
