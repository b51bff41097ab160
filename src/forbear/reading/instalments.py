"""What is paid each time, first and last: proven by the figures, or told by the words around."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from forbear.reading.amounts import Amount, amounts
from forbear.reading.down_payments import (
    clause_before,
    down_payment,
    is_down_payment,
    is_first_payment,
)
from forbear.reading.found import Found
from forbear.reading.instalment_cues import (
    BY_THEN,
    EACH_BEFORE,
    EACH_BEHIND,
    EVERY_MONTH,
    FALLS_AWAY,
    FIRST_OF_MANY,
    FREED,
    LAID_OUT,
    LAST_BEFORE,
    NO_EACH,
    NO_EACH_BEHIND,
    NO_EACH_IN_ENGLISH,
    NO_PLAN,
    PART_BEFORE,
    REPLACED,
    REST_BEFORE,
    REST_WORD,
    TAKEN,
)
from forbear.reading.nearby import nearby
from forbear.reading.sources import Sources
from forbear.reading.steps import numbers_before
from forbear.reading.terms import Term
from forbear.values.money import Money

_REPLACEABLE = frozenset({"count", "instalment", "due_day", "first_due"})
_LEAST_LISTED = 3
_SPAN = 60
_CLOSE = 18
_VERY_CLOSE = 10
_PLAN_NEAR = 220


def proven_instalments(sources: Sources) -> Iterator[Term]:
    """Yield the terms of a plan whose figures fit each other."""
    plan = sources.agreed
    if plan is None:
        return
    yield Term("count", plan.count.value, plan.count.start, plan.count.end, plan.count.start)
    yield _term("instalment", plan.each)
    if plan.last is not None:
        yield _term("last_instalment", plan.last)
    if plan.down is not None and is_first_payment(sources, plan.down):
        yield from down_payment(sources, plan.down)


def told_instalments(sources: Sources) -> Iterator[Term]:
    """Yield the terms that only words tell: 一个月1,140, EMI works out to, 先打五千过来."""
    listed = {one.total for one in sources.payments}
    plain = [one for one in sources.plain_amounts if one.value.money and not one.value.is_about]
    for one in plain:
        if _is_last(sources, one):
            yield _term("last_instalment", one)
        elif _is_each(sources, one) and (not listed or one.value.money in listed):
            yield _term("instalment", one)
        if is_down_payment(sources, one):
            yield from down_payment(sources, one)


@dataclass(frozen=True)
class Doubts:
    """Which terms of a plan the rest of the paper contradicts; worked out once."""

    sources: Sources

    def about(self, term: Term) -> bool:
        """Tell whether a sum is no payment: a membership, a part, a step, a first of many."""
        if term.name in _REPLACEABLE and REPLACED.match(self.sources.text, term.end):
            return True
        match term.name:
            case "down_payment":
                return term.start in self._firsts
            case "last_instalment":
                return self._is_laid_out(term)
            case "instalment":
                is_listed = len(self.sources.payments) >= _LEAST_LISTED
                is_missing = all(one.total != term.value for one in self.sources.payments)
                is_other = (is_listed and is_missing) or self._is_part(term)
                return is_other or term.start in self._steps
            case _:
                return False

    def _is_laid_out(self, term: Term) -> bool:
        before = self.sources.text[max(0, term.start - _SPAN) : term.start]
        laid_out = nearby(LAID_OUT, self.sources.text, term.end, _CLOSE)
        return REST_WORD.search(before) is not None and laid_out is not None

    def _is_part(self, term: Term) -> bool:
        """Tell what is no instalment as a whole: its principal, a limit, an income."""
        before = self.sources.text[max(0, term.start - _SPAN) : term.start]
        if NO_PLAN.search(before):
            return True
        if PART_BEFORE.search(before) is None:
            return False
        near = range(term.end, term.end + _SPAN)
        return any(one.start in near and self._is_whole(one) for one in self.sources.plain_amounts)

    def _is_whole(self, found: Found[Amount]) -> bool:
        before = clause_before(self.sources, found)
        return PART_BEFORE.search(before) is None and _is_each(self.sources, found)

    @cached_property
    def _steps(self) -> frozenset[int]:
        """Where the sums of a plan stand that goes up or down by steps."""
        spans = [
            (one.start, one.value.money)
            for one in self.sources.plain_amounts
            if len(numbers_before(self.sources.text, one.start, 0, 1)) > 1
        ]
        is_stepped = len({money for _, money in spans}) > 1
        return frozenset(start for start, _ in spans if is_stepped)

    @cached_property
    def _firsts(self) -> frozenset[int]:
        """Where first payments stand that are as large as those that follow."""
        return frozenset(one.start for one in self.sources.plain_amounts if self._is_repeated(one))

    def _is_repeated(self, found: Found[Amount]) -> bool:
        """Tell 首期款2,000元,此后每月2,000元."""
        if FIRST_OF_MANY.search(clause_before(self.sources, found)) is None:
            return False
        later = amounts(self.sources.text[found.end : found.end + _SPAN])
        return any(one.value.money == found.value.money for one in later)


def _term(name: str, found: Found[Amount]) -> Term:
    return Term(name, found.value.money or Money(0), found.start, found.end, found.start)


def _is_each(sources: Sources, found: Found[Amount]) -> bool:
    before = clause_before(sources, found)
    behind = sources.text[found.end : found.end + _SPAN]
    other = nearby(NO_EACH_BEHIND, sources.text, found.end, _VERY_CLOSE, ",。;\n")
    english = nearby(NO_EACH_IN_ENGLISH, sources.text, found.end, _CLOSE, ".,;\n")
    if NO_EACH.search(before) or other or english:
        return False
    monthly = nearby(EVERY_MONTH, sources.text, found.end, _SPAN, ".,;\n")
    is_taken = TAKEN.search(before) is not None and monthly is not None
    is_told = EACH_BEFORE.search(before) or EACH_BEHIND.match(behind.lstrip(" "))
    if not (is_told or is_taken):
        return False
    near = range(found.start - _PLAN_NEAR, found.end + _PLAN_NEAR)
    return any(one.start in near for one in (*sources.counts, *sources.due_days))


def _is_last(sources: Sources, found: Found[Amount]) -> bool:
    """Tell what is paid at the end of a plan: a sum called last, or a rest behind instalments."""
    before = clause_before(sources, found)
    behind = sources.text[found.end : found.end + _SPAN]
    is_rest = REST_BEFORE.search(before) is not None and BY_THEN.match(behind) is not None
    if not (LAST_BEFORE.search(before) or is_rest):
        return False
    falls_away = nearby(FALLS_AWAY, sources.text, found.end, _SPAN)
    if falls_away or FREED.search(before) or nearby(LAID_OUT, sources.text, found.end, _CLOSE):
        return False
    near = range(found.start - _PLAN_NEAR, found.start)
    return any(one.start in near for one in (*sources.counts, *sources.due_days))
