"""The undo journal of a case: only ever appended to, outside the case, surviving a crash.

A line that is torn or was touched says nothing. A step counts only while the
file still is what the step made of it, so a lost line can never undo wrongly.
"""

import os
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from forbear.store.doors import Signature
from forbear.store.step import Step, line_of, read_line, step_line

MAX_STEPS = 500
MAX_BYTES = 5_000_000
_APPEND = os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC | os.O_NOFOLLOW


@dataclass(slots=True)
class Journal:
    """Steps done, oldest first, and steps taken back, the last one on top."""

    path: Path
    done: list[Step] = field(default_factory=list)
    taken_back: list[Step] = field(default_factory=list)
    _seen: Signature | None = None

    def load(self) -> None:
        """Read the journal if another Forbear, or an earlier one, has written to it."""
        try:
            status = self.path.lstat()
            if Signature.of(status) == self._seen or status.st_uid != os.getuid():
                return
            lines = self.path.read_bytes().splitlines()
        except OSError:
            return
        self._seen = Signature.of(status)
        self.done, self.taken_back = [], []
        for line in lines:
            values = read_line(line)
            if values is not None:
                self._follow(values)

    def add(self, step: Step) -> None:
        """Record a step; what was taken back before can no longer be redone."""
        self._write(step_line(step))
        self._do(step)
        if len(self.done) > MAX_STEPS or self._size() > MAX_BYTES:
            self._shorten()

    def take_back(self, step: Step) -> None:
        """Record that a step was undone."""
        self._mark("undone", step)

    def do_again(self, step: Step) -> None:
        """Record that an undone step was redone."""
        self._mark("redone", step)

    def _mark(self, kind: str, step: Step) -> None:
        self._write(line_of(kind, {"id": step.id}))
        self._follow({"kind": kind, "id": step.id})

    def _follow(self, values: dict[str, object]) -> None:
        match values.pop("kind", None):
            case "step":
                with suppress(TypeError):
                    self._do(Step(**values))  # type: ignore[arg-type] # checked by its checksum
            case "undone" if self.done and self.done[-1].id == values.get("id"):
                self.taken_back.append(self.done.pop())
            case "redone" if self.taken_back and self.taken_back[-1].id == values.get("id"):
                self.done.append(self.taken_back.pop())
            case _:
                return

    def _do(self, step: Step) -> None:
        self.done.append(step)
        self.taken_back.clear()

    def _write(self, line: bytes) -> None:
        """Append a line, apart from a torn one before it; a full disk costs only the undo."""
        with suppress(OSError):
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor = os.open(self.path, _APPEND, 0o600)
            try:
                size = os.fstat(descriptor).st_size
                is_torn = size > 0 and os.pread(descriptor, 1, size - 1) != b"\n"
                os.write(descriptor, (b"\n" if is_torn else b"") + line)
                self._seen = Signature.of(os.fstat(descriptor))
            finally:
                os.close(descriptor)

    def _size(self) -> int:
        return self._seen.size if self._seen else 0

    def _shorten(self) -> None:
        """Keep the newest steps within half the bounds, in a new file."""
        kept: list[bytes] = []
        room = MAX_BYTES // 2
        for step in reversed(self.done[-MAX_STEPS:]):
            line = step_line(step)
            room -= len(line)
            if room < 0:
                break
            kept.append(line)
        self.done = self.done[len(self.done) - len(kept) :]
        temporary = self.path.with_suffix(".new")
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
            descriptor = os.open(temporary, _APPEND | os.O_EXCL, 0o600)
            try:
                os.write(descriptor, b"".join(reversed(kept)))
                self._seen = Signature.of(os.fstat(descriptor))
            finally:
                os.close(descriptor)
            temporary.replace(self.path)
