"""The first payment's day against the offer's."""

from dataclasses import replace

import pytest

from forbear.case.case import Case
from forbear.rules.base import State
from rules.figure_cases import case, day, lines, offer, paper, yuan
from rules.vectors import Vector, holds, judged, vectors

CHECK = "first-due-differs"


def first(paper_day: str, offer_day: str) -> Case:
    return case(paper(lines((3, "100"), first=paper_day)), offer(first_due=day(offer_day)))


@vectors(
    CHECK,
    Vector(
        first("2026-12-31", "2027-01-20"),
        {"paper_first": day("2026-12-31"), "offer_first": day("2027-01-20"), "days": -20},
    ),
    Vector(first("2027-02-28", "2027-02-28")),
    Vector(first("2028-03-01", "2028-02-29"), {"days": 1}),
    Vector(
        case(paper(first_due_days=3), offer(first_due=day("2027-01-20"))),
        missing="agreement.signed_on",
    ),
)
def test_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def state_of(one: Case) -> tuple[State, str]:
    answer = judged(CHECK, Vector(one))
    return answer.state, answer.missing


OK = (State.OK, "")
FOUND = (State.FINDING, "")
OFFER = offer(first_due=day("2027-01-02"))
LUMP = offer(down_payment=yuan("5"), down_payment_due=day("2026-12-05"))


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (case(), OK),
        (case(paper(first_due_days=3, signed_on=day("2026-12-30")), OFFER), OK),
        (case(paper(first_due_days=4, signed_on=day("2026-12-30")), OFFER), FOUND),
        (case(paper(first_due=day("2027-01-02")), OFFER), OK),
        (case(paper(first_due=day("2027-01-01")), OFFER), FOUND),
        (case(paper(), OFFER), (State.CANNOT_TELL, "agreement.first_due")),
        (case(paper(lines((1, "5"))), offer()), (State.CANNOT_TELL, "offer.first_due")),
        (case(paper(down_payment_due=day("2026-12-05")), LUMP), OK),
        (case(paper(down_payment_due=day("2026-12-04")), LUMP), FOUND),
    ],
)
def test_days_are_compared_and_a_missing_one_is_named(one: Case, wanted: object) -> None:
    assert state_of(one) == wanted


def test_a_holiday_line_is_not_the_first_payment() -> None:
    schedule = lines((1, "0"), (2, "100"), first="2027-01-20")

    assert state_of(case(paper(schedule), offer(first_due=day("2027-02-20")))) == OK


def test_a_down_payment_is_not_the_first_instalment() -> None:
    schedule = tuple(
        replace(line, no=line.no - 1) for line in lines((2, "100"), first="2027-01-20")
    )

    assert state_of(case(paper(schedule), offer(first_due=day("2027-02-20")))) == OK
