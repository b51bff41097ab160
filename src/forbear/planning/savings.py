"""What can be paid at once without living on nothing afterwards."""

from datetime import date

from forbear.case.finances import Asset, Finances
from forbear.case.kinds import AssetKind
from forbear.planning.budget import budget
from forbear.values.day import Month
from forbear.values.money import Money

_LIQUID = frozenset({AssetKind.CASH, AssetKind.SAVINGS})


def is_liquid(asset: Asset, day: date) -> bool:
    """Tell whether an asset is money on a day.

    Cash and savings are, unless they are bound until later; anything else once the
    day on which it turns into money has come.
    """
    if asset.free_from is not None:
        return asset.free_from <= day
    return asset.kind in _LIQUID


def liquid(finances: Finances, day: date) -> Money:
    """Return the money at hand on a day."""
    return Money.total(one.amount for one in finances.asset.values() if is_liquid(one, day))


def free_for_down_payment(finances: Finances, day: date, other_payments: Money) -> Money:
    """Return what is free on a day once a month's living costs and other payments are kept.

    Args:
        other_payments: What else falls due up to that day and no income covers.
    """
    kept = budget(finances, Month.of(day)).essentials
    return liquid(finances, day) - kept - other_payments
