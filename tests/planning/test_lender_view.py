"""What an offer is worth to the lender."""

from datetime import date
from fractions import Fraction

import pytest

from forbear.planning.lender_view import Suit, present_value, suit_value
from forbear.planning.payments import Payment, Rhythm
from planning.money import day, yuan

TODAY = date(2026, 11, 24)
TWELVE = Fraction(12, 100)
PLAN = Rhythm(yuan("889.12"), 18, day("2026-12-20"), yuan("889.16"))


def test_the_lump_of_the_household_is_worth_more_than_instalments_and_a_suit() -> None:
    lump = present_value([Payment(day("2026-12-05"), yuan("15600"))], TODAY, TWELVE)
    instalments = present_value(PLAN.payments(), TODAY, TWELVE)
    suit = suit_value(
        Suit(yuan("16004.20"), Fraction(60, 100), 18, Fraction(5, 100)), TODAY, TWELVE
    )

    assert lump == yuan("15546.81")
    assert instalments == yuan("14668.75")
    assert suit == yuan("7302.41")


def test_money_of_today_is_worth_itself() -> None:
    assert present_value([Payment(TODAY, yuan("100"))], TODAY, TWELVE) == yuan("100")


def test_without_interest_a_plan_is_worth_its_sum() -> None:
    assert present_value(PLAN.payments(), TODAY, Fraction(0)) == yuan("16004.20")


@pytest.mark.parametrize(("survival", "worth"), [(Fraction(1), "300"), (Fraction(1, 2), "87.50")])
def test_each_further_payment_has_to_survive_the_ones_before(
    survival: Fraction, worth: str
) -> None:
    plan = Rhythm(yuan("100"), 3, day("2026-12-20")).payments()

    assert present_value(plan[::-1], TODAY, Fraction(0), survival) == yuan(worth)
