from datetime import date
from pathlib import Path

import pytest

from forbear.case.edit import (
    AddItem,
    AddTable,
    Edit,
    Item,
    NewFile,
    RemoveFile,
    RemoveItem,
    RemoveTable,
    ReplaceItem,
    SetValue,
)
from forbear.errors import Locked, NotSaved
from forbear.store import change
from forbear.store.change import Change, changed
from forbear.store.doors import Signature
from forbear.store.reader import understood
from forbear.text.catalogue import speaking
from forbear.values.money import Money
from forbear.values.number import RawNumber
from store.folders import ABOUT, CALL, RENT

F = "finances.toml"
P = "debts/shop/payments.toml"
RENT_AMOUNT = SetValue(file=F, table=("expense", "rent"), key="amount", value=Money(1))


def made(text: str | None, *edits: Edit) -> str | None:
    """Return the text that a file holds after edits."""
    raw = None if text is None else text.encode()
    path = edits[0].file
    known = None if raw is None else understood(path, raw, Signature(0, 0, 0, 0), 0)
    with speaking("en"):
        after = changed(edits, known, raw).after
    return None if after is None else after.decode()


def reason(text: str | None, *edits: Edit) -> str:
    with speaking("en"), pytest.raises(NotSaved) as refused:
        made(text, *edits)
    return str(refused.value.values["reason"])


def test_several_edits_of_a_file_are_one_change() -> None:
    label = SetValue(file=F, table=("expense", "rent"), key="label", value="x")

    assert made(RENT, RENT_AMOUNT, label) == RENT.replace("1500.00", "0.01").replace("房租", "x")


def test_a_byte_order_mark_stays() -> None:
    assert made(f"\ufeff{RENT}", RENT_AMOUNT) == f"\ufeff{RENT.replace('1500.00', '0.01')}"


def test_a_file_comes_with_its_first_record_and_goes_when_asked() -> None:
    values: Item = {"label": "房租", "amount": Money(150_000)}

    assert made(None, AddTable(file=F, table=("expense", "rent"), values=values)) == RENT
    assert made(RENT, RemoveFile(file=F)) is None


def test_a_new_contact_needs_a_free_name_and_all_it_needs() -> None:
    new = NewFile(file="log/x.toml", values={"summary": "x"})

    assert reason(CALL, new) == "the file exists already"
    assert "is missing" in reason(None, new)


@pytest.mark.parametrize(
    "path", ["x.toml", "../case.toml", "log/../case.toml", "evidence/a.pdf", "log/.x.toml"]
)
def test_only_files_of_a_case_are_written(path: str) -> None:
    new = NewFile(file=path, values={"schema": 1})

    assert reason(None, new) == "this is no file of a case"


@pytest.mark.parametrize("debt", ["..", "con", "a\u202e", ".hidden", "-rf", "a\\b"])
def test_a_debt_folder_gets_only_a_good_name(debt: str) -> None:
    new = NewFile(file=f"debts/{debt}/debt.toml", values={"label": "x"})

    assert reason(None, new) == "this is no file of a case"


def test_an_unreadable_file_is_locked_with_its_reason() -> None:
    with speaking("en"), pytest.raises(Locked, match="conflict"):
        made(f"<<<<<<< a\n{RENT}", RENT_AMOUNT)


def test_what_was_there_and_is_gone_is_named() -> None:
    gone = RemoveTable(file=F, table=("expense", "none"))

    assert reason(RENT, gone) == "what was to be changed is gone"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Money(10**15), "is not an amount"),
        ("x", "is not an amount"),
        (RawNumber("1e5"), "is not an amount"),
        (RawNumber("1\nx = 2"), "unusual"),
        (RawNumber("nonsense"), "no value"),
    ],
)
def test_a_value_that_cannot_be_read_back_is_refused(value: str | Money, words: str) -> None:
    edit = SetValue(file=F, table=("expense", "rent"), key="amount", value=value)

    assert words in reason(RENT, edit)


def test_old_faults_do_not_stand_in_the_way() -> None:
    text = f'{RENT}\n[expense.old]\nlabel = 5\namount = "x"\n'

    assert made(text, RENT_AMOUNT) == text.replace("1500.00", "0.01")


def test_a_new_fault_is_told_from_an_old_one() -> None:
    text = f'{RENT}\n[expense.old]\nlabel = "x"\namount = "x"\n'
    edit = SetValue(file=F, table=("expense", "rent"), key="label", value=7)

    assert reason(text, edit).startswith("expense.rent.label: 7 is not a text")


def test_a_file_of_references_is_kept_as_it_is_written() -> None:
    edit = SetValue(file="references.toml", table=("lpr",), key="value", value=RawNumber("3.0"))

    assert made(None, edit) == "[lpr]\nvalue = 3.0\n"


def test_a_file_may_not_grow_beyond_what_is_read() -> None:
    long = "长" * 20_000
    edits = [
        SetValue(file="case.toml", table=("borrower",), key="name", value=long),
        *(
            SetValue(
                file="case.toml", table=("hardship", f"h{n}"), key="cause", value="长" * 20_000
            )
            for n in range(33)
        ),
    ]

    assert "2 MB" in reason(ABOUT, *edits)


def test_positions_count_what_was_read() -> None:
    text = "payments = [\n  { on = 5, amount = 1 },\n  { on = 2026-01-01, amount = 2 },\n]\n"

    assert made(text, RemoveItem(file=P, table=(), key="payments", position=0)) == (
        "payments = [\n  { on = 5, amount = 1 },\n]\n"
    )


def test_a_replaced_element_keeps_the_keys_no_form_knows() -> None:
    text = "payments = [\n  { on = 2026-01-01, amount = 2, mine = { a = 1e5 }, note = 'x' },\n]\n"
    values: Item = {"on": date(2026, 2, 2), "amount": Money(300)}
    edit = ReplaceItem(file=P, table=(), key="payments", position=0, values=values)

    assert made(text, edit) == (
        "payments = [\n  { on = 2026-02-02, amount = 3.00, mine = { a = 1e5 } },\n]\n"
    )


@pytest.mark.parametrize(
    "text", ["payments = 3\n", "payments = [1]\n", "payments = []\n", "other = 1\n"]
)
def test_what_is_no_element_cannot_be_replaced_by_chance(text: str) -> None:
    values: Item = {"on": date(2026, 2, 2), "amount": Money(300)}
    edit = ReplaceItem(file=P, table=(), key="payments", position=0, values=values)

    assert reason(text, edit) == "what was to be changed is gone"


def test_a_text_in_a_list_is_no_table() -> None:
    text = "label = 'x'\nlenders = ['y']\n"
    file = "debts/shop/debt.toml"
    edit = ReplaceItem(file=file, table=(), key="lenders", position=0, values={"a": "b"})

    assert "is not a text" in reason(text, edit)


def test_an_element_that_is_no_table_is_replaced_whole() -> None:
    edit = ReplaceItem(file="references.toml", table=("a",), key="b", position=0, values={"c": 1})

    assert made("a.b = [1]\n", edit) == "a.b = [{ c = 1 }]\n"


def test_a_wrong_patch_is_never_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(change, "patched", lambda text, _edit: text.replace("1500.00", "0.02"))

    assert reason(RENT, RENT_AMOUNT) == "the file is written in an unusual way"


def test_the_bytes_before_are_part_of_the_change() -> None:
    known = understood(F, RENT.encode(), Signature(0, 0, 0, 0), 0)

    assert changed([RENT_AMOUNT], known, RENT.encode()) == Change(
        F, RENT.encode(), RENT.replace("1500.00", "0.01").encode()
    )


def test_an_element_is_added_to_a_file_that_was_not_there(tmp_path: Path) -> None:
    item: Item = {"on": date(2026, 1, 1), "amount": Money(100)}

    assert made(None, AddItem(file=P, table=(), key="payments", values=item)) == (
        "payments = [\n  { on = 2026-01-01, amount = 1.00 },\n]\n"
    )
    assert list(tmp_path.iterdir()) == []
