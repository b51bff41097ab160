"""One line that has fallen due: what is unpaid of it and what its delay costs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from typing import assert_never

from forbear.loan.day_units import DayHabit, day_units, plain_day_count, units_per_year
from forbear.loan.kinds import Component, DayCount
from forbear.loan.terms import LoanTerms, daily_ratio
from forbear.values.rounding import quotient_half_up

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DelayRules:
    """How delay is counted and charged, worked out once for a loan."""

    day_count: DayCount
    grace_days: int
    grace_is_free: bool
    both_ends: bool
    on_principal: bool
    on_interest: bool
    is_plain: bool
    """No grace, due day not counted, every day alike: units are days."""

    @classmethod
    def of(cls, terms: LoanTerms) -> "DelayRules":
        """Return the rules of a loan."""
        day_count = plain_day_count(terms.day_count)
        both_ends = terms.day_habit is DayHabit.BOTH_ENDS
        return cls(
            day_count,
            terms.grace_days,
            terms.grace_is_free,
            both_ends,
            Component.PRINCIPAL in terms.penalty_on,
            Component.INTEREST in terms.penalty_on,
            not terms.grace_days and not both_ends and day_count is not DayCount.ACTUAL_ACTUAL,
        )

    def units(self, due: date, since: date, until: date) -> int:
        """Count the units of delay that a stretch adds to a line.

        What is still unpaid when grace ends is charged from the due day on; what was
        paid within grace is never charged.
        """
        if self.is_plain:
            return (until - since).days
        if (until - due).days <= self.grace_days:
            return 0
        start = since
        if (since - due).days <= self.grace_days:
            free = self.grace_days if self.grace_is_free else 0
            start = due + timedelta(days=free) - (_ONE_DAY if self.both_ends else timedelta(0))
        return day_units(start, until, self.day_count)


@dataclass(slots=True)
class OwedLine:
    """What is unpaid of one line, in whole fen, with its penalty counted lazily."""

    no: int
    due: date
    """Day 0 of the delay."""
    rules: DelayRules
    penalty_ratio: Fraction
    principal: int
    interest: int = 0
    fee: int = 0
    since: date = field(init=False)
    """Up to this day the delay is counted in the units below."""
    principal_units: int = 0
    """Fen × units of overdue principal."""
    interest_units: int = 0
    taken_principal: int = 0
    """Penalty on principal that was paid, waived or capitalised."""
    taken_interest: int = 0
    closed_penalty: int = 0
    """Penalty on interest that was taken in full after its interest was."""
    cleared_on: date | None = None
    _numerator: int = field(init=False)
    _denominator: int = field(init=False)

    def __post_init__(self) -> None:
        """Work out once what every penalty of the line is multiplied with."""
        self.since = self.due
        self._numerator = self.penalty_ratio.numerator
        self._denominator = units_per_year(self.rules.day_count) * self.penalty_ratio.denominator

    def count_to(self, day: date) -> None:
        """Count the delay up to a day; needed before what is unpaid changes."""
        if day <= self.since:
            return
        units = self.rules.units(self.due, self.since, day)
        self.since = day
        if units:
            self.principal_units += self.principal * units if self.rules.on_principal else 0
            self.interest_units += self.interest * units if self.rules.on_interest else 0

    def owed(self, component: Component) -> int:
        """Return what is unpaid of a component on the day counted to; penalties rounded once."""
        match component:
            case Component.PRINCIPAL:
                return self.principal
            case Component.INTEREST:
                return self.interest
            case Component.FEE:
                return self.fee
            case Component.PENALTY_PRINCIPAL:
                return self._penalty(self.principal_units) - self.taken_principal
            case Component.PENALTY_INTEREST:
                return self._penalty(self.interest_units) - self.taken_interest
            case _:
                assert_never(component)

    def take_principal(self, most: int, day: date) -> int:
        """Count to the day, lower principal by at most so many fen, return how many."""
        if not self.principal:
            return 0
        self.count_to(day)
        fen = min(most, self.principal)
        self.principal -= fen
        return fen

    def take_interest(self, most: int, day: date) -> int:
        """Do the same with interest."""
        if not self.interest:
            return 0
        self.count_to(day)
        fen = min(most, self.interest)
        self.interest -= fen
        return fen

    def take_fee(self, most: int, _day: date) -> int:
        """Do the same with fees; they bear no penalty, so no day is counted."""
        fen = min(most, self.fee)
        self.fee -= fen
        return fen

    def take_principal_penalty(self, most: int, day: date) -> int:
        """Do the same with penalty on principal."""
        if day > self.since:
            self.count_to(day)
        fen = self._penalty(self.principal_units) - self.taken_principal
        if fen:
            fen = min(most, fen)
            self.taken_principal += fen
        return fen

    def take_interest_penalty(self, most: int, day: date) -> int:
        """Do the same with penalty on interest."""
        if not self.interest and not self.interest_units:
            return 0
        self.count_to(day)
        fen = min(most, self._penalty(self.interest_units) - self.taken_interest)
        self.taken_interest += fen
        if not self.interest and fen < most:
            self._close_interest_penalty()
        return fen

    def _close_interest_penalty(self) -> None:
        """Set aside a penalty that is taken in full and cannot grow: it is not asked again."""
        self.closed_penalty += self.taken_interest
        self.interest_units = self.taken_interest = 0

    def penalty_of_a_day(self, component: Component) -> Fraction:
        """Return what one more common day of delay costs on a component, in fen, exact."""
        base = self.principal if component is Component.PENALTY_PRINCIPAL else self.interest
        is_charged = (
            self.rules.on_principal
            if component is Component.PENALTY_PRINCIPAL
            else self.rules.on_interest
        )
        return base * daily_ratio(self.penalty_ratio, self.rules.day_count) * is_charged

    def penalties_taken(self) -> int:
        """Return all penalty of the line that was paid, waived or capitalised."""
        return self.taken_principal + self.taken_interest + self.closed_penalty

    def is_clear(self) -> bool:
        """Tell whether nothing is unpaid on the day counted to."""
        return not (
            self.principal
            or self.interest
            or self.fee
            or self.owed(Component.PENALTY_PRINCIPAL)
            or self.owed(Component.PENALTY_INTEREST)
        )

    def _penalty(self, units: int) -> int:
        return quotient_half_up(units * self._numerator, self._denominator) if units else 0


TAKERS: Mapping[Component, Callable[[OwedLine, int, date], int]] = {
    Component.PRINCIPAL: OwedLine.take_principal,
    Component.INTEREST: OwedLine.take_interest,
    Component.FEE: OwedLine.take_fee,
    Component.PENALTY_PRINCIPAL: OwedLine.take_principal_penalty,
    Component.PENALTY_INTEREST: OwedLine.take_interest_penalty,
}
"""How each component of a line is lowered."""
