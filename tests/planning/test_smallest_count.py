"""The shortest plan that can be paid."""

from fractions import Fraction

import pytest

from forbear.loan.instalment import equal_instalment
from forbear.planning.smallest_count import MOST_COUNT, smallest_count
from planning.money import yuan


@pytest.mark.parametrize(
    ("principal", "percent", "capacity", "count"),
    [
        ("80000", Fraction(72, 10), "2477.49", 36),
        ("80000", Fraction(72, 10), "2477.48", 37),
        ("80000", Fraction(72, 10), "2350", 39),
        ("28640.35", Fraction(0), "477.34", 60),
        ("1000", Fraction(0), "1000", 1),
        ("80000", Fraction(12), "799.99", None),
        ("1000", Fraction(0), "0", None),
    ],
)
def test_the_fewest_instalments_within_the_capacity(
    principal: str, percent: Fraction, capacity: str, count: int | None
) -> None:
    assert smallest_count(yuan(principal), percent / 100, yuan(capacity)) == count


@pytest.mark.parametrize("capacity", ["500", "913.27", "2350", "40000"])
def test_one_instalment_fewer_would_be_too_dear(capacity: str) -> None:
    rate = Fraction(72, 1000)
    found = smallest_count(yuan("60000"), rate, yuan(capacity))

    assert found is not None
    assert found < MOST_COUNT
    assert equal_instalment(yuan("60000"), rate / 12, found) <= yuan(capacity)
    assert equal_instalment(yuan("60000"), rate / 12, found - 1) > yuan(capacity)
