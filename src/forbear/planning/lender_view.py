"""What an offer is worth to the lender: the present value of each way it can go."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, localcontext
from fractions import Fraction

from forbear.planning.payments import Payment
from forbear.values.day import add_months, days_between
from forbear.values.money import Money
from forbear.values.rounding import round_half_up

DAYS_PER_YEAR = 365
_DIGITS = 40


@dataclass(frozen=True, slots=True)
class Suit:
    """What the lender may expect of going to court; every figure is an assumption."""

    claim: Money
    recovered_ratio: Fraction
    """Part of the claim that comes in."""
    after_months: int
    cost_ratio: Fraction
    """Part of the claim spent at once on court and counsel."""


def present_value(
    payments: Sequence[Payment],
    as_of: date,
    annual_ratio: Fraction,
    survival: Fraction = Fraction(1),
) -> Money:
    """Return ``Σ amount ÷ (1 + rate) ^ (days ÷ 365)``, rounded half up once.

    Args:
        annual_ratio: The lender's yearly rate; by custom the contract's.
        survival: Chance that a plan still standing lives to its next payment, so that
            the k-th payment counts with its k-th power.
    """
    with localcontext(prec=_DIGITS):
        worth = Decimal(0)
        chance = Decimal(1)
        for one in sorted(payments, key=lambda payment: payment.due):
            chance *= _decimal(survival)
            worth += one.amount.fen * chance / _growth(annual_ratio, as_of, one.due)
        return Money(round_half_up(Fraction(worth)))


def suit_value(suit: Suit, as_of: date, annual_ratio: Fraction) -> Money:
    """Return what a lawsuit is worth: the discounted recovery less the cost of today."""
    paid_on = add_months(as_of, suit.after_months)
    with localcontext(prec=_DIGITS):
        recovered = suit.claim.fen * _decimal(suit.recovered_ratio)
        cost = suit.claim.fen * _decimal(suit.cost_ratio)
        worth = recovered / _growth(annual_ratio, as_of, paid_on) - cost
        return Money(round_half_up(Fraction(worth)))


def _growth(annual_ratio: Fraction, as_of: date, day: date) -> Decimal:
    years = Fraction(days_between(as_of, day), DAYS_PER_YEAR)
    return _decimal(1 + annual_ratio) ** _decimal(years)


def _decimal(exact: Fraction) -> Decimal:
    return Decimal(exact.numerator) / exact.denominator
