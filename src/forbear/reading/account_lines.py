"""Accounts that are paid: each number with the name and the bank that stand around it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_NUMBER = re.compile(
    r"(?<![\dA-Za-z*./\-])(?<!\d[ \-,])(?!(?:19|20)\d\d-\d)(?P<no>\d{2,8}(?:[ \-]\d{1,8}){1,6}"
    r"|\d{8,24})"
    r"(?![\d*.,/\-]\d|[\d*A-Za-z年月]| ?\*)"
)
_LABEL = re.compile(
    r"(?:账户|户口|账)(?:号码?|号)?|卡号?|\b[Nn]o\.?|[Aa]ccount(?: [Nn](?:o\.?|umber))?"
    r"|A/C(?: [Nn]o\.?)?"
)
_LABEL_END = re.compile(rf"(?:{_LABEL.pattern})(?:为|是)?[ :\t|上的]{{0,30}}$")
_BANKS = (
    r"银行|联社|农商行|信用社|邮局|邮政储蓄|邮储|[农建工中招交]行|支行|分行|营业部|Bank\b|BANK\b"
    r"|POSB|DBS|HSBC"
)
_BANK_END = re.compile(rf"(?:{_BANKS})[^,。;\n\d]{{0,16}}[ ,:]{{0,3}}$")
_BANK = re.compile(_BANKS)
_SPLIT = re.compile(
    r",(?! ?(?:Ltd|Limited|Inc|LLC|plc))|[、;:()【】“”\"/\n\t|]|\s{1,40}(?![A-Z&a-z])|(?<=[.;]) "
)
_VERB = re.compile(
    r"^.{0,30}(?:(?:[转打汇付存寄]款?)[到至入进给]|请汇|交到|付款到|Transfer to|transfer to"
    r"|[Pp]ay(?:ments)? (?:go )?to:?"
    r"|[Pp]ay to:?|goes to|remit to)(?:我们公司|本公司|单位|本行|以下)?(?:账户)? ?"
)
_TITLE = re.compile(
    r"^(?:(?:我司|公司|我们|本公司)?(?:业务员|经理|财务|会计|专员|代理人|出纳|老板|负责人)"
    r"|.{0,12}(?:弟弟|哥哥|姐姐|妹妹|老婆|老公|父亲|母亲)|我|他|她)(?=.{2,4}$)"
)
_TAIL = re.compile(r"(?:个人|本人|自己)?[的之]?(?:账户|户口|账号|卡号?|名下)?[上里]?$")
_PERSON_AND_BANK = re.compile(
    r"(?P<who>[一-鿿]{2,3}?)的?(?P<bank>(?:中国(?!银行))?(?:工商|农业|建设|中国|招商|交通|邮政储蓄"
    r"|邮储|民生|平安|光大|中信|浦发"
    r"|兴业|华夏|广发|徽商)银行[一-鿿]{0,12}|[农建工中招交]行)$"
)
_HELD = re.compile(r"(?:户名|开户行|收款人)[ :]?(?=.{2})")
_NAMED = re.compile(r"(?:户名|收款人|名称|[Pp]ayee|[Nn]ame)$")
_NAMED_AND_BANK = re.compile(
    r"(?P<who>[一-鿿]{3})(?P<bank>[一-鿿]{2,10}(?:银行|农商行|信用社|支行))$"
)
_PERSON = re.compile(r"[一-鿿·]{2,4}")
_FIRM = re.compile(r"[一-鿿()]{4,40}")
_FIRM_ENDS = ("公司", "联社", "事务所", "中心", "银行")
_LATIN = re.compile(r"(?:[A-Z][A-Za-z.&'\-]{0,24},? ?|& ){1,8}(?:plc)?")
_NOT_WHO = re.compile(
    r"还款|收款|付款|汇款|款项|转账|账户|账号|卡号|户名|银行卡|个人|本人|自己|公司账|对公|以下"
    r"|下列|如下|开户"
    r"|或|每|期|您|你|请|钱|就|那|这|备注|方式|编号|合同|证|号$|[Aa]ccount|[Pp]ay|^Bank$|[Nn]ame"
    r"|[Tt]o$|Claimant|Lender"
)
_SERIES = (9, 26)
"""Digits that an account number has."""
_OTHER = re.compile(
    r"(?:编号|合同号?|案号|证号?|电话|手机|热线|工号|订单号?|流水号?|批复)[ :]{0,3}$"
)
_PHONE = re.compile(r"1[3-9]\d{9}$")
_AROUND = 90
_MOST_PARTS = 4

_LONGEST_LABEL = 8
_FAR = re.compile(r"[。;\n\d]|.{13}")
_NAME_BEHIND = re.compile(
    r"(?:户名|姓名|\bname)[ :]{0,3}"
    r"(?P<who>[一-鿿]{2,24}|[A-Z][a-z]+(?: [A-Z][a-z]+){1,3})(?=[,。;\s)]|$)"
)
_TOWN = re.compile(r", [A-Z][a-z]{2,20}(?: branch)?(?=[.;\n]|$)")


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of text and where it stands."""

    words: str
    start: int


@dataclass(frozen=True, slots=True)
class AccountLine:
    """One account number with what is said right around it."""

    number: Part
    name: Part | None = None
    bank: Part | None = None


def account_lines(text: str) -> Iterator[AccountLine]:
    """Yield every number that a label, a bank or a payee marks as an account."""
    for match in _NUMBER.finditer(text):
        digits = sum(sign.isdigit() for sign in match["no"])
        before = text[max(0, match.start() - _AROUND) : match.start()]
        is_labelled = _LABEL_END.search(before[-40:]) is not None
        fewest = _SERIES[0] - is_labelled
        if not fewest <= digits <= _SERIES[1] or _OTHER.search(before[-_LONGEST_LABEL:]):
            continue
        if _PHONE.match(match["no"]) and not is_labelled:
            continue
        number = Part(match["no"], match.start())
        names, banks = _parts(before.rstrip(), match.start() - len(before))
        behind = text[match.end() : match.end() + _AROUND]
        later_names, later_banks = _parts_behind(behind, match.end())
        is_account = names and (banks or _LABEL.search(before))
        if is_labelled or _BANK_END.search(before) or is_account:
            name = next(iter((*names, *later_names)), None)
            yield AccountLine(number, name, next(iter((*banks, *later_banks)), None))


def _parts(before: str, offset: int) -> tuple[list[Part], list[Part]]:
    """Return who and which bank stand before a number, the nearest first."""
    names: list[Part] = []
    banks: list[Part] = []
    pieces = list(_pieces(before))
    for position, (words, start) in enumerate(pieces[: -_MOST_PARTS - 1 : -1]):
        piece = _bare(words, offset + start)
        above = pieces[-position - 2][0] if position + 2 <= len(pieces) else ""
        both = _PERSON_AND_BANK.match(piece.words)
        if both is None and words.startswith("户名"):
            both = _NAMED_AND_BANK.match(piece.words)
        if both:
            names.append(Part(both["who"], piece.start))
            banks.append(Part(both["bank"], piece.start + both.start("bank")))
        elif (_NAMED.search(above) or words.startswith("户名")) and not _NOT_WHO.search(
            piece.words
        ):
            names.append(piece)
        elif _is_bank(piece.words) and not (position and piece.words.isascii()):
            banks.append(piece)
        elif _is_who(piece.words):
            names.append(piece)
        elif len(piece.words) > _LONGEST_LABEL and not words.startswith("sort code"):
            break
    return names, banks


def _parts_behind(behind: str, offset: int) -> tuple[list[Part], list[Part]]:
    """Return who and which bank follow a number in the same breath."""
    stop = re.search(r"[。;\n]|\. [A-Z]", behind)
    names: list[Part] = []
    banks: list[Part] = []
    named = _NAME_BEHIND.search(behind)
    if named and not _FAR.search(behind[: named.start()]):
        names.append(Part(named["who"], offset + named.start("who")))
    for words, start in list(_pieces(behind[: stop.start() if stop else len(behind)]))[:3]:
        if _is_bank(words.rstrip(".")):
            town = _TOWN.match(behind, start + len(words))
            end = town.end() if town else start + len(words.rstrip("."))
            banks.append(Part(behind[start:end], offset + start))
    return names, banks


def _pieces(text: str) -> Iterator[tuple[str, int]]:
    """Yield the words between stops, in order."""
    start = 0
    for match in (*_SPLIT.finditer(text), None):
        words = text[start : match.start() if match else len(text)]
        if words.strip():
            yield words.strip(), start + len(words) - len(words.lstrip())
        start = match.end() if match else start


def _bare(words: str, start: int) -> Part:
    """Return a piece without verb, title and the words for an account."""
    label = _HELD.match(words)
    if label:
        words, start = words[label.end() :], start + label.end()
    tail = _TAIL.search(words)
    words = words[: tail.start()] if tail and tail.start() > 1 else words
    for lead in (_VERB, _TITLE):
        found = lead.match(words)
        if found and len(words) - found.end() > 1:
            words, start = words[found.end() :], start + found.end()
    return Part(words, start)


def _is_bank(words: str) -> bool:
    if words.isascii():
        return words in {"POSB", "DBS", "HSBC"} or (
            _BANK.search(words) is not None
            and _LATIN.fullmatch(words) is not None
            and words != "Bank"
            and "Ltd" not in words
        )
    return (
        _BANK.search(words) is not None
        and "公司" not in words
        and not re.search(r"手机|本行|银行卡|网上|我行|任何", words)
    )


def _is_who(words: str) -> bool:
    if _NOT_WHO.search(words):
        return False
    if words.isascii():
        return " " in words and _LATIN.fullmatch(words) is not None
    is_firm = words.endswith(_FIRM_ENDS) and _FIRM.fullmatch(words) is not None
    return is_firm or _PERSON.fullmatch(words) is not None
