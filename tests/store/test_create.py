import errno
import os
import subprocess
from pathlib import Path

import pytest

from forbear.errors import NotSaved
from forbear.store import cases, create
from forbear.store.cases import find_cases
from forbear.store.create import copy_sample, new_case
from forbear.store.reasons import reason_of
from forbear.store.state import State
from store.folders import make_case, opened


def test_a_new_case_opens_without_a_problem(tmp_path: Path) -> None:
    new_case(tmp_path / "deep/case", "网商贷协商", "王芳")

    snapshot = opened(tmp_path / "deep/case").snapshot

    assert snapshot.problems == ()
    assert snapshot.case.about.title == "网商贷协商"
    assert snapshot.case.about.borrower.name == "王芳"
    assert (tmp_path / "deep/case").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "deep/case/case.toml").stat().st_mode & 0o777 == 0o600


def test_a_borrower_without_a_name_is_not_written(tmp_path: Path) -> None:
    new_case(tmp_path / "case", "x")

    assert "[borrower]" not in (tmp_path / "case/case.toml").read_text()


def test_a_folder_with_anything_in_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")

    with pytest.raises(NotSaved):
        new_case(tmp_path, "x")

    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_a_disk_that_refuses_leaves_no_case(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> object:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(create, "put", full)

    with pytest.raises(NotSaved, match="磁盘满了"):
        new_case(tmp_path / "case", "x")
    assert find_cases(tmp_path) == ()


def test_a_sample_is_copied_to_the_byte_and_stays(tmp_path: Path) -> None:
    sample = make_case(tmp_path / "sample", {"evidence/a.pdf": b"\r\n\xff", "log/a.toml": "x"})
    (sample / "link").symlink_to("/etc/passwd")
    (sample / "case.toml").chmod(0o444)

    copy_sample(sample, tmp_path / "case")

    copied = {
        path.relative_to(tmp_path / "case").as_posix()
        for path in (tmp_path / "case").rglob("*")
        if path.is_file()
    }
    assert copied == {"case.toml", "evidence/a.pdf", "log/a.toml", ".gitattributes", ".gitignore"}
    assert (tmp_path / "case/evidence/a.pdf").read_bytes() == b"\r\n\xff"
    assert os.access(tmp_path / "case/case.toml", os.W_OK)


def test_git_merges_two_peoples_work_in_a_new_case(tmp_path: Path) -> None:
    case = tmp_path / "case"
    new_case(case, "x")

    def git(*arguments: str) -> None:
        settings = ("-c", "user.name=t", "-c", "user.email=t@example.org")
        subprocess.run(
            ["git", "-C", str(case), *settings, *arguments], check=True, capture_output=True
        )

    git("init", "-q", "-b", "main")
    make_case(case, {"evidence/a.txt": b"one\r\ntwo\r\n", "debts/a/agreement.md": b"x\r\n"})
    git("add", ".")
    git("commit", "-q", "-m", "x")
    git("rm", "-rq", "--cached", "evidence", "debts")
    for name in ("evidence/a.txt", "debts/a/agreement.md"):
        (case / name).unlink()
    git("checkout", "-q", "HEAD", "--", "evidence", "debts")
    (case / ".forbear-0.tmp").write_text("litter")

    assert (case / "evidence/a.txt").read_bytes() == b"one\r\ntwo\r\n"
    assert (case / "debts/a/agreement.md").read_bytes() == b"x\r\n"
    answer = subprocess.run(
        ["git", "-C", str(case), "status", "--porcelain"], check=True, capture_output=True
    )
    assert answer.stdout == b""


def test_cases_are_found_at_and_below_a_folder(tmp_path: Path) -> None:
    for name in ("b", "a/2026", "a/2025", "deep/deep/x", "deep/deep/deep/far", ".hidden"):
        make_case(tmp_path / name)
    make_case(tmp_path / "b/inner")
    (tmp_path / "linked").symlink_to("b")

    found = [path.relative_to(tmp_path).as_posix() for path in find_cases(tmp_path)]

    assert found == ["a/2025", "a/2026", "b", "deep/deep/x"]
    assert find_cases(tmp_path / "b") == (tmp_path / "b",)
    assert find_cases(tmp_path / "none") == ()
    assert cases.MAX_DEPTH == 3


def test_a_place_where_nobody_may_look_holds_no_case(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_case(tmp_path)

    def refusing(_path: Path) -> bool:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(Path, "exists", refusing)

    assert find_cases(tmp_path) == ()


def test_a_refusal_of_the_system_is_said_in_words() -> None:
    assert reason_of(OSError(errno.ENOSPC, "x")) == "the disk is full"
    assert reason_of(OSError(errno.EXDEV, "x")) == "the system refused"
    assert reason_of(OSError("x")) == "the system refused"


def test_state_lies_outside_the_case_and_one_place_a_case(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))

    own, chosen = State.of(tmp_path / "a"), State.of(tmp_path / "a", tmp_path / "chosen")

    assert own.journal.is_relative_to(tmp_path / "state/forbear")
    assert own.cache.is_relative_to(tmp_path / "cache/forbear")
    for place in (chosen.lock, chosen.journal, chosen.drafts, chosen.cache):
        assert place.is_relative_to(tmp_path / "chosen")
    assert State.of(tmp_path / "b").lock != own.lock
