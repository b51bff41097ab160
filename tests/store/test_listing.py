import os
import time
from pathlib import Path

import pytest

from forbear.store.listing import listing
from forbear.store.names import is_new_name, is_new_path, is_readable_name
from forbear.values.problem import Weight
from store.folders import CALL, make_case


def test_only_what_belongs_to_a_case_is_listed(tmp_path: Path) -> None:
    case = make_case(
        tmp_path / "case",
        {
            "finances.toml": "",
            "notes.toml": "",
            "credit.txt": "",
            "debts/shop/debt.toml": "",
            "debts/shop/letter.toml": "",
            "debts/readme.md": "",
            "log/a.toml": CALL,
            "log/a.toml.bak": "",
            "log/.hidden.toml": "",
            "log/.forbear-00.tmp": "",
            ".git/config": "",
            "evidence/a.pdf": "1234",
            "evidence/deep/b.png": "12",
            "summaries/x.md": "",
        },
    )

    found = listing(case)

    assert sorted(found.files) == [
        "case.toml",
        "debts/shop/debt.toml",
        "finances.toml",
        "log/a.toml",
    ]
    assert found.debts == ["shop"]
    assert found.evidence == {"evidence/a.pdf": 4, "evidence/deep/b.png": 2}
    assert found.problems == []


def test_links_out_of_the_case_are_named_and_not_entered(tmp_path: Path) -> None:
    case = make_case(tmp_path / "case", {"evidence/a.pdf": "1"})
    outside = make_case(tmp_path / "outside", {"debt.toml": "", "x.toml": CALL})
    (case / "debts").mkdir()
    (case / "debts/stolen").symlink_to(outside)
    (case / "log").symlink_to(outside)
    (case / "evidence/all").symlink_to("/")
    (case / "evidence/good.pdf").symlink_to("a.pdf")
    (case / "evidence/folder").symlink_to("../debts")

    found = listing(case)

    assert list(found.files) == ["case.toml"]
    assert found.evidence == {"evidence/a.pdf": 1, "evidence/good.pdf": 1}
    assert sorted(one.place.file for one in found.problems) == [
        "debts/stolen",
        "evidence/all",
        "log",
    ]
    assert {one.weight for one in found.problems} == {Weight.UNREADABLE}


@pytest.mark.parametrize("name", [b"\x1b[31mred", b"bad\xff", "bidi\u202e".encode(), b"a\nb"])
def test_a_hostile_name_is_named_harmlessly(tmp_path: Path, name: bytes) -> None:
    case = make_case(tmp_path / "case", {"debts/shop/debt.toml": ""})
    Path(os.fsdecode(os.fsencode(case / "debts") + b"/" + name)).mkdir()

    found = listing(case)

    assert found.debts == ["shop"] if name != b"a\nb" else True
    for problem in found.problems:
        problem.place.file.encode()
        assert problem.weight is Weight.LEFT_OUT


def test_a_folder_that_cannot_be_opened_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = make_case(tmp_path / "case", {"log/a.toml": CALL})
    honest = os.scandir

    def refusing(path: str) -> object:
        if str(path).endswith("log"):
            raise PermissionError(13, "no")
        return honest(path)

    monkeypatch.setattr(os, "scandir", refusing)

    assert [one.place.file for one in listing(case).problems] == ["log"]


def test_a_file_in_place_of_a_folder_is_named(tmp_path: Path) -> None:
    case = make_case(tmp_path / "case", {"log": "no folder"})

    assert [one.place.file for one in listing(case).problems] == ["log"]


def test_evidence_is_bounded_in_depth_and_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = make_case(tmp_path / "case", {f"evidence/{'d/' * 12}a.pdf": "", "evidence/b/c": ""})
    assert list(listing(case).evidence) == ["evidence/b/c"]

    monkeypatch.setattr("forbear.store.listing.MAX_EVIDENCE_FILES", 3)
    for number in range(9):
        (case / f"evidence/b/{number}").touch()

    assert len(listing(case).evidence) == 3


def test_a_pipe_among_evidence_is_nothing(tmp_path: Path) -> None:
    case = make_case(tmp_path / "case", {"evidence/a": "1"})
    os.mkfifo(case / "evidence/pipe")

    assert list(listing(case).evidence) == ["evidence/a"]


def test_six_hundred_files_are_looked_at_in_milliseconds(tmp_path: Path) -> None:
    case = make_case(tmp_path / "case", {f"log/{n}.toml": CALL for n in range(600)})
    listing(case)

    took = []
    for _ in range(15):
        start = time.process_time()
        listing(case)
        took.append(time.process_time() - start)

    assert min(took) < 0.02  # some two milliseconds on a quiet machine


GOOD = ("shop", "网商贷", "2026-11-24T1015-k3f9.toml", "a b", "x-1_2")
BAD = (
    "", ".", "..", "a/b", "a\\b", "C:", "-rf", "~", "con", "CON.toml", "nul", "com1.txt", ".git",
    ".GIT", ".hidden", "a\x00", "a\x1b[", "a\u202eb", "a\u200b", "a.", "a ", "a\nb", "a\tb",
    "e\u0301", "a" * 201, "a?", "a*", 'a"', "a<", "a|", "\ud800",
)  # fmt: skip


@pytest.mark.parametrize("name", GOOD)
def test_a_good_name_may_be_made(name: str) -> None:
    assert is_new_name(name)
    assert is_readable_name(name)
    assert is_new_path(f"debts/{name}/debt.toml")


@pytest.mark.parametrize("name", BAD)
def test_a_bad_name_may_not_be_made(name: str) -> None:
    assert not is_new_name(name)
    assert not is_new_path(f"debts/{name}/debt.toml") or "/" in name
