"""Edits: what a user does to a case, as values that apply to a file's tree.

A *tree* is a file as TOML parses it, numbers still raw (``RawNumber``). An edit
touches one file. The store patches the file's text with the same edit and then
compares both results, so a patch that went wrong is never written.
"""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from datetime import date, datetime, time
from decimal import Decimal
from typing import assert_never

from forbear.case.record import record
from forbear.values.money import Money
from forbear.values.number import RawNumber
from forbear.values.rate import plain_percent

Tree = dict[str, object]
Value = str | int | bool | date | datetime | time | Money | Decimal | RawNumber
"""What a single key may be set to."""
Item = Mapping[str, "Value | Sequence[Item] | Sequence[Value]"]
"""A table or an element of a sequence; nested sequences hold more of them."""
Path = tuple[str, ...]


class NoSuchPlace(LookupError):
    """The edit names a table, key or position that the tree does not have."""


@record
class SetValue:
    """Set one key, or remove it when ``value`` is None; missing tables are made."""

    file: str
    table: Path
    """Path of the table that holds the key; ``()`` for the top of the file."""
    key: str
    value: "Value | Sequence[Item] | Sequence[Value] | None"


@record
class AddTable:
    """Add a named record, ``("expense", "rent")``, at the end of its kind."""

    file: str
    table: Path
    values: Item


@record
class RemoveTable:
    """Remove a named record and everything in it."""

    file: str
    table: Path


@record
class AddItem:
    """Append an element to a sequence; the sequence is made when it is missing."""

    file: str
    table: Path
    key: str
    values: Item


@record
class ReplaceItem:
    """Put another element in the place of one, counted from zero."""

    file: str
    table: Path
    key: str
    position: int
    values: Item


@record
class RemoveItem:
    """Take one element out of a sequence, counted from zero."""

    file: str
    table: Path
    key: str
    position: int


@record
class NewFile:
    """Create a file that must not exist yet, such as a contact."""

    file: str
    values: Item


@record
class RemoveFile:
    """Delete a file."""

    file: str


Edit = SetValue | AddTable | RemoveTable | AddItem | ReplaceItem | RemoveItem | NewFile | RemoveFile


def applied(edit: Edit, tree: Tree) -> Tree:
    """Return the tree after the edit; the given one stays as it is.

    Raises:
        NoSuchPlace: If what is to be changed or removed is not there, or what is
            to be added is there already.
    """
    changed = deepcopy(tree)
    match edit:
        case SetValue():
            _set(_table(changed, edit.table, make=edit.value is not None), edit)
        case AddTable():
            parent = _table(changed, edit.table[:-1], make=True)
            if edit.table[-1] in parent:
                raise NoSuchPlace(edit.table)
            parent[edit.table[-1]] = raw(edit.values)
        case RemoveTable():
            parent = _table(changed, edit.table[:-1], make=False)
            if edit.table[-1] not in parent:
                raise NoSuchPlace(edit.table)
            del parent[edit.table[-1]]
            _drop_empty(changed, edit.table[:-1])
        case AddItem() | ReplaceItem() | RemoveItem():
            _change_sequence(changed, edit)
        case NewFile():
            return dict(_raw_table(edit.values))
        case RemoveFile():
            return {}
        case _:
            assert_never(edit)
    return changed


def raw(value: object) -> object:
    """Return a value as the tree holds it: numbers raw, sequences as lists."""
    match value:
        case Money():
            return RawNumber(value.plain())
        case Decimal():
            return RawNumber(plain_percent(value))
        case Mapping():
            return _raw_table(value)
        case str():
            return value
        case Sequence():
            return [raw(element) for element in value]
        case _:
            return value


def _raw_table(values: Mapping[str, object]) -> Tree:
    return {key: raw(value) for key, value in values.items() if value is not None}


def _table(tree: Tree, path: Path, *, make: bool) -> Tree:
    for name in path:
        below = tree.setdefault(name, {}) if make else tree.get(name)
        if not isinstance(below, dict):
            raise NoSuchPlace(path)
        tree = below
    return tree


def _set(table: Tree, edit: SetValue) -> None:
    if edit.value is not None:
        table[edit.key] = raw(edit.value)
    elif edit.key in table:
        del table[edit.key]
    else:
        raise NoSuchPlace((*edit.table, edit.key))


def _drop_empty(tree: Tree, path: Path) -> None:
    """Remove tables that a removal has left empty: TOML text cannot show them."""
    if path and not _table(tree, path, make=False):
        del _table(tree, path[:-1], make=False)[path[-1]]
        _drop_empty(tree, path[:-1])


def _change_sequence(tree: Tree, edit: AddItem | ReplaceItem | RemoveItem) -> None:
    adding = isinstance(edit, AddItem)
    table = _table(tree, edit.table, make=adding)
    elements = table.setdefault(edit.key, []) if adding else table.get(edit.key)
    if not isinstance(elements, list):
        raise NoSuchPlace((*edit.table, edit.key))
    if isinstance(edit, AddItem):
        elements.append(raw(edit.values))
        return
    if not 0 <= edit.position < len(elements):
        raise NoSuchPlace((*edit.table, edit.key, str(edit.position)))
    if isinstance(edit, ReplaceItem):
        elements[edit.position] = raw(edit.values)
    else:
        del elements[edit.position]
