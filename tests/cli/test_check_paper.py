"""``forbear check --paper``: a paper without a case, and the same JSON."""

import json
from pathlib import Path

import pytest

from forbear.cli.main import main
from forbear.rules.registry import all_rules

CASES = Path(__file__).parents[2] / "cases"
HARSH = "还款协议\n任一期逾期一日，本协议自动失效，未还款项立即到期。\n"


@pytest.fixture
def harsh(tmp_path: Path) -> Path:
    path = tmp_path / "paper.txt"
    path.write_text(HARSH, "utf-8")
    return path


def test_a_harsh_paper_stops(harsh: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["check", "--paper", str(harsh), "--lang", "en"])

    printed = capsys.readouterr().out
    assert code == 1
    assert "Do not sign yet." in printed
    assert f"one-miss-voids  {harsh}:2" in printed


def test_json_has_the_shape_of_a_case(harsh: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "--paper", str(harsh), "--format", "json"])

    (case,) = json.loads(capsys.readouterr().out)["cases"]
    assert (case["case"], case["verdict"]) == (str(harsh), "do-not-sign")
    assert case["problems"] == case["prices"] == []
    assert {one["check"] for one in case["answers"]} == {one.id for one in all_rules()}
    assert {one["debt"] for one in case["answers"]} == {None}
    (one,) = (one for one in case["answers"] if one["check"] == "one-miss-voids")
    assert one["place"] == {"file": str(harsh), "line": 2, "field": None}
    assert one["ask"]


def test_cases_and_papers_stand_side_by_side(
    shop: Path, harsh: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", str(shop), "--paper", str(harsh), "--format", "json", "--today", "2026-10-10"])

    cases = json.loads(capsys.readouterr().out)["cases"]
    assert [one["case"] for one in cases] == [str(shop), str(harsh)]


def test_a_paper_whose_words_stop_nothing_exits_zero(
    capsys: pytest.CaptureFixture[str],
) -> None:
    fair = CASES / "household/debts/mybank/agreement.md"

    assert main(["check", "--paper", str(fair), "--lang", "en"]) == 0
    assert "not all could be checked" in capsys.readouterr().out


def test_a_paper_that_cannot_be_read_exits_three_beside_one_that_can(
    harsh: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "scan.png").write_bytes(b"\x89PNG\r\n\x1a\n")

    words = ["check", "--format", "json", "--paper", str(tmp_path / "scan.png")]
    code = main([*words, "--paper", str(harsh), "--paper", str(tmp_path / "none")])

    cases = json.loads(capsys.readouterr().out)["cases"]
    assert code == 3
    assert [one["verdict"] for one in cases] == ["unreadable", "do-not-sign", "unreadable"]


def test_neither_a_case_nor_a_paper_makes_no_sense(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 2
    assert "--paper" in capsys.readouterr().err
