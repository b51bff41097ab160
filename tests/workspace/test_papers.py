import errno
import os
from pathlib import Path

import pytest

from forbear.errors import ChangedOnDisk, Locked, NotSaved
from forbear.store.evidence import good_name, keep
from forbear.store.names import is_new_name
from store.folders import make_case, opened

PAPER = "debts/shop/agreement.md"


@pytest.fixture
def case(tmp_path: Path) -> Path:
    return make_case(tmp_path / "case", {"debts/shop/debt.toml": "label = 'x'\n"})


def test_a_paper_is_kept_shown_and_undone(case: Path) -> None:
    workspace = opened(case)

    assert workspace.put_paper("shop", "第一条\r\n第二条\n", "paper").durable

    assert (case / PAPER).read_text() == "第一条\n第二条\n"
    assert workspace.snapshot.case.debts["shop"].text == "第一条\n第二条\n"
    workspace.put_paper("shop", "新的\n", "new paper")
    assert workspace.undo() == "new paper"
    assert workspace.undo() == "paper"
    assert not (case / PAPER).exists()


def test_a_paper_is_not_put_over_what_was_not_seen(case: Path) -> None:
    workspace = opened(case)
    (case / PAPER).write_text("theirs")

    with pytest.raises(ChangedOnDisk):
        workspace.put_paper("shop", "mine")

    assert (case / PAPER).read_text() == "theirs"


def test_a_paper_that_cannot_be_read_is_locked(case: Path) -> None:
    (case / PAPER).write_bytes("款项协议".encode("gbk"))

    with pytest.raises(Locked, match="GBK"):
        opened(case).put_paper("shop", "mine")


def test_a_paper_goes_only_to_a_debt_and_has_bounds(case: Path) -> None:
    workspace = opened(case)

    for debt in ("..", "a/b", "\x1b"):
        with pytest.raises(NotSaved):
            workspace.put_paper(debt, "x")
    with pytest.raises(NotSaved, match="1 兆"):
        workspace.put_paper("shop", "长" * 400_000)


def test_an_original_is_kept_to_the_byte_with_its_hash(case: Path, tmp_path: Path) -> None:
    source = tmp_path / "协议 (1).PDF"
    source.write_bytes(b"\x00\xff\r\n" * 500_000)
    workspace = opened(case)

    kept = workspace.keep_evidence(source)

    assert kept.path == "evidence/协议 (1).PDF"
    assert (case / kept.path).read_bytes() == source.read_bytes()
    assert (case / kept.path).stat().st_mode & 0o777 == 0o600
    assert workspace.snapshot.case.evidence == {kept.path: 2_000_000}
    assert workspace.keep_evidence(source) == kept
    assert [path.name for path in (case / "evidence").iterdir()] == ["协议 (1).PDF"]


def test_two_originals_of_one_name_are_both_kept(case: Path, tmp_path: Path) -> None:
    names = []
    for number in range(3):
        source = tmp_path / str(number) / "a.txt"
        source.parent.mkdir()
        source.write_text(str(number))
        names.append(keep(case, source).path)
    for number in range(2):
        source = tmp_path / str(number) / "bare"
        source.write_text(str(number))
        names.append(keep(case, source).path)

    assert names == [
        f"evidence/{name}" for name in ("a.txt", "a-2.txt", "a-3.txt", "bare", "bare-2")
    ]


def test_a_link_among_evidence_is_never_taken_for_the_same_file(case: Path, tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text("x")
    (case / "evidence").mkdir()
    (case / "evidence/a.txt").symlink_to(source)

    assert keep(case, source).path == "evidence/a-2.txt"


def test_an_original_that_cannot_be_read_or_written_adds_nothing(
    case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = opened(case)
    with pytest.raises(NotSaved, match="找不到"):
        workspace.keep_evidence(tmp_path / "none")
    source = tmp_path / "a.txt"
    source.write_text("x")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(NotSaved, match="磁盘满了"):
        workspace.keep_evidence(source)
    assert list((case / "evidence").iterdir()) == []


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("协议.pdf", "协议.pdf"),
        ("a/b\x1b[31m.pdf", "a_b__31m.pdf"),
        ("-rf.pdf", "rf.pdf"),
        ("\u202egnp.exe", "_gnp.exe"),
        ("cafe\u0301.pdf", "caf\u00e9.pdf"),
        ("x" * 300 + ".pdf", "x" * 60 + ".pdf"),
        ("noending", "noending"),
        ("dots...", "dots"),
    ],
)
def test_a_name_becomes_one_that_every_system_takes(name: str, wanted: str) -> None:
    assert good_name(name) == wanted
    assert is_new_name(good_name(name))


@pytest.mark.parametrize("name", ["con", "...", "", "~", ".git", ".pdf", "nul.txt"])
def test_a_name_that_cannot_be_kept_is_replaced(name: str) -> None:
    assert is_new_name(good_name(name))
