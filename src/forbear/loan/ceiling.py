"""The court ceiling: charges against principal-days, arrears alone and whole life."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from forbear.loan.day_units import LAW_YEAR, LEDGER_YEAR
from forbear.loan.line import Line
from forbear.loan.state import DebtState
from forbear.values.money import ZERO, Money

COURT_RATIO = Fraction(24, 100)
"""Yearly ratio above which courts cut a licensed lender's charges on request.

Source: docs/sources.md#court-ceiling
"""
PRIVATE_MULTIPLE = 4
"""Private lenders: so many times the one-year LPR of the day of the contract.

Source: docs/sources.md#private-cap
"""

Steps = Sequence[tuple[date, Money]]
"""Principal from each day on, oldest first."""


@dataclass(frozen=True, slots=True)
class Ceiling:
    """Charges beside the most that a yearly ratio allows on principal in use."""

    charges: Money
    ceiling: Money
    """Rounded once over all principal-days."""
    fen_days: int
    """Sum of principal in fen over each day in use."""
    ratio: Fraction
    year: int
    """Days of a year under the ceiling: 365, in leap years too."""

    @property
    def excess(self) -> Money:
        """Charges above the ceiling; below zero when there is room."""
        return self.charges - self.ceiling

    def equivalent(self, year: int) -> Fraction | None:
        """Return the charges as a yearly ratio; None when no principal was in use."""
        return Fraction(self.charges.fen * year, self.fen_days) if self.fen_days else None

    @property
    def law_ratio(self) -> Fraction | None:
        """The charges as a yearly ratio on 365 days."""
        return self.equivalent(LAW_YEAR)

    @property
    def ledger_ratio(self) -> Fraction | None:
        """The charges as a yearly ratio on 360 days, as lenders' ledgers count."""
        return self.equivalent(LEDGER_YEAR)


def principal_days(steps: Steps, until: date) -> int:
    """Return fen × days from the first step to a day that does not count."""
    ends = [day for day, _ in steps[1:]]
    spans = zip(steps, [*ends, until], strict=True) if steps else ()
    return sum(
        amount.fen * (min(end, until) - since).days
        for (since, amount), end in spans
        if since < until
    )


def ceiling(
    charges: Money, fen_days: int, ratio: Fraction = COURT_RATIO, year: int = LAW_YEAR
) -> Ceiling:
    """Return the ceiling on so many fen-days, rounded half up once."""
    return Ceiling(charges, Money.rounded(fen_days * ratio / year), fen_days, ratio, year)


def arrears_ceiling(state: DebtState, ratio: Fraction = COURT_RATIO) -> Ceiling:
    """Return penalties and late fees against overdue principal: an argument, not the measure."""
    days = principal_days(state.overdue_steps, state.day)
    return ceiling(state.penalty_charged + state.late_fees_charged, days, ratio)


def whole_life_ceiling(
    state: DebtState, ratio: Fraction = COURT_RATIO, received: Money | None = None
) -> Ceiling:
    """Return all charges since the money was received: the court's measure.

    Args:
        received: Money that really arrived when it was less than the principal; the
            shortfall is then no principal on any day.
    """
    steps = state.principal_steps
    if received is not None and steps:
        short = steps[0][1] - received
        steps = tuple((day, max(amount - short, ZERO)) for day, amount in steps)
    return ceiling(state.charges, principal_days(steps, state.day), ratio)


def ceiling_with_plan(
    state: DebtState,
    plan: Iterable[Line],
    carried: Money = ZERO,
    ratio: Fraction = COURT_RATIO,
) -> Ceiling:
    """Return the whole life including a plan's lines that begin on the state's day.

    Args:
        carried: Old charges inside the plan's principal; they are charges, not principal.
    """
    lines = tuple(plan)
    before = principal_days(state.principal_steps, state.day)
    balances = [state.principal, *(max(line.balance - carried, ZERO) for line in lines)]
    days = [state.day, *(line.due for line in lines)]
    after = sum(
        balance.fen * (until - since).days
        for balance, since, until in zip(balances, days, days[1:], strict=False)
    )
    new_charges = Money.total(line.interest + line.fee for line in lines)
    return ceiling(state.charges + new_charges, before + after, ratio)


def private_cap(lpr_ratio: Fraction) -> Fraction:
    """Return the cap of a private loan from the one-year LPR of its contract's day."""
    return PRIVATE_MULTIPLE * lpr_ratio


def lpr_on(
    steps: Sequence[tuple[date, Fraction]], day: date, last_seen: date | None = None
) -> Fraction | None:
    """Return the latest value published on or before a day; None when nobody can tell.

    Args:
        steps: Day of publication and yearly ratio, oldest first.
        last_seen: The last day on which the newest value was checked; later days are
            unknown, never guessed.
    """
    if last_seen is not None and day > last_seen:
        return None
    known = [ratio for since, ratio in steps if since <= day]
    return known[-1] if known else None
