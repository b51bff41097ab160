"""What a miss costs against the lender's loss."""

from dataclasses import replace
from decimal import Decimal

import pytest

from forbear.case.agreement import DefaultTerm
from forbear.case.case import Case
from forbear.case.debt import Loan
from forbear.loan.kinds import Component, Method
from forbear.rules.base import State
from rules.figure_cases import DEBT, case, day, lines, paper, waiver, yuan
from rules.vectors import Vector, holds, judged, vectors

CHECK = "snapback-heavy"
OLD = Loan(
    principal=yuan("17817.07"),
    drawn_on=day("2026-01-20"),
    matures_on=day("2026-10-20"),
    method=Method.LUMP,
    annual_percent=Decimal(0),
)
"""After four payments 10,299.39 are left of it: 902.32 more than of the paper."""
NINE = lines((8, "1879.42"), (1, "1879.39"))


def falling(default: DefaultTerm | None, loan: Loan | None = OLD, waived: str = "688.02") -> Case:
    terms = [waiver(Component.PENALTY_PRINCIPAL, waived)]
    agreement = replace(paper(NINE, terms), default=default)
    return case(agreement, debt=replace(DEBT, loan=loan), text="还款安排")


def demanding(amount: str, **fields: object) -> DefaultTerm:
    found = DefaultTerm(after_paid=4, demand=yuan(amount), confirmed=True)
    return replace(found, **fields)  # type: ignore[arg-type] # names are the test's own


@vectors(
    CHECK,
    Vector(
        falling(demanding("10997.07")),
        {
            "j": 4,
            "remaining": yuan("9397.07"),
            "restored": yuan("1600"),
            "loss": yuan("902.32"),
            "ratio": Decimal("1.77"),
        },
    ),
    Vector(falling(demanding("10570.08"))),
    Vector(falling(demanding("10997.07"), loan=None), missing="debt.loan"),
)
def test_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def state_of(one: Case) -> tuple[State, str]:
    answer = judged(CHECK, Vector(one))
    return answer.state, answer.missing


OK = (State.OK, "")
FOUND = (State.FINDING, "")


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (case(), OK),
        (falling(None), OK),
        (
            falling(demanding("99", confirmed=False)),
            (State.CANNOT_TELL, "agreement.default unconfirmed"),
        ),
        (falling(DefaultTerm(confirmed=True)), OK),
        (falling(DefaultTerm(confirmed=True, damages=yuan("100"))), OK),
        (falling(DefaultTerm(confirmed=True, damages=yuan("900"))), FOUND),
        (falling(DefaultTerm(confirmed=True, credits_payments=False)), FOUND),
        (falling(demanding("0")), OK),
    ],
)
def test_damages_and_lost_payments_count(one: Case, wanted: object) -> None:
    assert state_of(one) == wanted


def test_where_nothing_is_lost_anything_restored_is_too_much() -> None:
    cheap = replace(OLD, principal=yuan("16914.75"))

    answer = judged(CHECK, Vector(falling(demanding("9500"), loan=cheap, waived="0")))

    assert answer.state is State.FINDING
    assert "ratio" not in answer.values
    assert str(answer.place) == "debts/loan/agreement.toml default"


def test_the_clause_is_the_place() -> None:
    place = judged(CHECK, Vector(falling(demanding("10997.07", line=60)))).place

    assert str(place) == "debts/loan/agreement.md:60"
