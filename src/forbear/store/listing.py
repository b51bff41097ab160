"""What lies in a case folder now: one look at names and signatures, nothing opened."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from operator import attrgetter
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from forbear.store.doors import OutsideCase, Signature, real_path
from forbear.store.layout import DEBT_FILES, DEBTS, EVIDENCE, LOG, TOP_FILES
from forbear.store.names import is_readable_name
from forbear.text.catalogue import N_
from forbear.values.place import Place
from forbear.values.problem import Problem, Weight

MAX_EVIDENCE_FILES = 20_000
MAX_EVIDENCE_DEPTH = 8


@dataclass(slots=True)
class Listing:
    """The files of a case by path, evidence by size, and names that cannot be used."""

    files: dict[str, Signature | None] = field(default_factory=dict)
    """Signature None for what must be looked at each time: links, pipes, folders."""
    debts: list[str] = field(default_factory=list)
    evidence: dict[str, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def listing(root: Path) -> Listing:
    """Look at the folder; only what belongs to a case is listed.

    Raises:
        OSError: If the folder itself cannot be looked at.
    """
    found = Listing()
    for name in TOP_FILES:
        _look(found, root, name)
    for entry in _entries(found, root, DEBTS):
        if _is_folder(found, root, f"{DEBTS}/{entry.name}", entry):
            found.debts.append(entry.name)
            for name in DEBT_FILES:
                _look(found, root, f"{DEBTS}/{entry.name}/{name}")
    for entry in _entries(found, root, LOG):
        if entry.name.endswith(".toml"):
            found.files[f"{LOG}/{entry.name}"] = _signature(entry.stat(follow_symlinks=False))
    _gather(found, root, EVIDENCE, MAX_EVIDENCE_DEPTH)
    return found


def _look(found: Listing, root: Path, path: str) -> None:
    try:
        found.files[path] = _signature(os.lstat(f"{root}/{path}"))
    except FileNotFoundError:
        return


def _signature(status: os.stat_result) -> Signature | None:
    return Signature.of(status) if S_ISREG(status.st_mode) else None


def _is_folder(found: Listing, root: Path, path: str, entry: os.DirEntry[str]) -> bool:
    if entry.is_symlink() and not _leads_inside(found, root, path):
        return False
    return entry.is_dir()


def _leads_inside(found: Listing, root: Path, path: str) -> bool:
    try:
        real_path(root, path)
    except OutsideCase:
        message = N_("a link leads out of the case and is not followed")
        found.problems.append(Problem(Place(path), Weight.UNREADABLE, message))
        return False
    return True


def _entries(found: Listing, root: Path, path: str) -> Iterator[os.DirEntry[str]]:
    """Yield what lies in a folder of the case, in the order of names."""
    folder = f"{root}/{path}"
    try:
        status = os.lstat(folder)
    except FileNotFoundError:
        return
    if not S_ISDIR(status.st_mode) and not _leads_inside(found, root, path):
        return
    try:
        with os.scandir(folder) as entries:
            ordered = sorted(entries, key=attrgetter("name"))
    except OSError:
        message = N_("the folder cannot be opened")
        found.problems.append(Problem(Place(path), Weight.UNREADABLE, message))
        return
    for entry in ordered:
        if is_readable_name(entry.name):
            yield entry
        elif not entry.name.startswith("."):
            _refuse_name(found, path, entry.name)


def _refuse_name(found: Listing, path: str, name: str) -> None:
    message = N_("this name holds signs that cannot be shown; rename it")
    place = Place(f"{path}/{name}".encode(errors="backslashreplace").decode())
    found.problems.append(Problem(place, Weight.LEFT_OUT, message))


def _gather(found: Listing, root: Path, path: str, depth: int) -> None:
    for entry in _entries(found, root, path):
        if len(found.evidence) >= MAX_EVIDENCE_FILES:
            return
        inside = f"{path}/{entry.name}"
        if entry.is_symlink() and not _leads_inside(found, root, inside):
            continue
        if entry.is_dir(follow_symlinks=False):
            if depth > 1:
                _gather(found, root, inside, depth - 1)
        elif entry.is_file():
            found.evidence[inside] = entry.stat().st_size
