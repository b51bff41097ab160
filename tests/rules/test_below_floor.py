"""What the plan leaves against the local minimum."""

from dataclasses import replace
from decimal import Decimal

import pytest

from forbear.case.about import About, Person
from forbear.case.case import Case
from forbear.case.finances import Expense
from forbear.case.kinds import ExpenseKind
from forbear.rules.base import State
from rules.figure_cases import case, day, lines, money, paper, yuan
from rules.vectors import Vector, holds, judged, vectors

CHECK = "below-floor"
FLOOR = {"living-cost": {"value": 1093}}
HOME = money(
    "5480",
    "0",
    "240",
    expense={
        "rent": Expense(label="rent", amount=yuan("1150"), kind=ExpenseKind.HOME),
        "food": Expense(label="food", amount=yuan("2000"), kind=ExpenseKind.FOOD),
    },
)


def three(amount: str, **fields: object) -> Case:
    found = replace(
        case(paper(lines((6, amount)))),
        finances=HOME,
        about=About(borrower=Person(household_size=3)),
        references=FLOOR,
    )
    return replace(found, **fields)  # type: ignore[arg-type] # names are the test's own


@vectors(
    CHECK,
    Vector(
        three("960"),
        {
            "rest": yuan("3130"),
            "floor": yuan("3279"),
            "shortfall": yuan("149"),
            "persons": 3,
        },
    ),
    Vector(three("811")),
    Vector(three("960", references={}), missing="references.living-cost"),
)
def test_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (three("960", about=About()), (State.CANNOT_TELL, "borrower.household_size")),
        (replace(three("960"), debts={}), (State.OK, "")),
        (three("5000"), (State.FINDING, "")),
    ],
)
def test_without_a_plan_there_is_nothing_to_leave(one: Case, wanted: object) -> None:
    answer = judged(CHECK, Vector(one))

    assert (answer.state, answer.missing) == wanted


def test_a_new_floor_holds_from_its_day_on() -> None:
    raised = {"living-cost": {"value": Decimal(1094), "valid_from": day("2027-02-01")}}

    assert judged(CHECK, Vector(three("811", references=raised))).missing == (
        "references.living-cost"
    )
