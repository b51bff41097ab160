"""Loans about to mature for which nobody has asked for renewal."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from forbear.case.case import Case
from forbear.case.debt import Loan
from forbear.case.finances import Asset
from forbear.case.kinds import LoanKind, Topic
from forbear.loan.kinds import Method
from forbear.rules.base import State
from rules.figure_cases import DEBT, TODAY, case, contact, day, logged, money, yuan
from rules.vectors import Vector, holds, judged, vectors

CHECK = "renewal-not-asked"
LOAN = Loan(
    principal=yuan("26000"),
    drawn_on=day("2025-12-18"),
    matures_on=day("2026-12-18"),
    method=Method.LUMP,
    annual_percent=Decimal(0),
)
FREE = money("5000", "1900")


def maturing(
    loan: Loan | None = LOAN, kind: LoanKind | None = LoanKind.BUSINESS, **fields: object
) -> Case:
    found = replace(case(debt=replace(DEBT, loan=loan, kind=kind)), finances=FREE)
    return replace(found, **fields)  # type: ignore[arg-type] # names are the test's own


ASKED = contact("2026-11-20T10:00:00+08:00", topics=(Topic.RENEWAL,))


@vectors(
    CHECK,
    Vector(
        maturing(),
        {"matures_on": day("2026-12-18"), "days_left": 24, "sum": yuan("26000")},
    ),
    Vector(logged(maturing(), ASKED)),
    Vector(maturing(replace(LOAN, matures_on=day("2026-12-25")))),
    Vector(
        maturing(replace(LOAN, matures_on=None, first_due=day("2026-12-18"))),
        missing="debt.loan.matures_on",
    ),
)
def test_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def state_of(one: Case, today: date = TODAY) -> tuple[State, str]:
    answer = judged(CHECK, Vector(one, today=today))
    return answer.state, answer.missing


OK = (State.OK, "")
FOUND = (State.FINDING, "")
EXTENDED = contact("2026-11-20T10:00:00+08:00", topics=(Topic.EXTENSION,))
RICH = replace(FREE, asset={"savings": Asset(label="savings", amount=yuan("22900"))})


@pytest.mark.parametrize(
    ("today", "wanted"),
    [("2026-11-18", FOUND), ("2026-12-17", FOUND), ("2026-12-18", OK), ("2026-11-17", OK)],
)
def test_only_the_thirty_days_before_the_due_day_count(today: str, wanted: object) -> None:
    assert state_of(maturing(), day(today)) == wanted


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (maturing(kind=None), (State.CANNOT_TELL, "debt.kind")),
        (maturing(kind=LoanKind.CARD, loan=None), OK),
        (maturing(loan=None), (State.CANNOT_TELL, "debt.loan")),
        (maturing(finances=None), (State.CANNOT_TELL, "finances")),
        (maturing(finances=RICH), OK),
        (logged(maturing(), EXTENDED), OK),
        (logged(maturing(kind=LoanKind.CONSUMER), ASKED), FOUND),
        (logged(maturing(kind=LoanKind.CONSUMER), EXTENDED), OK),
        (maturing(unreadable=frozenset({"log/x.toml"})), (State.CANNOT_TELL, "log/x.toml")),
    ],
)
def test_what_is_asked_and_what_covers_it(one: Case, wanted: object) -> None:
    assert state_of(one) == wanted


def test_a_loan_in_arrears_is_beyond_renewal() -> None:
    monthly = replace(
        LOAN,
        method=Method.EQUAL_PRINCIPAL,
        first_due=day("2026-10-18"),
        count=3,
        matures_on=None,
    )

    assert state_of(maturing(monthly)) == OK
