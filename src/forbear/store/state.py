"""Where Forbear keeps what is not part of a case: lock, undo journal, drafts, cache."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Self

_KEY_DIGITS = 24


@dataclass(frozen=True, slots=True)
class State:
    """The places that belong to one case folder, outside of it."""

    lock: Path
    journal: Path
    drafts: Path
    cache: Path

    @classmethod
    def of(cls, root: Path, chosen: Path | None = None) -> Self:
        """Return the places for a case.

        Args:
            root: The case folder with links resolved; the same case has the same places.
            chosen: Keep everything in this folder; the user's own folders when left out.
        """
        key = hashlib.sha256(str(root).encode(errors="surrogateescape")).hexdigest()[:_KEY_DIGITS]
        state = (chosen or _user_state()) / "cases" / key
        cache = chosen / "cache" if chosen else _user_cache()
        return cls(state / "lock", state / "journal", state / "drafts", cache / key)


def _user_state() -> Path:
    import platformdirs

    return platformdirs.user_state_path("forbear", appauthor=False)


def _user_cache() -> Path:
    import platformdirs

    return platformdirs.user_cache_path("forbear", appauthor=False)
