"""One file of the case → what it holds, or a problem; nothing here raises for bad data."""

import time
from dataclasses import replace
from pathlib import Path

from forbear.case.about import SCHEMA
from forbear.case.edit import Tree
from forbear.store.contents import record_of
from forbear.store.doors import NotAFile, OutsideCase, Signature, TooLarge, Unsteady, read_file
from forbear.store.fileread import FileRead
from forbear.store.fingerprint import MAX_BYTES, fingerprint
from forbear.store.layout import ABOUT, MAX_PAPER_BYTES, is_paper
from forbear.store.lines import Lines
from forbear.store.parse import decoded, tree_of
from forbear.store.prescan import find_conflict
from forbear.store.unreadable import Unreadable
from forbear.store.validate import read_record
from forbear.text.catalogue import N_
from forbear.values.place import Place
from forbear.values.problem import Problem, Weight


def read(root: Path, path: str, known: FileRead | None = None) -> FileRead | None:
    """Read one file of the case; None when it is gone.

    Args:
        known: What the file gave before; taken again when its bytes are the same.
    """
    now_ns = time.time_ns()
    try:
        raw, signature = read_file(root, path, MAX_PAPER_BYTES if is_paper(path) else MAX_BYTES)
    except FileNotFoundError:
        return None
    except OSError as bad:
        fault = Unreadable(_refusal(bad))
        return FileRead(path, None, now_ns, "", None, (_whole_file(path, fault),))
    if known is not None and known.sha256 == fingerprint(raw):
        return replace(known, signature=signature, read_at_ns=now_ns)
    return understood(path, raw, signature, now_ns)


def understood(path: str, raw: bytes, signature: Signature, read_at_ns: int) -> FileRead:
    """Return what the bytes of a file say."""
    sha256 = fingerprint(raw)
    try:
        text = decoded(raw)
        if is_paper(path):
            find_conflict(text)
            paper = text.replace("\r\n", "\n")
            return FileRead(path, signature, read_at_ns, sha256, paper)
        tree = tree_of(text)
        _refuse_newer(path, tree, text)
    except Unreadable as fault:
        problem = _whole_file(path, fault)
        return FileRead(path, signature, read_at_ns, sha256, None, (problem,))
    record = record_of(path)
    if record is None:
        return FileRead(path, signature, read_at_ns, sha256, tree)
    reading = read_record(record, tree, path, text)
    return FileRead(
        path, signature, read_at_ns, sha256, reading.record, reading.problems, reading.left_out
    )


def _refuse_newer(path: str, tree: Tree, text: str) -> None:
    schema = tree.get("schema")
    if path == ABOUT and type(schema) is int and schema > SCHEMA:
        raise Unreadable(
            N_("the case was written by a newer Forbear (schema {found}); this one knows {known}"),
            Lines.of(text).line_of(("schema",)),
            found=str(schema),
            known=str(SCHEMA),
        )


def _whole_file(path: str, fault: Unreadable) -> Problem:
    return Problem(Place(path, fault.line), Weight.UNREADABLE, fault.template, fault.values)


def _refusal(bad: OSError) -> str:
    match bad:
        case OutsideCase():
            return N_("a link leads out of the case and is not followed")
        case NotAFile():
            return N_("this is no plain file")
        case TooLarge():
            return N_("the file is too large: records up to 2 MB, a paper up to 1 MB")
        case Unsteady():
            return N_("the file keeps changing; it is read again when it rests")
        case PermissionError():
            return N_("you have no permission to open it")
        case _:
            return N_("the system cannot open it")
