"""The only doors into a case folder: no path, link or device leads outside.

A path is walked part by part with links refused. When a link stands in the way
it is resolved, and the walk starts again from the top on the real path, so a
link swapped in between is refused too.
"""

import errno
import os
from pathlib import Path
from stat import S_ISREG
from typing import NamedTuple

_LINK_IN_THE_WAY = (errno.ELOOP, errno.ENOTDIR, errno.EMLINK)
_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_FILE = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
_TRIES = 3


class OutsideCase(OSError):
    """A link leads out of the case folder."""


class NotAFile(OSError):
    """A folder, pipe or device stands where a file belongs."""


class TooLarge(OSError):
    """The file is larger than any honest file of its kind."""


class Unsteady(OSError):
    """The file changed each time it was read."""


class Signature(NamedTuple):
    """What changes when a file changes."""

    modified_ns: int
    changed_ns: int
    size: int
    inode: int

    @classmethod
    def of(cls, status: os.stat_result) -> "Signature":
        """Return the signature of a file's status."""
        return cls(status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_ino)


def real_path(root: Path, path: str) -> str:
    """Return the path inside the case that a path leads to, links resolved.

    Raises:
        OutsideCase: If it leads out.
    """
    real = os.path.realpath(root / path)
    if not real.startswith(f"{os.path.realpath(root)}{os.sep}"):
        raise OutsideCase(errno.EPERM, "outside the case", path)
    return os.path.relpath(real, os.path.realpath(root))


def open_folder(root: Path, path: str) -> int:
    """Open a folder inside the case; ``""`` is the case itself."""
    return _walked(root, [part for part in path.split("/") if part])


def read_file(root: Path, path: str, limit: int) -> tuple[bytes, Signature]:
    """Return a file's bytes, taken while nobody wrote to it.

    Raises:
        OutsideCase: If a link leads out.
        NotAFile: If it is no plain file.
        TooLarge: If it has more than ``limit`` bytes.
        Unsteady: If it changed during each of three tries.
        OSError: If the system refuses.
    """
    for _ in range(_TRIES):
        descriptor = _open_file(root, path)
        try:
            before = os.fstat(descriptor)
            if not S_ISREG(before.st_mode):
                raise NotAFile(errno.EINVAL, "no plain file", path)
            content = _bytes(descriptor, limit, path)
            signature = Signature.of(os.fstat(descriptor))
        finally:
            os.close(descriptor)
        if signature == Signature.of(before) and len(content) == signature.size:
            return content, signature
    raise Unsteady(errno.EAGAIN, "keeps changing", path)


def _bytes(descriptor: int, limit: int, path: str) -> bytes:
    parts = []
    left = limit + 1
    while left and (part := os.read(descriptor, left)):
        parts.append(part)
        left -= len(part)
    if not left:
        raise TooLarge(errno.EFBIG, "too large", path)
    return b"".join(parts)


def _open_file(root: Path, path: str) -> int:
    try:
        return _door(root, path)
    except OSError as bad:
        if bad.errno not in _LINK_IN_THE_WAY:
            raise
    return _door(root, real_path(root, path))


def _door(root: Path, path: str) -> int:
    *folders, name = path.split("/")
    folder = _walked(root, folders)
    try:
        return os.open(name, _FILE, dir_fd=folder)
    finally:
        os.close(folder)


def _walked(root: Path, folders: list[str]) -> int:
    current = os.open(root, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    for name in folders:
        try:
            below = os.open(name, _FOLDER, dir_fd=current)
        finally:
            os.close(current)
        current = below
    return current
