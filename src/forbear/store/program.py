"""By what a cache knows the program that filled it: every file of the program counts."""

import hashlib
import os
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parents[1]


@cache
def program_fingerprint() -> str:
    """Return a text that changes when the program or its Python does.

    Sizes and times of the program's files serve better than a version number:
    a check mended in a working copy must not be answered from yesterday.
    """
    marks = sorted(_marks(str(_PACKAGE)))
    return hashlib.sha256(f"{sys.version}\n{marks}".encode()).hexdigest()


def _marks(folder: str) -> Iterator[tuple[str, int, int]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _marks(entry.path)
            else:
                status = entry.stat()
                yield entry.path, status.st_mtime_ns, status.st_size
