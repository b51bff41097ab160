"""Days, rates, places, problems."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear.values.day import Month, add_months, days_between, last_day_of_month
from forbear.values.place import Place
from forbear.values.problem import Problem, Weight
from forbear.values.rate import (
    NotARate,
    parse_percent,
    percent_text,
    plain_percent,
    ratio,
    typed_percent,
)

days = st.dates(date(1950, 1, 1), date(2150, 12, 31))


@given(days, st.integers(-600, 600))
def test_months_are_stepped_as_a_calendar_is_leafed_through(start: date, months: int) -> None:
    year, month = start.year, start.month
    for _ in range(abs(months)):
        month += 1 if months > 0 else -1
        if month == 13:
            year, month = year + 1, 1
        elif month == 0:
            year, month = year - 1, 12
    expected = next(
        day
        for number in (start.day, start.day - 1, start.day - 2, start.day - 3)
        if (day := day_or_none(year, month, number))
    )

    assert add_months(start, months) == expected


def day_or_none(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


@given(days, st.integers(-600, 600), st.integers(1, 31))
def test_a_wanted_day_is_clamped_in_its_own_month_only(
    start: date, months: int, wanted: int
) -> None:
    found = add_months(start, months, wanted)

    assert found.day == min(wanted, last_day_of_month(found.year, found.month))


def test_steps_from_the_first_day_do_not_drift() -> None:
    start = date(2027, 1, 31)

    assert [add_months(start, months).day for months in range(5)] == [31, 28, 31, 30, 31]
    assert add_months(add_months(start, 1), 1).day == 28


@given(days, st.integers(0, 4000))
def test_the_first_day_counts_and_the_last_does_not(start: date, number: int) -> None:
    assert days_between(start, start + timedelta(days=number)) == number


@pytest.mark.parametrize(("year", "length"), [(2027, 28), (2028, 29), (2100, 28), (2000, 29)])
def test_february_follows_the_leap_years(year: int, length: int) -> None:
    assert last_day_of_month(year, 2) == length
    assert Month(year, 2).last == date(year, 2, length)


@given(days, st.integers(-500, 500))
def test_months_move_like_their_first_days(day: date, months: int) -> None:
    month = Month.of(day)

    assert month.plus(months).first == add_months(month.first, months)
    assert Month.parse(str(month)) == month
    assert month.first <= day <= month.last


def test_months_from_one_through_another() -> None:
    found = [str(month) for month in Month(2026, 11).through(Month(2027, 2))]

    assert found == ["2026-11", "2026-12", "2027-01", "2027-02"]
    assert list(Month(2027, 2).through(Month(2027, 1))) == []


@pytest.mark.parametrize("text", ["", "2027", "2027-13", "2027-3", "27-03", "2027-03-01"])
def test_what_is_no_month_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"isoformat|month|day"):
        Month.parse(text)


@pytest.mark.parametrize("text", ["10.8", "0", "0.0329", "-1.5", "0.000000000001"])
def test_a_percentage_is_read_exactly(text: str) -> None:
    assert parse_percent(text) == Decimal(text)
    assert ratio(parse_percent(text)) == Fraction(text) / 100


@pytest.mark.parametrize("text", ["", "1e2", "NaN", "７", "1,0", "10.8%", "0.0000000000001", "+1"])
def test_what_is_no_percentage_is_refused(text: str) -> None:
    with pytest.raises(NotARate) as caught:
        parse_percent(text)

    assert caught.value.args == (text,)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("7.2", "7.2"), ("7.2 %", "7.2"), ("７．２％", "7.2"), ("7.2％ ", "7.2"), ("0", "0"),
     ("万分之五", None), ("", None), ("%", None), ("1e1", None)],
)  # fmt: skip
def test_typed_percentages(text: str, expected: str | None) -> None:
    assert typed_percent(text) == (Decimal(expected) if expected else None)


@pytest.mark.parametrize(
    ("exact", "decimals", "text"),
    [
        (Fraction("10.655"), 2, "10.66"),
        (Fraction("-10.655"), 2, "-10.66"),
        (Decimal("10.8"), 2, "10.80"),
        (Fraction(1, 3), 4, "0.3333"),
        (Fraction("12.5"), 0, "13"),
        (Fraction("-0.001"), 2, "0.00"),
    ],
)
def test_percentages_are_rounded_half_up(
    exact: Fraction | Decimal, decimals: int, text: str
) -> None:
    assert percent_text(exact, decimals) == text


@pytest.mark.parametrize(
    ("percent", "text"), [("10.80", "10.8"), ("10", "10"), ("100", "100"), ("0.00", "0"),
                          ("1E+2", "100"), ("0.0001", "0.0001")]
)  # fmt: skip
def test_rates_as_files_write_them(percent: str, text: str) -> None:
    assert plain_percent(Decimal(percent)) == text


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (Place("plan.toml", 7, "limits.total"), "plan.toml:7 limits.total"),
        (Place("plan.toml"), "plan.toml"),
        (Place("plan.toml", field="limits"), "plan.toml limits"),
        (Place(""), ""),
    ],
)
def test_a_place_says_where_it_is(place: Place, text: str) -> None:
    assert str(place) == text


def test_a_problem_holds_what_fills_its_braces() -> None:
    problem = Problem(Place("a.toml"), Weight.NOTE, "{found} is odd", {"found": "x"})

    assert problem.message.format(**problem.values) == "x is odd"
    assert Problem(Place("a.toml"), Weight.UNREADABLE, "bad").values == {}
