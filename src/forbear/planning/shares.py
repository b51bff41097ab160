"""Dividing one capacity among several lenders."""

from collections.abc import Mapping

from forbear.values.money import ZERO, Money


def pro_rata(capacity: Money, balances: Mapping[str, Money]) -> dict[str, Money]:
    """Return each debt's share of a monthly capacity, in proportion to its balance.

    Largest remainder: the shares sum to the capacity to the fen. Nothing is shared
    out when the capacity is zero or below, or when nothing is owed.
    """
    weights = [max(balance.fen, 0) for balance in balances.values()]
    if capacity <= ZERO or not any(weights):
        return dict.fromkeys(balances, ZERO)
    return dict(zip(balances, capacity.shared(weights), strict=True))
