"""Payments against the lines of a signed plan: to the fen and to the hour."""

from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal

import pytest

from forbear.case.agreement import Agreement, ScheduleLine
from forbear.case.case import Case
from forbear.case.debt import Balance, Debt, Loan, Payment
from forbear.rules.base import Sentence, State
from rules.figure_cases import DEBT, day, folder, paper, yuan
from rules.vectors import Vector, holds, judged, vectors

OK = (State.OK, "")
FOUND = (State.FINDING, "")
LATER = day("2027-03-20")
SIGNED = day("2026-12-03")


def line(no: int, due: str, total: str) -> ScheduleLine:
    return ScheduleLine(no=no, due=day(due), total=yuan(total))


THREE = (
    line(1, "2027-01-12", "1046.29"),
    line(2, "2027-02-12", "1046.29"),
    line(3, "2027-03-12", "1046.29"),
)


def paid(on: str, amount: str, no: int | None = None, at: str | None = None) -> Payment:
    moment = datetime.fromisoformat(at) if at else None
    return Payment(on=day(on), amount=yuan(amount), line=no, at=moment)


TWO_PAID = (paid("2027-01-10", "1046.29"), paid("2027-02-10", "1046.29"))


def plan(
    *payments: Payment,
    lines: tuple[ScheduleLine, ...] = THREE,
    debt: Debt = DEBT,
    agreement: Agreement | None = None,
) -> Case:
    signed = agreement or paper(lines, signed_on=SIGNED)
    one = replace(folder(), agreement=signed, payments=payments, debt=debt)
    return Case(debts={"loan": one})


def missing(name: str) -> tuple[State, str]:
    return State.CANNOT_TELL, name


def state_of(check: str, one: Case, today: date = LATER) -> tuple[State, str]:
    answer = judged(check, Vector(one, today=today))
    return answer.state, answer.missing


SHORT = "paid-short"
SURPLUS = (
    paid("2027-01-10", "1046.29", 1),
    paid("2027-02-10", "1146.29", 2),
    paid("2027-03-10", "946.29", 3),
)


@vectors(
    SHORT,
    Vector(
        plan(*TWO_PAID, paid("2027-03-11", "1046")),
        {
            "line": 3,
            "due": day("2027-03-12"),
            "paid": yuan("1046"),
            "total": yuan("1046.29"),
            "missing": yuan("0.29"),
        },
        today=LATER,
    ),
    Vector(plan(*TWO_PAID, paid("2027-03-01", "600"), paid("2027-03-12", "446.29")), today=LATER),
    Vector(plan(*SURPLUS), missing="debt.balance.days_overdue", today=LATER),
)
def test_short_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


BOOKED = replace(DEBT, balance=Balance(as_of=day("2027-03-13"), days_overdue=0))
TOO_EARLY = replace(DEBT, balance=Balance(as_of=day("2027-03-12"), days_overdue=0))
UNBOOKED = replace(DEBT, balance=Balance(as_of=day("2027-03-13"), days_overdue=1))
GRACE = paper(THREE, signed_on=SIGNED, grace_days=8)
LESS_GRACE = paper(THREE, signed_on=SIGNED, grace_days=7)
DOWN = paper(THREE, signed_on=SIGNED, down_payment=yuan("50"), down_payment_due=day("2026-12-10"))
HIDDEN = frozenset({"debts/loan/payments.toml"})
UNCERTAIN = missing("debt.balance.days_overdue")


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (Case(debts={"loan": folder()}), OK),
        (plan(agreement=paper(THREE)), OK),
        (plan(), FOUND),
        (plan(*TWO_PAID, agreement=GRACE), OK),
        (plan(*TWO_PAID, agreement=LESS_GRACE), FOUND),
        (plan(*SURPLUS, debt=BOOKED), OK),
        (plan(*SURPLUS, debt=TOO_EARLY), UNCERTAIN),
        (plan(*SURPLUS, debt=UNBOOKED), UNCERTAIN),
        (plan(paid("2027-01-10", "1046.29"), paid("2027-02-10", "2092.58")), UNCERTAIN),
        (plan(paid("2027-02-12", "2092.58"), paid("2027-03-12", "1046.29")), OK),
        (plan(*TWO_PAID, paid("2027-03-15", "1046.29")), OK),
        (plan(*TWO_PAID, paid("2027-02-11", "1046.29", 2)), UNCERTAIN),
        (plan(*TWO_PAID, paid("2027-03-12", "1046.29", 2)), OK),
        (plan(*TWO_PAID, paid("2027-03-25", "1046.29")), FOUND),
        (plan(*TWO_PAID, replace(paid("2027-03-11", "1046.29"), bounced=True)), FOUND),
        (plan(paid("2026-12-01", "1046.29"), *TWO_PAID), FOUND),
        (plan(paid("2026-12-01", "1046.29", 3), *TWO_PAID), OK),
        (plan(*TWO_PAID, agreement=paper(signed_on=SIGNED)), missing("agreement.schedule")),
        (plan(*TWO_PAID, paid("2027-03-11", "1046.29"), agreement=DOWN), FOUND),
        (
            plan(
                paid("2026-12-09", "50"), *TWO_PAID, paid("2027-03-11", "1046.29"), agreement=DOWN
            ),
            OK,
        ),
        (plan(lines=(line(1, "2027-01-12", "0"), line(2, "2027-04-12", "9"))), OK),
        (replace(plan(*TWO_PAID), unreadable=HIDDEN), missing("debts/loan/payments.toml")),
    ],
)
def test_every_fen_of_a_past_line_counts(one: Case, wanted: object) -> None:
    assert state_of(SHORT, one) == wanted


def test_a_line_is_judged_from_the_day_after() -> None:
    assert state_of(SHORT, plan(*TWO_PAID), day("2027-03-12")) == OK
    assert state_of(SHORT, plan(*TWO_PAID), day("2027-03-13")) == FOUND


LATE = "paid-late"
NOON = replace(DEBT, loan=Loan(principal=yuan("1"), annual_percent=Decimal(0), cutoff=time(12, 0)))
ONE = (line(1, "2027-02-12", "100"),)
FEBRUARY = paper((line(1, "2027-02-28", "100"),), signed_on=SIGNED, grace_days=3)


def full(at: str | None, on: str = "2027-02-12", debt: Debt = NOON) -> Case:
    return plan(paid(on, "100", at=at), lines=ONE, debt=debt)


@vectors(
    LATE,
    Vector(
        full("2027-02-12T12:00:01+08:00"),
        {"line": 1, "deadline": "2027-02-12 12:00", "paid": "2027-02-12 12:00:01", "days": 0},
        today=LATER,
    ),
    Vector(full("2027-02-12T04:00:00+00:00"), today=LATER),
    Vector(
        plan(
            paid("2027-03-04", "100", at="2027-03-04T09:10:00+08:00"),
            agreement=FEBRUARY,
            debt=NOON,
        ),
        {"deadline": "2027-03-03 12:00", "days": 4},
        today=LATER,
    ),
    Vector(full(None), missing="payments[].at", today=LATER),
)
def test_late_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


MYBANK = replace(DEBT, profile="mybank")


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (Case(debts={"loan": folder()}), OK),
        (plan(lines=ONE), OK),
        (full(None, debt=DEBT), OK),
        (full(None, "2027-02-13", debt=DEBT), FOUND),
        (full("2027-02-12T23:59:00+08:00", debt=DEBT), OK),
        (full(None, "2027-02-11"), OK),
        (full("2027-02-12T12:00:01+08:00", debt=MYBANK), FOUND),
        (full("2027-02-12T05:00:00+00:00"), FOUND),
        (full("2027-02-11T20:00:00-08:00", "2027-02-11"), OK),
        (
            plan(paid("2027-02-11", "99.99"), paid("2027-02-14", "0.01"), lines=ONE, debt=NOON),
            FOUND,
        ),
        (
            plan(
                paid("2027-02-12", "50", at="2027-02-12T13:00:00+08:00"),
                paid("2027-02-12", "50", at="2027-02-12T09:00:00+08:00"),
                lines=ONE,
                debt=NOON,
            ),
            FOUND,
        ),
    ],
)
def test_the_payment_that_fills_the_line_decides(one: Case, wanted: object) -> None:
    assert state_of(LATE, one) == wanted


def test_after_the_hour_is_told_otherwise_than_after_the_day() -> None:
    def what(one: Case) -> Sentence | None:
        return judged(LATE, Vector(one, today=LATER)).what

    same_day = what(full("2027-02-12T12:00:01+08:00"))
    assert same_day is not None
    assert "after the hour" in same_day.en
    assert what(full(None, "2027-02-13")) is None
