"""The day of the paper itself: where it says so, else where it is signed."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from forbear.reading.days import Day, DayState
from forbear.reading.found import Found

_SIGNED = re.compile(
    r"(?:签[订署约字]|订立|立据|立约|出具|落款|开具|发函|打印|生成|发送|制表|确认|同意"
    r"|填写|点击)的?(?:日期|日"
    r"|时间|于)?"
    r" ?:? ?$"
    r"|[即·] ?签?署? ?[(]?$|(?:^|\n|\s)Date:? {0,12}$|(?:[Dd]ated|[Ss]igned)(?: on"
    r"| this)?:? ?$|[于在] ?$",
)
_SIGNED_BEHIND = re.compile(r"(?:由)?[^,。;\n]{0,16}?(?:签[订署]|订立|达成)(?![之后前])")
_SIGNED_RIGHT_BEHIND = re.compile(" ?(?:签[署订字]|订立)(?!之?日?[前后起])")
_MARKED = re.compile(
    r"公章|签[字章名]|盖章|用印|印章|(?:承诺人|立据人|借款人|债务人|出借人|甲方"
    r"|乙方)(?:\([^()\n]{0,10}\))?:"
    r"|专用章|Signature|signature|银行股份有限公司|\(章\)"
)
_LEAD = re.compile("[ \t]*(?:中华)?(?:日期:?)?[ \t]*|[^,。;:\n]{0,24} {6,}")
_SEAL = re.compile(r"[ \t]*(?:\([^()\n]{0,12}[章印][^()\n]{0,4}\))?[ \t]*")
_AS_OF = re.compile(r"(?:截[至止]|计至|算至)[^。;\n]{0,6}$")
_OLD = re.compile(
    r"attorney|主合同|原(?:借款|贷款|合同|协议)|借款合同|贷款合同|[Ll]oan (?:[Aa]greement"
    r"|[Cc]ontract)|Loan: {1,3}No|放款|发放|《[^》\n]{0,16}合同》"
)
_LATELY = timedelta(days=31)
"""A paper is rarely older than this when it comes."""
_BEFORE, _BEHIND, _BLOCK, _TAIL = 48, 48, 80, 500


def signing_day(text: str, days: Sequence[Found[Day]]) -> Found[Day] | None:
    """Return the day on which the paper says it is or was signed."""
    readable = [one for one in days if one.value.state is DayState.READ]
    for one in readable:
        before = text[max(0, one.start - _BEFORE) : one.start]
        behind = text[one.end : one.end + _BEHIND]
        if _is_signing(before, behind) and not _OLD.search(before + behind):
            return one
    at_the_end = [one for one in readable if one.start > len(text) - _TAIL]
    for one in reversed(at_the_end):
        start = text.rfind("\n", 0, one.start) + 1
        rest = _rest_of_line(text, one.end)
        alone = _LEAD.fullmatch(text[start : one.start]) and _SEAL.fullmatch(rest)
        marked = _MARKED.search(text[max(0, one.start - _BLOCK) : one.start])
        is_span = text[one.start - 1 : one.start] in {"自", "从", "于"}
        if alone and not is_span:
            return one
        if marked and not is_span and (alone or _MARKED.search(text[start : one.start])):
            return one
    return None


def _rest_of_line(text: str, start: int) -> str:
    end = text.find("\n", start)
    return text[start : end if end >= 0 else len(text)].strip()


def _is_signing(before: str, behind: str) -> bool:
    if _SIGNED_RIGHT_BEHIND.match(behind):
        return True
    found = _SIGNED.search(before)
    if found is None:
        return False
    if found[0].strip() in {"于", "在"}:
        return _SIGNED_BEHIND.match(behind) is not None
    return True


def own_day(text: str, days: Sequence[Found[Day]], received_on: date | None = None) -> date | None:
    """Return the day from which the paper speaks; gives the year to days without one.

    Signed on, else the day of the balance, else the latest day named shortly before it came,
    else the day it came; when nobody knows that, the first full day that is named.
    """
    signed = signing_day(text, days)
    if signed is not None:
        return signed.value.value
    full = [one for one in days if one.value.state is DayState.READ and one.value.has_year]
    for one in full:
        if _AS_OF.search(text[max(0, one.start - _BEFORE) : one.start]):
            return one.value.value
    named = [one.value.value for one in full if one.value.value]
    if received_on is None:
        return named[0] if named else None
    lately = [one for one in named if received_on - _LATELY <= one <= received_on]
    return max(lately, default=received_on)
