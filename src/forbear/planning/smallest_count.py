"""The shortest plan that can be paid."""

from fractions import Fraction

from forbear.loan.instalment import equal_instalment
from forbear.values.money import ZERO, Money

MOST_COUNT = 600
"""Fifty years: beyond it no lender agrees and no borrower should."""


def smallest_count(principal: Money, annual_ratio: Fraction, capacity: Money) -> int | None:
    """Return the fewest equal instalments that stay within a monthly capacity.

    None when no number of instalments does: the interest alone takes the capacity.
    """
    if capacity <= ZERO:
        return None
    monthly = annual_ratio / 12
    if equal_instalment(principal, monthly, MOST_COUNT) > capacity:
        return None
    low, high = 1, MOST_COUNT
    while low < high:
        middle = (low + high) // 2
        if equal_instalment(principal, monthly, middle) <= capacity:
            high = middle
        else:
            low = middle + 1
    return low
