"""``forbear check --format sarif``: the structure of SARIF 2.1.0, and nothing left out."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from forbear.cli.main import main
from forbear.rules.registry import all_rules

DAY = "2026-10-10"
KINDS = {"pass", "open", "fail", "notApplicable"}
LEVELS = {"error", "warning", "note", "none"}
Json = dict[str, Any]


def checked(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, Json]:
    code = main(["check", *words, "--format", "sarif", "--today", DAY])
    log = json.loads(capsys.readouterr().out)
    assert set(log) == {"$schema", "version", "runs"}
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    return code, run


def is_location(found: Json) -> bool:
    physical = found["physicalLocation"]
    uri = physical["artifactLocation"]["uri"]
    region = physical.get("region", {"startLine": 1})
    is_uri = urlsplit(uri).scheme in {"", "file"} and " " not in uri and "\\" not in uri
    return is_uri and isinstance(region["startLine"], int) and region["startLine"] >= 1


def test_a_log_has_the_structure_of_the_standard(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, run = checked(capsys, str(shop))

    driver = run["tool"]["driver"]
    assert driver["name"] == "forbear"
    for rule in driver["rules"]:
        assert rule["shortDescription"]["text"]
        assert rule["fullDescription"]["text"]
        assert rule["help"]["text"]
        assert rule["defaultConfiguration"]["level"] in LEVELS - {"none"}
    for result in run["results"]:
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["kind"] in KINDS
        assert (result["level"] == "none") == (result["kind"] != "fail")
        assert result["message"]["text"]
        assert all(is_location(one) for one in result["locations"])


def test_every_check_is_declared_and_answers(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, run = checked(capsys, str(shop))

    known = [rule.id for rule in all_rules()]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == known
    assert {one["ruleId"] for one in run["results"]} == set(known)
    assert {one["kind"] for one in run["results"]} == {"pass", "open", "fail"}
    assert (code, run["invocations"][0]["exitCode"]) == (1, 1)
    assert run["invocations"][0]["executionSuccessful"]


def test_levels_follow_the_severity(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, run = checked(capsys, str(shop))

    levels = {one["ruleId"]: one["level"] for one in run["results"] if one["kind"] == "fail"}
    assert levels["waiver-vague"] == "error"
    assert levels["cure-missing"] == "warning"


def test_a_finding_points_at_its_line(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, run = checked(capsys, str(shop))

    (vague,) = (one for one in run["results"] if one["ruleId"] == "waiver-vague")
    (place,) = vague["locations"]
    assert place["physicalLocation"]["region"] == {"startLine": 52}
    assert place["physicalLocation"]["artifactLocation"]["uri"] == (
        (shop / "debts/mybank/agreement.md").as_uri()
    )
    assert vague["properties"]["debt"] == "mybank"


def test_a_case_named_relatively_is_found_relatively(
    shop: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    named = shop.rename(shop.with_name("我的 案卷"))
    monkeypatch.chdir(named.parent)

    _, run = checked(capsys, named.name)

    uris = {
        place["physicalLocation"]["artifactLocation"]["uri"]
        for one in run["results"]
        for place in one["locations"]
    }
    assert "%E6%88%91%E7%9A%84%20%E6%A1%88%E5%8D%B7/debts/mybank/agreement.md" in uris


def test_what_is_missing_and_a_field_are_named(
    household: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, run = checked(capsys, str(household))

    missing = [one["properties"]["missing"] for one in run["results"] if one["kind"] == "open"]
    assert missing
    assert all(missing)
    fields = [place for one in run["results"] for place in one["locations"]]
    assert any("logicalLocations" in place for place in fields)


def test_an_accepted_finding_is_suppressed_with_its_reason(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paper = shop / "debts/mybank/agreement.toml"
    text = paper.read_text("utf-8")
    hash_of_paper = text.partition('sha256 = "')[2].partition('"')[0]
    paper.write_text(
        f'{text}\n[accepted.sum-mismatch]\n\nreason = "三分钱"\n\non = {DAY}\n\n'
        f'sha256 = "{hash_of_paper}"\n',
        "utf-8",
    )

    _, run = checked(capsys, str(shop))

    suppressed = [one for one in run["results"] if "suppressions" in one]
    assert [one["ruleId"] for one in suppressed] == ["sum-mismatch"]
    assert suppressed[0]["level"] == "error"
    assert suppressed[0]["suppressions"] == [
        {"kind": "external", "status": "accepted", "justification": "三分钱"}
    ]


def test_what_cannot_be_read_is_a_notification(
    shop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (shop / "finances.toml").write_text("buffer = \n", "utf-8")

    code, run = checked(capsys, str(shop), str(tmp_path / "nowhere"))

    (invocation,) = run["invocations"]
    assert (code, invocation["executionSuccessful"], invocation["exitCode"]) == (3, False, 3)
    told = invocation["toolExecutionNotifications"]
    assert [one["level"] for one in told] == ["error", "error"]
    assert all(is_location(one["locations"][0]) for one in told)


def test_checks_that_need_a_case_do_not_apply_to_a_paper(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paper = tmp_path / "paper.txt"
    paper.write_text("还款协议\n任一期逾期一日，本协议自动失效，未还款项立即到期。\n", "utf-8")

    _, run = checked(capsys, "--paper", str(paper))

    kinds = {one["ruleId"]: one["kind"] for one in run["results"]}
    assert kinds["one-miss-voids"] == "fail"
    assert kinds["income-step-down"] == "notApplicable"
    assert kinds["sum-mismatch"] == "open"
    uris = {
        place["physicalLocation"]["artifactLocation"]["uri"]
        for one in run["results"]
        for place in one["locations"]
    }
    assert uris == {paper.as_uri()}
