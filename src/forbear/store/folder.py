"""The files of one case folder as last read, and what changed since."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from forbear.store.doors import Signature
from forbear.store.fileread import FileRead, Waiting
from forbear.store.files import now, sweep
from forbear.store.layout import ABOUT
from forbear.store.listing import Listing, listing
from forbear.text.catalogue import N_
from forbear.values.place import Place
from forbear.values.problem import Problem, Weight

if TYPE_CHECKING:
    from forbear.case.case import Case
    from forbear.case.contact import Contact

RACY_NS = 20_000_000
"""A file changed less than this before it was read may change again without a trace."""


@dataclass(slots=True)
class CaseFolder:
    """Remembers each file as read; ``update`` opens only those that may have changed."""

    root: Path
    files: dict[str, FileRead] = field(default_factory=dict)
    seen: Listing = field(default_factory=Listing)
    waiting: Callable[[], Mapping[str, object]] | None = None
    """Brings the contents of files that are known to be unchanged and were not needed yet."""
    has_locks: bool = True
    """False once a save found that nothing keeps a second writer away."""
    is_fresher: bool = False
    """Whether the last look opened any file."""
    _is_swept: bool = False

    def update(self) -> bool:
        """Look at the folder again; True when anything in it differs.

        Raises:
            OSError: If the folder itself cannot be looked at.
        """
        now = listing(self.root)
        files = dict(self._read(now))
        before = self.files
        self.is_fresher = any(one is not before.get(path) for path, one in files.items())
        others = (now.debts, now.evidence, now.problems)
        differs = others != (self.seen.debts, self.seen.evidence, self.seen.problems)
        if self.is_fresher or len(files) != len(before):
            differs = differs or _said(files) != _said(before)
        self.files, self.seen = files, now
        return differs

    def case(self) -> "Case":
        """Return the case that the files make."""
        from forbear.store.assemble import assembled

        self.fetch()
        return assembled(self.files, self.seen.debts, self.seen.evidence, self.seen.problems)

    def fetch(self) -> None:
        """Take the contents that still wait in the cache."""
        if self.waiting is None:
            return
        contents, self.waiting = self.waiting(), None
        for path, one in self.files.items():
            if one.content is Waiting.IN_CACHE:
                self.files[path] = replace(one, content=contents[path])

    def problems(self) -> tuple[Problem, ...]:
        """Return everything that could not be understood, in the order of places."""
        own = [problem for one in self.files.values() for problem in one.problems]
        every = [*own, *self.seen.problems, *self._about_the_whole()]
        return tuple(
            sorted(every, key=lambda one: (one.place.file, one.place.line or 0, one.place.field))
        )

    def _about_the_whole(self) -> Iterator[Problem]:
        if ABOUT not in self.files:
            message = N_("the file is gone; the rest is shown as it is")
            yield Problem(Place(ABOUT), Weight.UNREADABLE, message)
        if not self.has_locks:
            message = N_("nothing keeps a second Forbear away: let only one write at a time")
            yield Problem(Place(""), Weight.NOTE, message)

    def contact(self, path: str) -> "Contact | None":
        """Return the contact that a file holds, if it holds one."""
        from forbear.case.contact import Contact

        self.fetch()
        known = self.files.get(path)
        return known.content if known and isinstance(known.content, Contact) else None

    def sweep(self, *, is_alone: bool) -> None:
        """Before the first save, remove what a killed Forbear left; note a disk without locks."""
        self.has_locks = is_alone
        if self._is_swept:
            return
        self._is_swept = True
        folders = {str(Path(path).parent) for path in self.files}
        for folder in folders:
            with suppress(OSError):
                sweep(self.root / folder, now())

    def _read(self, now: Listing) -> Iterator[tuple[str, FileRead]]:
        for path, signature in now.files.items():
            known = self.files.get(path)
            if known is not None and _is_trusted(known, signature):
                yield path, known
                continue
            fresh = _fresh(self.root, path, known)
            if fresh is not None:
                yield path, fresh


def _said(files: dict[str, FileRead]) -> dict[str, tuple[str, tuple[Problem, ...]]]:
    return {path: (one.sha256, one.problems) for path, one in files.items()}


def _is_trusted(known: FileRead, signature: Signature | None) -> bool:
    if signature is None or known.signature != signature:
        return False
    return max(signature.changed_ns, signature.modified_ns) < known.read_at_ns - RACY_NS


def _fresh(root: Path, path: str, known: FileRead | None) -> FileRead | None:
    """Read a file; its parser is loaded only now that something changed."""
    from forbear.store.reader import read

    return read(root, path, known)
