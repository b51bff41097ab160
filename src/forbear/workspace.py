"""The one object a front end talks to: a case that is open, its answers, its edits."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self, cast

from forbear.errors import ChangedOnDisk, Locked, NotSaved, UnreadableCase
from forbear.store import files
from forbear.store.cases import is_there
from forbear.store.drafts import Drafts
from forbear.store.files import Saved
from forbear.store.fingerprint import drawn_letters, fingerprint
from forbear.store.folder import CaseFolder
from forbear.store.journal import Journal
from forbear.store.kept import Kept
from forbear.store.layout import ABOUT, DEBTS, MAX_PAPER_BYTES, PAPER
from forbear.store.lock import Busy, held
from forbear.store.names import is_new_name
from forbear.store.reasons import reason_of
from forbear.store.state import State
from forbear.store.step import Step
from forbear.text.catalogue import N_, translate
from forbear.values.place import Place
from forbear.values.problem import Problem

if TYPE_CHECKING:
    from forbear.case.case import Case
    from forbear.case.edit import Edit
    from forbear.rules.base import Answer
    from forbear.store.evidence import Evidence

_DRAWN = 4


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything there is to show at one moment."""

    case: "Case"
    answers: "tuple[Answer, ...]"
    problems: tuple[Problem, ...]
    revision: int
    """Grows with every change, whoever made it."""
    today: date

    def settle(self) -> None:
        """Take everything into memory, before the files it comes from change."""


class _LateSnapshot(Snapshot):
    """A snapshot whose case is put together when it is asked for: answers may be enough."""

    __slots__ = ()

    def __getattribute__(self, name: str) -> object:
        """Make the case the first time it is read; from then on it is a field like any other."""
        found = super().__getattribute__(name)
        if name == "case" and callable(found):
            found = found()
            object.__setattr__(self, "case", found)
        return found

    def settle(self) -> None:
        """Put the case together now."""
        self.__getattribute__("case")


class Workspace:
    """An open case folder."""

    def __init__(self, folder: Path, today: date, state: State) -> None:
        self.folder = folder
        self.drafts = Drafts(state.drafts)
        """What was typed and not yet saved."""
        self._state = state
        self._journal = Journal(state.journal)
        self._files = CaseFolder(folder)
        self._kept = Kept(state.cache)
        self._kept.restore(self._files)
        self._update()
        self._journal.load()
        self.snapshot = self._look(today, 1)
        self._keep()

    @classmethod
    def open(cls, folder: Path, today: date, state_folder: Path | None = None) -> Self:
        """Open a case.

        Args:
            state_folder: For lock, journal, drafts and cache; the user's own when left out.

        Raises:
            UnreadableCase: If the folder holds no ``case.toml`` or cannot be looked into.
        """
        root = folder.resolve()
        if not is_there(root / ABOUT):
            reason = translate(N_("there is no case.toml in it"))
            raise UnreadableCase(path=folder, reason=reason)
        try:
            return cls(root, today, State.of(root, state_folder))
        except OSError as bad:
            raise UnreadableCase(path=folder, reason=translate(reason_of(bad))) from bad

    def apply(self, edit: "Edit | Sequence[Edit]", label: str = "") -> Saved:
        """Save an edit, or several of one file as one step, and look at the case again.

        An edit of a contact that git already holds becomes a new contact that amends it.

        Args:
            label: What the user did, for undo.

        Raises:
            NotSaved: If the old text is still in place.
            ChangedOnDisk: If someone else changed the file since the snapshot.
            Locked: If the file is read-only or must be mended first.
        """
        from forbear.store.change import changed, refuse_strangers

        edits = self._fitting(tuple(edit) if isinstance(edit, Sequence) else (edit,))
        path = edits[0].file
        refuse_strangers(path, self._files.files.get(path))
        before = self._seen_bytes(path)
        change = changed(edits, self._files.files.get(path), before)
        step = Step.of(label, path, change.before, change.after)
        return self._save(path, change.after, lambda: self._journal.add(step))

    def put_paper(self, debt: str, text: str, label: str = "") -> Saved:
        """Keep the text of a lender's paper as ``agreement.md`` of a debt.

        Raises:
            NotSaved, ChangedOnDisk, Locked: As ``apply`` does.
        """
        path = f"{DEBTS}/{debt}/{PAPER}"
        known = self._files.files.get(path)
        if known is not None and known.lock is not None:
            reason = translate(known.lock.message, **known.lock.values)
            raise Locked(path=path, reason=reason)
        if not is_new_name(debt):
            raise NotSaved(path=path, reason=translate(N_("this is no file of a case")))
        before = self._seen_bytes(path)
        after = text.replace("\r\n", "\n").encode(errors="replace")
        if len(after) > MAX_PAPER_BYTES:
            reason = translate(N_("a paper has at most one megabyte of text"))
            raise NotSaved(path=path, reason=reason)
        step = Step.of(label, path, before, after)
        return self._save(path, after, lambda: self._journal.add(step))

    def keep_evidence(self, source: Path) -> "Evidence":
        """Copy an original under ``evidence/``, to the byte, with its hash.

        Raises:
            NotSaved: If it cannot be read or written; nothing was added.
        """
        from forbear.store.evidence import keep

        try:
            kept = keep(self.folder, source)
        except OSError as bad:
            raise NotSaved(path=source, reason=translate(reason_of(bad))) from bad
        self.refresh()
        return kept

    @property
    def undo_label(self) -> str | None:
        """What undo would take back; None when nothing can be."""
        step = self._journal.done[-1] if self._journal.done else None
        return step.label if step and self._holds(step.path, step.after) else None

    @property
    def redo_label(self) -> str | None:
        """What redo would do again; None when nothing can be."""
        step = self._journal.taken_back[-1] if self._journal.taken_back else None
        return step.label if step and self._holds(step.path, step.before) else None

    def undo(self) -> str | None:
        """Take back the last step by a save like any other; its label, or None.

        Raises:
            NotSaved, ChangedOnDisk, Locked: As ``apply`` does.
        """
        self._journal.load()
        label = self.undo_label
        if label is not None:
            step = self._journal.done[-1]
            earlier = step.undone(self._seen_bytes(step.path))
            self._save(step.path, earlier, lambda: self._journal.take_back(step))
        return label

    def redo(self) -> str | None:
        """Do the last undone step again; its label, or None.

        Raises:
            NotSaved, ChangedOnDisk, Locked: As ``apply`` does.
        """
        self._journal.load()
        label = self.redo_label
        if label is not None:
            step = self._journal.taken_back[-1]
            later = step.redone(self._seen_bytes(step.path))
            self._save(step.path, later, lambda: self._journal.do_again(step))
        return label

    def refresh(self) -> bool:
        """Look for changes made by anyone; True when the snapshot is a new one."""
        self._journal.load()
        self.snapshot.settle()
        try:
            if not self._update():
                self._keep()
                return False
        except OSError:
            return False  # a disk that is away comes back, or the next save says why not
        self.snapshot = self._look(self.snapshot.today, self.snapshot.revision + 1)
        return True

    def locate(self, place: Place) -> Place:
        """Return the place with the line on which its field stands now, if it has one."""
        from forbear.store.locate import located

        return located(self.folder, place, self._files.files.get(place.file))

    def fingerprint(self, file: str) -> str | None:
        """Return by what the file's content in the snapshot is known; None without a file."""
        known = self._files.files.get(file)
        return known.sha256 if known else None

    def contact_file(self, moment: datetime) -> str:
        """Return a path for a new contact: its moment, and a part that nobody else draws."""
        return f"log/{moment:%Y-%m-%dT%H%M}-{drawn_letters(_DRAWN)}.toml"

    def _look(self, today: date, revision: int) -> Snapshot:
        problems = self._files.problems()
        answers = self._kept.answers(self._files, today) if revision == 1 else None
        if answers is not None:
            late = cast("Case", self._files.case)
            return _LateSnapshot(late, answers, problems, revision, today)
        from forbear.rules.engine import check_case

        case = self._files.case()
        self._kept.is_current = False
        return Snapshot(case, check_case(case, today), problems, revision, today)

    def _update(self) -> bool:
        differs = self._files.update()
        if self._files.is_fresher:
            self._kept.is_current = False
        return differs

    def _keep(self) -> None:
        """Keep what is shown, for a fast start next time; called when nothing else is to do."""
        if not self._kept.is_current:
            self._kept.keep_records(self._files)
            self._kept.keep_answers(self._files, self.snapshot.today, self.snapshot.answers)

    def _fitting(self, edits: "Sequence[Edit]") -> "Sequence[Edit]":
        """Return the edits, or the one new contact that they make of one in git."""
        from forbear.store.amend import amendment, is_change_of_contact
        from forbear.store.git import is_committed

        path = edits[0].file
        contact = self._files.contact(path)
        if contact is None or not is_change_of_contact(edits):
            return edits
        if not is_committed(self.folder, path):
            return edits
        from forbear.store.parse import decoded, tree_of

        tree = tree_of(decoded(self._seen_bytes(path) or b""))
        return (amendment(edits, tree, self.contact_file(contact.happened_at)),)

    def _holds(self, path: str, content: str | None) -> bool:
        return self.fingerprint(path) == content

    def _seen_bytes(self, path: str) -> bytes | None:
        """Return the file's bytes, which must be those of the snapshot."""
        try:
            current = files.content_of(self.folder, path)
        except OSError as bad:
            raise NotSaved(path=path, reason=translate(reason_of(bad))) from bad
        if not self._holds(path, None if current is None else fingerprint(current)):
            raise ChangedOnDisk(path=path)
        return current

    def _save(self, path: str, new: bytes | None, record: Callable[[], None]) -> Saved:
        """Put a file in place, record the step under the same lock, and look again."""
        from forbear.store.git import is_at_work

        if is_at_work(self.folder):
            raise NotSaved(path=path, reason=translate(N_("git is changing files; try again")))
        base = self.fingerprint(path)
        try:
            with held(self._state.lock) as is_alone:
                self._files.sweep(is_alone=is_alone)
                self._journal.load()
                saved = files.put(self.folder, path, new, base)
                record()
        except files.Differs as bad:
            raise ChangedOnDisk(path=path) from bad
        except files.ReadOnly as bad:
            raise Locked(path=path, reason=translate(N_("it may only be read"))) from bad
        except Busy as bad:
            reason = translate(N_("another Forbear is writing; try again"))
            raise NotSaved(path=path, reason=reason) from bad
        except OSError as bad:
            raise NotSaved(path=path, reason=translate(reason_of(bad))) from bad
        self.refresh()
        return saved
