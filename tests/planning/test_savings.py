"""What can be paid at once."""

from dataclasses import replace

import pytest

from forbear.case.finances import Asset
from forbear.case.kinds import AssetKind
from forbear.planning.savings import free_for_down_payment, is_liquid, liquid
from planning.money import breakfast_shop, day, yuan

DAY = day("2026-12-10")


def test_the_breakfast_shop_can_pay_8000_down() -> None:
    finances = replace(
        breakfast_shop(), asset={"savings": Asset(label="savings", amount=yuan("17500"))}
    )

    free = free_for_down_payment(finances, DAY, yuan("720"))

    assert free == yuan("8710")
    assert free >= yuan("8000")


@pytest.mark.parametrize(
    ("kind", "free_from", "counts"),
    [
        (AssetKind.CASH, None, True),
        (AssetKind.SAVINGS, "2026-12-11", False),
        (AssetKind.SAVINGS, "2026-12-10", True),
        (AssetKind.VEHICLE, None, False),
        (AssetKind.VEHICLE, "2026-12-10", True),
        (AssetKind.VEHICLE, "2026-12-11", False),
    ],
)
def test_only_money_at_hand_on_the_day_counts(
    kind: AssetKind, free_from: str | None, counts: bool
) -> None:
    free = day(free_from) if free_from else None
    asset = Asset(label="x", amount=yuan("5"), kind=kind, free_from=free)

    assert is_liquid(asset, DAY) is counts
    assert liquid(replace(breakfast_shop(), asset={"x": asset}), DAY) == yuan(
        "5" if counts else "0"
    )
