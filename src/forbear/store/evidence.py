"""Originals kept in the case: copied in once, to the byte, and never changed."""

import hashlib
import os
import re
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from forbear.store.doors import open_folder
from forbear.store.files import NEW_FILE_MODE, NEW_FOLDER_MODE, Differs, take_name, temporary_name
from forbear.store.layout import EVIDENCE
from forbear.store.names import is_new_name

_PIECE = 1_000_000
_UNUSABLE = re.compile(r"[^\w.()（）\- ]")
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW
MAX_STEM = 60


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file under ``evidence/`` and by what its content is known."""

    path: str
    sha256: str


def keep(root: Path, source: Path) -> Evidence:
    """Copy a file into the case; one that is there already with the same content serves.

    Raises:
        OSError: If it cannot be read or written; nothing was added.
    """
    (root / EVIDENCE).mkdir(mode=NEW_FOLDER_MODE, exist_ok=True)
    folder = open_folder(root, EVIDENCE)
    temporary = temporary_name()
    try:
        sha256 = _copied(source, temporary, folder)
        name = _named(root, temporary, good_name(source.name), folder, sha256)
        os.fsync(folder)
    finally:
        with suppress(OSError):
            os.unlink(temporary, dir_fd=folder)
        with suppress(OSError):
            os.close(folder)
    return Evidence(f"{EVIDENCE}/{name}", sha256)


def good_name(name: str) -> str:
    """Return a name that every system takes, as like the given one as can be."""
    stem, dot, ending = unicodedata.normalize("NFC", name).rpartition(".")
    if not stem:
        stem, dot, ending = ending, "", ""
    short = _UNUSABLE.sub("_", stem).strip("-. ~")[:MAX_STEM].rstrip(". ")
    clean = f"{short}{dot}{_UNUSABLE.sub('_', ending)}".rstrip(". ")
    return clean if is_new_name(clean) else f"file-{clean.encode().hex()[:16]}"


def _copied(source: Path, temporary: str, folder: int) -> str:
    digest = hashlib.sha256()
    descriptor = os.open(temporary, _NEW_FILE, NEW_FILE_MODE, dir_fd=folder)
    with source.open("rb") as original, open(descriptor, "wb") as copy:  # noqa: PTH123 - a descriptor
        while piece := original.read(_PIECE):
            digest.update(piece)
            copy.write(piece)
        copy.flush()
        os.fsync(descriptor)
    return digest.hexdigest()


def _named(root: Path, temporary: str, name: str, folder: int, sha256: str) -> str:
    """Give the copy a free name, or find that the same file is there."""
    stem, dot, ending = name.rpartition(".")
    number = 1
    wanted = name
    while True:
        try:
            take_name(temporary, wanted, folder)
        except Differs:
            if _hash(root / EVIDENCE / wanted) == sha256:
                return wanted
        else:
            return wanted
        number += 1
        wanted = f"{stem}-{number}{dot}{ending}" if dot else f"{name}-{number}"


def _hash(path: Path) -> str:
    if path.is_symlink() or not path.is_file():
        return ""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
