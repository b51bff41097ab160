"""A received file enters a case: original, text, terms; and leaves by undo."""

import hashlib
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from forbear.cli.main import main
from forbear.errors import NotSaved, UnreadablePaper
from forbear.intake import take_in
from forbear.rules.base import State
from forbear.text.catalogue import speaking
from forbear.workspace import Workspace

CASES = Path(__file__).parents[2] / "cases"
NEW_PAPER = CASES / "breakfast-shop" / "evidence" / "2026-11-24-agreement.md"
DAY = date(2026, 10, 10)


@pytest.fixture(autouse=True)
def in_chinese() -> Iterator[None]:
    with speaking("zh_CN"):
        yield


@pytest.fixture
def shop(tmp_path: Path) -> Workspace:
    shutil.copytree(CASES / "clothes-shop", tmp_path / "shop")
    return Workspace.open(tmp_path / "shop", DAY, tmp_path / "state")


def test_the_original_is_kept_to_the_byte_and_named_by_its_hash(shop: Workspace) -> None:
    taken = take_in(shop, "mybank", NEW_PAPER)

    agreement = shop.snapshot.case.debts["mybank"].agreement
    assert agreement is not None
    assert (shop.folder / taken.evidence).read_bytes() == NEW_PAPER.read_bytes()
    assert agreement.sha256 == hashlib.sha256(NEW_PAPER.read_bytes()).hexdigest()
    assert agreement.evidence == taken.evidence
    assert shop.snapshot.case.debts["mybank"].text == NEW_PAPER.read_text(encoding="utf-8")
    assert shop.snapshot.problems == ()


def test_no_check_on_terms_passes_before_they_are_confirmed(shop: Workspace) -> None:
    take_in(shop, "mybank", NEW_PAPER)

    answers = {one.rule.id: one for one in shop.snapshot.answers if one.debt == "mybank"}
    for check in ("sum-mismatch", "total-above-offer", "above-surplus", "hidden-cost"):
        assert answers[check].state is State.CANNOT_TELL
        assert answers[check].missing.endswith("unconfirmed")


def test_a_paper_for_a_debt_without_one_makes_its_file(shop: Workspace) -> None:
    (shop.folder / "debts" / "mybank" / "agreement.toml").unlink()
    shop.refresh()

    take_in(shop, "mybank", NEW_PAPER)

    agreement = shop.snapshot.case.debts["mybank"].agreement
    assert agreement is not None
    assert agreement.term.contract_no is not None
    assert agreement.term.contract_no.value == "WSD20251210-0642"


def test_a_paper_taken_in_can_be_taken_back(shop: Workspace) -> None:
    before = shop.snapshot.case.debts["mybank"]

    take_in(shop, "mybank", NEW_PAPER)
    shop.undo()
    shop.undo()

    after = shop.snapshot.case.debts["mybank"]
    assert (after.text, after.agreement) == (before.text, before.agreement)


def test_a_file_that_gives_no_text_changes_nothing(shop: Workspace, tmp_path: Path) -> None:
    scan = tmp_path / "scan.png"
    scan.write_bytes(b"\x89PNG\r\n\x1a\n")
    before = shop.snapshot.revision

    with pytest.raises(UnreadablePaper):
        take_in(shop, "mybank", scan)

    assert shop.snapshot.revision == before
    assert not (shop.folder / "evidence" / "scan.png").exists()


def test_a_file_that_is_not_there_is_named(shop: Workspace, tmp_path: Path) -> None:
    with pytest.raises(UnreadablePaper, match=r"gone\.md"):
        take_in(shop, "mybank", tmp_path / "gone.md")


def test_the_shell_takes_a_paper_in(
    shop: Workspace, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(shop.folder.parent / "home"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(shop.folder.parent / "home"))
    words = ["read", str(NEW_PAPER), "--into", str(shop.folder), "--today", "2026-10-10"]

    code = main([*words, "--lang", "en"])

    assert code == 0
    assert "kept as evidence/2026-11-24-agreement.md" in capsys.readouterr().err
    assert (shop.folder / "evidence" / "2026-11-24-agreement.md").exists()


def test_the_shell_asks_which_debt_is_meant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    shutil.copytree(CASES / "household", tmp_path / "home-case")
    words = ["read", str(NEW_PAPER), "--into", str(tmp_path / "home-case"), "--lang", "en"]

    unnamed = main(words)
    wrong = main([*words, "--debt", "nobody"])
    named = main([*words, "--debt", "card"])

    assert (unnamed, wrong, named) == (2, 2, 0)
    assert "name the debt with `--debt`" in capsys.readouterr().err


def test_what_an_earlier_paper_said_of_charges_and_default_is_gone(shop: Workspace) -> None:
    file = shop.folder / "debts" / "mybank" / "agreement.toml"
    text = file.read_text(encoding="utf-8")
    breakdown = 'breakdown = [\n  { item = "interest", amount = 1.00, confirmed = true },\n]\n'
    default = "\n[default]\ndemand = 300.00\nconfirmed = true\n"
    file.write_text(f"{breakdown}{text}{default}", encoding="utf-8")
    shop.refresh()

    take_in(shop, "mybank", NEW_PAPER)

    agreement = shop.snapshot.case.debts["mybank"].agreement
    assert agreement is not None
    assert (agreement.breakdown, agreement.default) == ((), None)


def test_terms_do_not_stay_when_the_text_cannot_be_kept(
    shop: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(debt: str, *_: str) -> None:
        raise NotSaved(path=debt, reason="the disk is full")

    before = shop.snapshot.case.debts["mybank"].agreement
    monkeypatch.setattr(shop, "put_paper", full)

    with pytest.raises(NotSaved):
        take_in(shop, "mybank", NEW_PAPER)

    assert shop.snapshot.case.debts["mybank"].agreement == before
