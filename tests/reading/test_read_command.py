import json
from pathlib import Path

import pytest

from forbear.cli.main import main

PAPER = """甲方：浙江网商银行股份有限公司
乙方：周小满
应还总额26,508.45元，分12期，每期2,209.04元，首期还款日2026年10月31日，年利率7.2%，等额本息。
甲方免除罚息507.23元。另收手续费300元。争议由乙方住所地人民法院管辖。
贷款期间免收利息。末期2027年2月30日。
"""


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "paper.md"
    path.write_text(PAPER, encoding="utf-8")
    return path


def printed(capsys: pytest.CaptureFixture[str]) -> dict[str, list[dict[str, object]]]:
    value = json.loads(capsys.readouterr().out)
    assert isinstance(value, dict)
    return value


def test_json_names_terms_with_line_and_words(
    paper: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["read", str(paper), "--format", "json"]) == 0

    found = printed(capsys)

    assert set(found) == {"terms", "clauses"}
    assert {frozenset(one) for one in found["terms"]} == {
        frozenset({"name", "value", "line", "quote"})
    }
    terms = {str(one["name"]): one["value"] for one in found["terms"]}
    assert terms["stated_total"] == "26508.45"
    assert terms["annual_rate"] == "7.2"
    assert terms["method"] == "equal-instalment"
    assert terms["first_due"] == "2026-10-31"
    assert terms["count"] == 12
    assert terms["court"] == "乙方住所地人民法院"
    assert terms["fee"] == {"name": "手续费", "amount": "300.00"}
    assert terms["waived"] == {
        "item": "interest", "amount": None, "when": None, "condition": None,
    }  # fmt: skip
    assert terms["schedule"] == {"no": 12, "due": "2027-09-30", "total": "2209.04"}


def test_json_lists_every_clause(paper: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["read", str(paper), "--format", "json"])

    clauses = {str(one["id"]): one for one in printed(capsys)["clauses"]}

    assert clauses["parties"] == {
        "id": "parties", "state": "present", "line": 1, "quote": "浙江网商银行股份有限公司",
    }  # fmt: skip
    assert clauses["copy"] == {"id": "copy", "state": "absent", "line": None, "quote": None}


def test_text_is_for_people(paper: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(paper), "--lang", "zh"]) == 0

    text = capsys.readouterr().out

    assert "年利率: 7.2 %  (第 3 行)" in text
    assert "还款方式: 等额本息" in text
    assert "手续费 300.00" in text
    assert "没写金额" in text
    assert " 12  2027-09-30  2,209.04" in text


def test_english_is_spoken_on_request(paper: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["read", str(paper), "--lang", "en"])

    assert "a copy for you: not in the paper" in capsys.readouterr().out


def test_payments_that_cannot_be_read_show_a_question_mark(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "paper.txt"
    path.write_text("第1期｜2027-02-30｜1,350.00\n第2期｜2027-03-31｜1,3□0.00", encoding="utf-8")

    main(["read", str(path)])

    assert "  1  ?  1,350.00" in capsys.readouterr().out


def test_a_paper_without_terms_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "paper.txt"
    path.write_text("您好。", encoding="utf-8")

    assert main(["read", str(path), "--lang", "en"]) == 0

    assert "No term could be read" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["missing.pdf", "."])
def test_what_cannot_be_read_ends_with_three(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["read", str(tmp_path / name)]) == 3

    assert capsys.readouterr().err
