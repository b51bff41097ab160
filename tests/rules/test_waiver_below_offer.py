"""What the paper waives against what was promised."""

from dataclasses import replace
from decimal import Decimal

import pytest

from forbear.case.about import About
from forbear.case.case import Case
from forbear.case.debt import Balance
from forbear.case.kinds import PromiseKind, Side
from forbear.loan.kinds import Component
from forbear.rules.base import State
from planning.money import CLOTHES_SHOP_PAID, clothes_shop_loan
from rules.figure_cases import (
    DEBT,
    case,
    contact,
    day,
    logged,
    offer,
    paper,
    promise,
    waiver,
    waives,
    yuan,
)
from rules.vectors import Vector, holds, judged, vectors

CHECK = "waiver-below-offer"
PENALTY = Component.PENALTY_PRINCIPAL
AUGUST = replace(DEBT, balance=Balance(as_of=day("2026-08-03"), penalty_principal=yuan("643.18")))


@vectors(
    CHECK,
    Vector(
        case(
            paper(waived=[waiver(PENALTY, "400")]),
            offer(made_on=day("2026-08-03"), waived=(waives(PENALTY, percent="80"),)),
            debt=AUGUST,
        ),
        {
            "promised": yuan("514.54"),
            "paper": yuan("400"),
            "difference": yuan("114.54"),
            "component": "penalties",
        },
    ),
    Vector(
        case(
            paper(
                waived=[waiver(PENALTY, "688.02")],
                balance_penalty_principal=yuan("651.77"),
                balance_penalty_interest=yuan("36.25"),
            ),
            offer(waived=(waives(PENALTY),)),
        )
    ),
    Vector(
        case(
            paper(waived=[waiver(PENALTY, when="可视情况减免")]),
            offer(waived=(waives(PENALTY, "512.30"),)),
        ),
        {"promised": yuan("512.30"), "paper": yuan("0"), "difference": yuan("512.30")},
    ),
    Vector(
        case(
            paper(balance_total=yuan("18402.77")),
            offer(waived=(waives(Component.INTEREST, percent="50"),)),
        ),
        missing="agreement.balance_interest",
    ),
)
def test_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def state_of(one: Case) -> tuple[State, str]:
    answer = judged(CHECK, Vector(one))
    return answer.state, answer.missing


OK = (State.OK, "")
FOUND = (State.FINDING, "")
FIVE = offer(waived=(waives(PENALTY, "300"), waives(Component.PENALTY_INTEREST, "200")))


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (case(), OK),
        (case(paper()), OK),
        (case(paper(), offer()), OK),
        (case(paper(waived=[waiver(PENALTY, "499.99")]), FIVE), OK),
        (case(paper(waived=[waiver(PENALTY, "499.98")]), FIVE), FOUND),
        (case(paper(waived=[waiver(PENALTY, "900")]), FIVE), OK),
        (
            case(
                paper(waived=[waiver(PENALTY, "900")], balance_penalty=yuan("450")),
                FIVE,
            ),
            FOUND,
        ),
        (case(paper(waived=[waiver(Component.PRINCIPAL, "500")]), FIVE), OK),
        (case(paper(waived=[waiver(Component.PRINCIPAL, "400")]), FIVE), FOUND),
        (
            case(
                paper(waived=[waiver(PENALTY, percent=Decimal(100))], balance_penalty=yuan("500")),
                FIVE,
            ),
            OK,
        ),
        (
            case(paper(waived=[waiver(PENALTY, percent=Decimal(50))]), FIVE),
            (State.CANNOT_TELL, "agreement.balance_penalty"),
        ),
        (
            case(paper(waived=[waiver(PENALTY, "500", confirmed=False)]), FIVE),
            (State.CANNOT_TELL, "agreement.waived unconfirmed"),
        ),
    ],
)
def test_sums_are_compared_and_only_what_is_owed_counts(one: Case, wanted: object) -> None:
    assert state_of(one) == wanted


def test_a_later_promise_of_the_lender_raises_what_was_promised() -> None:
    more = promise(PromiseKind.WAIVE, item=PENALTY, amount=yuan("600"))
    one = case(paper(waived=[waiver(PENALTY, "500")]), FIVE)

    assert state_of(logged(one, contact("2026-11-12T10:00:00+08:00", more))) == FOUND
    assert state_of(logged(one, contact("2026-11-09T23:59:00+08:00", more))) == OK
    assert state_of(logged(one, contact("2026-11-12T10:00:00+08:00", more, debts=("card",)))) == OK
    own = replace(more, by=Side.BORROWER)
    other = replace(more, kind=PromiseKind.FREEZE)
    assert state_of(logged(one, contact("2026-11-12T10:00:00+08:00", own, other))) == OK


def test_the_day_of_a_promise_is_that_of_the_borrowers_place() -> None:
    more = promise(PromiseKind.WAIVE, amount=yuan("600"))
    late = logged(
        case(paper(waived=[waiver(PENALTY, "500")]), FIVE), contact("2026-11-09T16:30:00Z", more)
    )

    assert state_of(late) == FOUND
    assert state_of(replace(late, about=About(time_zone="Europe/London"))) == OK


def test_a_promise_without_a_sum_means_all_of_it() -> None:
    everything = contact("2026-11-12T10:00:00+08:00", promise(PromiseKind.WAIVE))
    owed = paper(waived=[waiver(PENALTY, "500")], balance_penalty=yuan("700"))

    assert state_of(logged(case(owed), everything)) == FOUND
    assert state_of(logged(case(paper()), everything)) == (
        State.CANNOT_TELL,
        "agreement.balance_penalty",
    )


@pytest.mark.parametrize(
    ("part", "promised"),
    [
        (Component.PRINCIPAL, "12499.99"),
        (Component.INTEREST, "500.62"),
        (PENALTY, "253.62"),
    ],
)
def test_a_percentage_is_taken_of_what_own_records_say_was_owed(
    part: Component, promised: str
) -> None:
    half = offer(made_on=day("2026-10-10"), waived=(waives(part, percent="50"),))
    debt = replace(DEBT, loan=clothes_shop_loan())
    one = case(paper(), half, debt=debt, payments=CLOTHES_SHOP_PAID)

    assert judged(CHECK, Vector(one)).values["promised"] == yuan(promised)


@pytest.mark.parametrize("part", [Component.FEE, Component.PRINCIPAL, Component.INTEREST])
def test_a_percentage_of_a_balance_that_names_other_parts_needs_the_loan(part: Component) -> None:
    offered = offer(made_on=day("2026-08-03"), waived=(waives(part, percent="50"),))

    state, missing = state_of(case(paper(), offered, debt=AUGUST))

    assert state is State.CANNOT_TELL
    assert missing.startswith("agreement.balance_")


def test_the_line_of_the_waiver_is_the_place() -> None:
    def place(*waived: object) -> str:
        agreement = replace(paper(), waived=waived)  # type: ignore[arg-type] # test shorthand
        return str(judged(CHECK, Vector(case(agreement, FIVE))).place)

    assert place(waiver(PENALTY, line=52)) == "debts/loan/agreement.md:52"
    assert place(waiver(PENALTY)) == "debts/loan/agreement.toml waived.0"
    assert place() == "debts/loan/agreement.toml waived"


def test_a_contact_that_cannot_be_read_never_gives_ok_and_hides_no_fault() -> None:
    hidden = frozenset({"log/x.toml"})
    whole = case(paper(waived=[waiver(PENALTY, "500")]), FIVE)
    short = case(paper(waived=[waiver(PENALTY, "5")]), FIVE)

    for one in (whole, case(paper(), offer())):
        assert state_of(replace(one, unreadable=hidden)) == (State.CANNOT_TELL, "log/x.toml")
    assert state_of(replace(short, unreadable=hidden)) == FOUND
