"""Rounding, in one place: half up, away from zero on a tie."""

from fractions import Fraction


def round_half_up(exact: Fraction) -> int:
    """Return the nearest whole number; a half goes away from zero.

    Lenders round each booked line this way; the sign is kept so that a refund
    rounds like the charge it takes back.

    Source: docs/sources.md#rounding
    """
    return quotient_half_up(exact.numerator, exact.denominator)


def quotient_half_up(numerator: int, denominator: int) -> int:
    """Return the whole number nearest to a quotient; a half goes away from zero.

    The same as ``round_half_up`` of a fraction that need not be reduced first.

    Args:
        denominator: Above zero.
    """
    magnitude = (2 * abs(numerator) + denominator) // (2 * denominator)
    return magnitude if numerator >= 0 else -magnitude
