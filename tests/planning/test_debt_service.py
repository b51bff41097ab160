"""How much of the income goes to debts."""

from dataclasses import replace

import pytest

from forbear.planning.budget import budget
from forbear.planning.debt_service import service_ratio
from forbear.values.rate import percent_text
from planning.money import breakfast_shop, household, month, yuan


@pytest.mark.parametrize(("instalment", "percent"), [("3721.20", "42.6"), ("2289.58", "30.9")])
def test_the_breakfast_shop_before_and_after(instalment: str, percent: str) -> None:
    ratio = service_ratio(yuan(instalment), budget(breakfast_shop(), month("2026-12")))

    assert ratio is not None
    assert percent_text(ratio * 100, 1) == percent


def test_the_household_owes_more_than_it_earns() -> None:
    ratio = service_ratio(yuan("5506.48"), budget(household(), month("2026-12")))

    assert ratio is not None
    assert percent_text(ratio * 100, 1) == "102.2"


def test_without_income_there_is_no_ratio() -> None:
    empty = replace(breakfast_shop(), income={})

    assert service_ratio(yuan("1"), budget(empty, month("2026-12"))) is None
