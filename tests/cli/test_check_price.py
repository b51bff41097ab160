"""``forbear check`` says what signing would cost."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from forbear.cli.main import main

DAY = "2026-10-10"


def test_text_says_the_price_under_the_verdict(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", str(shop), "--today", DAY, "--lang", "en"])

    lines = capsys.readouterr().out.split("\n")
    assert lines[1] == "  Signed as it is: 507.26 more than was offered."
    assert lines[2].startswith("  One day late with the first payment (2026-11-01): 1.49 to 340.01")


def test_several_papers_name_their_debt(
    household: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (household / "debts/card/agreement.md").write_text("还款协议\n", "utf-8")

    main(["check", str(household), "--today", "2026-11-24", "--lang", "en"])

    printed = capsys.readouterr().out
    assert "  信用卡  Signed as it is, how much more than was offered: cannot tell" in printed


def test_json_holds_the_price_to_the_fen(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(shop), "--today", DAY, "--format", "json"])

    (case,) = json.loads(capsys.readouterr().out)["cases"]
    assert case["prices"] == [
        {
            "debt": "mybank",
            "extra": "507.26",
            "extra_missing": None,
            "late_day": {
                "due": "2026-10-31",
                "paid_on": "2026-11-01",
                "unpaid": "26508.48",
                "least": "1.49",
                "most": "340.01",
                "falls": True,
            },
            "late_day_missing": None,
        }
    ]


def test_json_names_what_is_missing(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (shop / "debts/mybank/agreement.toml").unlink()

    main(["check", str(shop), "--today", DAY, "--format", "json"])

    (case,) = json.loads(capsys.readouterr().out)["cases"]
    (price,) = case["prices"]
    assert (price["extra"], price["extra_missing"]) == (None, "agreement")
    assert (price["late_day"], price["late_day_missing"]) == (None, "agreement")


def test_the_price_of_an_unchanged_case_needs_no_paper_read(shop: Path) -> None:
    words = ["check", str(shop), "--today", DAY]
    code = (
        "import sys; from forbear.cli.main import main;"
        f"main({words!r}); sys.stderr.write(str('forbear.reading.paper' in sys.modules))"
    )
    subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)

    second = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False, text=True, encoding="utf-8"
    )

    assert second.stderr.endswith("False"), second.stderr
