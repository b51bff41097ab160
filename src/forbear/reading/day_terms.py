"""The days of a paper as terms: balance, effect, signing, down payment."""

import re
from collections.abc import Iterator
from datetime import date

from forbear.reading.balance_day import AS_OF, balance_days
from forbear.reading.days import Day, DayState
from forbear.reading.found import Found
from forbear.reading.history import sentence_bounds, states_a_term
from forbear.reading.sources import Sources
from forbear.reading.terms import Term

_FROM = re.compile(r"(?:自|从) ?$")
_EFFECTIVE = re.compile(
    r"(?:生效日期?|执行日期?|起始日|effective (?:from|on|date:?|as of)|takes? effect (?:on"
    r"|from))[:为是]? ?$",
    re.IGNORECASE,
)
_EFFECTIVE_BEHIND = re.compile(r" ?(?:起|之日起|开始)?(?:正式)?(?:生效|执行|实施)")
_STAMP = re.compile(r"[,\] ]{1,3}\d{1,2}:\d{2}")
"""A time behind a day: the stamp of a message."""
_BY = re.compile(r"\b(?:by|before|until|no later than|不迟于|最迟|最晚)(?: the)? ?$", re.IGNORECASE)
_BY_BEHIND = re.compile(r" ?(?:\([^()\n]{1,6}\))?(?:[之以]?前|当[日天])")
_CLOSE = 6
"""Signs within which a day behind a sum is its own."""
_SPAN = 30


def day_terms(sources: Sources) -> Iterator[Term]:
    """Yield the terms that are days; days that do not exist or lack a part are none."""
    if sources.signed is not None and sources.signed.value.value is not None:
        yield _term("signed_on", sources.signed.value.value, sources.signed)
    yield from balance_days(sources)
    for found in sources.days:
        if not states_a_term(sources.text, found.start) or sources.in_schedule(found.start):
            continue
        yield from _day_terms(sources, found)


def _day_terms(sources: Sources, found: Found[Day]) -> Iterator[Term]:
    before = sources.text[max(0, found.start - _SPAN) : found.start]
    behind = sources.text[found.end : found.end + _SPAN]
    is_from = _FROM.search(before) is not None
    is_effective = _EFFECTIVE.search(before) or (is_from and _EFFECTIVE_BEHIND.match(behind))
    if is_effective and found.value.state is DayState.READ and found.value.value is not None:
        yield _term("effective_on", found.value.value, found)


def down_payment_day(sources: Sources, money: Term) -> Term | None:
    """Return the day by which the down payment is due: the latest allowed, or the nearest."""
    begin, end = sentence_bounds(sources.text, money.start)
    inside = [
        one
        for one in sources.days
        if begin <= one.start < end
        and one.value.state is DayState.READ
        and not AS_OF.search(sources.text[max(0, one.start - _SPAN) : one.start])
        and not _STAMP.match(sources.text, one.end)
    ]
    inside.sort(key=lambda one: (one.start > money.start, abs(one.start - money.start)))
    latest = [
        one
        for one in inside
        if _BY.search(sources.text[max(0, one.start - _SPAN) : one.start])
        or _BY_BEHIND.match(sources.text, one.end)
    ]
    close = [one for one in inside if one.start - money.end < _CLOSE]
    chosen = next(iter([*latest, *close]), None)
    if chosen is None or chosen.value.value is None:
        return None
    return _term("down_payment_due", chosen.value.value, chosen)


def _term(name: str, value: date, found: Found[Day]) -> Term:
    return Term(name, value, found.start, found.end, found.start)
