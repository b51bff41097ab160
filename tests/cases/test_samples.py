"""The sample cases are whole: lines point at their words, files exist, prints match."""

import hashlib
import re
import tomllib
from datetime import date
from pathlib import Path

import pytest

CASES = Path(__file__).parents[2] / "cases"
NAMES = ("breakfast-shop", "clothes-shop", "household")
PAPERS = [CASES / name / "debts/mybank/agreement.toml" for name in NAMES]
Tree = dict[str, object]


def tree(path: Path) -> Tree:
    return tomllib.loads(path.read_text("utf-8"), parse_float=str)


def spellings(value: object) -> set[str]:
    """Return how a paper may write a value of its terms."""
    match value:
        case date():
            return {value.isoformat(), f"{value.year}年{value.month}月{value.day}日"}
        case int():
            return {str(value), {0: "一日", 1: "任何一期", 2: "两期"}.get(value, str(value))}
        case str() if re.fullmatch(r"[0-9]+\.[0-9]{2}", value):
            return {f"{int(value[:-3]):,}{value[-3:]}"}
        case "equal-instalment":
            return {"等额本息"}
        case str():
            return {value}
        case _:
            raise TypeError(value)


def pieces(agreement: Tree) -> list[tuple[int, object]]:
    """Return every term and schedule cell with its line."""
    terms = agreement["term"]
    schedule = agreement.get("schedule", [])
    assert isinstance(terms, dict)
    assert isinstance(schedule, list)
    found = [(term["line"], term["value"]) for term in terms.values()]
    found += [(row["line"], row[key]) for row in schedule for key in ("no", "due", "total")]
    return found


@pytest.mark.parametrize("path", PAPERS, ids=NAMES)
def test_every_term_stands_on_its_line(path: Path) -> None:
    text = path.with_name("agreement.md").read_text("utf-8").split("\n")

    for line, value in pieces(tree(path)):
        assert any(spelling in text[line - 1] for spelling in spellings(value)), (line, value)


@pytest.mark.parametrize("path", PAPERS, ids=NAMES)
def test_every_term_is_confirmed(path: Path) -> None:
    agreement = tree(path)
    terms = agreement["term"]
    assert isinstance(terms, dict)

    assert agreement["schedule_confirmed"] is True
    assert all(term["confirmed"] is True for term in terms.values())


@pytest.mark.parametrize("path", PAPERS, ids=NAMES)
def test_the_original_has_the_fingerprint_on_file(path: Path) -> None:
    agreement = tree(path)
    original = path.parents[2] / str(agreement["evidence"])

    assert hashlib.sha256(original.read_bytes()).hexdigest() == agreement["sha256"]


@pytest.mark.parametrize("name", NAMES)
def test_every_file_that_is_named_is_there(name: str) -> None:
    case = CASES / name
    named = {
        found
        for path in case.rglob("*.toml")
        for found in re.findall(r'"(evidence/[^"]+)"', path.read_text("utf-8"))
    }
    there = {f"evidence/{path.name}" for path in (case / "evidence").iterdir()}

    assert named == there


@pytest.mark.parametrize("name", NAMES)
def test_a_case_tells_of_at_least_six_contacts_with_promises(name: str) -> None:
    contacts = [tree(path) for path in (CASES / name / "log").iterdir()]

    assert len(contacts) >= 6
    assert any("promises" in contact for contact in contacts)
    assert any("ticket" in contact for contact in contacts)


@pytest.mark.parametrize("path", sorted(CASES.rglob("*.toml")), ids=lambda path: path.name)
def test_keys_are_parted_by_blank_lines_so_that_git_can_merge(path: Path) -> None:
    text = path.read_text("utf-8")

    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert not re.search(r"^[a-z_]+ = [^\[\n]*\n[a-z_]+ = ", text, re.MULTILINE)
