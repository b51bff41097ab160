"""The day up to which a debt is counted: by its words, or by its place before the figures."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date

from forbear.reading.amount_cues import BALANCE_PARTS, AmountRole
from forbear.reading.amount_roles import sorted_amounts
from forbear.reading.days import Day, DayState
from forbear.reading.found import Found
from forbear.reading.history import states_a_term
from forbear.reading.sorted_amount import Sorted
from forbear.reading.sources import Sources
from forbear.reading.terms import Term

AS_OF = re.compile(
    r"(?:(?:截|计|算|结|核|统计)[至止到]到?|到今[天日],?|基准日[^\d。;\n]{0,4}"
    r"|截算日[^\d。;\n]{0,6}"
    r"|\bas (?:of|at|on|per)|\bup (?:to|till)|结[算清]日[|: ]{1,4}"
    r"|[Bb]alance (?:at|on)|(?:今日|目前|现在|今天)?(?:欠款|应还) ?\(|[今][日天] ?\("
    r"|business(?: on|,)?) ?(?:目前)?[(:]?$"
    r"|(?:owed|owe|balance|outstanding)(?: on|,)? ?$",
    re.IGNORECASE,
)
_WEAK = re.compile(r"(?:^|[。;.,\n )]|\d(?=于))(?:[至于到]|今天,?|今天是|On|on|At|at|Today,)? ?$")
_TODAY = re.compile(
    r"(?:(?:截[至止]|到|[计算]到)(?:今天|今日|目前|现在|签[署订约](?:之?日)?)(?:为?止)?"
    r"|今[日天](?=欠|应还))"
    r"(?![,是]?\(?\d)(?=[^。;\n]{0,24}(?:欠|本金|应还|余额)|[^。;\n]{0,6}\n[^\n]{0,6}本金)"
)
_OWING = re.compile(
    r"^(?: ?:\n ?)?[^。;\n\d]{0,24}?(?:对过?账|结账|结算|欠|未偿|本金|余额|应还)|基准"
    r"|^[^.;\n]{0,30}owes? principal",
    re.IGNORECASE,
)
_EFFECTIVE = re.compile(r"(?:生效|执行|起始|effective|effect)[^\d。;\n]{0,8}$", re.IGNORECASE)
_OTHER_DAY = re.compile(
    r"到期|放款|借款日|出借|签[订署]|还款日|signed|dated|due|payable|before|by|until|from|since"
    r"|[自从]"
    r"|申请|核准|批准|生效|执行|起始|effect",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"[。!?]|\d(?!\))|起|[之以]?前[,归还付]|向[^,。;\n]{0,8}借|借(?:了|到|给)"
    r"|到期"
)
_OWED = re.compile(
    r"欠|未[还偿付]|应[还付]|余额|账|尚有|负有|本金|\bow(?:e|ed|es|ing)\b|principal|balance"
    r"|repaid|dues|open",
    re.IGNORECASE,
)
_LOOK_BACK = 30
_WORD = 10
_REACH = 110
"""Signs between a day and the first figure of the debt that it is the day of."""


def balance_days(sources: Sources) -> Iterator[Term]:
    """Yield the day of a debt, the surest words first; a day that stands before it comes last."""
    for match in _TODAY.finditer(sources.text):
        if sources.own_day is not None and states_a_term(sources.text, match.start()):
            yield Term("balance_day", sources.own_day, *match.span(), match.start())
    for found in sources.days:
        is_said = states_a_term(sources.text, found.start) and _says_so(sources, found)
        value = _value(found)
        if value is not None and is_said and not sources.in_schedule(found.start):
            yield _term(value, found)
    yield from _in_front(sources)


def _value(found: Found[Day]) -> date | None:
    return found.value.value if found.value.state is DayState.READ else None


def _says_so(sources: Sources, found: Found[Day]) -> bool:
    before = sources.text[max(0, found.start - _LOOK_BACK) : found.start]
    behind = sources.text[found.end : found.end + _LOOK_BACK]
    if _EFFECTIVE.search(before):
        return False
    weak = _WEAK.search(before) is not None and _OWING.search(behind) is not None
    return weak or AS_OF.search(before) is not None


def _in_front(sources: Sources) -> Iterator[Term]:
    """Yield the last day in front of the figures of the debt, when nothing else is between."""
    debt = [one for one in sorted_amounts(sources) if _is_debt(one)]
    if not debt:
        return
    first = next((one for one in debt if one.is_proven), debt[0]).found.start
    place = bisect_left(sources.days, first, key=lambda day: day.start) - 1
    if place < 0:
        return
    day = sources.days[place]
    value = _value(day)
    between = sources.text[day.end : first]
    word = sources.text[max(0, day.start - _WORD) : day.start]
    reach = _REACH if _OWED.search(between) else _LOOK_BACK
    is_near = len(between) <= reach and not _ELSEWHERE.search(between)
    if value is not None and is_near and not _OTHER_DAY.search(word):
        yield _term(value, day)


def _is_debt(one: Sorted) -> bool:
    return not one.is_waived and (one.role in BALANCE_PARTS or one.role is AmountRole.BALANCE)


def _term(value: date, found: Found[Day]) -> Term:
    return Term("balance_day", value, found.start, found.end, found.start)
