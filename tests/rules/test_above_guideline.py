"""Flexible costs against the guideline that the user has entered."""

from dataclasses import replace

import pytest

from forbear.case.about import About, Person
from forbear.case.case import Case
from forbear.case.finances import Expense, Finances
from forbear.case.kinds import Every, ExpenseKind
from forbear.rules.base import State
from forbear.values.number import RawNumber
from rules.figure_cases import day, yuan
from rules.vectors import Vector, holds, judged, vectors

CHECK = "above-guideline-unexplained"
OK = (State.OK, "")
FOUND = (State.FINDING, "")
THREE = About(borrower=Person(household_size=3))
FOOD = {"guideline-food-3": {"value": RawNumber("2100.00")}}


def cost(amount: str, every: Every = Every.MONTH, **fields: object) -> Expense:
    found = Expense(label="x", amount=yuan(amount), every=every, kind=ExpenseKind.FOOD)
    return replace(found, **fields)  # type: ignore[arg-type] # names are the test's own


def living(*costs: Expense, **fields: object) -> Case:
    named = {f"e{number}": one for number, one in enumerate(costs)}
    found = Case(about=THREE, finances=Finances(expense=named), references=FOOD)
    return replace(found, **fields)  # type: ignore[arg-type] # names are the test's own


@vectors(
    CHECK,
    Vector(
        living(cost("540", Every.WEEK)),
        {
            "category": ExpenseKind.FOOD,
            "amount": yuan("2340"),
            "guideline": yuan("2100"),
            "difference": yuan("240"),
        },
    ),
    Vector(living(cost("540", Every.WEEK, note="爱人怀孕，医生要求的饮食"))),
    Vector(living(cost("2100"))),
    Vector(living(cost("2100"), references={}), missing="references.guideline-food-3"),
)
def test_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def state_of(one: Case) -> tuple[State, str]:
    answer = judged(CHECK, Vector(one))
    return answer.state, answer.missing


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (living(), OK),
        (living(cost("2100.01")), OK),
        (living(cost("2100.02")), FOUND),
        (living(cost("2000"), cost("100.02")), FOUND),
        (living(cost("2000"), cost("100.02", note=" ")), FOUND),
        (living(cost("9999", kind=ExpenseKind.HOME)), OK),
        (living(cost("9999", Every.ONCE, since=day("2026-11-03"))), OK),
        (living(cost("9999", until=day("2026-10-31"))), OK),
        (living(cost("25200", Every.YEAR)), OK),
        (living(cost("25200.24", Every.YEAR)), FOUND),
        (living(cost("6300", months=(1, 4, 7, 10))), OK),
        (living(cost("6300.06", Every.QUARTER)), FOUND),
        (living(cost("969.24", Every.FORTNIGHT)), FOUND),
        (living(cost("969.23", Every.FORTNIGHT)), OK),
        (
            living(cost("1"), about=About()),
            (State.CANNOT_TELL, "borrower.household_size"),
        ),
        (living(cost("9"), finances=None), (State.CANNOT_TELL, "finances")),
    ],
)
def test_a_kind_is_averaged_over_the_year(one: Case, wanted: object) -> None:
    assert state_of(one) == wanted


def test_another_kind_without_guideline_hides_no_finding() -> None:
    other = cost("1", kind=ExpenseKind.COMMUNICATION)

    assert state_of(living(other, cost("2200"))) == FOUND
