from copy import deepcopy
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear.case.edit import (
    AddItem,
    AddTable,
    Edit,
    Item,
    NewFile,
    NoSuchPlace,
    RemoveFile,
    RemoveItem,
    RemoveTable,
    ReplaceItem,
    SetValue,
    Tree,
    applied,
    raw,
)
from forbear.values.money import Money
from forbear.values.number import RawNumber

F = "plan.toml"
TREE: Tree = {
    "buffer": RawNumber("300.00"),
    "expense": {"rent": {"label": "房租", "months": [1, 2]}, "food": {"label": "饭"}},
    "payments": [{"amount": RawNumber("1.00")}, {"amount": RawNumber("2.00")}],
}
ITEM: Item = {"amount": Money(5)}
PUT = {"amount": "0.05"}


@pytest.mark.parametrize(
    ("edit", "path", "wanted"),
    [
        (SetValue(file=F, table=(), key="buffer", value=Money(1)), ("buffer",), "0.01"),
        (SetValue(file=F, table=("a", "b"), key="c", value=True), ("a", "b", "c"), True),
        (SetValue(file=F, table=(), key="rate", value=Decimal("7.20")), ("rate",), "7.2"),
        (SetValue(file=F, table=(), key="list", value=[ITEM]), ("list",), [PUT]),
        (AddTable(file=F, table=("expense", "gas"), values=ITEM), ("expense", "gas"), PUT),
        (AddItem(file=F, table=(), key="payments", values=ITEM), ("payments", 2), PUT),
        (AddItem(file=F, table=("new",), key="list", values=ITEM), ("new", "list", 0), PUT),
        (
            ReplaceItem(file=F, table=(), key="payments", position=1, values=ITEM),
            ("payments", 1),
            PUT,
        ),
    ],
)
def test_an_edit_puts_its_value_where_it_says(
    edit: Edit, path: tuple[str | int, ...], wanted: object
) -> None:
    before = deepcopy(TREE)

    found: object = applied(edit, TREE)
    for step in path:
        found = found[step]  # type: ignore[index] # the path is there

    assert found == wanted
    assert before == TREE


def test_what_is_removed_is_gone_and_so_are_tables_it_leaves_empty() -> None:
    without = applied(RemoveTable(file=F, table=("expense", "rent")), TREE)
    without = applied(RemoveTable(file=F, table=("expense", "food")), without)
    without = applied(RemoveItem(file=F, table=(), key="payments", position=0), without)
    without = applied(SetValue(file=F, table=(), key="buffer", value=None), without)

    assert without == {"payments": [{"amount": "2.00"}]}


def test_a_top_table_is_removed() -> None:
    assert "expense" not in applied(RemoveTable(file=F, table=("expense",)), TREE)


def test_files_are_made_and_emptied() -> None:
    assert applied(NewFile(file=F, values=ITEM), {}) == {"amount": "0.05"}
    assert applied(RemoveFile(file=F), TREE) == {}


@pytest.mark.parametrize(
    "edit",
    [
        SetValue(file=F, table=(), key="none", value=None),
        SetValue(file=F, table=("none",), key="a", value=None),
        SetValue(file=F, table=("buffer",), key="a", value=1),
        AddTable(file=F, table=("expense", "rent"), values={}),
        RemoveTable(file=F, table=("expense", "none")),
        RemoveTable(file=F, table=("none", "none")),
        AddItem(file=F, table=(), key="buffer", values={}),
        RemoveItem(file=F, table=(), key="none", position=0),
        RemoveItem(file=F, table=(), key="payments", position=2),
        RemoveItem(file=F, table=(), key="payments", position=-1),
        ReplaceItem(file=F, table=(), key="expense", position=0, values={}),
    ],
)
def test_what_is_not_there_cannot_be_changed(edit: Edit) -> None:
    with pytest.raises(NoSuchPlace):
        applied(edit, TREE)


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (Money(-5), RawNumber("-0.05")),
        (Decimal("7.20"), RawNumber("7.2")),
        (RawNumber("1e5"), RawNumber("1e5")),
        ("x", "x"),
        (("a", Money(1)), ["a", RawNumber("0.01")]),
        ({"a": None, "b": {"c": Money(1)}}, {"b": {"c": RawNumber("0.01")}}),
        (date(2026, 1, 1), date(2026, 1, 1)),
        (datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC)),
        (7, 7),
    ],
)
def test_a_value_becomes_what_the_file_will_say(value: object, wanted: object) -> None:
    made = raw(value)

    assert made == wanted
    assert type(made) is type(wanted)


@given(st.integers(0, 5), st.integers(0, 5))
def test_a_sequence_changes_at_one_position_only(count: int, position: int) -> None:
    tree: Tree = {"list": [{"n": n} for n in range(count)]}
    edit = RemoveItem(file=F, table=(), key="list", position=position)

    if position >= count:
        with pytest.raises(NoSuchPlace):
            applied(edit, tree)
    else:
        kept = [n for n in range(count) if n != position]
        assert applied(edit, tree) == {"list": [{"n": n} for n in kept]}
