"""Putting a file in place so that it is whole at every moment: the old one, or the new.

The bytes go to a new file in the same folder and are forced to the disk; then the
name changes hands; then the folder is forced to the disk. Only when all of that
is done is a save called durable.
"""

import errno
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from stat import S_IMODE

from forbear.store.doors import open_folder, read_file, real_path
from forbear.store.fingerprint import MAX_BYTES, drawn_name, fingerprint

LITTER_SECONDS = 3600
NEW_FILE_MODE = 0o600
NEW_FOLDER_MODE = 0o700
ANY_WRITE = 0o222
_TEMPORARY = (".forbear-", ".tmp")
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW
_NO_HARD_LINKS = (errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EXDEV)


class Differs(OSError):
    """The file on disk is not the one the change was made for."""


class ReadOnly(OSError):
    """The file or its folder may not be written."""


@dataclass(frozen=True, slots=True)
class Saved:
    """The new text is in place."""

    durable: bool
    """False when the disk could not confirm the new name: a power cut might undo it."""


def put(root: Path, path: str, new: bytes | None, base: str | None) -> Saved:
    """Change, create or delete a file of the case.

    Args:
        new: The whole new content; None to delete the file.
        base: Fingerprint of the content that was read; None if there must be no file.

    Raises:
        Differs: If the file is not what ``base`` says; nothing was written.
        ReadOnly: If the system or the file's mode forbids it; nothing was written.
        OSError: If it failed; the old content is in place.
    """
    real = real_path(root, path)
    above = real.rpartition("/")[0]
    made = _make_folders(root, above) if base is None else False
    folder = open_folder(root, above)
    try:
        target = _Target(root, real, folder)
        try:
            target.change(new, base)
        except (Differs, ReadOnly):
            raise
        except OSError:
            if not target.holds(new):
                raise
            return Saved(durable=False)
        return Saved(durable=_synced(folder) and (not made or _synced_above(root, above)))
    finally:
        with suppress(OSError):
            os.close(folder)


def content_of(root: Path, path: str) -> bytes | None:
    """Return what the file holds now; None when there is none."""
    try:
        return read_file(root, path, MAX_BYTES)[0]
    except FileNotFoundError:
        return None


def sweep(folder: Path, now: float) -> int:
    """Remove temporary files that a killed Forbear left more than an hour ago; say how many."""
    removed = 0
    with os.scandir(folder) as entries:
        for entry in entries:
            if not is_temporary(entry.name) or not entry.is_file(follow_symlinks=False):
                continue
            if now - entry.stat(follow_symlinks=False).st_mtime > LITTER_SECONDS:
                Path(entry.path).unlink()
                removed += 1
    return removed


def temporary_name() -> str:
    """Return a name for a file that is being written; git ignores it in a case."""
    return f"{_TEMPORARY[0]}{drawn_name()}{_TEMPORARY[1]}"


def is_temporary(name: str) -> bool:
    """Tell whether a name is one that only this module gives."""
    return name.startswith(_TEMPORARY[0]) and name.endswith(_TEMPORARY[1])


@dataclass(frozen=True, slots=True)
class _Target:
    """A file of the case, named without links, and its folder held open."""

    root: Path
    path: str
    folder: int

    @property
    def name(self) -> str:
        return self.path.rpartition("/")[2]

    def change(self, new: bytes | None, base: str | None) -> None:
        mode = self._mode(base)
        if new is None:
            self._compare(base)
            os.unlink(self.name, dir_fd=self.folder)
            return
        with _temporary(self.folder, new, mode) as temporary:
            if base is None:
                take_name(temporary, self.name, self.folder)
            else:
                self._compare(base)
                os.replace(temporary, self.name, src_dir_fd=self.folder, dst_dir_fd=self.folder)

    def holds(self, content: bytes | None) -> bool:
        """Look whether a change took place in spite of an error."""
        try:
            return content_of(self.root, self.path) == content
        except OSError:
            return False

    def _mode(self, base: str | None) -> int:
        """Return the mode for the new file: the old one's, or private for a new one."""
        if not os.access(self.root / self.path.rpartition("/")[0], os.W_OK | os.X_OK):
            raise ReadOnly(errno.EACCES, "the folder is read-only", self.path)
        if base is None:
            return NEW_FILE_MODE
        try:
            status = os.stat(self.name, dir_fd=self.folder, follow_symlinks=False)
        except FileNotFoundError as gone:
            raise Differs(errno.ENOENT, "the file is gone", self.path) from gone
        if not status.st_mode & ANY_WRITE or not os.access(self.root / self.path, os.W_OK):
            raise ReadOnly(errno.EACCES, "the file is read-only", self.path)
        return S_IMODE(status.st_mode)

    def _compare(self, base: str | None) -> None:
        current = content_of(self.root, self.path)
        if current is None or fingerprint(current) != base:
            raise Differs(errno.ESTALE, "the file was changed", self.path)


@contextmanager
def _temporary(folder: int, content: bytes, mode: int) -> Iterator[str]:
    """Write a new file durably and yield its name; it is gone afterwards, one way or another."""
    name = temporary_name()
    descriptor = os.open(name, _NEW_FILE, NEW_FILE_MODE, dir_fd=folder)
    try:
        try:
            _write_all(descriptor, content)
            os.fchmod(descriptor, mode)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        yield name
    finally:
        _forget(name, folder)


def _write_all(descriptor: int, content: bytes) -> None:
    left = memoryview(content)
    while left:
        left = left[os.write(descriptor, left) :]


def _forget(name: str, folder: int) -> None:
    """Remove the temporary name; after a rename it is gone already, and litter is no failure."""
    with suppress(OSError):
        os.unlink(name, dir_fd=folder)


def take_name(temporary: str, name: str, folder: int) -> None:
    """Give a file its name only if nobody has it.

    Raises:
        Differs: If somebody has.
    """
    try:
        os.link(temporary, name, src_dir_fd=folder, dst_dir_fd=folder, follow_symlinks=False)
    except FileExistsError as taken:
        raise Differs(errno.EEXIST, "the file exists already", name) from taken
    except OSError as bad:
        if bad.errno not in _NO_HARD_LINKS:
            raise
        _reserve_name(temporary, name, folder)


def _reserve_name(temporary: str, name: str, folder: int) -> None:
    """Take the name with an empty file first, where hard links do not exist."""
    try:
        os.close(os.open(name, _NEW_FILE, NEW_FILE_MODE, dir_fd=folder))
    except FileExistsError as taken:
        raise Differs(errno.EEXIST, "the file exists already", name) from taken
    os.replace(temporary, name, src_dir_fd=folder, dst_dir_fd=folder)


def _synced(folder: int) -> bool:
    try:
        os.fsync(folder)
    except OSError:
        return False
    return True


def _make_folders(root: Path, folder: str) -> bool:
    """Make the missing folders of a path; say whether any was."""
    made = False
    current = root
    for part in folder.split("/") if folder else ():
        current /= part
        try:
            current.mkdir(mode=NEW_FOLDER_MODE)
            made = True
        except FileExistsError:
            continue
    return made


def _synced_above(root: Path, folder: str) -> bool:
    """Make new folders durable: each stands in the one above."""
    parts = folder.split("/")
    for length in range(len(parts)):
        descriptor = open_folder(root, "/".join(parts[:length]))
        try:
            if not _synced(descriptor):
                return False
        finally:
            with suppress(OSError):
                os.close(descriptor)
    return True


def now() -> float:
    """Return the seconds by which the age of litter is counted."""
    return time.time()
