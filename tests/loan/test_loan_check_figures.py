"""Figures that the checks' own samples name, computed with what the checks will call."""

from fractions import Fraction

import pytest

from forbear.loan.annual_rate import monthly_irr
from forbear.loan.day_units import DayHabit
from forbear.loan.events import Event
from forbear.loan.kinds import Component, DayCount, Method
from forbear.loan.line import totals
from forbear.loan.parts import FreeLine
from forbear.loan.schedule import schedule
from forbear.loan.state import state_on
from forbear.loan.terms import LoanTerms
from forbear.values.money import Money
from forbear.values.rate import percent_text
from loan.loans import day, loan, percent, yuan

NO_EVENTS: tuple[Event, ...] = ()


def overdue(principal: str, interest: str, daily: str, due: str) -> LoanTerms:
    """One line that fell due on a day and was never paid."""
    line = FreeLine(day(due), yuan(principal), yuan(interest))
    return LoanTerms.free(yuan(principal), day("2026-01-01"), (line,), percent(daily) * 360)


def penalties(terms: LoanTerms, on: str) -> tuple[Money, Money]:
    state = state_on(terms, NO_EVENTS, day(on))
    return (
        state.overdue[Component.PENALTY_PRINCIPAL],
        state.overdue[Component.PENALTY_INTEREST],
    )


@pytest.mark.parametrize(
    ("day_count", "interest"),
    [
        (DayCount.ACTUAL_360, "277.14"),
        (DayCount.ACTUAL_365, "273.34"),
        (DayCount.THIRTY_360, "268.20"),
    ],
)
def test_interest_line_off(day_count: DayCount, interest: str) -> None:
    terms = loan(
        "22350", "14.4", 1,
        method=Method.INTEREST_ONLY, day_count=day_count,
        drawn_on=day("2026-12-25"), first_due=day("2027-01-25"),
    )  # fmt: skip

    assert schedule(terms)[0].interest == yuan(interest)


def test_method_mislabelled() -> None:
    level = schedule(loan("24000", "9", 12))
    flat = schedule(loan("24000", "9", 12, method=Method.FLAT))
    falling = schedule(loan("24000", "9", 12, method=Method.EQUAL_PRINCIPAL))

    assert (level[0].total, level[-1].total) == (yuan("2098.84"), yuan("2098.78"))
    assert {line.total for line in flat} == {yuan("2180.00")}
    assert [line.total.plain() for line in falling[:3]] == ["2180.00", "2165.00", "2150.00"]


def test_balance_unreconciled() -> None:
    terms = overdue("9412.60", "0", "0.038", "2026-08-01")

    assert penalties(terms, "2026-09-11")[0] == yuan("219.97")


def test_double_interest() -> None:
    terms = overdue("7200", "0", "0.042", "2026-08-01")

    assert penalties(terms, "2026-09-08")[0] == yuan("172.37")


def test_penalty_on_penalty() -> None:
    terms = overdue("5300", "402.75", "0.042", "2026-08-01")

    assert penalties(terms, "2026-09-30") == (yuan("200.34"), yuan("15.22"))
    assert penalties(terms, "2026-09-01") == (yuan("103.51"), yuan("7.87"))


@pytest.mark.parametrize(
    ("habit", "charged"), [(DayHabit.PAID_MINUS_DUE, "33.69"), (DayHabit.BOTH_ENDS, "35.56")]
)
def test_due_day_charged(habit: DayHabit, charged: str) -> None:
    terms = overdue("3466.20", "0", "0.036", "2026-09-08").but(day_habit=habit)

    assert penalties(terms, "2026-09-26")[0] == yuan(charged)


def test_interest_capitalised() -> None:
    with_it = totals(schedule(loan("14434.36", "10.8", 15))).interest
    without = totals(schedule(loan("13250", "10.8", 15))).interest

    assert with_it - without == yuan("87.08")


def test_rate_not_annual() -> None:
    found = monthly_irr([yuan("9600").fen, *([-yuan("848").fen] * 12)]).value

    assert found is not None
    assert percent_text(found * 12 * 100) == "10.90"


def test_a_lump_thirty_days_later_costs_thirty_days_of_interest() -> None:
    """worse-than-earlier-round: 240.00 on 20,000.00 at 0.04 % a day"""
    assert yuan("20000").fen * percent("0.04") * 30 == Fraction(yuan("240").fen)
