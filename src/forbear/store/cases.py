"""Finding case folders: the folder itself, or those in it."""

import os
from collections.abc import Iterator
from pathlib import Path

from forbear.store.layout import ABOUT

MAX_DEPTH = 3
"""How many folders down a case is looked for: adviser / year / case."""


def find_cases(folder: Path) -> tuple[Path, ...]:
    """Return the case folders at or below a folder, in the order of their paths.

    Links and hidden folders are not entered, nor is a case searched for another.
    """
    return tuple(_cases(folder, MAX_DEPTH))


def is_there(path: Path) -> bool:
    """Tell whether something stands at a path; False too when nobody may look."""
    try:
        return path.exists()
    except OSError:
        return False


def _cases(folder: Path, depth: int) -> Iterator[Path]:
    if is_there(folder / ABOUT):
        yield folder
    elif depth:
        for name in _folders_in(folder):
            yield from _cases(folder / name, depth - 1)


def _folders_in(folder: Path) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            return sorted(
                entry.name
                for entry in entries
                if not entry.name.startswith(".") and entry.is_dir(follow_symlinks=False)
            )
    except OSError:
        return []
