import tomllib
from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear.store.same import same
from forbear.store.written import block, document, inline, key_path, own_lines, pair
from forbear.values.money import Money
from forbear.values.number import RawNumber

ANY_TEXT = st.text(st.characters(codec="utf-8"))


@given(ANY_TEXT)
def test_any_text_comes_back_from_one_line_and_from_many(text: str) -> None:
    assert "\n" not in inline(text)
    assert tomllib.loads(f"a = {inline(text)}") == {"a": text}
    assert tomllib.loads(f"a = {own_lines(text)}") == {"a": text}


@given(ANY_TEXT, ANY_TEXT)
def test_any_key_comes_back(one: str, other: str) -> None:
    assert tomllib.loads(f"{key_path((one, other))} = 1") == {one: {other: 1}}


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Money(123450), "1234.50"),
        (Decimal("10.80"), "10.8"),
        (RawNumber("1e5"), "1e5"),
        (True, "true"),
        (False, "false"),
        (36, "36"),
        (date(2026, 11, 24), "2026-11-24"),
        (datetime(2026, 11, 24, 10, tzinfo=UTC), "2026-11-24T10:00:00+00:00"),
        (time(12, 5), "12:05:00"),
        (("a", 'b"'), '["a", "b\\""]'),
        ({"a": 1, "b": None, "c": {}}, "{ a = 1, c = {} }"),
        ([], "[]"),
    ],
)
def test_each_kind_of_value_has_one_spelling(value: object, written: str) -> None:
    assert inline(value) == written


def test_what_is_no_value_is_a_mistake_of_ours() -> None:
    with pytest.raises(TypeError):
        inline(object())
    with pytest.raises(TypeError):
        same(object(), object())


def test_elements_that_are_tables_stand_on_lines_of_their_own() -> None:
    assert pair(("payments",), [{"a": 1}, {"b": 2}]) == (
        "payments = [\n  { a = 1 },\n  { b = 2 },\n]"
    )


def test_a_file_has_blank_lines_between_keys_and_tables() -> None:
    values = {"schema": 1, "title": "x", "borrower": {"name": "n", "empty": {}}, "none": None}

    assert document(values) == 'schema = 1\n\ntitle = "x"\n\n[borrower]\nname = "n"\n'
    assert document({"a": {"b": {"c": 1}}}) == "[a]\n\n[a.b]\nc = 1\n"
    assert block(("a", "b c"), {"x": 1}, is_element=True) == '[[a."b c"]]\nx = 1\n'


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (1, True),
        (1, "1"),
        (0, False),
        (RawNumber("1.0"), 1),
        (RawNumber("1.0"), "1.0"),
        (date(2026, 1, 1), datetime(2026, 1, 1, tzinfo=UTC)),
        ("2026-01-01", date(2026, 1, 1)),
        ([1, 2], [2, 1]),
    ],
)
def test_trees_that_say_different_things_differ(one: object, other: object) -> None:
    assert not same({"a": one}, {"a": other})
    assert not same({"a": [one]}, {"a": [other]})


def test_empty_tables_and_the_spelling_of_whole_numbers_do_not_count() -> None:
    assert same({"a": {}, "b": [], "c": {"d": {}}}, {})
    assert same({"a": RawNumber("10")}, {"a": 10})


@pytest.mark.parametrize("text", ["\n", "\nfirst line empty", "a\nb", "a\r\nb", '"""\n\\'])
def test_a_text_of_lines_comes_back_as_it_was(text: str) -> None:
    assert tomllib.loads(pair(("note",), text))["note"] == text
