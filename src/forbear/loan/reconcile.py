"""Own ledger against the lender's figures: which component differs, and since when."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from forbear.loan.day_units import DayHabit
from forbear.loan.events import Event
from forbear.loan.kinds import Component
from forbear.loan.state import DebtState, state_on
from forbear.loan.terms import LoanTerms
from forbear.values.money import Money


@dataclass(frozen=True, slots=True)
class Statement:
    """What the lender says is due and unpaid on a day."""

    on: date
    owed: Mapping[Component, Money]
    """Only the components that the statement names."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One component on which the two ledgers part."""

    component: Component
    lender: Money
    own: Money
    tolerance: Money
    """One fen a line that feeds the component: lenders round lines apart or together."""
    since: date
    """The first statement that differs."""
    last_equal: date | None
    """The last statement before it that did not."""

    @property
    def difference(self) -> Money:
        """Lender − own: above zero, the lender asks for more."""
        return self.lender - self.own


def differences(state: DebtState, owed: Mapping[Component, Money]) -> tuple[Difference, ...]:
    """Return every named component whose figures are apart by more than its tolerance."""
    found = (
        Difference(component, lender, state.overdue[component], room, state.day, None)
        for component, lender in owed.items()
        for room in (tolerance(state, component),)
    )
    return tuple(gap for gap in found if abs(gap.difference) > gap.tolerance)


def tolerance(state: DebtState, component: Component) -> Money:
    """Return one fen for each unpaid line that feeds a component, at least one."""
    return Money(max(sum(1 for line in state.lines if line.owed.get(component)), 1))


def reconcile(
    terms: LoanTerms, events: Iterable[Event], statements: Sequence[Statement]
) -> tuple[Difference, ...]:
    """Return the differences of the newest statement, each with the day it first arose.

    A component that an older statement does not name says nothing about that day.
    """
    known = tuple(events)
    ordered = sorted(statements, key=lambda statement: statement.on)
    gaps: dict[Component, list[Difference | date]] = {}
    for statement in ordered:
        differing = differences(state_on(terms, known, statement.on), statement.owed)
        apart = {gap.component: gap for gap in differing}
        for component in statement.owed:
            gaps.setdefault(component, []).append(apart.get(component, statement.on))
    return tuple(gap for history in gaps.values() for gap in _since_when(history))


def fits_both_ends(terms: LoanTerms, events: Iterable[Event], statement: Statement) -> bool:
    """Tell whether a statement differs, and fits once both ends of a delay are counted."""
    known = tuple(events)
    other = terms.but(day_habit=DayHabit.BOTH_ENDS)
    here = differences(state_on(terms, known, statement.on), statement.owed)
    there = differences(state_on(other, known, statement.on), statement.owed)
    return bool(here) and not there


def left_out(terms: LoanTerms, events: Iterable[Event], statement: Statement) -> Event | None:
    """Return the one event without which a differing statement fits: the day the ledgers part.

    None when the statement fits as it is, or when no event or more than one explains it.
    """
    known = tuple(event for event in events if event.on <= statement.on)
    if not differences(state_on(terms, known, statement.on), statement.owed):
        return None
    explaining = [
        event
        for place, event in enumerate(known)
        if not differences(
            state_on(terms, known[:place] + known[place + 1 :], statement.on), statement.owed
        )
    ]
    return explaining[0] if len(explaining) == 1 else None


def _since_when(history: Sequence[Difference | date]) -> Iterable[Difference]:
    newest = history[-1]
    if isinstance(newest, date):
        return
    since, last_equal = newest.since, None
    for earlier in reversed(history[:-1]):
        if isinstance(earlier, date):
            last_equal = earlier
            break
        since = earlier.since
    yield Difference(
        newest.component, newest.lender, newest.own, newest.tolerance, since, last_equal
    )
