"""Flat rates unmasked: interest on the first principal looks half as dear as it is."""

from dataclasses import dataclass
from fractions import Fraction

from forbear.loan.annual_rate import effective_of, monthly_irr
from forbear.loan.instalment import principal_of
from forbear.values.day import MONTHS_PER_YEAR
from forbear.values.money import Money


@dataclass(frozen=True, slots=True)
class Unmasked:
    """What a flat offer really costs."""

    instalment: Money
    """Principal ÷ count plus interest on the first principal, rounded once."""
    stated: Fraction
    """12 × the flat monthly ratio: what the offer seems to cost."""
    nominal: Fraction
    """12 × the monthly rate on the falling balance."""
    effective: Fraction


def unmask_flat(principal: Money, monthly_flat: Fraction, count: int) -> Unmasked | None:
    """Return the true rates of a flat offer; None when its payments have no rate.

    Raises:
        ValueError: If ``count`` is below one.
    """
    if count < 1:
        raise ValueError(count)
    exact = Fraction(principal.fen, count) + principal.fen * monthly_flat
    instalment = Money.rounded(exact)
    answer = monthly_irr([principal.fen, *([-instalment.fen] * count)])
    if answer.value is None:
        return None
    nominal = answer.value * MONTHS_PER_YEAR
    return Unmasked(instalment, monthly_flat * MONTHS_PER_YEAR, nominal, effective_of(nominal))


def flat_of(nominal: Fraction, count: int) -> Fraction:
    """Return the flat monthly ratio that costs as much as a nominal yearly one."""
    one_yuan = Money(100)
    share = one_yuan.fen / principal_of(one_yuan, nominal / MONTHS_PER_YEAR, count)
    return share - Fraction(1, count)
