"""How the lender booked a payment against the order of law and card rules."""

from dataclasses import replace
from decimal import Decimal

import pytest

from forbear.case.case import Case
from forbear.case.debt import Balance, Debt, Loan, Payment, Split
from forbear.case.kinds import LoanKind
from forbear.loan.kinds import Allocation, Method
from forbear.rules.base import State
from rules.figure_cases import DEBT, day, folder, lines, paper, yuan
from rules.vectors import Vector, holds, judged, vectors

CHECK = "wrong-order"
OK = (State.OK, "")
FOUND = (State.FINDING, "")
OWED = Balance(
    as_of=day("2026-11-09"),
    principal=yuan("7400"),
    interest=yuan("512.08"),
    penalty_principal=yuan("366.41"),
)


def missing(name: str) -> tuple[State, str]:
    return State.CANNOT_TELL, name


def split(
    principal: str | None = None, interest: str | None = None, fees: str | None = None
) -> Split:
    amounts = [yuan(one) if one else None for one in (principal, interest, fees)]
    return Split(principal=amounts[0], interest=amounts[1], fees=amounts[2])


ON_PRINCIPAL = split("1800")
RIGHT = split("921.51", "878.49")


def paid(booked: Split | None = ON_PRINCIPAL, amount: str = "1800", **fields: object) -> Payment:
    one = Payment(on=day("2026-11-10"), amount=yuan(amount), booked=booked)
    return replace(one, **fields)  # type: ignore[arg-type] # names are the test's own


def booked(*payments: Payment, balance: Balance | None = OWED, **fields: object) -> Case:
    debt: Debt = replace(DEBT, balance=balance, **fields)  # type: ignore[arg-type] # names are the test's own
    return Case(debts={"loan": replace(folder(), debt=debt, payments=payments)})


@vectors(
    CHECK,
    Vector(
        booked(paid()),
        {
            "component": "principal",
            "booked": yuan("1800"),
            "expected": yuan("921.51"),
            "difference": yuan("878.49"),
        },
    ),
    Vector(booked(paid(), balance=replace(OWED, days_overdue=90), kind=LoanKind.CARD)),
    Vector(
        booked(paid(), balance=Balance(as_of=OWED.as_of, total=yuan("8278.49"))),
        missing="debt.balance.interest",
    ),
)
def test_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def state_of(one: Case) -> tuple[State, str]:
    answer = judged(CHECK, Vector(one))
    return answer.state, answer.missing


LUMP = Loan(
    principal=yuan("1000"),
    drawn_on=day("2025-10-01"),
    matures_on=day("2026-10-01"),
    method=Method.LUMP,
    annual_percent=Decimal(0),
)
"""Without interest: nothing but principal is ever due."""
SIGNED = paper(lines((1, "1")), signed_on=day("2026-11-10"))
WITH_FEES = replace(OWED, fees=yuan("30"))


def signed_case() -> Case:
    one = booked(paid())
    return Case(debts={"loan": replace(one.debts["loan"], agreement=SIGNED)})


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (booked(), OK),
        (booked(paid(None)), OK),
        (booked(paid(None), paid(bounced=True)), OK),
        (signed_case(), OK),
        (booked(paid(RIGHT)), OK),
        (booked(paid(split("921.50", "878.50"))), OK),
        (booked(paid(split("921.49", "878.51"))), FOUND),
        (booked(paid(split("921.51", "878.49")), balance=WITH_FEES), FOUND),
        (booked(paid(split("891.51", "878.49", "30")), balance=WITH_FEES), OK),
        (booked(paid(split("7500", "878.49"), "8378.49")), OK),
        (booked(paid(split("7400", "878.49", "100"), "8378.49")), FOUND),
        (booked(paid(), balance=replace(OWED, days_overdue=89), kind=LoanKind.CARD), FOUND),
        (booked(paid(), kind=LoanKind.CARD), missing("debt.balance.days_overdue")),
        (
            booked(paid(), balance=replace(OWED, principal=None)),
            missing("debt.balance.principal"),
        ),
        (
            booked(paid(), loan=replace(LUMP, allocation=Allocation.CONTRACT)),
            missing("debt.loan.allocation"),
        ),
        (
            booked(
                paid(),
                balance=replace(OWED, days_overdue=90),
                loan=replace(LUMP, allocation=Allocation.CARD),
            ),
            OK,
        ),
        (booked(paid(), balance=None), missing("debt.loan")),
        (booked(paid(split("600"), "600"), balance=None, loan=LUMP), OK),
        (booked(paid(split("500", "100"), "600"), balance=None, loan=LUMP), FOUND),
        (
            booked(
                paid(None, "700", on=day("2026-11-01")),
                paid(split("300", None, "300"), "600"),
                balance=replace(OWED, as_of=day("2026-11-01")),
                loan=LUMP,
            ),
            FOUND,
        ),
    ],
)
def test_the_order_of_law_or_card_rules_decides(one: Case, wanted: object) -> None:
    assert state_of(one) == wanted


def test_of_two_payments_on_a_day_the_one_above_comes_first() -> None:
    whole, nothing_left = paid(split("1000"), "1000"), paid(split(None, None, "5"), "5")

    assert state_of(booked(whole, balance=None, loan=LUMP)) == OK
    assert state_of(booked(whole, nothing_left, balance=None, loan=LUMP)) == FOUND
    assert (
        state_of(booked(paid(None, "1000"), paid(split("5"), "5"), balance=None, loan=LUMP)) == OK
    )


def test_interest_and_penalties_are_one_sum() -> None:
    answer = judged(CHECK, Vector(booked(paid(split("1000", "778.49", "21.51")))))

    named = answer.values["component"]
    assert getattr(named, "en", None) == "interest and penalties"
    assert answer.values["expected"] == yuan("878.49")
