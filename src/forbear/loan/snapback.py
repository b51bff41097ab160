"""The price of one late day: what comes back when an agreement falls."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from forbear.loan.day_units import plain_day_count
from forbear.loan.events import Event, Paid
from forbear.loan.line import Line
from forbear.loan.state import state_on
from forbear.loan.terms import LoanTerms, daily_ratio
from forbear.values.money import ZERO, Money

HEAVY_RATIO = Fraction(130, 100)
"""Damages above 130 % of the loss are usually excessive.

Source: docs/sources.md#damages-over-loss
"""


@dataclass(frozen=True, slots=True)
class Snapback:
    """What is owed when an agreement falls after some payments."""

    paid_count: int
    breach_on: date
    """The day that was missed."""
    paid: Money
    remaining: Money
    """The agreement's total − what was paid."""
    waived: Money
    """What comes back at once."""
    penalty_from_breach: Money
    """Best reading: penalty on the missed line only, from the day it was due."""
    old_payoff: Money
    """Worst reading: the old contract's payoff as if there had been no agreement, with
    all payments booked in its order and penalty from the first default on."""

    @property
    def best(self) -> Money:
        """Remaining, what was waived, and penalty from the breach."""
        return self.remaining + self.waived + self.penalty_from_breach

    @property
    def worst(self) -> Money:
        """The old payoff; at least what the best reading owes."""
        return max(self.old_payoff, self.best)

    @property
    def loss(self) -> Money:
        """What the lender would have beyond the agreement under the reading best for it."""
        return max(self.worst - self.remaining, ZERO)

    def restored(self, demand: Money) -> Money:
        """Return what a demand asks for beyond the agreement's remaining payments."""
        return demand - self.remaining

    def is_heavy(self, demand: Money, limit: Fraction = HEAVY_RATIO) -> bool:
        """Tell whether a demand restores more than 130 % of the loss."""
        return is_heavy(self.restored(demand), self.loss, limit)


@dataclass(frozen=True, slots=True)
class Settlement:
    """What an agreement promised: its lines and what it lets go at signing."""

    lines: Sequence[Line]
    waived: Money


def is_heavy(restored: Money, loss: Money, limit: Fraction = HEAVY_RATIO) -> bool:
    """Tell whether a restored sum is above so many times the loss; equal is not."""
    return restored.fen > loss.fen * limit


def snapback(
    terms: LoanTerms,
    events: Iterable[Event],
    settlement: Settlement,
    paid_count: int,
    days_late: int = 1,
) -> Snapback:
    """Return what is owed ``days_late`` days after the next line was missed.

    Raises:
        ValueError: If all lines are paid: nothing is left to miss.
    """
    lines = settlement.lines
    if not 0 <= paid_count < len(lines):
        raise ValueError(paid_count)
    missed, kept = lines[paid_count], lines[:paid_count]
    day = missed.due + timedelta(days=days_late)
    payments = [Paid(line.due, line.total) for line in kept]
    paid = Money.total(line.total for line in kept)
    daily = daily_ratio(terms.penalty_ratio, plain_day_count(terms.day_count))
    return Snapback(
        paid_count=paid_count,
        breach_on=missed.due,
        paid=paid,
        remaining=Money.total(line.total for line in lines) - paid,
        waived=settlement.waived,
        penalty_from_breach=Money.rounded(missed.total.fen * daily * days_late),
        old_payoff=state_on(terms, [*events, *payments], day).payoff,
    )


def snapbacks(
    terms: LoanTerms, events: Iterable[Event], settlement: Settlement, days_late: int = 1
) -> tuple[Snapback, ...]:
    """Return the price of missing each line, from the first on."""
    known = tuple(events)
    return tuple(
        snapback(terms, known, settlement, paid, days_late) for paid in range(len(settlement.lines))
    )
