"""Terms that make no sense are refused with a reason; the rest follow the calendar."""

from fractions import Fraction

import pytest

from forbear.loan.day_units import DayHabit, day_units, plus_days, year_part
from forbear.loan.kinds import DayCount, Method
from forbear.loan.parts import DownPayment, Fee, FreeLine, Holiday, Relief, Repayment, Segment
from forbear.loan.schedule import first_instalment, schedule
from forbear.loan.terms import ImpossibleTerms, LoanTerms, annual_ratio, daily_ratio
from forbear.values.money import ZERO, Money
from loan.loans import day, loan, percent, yuan


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"count": 0}, "instalments"),
        ({"count": -1}, "instalments"),
        ({"count": 5000}, "instalments"),
        ({"due_day": 0}, "day of a month"),
        ({"due_day": 32}, "day of a month"),
        ({"first_due": day("2026-01-09")}, "first due day"),
        ({"principal": "-0.01"}, "below zero"),
        ({"instalment": Money(-1)}, "below zero"),
        ({"fees": (Fee(Money(-1)),)}, "below zero"),
        ({"down_payment": DownPayment(yuan("12000.01"))}, "above the principal"),
        ({"down_payment": DownPayment(yuan("1"), day("2026-02-11"))}, "down payment"),
        ({"repayments": (Repayment(day("2026-01-09"), yuan("1")),)}, "repayment"),
        ({"grace_days": -1}, "grace days"),
        ({"penalty_uplift": Fraction(-1)}, "grace days"),
        ({"holidays": (Holiday(1, 12, Relief.PAYMENT),)}, "holiday"),
        ({"holidays": (Holiday(3, 2, Relief.PAYMENT),)}, "holiday"),
        ({"segments": (Segment(1, Method.FLAT, Fraction(0)),)}, "segments begin"),
        ({"segments": (Segment(13, Method.FLAT, Fraction(0)),)}, "after the last line"),
    ],
)
def test_impossible_terms_say_why(changes: dict[str, object], reason: str) -> None:
    with pytest.raises(ImpossibleTerms) as caught:
        loan(**changes)  # type: ignore[arg-type] # test shorthand

    assert reason in caught.value.template


def test_lines_of_a_paper_stand_in_order() -> None:
    lines = (FreeLine(day("2026-03-10"), yuan("1")), FreeLine(day("2026-02-10"), yuan("1")))

    with pytest.raises(ImpossibleTerms):
        LoanTerms.free(yuan("2"), day("2026-01-10"), lines)


def test_lines_of_a_paper_keep_their_own_days() -> None:
    lines = (FreeLine(day("2026-02-10"), yuan("1")), FreeLine(day("2026-03-03"), yuan("1")))

    assert LoanTerms.free(yuan("2"), day("2026-01-10"), lines).due(2) == day("2026-03-03")


def test_a_paper_without_lines_has_no_schedule() -> None:
    terms = LoanTerms.free(yuan("2"), day("2026-01-10"), ())

    assert schedule(terms) == ()
    assert first_instalment(terms) == ZERO


@pytest.mark.parametrize(
    ("due_day", "first", "expected"),
    [
        (31, "2027-01-31", ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"]),
        (31, "2027-02-28", ["2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"]),
        (30, "2028-01-30", ["2028-01-30", "2028-02-29", "2028-03-30", "2028-04-30"]),
        (28, "2027-01-28", ["2027-01-28", "2027-02-28", "2027-03-28", "2027-04-28"]),
        (20, "2027-01-05", ["2027-01-05", "2027-02-20", "2027-03-20", "2027-04-20"]),
        (None, "2027-02-28", ["2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"]),
        (None, "2027-01-15", ["2027-01-15", "2027-02-15", "2027-03-15", "2027-04-15"]),
    ],
)
def test_short_months_clamp_and_never_drift(
    due_day: int | None, first: str, expected: list[str]
) -> None:
    terms = loan(count=4, drawn_on=day("2026-12-31"), first_due=day(first), due_day=due_day)

    assert [line.due.isoformat() for line in schedule(terms)] == expected


@pytest.mark.parametrize(
    ("day_count", "since", "until", "due_day", "part"),
    [
        (DayCount.ACTUAL_360, "2027-01-10", "2027-02-10", 0, Fraction(31, 360)),
        (DayCount.ACTUAL_365, "2028-01-31", "2028-02-29", 0, Fraction(29, 365)),
        (DayCount.ACTUAL_ACTUAL, "2027-12-31", "2028-01-02", 0, Fraction(731, 365 * 366)),
        (DayCount.ACTUAL_ACTUAL, "2100-02-28", "2100-03-01", 0, Fraction(1, 365)),
        (DayCount.THIRTY_360, "2027-01-31", "2027-02-28", 31, Fraction(1, 12)),
        (DayCount.THIRTY_360, "2027-02-28", "2027-03-31", 31, Fraction(1, 12)),
        (DayCount.THIRTY_360, "2027-01-28", "2027-02-28", 28, Fraction(1, 12)),
        (DayCount.THIRTY_360, "2027-01-09", "2027-02-20", 20, Fraction(41, 360)),
    ],
)  # fmt: skip
def test_parts_of_a_year(
    day_count: DayCount, since: str, until: str, due_day: int, part: Fraction
) -> None:
    assert year_part(day(since), day(until), day_count, due_day) == part


def test_the_two_habits_differ_by_one_day_over_two_segments() -> None:
    """DOMAIN: 520,000 at 12 % over two segments that follow each other: 173.33 apart."""
    first = (day("2025-03-01"), day("2025-05-19"))
    second = (day("2025-05-20"), day("2025-08-31"))
    daily = daily_ratio(percent("12"), DayCount.ACTUAL_360)

    both = sum(DayHabit.BOTH_ENDS.days(*stretch) for stretch in (first, second))
    ledger = DayHabit.PAID_MINUS_DUE.days(first[0], second[1])

    assert both - ledger == 1
    assert Money.rounded(yuan("520000").fen * daily * (both - ledger)) == yuan("173.33")


def test_nothing_is_late_on_the_due_day_in_either_habit() -> None:
    due = day("2026-02-10")

    assert [habit.days(due, due) for habit in DayHabit] == [0, 0]
    assert [habit.days(due, plus_days(due, -3)) for habit in DayHabit] == [0, 0]


def test_the_first_day_late_is_one_or_two_days() -> None:
    due = day("2026-02-10")

    assert [habit.days(due, plus_days(due, 1)) for habit in DayHabit] == [1, 2]


@pytest.mark.parametrize("day_count", DayCount)
def test_daily_and_yearly_rates_are_each_others_inverse(day_count: DayCount) -> None:
    assert annual_ratio(daily_ratio(percent("10.8"), day_count), day_count) == percent("10.8")


def test_the_ledgers_year_has_360_days_and_the_laws_365() -> None:
    daily = percent("0.03")

    assert annual_ratio(daily, DayCount.ACTUAL_360) == percent("10.80")
    assert annual_ratio(daily, DayCount.ACTUAL_365) == percent("10.95")


def test_the_last_due_day_may_be_far() -> None:
    assert day_units(day("2026-01-31"), day("2126-01-31"), DayCount.THIRTY_360, 31) == 36_000
