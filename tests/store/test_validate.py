from dataclasses import fields
from decimal import Decimal

import pytest

from forbear.case.agreement import Agreement
from forbear.case.contact import Contact
from forbear.case.debt import Debt, Payment, Payments
from forbear.case.finances import Finances
from forbear.store.parse import tree_of
from forbear.store.shape import keys_at, nearest_key
from forbear.store.validate import MAX_PROBLEMS, Reading, read_record
from forbear.text.catalogue import speaking, translate
from forbear.values.money import Money
from forbear.values.problem import Weight


def read(record: type[object], text: str) -> Reading:
    return read_record(record, tree_of(text), "some.toml", text)


def said(reading: Reading) -> list[tuple[str, int | None, str, str]]:
    with speaking("en"):
        return [
            (
                one.weight.value,
                one.place.line,
                one.place.field,
                translate(one.message, **one.values),
            )
            for one in reading.problems
        ]


def test_a_bad_optional_field_goes_alone() -> None:
    text = '[income.a]\nlabel = "a"\namount = 5\nday = 2026-01-01\n'

    reading = read(Finances, text)

    assert isinstance(reading.record, Finances)
    assert reading.record.income["a"].amount == Money(500)
    assert reading.record.income["a"].day is None
    assert reading.left_out == {("income", "a", "day")}
    assert said(reading) == [
        (
            "left-out",
            4,
            "income.a.day",
            "2026-01-01 is not a whole number from 0 to 10,000",
        )
    ]


def test_a_bad_needed_field_takes_its_record_and_nothing_else() -> None:
    text = '[income.a]\nlabel = "a"\namount = "1,2"\n[income.b]\nlabel = "b"\namount = 1.5\n'

    reading = read(Finances, text)

    assert isinstance(reading.record, Finances)
    assert list(reading.record.income) == ["b"]
    assert said(reading) == [
        ("left-out", 3, "income.a.amount", '"1,2" is not an amount; write 1234.50')
    ]


def test_a_missing_field_is_named_at_its_record() -> None:
    reading = read(Finances, '[income.a]\nlabel = "a"\n')

    assert said(reading) == [("left-out", 1, "income.a.amount", "amount is missing")]


def test_a_contact_without_what_it_needs_is_left_out_whole() -> None:
    reading = read(Contact, 'summary = "x"\n')

    assert reading.record is None
    assert reading.left_out >= {()}
    assert {field for _, _, field, _ in said(reading)} == {
        "happened_at",
        "direction",
        "channel",
    }


def test_positions_are_those_of_the_file_in_every_round() -> None:
    text = (
        "payments = [\n  3,\n  { on = 2026-01-01, amount = 1 },\n  { on = 5, amount = 2 },\n"
        "  4,\n  { on = 2026-01-02, amount = 3, line = true },\n  { amount = 9 },\n"
        "  { on = 2026-01-03, amount = 4 },\n]\n"
    )

    reading = read(Payments, text)

    assert isinstance(reading.record, Payments)
    assert [one.amount.fen for one in reading.record.payments] == [100, 300, 400]
    assert [(line, field) for _, line, field, _ in said(reading)] == [
        (2, "payments.0"),
        (4, "payments.2.on"),
        (5, "payments.3"),
        (6, "payments.4.line"),
        (7, "payments.5.on"),
    ]


@pytest.mark.parametrize(
    ("record", "text", "field", "message"),
    [
        (Finances, "income = 3\n", "income", "3 stands where a table belongs"),
        (Finances, "income = [1]\n", "income", "[1] stands where a table belongs"),
        (Debt, "label = 'x'\nloan = 'y'\n", "loan", "y stands where a table belongs"),
        (Debt, "label = 'x'\nlenders = 'y'\n", "lenders", "y is not a list; write [ … ]"),
        (Debt, "label = 'x'\n[lenders]\na = 1\n", "lenders", "{'a': 1} is not a list; write [ … ]"),
        (Debt, "label = 7\n", "label", "7 is not a text; put it in quotes"),
        (Debt, "label = 'x'\nnegotiated = 1\n", "negotiated", "1 is neither true nor false"),
        (
            Debt,
            "label = 'x'\n[loan]\nprincipal = nan\n",
            "loan.principal",
            "nan is not an amount; write 1234.50",
        ),
        (
            Debt,
            "label = 'x'\n[loan]\nprincipal = 1_000\n",
            "loan.principal",
            "1_000 is not an amount; write 1234.50",
        ),
        (
            Debt,
            "label = 'x'\n[loan]\nprincipal = 1\nannual_percent = inf\n",
            "loan.annual_percent",
            "inf is not a rate; write 7.2 for 7.2 %",
        ),
        (
            Debt,
            "label = 'x'\nsigned_on = 9999-12-31\n",
            "signed_on",
            "9999-12-31 lies outside the years 1900 to 2199",
        ),
    ],
)
def test_what_does_not_fit_is_named_with_its_remedy(
    record: type[object], text: str, field: str, message: str
) -> None:
    assert [(where, what) for _, _, where, what in said(read(record, text))] == [(field, message)]


def test_a_typo_in_a_key_is_a_note_with_the_nearest_right_key() -> None:
    reading = read(Finances, "bufer = 3\n\n[expnse.rent]\nlabel = 'x'\namount = 1\n")

    assert isinstance(reading.record, Finances)
    assert said(reading) == [
        ("note", 1, "bufer", "“bufer” is not known here; did you mean buffer?"),
        ("note", 3, "expnse", "“expnse” is not known here; did you mean expense?"),
    ]


def test_a_strange_key_is_a_note_with_the_known_ones() -> None:
    known = ", ".join(field.name for field in fields(Payment))

    reading = read(Payments, "payments = [\n  { on = 2026-01-01, amount = 1, zzz = 1 },\n]\n")

    assert said(reading) == [
        (
            "note",
            2,
            "payments.0.zzz",
            f"“zzz” is not known here and is not used; known are: {known}",
        )
    ]


def test_a_long_wrong_value_is_repeated_only_in_part() -> None:
    reading = read(Debt, f"label = 'x'\nsigned_on = '{'长' * 5_000}'\n")

    assert len(reading.problems[0].values["found"]) < 100


def test_very_many_faults_are_counted() -> None:
    bad = "".join(f"  {{ on = {n}, amount = 1 }},\n" for n in range(5_000))

    reading = read(Payments, f"payments = [\n{bad}]\n")

    assert reading.record == Payments()
    assert len(reading.problems) == MAX_PROBLEMS + 1
    assert reading.problems[-1].values == {"count": str(5_000 - MAX_PROBLEMS)}
    assert reading.problems[-1].weight is Weight.LEFT_OUT


def test_what_fits_is_read_exactly() -> None:
    text = (
        "label = '网商贷'\n[loan]\nprincipal = 123456789012.34\nannual_percent = 10.80\n"
        "[guarantor.wang]\nname = '王'\n"
    )

    record = read(Debt, text).record

    assert isinstance(record, Debt)
    assert record.loan is not None
    assert record.loan.principal == Money(12345678901234)
    assert record.loan.annual_percent == Decimal("10.8")
    assert record.guarantor["wang"].name == "王"


def test_keys_are_known_at_any_depth() -> None:
    assert "label" in keys_at(Finances, ("income", "any"))
    assert keys_at(Agreement, ("schedule", 3))[:2] == ("no", "due")
    assert keys_at(Agreement, ("term", "instalment")) == ("value", "line", "confirmed")
    assert keys_at(Debt, ("label", "below")) == ()
    assert keys_at(Debt, ("nothing", "below")) == ()
    assert nearest_key(Debt, ("loan", "principle")) == "principal"
    assert nearest_key(Debt, ("loan", "zzzzzz")) is None
