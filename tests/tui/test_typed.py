"""What people type is understood by one grammar for each kind of field."""

from datetime import date, datetime, time
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forbear.case.debt import Loan
from forbear.case.finances import Expense, Income
from forbear.rendering.views.record_fields import FieldShape, record_fields
from forbear.tui.forms.ids import ID, new_id
from forbear.tui.forms.typed import Setting, read_typed, typed_text
from forbear.tui.forms.typed_day import typed_day, typed_moment, typed_time
from forbear.values.money import Money

TODAY = date(2026, 11, 24)
CHINA = ZoneInfo("Asia/Shanghai")
SETTING = Setting(TODAY, CHINA)


def shape(kind: str, name: str = "x", *, is_required: bool = False) -> FieldShape:
    return FieldShape(name, kind, is_required)


@pytest.mark.parametrize(
    ("text", "fen"),
    [
        ("1234.5", 123450),
        ("１，２３４．５０", 123450),
        ("1,234.50", 123450),
        ("¥ 88", 8800),
        ("1.2万", 1200000),
        ("５万", 5000000),
        ("0.01万元", 10000),
    ],
)
def test_amounts_are_understood(text: str, fen: int) -> None:
    assert read_typed(shape("amount"), text, SETTING).value == Money(fen)


@pytest.mark.parametrize(
    "text", ["1e5", "NaN", "1,23", "1_0", "12x", "100.005", "万", "0.0000001万"]
)
def test_what_is_no_amount_is_refused_at_the_field(text: str) -> None:
    reading = read_typed(shape("amount"), text, SETTING)

    assert reading.value is None
    assert "1234.50" in reading.error


@pytest.mark.parametrize(
    ("text", "percent"),
    [("7.2", "7.2"), ("７．２％", "7.2"), ("万分之4.5", "0.045"), ("万5", "0.05")],
)
def test_rates_are_understood_in_percent_and_in_ten_thousandths(text: str, percent: str) -> None:
    assert read_typed(shape("percent"), text, SETTING).value == Decimal(percent)


def test_a_daily_rate_typed_in_the_wrong_unit_is_pointed_out() -> None:
    slip = read_typed(shape("percent", "daily_percent"), "5", SETTING)
    right = read_typed(shape("percent", "daily_percent"), "0.045", SETTING)

    assert "0.05" in slip.note
    assert "万分之 4.5" in right.note
    assert "16.2%" in right.note


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-12-10", date(2026, 12, 10)),
        ("2026年12月10日", date(2026, 12, 10)),
        ("12-10", date(2026, 12, 10)),
        ("１月５日", date(2027, 1, 5)),
        ("8/30", date(2026, 8, 30)),
        ("今天", TODAY),
        ("tomorrow", date(2026, 11, 25)),
        ("+7", date(2026, 12, 1)),
        ("13-40", None),
        ("2-29", date(2028, 2, 29)),
        ("soon", None),
    ],
)
def test_days_are_understood(text: str, day: date | None) -> None:
    if text == "2-29":
        assert typed_day(text, date(2028, 1, 1)) == day
    else:
        assert typed_day(text, TODAY) == day


def test_moments_take_today_when_only_a_time_is_typed() -> None:
    assert typed_moment("14:05", TODAY, CHINA) == datetime(2026, 11, 24, 14, 5, tzinfo=CHINA)
    assert typed_moment("11-20 9:30", TODAY, CHINA) == datetime(2026, 11, 20, 9, 30, tzinfo=CHINA)
    assert typed_moment("11-20", TODAY, CHINA) is None
    assert typed_moment("soon 9:30", TODAY, CHINA) is None


def test_times_refuse_what_no_clock_shows() -> None:
    assert typed_time("９：３０") == time(9, 30)
    assert typed_time("24:00") is None
    assert typed_time("12:75") is None


def test_a_required_field_says_so_and_an_empty_optional_one_is_nothing() -> None:
    assert read_typed(shape("amount", is_required=True), " ", SETTING).error
    assert read_typed(shape("amount"), "", SETTING) == read_typed(shape("day"), "", SETTING)


def test_several_values_are_parted_by_any_comma() -> None:
    months = FieldShape("months", "count", is_required=False, is_many=True)

    assert read_typed(months, "3，9、12", SETTING).value == (3, 9, 12)
    assert read_typed(months, "3, x", SETTING).error


@settings(max_examples=150)
@given(st.integers(0, 10**13))
def test_an_amount_shown_in_a_field_reads_back(fen: int) -> None:
    text = typed_text(Money(fen))

    assert read_typed(shape("amount"), text, SETTING).value == Money(fen)


@pytest.mark.parametrize("value", [None, (), True, Decimal("0.045"), TODAY, time(12, 0), 7])
def test_every_kind_of_value_has_a_text(value: object) -> None:
    assert isinstance(typed_text(value), str)


def test_shapes_come_from_the_annotations() -> None:
    loan = {shape.name: shape for shape in record_fields(Loan)}
    expense = {shape.name: shape for shape in record_fields(Expense)}

    assert (loan["principal"].kind, loan["principal"].is_required) == ("amount", True)
    assert loan["method"].words is not None
    assert not loan["method"].may_be_none
    assert loan["cutoff"].may_be_none
    assert (expense["months"].kind, expense["months"].is_many) == ("count", True)
    assert {shape.name for shape in record_fields(Income)} >= {"label", "amount", "starts"}


@pytest.mark.parametrize(
    ("label", "taken", "name"),
    [
        ("Rent", (), "rent"),
        ("Rent", ("rent",), "rent-2"),
        ("房租", (), "expense-1"),
        ("房租", ("expense-1",), "expense-2"),
        ("2026-10-08", (), "expense-1"),
        ("  Café & Co. ", (), "cafe-co"),
    ],
)
def test_ids_come_from_labels_where_they_can(label: str, taken: tuple[str, ...], name: str) -> None:
    assert new_id(label, "expense", taken) == name


@settings(max_examples=150)
@given(st.text(max_size=60), st.sets(st.text(max_size=5), max_size=4))
def test_a_new_id_is_well_formed_and_free(label: str, taken: set[str]) -> None:
    name = new_id(label, "expense", taken)

    assert ID.fullmatch(name)
    assert name not in taken
