"""The three worked cases come out to the fen."""

from fractions import Fraction

import pytest

from forbear.loan.annual_rate import rates
from forbear.loan.ceiling import arrears_ceiling, whole_life_ceiling
from forbear.loan.events import Paid
from forbear.loan.flows import flows_of
from forbear.loan.instalment import equal_instalment
from forbear.loan.kinds import Component, DayCount, Method
from forbear.loan.line import totals
from forbear.loan.parts import FreeLine
from forbear.loan.schedule import schedule
from forbear.loan.snapback import Settlement, snapback
from forbear.loan.solve import Unknown, solve
from forbear.loan.state import state_on
from forbear.loan.terms import LoanTerms
from forbear.values.day import add_months
from forbear.values.money import Money
from forbear.values.rate import percent_text
from loan.loans import (
    BREAKFAST,
    CLOTHES,
    HOUSEHOLD,
    day,
    loan,
    paid_lines,
    percent,
    yuan,
)

CLOTHES_DAY = day("2026-10-10")
CLOTHES_PAID = paid_lines(CLOTHES, 6)


def shown(ratio: Fraction | None) -> str:
    assert ratio is not None
    return percent_text(ratio * 100)


def test_breakfast_shop_interest_lines() -> None:
    lines = schedule(BREAKFAST)

    assert [str(line.interest) for line in lines] == [
        "744.00", "744.00", "672.00", "744.00", "720.00", "744.00",
        "720.00", "744.00", "744.00", "720.00", "744.00", "720.00",
    ]  # fmt: skip
    assert totals(lines).interest == yuan("8760.00")
    assert (lines[-1].due, lines[-1].total) == (day("2026-12-10"), yuan("80720.00"))


def test_breakfast_shop_rates() -> None:
    found = rates(flows_of(BREAKFAST))

    assert shown(found.nominal.value) == "10.95"
    assert shown(found.xirr.value) == "11.52"


@pytest.mark.parametrize(
    ("principal", "annual", "count", "instalment"),
    [
        ("80000", "10.8", 24, "3721.20"),
        ("72000", "9", 36, "2289.58"),
        ("80000", "7.2", 36, "2477.49"),
        ("80000", "10.8", 36, "2611.53"),
        ("15000", "18", 12, "1375.20"),
        ("15000", "12", 24, "706.10"),
        ("36000", "9", 24, "1644.65"),
    ],
)
def test_equal_instalments(principal: str, annual: str, count: int, instalment: str) -> None:
    assert equal_instalment(yuan(principal), percent(annual) / 12, count) == yuan(instalment)


def test_the_breakfast_papers_hidden_cost() -> None:
    start = day("2026-12-10")
    lines = tuple(
        FreeLine(add_months(start, no), yuan("2000.00"), yuan("345.58")) for no in range(1, 37)
    )
    terms = LoanTerms.free(yuan("72000"), start, lines)

    assert shown(rates(flows_of(terms)).nominal.value) == "10.66"
    assert totals(schedule(terms)).total - yuan("2289.58") * 36 == yuan("2016.00")


def test_the_vector_of_nine_percent() -> None:
    lines = schedule(loan("72000", "9", 36))

    assert (lines[0].interest, lines[0].principal) == (yuan("540.00"), yuan("1749.58"))
    assert lines[-1].total == yuan("2289.62")
    assert totals(lines).interest == yuan("10424.92")


def test_the_last_line_of_twenty_four() -> None:
    assert schedule(loan("80000", "10.8", 24))[-1].total == yuan("3721.26")


def test_clothes_shop_schedule() -> None:
    lines = schedule(CLOTHES)

    assert [str(line.interest) for line in lines] == [
        "697.50", "639.37", "525.00", "523.12", "450.00", "406.87",
        "337.50", "290.62", "232.50", "168.75", "116.25", "56.25",
    ]  # fmt: skip
    assert [line.principal for line in lines] == [yuan("4166.67")] * 11 + [yuan("4166.63")]
    assert [line.days for line in lines] == [31, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30]
    assert totals(lines).interest == yuan("4443.73")


def test_clothes_shop_state() -> None:
    state = state_on(CLOTHES, CLOTHES_PAID, CLOTHES_DAY)

    assert {str(kind): owed.plain() for kind, owed in state.overdue.items()} == {
        "fee": "0.00",
        "interest": "860.62",
        "penalty-interest": "34.73",
        "penalty-principal": "472.50",
        "principal": "12500.01",
    }
    assert state.penalty == yuan("507.23")
    assert state.arrears == yuan("13867.86")
    assert (state.undue_principal, state.undue_interest) == (yuan("12499.97"), yuan("140.62"))
    assert state.payoff == yuan("26508.45")
    assert state.days_overdue == 87


def test_clothes_shop_penalties_by_line() -> None:
    state = state_on(CLOTHES, CLOTHES_PAID, CLOTHES_DAY)

    found = [
        (
            line.no,
            line.days_overdue,
            line.owed[Component.PENALTY_PRINCIPAL].plain(),
            line.owed[Component.PENALTY_INTEREST].plain(),
        )
        for line in state.lines
        if line.is_due and line.total
    ]

    assert found == [
        (7, 87, "244.69", "19.82"),
        (8, 56, "157.50", "10.99"),
        (9, 25, "70.31", "3.92"),
    ]


def test_clothes_shop_payment_of_three_thousand() -> None:
    events = (*CLOTHES_PAID, Paid(CLOTHES_DAY, yuan("3000")))

    parts = state_on(CLOTHES, events, CLOTHES_DAY).postings[-1].parts

    assert parts[Component.PENALTY_PRINCIPAL] + parts[Component.PENALTY_INTEREST] == yuan("507.23")
    assert parts[Component.INTEREST] == yuan("860.62")
    assert parts[Component.PRINCIPAL] == yuan("1632.15")


def test_clothes_shop_ceilings() -> None:
    state = state_on(CLOTHES, CLOTHES_PAID, CLOTHES_DAY)
    arrears, whole = arrears_ceiling(state), whole_life_ceiling(state)

    assert (arrears.charges, arrears.ceiling) == (yuan("507.23"), yuan("460.27"))
    assert shown(arrears.law_ratio) == "26.45"
    assert shown(whole.law_ratio) == "17.12"
    assert whole.excess < Money(0)


def test_clothes_shop_snap_back_after_six() -> None:
    lines = tuple(
        FreeLine(add_months(day("2026-11-15"), no), yuan("2166.77" if no < 11 else "2166.75"))
        for no in range(12)
    )
    offer = LoanTerms.free(yuan("26001.22"), CLOTHES_DAY, lines)
    settlement = Settlement(schedule(offer), yuan("507.23"))

    found = snapback(CLOTHES, CLOTHES_PAID, settlement, 6)

    assert found.remaining == yuan("13000.60")
    assert found.remaining + found.waived == yuan("13507.83")
    assert found.penalty_from_breach == yuan("1.46")
    assert found.worst > found.best == yuan("13509.29")


def test_household_schedule_by_days() -> None:
    lines = schedule(HOUSEHOLD)

    assert [str(line.interest) for line in lines] == [
        "372.00", "332.07", "313.79", "275.04", "254.15", "223.83",
        "186.90", "161.98", "126.31", "98.61", "66.37", "30.45",
    ]  # fmt: skip
    assert totals(lines).interest == yuan("2441.50")
    assert {line.total for line in lines[:-1]} == {yuan("2699.26")}
    assert lines[-1].total == yuan("2749.64")


def test_household_last_line_by_whole_months() -> None:
    by_months = HOUSEHOLD.but(day_count=DayCount.THIRTY_360)

    assert schedule(by_months)[-1].total == yuan("2699.32")


def test_household_state() -> None:
    state = state_on(HOUSEHOLD, paid_lines(HOUSEHOLD, 6), day("2026-11-24"))

    found = [
        (
            line.no,
            line.days_overdue,
            line.owed[Component.PENALTY_PRINCIPAL].plain(),
            line.owed[Component.PENALTY_INTEREST].plain(),
        )
        for line in state.lines
        if line.is_due and line.total
    ]
    assert found == [(7, 35, "52.76", "3.92"), (8, 4, "6.09", "0.39")]
    assert state.overdue[Component.PRINCIPAL] == yuan("5049.64")
    assert state.overdue[Component.INTEREST] == yuan("348.88")
    assert (state.undue_principal, state.undue_interest) == (yuan("10525.68"), yuan("16.84"))
    assert state.payoff == yuan("16004.20")


def test_household_card_in_sixty() -> None:
    terms = loan("28640.35", "0", 60, method=Method.EQUAL_PRINCIPAL)

    assert [line.total for line in schedule(terms)] == [yuan("477.34")] * 59 + [yuan("477.29")]


def test_fifty_thousand_in_twelve() -> None:
    assert yuan("50000").split(12) == (*[yuan("4166.67")] * 11, yuan("4166.63"))


def test_pro_rata_shares_lose_no_fen() -> None:
    shares = yuan("1343.53").shared([1600420, 2864035, 1500000])

    assert shares == (yuan("360.51"), yuan("645.14"), yuan("337.88"))


def test_the_smallest_count_within_capacity() -> None:
    terms = loan("80000", "7.2", 36)

    found = solve(Unknown.COUNT, terms, yuan("2350"))

    assert found is not None
    assert (found.value, found.instalment, found.neighbour) == (
        39, yuan("2306.75"), yuan("2360.66"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("daily", "penalty_360"), [("0.03", "16.20"), ("0.04", "21.60"), ("0.045", "24.30"),
                               ("0.05", "27.00")]
)  # fmt: skip
def test_penalty_of_a_year(daily: str, penalty_360: str) -> None:
    terms = CLOTHES.but(annual_ratio=percent(daily) * 360)

    assert shown(terms.penalty_ratio) == penalty_360
    assert terms.daily_ratio == percent(daily)


def test_the_penalty_crosses_the_ceiling_on_real_days() -> None:
    crossing = Fraction(24, 100) / 365 / Fraction(3, 2)

    assert percent_text(crossing * 100, 5) == "0.04384"
    assert percent_text(Fraction(24, 100) / 360 / Fraction(3, 2) * 100, 5) == "0.04444"
