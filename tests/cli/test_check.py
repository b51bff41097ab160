"""``forbear check``: what it finds in the sample cases, its exit codes, its JSON."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from forbear.cli.main import main
from forbear.rules.base import State

CASES = Path(__file__).parents[2] / "cases"
DAY = "2026-10-10"

EXPECTED = {
    "clothes-shop": (
        DAY,
        {
            "waiver-below-offer", "waiver-vague", "instalment-above-offer", "total-above-offer",
            "first-due-differs", "sum-mismatch", "waiver-at-end", "one-miss-voids", "cure-missing",
            "charges-above-24",
        },
    ),
    "breakfast-shop": (
        "2026-11-24",
        {"instalment-above-offer", "total-above-offer", "hidden-cost", "third-party-payee"},
    ),
    "household": ("2026-11-24", {"income-step-down", "fee-first"}),
}  # fmt: skip

Json = dict[str, object]


def checked(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, Json]:
    code = main(["check", *words, "--format", "json"])
    found = json.loads(capsys.readouterr().out)
    assert isinstance(found, dict)
    return code, found


def cases_of(found: Json) -> list[Json]:
    cases = found["cases"]
    assert isinstance(cases, list)
    return cases


def answers(found: Json) -> list[Json]:
    listed = cases_of(found)[0]["answers"]
    assert isinstance(listed, list)
    return listed


@pytest.mark.parametrize("name", EXPECTED)
def test_a_sample_case_gives_exactly_its_findings(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    day, expected = EXPECTED[name]

    code, found = checked(capsys, str(CASES / name), "--today", day)

    assert {one["check"] for one in answers(found) if one["state"] == "finding"} == expected
    assert code == 1


def test_json_has_the_promised_shape(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, found = checked(capsys, str(shop), "--today", DAY)

    assert found["format"] == 1
    (case,) = cases_of(found)
    assert {"case", "verdict", "answers", "problems"} <= set(case)
    assert case["verdict"] == "do-not-sign"
    for answer in answers(found):
        assert {
            "check", "state", "severity", "debt", "place", "message", "ask", "basis", "values",
        } <= set(answer)  # fmt: skip
        assert answer["state"] in {state.value for state in State}
        assert answer["severity"] in {"stop", "ask", "note"}
        place = answer["place"]
        assert isinstance(place, dict)
        assert set(place) == {"file", "line", "field"}


def test_amounts_in_json_are_exact_texts(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, found = checked(capsys, str(shop), "--today", DAY)

    (total,) = [one for one in answers(found) if one["check"] == "total-above-offer"]
    values = total["values"]
    assert isinstance(values, dict)
    assert (values["paper_total"], values["offer_total"]) == ("26508.48", "26001.22")


def test_a_finding_in_the_paper_names_its_line(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, found = checked(capsys, str(shop), "--today", DAY)

    (vague,) = [one for one in answers(found) if one["check"] == "waiver-vague"]
    place = vague["place"]
    assert isinstance(place, dict)
    text = (shop / str(place["file"])).read_text("utf-8").split("\n")
    assert "减免" in text[int(str(place["line"])) - 1]


def test_a_finding_in_the_finances_names_its_line(
    household: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, found = checked(capsys, str(household), "--today", "2026-11-24")

    (step,) = [one for one in answers(found) if one["check"] == "income-step-down"]
    place = step["place"]
    assert isinstance(place, dict)
    text = (household / "finances.toml").read_text("utf-8").split("\n")
    assert text[int(str(place["line"])) - 1] == "until = 2027-03-31"


def test_nothing_to_stop_exits_zero(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(shop / "debts")

    code, found = checked(capsys, str(shop), "--today", DAY)

    assert code == 0
    assert all(one["state"] != "finding" for one in answers(found))


def test_an_unreadable_file_exits_three_and_hides_nothing(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (shop / "finances.toml").write_text("buffer = \n", "utf-8")

    code, found = checked(capsys, str(shop), "--today", DAY)

    assert code == 3
    assert "waiver-vague" in {one["check"] for one in answers(found) if one["state"] == "finding"}
    problems = cases_of(found)[0]["problems"]
    assert isinstance(problems, list)
    assert problems[0]["place"] == {"file": "finances.toml", "line": 1, "field": None}


def test_a_folder_that_is_no_case_exits_three_beside_one_that_is(
    shop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, found = checked(capsys, str(tmp_path / "nowhere"), str(shop), "--today", DAY)

    assert code == 3
    verdicts = [case["verdict"] for case in cases_of(found)]
    assert verdicts == ["unreadable", "do-not-sign"]


def test_a_folder_of_cases_means_every_case_in_it(
    shop: Path, household: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert shop.parent == household.parent

    _, found = checked(capsys, str(shop.parent), "--today", "2026-11-24")

    assert len(cases_of(found)) == 2


def test_text_names_findings_by_weight_with_what_to_ask_for(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["check", str(shop), "--today", DAY, "--lang", "en"])

    printed = capsys.readouterr().out
    assert code == 1
    assert printed.startswith("服装网店 · 网商贷 50,000 元  Do not sign yet.")
    assert printed.index("■ do not sign") < printed.index("▲ have it changed")
    assert "  sum-mismatch  debts/mybank/agreement.md:" in printed
    assert "    → Please change the schedule to the total agreed on 2026-10-08" in printed
    assert "? " not in printed


def test_all_prints_what_is_in_order_too(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(shop), "--today", DAY, "--all"])

    printed = capsys.readouterr().out
    assert "  ✓ " in printed
    assert "waiver-vague" in printed


def test_an_accepted_risk_no_longer_stops(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paper = shop / "debts/mybank/agreement.toml"
    text = paper.read_text("utf-8")
    print_of_paper = text.partition('sha256 = "')[2].partition('"')[0]
    paper.write_text(
        f'{text}\n[accepted.sum-mismatch]\n\nreason = "三分钱"\n\non = {DAY}\n\n'
        f'sha256 = "{print_of_paper}"\n',
        "utf-8",
    )

    main(["check", str(shop), "--today", DAY, "--lang", "zh"])

    assert "sum-mismatch (已接受)" in capsys.readouterr().out


def test_today_decides(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, early = checked(capsys, str(shop), "--today", "2026-05-01")
    _, late = checked(capsys, str(shop), "--today", "2027-05-01")

    def overdue(found: Json) -> set[object]:
        return {one["check"] for one in answers(found) if one["state"] == "finding"}

    assert overdue(early) != overdue(late)


@pytest.mark.parametrize("heavy", ["textual", "pydantic", "tomlkit", "markdown_it"])
def test_checking_an_unchanged_case_loads_nothing_heavy(shop: Path, heavy: str) -> None:
    words = ["check", str(shop), "--today", DAY]
    code = (
        "import sys; from forbear.cli.main import main;"
        f"main({words!r}); sys.stderr.write('LOADED' if {heavy!r} in sys.modules else 'FREE')"
    )
    subprocess.run([sys.executable, "-m", "forbear", *words], capture_output=True, check=False)

    second = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False, text=True, encoding="utf-8"
    )

    assert second.stderr.endswith("FREE"), second.stderr
