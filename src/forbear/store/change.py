"""An edit becomes the new bytes of one file, proven before anything is written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast

from forbear.case.edit import (
    Edit,
    Item,
    NewFile,
    NoSuchPlace,
    RemoveFile,
    RemoveItem,
    ReplaceItem,
    Tree,
    applied,
)
from forbear.errors import Locked, NotSaved
from forbear.store.contents import record_of
from forbear.store.fileread import FileRead
from forbear.store.fingerprint import MAX_BYTES
from forbear.store.layout import REFERENCES
from forbear.store.names import is_new_path
from forbear.store.parse import BOM, decoded, tree_of
from forbear.store.patch import patched
from forbear.store.positions import Positions
from forbear.store.same import same
from forbear.store.shape import keys_at
from forbear.store.unreadable import Unreadable
from forbear.store.validate import Reading, read_record
from forbear.text.catalogue import N_, translate
from forbear.values.problem import Weight


@dataclass(frozen=True, slots=True)
class Change:
    """What a file is to hold instead of what it held."""

    path: str
    before: bytes | None
    """None when there was no file."""
    after: bytes | None
    """None when the file is to go."""


def changed(edits: Sequence[Edit], known: FileRead | None, before: bytes | None) -> Change:
    """Return the change that edits of one file make.

    Args:
        known: The file as last read; None when there is none.
        before: Its bytes now.

    Raises:
        Locked: If the file could not be read as a whole.
        NotSaved: If an edit does not fit, or would not say exactly what was meant.
    """
    path = edits[0].file
    refuse_strangers(path, known)
    raw = before or b""
    text = decoded(raw)
    tree = tree_of(text)
    try:
        for edit in edits:
            _refuse_existing(edit, before)
            fitting = _fitted(edit, known, tree)
            tree, text = applied(fitting, tree), patched(text, fitting)
    except NoSuchPlace as bad:
        raise NotSaved(path=path, reason=translate(N_("what was to be changed is gone"))) from bad
    if isinstance(edits[-1], RemoveFile):
        return Change(path, before, None)
    _prove(path, tree, text, known)
    after = (BOM if raw.startswith(BOM) else b"") + text.encode()
    return Change(path, before, after)


def refuse_strangers(path: str, known: FileRead | None) -> None:
    """Let only files of a case pass, and of those only what could be read.

    Raises:
        Locked: If the file must be mended first.
        NotSaved: If it is no file of a case.
    """
    if known is not None and known.lock is not None:
        reason = translate(known.lock.message, **known.lock.values)
        raise Locked(path=path, reason=reason)
    is_ours = record_of(path) is not None or path == REFERENCES
    if not is_ours or (known is None and not is_new_path(path)):
        raise NotSaved(path=path, reason=translate(N_("this is no file of a case")))


def _refuse_existing(edit: Edit, before: bytes | None) -> None:
    if isinstance(edit, NewFile) and before is not None:
        raise NotSaved(path=edit.file, reason=translate(N_("the file exists already")))


def _fitted(edit: Edit, known: FileRead | None, tree: Tree) -> Edit:
    """Return the edit in the positions of the file, with keys kept that no form knows."""
    if not isinstance(edit, ReplaceItem | RemoveItem):
        return edit
    left_out = known.left_out if known else ()
    location = Positions.of(left_out).original((*edit.table, edit.key, edit.position))
    position = int(location[-1])
    if isinstance(edit, RemoveItem):
        return replace(edit, position=position)
    unknown = _unknown_keys(edit, position, tree)
    values = cast("Item", {**edit.values, **unknown})
    return replace(edit, position=position, values=values)


def _unknown_keys(edit: ReplaceItem, position: int, tree: Tree) -> Tree:
    record = record_of(edit.file)
    element: object = tree
    for step in (*edit.table, edit.key):
        element = element.get(step) if isinstance(element, dict) else None
    if record is None or not isinstance(element, list) or not 0 <= position < len(element):
        return {}
    known = keys_at(record, (*edit.table, edit.key, position))
    old = element[position]
    if not isinstance(old, dict):
        return {}
    return {key: value for key, value in old.items() if key not in known}


def _prove(path: str, tree: Tree, text: str, known: FileRead | None) -> None:
    """Make sure that the new text says what was meant and can be read again.

    Raises:
        NotSaved: If not.
    """
    try:
        written = tree_of(text)
    except Unreadable as bad:
        reason = translate(bad.template, **bad.values)
        raise NotSaved(path=path, reason=reason) from bad
    if not same(written, tree):
        raise NotSaved(path=path, reason=translate(N_("the file is written in an unusual way")))
    if len(text.encode()) > MAX_BYTES:
        raise NotSaved(path=path, reason=translate(N_("the file would be larger than 2 MB")))
    record = record_of(path)
    if record is not None:
        _refuse_new_faults(path, read_record(record, written, path, text), known)


def _refuse_new_faults(path: str, reading: Reading, known: FileRead | None) -> None:
    """A value that could not be read back must never be called saved."""
    faults = [one for one in reading.problems if one.weight is Weight.LEFT_OUT]
    old = [one for one in known.problems if one.weight is Weight.LEFT_OUT] if known else []
    if len(faults) > len(old):
        said = {(one.message, one.place.field) for one in old}
        new = next(one for one in faults if (one.message, one.place.field) not in said)
        reason = f"{new.place.field}: {translate(new.message, **new.values)}"
        raise NotSaved(path=path, reason=reason)
