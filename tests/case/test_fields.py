from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from pydantic import TypeAdapter

from forbear.case.agreement import Agreement
from forbear.case.case import Case
from forbear.case.fields import (
    FieldError,
    read_amount,
    read_count,
    read_day,
    read_flag,
    read_moment,
    read_percent,
    read_text,
    read_time,
    word_reader,
)
from forbear.case.finances import Finances, Income
from forbear.case.kinds import Every
from forbear.case.record import record
from forbear.text.catalogue import speaking, translate
from forbear.values.money import Money
from forbear.values.number import RawNumber

MOMENT = datetime(2026, 11, 24, 10, tzinfo=UTC)
DAY = date(2026, 11, 24)


def said(bad: FieldError) -> str:
    with speaking("en"):
        return translate(bad.template, **bad.values)


@pytest.mark.parametrize(
    ("value", "fen"),
    [(5, 500), (0, 0), (-3, -300), (RawNumber("1.5"), 150), (RawNumber("-0.00"), 0)],
)
def test_an_amount_is_read_to_the_fen(value: object, fen: int) -> None:
    assert read_amount(value) == Money(fen)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("1,234.50", '"1,234.50" is not an amount; write 1234.50 without quotes'),
        ("１２元", '"１２元" is not an amount; write 12.00 without quotes'),
        ("1.234", '"1.234" is not an amount; write 1234.50'),
        ("many", '"many" is not an amount; write 1234.50'),
        (RawNumber("100.005"), "100.005 is not an amount; write 1234.50"),
        (RawNumber("nan"), "nan is not an amount; write 1234.50"),
        (RawNumber("1e5"), "1e5 is not an amount; write 1234.50"),
        (True, "True is not an amount; write 1234.50"),
        (1.5, "1.5 is not an amount; write 1234.50"),
        (10**12, "1000000000000 is not an amount; write 1234.50"),
        (DAY, "2026-11-24 is not an amount; write 1234.50"),
    ],
)
def test_anything_else_is_no_amount_and_says_what_is(value: object, words: str) -> None:
    with pytest.raises(FieldError) as refused:
        read_amount(value)

    assert said(refused.value) == words


def test_a_rate_is_read_exactly() -> None:
    assert read_percent(10) == Decimal(10)
    assert read_percent(RawNumber("10.80")) == Decimal("10.80")


@pytest.mark.parametrize("value", [True, "7.2", RawNumber("inf"), RawNumber("1e2"), 1.5, None])
def test_anything_else_is_no_rate(value: object) -> None:
    with pytest.raises(FieldError, match="not a rate"):
        read_percent(value)


def test_a_text_is_a_text_of_bounded_length() -> None:
    assert read_text("x" * 20_000) == "x" * 20_000
    for value in (5, RawNumber("5"), DAY, ["x"]):
        with pytest.raises(FieldError, match="quotes"):
            read_text(value)
    with pytest.raises(FieldError, match="20,000"):
        read_text("x" * 20_001)


def test_days_moments_and_times_are_told_apart() -> None:
    assert read_day(DAY) == DAY
    assert read_moment(MOMENT) == MOMENT
    assert read_time(time(12)) == time(12)
    for value in (MOMENT, "2026-11-24", 20261124, None):
        with pytest.raises(FieldError):
            read_day(value)
    for moment in (DAY, MOMENT.replace(tzinfo=None), "x"):
        with pytest.raises(FieldError):
            read_moment(moment)
    with pytest.raises(FieldError):
        read_time(DAY)


@pytest.mark.parametrize("year", [1, 1899, 2200, 9999])
def test_years_out_of_reach_are_refused(year: int) -> None:
    with pytest.raises(FieldError, match="1900"):
        read_day(DAY.replace(year=year))
    with pytest.raises(FieldError, match="1900"):
        read_moment(MOMENT.replace(year=year))


def test_years_at_the_ends_are_read() -> None:
    for year in (1900, 2199):
        assert read_day(DAY.replace(year=year)).year == year


def test_counts_and_flags_are_strict() -> None:
    assert (read_count(0), read_count(10_000)) == (0, 10_000)
    for value in (-1, 10_001, True, RawNumber("1.0"), "1", None):
        with pytest.raises(FieldError):
            read_count(value)
    assert read_flag(False) is False
    for value in (0, 1, "true", None):
        with pytest.raises(FieldError):
            read_flag(value)


def test_a_word_is_one_of_those_that_are_known() -> None:
    read = word_reader(Every)

    assert read("month") is Every.MONTH
    for value in ("Month", "monat", 3, None):
        with pytest.raises(FieldError) as refused:
            read(value)
        assert refused.value.values["words"] == "month, week, fortnight, quarter, year, once"


def test_the_schema_for_editors_says_what_is_read() -> None:
    schema = TypeAdapter(Finances).json_schema()
    income = schema["$defs"]["Income"]

    assert income["properties"]["amount"]["type"] == "number"
    assert income["properties"]["every"]["enum"][0] == "month"
    assert income["properties"]["amount"]["description"].startswith("Net")
    assert income["additionalProperties"] is False
    assert income["required"] == ["label", "amount"]


def test_records_are_frozen_and_compare_by_value() -> None:
    one = Income(label="x", amount=Money(5))

    assert one == Income(label="x", amount=Money(5))
    with pytest.raises(AttributeError):
        one.label = "y"  # type: ignore[misc] # that is the point
    assert not hasattr(one, "__dict__")


def test_records_need_no_pydantic_to_be_made() -> None:
    @record
    class Small:
        """A record of a test."""

        a: int = 0

    assert Small(a=1).a == 1
    assert Small.__pydantic_config__["extra"] == "forbid"  # type: ignore[attr-defined] # for pydantic
    assert Agreement() == Agreement()
    assert Case().debts == {}
