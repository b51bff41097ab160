"""Required papers: there, stood in for, handed in, or missing."""

from dataclasses import replace

import pytest

from forbear.case.about import About, Hardship
from forbear.case.case import Case
from forbear.case.kinds import Stage
from forbear.case.materials import Material, Sent
from forbear.rules.base import State
from rules.figure_cases import TODAY, day
from rules.vectors import Vector, holds, judged, vectors

CHECK = "material-missing"
OK = (State.OK, "")
FOUND = (State.FINDING, "")
ILL = About(stage=Stage.PREPARE, hardship={"h": Hardship(cause="住院")})
THERE = "evidence/x.pdf"
SENT = (Sent(to="甲银行", on=day("2026-11-24")),)


def missing(name: str) -> tuple[State, str]:
    return State.CANNOT_TELL, name


def paper(label: str, **fields: object) -> Material:
    one = Material(label=label, required=True)
    return replace(one, **fields)  # type: ignore[arg-type] # names are the test's own


def listed(*papers: Material, about: About = ILL, **fields: object) -> Case:
    named = {f"m{number}": one for number, one in enumerate(papers)}
    found = Case(about=about, materials=named, evidence={THERE: 1})
    return replace(found, **fields)  # type: ignore[arg-type] # names are the test's own


SEPTEMBER = paper("九月流水", file=THERE, sent=SENT)
DIAGNOSIS = paper("诊断证明")
BILL = paper("住院账单", required=False, alternative_of="m0", file=THERE)


@vectors(
    CHECK,
    Vector(
        listed(
            paper("收入证明", file=THERE),
            paper("八月流水"),
            SEPTEMBER,
            replace(SEPTEMBER, label="十月流水"),
            paper("困难证明"),
        ),
        {"missing": "八月流水、困难证明", "count": 2},
    ),
    Vector(listed(DIAGNOSIS, BILL)),
    Vector(listed(SEPTEMBER, about=About(stage=Stage.PREPARE)), missing="case.hardship"),
)
def test_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (listed(DIAGNOSIS, about=replace(ILL, stage=Stage.ASSESS)), OK),
        (listed(DIAGNOSIS), FOUND),
        (listed(replace(DIAGNOSIS, sent=SENT)), OK),
        (listed(replace(DIAGNOSIS, file="EVIDENCE/X.pdf")), OK),
        (listed(replace(DIAGNOSIS, file="evidence/gone.pdf")), FOUND),
        (listed(replace(DIAGNOSIS, required=False)), missing("materials.required")),
        (listed(), missing("materials.required")),
        (listed(DIAGNOSIS, replace(BILL, file=None)), FOUND),
        (listed(SEPTEMBER, replace(BILL, required=True, file=None)), OK),
        (listed(DIAGNOSIS, about=About(stage=Stage.PREPARE)), FOUND),
        (listed(DIAGNOSIS, unreadable=frozenset({"materials.toml"})), missing("materials.toml")),
        (listed(DIAGNOSIS, unreadable=frozenset({"evidence"})), missing("evidence")),
        (listed(SEPTEMBER, incomplete=frozenset({"case.toml"})), missing("case.toml")),
    ],
)
def test_a_paper_is_there_by_file_or_by_being_handed_in(one: Case, wanted: object) -> None:
    answer = judged(CHECK, Vector(one, today=TODAY))

    assert (answer.state, answer.missing) == wanted
