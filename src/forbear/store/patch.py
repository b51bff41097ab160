"""An edit applied to the text of a file: what it names is changed, every other byte stays."""

from collections.abc import Mapping
from typing import assert_never

from forbear.case.edit import (
    AddItem,
    AddTable,
    Edit,
    NewFile,
    NoSuchPlace,
    Path,
    RemoveFile,
    RemoveItem,
    RemoveTable,
    ReplaceItem,
    SetValue,
)
from forbear.store.addition import added_element, added_key, added_table
from forbear.store.location import Location
from forbear.store.outline import Form, Outline
from forbear.store.removal import removal
from forbear.store.splice import Cut, line_feed, spliced
from forbear.store.written import block, document, inline, own_lines

_PAIRS = (Form.PAIR, Form.INLINE_PAIR)


def patched(text: str, edit: Edit) -> str:  # noqa: PLR0911 - one line a kind of edit
    """Return the text after the edit; the text must be valid TOML.

    Raises:
        NoSuchPlace: If what is to be changed is not there.
    """
    match edit:
        case SetValue():
            return _set(text, edit)
        case AddTable():
            return added_table(Outline.of(text), edit.table, edit.values)
        case RemoveTable():
            return _removed(text, edit.table)
        case AddItem():
            return _item_added(text, edit)
        case ReplaceItem():
            return _item_replaced(text, edit)
        case RemoveItem():
            return _removed(text, (*edit.table, edit.key, edit.position))
        case NewFile():
            return document(edit.values)
        case RemoveFile():
            return ""
        case _:
            assert_never(edit)


def _removed(text: str, location: Location) -> str:
    cuts = removal(Outline.of(text), location)
    if not cuts:
        raise NoSuchPlace(location)
    return spliced(text, cuts)


def _set(text: str, edit: SetValue) -> str:
    location: Location = (*edit.table, edit.key)
    if edit.value is None:
        return _removed(text, location)
    outline = Outline.of(text)
    mark = outline.find(location)
    if mark and mark.form in _PAIRS:
        write = own_lines if mark.form is Form.PAIR else inline
        written = write(edit.value).replace("\n", line_feed(text))
        return spliced(text, [Cut(mark.value, mark.end, written)])
    cleared = spliced(text, removal(outline, location))
    added = added_key(Outline.of(cleared), edit.table, edit.key, edit.value)
    return added if "\n" in cleared else added.replace("\n", line_feed(text))


def _item_added(text: str, edit: AddItem) -> str:
    outline = Outline.of(text)
    location: Location = (*edit.table, edit.key)
    mark = outline.find(location)
    if mark and mark.form in _PAIRS:
        return added_element(outline, mark, edit.values)
    if any(one.location[: len(location)] == location for one in outline.marks):
        return added_table(outline, (*edit.table, edit.key), edit.values, is_element=True)
    return added_key(outline, edit.table, edit.key, [edit.values])


def _item_replaced(text: str, edit: ReplaceItem) -> str:
    outline = Outline.of(text)
    location: Location = (*edit.table, edit.key, edit.position)
    mark = outline.find(location)
    if mark is None:
        raise NoSuchPlace(location)
    if mark.form is Form.ELEMENT:
        return spliced(text, [Cut(mark.start, mark.end, inline(edit.values))])
    return _block_replaced(outline, location, edit.table, edit.key, edit.values)


def _block_replaced(
    outline: Outline, location: Location, table: Path, key: str, values: Mapping[str, object]
) -> str:
    first, *others = removal(outline, location)
    text = outline.text
    written = block((*table, key), values, is_element=True).replace("\n", line_feed(text))
    gap = text[first.start : first.end]
    lead = gap[: len(gap) - len(gap.lstrip("\r\n"))]
    is_last = max(cut.end for cut in (first, *others)) == len(text)
    trail = "" if is_last else line_feed(text)
    return spliced(text, [Cut(first.start, first.end, lead + written + trail), *others])
