"""Rates as papers write them: 日息万分之五, 年化18%, 月息2分, 8.5‰, LPR的四倍, 上浮50%."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from forbear.reading.found import Found, without_overlaps
from forbear.reading.numerals import decimal_number, whole_number


class Per(StrEnum):
    """The time a rate is for."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class Base(StrEnum):
    """What a multiple is a multiple of."""

    LPR = "lpr"
    CONTRACT = "contract"
    """The rate of the contract: 合同利率, 原利率."""


@dataclass(frozen=True, slots=True)
class Rate:
    """One rate as read: a percentage, or a multiple of another rate."""

    percent: Decimal | None = None
    """None for a multiple, and for a rate that cannot be told."""
    per: Per | None = None
    """None when the paper does not say: a share, or a rate for the whole time."""
    multiple: Fraction | None = None
    """1.5 for 1.5倍 and for 上浮50%."""
    base: Base | None = None
    points: Decimal | None = None
    """Percentage points on top of the base: LPR加50个基点 is 0.5."""
    is_simple: bool = False
    """The paper says 单利 of it."""


_CN = "零〇一二两三四五六七八九十百点"
_N = rf"(?:\d{{1,4}}(?:\.\d{{1,8}})?|[{_CN}]{{1,8}})"
_PERCENT = re.compile(
    rf"(?<![\d.])(?P<digits>\d{{1,4}}(?:\.\d{{1,8}})?) ?(?P<sign>[%‰‱]|per ?cent)"
    rf"|(?P<of>[百千万])分之(?P<part>[{_CN}](?=一[年月天])|{_N})"
)
_SHIFTS = {"%": 0, "‰": -1, "‱": -2, "百": 0, "千": -1, "万": -2}
_FOLK = re.compile(
    rf"(?P<per>[日月年])(?:利率?|息)(?:为|是|按|:)? ?(?P<fen>{_N})分"
    rf"(?P<half>半|[\d一二三四五六七八九](?!\d|期|之))?(?:(?P<li>{_N})厘)?(?![期之])"
    rf"|(?P<per2>[日月年])(?:利率?|息)(?:为|是|按|:)? ?(?P<only>{_N})厘"
)
_MULTIPLE = re.compile(
    rf"(?P<before>{_N}) ?倍"
    r"(?P<of>[于的]? ?LPR|[于的]?(?:原|合同|约定|贷款|本)[^,。;\n]{0,8}利率)?"
    r"|(?P<twice>twice|double|triple)",
    re.IGNORECASE,
)
_UPLIFT = re.compile(
    r"(?P<way>上浮|加收|加罚|下浮)(?: ?(?P<percent>\d{1,3}(?:\.\d{1,4})?) ?%"
    r"|百分之(?P<cn>[一二三四五六七八九十百]{1,5}))"
)
_POINTS = re.compile(
    r"LPR[^,。;\n倍]{0,16}?(?P<way>\+|加|上浮|减|-) ?(?P<points>\d{1,4}(?:\.\d{1,2})?)"
    r" ?(?:个?基点|BPs?)",
    re.IGNORECASE,
)
_LPR_BEFORE = re.compile(r"(?:LPR|市场报价利率)[^,。;\n]{0,12}$", re.IGNORECASE)
_CONTRACT_BEFORE = re.compile(
    r"(?:合同|原|约定|贷款|借款|本协议)[^,。;\n]{0,10}利率[^,。;\n]{0,10}$"
)
_BEFORE = (
    (
        Per.DAY,
        r"日利率|日息|日费率|[每按逐]日|[每一]天|日(?=万分|千分|\d|利)|daily|per day|each day",
    ),
    (Per.MONTH, r"月利率|月息|月费率|每月|按月|月(?=万分|千分|百分)|monthly|per month"),
    (
        Per.YEAR,
        r"年利率|年化|年息|年费率|[每按]年|年(?=百分|\d{1,2}[.%])|annual|yearly|APR|per annum",
    ),
)
_BEHIND = (
    (Per.DAY, r"/ ?(?:日|天|day)|每[日天]|一天|per day|a day|daily|per diem"),
    (Per.MONTH, r"/ ?(?:月|month)|每月|per month|a month|monthly"),
    (Per.YEAR, r"/ ?(?:年|year)|每年|一年|per year|per annum|a year|p\.? ?a\b|annual|yearly|APR"),
)
_NOUGHT = re.compile(r"(?<![日月])利率(?:均|都)?(?:为|是|降至|降为)? ?(?P<zero>零)(?!点|\d)")
_PER_BEFORE = re.compile("|".join(f"(?P<{per}>{words})" for per, words in _BEFORE), re.IGNORECASE)
_PER_BEHIND = re.compile(
    r" ?\(?(?:" + "|".join(f"(?P<{per}>{words})" for per, words in _BEHIND) + ")", re.IGNORECASE
)
_CLAUSE_EDGE = re.compile(r"[,。;\n、]|(?<=[^\x00-\x7f]) |(?<=[%‰]) (?=[^\x00-\x7f])")
_SIMPLE = re.compile(r" ?\((?:单利|simple)")
_NEAR = 26
_TENTHS = Decimal("0.1")
_LI = {"年": Decimal(1), "月": _TENTHS, "日": None}
"""One 厘 in percent: a tenth of a 分; by the year 一分 is 10 %, by the month 1 %."""


def rates(text: str) -> tuple[Found[Rate], ...]:
    """Return every rate in a normalised text, in order."""
    return tuple(
        without_overlaps(
            _zero(text),
            _folk(text),
            _points(text),
            _uplifts(text),
            _multiples(text),
            _percents(text),
        )
    )


def _percents(text: str) -> Iterator[Found[Rate]]:
    for match in _PERCENT.finditer(text):
        number = decimal_number(match["digits"] or match["part"])
        if number is None:
            continue
        shift = _SHIFTS.get(match["sign"] or match["of"], 0)
        percent = _decimal(number).scaleb(shift)
        per = _per(text, match.start(), match.end())
        simple = _SIMPLE.match(text, match.end()) is not None
        yield Found(Rate(percent, per, is_simple=simple), match.start(), match.end())


def _zero(text: str) -> Iterator[Found[Rate]]:
    """Yield 利率为零; a figure of zero with its percent sign is read like any other."""
    for match in _NOUGHT.finditer(text):
        yield Found(Rate(Decimal(0), Per.YEAR), match.start("zero"), match.end())


def _decimal(number: Fraction) -> Decimal:
    """Return the exact decimal; every number read here has one."""
    return Decimal(number.numerator) / Decimal(number.denominator)


def _per(text: str, start: int, end: int) -> Per | None:
    """Return the time nearest to a rate: right behind it, or before it in its clause."""
    behind = _PER_BEHIND.match(text, end, end + 16)
    if behind:
        return Per(behind.lastgroup or "")
    before = text[max(0, start - _NEAR) : start]
    edges = list(_CLAUSE_EDGE.finditer(before))
    clause = before[edges[-1].end() :] if edges else before
    named = [
        Per(one.lastgroup or "")
        for one in _PER_BEFORE.finditer(clause + text[start:end])
        if one.start() < len(clause)
    ]
    return named[-1] if named else None


def _folk(text: str) -> Iterator[Found[Rate]]:
    """Yield 月息2分 and 年息8厘; the day's 分 means different things and has no value."""
    for match in _FOLK.finditer(text):
        per = match["per"] or match["per2"]
        li = _LI[per]
        kind = {"日": Per.DAY, "月": Per.MONTH, "年": Per.YEAR}[per]
        count = _in_li(match)
        percent = None if li is None or count is None else _decimal(count) * li
        yield Found(Rate(percent, kind), match.start(), match.end())


def _in_li(match: re.Match[str]) -> Fraction | None:
    if match["only"]:
        return decimal_number(match["only"])
    fen = decimal_number(match["fen"])
    half = (
        Fraction(5) if match["half"] == "半" else Fraction(whole_number(match["half"] or "0") or 0)
    )
    li = decimal_number(match["li"]) if match["li"] else Fraction(0)
    return None if fen is None or li is None else fen * 10 + half + li


def _multiples(text: str) -> Iterator[Found[Rate]]:
    for match in _MULTIPLE.finditer(text):
        if match["twice"]:
            number: Fraction | None = Fraction(3 if match["twice"].lower() == "triple" else 2)
        else:
            number = decimal_number(match["before"])
        if number is not None:
            base = _base(text, match.start(), match["of"] or "")
            yield Found(Rate(multiple=number, base=base), match.start(), match.end())


def _uplifts(text: str) -> Iterator[Found[Rate]]:
    for match in _UPLIFT.finditer(text):
        share = decimal_number(match["percent"] or match["cn"])
        if share is None:
            continue
        sign = -1 if match["way"] == "下浮" else 1
        multiple = 1 + sign * share / 100
        yield Found(
            Rate(multiple=multiple, base=_base(text, match.start(), "")), match.start(), match.end()
        )


def _points(text: str) -> Iterator[Found[Rate]]:
    for match in _POINTS.finditer(text):
        sign = -1 if match["way"] in {"减", "-"} else 1
        points = sign * Decimal(match["points"]) / 100
        yield Found(
            Rate(multiple=Fraction(1), base=Base.LPR, points=points), match.start(), match.end()
        )


def _base(text: str, start: int, behind: str) -> Base | None:
    before = text[max(0, start - _NEAR) : start]
    if "LPR" in behind.upper() or _LPR_BEFORE.search(before):
        return Base.LPR
    if behind or _CONTRACT_BEFORE.search(before):
        return Base.CONTRACT
    return None
