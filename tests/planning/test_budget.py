"""Month by month: income, essentials, obligations, surplus, capacity."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear.case.finances import Expense, Finances, Income, Obligation
from forbear.case.kinds import Every
from forbear.planning.budget import (
    Budget,
    budget,
    budgets,
    default_buffer,
    expense_in,
    incomes_in,
    obligations_in,
)
from forbear.planning.missing import Missing
from forbear.values.money import ZERO, Money
from planning.money import breakfast_shop, day, household, month, yuan


def test_breakfast_shop_has_a_surplus_of_2650_and_a_capacity_of_2350() -> None:
    found = budget(breakfast_shop(), month("2026-12"))

    assert found.income == yuan("12200")
    assert found.essentials == yuan("8070")
    assert found.obligations == yuan("1480")
    assert (found.surplus, found.capacity) == (yuan("2650"), yuan("2350"))


def test_household_can_promise_1343_53_until_the_benefit_ends() -> None:
    march, april = budgets(household(), month("2027-03"), month("2027-04"))

    assert (march.surplus, march.capacity) == (yuan("1543.53"), yuan("1343.53"))
    assert april.surplus == yuan("-106.47")


def income_of(**fields: object) -> Income:
    return replace(Income(label="wage", amount=yuan("1000")), **fields)  # type: ignore[arg-type] # test shorthand


def received(income: Income, in_month: str) -> Money:
    return incomes_in(Finances(income={"wage": income}), month(in_month))["wage"]


@pytest.mark.parametrize(
    ("until", "in_month", "amount"),
    [
        ("2027-03-31", "2027-03", "1000"),
        ("2027-03-31", "2027-04", "0"),
        ("2027-03-30", "2027-03", "0"),
    ],
)
def test_without_a_pay_day_only_a_whole_month_counts(
    until: str, in_month: str, amount: str
) -> None:
    assert received(income_of(until=day(until)), in_month) == yuan(amount)


@pytest.mark.parametrize(
    ("pay_day", "until", "amount"),
    [(14, "2027-03-14", "1000"), (15, "2027-03-14", "0"), (31, "2027-02-28", "1000")],
)
def test_a_last_month_counts_when_the_pay_day_has_come(
    pay_day: int, until: str, amount: str
) -> None:
    income = income_of(day=pay_day, until=day(until))

    assert received(income, until[:7]) == yuan(amount)


@pytest.mark.parametrize(
    ("since", "amount"), [("2027-03-01", "1000"), ("2027-03-02", "0"), ("2027-04-01", "0")]
)
def test_an_income_without_a_pay_day_begins_with_a_whole_month(since: str, amount: str) -> None:
    assert received(income_of(since=day(since)), "2027-03") == yuan(amount)


def test_a_monthly_income_takes_its_pay_day_from_its_start() -> None:
    income = income_of(starts=day("2027-01-20"), until=day("2027-03-19"))

    assert received(income, "2027-03") == ZERO


@pytest.mark.parametrize(
    ("every", "starts", "in_month", "times"),
    [
        (Every.FORTNIGHT, "2026-12-04", "2026-12", 2),
        (Every.FORTNIGHT, "2026-12-04", "2027-01", 3),
        (Every.FORTNIGHT, "2026-12-04", "2026-11", 2),
        (Every.WEEK, "2026-12-03", "2026-12", 5),
        (Every.WEEK, "2026-12-05", "2026-12", 4),
        (Every.QUARTER, "2026-11-30", "2027-02", 1),
        (Every.QUARTER, "2026-11-30", "2027-01", 0),
        (Every.YEAR, "2026-02-05", "2027-02", 1),
        (Every.YEAR, "2026-02-05", "2027-03", 0),
        (Every.ONCE, "2026-12-05", "2026-12", 1),
        (Every.ONCE, "2026-12-05", "2027-01", 0),
    ],
)
def test_other_rhythms_count_their_pay_days(
    every: Every, starts: str, in_month: str, times: int
) -> None:
    income = income_of(every=every, starts=day(starts))

    assert received(income, in_month) == yuan("1000") * times


def test_a_weekly_income_stops_with_its_last_pay_day() -> None:
    income = income_of(every=Every.WEEK, starts=day("2026-12-03"), until=day("2026-12-17"))

    assert received(income, "2026-12") == yuan("3000")


@pytest.mark.parametrize("every", [one for one in Every if one is not Every.MONTH])
def test_a_rhythm_without_a_day_to_count_from_gives_no_figure(every: Every) -> None:
    with pytest.raises(Missing) as lacking:
        received(income_of(every=every), "2026-12")

    assert lacking.value.missing == "finances.income.wage.starts"


def expense_of(**fields: object) -> Expense:
    return replace(Expense(label="cost", amount=yuan("1000")), **fields)  # type: ignore[arg-type] # test shorthand


@pytest.mark.parametrize(
    ("every", "amount"),
    [
        (Every.MONTH, "1000"),
        (Every.WEEK, "4333.33"),
        (Every.FORTNIGHT, "2166.67"),
        (Every.QUARTER, "333.33"),
        (Every.YEAR, "83.33"),
    ],
)
def test_costs_in_other_rhythms_are_put_aside_by_month(every: Every, amount: str) -> None:
    assert expense_in(expense_of(every=every), "cost", month("2027-09")) == yuan(amount)


@pytest.mark.parametrize("every", [Every.MONTH, Every.QUARTER, Every.YEAR])
def test_a_seasonal_cost_counts_whole_in_its_months_and_nowhere_else(every: Every) -> None:
    fee = expense_of(every=every, months=(3, 9))

    assert expense_in(fee, "fee", month("2027-09")) == yuan("1000")
    assert expense_in(fee, "fee", month("2027-10")) == ZERO


@pytest.mark.parametrize(
    ("in_month", "amount"),
    [("2026-12", "0"), ("2027-01", "1000"), ("2027-03", "1000"), ("2027-04", "0")],
)
def test_a_cost_counts_in_every_month_it_touches(in_month: str, amount: str) -> None:
    cost = expense_of(since=day("2027-01-31"), until=day("2027-03-01"))

    assert expense_in(cost, "cost", month(in_month)) == yuan(amount)


def test_a_cost_that_comes_once_counts_on_its_day() -> None:
    cost = expense_of(every=Every.ONCE, since=day("2027-01-31"))

    assert expense_in(cost, "cost", month("2027-01")) == yuan("1000")
    assert expense_in(cost, "cost", month("2027-02")) == ZERO
    with pytest.raises(Missing, match=r"finances\.expense\.cost\.since"):
        expense_in(expense_of(every=Every.ONCE), "cost", month("2027-01"))


@pytest.mark.parametrize(
    ("pay_day", "in_month", "amount"),
    [
        (None, "2027-04", "500"),
        (None, "2027-05", "0"),
        (20, "2027-04", "0"),
        (10, "2027-04", "500"),
        (10, "2026-12", "0"),
        (None, "2026-12", "500"),
    ],
)
def test_an_obligation_runs_in_its_span(pay_day: int | None, in_month: str, amount: str) -> None:
    loan = Obligation(
        label="car",
        amount=yuan("500"),
        day=pay_day,
        since=day("2026-12-15"),
        until=day("2027-04-15"),
    )

    found = obligations_in(Finances(obligation={"car": loan}), month(in_month))

    assert found == {"car": yuan(amount)}


@pytest.mark.parametrize(
    ("income", "buffer"),
    [("6240", "312"), ("3000", "200"), ("4050", "202.50"), ("0", "200"), ("4000.10", "200.01")],
)
def test_the_default_buffer_is_a_twentieth_and_at_least_200(income: str, buffer: str) -> None:
    assert default_buffer(yuan(income)) == yuan(buffer)


def test_a_buffer_of_nothing_is_respected() -> None:
    found = budget(replace(breakfast_shop(), buffer=ZERO), month("2026-12"))

    assert found.capacity == found.surplus


def test_the_buffer_follows_the_months_own_income_when_none_is_set() -> None:
    found = budget(replace(breakfast_shop(), buffer=None), month("2026-12"))

    assert found.buffer == yuan("610")


amounts = st.integers(0, 10**9).map(Money)


@given(amounts, amounts, amounts, amounts)
def test_what_comes_in_is_what_goes_out_and_is_left(
    income: Money, essentials: Money, obligations: Money, buffer: Money
) -> None:
    found = Budget(month("2026-12"), income, essentials, obligations, buffer)

    assert found.capacity + buffer + obligations + essentials == income
