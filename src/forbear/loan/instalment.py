"""The equal instalment: one formula, exact until the fen."""

from fractions import Fraction

from forbear.values.money import Money


def instalment_fen(principal_fen: int, monthly_ratio: Fraction, count: int) -> Fraction:
    """Return P·m(1+m)^n ÷ ((1+m)^n − 1) in fen, not rounded; P ÷ n at no interest."""
    rate, unit = monthly_ratio.numerator, monthly_ratio.denominator
    if rate == 0:
        return Fraction(principal_fen, count)
    grown = (unit + rate) ** count
    return Fraction(principal_fen * rate * grown, unit * (grown - unit**count))


def equal_instalment(principal: Money, monthly_ratio: Fraction, count: int) -> Money:
    """Return the equal instalment, rounded half up.

    Raises:
        ValueError: If ``count`` is below one.
    """
    if count < 1:
        raise ValueError(count)
    return Money.rounded(instalment_fen(principal.fen, monthly_ratio, count))


def principal_of(instalment: Money, monthly_ratio: Fraction, count: int) -> Fraction:
    """Return the exact principal in fen that so many equal instalments repay."""
    if monthly_ratio == 0:
        return Fraction(instalment.fen * count)
    grown = (1 + monthly_ratio) ** count
    return instalment.fen * (grown - 1) / (monthly_ratio * grown)
