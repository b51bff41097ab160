"""The one object a front end talks to: a case that is open, its answers, its edits."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Self

from forbear.case.case import Case
from forbear.case.edit import Edit
from forbear.errors import ChangedOnDisk, Locked, NotSaved, UnreadableCase
from forbear.rules.base import Answer
from forbear.store import files
from forbear.store.files import Saved
from forbear.store.folder import CaseFolder
from forbear.store.layout import ABOUT
from forbear.store.lock import Busy, held
from forbear.store.reasons import reason_of
from forbear.store.state import State
from forbear.text.catalogue import N_, translate
from forbear.values.place import Place
from forbear.values.problem import Problem


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything there is to show at one moment."""

    case: Case
    answers: tuple[Answer, ...]
    problems: tuple[Problem, ...]
    revision: int
    """Grows with every change, whoever made it."""
    today: date


class Workspace:
    """An open case folder."""

    def __init__(self, folder: Path, today: date, state: State) -> None:
        self.folder = folder
        self._state = state
        self._files = CaseFolder(folder)
        self._files.update()
        self.snapshot = self._look(today, 1)

    @classmethod
    def open(cls, folder: Path, today: date, state_folder: Path | None = None) -> Self:
        """Open a case.

        Args:
            state_folder: For lock, journal, drafts and cache; the user's own when left out.

        Raises:
            UnreadableCase: If the folder holds no ``case.toml`` or cannot be looked into.
        """
        root = folder.resolve()
        if not (root / ABOUT).exists():
            reason = translate(N_("there is no case.toml in it"))
            raise UnreadableCase(path=folder, reason=reason)
        try:
            return cls(root, today, State.of(root, state_folder))
        except OSError as bad:
            raise UnreadableCase(path=folder, reason=translate(reason_of(bad))) from bad

    def apply(self, edit: Edit | Sequence[Edit], label: str = "") -> Saved:  # noqa: ARG002 - kept by the journal
        """Save an edit, or several of one file as one step, and look at the case again.

        Args:
            label: What the user did, for undo.

        Raises:
            NotSaved: If the old text is still in place.
            ChangedOnDisk: If someone else changed the file since the snapshot.
            Locked: If the file is read-only or must be mended first.
        """
        from forbear.store.change import changed

        edits = tuple(edit) if isinstance(edit, Sequence) else (edit,)
        path = edits[0].file
        before = self._seen_bytes(path)
        change = changed(edits, self._files.files.get(path), before)
        saved = self._put(path, change.after)
        self.refresh()
        return saved

    def refresh(self) -> bool:
        """Look for changes made by anyone; True when the snapshot is a new one."""
        if not self._files.update():
            return False
        self.snapshot = self._look(self.snapshot.today, self.snapshot.revision + 1)
        return True

    def locate(self, place: Place) -> Place:
        """Return the place with the line on which its field stands now, if it has one."""
        from forbear.store.locate import located

        return located(self.folder, place, self._files.files.get(place.file))

    def contact_file(self, moment: datetime) -> str:
        """Return a path for a new contact: its moment, and a part that nobody else draws."""
        letters = "abcdefghijkmnpqrstuvwxyz23456789"
        drawn = "".join(secrets.choice(letters) for _ in range(4))
        return f"log/{moment:%Y-%m-%dT%H%M}-{drawn}.toml"

    def _look(self, today: date, revision: int) -> Snapshot:
        from forbear.rules.engine import check_case

        case = self._files.case()
        answers = check_case(case, today)
        return Snapshot(case, answers, self._files.problems(), revision, today)

    def _seen_bytes(self, path: str) -> bytes | None:
        """Return the file's bytes, which must be those of the snapshot."""
        known = self._files.files.get(path)
        try:
            current = files.content_of(self.folder, path)
        except OSError as bad:
            raise NotSaved(path=path, reason=translate(reason_of(bad))) from bad
        if _print(current) != (known.sha256 if known else None):
            raise ChangedOnDisk(path=path)
        return current

    def _put(self, path: str, new: bytes | None) -> Saved:
        known = self._files.files.get(path)
        try:
            with held(self._state.lock):
                return files.put(self.folder, path, new, known.sha256 if known else None)
        except files.Differs as bad:
            raise ChangedOnDisk(path=path) from bad
        except files.ReadOnly as bad:
            raise Locked(path=path, reason=translate(N_("it may only be read"))) from bad
        except Busy as bad:
            reason = translate(N_("another Forbear is writing; try again"))
            raise NotSaved(path=path, reason=reason) from bad
        except OSError as bad:
            raise NotSaved(path=path, reason=translate(reason_of(bad))) from bad


def _print(content: bytes | None) -> str | None:
    from forbear.store.parse import fingerprint

    return None if content is None else fingerprint(content)
