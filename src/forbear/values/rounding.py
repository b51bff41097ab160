"""Rounding, in one place: half up, away from zero on a tie."""

from fractions import Fraction


def round_half_up(exact: Fraction) -> int:
    """Return the nearest whole number; a half goes away from zero.

    Lenders round each booked line this way; the sign is kept so that a refund
    rounds like the charge it takes back.

    Source: docs/sources.md#rounding
    """
    doubled = 2 * abs(exact.numerator) + exact.denominator
    magnitude = doubled // (2 * exact.denominator)
    return magnitude if exact >= 0 else -magnitude
