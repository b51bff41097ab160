"""Stated figures against what their proofs show."""

from dataclasses import replace

import pytest

from forbear.case.about import About, Hardship
from forbear.case.case import Case
from forbear.case.finances import Expense, Finances, Income
from forbear.case.kinds import Every
from forbear.case.materials import Flow, Material
from forbear.rules.base import State
from rules.figure_cases import day, yuan
from rules.vectors import Vector, holds, judged, vectors

CHECK = "proof-differs"
OK = (State.OK, "")
FOUND = (State.FINDING, "")


def missing(name: str) -> tuple[State, str]:
    return State.CANNOT_TELL, name


def flows(*months: tuple[str, str]) -> Material:
    shown = tuple(Flow(month=day(f"2026-{month}-15"), amount=yuan(sum_)) for month, sum_ in months)
    return Material(label="流水", flows=shown)


THREE = flows(("08", "4810.20"), ("09", "5322.75"), ("10", "4467.15"))


def slip(net: str) -> Material:
    return Material(label="工资条", net=yuan(net))


def said(amount: str, material: Material, every: Every = Every.MONTH) -> Case:
    income = Income(label="早餐店", amount=yuan(amount), every=every, proof="m")
    return Case(finances=Finances(income={"shop": income}), materials={"m": material})


@vectors(
    CHECK,
    Vector(
        said("4200", THREE),
        {
            "entry": "早餐店",
            "said": yuan("4200"),
            "proof": yuan("4866.70"),
            "difference": yuan("666.70"),
        },
    ),
    Vector(said("4623.37", THREE)),
    Vector(said("5035", slip("5035.60"))),
    Vector(said("4200", Material(label="流水")), missing="material.net"),
)
def test_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def state_of(one: Case) -> tuple[State, str]:
    answer = judged(CHECK, Vector(one))
    return answer.state, answer.missing


def since(on: str, **fields: object) -> About:
    one = replace(Hardship(cause="住院", since=day(on)), **fields)  # type: ignore[arg-type] # names are the test's own
    return About(hardship={"h": one, "undated": Hardship(cause="x")})


def spent(amount: str, net: str, **fields: object) -> Case:
    base = Expense(label="房租", amount=yuan(amount), proof="m")
    one = replace(base, **fields)  # type: ignore[arg-type] # names are the test's own
    return Case(finances=Finances(expense={"rent": one}), materials={"m": slip(net)})


TOGETHER = Case(
    finances=Finances(
        income={
            "a": Income(label="a", amount=yuan("3000"), proof="m"),
            "b": Income(label="b", amount=yuan("2000"), proof="m"),
        }
    ),
    materials={"m": slip("5000")},
)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (Case(), OK),
        (said("4623.36", THREE), FOUND),
        (said("5110.03", THREE), OK),
        (said("5110.04", THREE), FOUND),
        (said("5036.60", slip("5035.60")), OK),
        (said("5036.61", slip("5035.60")), FOUND),
        (said("1200", slip("5200"), Every.WEEK), OK),
        (said("9999", slip("1"), Every.ONCE), OK),
        (Case(finances=said("9", THREE).finances), OK),
        (TOGETHER, OK),
        (spent("900", "900"), OK),
        (spent("900", "901.01"), FOUND),
        (spent("6000", "500", months=(9,)), OK),
        (replace(said("4467.15", THREE), about=since("2026-10-01")), OK),
        (replace(said("4467.15", THREE), about=since("2026-09-20")), OK),
        (replace(said("4467.15", THREE), about=since("2026-09-01")), FOUND),
        (replace(said("4867", THREE), about=since("2026-11-02")), OK),
        (replace(said("4867", THREE), about=About(hardship={"u": Hardship(cause="x")})), OK),
        (
            Case(unreadable=frozenset({"materials.toml"})),
            missing("materials.toml"),
        ),
    ],
)
def test_both_directions_count(one: Case, wanted: object) -> None:
    assert state_of(one) == wanted


@pytest.mark.parametrize(
    ("issued", "wanted"),
    [("2026-08-20", FOUND), ("2026-08-21", OK), ("2026-09-20", OK), (None, OK)],
)
def test_a_proof_long_before_the_hardship_proves_nothing(
    issued: str | None, wanted: object
) -> None:
    diagnosis = Material(label="诊断证明", issued_on=day(issued) if issued else None)
    one = Case(about=since("2026-09-20", proof="m"), materials={"m": diagnosis})

    assert state_of(one) == wanted
