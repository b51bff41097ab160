"""Known days on which money gets tighter."""

from dataclasses import replace

import pytest

from forbear.case.finances import Expense, Finances, Income, Obligation
from forbear.case.kinds import Every
from forbear.planning.steps import steps_into
from planning.money import breakfast_shop, day, household, month, yuan


def test_the_end_of_the_benefit_is_a_step_into_april() -> None:
    (step,) = steps_into(household(), month("2027-04"))

    assert (step.day, step.label, step.field) == (
        day("2027-04-01"),
        "benefit",
        "income.benefit.until",
    )
    assert step.loss == yuan("1650")


@pytest.mark.parametrize("other", ["2027-03", "2027-05"])
def test_other_months_have_no_step(other: str) -> None:
    assert steps_into(household(), month(other)) == ()


def test_an_income_that_ends_after_its_pay_day_is_missed_the_month_after() -> None:
    wage = Income(label="wage", amount=yuan("900"), day=5, until=day("2027-03-20"))
    finances = Finances(income={"wage": wage})

    assert steps_into(finances, month("2027-03")) == ()
    assert [step.day for step in steps_into(finances, month("2027-04"))] == [day("2027-03-21")]


def test_costs_and_obligations_that_begin_are_steps_in_the_order_of_their_days() -> None:
    finances = replace(
        breakfast_shop(),
        expense={"rent": Expense(label="rent", amount=yuan("500"), since=day("2027-02-10"))},
        obligation={"car": Obligation(label="car", amount=yuan("90"), since=day("2027-02-01"))},
    )

    steps = steps_into(finances, month("2027-02"))

    assert [(step.field, step.loss) for step in steps] == [
        ("obligation.car.since", yuan("90")),
        ("expense.rent.since", yuan("500")),
    ]


def test_relief_is_no_step() -> None:
    finances = Finances(
        obligation={"car": Obligation(label="car", amount=yuan("90"), until=day("2027-01-31"))}
    )

    assert steps_into(finances, month("2027-02")) == ()


def test_a_season_is_no_step() -> None:
    finances = Finances(expense={"fee": Expense(label="fee", amount=yuan("9"), months=(9,))})

    assert steps_into(finances, month("2027-09")) == ()


def test_a_month_with_fewer_pay_days_is_no_step() -> None:
    wage = Income(label="wage", amount=yuan("9"), every=Every.FORTNIGHT, starts=day("2026-12-04"))

    assert steps_into(Finances(income={"wage": wage}), month("2027-02")) == ()


def test_a_cost_long_begun_that_comes_in_season_is_no_step() -> None:
    fee = Expense(label="fee", amount=yuan("9"), months=(9,), since=day("2026-01-01"))

    assert steps_into(Finances(expense={"fee": fee}), month("2027-09")) == ()


def test_a_cost_that_begins_out_of_season_is_no_step_yet() -> None:
    fee = Expense(label="fee", amount=yuan("9"), months=(9,), since=day("2027-02-10"))

    assert steps_into(Finances(expense={"fee": fee}), month("2027-02")) == ()


def test_an_income_that_ends_with_no_amount_is_no_step() -> None:
    wage = Income(label="wage", amount=yuan("0"), until=day("2027-03-31"))

    assert steps_into(Finances(income={"wage": wage}), month("2027-04")) == ()
