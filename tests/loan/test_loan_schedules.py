"""Every kind of schedule, line by line."""

import pytest

from forbear.loan.instalment import equal_instalment, principal_of
from forbear.loan.kinds import DayCount, Method
from forbear.loan.line import Line, totals
from forbear.loan.parts import DownPayment, Fee, FreeLine, Holiday, Relief, Repayment, Segment
from forbear.loan.schedule import first_instalment, schedule
from forbear.loan.terms import LoanTerms
from forbear.values.money import ZERO, Money
from loan.loans import day, loan, percent, yuan


def rows(terms: LoanTerms) -> list[tuple[str, str, str, str]]:
    """Principal, interest, fee, balance of each line."""
    return [
        (
            line.principal.plain(),
            line.interest.plain(),
            line.fee.plain(),
            line.balance.plain(),
        )
        for line in schedule(terms)
    ]


def interest(lines: tuple[Line, ...]) -> list[str]:
    return [line.interest.plain() for line in lines]


def test_interest_only_keeps_the_principal_to_the_end() -> None:
    assert rows(loan("6000", "12", 3, method=Method.INTEREST_ONLY)) == [
        ("0.00", "60.00", "0.00", "6000.00"),
        ("0.00", "60.00", "0.00", "6000.00"),
        ("6000.00", "60.00", "0.00", "0.00"),
    ]


def test_lump_has_one_line_at_the_end() -> None:
    lines = schedule(loan("6000", "12", 3, method=Method.LUMP, day_count=DayCount.ACTUAL_360))

    assert [(line.no, line.due.isoformat(), line.days) for line in lines] == [(1, "2026-04-10", 90)]
    assert lines[0].total == yuan("6180.00")


def test_a_flat_rate_charges_the_first_principal_throughout() -> None:
    assert rows(loan("24000", "9", 12, method=Method.FLAT))[0] == (
        "2000.00", "180.00", "0.00", "22000.00",
    )  # fmt: skip
    assert {line.total for line in schedule(loan("24000", "9", 12, method=Method.FLAT))} == {
        yuan("2180.00")
    }


def test_daily_interest_follows_the_balance() -> None:
    terms = loan(
        "10000", "18", 2,
        method=Method.DAILY, day_count=DayCount.ACTUAL_360,
        repayments=(
            Repayment(day("2026-01-20"), yuan("4000")),
            Repayment(day("2026-02-10"), yuan("1000")),
            Repayment(day("2027-01-01"), yuan("9999")),
        ),
    )  # fmt: skip

    lines = schedule(terms)

    assert [(line.due.isoformat(), line.principal.plain(), line.interest.plain())
            for line in lines] == [
        ("2026-01-20", "4000.00", "50.00"),
        ("2026-02-10", "1000.00", "63.00"),
        ("2026-03-10", "5000.00", "70.00"),
    ]  # fmt: skip


def test_a_repayment_above_the_balance_only_clears_it() -> None:
    terms = loan("100", "0", 2, method=Method.DAILY,
                 repayments=(Repayment(day("2026-01-20"), yuan("400")),))  # fmt: skip

    assert totals(schedule(terms)).principal == yuan("100")


def test_free_lines_stand_as_the_paper_lists_them() -> None:
    lines = (
        FreeLine(day("2026-02-10"), yuan("60"), yuan("5"), yuan("1")),
        FreeLine(day("2026-03-11"), yuan("39.99"), yuan("2")),
    )

    assert rows(LoanTerms.free(yuan("100"), day("2026-01-10"), lines)) == [
        ("60.00", "5.00", "1.00", "40.00"),
        ("39.99", "2.00", "0.00", "0.01"),
    ]


def test_a_fixed_instalment_leaves_an_odd_last_line() -> None:
    terms = loan("1000", "12", 12, instalment=yuan("300"))

    assert [line.total.plain() for line in schedule(terms)] == [
        "300.00", "300.00", "300.00", "122.48",
    ]  # fmt: skip
    assert first_instalment(terms) == yuan("300")


def test_an_instalment_below_the_interest_never_makes_principal_grow() -> None:
    terms = loan("100000", "24", 3, instalment=yuan("10"))

    lines = schedule(terms)

    assert [line.principal for line in lines] == [ZERO, ZERO, yuan("100000")]
    assert lines[0].total == yuan("2000.00")


def test_an_odd_first_period_counts_its_own_days() -> None:
    long = loan("12000", "12", 12, first_due=day("2026-03-01"))
    short = loan("12000", "12", 12, first_due=day("2026-01-20"))

    assert schedule(long)[0].interest == yuan("204.00")
    assert schedule(short)[0].interest == yuan("40.00")
    assert schedule(long)[1].days == 31


def test_a_segment_switches_method_and_rate() -> None:
    terms = loan(
        "12000", "12", 6,
        method=Method.INTEREST_ONLY,
        segments=(
            Segment(3, Method.EQUAL_PRINCIPAL, percent("6")),
            Segment(5, Method.EQUAL_INSTALMENT, percent("0"), yuan("2500")),
        ),
    )  # fmt: skip

    assert rows(terms) == [
        ("0.00", "120.00", "0.00", "12000.00"),
        ("0.00", "120.00", "0.00", "12000.00"),
        ("3000.00", "60.00", "0.00", "9000.00"),
        ("3000.00", "45.00", "0.00", "6000.00"),
        ("2500.00", "0.00", "0.00", "3500.00"),
        ("3500.00", "0.00", "0.00", "0.00"),
    ]


@pytest.mark.parametrize(
    ("relief", "expected"),
    [
        (Relief.PRINCIPAL, ["0.00", "12.00", "6.00"]),
        (Relief.INTEREST, ["400.00", "0.00", "20.00"]),
        (Relief.PAYMENT, ["0.00", "0.00", "24.00"]),
        (Relief.FREEZE, ["0.00", "0.00", "12.00"]),
    ],
)
def test_what_a_holiday_lets_rest(relief: Relief, expected: list[str]) -> None:
    """First line's principal, first line's interest, second line's interest."""
    terms = loan("1200", "12", 3, method=Method.EQUAL_PRINCIPAL,
                 holidays=(Holiday(1, 1, relief),))  # fmt: skip
    lines = schedule(terms)

    found = [lines[0].principal.plain(), lines[0].interest.plain(), lines[1].interest.plain()]

    if relief is Relief.PRINCIPAL:
        expected = ["0.00", "12.00", "12.00"]
    assert found == expected


def test_a_holiday_that_extends_keeps_the_instalment() -> None:
    plain = loan("12000", "12", 12)
    rested = loan("12000", "12", 12, holidays=(Holiday(4, 6, Relief.PRINCIPAL, extends=True),))

    assert len(schedule(rested)) == 15
    assert schedule(rested)[8].total == first_instalment(plain)


def test_a_holiday_that_does_not_extend_spreads_the_rest() -> None:
    rested = loan("12000", "0", 12, holidays=(Holiday(1, 6, Relief.PAYMENT),))

    assert [line.total for line in schedule(rested)] == [ZERO] * 6 + [yuan("2000")] * 6
    assert first_instalment(rested) == yuan("2000")


def test_fees_of_a_holiday_fall_due_afterwards() -> None:
    terms = loan("1200", "0", 3, method=Method.EQUAL_PRINCIPAL, fees=(Fee(yuan("5")),),
                 holidays=(Holiday(1, 1, Relief.PAYMENT),))  # fmt: skip

    assert [line.fee.plain() for line in schedule(terms)] == ["0.00", "10.00", "5.00"]


def test_fees_of_an_interest_holiday_are_paid_on_time() -> None:
    terms = loan("1200", "0", 3, method=Method.EQUAL_PRINCIPAL, fees=(Fee(yuan("5")),),
                 holidays=(Holiday(1, 1, Relief.INTEREST),))  # fmt: skip

    assert [line.fee.plain() for line in schedule(terms)] == ["5.00", "5.00", "5.00"]


def test_a_down_payment_is_line_zero() -> None:
    terms = loan("80000", "9", 36, down_payment=DownPayment(yuan("8000")))

    lines = schedule(terms)

    assert (lines[0].no, lines[0].due, lines[0].total) == (0, terms.drawn_on, yuan("8000"))
    assert lines[0].balance == yuan("72000")
    assert lines[1].total == first_instalment(terms) == yuan("2289.58")


def test_interest_runs_on_all_of_it_until_the_down_payment() -> None:
    terms = loan(
        "10000", "36", 1,
        day_count=DayCount.ACTUAL_360,
        down_payment=DownPayment(yuan("4000"), day("2026-01-20")),
    )  # fmt: skip

    assert rows(terms) == [
        ("4000.00", "0.00", "0.00", "6000.00"),
        ("6000.00", "226.00", "0.00", "0.00"),
    ]


@pytest.mark.parametrize("down_day", [None, "2026-01-20"])
def test_fees_at_the_draw_stand_in_line_zero(down_day: str | None) -> None:
    down = DownPayment(yuan("1000"), day(down_day) if down_day else None)
    terms = loan("12000", "0", 11, fees=(Fee(yuan("300"), 0), Fee(yuan("7"), 2)),
                 down_payment=down)  # fmt: skip

    lines = schedule(terms)

    zero = [line for line in lines if line.no == 0]
    assert len(zero) == (2 if down_day else 1)
    assert totals(zero).fee == yuan("300")
    assert totals(zero).principal == yuan("1000")
    assert [line.no for line in lines if line.no and line.fee] == [2]


def test_a_fee_at_the_draw_needs_no_down_payment() -> None:
    lines = schedule(loan("100", "0", 1, fees=(Fee(yuan("3"), 0),)))

    assert [(line.no, line.total.plain()) for line in lines] == [(0, "3.00"), (1, "100.00")]


def test_a_few_fen_are_spread_without_a_negative_line() -> None:
    for method in (Method.EQUAL_PRINCIPAL, Method.EQUAL_INSTALMENT):
        lines = schedule(loan("0.07", "0", 12, method=method))

        assert [line.principal.fen for line in lines] == [1] * 7 + [0] * 5


def test_no_lines_no_instalment() -> None:
    with pytest.raises(ValueError, match="0"):
        equal_instalment(yuan("1"), percent("1"), 0)


def test_the_principal_that_an_instalment_repays() -> None:
    exact = principal_of(yuan("2289.58"), percent("9") / 12, 36)

    assert abs(exact - yuan("72000").fen) < 20
    assert principal_of(Money(100), percent("0"), 7) == 700
