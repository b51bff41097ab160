"""What is paid before the instalments: 先打五千过来, 12月31日前给付10,000元,余款……."""

import re
from collections.abc import Iterator

from forbear.reading.amounts import Amount
from forbear.reading.found import Found
from forbear.reading.nearby import nearby
from forbear.reading.sources import Sources
from forbear.reading.spoken_days import spoken_days
from forbear.reading.terms import Term
from forbear.values.money import Money

_FIRST = re.compile(
    r"先(?:期|行)?(?:由)?(?:[乙丙]方|您|你|我|借款人)?(?:一次性?)?(?:支付|偿还|归还|给付|缴纳|还款"
    r"|付款|付|交|还|打|缴|转|存|拿|给|汇|凑|入|俾|畀|找|过)(?:个|上|出|来|我|您|回"
    r"|现金)?(?:人民币)? ?$",
)
_BY_A_DAY = re.compile(
    r"(?:(?:[\d一二三四五六七八九十][日号月]|[底末]"
    r"|[\d一二三四五六七八九十][日天]之?内)(?:\([^()\n]{1,6}\))?(?:[之以]?前"
    r"|当[日天])?)[^。;,\n\d]{0,12}?"
    r"(?:支付|偿还|归还|给付|缴纳|还款|付款|付|交|还|缴|汇)[^。;,\n\d]{0,8}$"
)
_REST_COMES = re.compile(
    r"(?:元|块)?(?:\([^()\n]{0,24}\))?[,;。、]?[ \n]{0,3}(?:[(]?[\d一二三四][.、)]{1,2} ?)?"
    r"(?:剩余(?!期)|余款|余数|其余|余下|余额|剩下|尾款|余(?=[\d人¥]))"
)
_LAID_OUT = re.compile(r"分|每月|每个月|按月|逐月|每期")
_ENGLISH = re.compile(
    r"\b(?:put in|put down|pays?|deposits?|transfers?|send|give)(?: me| us)?"
    r" ?(?:CNY|RMB|HKD|HK\$|S\$|\$)? ?$",
    re.IGNORECASE,
)
_INITIAL = re.compile(
    r"\b(?:up-?front|initial|first) payment(?: of|:)? ?(?:CNY|RMB|HKD|HK\$|S\$|\$)? ?$",
    re.IGNORECASE,
)
_ENGLISH_FIRST = re.compile(
    r"\b(?:first|up ?front|straight away|initially|to start"
    r"|and (?:pays? )?the (?:remaining|balance|rest|remainder))\b",
    re.IGNORECASE,
)
_ENGLISH_REST = re.compile(
    r" (?:within|upon|on|by|at) [^.;,\n]{1,40} and the (?:balance|rest|remaining|remainder)\b",
    re.IGNORECASE,
)
_IS_FEE = re.compile(
    r"费|押金|保证金|定金|诚意金|工本|材料|资料|风险金|会员|fee|deposit", re.IGNORECASE
)
_REST = re.compile(
    r"余款|余数|其余|剩下|剩余|余下|余额|余(?=[\d人¥])|balance|\brest\b|remain|差额|后面"
    r"|followed by"
    r"|(?:之后|然后|年后|往后|其后|此后)[^。;\n]{0,8}(?:每|分|按月)|再(?:分|签|谈|做)|分期",
    re.IGNORECASE,
)
_REST_NEAR = 150
_SPAN = 60
_CLOSE = 10


def is_first_payment(sources: Sources, found: Found[Amount]) -> bool:
    """Tell a sum that words put first, whatever follows."""
    before = clause_before(sources, found)
    return any(cue.search(before) for cue in (_FIRST, _INITIAL, _BY_A_DAY))


def is_down_payment(sources: Sources, found: Found[Amount]) -> bool:
    """Tell a sum that is paid before the rest is laid out in instalments."""
    before = clause_before(sources, found)
    behind = sources.text[found.end : found.end + _REST_NEAR]
    if nearby(_IS_FEE, sources.text, found.end, _CLOSE, ",。;\n") or not (
        sources.counts or sources.due_days
    ):
        return False
    if _FIRST.search(before) or _INITIAL.search(before):
        return _REST.search(behind) is not None
    if _BY_A_DAY.search(before):
        rest = _REST_COMES.match(behind)
        return rest is not None and nearby(_LAID_OUT, behind, rest.end(), _SPAN, "。\n") is not None
    is_first = nearby(_ENGLISH_FIRST, sources.text, found.end, _REST_NEAR, ".;\n")
    in_english = (_ENGLISH.search(before) and is_first) or _ENGLISH_REST.match(behind)
    return in_english is not None and _REST.search(behind) is not None


def down_payment(sources: Sources, found: Found[Amount]) -> Iterator[Term]:
    """Yield what is paid first, with a day named in speech alone: 你28号之前先打五千."""
    money = found.value.money or Money(0)
    yield Term("down_payment", money, found.start, found.end, found.start)
    before = sources.text[max(0, found.start - _SPAN) : found.start]
    for day in spoken_days(before, sources.own_day):
        start = found.start - len(before) + day.start
        yield Term("down_payment_due", day.value, start, start + day.end - day.start, start)


def clause_before(sources: Sources, found: Found[Amount]) -> str:
    """Return the words of its sentence right before a sum."""
    return re.split("[。;\n]", sources.text[max(0, found.start - _SPAN) : found.start])[-1]
