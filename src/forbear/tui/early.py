"""The first picture, before Textual is loaded: the one the same case showed last time.

It is shown only when nothing has changed that it was made from: no file of the case,
not the program, the day, the language, the theme, the size of the window. Keys typed
meanwhile wait in the terminal. The program paints the same picture over it.
"""

import hashlib
import json
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from forbear.store.program import program_fingerprint
from forbear.store.state import State
from forbear.text.catalogue import language

ENTER = "\x1b[?1049h"
LEAVE = "\x1b[?1049l"
HIDE_CURSOR = "\x1b[?25l"
_LOOKS = ("TERM", "COLORTERM", "NO_COLOR", "TEXTUAL_COLOR_SYSTEM")


@dataclass(frozen=True, slots=True)
class EarlyFrame:
    """Where the picture of one case is kept, and what it was made from."""

    file: Path
    key: str

    @classmethod
    def of(cls, folder: Path, today: date, theme: str) -> "EarlyFrame | None":
        """Return the frame's place; None without a case or a terminal."""
        root = folder.resolve()
        if not (root / "case.toml").is_file() or sys.__stderr__ is None:
            return None
        try:
            size = os.get_terminal_size(sys.__stderr__.fileno())
            marks = sorted(_marks(str(root)))
        except (OSError, ValueError):
            return None
        looks = [os.environ.get(name) for name in _LOOKS]
        made_from = (str(root), today.isoformat(), theme, language(), tuple(size), looks, marks)
        seen = f"{program_fingerprint()}\n{made_from!r}".encode(errors="backslashreplace")
        place = State.of(root, None).cache.with_suffix(".frame")
        return cls(place, hashlib.sha256(seen).hexdigest())

    def load(self) -> str:
        """Return the picture; ``""`` when there is none for this very case."""
        try:
            kept = json.loads(self.file.read_text(encoding="utf-8"))
            return str(kept["picture"]) if kept["key"] == self.key else ""
        except (OSError, ValueError, KeyError, TypeError):
            return ""

    def keep(self, picture: str) -> None:
        """Keep a picture for the next start, for this user only."""
        text = json.dumps({"key": self.key, "picture": picture}, ensure_ascii=False)
        beside = self.file.with_name(f"{self.file.name}.{os.getpid()}")
        with suppress(OSError):
            self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            beside.touch(mode=0o600)
            beside.write_text(text, encoding="utf-8")
            beside.replace(self.file)


def _marks(folder: str) -> Iterator[tuple[str, int, int, int]]:
    """Yield path, times and size of every file of the case; git's own are left out."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from _marks(entry.path)
            else:
                status = entry.stat(follow_symlinks=False)
                yield entry.path, status.st_mtime_ns, status.st_ctime_ns, status.st_size
