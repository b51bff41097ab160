"""One writer at a time: a lock beside the state of a case, held only while a file changes."""

import errno
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

WAIT_SECONDS = 5.0
_PAUSE_SECONDS = 0.002
_NO_LOCKS = (errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS)
_NO_PLACE = (
    errno.EACCES,
    errno.EPERM,
    errno.EROFS,
    errno.ENOSPC,
    errno.EDQUOT,
    errno.ENOTDIR,
    errno.EEXIST,
)
"""Why a state folder cannot hold a lock; the case itself may well be saved."""


class Busy(OSError):
    """Another program holds the lock for too long."""


@contextmanager
def held(path: Path) -> Iterator[bool]:
    """Hold the lock inside the block; yields False where there can be none.

    The lock frees itself when its process dies.

    Raises:
        Busy: After five seconds of waiting.
    """
    descriptor = _opened(path)
    if descriptor is None:
        yield False
        return
    try:
        yield _locked(descriptor)
    finally:
        with suppress(OSError):  # what was saved under the lock stays saved
            os.close(descriptor)


def _opened(path: Path) -> int | None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    except OSError as bad:
        if bad.errno in _NO_PLACE:
            return None
        raise


def _locked(descriptor: int) -> bool:
    import fcntl

    until = time.monotonic() + WAIT_SECONDS
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as bad:
            if time.monotonic() > until:
                raise Busy(errno.EWOULDBLOCK, "another program is writing") from bad
            time.sleep(_PAUSE_SECONDS)
        except OSError as bad:
            if bad.errno in _NO_LOCKS:
                return False
            raise
        else:
            return True
