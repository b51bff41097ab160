"""The paper's own figures against each other."""

from dataclasses import replace
from typing import Any

import pytest

from forbear.case.agreement import Agreement, ScheduleLine
from forbear.loan.kinds import Component
from forbear.rules.base import State
from forbear.rules.engine import check_case
from forbear.rules.registry import rule
from rules.figure_cases import TODAY, case, day, lines, paper, waiver, yuan
from rules.vectors import Vector, holds, judged, vectors

CHECK = "sum-mismatch"


def split(
    no: int, principal: str, interest: str, total: str, fee: str | None = None
) -> ScheduleLine:
    return ScheduleLine(
        no=no,
        due=day(f"2027-{no:02d}-20"),
        total=yuan(total),
        principal=yuan(principal),
        interest=yuan(interest),
        fee=yuan(fee) if fee else None,
    )


PRINCIPALS = [
    *(split(no, "2662.86", "0", "2662.86") for no in range(1, 7)),
    split(7, "2662.84", "0", "2662.84"),
]


@vectors(
    CHECK,
    Vector(
        case(paper(lines((6, "2790.15"), (1, "2790.12")), stated_total=yuan("19531.05"))),
        {
            "identity": "sum of the lines against the stated total",
            "left": yuan("19531.02"),
            "right": yuan("19531.05"),
            "difference": yuan("0.03"),
        },
    ),
    Vector(
        case(
            paper(
                [
                    *(split(no, "2301.18", "188.40", "2489.58") for no in (1, 2, 3)),
                    split(4, "2301.18", "188.40", "2510.58", fee="12"),
                ]
            )
        ),
        {
            "identity": "parts of a line against its total",
            "left": yuan("2501.58"),
            "right": yuan("2510.58"),
            "line": 4,
        },
    ),
    Vector(case(paper(PRINCIPALS, balance_principal=yuan("18640")))),
    Vector(case(paper(count=7)), missing="agreement.schedule"),
)
def test_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def state_of(agreement: Agreement) -> tuple[State, str]:
    answer = judged(CHECK, Vector(case(agreement)))
    return answer.state, answer.missing


OK = (State.OK, "")
FOUND = (State.FINDING, "")
BALANCE: dict[str, Any] = {
    "balance_principal": yuan("900"),
    "balance_interest": yuan("60"),
    "balance_penalty_principal": yuan("30"),
    "balance_penalty_interest": yuan("10"),
}


@pytest.mark.parametrize(
    ("total", "down", "wanted"),
    [
        ("100", "0", OK),
        ("100.01", "0", OK),
        ("100.02", "0", FOUND),
        ("150", "50", OK),
        ("100", "50", OK),
        ("151", "50", FOUND),
    ],
)
def test_a_stated_total_may_hold_the_down_payment_or_not(
    total: str, down: str, wanted: object
) -> None:
    agreement = paper(lines((4, "25")), stated_total=yuan(total), down_payment=yuan(down))

    assert state_of(agreement) == wanted


@pytest.mark.parametrize(("total", "wanted"), [("1000", OK), ("1000.01", OK), ("1000.02", FOUND)])
def test_the_parts_of_the_balance_make_its_total(total: str, wanted: object) -> None:
    assert state_of(paper(**BALANCE, balance_total=yuan(total))) == wanted


def test_a_balance_that_names_few_parts_is_not_judged() -> None:
    agreement = paper(balance_principal=yuan("900"), balance_total=yuan("1000"))

    assert state_of(agreement) == (State.CANNOT_TELL, "agreement.schedule")


def columns(*principals: str) -> list[ScheduleLine]:
    return [split(no, one, "0", one) for no, one in enumerate(principals, start=1)]


@pytest.mark.parametrize(
    ("agreement", "wanted"),
    [
        (paper(columns("450", "450"), **BALANCE), OK),
        (paper(columns("500", "500"), **BALANCE), OK),
        (paper(columns("500", "480"), **BALANCE), FOUND),
        (paper(columns("400", "400"), down_payment=yuan("100"), **BALANCE), OK),
        (paper(columns("450", "450"), down_payment=yuan("100"), **BALANCE), OK),
        (paper(columns("300", "300"), new_principal=yuan("600"), **BALANCE), OK),
        (
            paper(
                columns("480", "480"),
                waived=[waiver(Component.PENALTY_PRINCIPAL, "40", when="签订之日")],
                **BALANCE,
            ),
            OK,
        ),
        (
            paper(
                columns("500", "500"),
                waived=[waiver(Component.PENALTY_PRINCIPAL, "40", when="签订之日")],
                **BALANCE,
            ),
            OK,
        ),
        (
            paper(
                columns("480", "480"),
                waived=[waiver(Component.PENALTY_PRINCIPAL, "40", when="全部还清后")],
                **BALANCE,
            ),
            FOUND,
        ),
        (
            paper(columns("425", "425"), waived=[waiver(Component.PRINCIPAL, "50")], **BALANCE),
            OK,
        ),
        (paper(columns("425", "425"), balance_total=yuan("850")), OK),
    ],
)
def test_the_principal_column_is_read_every_fair_way(agreement: Agreement, wanted: object) -> None:
    assert state_of(agreement) == wanted


def test_a_column_with_a_gap_is_not_judged() -> None:
    first, second = columns("450", "450")
    gap = replace(second, principal=None, interest=None)

    assert state_of(paper([first, gap], **BALANCE)) == OK


def test_every_broken_identity_is_told_and_only_the_first_broken_line() -> None:
    broken = [split(1, "9", "1", "11"), split(2, "9", "1", "12")]
    one = rule(CHECK)
    assert one is not None

    answers = check_case(case(paper(broken, stated_total=yuan("30"))), TODAY, [one])

    assert [answer.values["line"] for answer in answers] == [1, 2]


def test_no_paper_is_ok() -> None:
    assert judged(CHECK, Vector(case())).state is State.OK
