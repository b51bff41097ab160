"""How a patched file looks: the shapes that people read and git merges."""

from datetime import date
from decimal import Decimal

import pytest

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
)
from forbear.store.patch import patched
from forbear.values.money import Money

F = "finances.toml"
RENT = ("expense", "rent")
FILE = """\
# 王芳的家用
buffer = 300 # 每月留底

# 房租, paid on the 1st
[expense.rent]
label = '房租'   # single quotes stay

amount = 1500.00

unknown = { kept = true }

# 学费
[expense.school]
label = "学费"
"""


def put(text: str, edit: Edit) -> str:
    return patched(text, edit)


def test_one_value_changes_one_line() -> None:
    edit = SetValue(file=F, table=RENT, key="amount", value=Money(160000))

    assert put(FILE, edit) == FILE.replace("1500.00", "1600.00")


def test_windows_lines_and_comments_beside_a_value_stay() -> None:
    text = FILE.replace("\n", "\r\n")
    edit = SetValue(file=F, table=(), key="buffer", value=Money(50000))

    assert put(text, edit) == text.replace("buffer = 300 #", "buffer = 500.00 #")


def test_a_new_key_stands_last_in_its_table_after_a_blank_line() -> None:
    edit = SetValue(file=F, table=RENT, key="note", value="x")

    assert put(FILE, edit) == FILE.replace(
        "unknown = { kept = true }\n", 'unknown = { kept = true }\n\nnote = "x"\n'
    )


def test_a_new_table_stands_after_its_kind_with_a_blank_line() -> None:
    edit = AddTable(file=F, table=("expense", "food"), values={"label": "饭", "amount": Money(1)})

    assert put(FILE, edit) == FILE + '\n[expense.food]\nlabel = "饭"\n\namount = 0.01\n'


def test_a_new_table_joins_tables_in_braces() -> None:
    edit = AddTable(file=F, table=("expense", "food"), values={"a": 1})

    assert put("expense = { rent = {} }\n", edit) == ("expense = { rent = {}, food = { a = 1 } }\n")


def test_a_file_without_a_last_line_end_gets_one_first() -> None:
    edit = AddTable(file=F, table=("expense", "food"), values={"a": 1})

    assert put("[expense.rent]\na = 1", edit) == "[expense.rent]\na = 1\n\n[expense.food]\na = 1\n"


def test_a_table_goes_and_its_neighbours_comments_stay() -> None:
    assert put(FILE, RemoveTable(file=F, table=RENT)) == (
        "# 王芳的家用\nbuffer = 300 # 每月留底\n\n# 房租, paid on the 1st\n"
        '# 学费\n[expense.school]\nlabel = "学费"\n'
    )


def test_the_last_table_goes_without_leaving_blank_lines() -> None:
    assert put("a = 1\n\n[b]\nc = 1\n", RemoveTable(file=F, table=("b",))) == "a = 1\n"


def test_a_key_goes_with_its_line_and_one_blank_line() -> None:
    edit = SetValue(file=F, table=RENT, key="amount", value=None)

    assert put(FILE, edit) == FILE.replace("amount = 1500.00\n\n", "")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("k = 1\nb = 2\n", "b = 2\n"),
        ("a = 1\nk = 1\n\nb = 2\n", "a = 1\n\nb = 2\n"),
        ("a = 1\n\nk = 1", "a = 1\n\n"),
        ("[t]\nk = 1\n\nb = 2\n", "[t]\n\nb = 2\n"),
    ],
)
def test_lines_around_a_key_that_goes_stay(before: str, after: str) -> None:
    table = ("t",) if before.startswith("[") else ()

    assert put(before, SetValue(file=F, table=table, key="k", value=None)) == after


def test_elements_stand_one_a_line() -> None:
    item: Item = {"on": date(2026, 11, 24), "amount": Money(100)}
    first = put("", AddItem(file=F, table=(), key="payments", values=item))
    second = put(first, AddItem(file=F, table=(), key="payments", values=item))

    line = "  { on = 2026-11-24, amount = 1.00 },\n"
    assert first == f"payments = [\n{line}]\n"
    assert second == f"payments = [\n{line}{line}]\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("p = []\n", "p = [\n  { a = 1 },\n]\n"),
        ("p = [ # c\n]\n", "p = [ # c\n  { a = 1 },\n]\n"),
        ("p = [{}]\n", "p = [{},\n  { a = 1 },\n]\n"),
        ("p = [\n    {} # c\n]\n", "p = [\n    {}, # c\n    { a = 1 },\n]\n"),
        ("p = [\n  {},\n  {}]\n", "p = [\n  {},\n  {},\n  { a = 1 },\n]\n"),
        ("[[p]]\nb = 1\n\n[q]\n", "[[p]]\nb = 1\n\n[[p]]\na = 1\n\n[q]\n"),
        ("[[p]]\n[p.q]\nb = 1", "[[p]]\n[p.q]\nb = 1\n\n[[p]]\na = 1\n"),
        ("[[p]]\n[z]\n[[p]]\n[y]\n", "[[p]]\n[z]\n[[p]]\n\n[[p]]\na = 1\n\n[y]\n"),
        ("x = { p = [{}] }\n", "x = { p = [{}] }\n\np = [\n  { a = 1 },\n]\n"),
    ],
)
def test_an_element_joins_its_like(before: str, after: str) -> None:
    assert put(before, AddItem(file=F, table=(), key="p", values={"a": 1})) == after


def test_an_element_joins_a_sequence_in_braces() -> None:
    edit = AddItem(file=F, table=("x",), key="p", values={"a": 1})

    assert put("x = { p = [{}] }\n", edit) == "x = { p = [{}, { a = 1 }] }\n"
    assert put("x = { p = [] }\n", edit) == "x = { p = [{ a = 1 }] }\n"
    assert put("x = {}\n", edit) == "x = { p = [{ a = 1 }] }\n"


@pytest.mark.parametrize(
    ("before", "position", "after"),
    [
        ("p = [1, 2, 3]\n", 0, "p = [2, 3]\n"),
        ("p = [1, 2, 3]\n", 1, "p = [1, 3]\n"),
        ("p = [1, 2, 3]\n", 2, "p = [1, 2]\n"),
        ("p = [1]\n", 0, "p = []\n"),
        ("p = [\n  1, # one\n  2, # two\n]\n", 0, "p = [\n  2, # two\n]\n"),
        ("p = [\n  1, # one\n  2, # two\n]\n", 1, "p = [\n  1, # one\n]\n"),
        ("p = [\n  1, # one\n  2 # two\n]\n", 1, "p = [\n  1 # one\n   # two\n]\n"),
        ("p = [\n  1 # one\n  , 2 # two\n]\n", 0, "p = [\n   # one\n   2 # two\n]\n"),
        ("[[p]]\na = 1\n\n[[p]]\na = 2\n", 0, "[[p]]\na = 2\n"),
        ("[[p]]\na = 1\n\n[[p]]\na = 2\n", 1, "[[p]]\na = 1\n"),
    ],
)
def test_an_element_goes_with_its_line_and_comma(before: str, position: int, after: str) -> None:
    assert put(before, RemoveItem(file=F, table=(), key="p", position=position)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("p = [{}, {b = 1}] # c\n", "p = [{}, { a = 1 }] # c\n"),
        ("[[p]]\n\n# two\n[[p]] # c\nb = 1\n\n[q]\n", "[[p]]\n\n# two\n[[p]]\na = 1\n\n[q]\n"),
        ("[[p]]\n[[p]]\n[p.x]\nb = 1\n", "[[p]]\n[[p]]\na = 1\n"),
    ],
)
def test_an_element_is_replaced_in_its_place(before: str, after: str) -> None:
    edit = ReplaceItem(file=F, table=(), key="p", position=1, values={"a": 1})

    assert put(before, edit) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("[loan]\na = 1\n", "[loan]\na = 1\n\nx = 7.2\n"),
        ("[loan]\n", "[loan]\nx = 7.2\n"),
        ("[loan]\n[other]\n", "[loan]\nx = 7.2\n\n[other]\n"),
        ("loan.a = 1\nb = 2\n", "loan.a = 1\n\nloan.x = 7.2\n\nb = 2\n"),
        ("loan = { a = 1 }\n", "loan = { a = 1, x = 7.2 }\n"),
        ("loan = {}\n", "loan = { x = 7.2 }\n"),
        ("[loan.deep]\na = 1\n", "[loan]\nx = 7.2\n\n[loan.deep]\na = 1\n"),
        ("# c\n[loan.deep]\na = 1\n", "# c\n\n[loan]\nx = 7.2\n\n[loan.deep]\na = 1\n"),
        ("a = 1\n", "a = 1\n\n[loan]\nx = 7.2\n"),
        ("", "[loan]\nx = 7.2\n"),
    ],
)
def test_a_key_finds_its_table_however_it_is_written(before: str, after: str) -> None:
    assert put(before, SetValue(file=F, table=("loan",), key="x", value=Decimal("7.2"))) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# schema\n\n# about a\n[a]\n", "# schema\n\nk = 1\n\n# about a\n[a]\n"),
        ("# schema\n[a]\n", "# schema\n\nk = 1\n\n[a]\n"),
        ("# only a comment\n", "# only a comment\n\nk = 1\n"),
        ("a = 1", "a = 1\n\nk = 1\n"),
    ],
)
def test_a_key_of_the_file_stands_before_any_table(before: str, after: str) -> None:
    assert put(before, SetValue(file=F, table=(), key="k", value=1)) == after


def test_a_list_of_tables_can_take_the_place_of_blocks() -> None:
    text = "[[waived]]\na = 1\n\n[b]\nc = 1\n\n[[waived]]\na = 2\n"
    edit = SetValue(file=F, table=(), key="waived", value=[{"a": 3}])

    assert put(text, edit) == "waived = [\n  { a = 3 },\n]\n\n[b]\nc = 1\n"


def test_files_are_made_and_go() -> None:
    assert put("", NewFile(file="log/x.toml", values={"a": 1})) == "a = 1\n"
    assert put("a = 1\n", RemoveFile(file="log/x.toml")) == ""


@pytest.mark.parametrize(
    "edit",
    [
        SetValue(file=F, table=(), key="none", value=None),
        RemoveTable(file=F, table=("none",)),
        RemoveItem(file=F, table=(), key="none", position=0),
        ReplaceItem(file=F, table=(), key="none", position=0, values={}),
    ],
)
def test_what_is_not_there_cannot_be_changed(edit: Edit) -> None:
    with pytest.raises(NoSuchPlace):
        put(FILE, edit)
