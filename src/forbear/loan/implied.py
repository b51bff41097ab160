"""The rate that a paper states against the rate that its payments imply."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from forbear.loan.annual_rate import RateAnswer, rates
from forbear.loan.day_units import LAW_YEAR, LEDGER_YEAR
from forbear.loan.flows import Flow, merged
from forbear.values.money import ZERO

TOLERANCE = Fraction(10, 10_000)
"""0.10 points: rounding of lines stays below, a hidden fee does not."""
_TWO_FLOWS = 2


class StatedKind(StrEnum):
    """What a stated yearly rate means."""

    NOMINAL = "nominal"
    EFFECTIVE = "effective"
    SIMPLE = "simple"
    """Daily × 360 or daily × 365: the greater is the yardstick."""


@dataclass(frozen=True, slots=True)
class RateGap:
    """Implied against stated, not rounded."""

    implied: Fraction
    stated: Fraction
    """Brought to what the implied rate is compared with."""

    @property
    def difference(self) -> Fraction:
        """Implied − stated: above zero costs the borrower more than was said."""
        return self.implied - self.stated

    @property
    def exceeds(self) -> bool:
        """Tell whether the difference is above 0.10 points."""
        return self.difference > TOLERANCE


def implied_annual(flows: Iterable[Flow], kind: StatedKind = StatedKind.NOMINAL) -> RateAnswer:
    """Return the yearly rate that the payments imply.

    Whole months: 12 × monthly rate, or that compounded. Odd days: from the dated
    rate. One single payment: simple interest over its days ÷ 365.
    """
    days = merged(flows)
    if len(days) == _TWO_FLOWS and kind is not StatedKind.EFFECTIVE:
        return _simple(days[0], days[1])
    found = rates(days)
    return found.effective if kind is StatedKind.EFFECTIVE else found.nominal


def stated_daily(daily: Fraction) -> Fraction:
    """Return the yardstick of a simple daily rate: × 365, above × 360 unless it is zero."""
    return max(daily * LAW_YEAR, daily * LEDGER_YEAR)


def rate_gap(
    flows: Iterable[Flow], stated: Fraction, kind: StatedKind = StatedKind.NOMINAL
) -> RateGap | None:
    """Return the gap, or None when the payments have no rate or several.

    Args:
        stated: For ``SIMPLE`` the greater of daily × 360 and daily × 365.
    """
    implied = implied_annual(flows, kind).value
    return None if implied is None else RateGap(implied, stated)


def _simple(received: Flow, paid: Flow) -> RateAnswer:
    gain = -paid.amount - received.amount
    if received.amount == ZERO or (received.amount > ZERO) == (paid.amount > ZERO):
        return RateAnswer(())
    days = (paid.on - received.on).days
    return RateAnswer((Fraction(gain.fen * LAW_YEAR, received.amount.fen * days),))
