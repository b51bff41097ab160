"""``forbear check --against``: what the lender mended, and what not."""

import json
from pathlib import Path

import pytest

from forbear.cli.main import main

DAY = "2026-10-10"
VAGUE = "前述罚息的减免，待乙方付清全部款项后，由乙方另行申请，甲方视情况办理。"
CLEAR = "甲方自本协议签订之日起免除截至2026年10月10日的全部罚息507.23元。"


@pytest.fixture
def mended(shop: Path, tmp_path: Path) -> Path:
    """Return the earlier version: better on the waiver than the paper in the case."""
    path = tmp_path / "earlier.md"
    text = (shop / "debts/mybank/agreement.md").read_text("utf-8")
    path.write_text(text.replace(VAGUE, CLEAR), "utf-8")
    return path


def versions(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, set[str]]:
    main(["check", *words, "--today", DAY, "--format", "json"])
    (case,) = json.loads(capsys.readouterr().out)["cases"]
    return {name: {one["check"] for one in told} for name, told in case["versions"].items()}


def test_a_case_beside_an_earlier_paper(
    shop: Path, mended: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = versions(capsys, str(shop), "--against", str(mended))

    assert found["new"] == {"waiver-vague", "waiver-at-end"}
    assert found["fixed"] == set()
    assert {"one-miss-voids", "cure-missing"} <= found["still"]
    assert "total-above-offer" in found["unclear"]


def test_two_papers_without_a_case(
    shop: Path, mended: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = shop / "debts/mybank/agreement.md"

    found = versions(capsys, "--paper", str(mended), "--against", str(old))

    assert found["fixed"] == {"waiver-vague", "waiver-at-end"}
    assert found["new"] == found["unclear"] == set()
    assert "sum-mismatch" in found["still"]


def test_text_tells_the_comparison_last(
    shop: Path, mended: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["check", str(shop), "--against", str(mended), "--today", DAY, "--lang", "en"])

    printed = capsys.readouterr().out
    assert code == 1
    assert f"Compared with {mended}: 0 fixed, 2 new, " in printed
    assert "  + new  waiver-vague  On the reduction" in printed
    assert "  = still there  one-miss-voids  " in printed


def test_without_an_earlier_paper_nothing_is_compared(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", str(shop), "--today", DAY, "--format", "json"])

    (case,) = json.loads(capsys.readouterr().out)["cases"]
    assert "versions" not in case


def test_a_case_that_cannot_be_read_is_compared_with_nothing(
    tmp_path: Path, mended: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["check", str(tmp_path / "none"), "--against", str(mended), "--format", "json"])

    (case,) = json.loads(capsys.readouterr().out)["cases"]
    assert (code, case["verdict"]) == (3, "unreadable")
    assert "versions" not in case


def test_an_earlier_paper_that_cannot_be_read_exits_three(
    shop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(shop), "--against", str(tmp_path / "none")]) == 3
    assert "none" in capsys.readouterr().err


def test_one_earlier_paper_goes_with_one_case(
    shop: Path, household: Path, mended: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(shop), str(household), "--against", str(mended)]) == 2
    assert "--against" in capsys.readouterr().err


def test_of_several_papers_the_debt_must_be_named(
    household: Path, mended: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (household / "debts/card/agreement.md").write_text("还款协议\n", "utf-8")
    words = ["check", str(household), "--against", str(mended), "--today", "2026-11-24"]

    assert main(words) == 2
    assert "card, mybank" in capsys.readouterr().err
    assert main([*words, "--debt", "castle"]) == 2
    assert main([*words, "--debt", "card"]) == 1
