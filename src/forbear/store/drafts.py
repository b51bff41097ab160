"""What was typed into open forms and not yet saved: kept outside the case, through a crash."""

import hashlib
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

from forbear.store.fingerprint import drawn_name

_NAME_DIGITS = 24
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW


@dataclass(frozen=True, slots=True)
class Draft:
    """The raw fields of one form."""

    file: str
    """The file that the form would change."""
    table: tuple[str, ...]
    """The table the form is about; for a new record, a path that only the form knows."""
    fields: Mapping[str, str]
    """As typed, valid or not."""
    base: str | None
    """Fingerprint of the file when the form was opened; None when there was none."""
    typed_at: datetime

    @classmethod
    def read(cls, content: bytes) -> Self | None:
        """Return what a draft file says; None when it says nothing."""
        import json

        try:
            values = json.loads(content)
            return cls(
                file=str(values["file"]),
                table=tuple(str(name) for name in values["table"]),
                fields={str(key): str(text) for key, text in values["fields"].items()},
                base=values["base"],
                typed_at=datetime.fromisoformat(values["typed_at"]),
            )
        except (ValueError, KeyError, TypeError, AttributeError):
            return None

    def written(self) -> bytes:
        """Return the draft as a file holds it."""
        import json

        values = {**asdict(self), "typed_at": self.typed_at.isoformat()}
        return json.dumps(values, ensure_ascii=False).encode()


@dataclass(frozen=True, slots=True)
class Drafts:
    """The drafts of one case, one file a form."""

    folder: Path

    def save(self, draft: Draft) -> bool:
        """Keep a draft in place of an earlier one of the same form; False when it cannot be."""
        temporary = self.folder / f".{drawn_name()}"
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor = os.open(temporary, _NEW_FILE, 0o600)
            try:
                _write_all(descriptor, draft.written())
            finally:
                os.close(descriptor)
            temporary.replace(self._path(draft.file, draft.table))
        except OSError:
            with suppress(OSError):
                temporary.unlink()
            return False
        return True

    def load(self) -> tuple[Draft, ...]:
        """Return every draft, the oldest first."""
        found = []
        with suppress(OSError):
            for path in self.folder.glob("*.json"):
                draft = Draft.read(path.read_bytes())
                if draft:
                    found.append(draft)
        return tuple(sorted(found, key=lambda draft: (draft.typed_at.isoformat(), draft.file)))

    def find(self, file: str, table: tuple[str, ...]) -> Draft | None:
        """Return the draft of one form, if there is one."""
        try:
            return Draft.read(self._path(file, table).read_bytes())
        except OSError:
            return None

    def discard(self, file: str, table: tuple[str, ...]) -> None:
        """Forget the draft of one form: it was saved, or the user gave it up."""
        with suppress(OSError):
            self._path(file, table).unlink()

    def _path(self, file: str, table: tuple[str, ...]) -> Path:
        key = "\0".join((file, *table)).encode(errors="surrogatepass")
        return self.folder / f"{hashlib.sha256(key).hexdigest()[:_NAME_DIGITS]}.json"


def _write_all(descriptor: int, content: bytes) -> None:
    left = memoryview(content)
    while left:
        left = left[os.write(descriptor, left) :]
