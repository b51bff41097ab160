"""Every call to the system fails once, in every way: no torn file, no false answer."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from forbear.case.edit import Edit, NewFile, RemoveFile, SetValue
from forbear.errors import ChangedOnDisk, Locked, NotSaved
from forbear.store.files import Saved
from forbear.store.parse import tree_of
from forbear.values.money import Money
from forbear.workspace import Workspace
from store.folders import CALL, RENT, make_case, opened
from store.torture.counter import FULL, litter

CALLS = (
    "open", "write", "read", "close", "fsync", "fchmod", "replace", "link", "unlink", "mkdir",
    "fstat", "stat", "lstat", "access", "scandir",
)  # fmt: skip
ERRORS = (
    errno.ENOSPC, errno.EIO, errno.EACCES, errno.EDQUOT, errno.EROFS, errno.EINTR, errno.EMFILE,
    errno.ENOENT,
)  # fmt: skip
EDITS: dict[str, Edit] = {
    "change": SetValue(file="finances.toml", table=(), key="buffer", value=Money(1)),
    "create": NewFile(file="log/new.toml", values=tree_of(CALL)),  # type: ignore[arg-type] # plain values
    "create in a new folder": NewFile(file="debts/x/debt.toml", values={"label": "x"}),
    "delete": RemoveFile(file="log/a.toml"),
}


class Shim:
    """Fails the n-th call into the system, then gets out of the way."""

    def __init__(self, wanted: int, error: int) -> None:
        self.wanted, self.error = wanted, error
        self.count = 0
        self.fired = ""

    @contextmanager
    def on(self) -> Iterator[None]:
        honest = {name: getattr(os, name) for name in CALLS}
        try:
            for name, call in honest.items():
                setattr(os, name, self._failing(name, call))
            yield
        finally:
            for name, call in honest.items():
                setattr(os, name, call)

    def _failing(self, name: str, call: Callable[..., object]) -> Callable[..., object]:
        def failing(*arguments: object, **named: object) -> object:
            self.count += 1
            if self.count == self.wanted:
                self.fired = name
                if name == "close":
                    call(*arguments, **named)  # a close that fails has closed all the same
                raise OSError(self.error, os.strerror(self.error))
            return call(*arguments, **named)

        return failing


class ShortWrites(Shim):
    """Writes at most seven bytes a call, beside the fault."""

    def _failing(self, name: str, call: Callable[..., object]) -> Callable[..., object]:
        if name != "write":
            return super()._failing(name, call)

        def short(descriptor: int, content: bytes) -> object:
            return call(descriptor, bytes(content)[:7])

        return super()._failing(name, short)


def content(case: Path, path: str) -> bytes | None:
    return (case / path).read_bytes() if (case / path).exists() else None


def one_try(case: Path, edit: Edit, shim: Shim) -> Saved | None:
    """Apply an edit under the shim; None stands for an error that says *not saved*."""
    workspace = opened(case)
    with shim.on():
        try:
            return workspace.apply(edit, "x")
        except (NotSaved, ChangedOnDisk, Locked):
            return None


def wanted(tmp_path: Path, edit: Edit) -> bytes | None:
    case = make_case(tmp_path / "wanted", {"finances.toml": RENT, "log/a.toml": CALL})
    Workspace.open(case, opened(case).snapshot.today, tmp_path / "other").apply(edit)
    return content(case, edit.file)


@pytest.mark.parametrize("name", EDITS)
@pytest.mark.parametrize("kind", [Shim, ShortWrites])
def test_no_fault_tears_a_file_or_gives_a_false_answer(
    tmp_path: Path, name: str, kind: type[Shim]
) -> None:
    edit = EDITS[name]
    new = wanted(tmp_path, edit)
    case = make_case(tmp_path / "case", {"finances.toml": RENT, "log/a.toml": CALL})
    old = content(case, edit.file)
    faults = 0

    for error in ERRORS if FULL else ERRORS[:2]:
        number = 1
        while True:
            restore(case, edit.file, old)
            shim = kind(number, error)
            answer = one_try(case, edit, shim)
            if not shim.fired:
                break
            faults += 1
            found = content(case, edit.file)
            assert found == (old if answer is None else new), (shim.fired, number, answer)
            if shim.fired != "unlink":
                assert litter(case) == [], shim.fired
            number += 1

    assert faults > 20


def restore(case: Path, path: str, old: bytes | None) -> None:
    for name in litter(case):
        next(case.rglob(name)).unlink()
    if old is None:
        (case / path).unlink(missing_ok=True)
    else:
        (case / path).write_bytes(old)
