import contextlib
import os
import time
from pathlib import Path

import pytest

from forbear.store import doors
from forbear.store.doors import (
    NotAFile,
    OutsideCase,
    TooLarge,
    Unsteady,
    open_folder,
    read_file,
    real_path,
)

SECRET = b"secret = 1\n"


@pytest.fixture
def case(tmp_path: Path) -> Path:
    (tmp_path / "case/debts/shop").mkdir(parents=True)
    (tmp_path / "case/log").mkdir()
    (tmp_path / "case/evidence").mkdir()
    (tmp_path / "case/evidence/real.toml").write_bytes(b"inside = 1\n")
    (tmp_path / "outside/shop").mkdir(parents=True)
    for name in ("debt.toml", "shop/debt.toml", "case.toml"):
        (tmp_path / "outside" / name).write_bytes(SECRET)
    return tmp_path / "case"


OUTWARD = {
    "absolute": ("debts/shop/debt.toml", "{outside}/debt.toml"),
    "relative": ("debts/shop/debt.toml", "../../../outside/debt.toml"),
    "folder": ("debts/other", "{outside}/shop"),
    "folder up": ("debts/other", "../../outside/shop"),
    "up and in again": ("debts/shop/debt.toml", "../../../case/../outside/debt.toml"),
    "the top": ("debts/other", "/"),
    "the case itself": ("debts/other", "../.."),
    "the parent": ("debts/other", ".."),
    "a system file": ("debts/shop/debt.toml", "/etc/passwd"),
    "a process's view": ("debts/shop/debt.toml", "/proc/self/environ"),
}


@pytest.mark.parametrize("shape", OUTWARD)
def test_a_link_to_the_outside_gives_nothing(case: Path, shape: str) -> None:
    place, target = OUTWARD[shape]
    (case / place).symlink_to(target.format(outside=case.parent / "outside"))
    path = place if place.endswith(".toml") else f"{place}/debt.toml"

    with pytest.raises(OSError) as refused:  # noqa: PT011 - the kind is asked below
        read_file(case, path, 1_000)

    assert isinstance(refused.value, OutsideCase | FileNotFoundError)


def test_a_chain_of_links_that_ends_outside_gives_nothing(case: Path) -> None:
    (case / "log/one").symlink_to("two")
    (case / "log/two").symlink_to("../../outside")

    with pytest.raises(OutsideCase):
        read_file(case, "log/one/case.toml", 1_000)


def test_a_circle_of_links_is_refused(case: Path) -> None:
    (case / "log/a.toml").symlink_to("b.toml")
    (case / "log/b.toml").symlink_to("a.toml")

    with pytest.raises(OSError):  # noqa: PT011 - ELOOP, however the system says it
        read_file(case, "log/a.toml", 1_000)


def test_a_link_to_the_inside_is_followed(case: Path) -> None:
    (case / "debts/shop/debt.toml").symlink_to("../../evidence/real.toml")
    (case / "debts/other").symlink_to("../evidence")

    assert read_file(case, "debts/shop/debt.toml", 1_000)[0] == b"inside = 1\n"
    assert read_file(case, "debts/other/real.toml", 1_000)[0] == b"inside = 1\n"
    assert real_path(case, "debts/other/real.toml") == "evidence/real.toml"


def test_a_link_swapped_in_after_the_look_gives_nothing(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (case / "log/x.toml").symlink_to("../evidence/real.toml")
    honest = doors.real_path

    def swapped(root: Path, path: str) -> str:
        real = honest(root, path)
        (case / "evidence/real.toml").unlink()
        (case / "evidence/real.toml").symlink_to(case.parent / "outside/case.toml")
        return real

    monkeypatch.setattr(doors, "real_path", swapped)

    with pytest.raises(OSError):  # noqa: PT011 - ELOOP from the second walk
        read_file(case, "log/x.toml", 1_000)


def test_pipes_and_folders_are_no_files_and_nobody_waits(case: Path) -> None:
    os.mkfifo(case / "plan.toml")
    (case / "finances.toml").mkdir()
    start = time.monotonic()

    for name in ("plan.toml", "finances.toml"):
        with pytest.raises(NotAFile):
            read_file(case, name, 1_000)

    assert time.monotonic() - start < 1


def test_size_is_bounded_to_the_byte(case: Path) -> None:
    (case / "plan.toml").write_bytes(b"x" * 1_000)

    assert len(read_file(case, "plan.toml", 1_000)[0]) == 1_000
    with pytest.raises(TooLarge):
        read_file(case, "plan.toml", 999)


def test_a_file_that_never_rests_is_given_up(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = case / "plan.toml"
    target.write_bytes(b"a = 1\n")
    honest, calls = os.read, []

    def restless(descriptor: int, size: int) -> bytes:
        calls.append(size)
        os.utime(target, ns=(len(calls), len(calls)))
        return honest(descriptor, size)

    monkeypatch.setattr(os, "read", restless)

    with pytest.raises(Unsteady):
        read_file(case, "plan.toml", 100_000)
    assert len(calls) >= 3


def test_short_reads_are_put_together(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (case / "plan.toml").write_bytes(b"abcdefg")
    honest = os.read
    monkeypatch.setattr(os, "read", lambda descriptor, size: honest(descriptor, min(size, 2)))

    assert read_file(case, "plan.toml", 100)[0] == b"abcdefg"


def test_a_folder_is_opened_without_links(case: Path) -> None:
    os.close(open_folder(case, ""))
    os.close(open_folder(case, "debts/shop"))
    (case / "linked").symlink_to("debts")

    with pytest.raises(OSError):  # noqa: PT011 - ENOTDIR or ELOOP
        open_folder(case, "linked/shop")


def test_no_descriptor_is_left_open(case: Path) -> None:
    before = open_descriptors()

    read_file(case, "evidence/real.toml", 1_000)
    for name in ("case.toml", "debts/none/debt.toml", "evidence"):
        with contextlib.suppress(FileNotFoundError, NotAFile):
            read_file(case, name, 1_000)

    assert open_descriptors() == before


def open_descriptors() -> int:
    return len(list(Path("/dev/fd").iterdir()))
