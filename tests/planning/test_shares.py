"""Sharing one capacity among lenders."""

from hypothesis import given
from hypothesis import strategies as st

from forbear.planning.shares import pro_rata
from forbear.values.money import ZERO, Money
from planning.money import yuan


def test_the_household_shares_its_capacity_without_losing_a_fen() -> None:
    balances = {
        "mybank": yuan("16004.20"),
        "card": yuan("28640.35"),
        "consumer": yuan("15000.00"),
    }

    assert pro_rata(yuan("1343.53"), balances) == {
        "mybank": yuan("360.51"),
        "card": yuan("645.14"),
        "consumer": yuan("337.88"),
    }


def test_nothing_is_shared_out_of_nothing() -> None:
    assert pro_rata(ZERO, {"a": yuan("5")}) == {"a": ZERO}
    assert pro_rata(yuan("-1"), {"a": yuan("5")}) == {"a": ZERO}
    assert pro_rata(yuan("5"), {"a": ZERO}) == {"a": ZERO}
    assert pro_rata(yuan("5"), {}) == {}


@given(
    st.integers(1, 10**8).map(Money),
    st.dictionaries(st.text(max_size=3), st.integers(1, 10**10).map(Money), min_size=1, max_size=8),
)
def test_shares_sum_to_the_capacity(capacity: Money, balances: dict[str, Money]) -> None:
    assert Money.total(pro_rata(capacity, balances).values()) == capacity
