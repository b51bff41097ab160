import os
from pathlib import Path

import pytest

from forbear.case.debt import Payments
from forbear.case.finances import Finances
from forbear.store import reader
from forbear.store.contents import record_of
from forbear.store.doors import Unsteady
from forbear.store.folder import CaseFolder
from forbear.store.layout import is_paper
from forbear.store.reader import read
from forbear.values.money import Money
from forbear.values.problem import Weight
from store.folders import ABOUT, CALL, RENT, make_case


def test_bytes_with_mark_and_windows_lines_give_the_record(tmp_path: Path) -> None:
    raw = b"\xef\xbb\xbf" + RENT.replace("\n", "\r\n").encode()
    case = make_case(tmp_path, {"finances.toml": raw})

    found = read(case, "finances.toml")

    assert found is not None
    assert isinstance(found.content, Finances)
    assert found.content.expense["rent"].amount == Money(150_000)
    assert found.lock is None
    assert found.is_whole


UNREADABLE = {
    "bad TOML": ("plan.toml", b"a = 1\nb = \n", 2),
    "a conflict": ("plan.toml", b"a = 1\n<<<<<<< x\n=======\n>>>>>>> y\n", 2),
    "GBK": ("plan.toml", "a = '房'".encode("gbk"), 1),
    "newer": ("case.toml", b"title = 'x'\nschema = 2\n", 2),
    "a conflict in a paper": ("debts/a/agreement.md", b"x\n<<<<<<< x\n=======\n>>>>>>> y\n", 2),
    "a paper in GBK": ("debts/a/agreement.md", "a\n款项".encode("gbk"), 2),
    "a paper too large": ("debts/a/agreement.md", b"x" * 1_000_001, None),
    "records too large": ("plan.toml", b"#" * 2_000_001, None),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_an_unreadable_file_is_one_problem_with_its_line(tmp_path: Path, name: str) -> None:
    path, raw, line = UNREADABLE[name]
    case = make_case(tmp_path, {path: raw})

    found = read(case, path)

    assert found is not None
    assert found.content is None
    (problem,) = found.problems
    assert (problem.weight, problem.place.file, problem.place.line) == (
        Weight.UNREADABLE,
        path,
        line,
    )
    assert found.lock == problem
    assert not found.is_whole


def test_a_known_schema_and_odd_ones_are_no_newer_ones(tmp_path: Path) -> None:
    for schema in ("1", "true", '"2"', "0"):
        found = read(make_case(tmp_path, {"case.toml": f"schema = {schema}\n"}), "case.toml")
        assert found is not None
        assert found.lock is None


def test_what_is_no_plain_file_is_a_problem(tmp_path: Path) -> None:
    case = make_case(tmp_path / "case")
    (case / "plan.toml").mkdir()
    (case / "finances.toml").symlink_to("/etc/passwd")

    for name, word in (("plan.toml", "plain"), ("finances.toml", "link")):
        found = read(case, name)
        assert found is not None
        assert found.signature is None
        assert word in found.problems[0].message


@pytest.mark.parametrize(
    ("error", "word"),
    [
        (PermissionError(13, "x"), "permission"),
        (OSError(5, "x"), "system"),
        (Unsteady(11, "x"), "changing"),
    ],
)
def test_a_refusal_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, word: str
) -> None:
    def refusing(*_: object) -> tuple[bytes, object]:
        raise error

    monkeypatch.setattr(reader, "read_file", refusing)

    found = read(tmp_path, "plan.toml")

    assert found is not None
    assert word in found.problems[0].message


def test_a_file_that_is_gone_is_nothing(tmp_path: Path) -> None:
    assert read(tmp_path, "plan.toml") is None


def test_the_same_bytes_are_not_understood_again(tmp_path: Path) -> None:
    case = make_case(tmp_path, {"finances.toml": RENT})
    first = read(case, "finances.toml")
    os.utime(case / "finances.toml", (1, 1))

    second = read(case, "finances.toml", first)

    assert first is not None
    assert second is not None
    assert second.content is first.content
    assert second.signature != first.signature


def test_files_that_are_no_part_of_a_case_hold_no_record() -> None:
    assert record_of("debts/a/payments.toml") is Payments
    for path in (
        "x.toml",
        "log/x.txt",
        "debts/a/b/debt.toml",
        "evidence/debt.toml",
        "log/a/b.toml",
    ):
        assert record_of(path) is None
    assert is_paper("debts/a/agreement.md")
    assert not is_paper("agreement.md")


def opened(case: Path) -> CaseFolder:
    folder = CaseFolder(case)
    folder.update()
    return folder


def test_a_case_is_put_together_from_its_files(tmp_path: Path) -> None:
    files = {
        "finances.toml": RENT,
        "plan.toml": "[chosen]\nshop = 'a'\n",
        "materials.toml": "[material.id]\nlabel = '身份证'\n",
        "references.toml": "[lpr]\nvalue = 3.0\n",
        "debts/shop/debt.toml": "label = '网商贷'\n",
        "debts/shop/payments.toml": "payments = [\n  { on = 2026-01-01, amount = 1 },\n]\n",
        "debts/shop/offers.toml": "[offer.a]\nside = 'lender'\nmade_on = 2026-01-01\n",
        "debts/shop/agreement.toml": "title = '协议'\n",
        "debts/shop/agreement.md": "第一条\r\n第二条\r\n",
        "debts/bare/agreement.toml": "<<<<<<< a\n",
        "log/b.toml": CALL,
        "log/a.toml": CALL.replace("T10", "T11"),
        "log/broken.toml": "=",
        "evidence/a.pdf": "123",
    }

    case = opened(make_case(tmp_path, files)).case()

    assert case.plan.chosen == {"shop": "a"}
    assert case.materials["id"].label == "身份证"
    assert list(case.references) == ["lpr"]
    assert case.debts["shop"].text == "第一条\n第二条\n"
    assert len(case.debts["shop"].payments) == 1
    assert list(case.debts["shop"].offers) == ["a"]
    assert case.debts["bare"].agreement is None
    assert list(case.contacts) == ["b", "a"]
    assert case.evidence == {"evidence/a.pdf": 3}
    assert case.unreadable == {"debts/bare/agreement.toml", "log/broken.toml"}
    assert case.incomplete == frozenset()


def test_an_empty_case_is_a_case(tmp_path: Path) -> None:
    case = opened(make_case(tmp_path)).case()

    assert case.finances is None
    assert case.debts == {}


def test_only_what_changed_is_read_again(tmp_path: Path) -> None:
    case = make_case(tmp_path, {"finances.toml": RENT, "log/a.toml": CALL})
    for path in ("case.toml", "finances.toml", "log/a.toml"):
        os.utime(case / path, (1, 1))
    folder = opened(case)
    before = dict(folder.files)
    assert not folder.update()

    (case / "finances.toml").write_text(RENT.replace("1500", "1600"))

    assert folder.update()
    assert folder.files["finances.toml"] is not before["finances.toml"]
    assert folder.files["log/a.toml"].content is before["log/a.toml"].content


def test_a_change_within_the_same_tick_is_seen(tmp_path: Path) -> None:
    case = make_case(tmp_path, {"finances.toml": RENT})
    folder = opened(case)
    signature = folder.files["finances.toml"].signature
    assert signature is not None

    for amount in ("1600", "1700", "1800", "1500"):
        (case / "finances.toml").write_text(RENT.replace("1500", amount))
        os.utime(case / "finances.toml", ns=(signature.modified_ns, signature.modified_ns))
        folder.update()
        found = folder.case().finances
        assert found is not None
        assert found.expense["rent"].amount == Money.parse(f"{amount}.00")


def test_what_comes_and_goes_is_noticed(tmp_path: Path) -> None:
    case = make_case(tmp_path, {"log/a.toml": CALL})
    folder = opened(case)

    (case / "log/b.toml").write_text(CALL)
    assert folder.update()
    (case / "log/a.toml").unlink()
    assert folder.update()
    (case / "debts/new").mkdir(parents=True)
    assert folder.update()
    (case / "evidence").mkdir()
    (case / "evidence/x").write_text("1")
    assert folder.update()
    (case / "case.toml").unlink()
    assert folder.update()

    assert list(folder.case().contacts) == ["b"]
    assert [one.place.file for one in folder.problems()] == ["case.toml"]


def test_a_pipe_in_place_of_a_file_is_looked_at_each_time(tmp_path: Path) -> None:
    case = make_case(tmp_path)
    os.mkfifo(case / "plan.toml")
    folder = opened(case)

    assert not folder.update()
    assert [one.place.file for one in folder.problems()] == ["plan.toml"]


def test_a_file_gone_between_look_and_read_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = make_case(tmp_path, {"plan.toml": ABOUT})
    monkeypatch.setattr("forbear.store.reader.read", lambda *_: None)

    assert opened(case).files == {}
