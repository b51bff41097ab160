"""What is kept of a case between two runs: its records and its answers."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from forbear.store import cache
from forbear.store.fileread import FileRead, Waiting
from forbear.store.folder import CaseFolder

if TYPE_CHECKING:
    from forbear.rules.base import Answer


@dataclass(slots=True)
class Kept:
    """The two cache files of one case."""

    place: Path
    """Path without ending."""
    is_current: bool = False
    """Whether everything shown now is on disk."""

    def restore(self, folder: CaseFolder) -> None:
        """Give a folder what its files gave last time; it checks each for itself."""
        found = cache.load(self._records, str(folder.root))
        if isinstance(found, tuple):
            known, contents = found
            folder.files = cast("dict[str, FileRead]", cache.unpacked(known))
            folder.waiting = lambda: cast("dict[str, object]", cache.unpacked(contents))
            self.is_current = True

    def answers(self, folder: CaseFolder, today: date) -> "tuple[Answer, ...] | None":
        """Return the answers on exactly these files on this day, if they were kept."""
        found = cache.load(self._answers, answers_key(folder, today))
        return found if isinstance(found, tuple) else None

    def keep_answers(self, folder: CaseFolder, today: date, answers: "tuple[Answer, ...]") -> None:
        """Keep the answers on these files on this day, in place of earlier ones."""
        cache.keep(self._answers, answers_key(folder, today), answers)

    def keep_records(self, folder: CaseFolder) -> None:
        """Keep what every file gave; the contents apart, for those who need them."""
        folder.fetch()
        known = {path: replace(one, content=Waiting.IN_CACHE) for path, one in folder.files.items()}
        contents = {path: one.content for path, one in folder.files.items()}
        packed = (cache.packed(known), cache.packed(contents))
        cache.keep(self._records, str(folder.root), packed)
        self.is_current = True

    @property
    def _records(self) -> Path:
        return self.place.with_suffix(".records")

    @property
    def _answers(self) -> Path:
        return self.place.with_suffix(".answers")


def answers_key(folder: CaseFolder, today: date) -> str:
    """Return by what answers are known: all that the checks can look at."""
    contents = sorted((path, one.sha256) for path, one in folder.files.items())
    seen = (today.isoformat(), contents, folder.seen.debts, sorted(folder.seen.evidence.items()))
    return hashlib.sha256(repr(seen).encode(errors="backslashreplace")).hexdigest()
