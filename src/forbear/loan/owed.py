"""One line that has fallen due: what is unpaid of it and what its delay costs."""

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import assert_never

from forbear.loan.day_units import DayHabit, day_units, plain_day_count, units_per_year
from forbear.loan.kinds import Component, DayCount
from forbear.loan.terms import LoanTerms
from forbear.values.rounding import round_half_up

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

    @classmethod
    def of(cls, terms: LoanTerms) -> "DelayRules":
        """Return the rules of a loan."""
        return cls(
            plain_day_count(terms.day_count),
            terms.grace_days,
            terms.grace_is_free,
            terms.day_habit is DayHabit.BOTH_ENDS,
            Component.PRINCIPAL in terms.penalty_on,
            Component.INTEREST in terms.penalty_on,
        )

    def units(self, due: date, since: date, until: date) -> int:
        """Count the units of delay that a stretch adds to a line.

        What is still unpaid when grace ends is charged from the due day on; what was
        paid within grace is never charged.
        """
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
    since: date = date.min
    """Up to this day the delay is counted in the units below."""
    principal_units: int = 0
    """Fen × units of overdue principal."""
    interest_units: int = 0
    taken_principal: int = 0
    """Penalty on principal that was paid, waived or capitalised."""
    taken_interest: int = 0
    cleared_on: date | None = None

    def count_to(self, day: date) -> None:
        """Count the delay up to a day; needed before what is unpaid changes."""
        since = max(self.since, self.due)
        if day <= since:
            return
        units = self.rules.units(self.due, since, day)
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

    def take(self, component: Component, fen: int) -> None:
        """Lower a component; the caller has counted to the day and keeps within what is owed."""
        match component:
            case Component.PRINCIPAL:
                self.principal -= fen
            case Component.INTEREST:
                self.interest -= fen
            case Component.FEE:
                self.fee -= fen
            case Component.PENALTY_PRINCIPAL:
                self.taken_principal += fen
            case Component.PENALTY_INTEREST:
                self.taken_interest += fen
            case _:
                assert_never(component)

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
        if not units:
            return 0
        ratio = self.penalty_ratio
        per_year = units_per_year(self.rules.day_count)
        return round_half_up(Fraction(units * ratio.numerator, per_year * ratio.denominator))
