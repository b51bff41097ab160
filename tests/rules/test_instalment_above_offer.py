"""Instalments line by line against the offer's."""

import pytest

from forbear.case.case import Case
from forbear.case.offer import OfferLine
from forbear.loan.kinds import Method
from forbear.rules.base import State
from rules.figure_cases import case, day, lines, offer, paper, yuan
from rules.vectors import Vector, holds, judged, vectors

CHECK = "instalment-above-offer"
NINE = offer(instalment=yuan("978.40"), count=9)


@vectors(
    CHECK,
    Vector(
        case(paper(lines((5, "978.40"), (4, "1012.00"))), NINE),
        {
            "lines": "6-9",
            "instalment": yuan("1012"),
            "offered": yuan("978.40"),
            "difference": yuan("33.60"),
            "sum_of_differences": yuan("134.40"),
        },
    ),
    Vector(case(paper(lines((8, "978.40"), (1, "978.49"))), NINE)),
    Vector(
        case(paper(lines((8, "978.40"), (1, "978.52"))), NINE),
        {"lines": "9", "difference": yuan("0.12")},
    ),
    Vector(
        case(paper(lines((9, "978.40"))), offer(total=yuan("8805.60"))),
        missing="offer.instalment",
    ),
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
        (case(paper(), NINE), (State.CANNOT_TELL, "agreement.schedule")),
        (
            case(paper(lines((9, "1"))), offer(instalment=yuan("1"))),
            (State.CANNOT_TELL, "offer.count"),
        ),
        (case(paper(lines((9, "1"))), offer(count=9)), (State.CANNOT_TELL, "offer.instalment")),
        (case(paper(lines((12, "978.40"))), NINE), OK),
        (case(paper(lines((12, "978.42"))), NINE), FOUND),
        (case(paper(lines((3, "33.34"))), offer(total=yuan("100"), count=3)), OK),
        (case(paper(lines((3, "33.35"))), offer(total=yuan("100"), count=3)), FOUND),
        (
            case(
                paper(lines((3, "30"))),
                offer(total=yuan("100"), down_payment=yuan("10"), count=3),
            ),
            OK,
        ),
        (
            case(
                paper(lines((2, "5"))),
                offer(instalment=yuan("5"), count=2, method=Method.EQUAL_PRINCIPAL),
            ),
            (State.CANNOT_TELL, "offer.schedule"),
        ),
        (
            case(
                paper(lines((1, "6"))),
                offer(instalment=yuan("5"), count=1, method=Method.EQUAL_PRINCIPAL),
            ),
            FOUND,
        ),
    ],
)
def test_what_is_compared_and_what_cannot_be(one: Case, wanted: object) -> None:
    assert state_of(one) == wanted


def test_a_paper_that_settles_everything_at_once_has_no_instalments() -> None:
    lump = offer(total=yuan("15600"), down_payment=yuan("15600"))
    at_once = paper(down_payment=yuan("15600"), stated_total=yuan("15600"))

    assert state_of(case(at_once, lump)) == OK


def test_the_usual_excess_is_told_and_the_greatest_kept_for_the_detail() -> None:
    odd = offer(instalment=yuan("10"), last_instalment=yuan("9"), count=3)

    values = judged(CHECK, Vector(case(paper(lines((3, "12"))), odd))).values

    assert (values["offered"], values["difference"]) == (yuan("10"), yuan("2"))
    assert values["greatest_difference"] == yuan("3")


def test_a_named_last_line_allows_one_fen() -> None:
    named = offer(instalment=yuan("10"), last_instalment=yuan("9"), count=3)

    assert state_of(case(paper(lines((2, "10"), (1, "9.01"))), named)) == OK
    assert state_of(case(paper(lines((2, "10"), (1, "9.02"))), named)) == FOUND


def test_lines_of_the_offer_are_compared_one_by_one_and_all_high_ones_named() -> None:
    listed = offer(
        schedule=tuple(
            OfferLine(due=day(f"2027-0{month}-20"), total=yuan(total))
            for month, total in ((1, "10"), (2, "20"), (3, "10"), (4, "10"))
        )
    )

    answer = judged(CHECK, Vector(case(paper(lines((4, "11"))), listed)))

    assert answer.values["lines"] == "1, 3-4"
    assert answer.values["sum_of_differences"] == yuan("3")
    assert str(answer.place) == "debts/loan/agreement.toml schedule.0"


def test_the_odd_last_instalment_of_the_offer_is_asked_for() -> None:
    odd = offer(instalment=yuan("978.40"), last_instalment=yuan("978.36"), count=9)

    answer = judged(CHECK, Vector(case(paper(lines((9, "1012.00"))), odd)))

    assert answer.ask is not None
    assert answer.ask.en.format(**answer.values) == (
        "Please change instalments 1-9 to 978.40 each (no. 9: 978.36), as agreed."
    )
