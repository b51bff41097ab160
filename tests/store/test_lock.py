import errno
import fcntl
import multiprocessing
import time
from multiprocessing.synchronize import Event
from pathlib import Path

import pytest

from forbear.store import lock
from forbear.store.lock import Busy, held


def hold(path: Path, taken: Event, free: Event) -> None:
    with held(path):
        taken.set()
        free.wait(20)


def test_one_holds_it_and_the_other_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    context = multiprocessing.get_context("spawn")
    taken, free = context.Event(), context.Event()
    other = context.Process(target=hold, args=(tmp_path / "a/lock", taken, free))
    other.start()
    try:
        assert taken.wait(20)
        monkeypatch.setattr(lock, "WAIT_SECONDS", 0.1)
        start = time.monotonic()
        with pytest.raises(Busy), held(tmp_path / "a/lock"):
            pass
        assert 0.1 <= time.monotonic() - start < 2
    finally:
        free.set()
        other.join(20)

    with held(tmp_path / "a/lock") as is_alone:
        assert is_alone


def test_it_frees_itself_when_its_process_dies(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    taken, free = context.Event(), context.Event()
    other = context.Process(target=hold, args=(tmp_path / "lock", taken, free))
    other.start()
    assert taken.wait(20)

    other.kill()
    other.join(20)

    with held(tmp_path / "lock") as is_alone:
        assert is_alone


def test_a_disk_without_locks_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(_descriptor: int, _how: int) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr(fcntl, "flock", none)

    with held(tmp_path / "lock") as is_alone:
        assert not is_alone


def test_a_state_folder_that_cannot_be_written_does_not_stop_a_save(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")

    with held(tmp_path / "file/below/lock") as is_alone:
        assert not is_alone


def test_a_passing_fault_of_the_state_folder_is_a_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> int:
        raise OSError(errno.EMFILE, "too many")

    monkeypatch.setattr("os.open", busy)

    with pytest.raises(OSError, match="too many"), held(tmp_path / "lock"):
        pass


def test_another_fault_of_the_lock_is_a_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_descriptor: int, _how: int) -> None:
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr(fcntl, "flock", broken)

    with pytest.raises(OSError, match="broken"), held(tmp_path / "lock"):
        pass
