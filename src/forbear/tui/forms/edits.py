"""From the values of a form to the edits that put them into a file."""

from collections.abc import Mapping
from enum import StrEnum

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
from forbear.rendering.views.record_fields import FieldShape
from forbear.rendering.views.view import Address

Values = Mapping[str, object]
"""What a form holds, by field; None for nothing."""


def additions(address: Address, values: Values, *, file_exists: bool) -> tuple[Edit, ...]:
    """Return the edit that adds a record; the address ends in the new id."""
    item = item_of(values)
    if not file_exists:
        return (NewFile(file=address.file, values=_wrapped(address, item)),)
    if address.key:
        return (AddItem(file=address.file, table=address.table, key=address.key, values=item),)
    if address.table:
        return (AddTable(file=address.file, table=address.table, values=item),)
    return (NewFile(file=address.file, values=item),)


def changes(address: Address, values: Values, changed: Values) -> tuple[Edit, ...]:
    """Return the edits for a record that exists.

    Args:
        values: Everything the form holds.
        changed: Only what is different now; None removes a key.
    """
    if not changed:
        return ()
    if address.key and address.position is not None:
        return (
            ReplaceItem(
                file=address.file,
                table=address.table,
                key=address.key,
                position=address.position,
                values=item_of(values),
            ),
        )
    return tuple(
        SetValue(file=address.file, table=address.table, key=name, value=plain_value(value))  # type: ignore[arg-type] # fields hold only such values
        for name, value in changed.items()
    )


def removal(address: Address) -> Edit:
    """Return the edit that removes a record; a whole sequence when no position is named."""
    if address.key and address.position is not None:
        return RemoveItem(
            file=address.file, table=address.table, key=address.key, position=address.position
        )
    if address.key:
        return SetValue(file=address.file, table=address.table, key=address.key, value=None)
    if address.table:
        return RemoveTable(file=address.file, table=address.table)
    return RemoveFile(file=address.file)


def item_of(values: Values) -> Item:
    """Return the values as a table: nothing that is empty, words as plain text."""
    return {
        name: plain_value(value)  # type: ignore[misc] # fields hold only values of a table
        for name, value in values.items()
        if value not in (None, ())
    }


def plain_value(value: object) -> object:
    """Return a value as an edit holds it."""
    if isinstance(value, StrEnum):
        return str(value)
    if isinstance(value, Mapping):
        return item_of(value)
    if isinstance(value, tuple):
        return tuple(plain_value(one) for one in value) or None
    return value


def without_defaults(shapes: Mapping[str, FieldShape], values: Values) -> Values:
    """Leave out what a new record would have anyway."""
    return {
        name: value
        for name, value in values.items()
        if shapes[name].is_required or value != shapes[name].default
    }


def _wrapped(address: Address, item: Item) -> Item:
    """Return the content of a new file that holds only this record."""
    content: Item = {address.key: (item,)} if address.key else item
    for name in reversed(address.table):
        content = {name: (content)}  # type: ignore[dict-item] # a table below a table
    return content
