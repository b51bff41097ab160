"""The down payment against the money at hand."""

from dataclasses import replace
from decimal import Decimal

import pytest

from forbear.case.agreement import FeeTerm, ScheduleLine
from forbear.case.case import Case
from forbear.case.debt import Loan
from forbear.case.finances import Asset
from forbear.case.kinds import AssetKind
from forbear.loan.kinds import DayCount, Method
from forbear.rules.base import State
from rules.figure_cases import DEBT, case, day, money, offer, paper, yuan
from rules.vectors import Vector, holds, judged, vectors

CHECK = "down-payment-above-cash"
SAVINGS = money("6240", "3985.50", asset={"savings": Asset(label="savings", amount=yuan("9800"))})
BULLET = Loan(
    principal=yuan("40612"),
    drawn_on=day("2026-11-10"),
    first_due=day("2026-12-10"),
    count=12,
    method=Method.INTEREST_ONLY,
    annual_percent=Decimal(12),
    day_count=DayCount.THIRTY_360,
)
"""406.12 of interest falls due on 2026-12-10."""


def with_interest(down: str, **changes: object) -> Case:
    agreement = paper(
        down_payment=yuan(down),
        down_payment_due=day("2026-12-10"),
        new_principal=yuan("30000"),
        balance_principal=yuan("40612"),
    )
    found = replace(case(agreement, debt=replace(DEBT, loan=BULLET)), finances=SAVINGS)
    return replace(found, **changes)  # type: ignore[arg-type] # names are the test's own


@vectors(
    CHECK,
    Vector(
        with_interest("5500"),
        {
            "down_payment": yuan("5500"),
            "free": yuan("5408.38"),
            "shortfall": yuan("91.62"),
            "day": day("2026-12-10"),
        },
    ),
    Vector(with_interest("5408.38")),
    Vector(with_interest("5500", finances=replace(SAVINGS, asset={})), missing="finances.asset"),
)
def test_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def state_of(one: Case) -> tuple[State, str]:
    answer = judged(CHECK, Vector(one))
    return answer.state, answer.missing


OK = (State.OK, "")
FOUND = (State.FINDING, "")
FREE = "5814.50"
"""Savings less a month's essentials."""


def plain(down: str, **fields: object) -> Case:
    agreement = paper(
        down_payment=yuan(down),
        down_payment_due=day("2026-12-10"),
        **fields,  # type: ignore[arg-type] # terms by name
    )
    return replace(case(agreement), finances=SAVINGS)


FEE = FeeTerm(name="signing", amount=yuan("100"), confirmed=True)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (case(), OK),
        (case(paper()), OK),
        (plain(FREE), OK),
        (plain("5814.51"), FOUND),
        (plain(FREE, fees=[FEE]), FOUND),
        (plain(FREE, fees=[replace(FEE, due=day("2026-12-10"))]), FOUND),
        (plain(FREE, fees=[replace(FEE, due=day("2026-12-11"))]), OK),
        (plain(FREE, balance_principal=yuan("9000"), new_principal=yuan("5000")), OK),
        (
            plain(
                FREE,
                balance_principal=yuan("90000"),
                new_principal=yuan("50000"),
                balance_interest=yuan("10"),
            ),
            FOUND,
        ),
        (plain(FREE, balance_principal=yuan("90000"), new_principal=yuan("50000")), OK),
        (
            case(paper(down_payment=yuan("5"))),
            (State.CANNOT_TELL, "agreement.down_payment_due"),
        ),
        (case(None, offer(down_payment=yuan("5"))), (State.CANNOT_TELL, "offer.down_payment_due")),
        (case(None, offer()), OK),
    ],
)
def test_what_else_is_due_by_then_is_kept(one: Case, wanted: object) -> None:
    assert state_of(one) == wanted


def test_a_down_payment_that_is_line_0_has_its_own_day() -> None:
    zero = ScheduleLine(no=0, due=day("2026-12-10"), total=yuan("5814.51"))

    answer = judged(CHECK, Vector(replace(case(paper([zero])), finances=SAVINGS)))

    assert answer.values["day"] == day("2026-12-10")


def test_the_offer_counts_until_there_is_a_paper() -> None:
    wanted = offer(down_payment=yuan("5814.51"), down_payment_due=day("2026-12-10"))
    answer = judged(CHECK, Vector(replace(case(None, wanted), finances=SAVINGS)))

    assert answer.state is State.FINDING
    assert str(answer.place) == "debts/loan/offers.toml offer.only.down_payment"


def test_a_car_sold_by_then_pays_and_one_sold_later_does_not() -> None:
    def sold(on: str) -> Case:
        car = Asset(label="car", amount=yuan("5000"), kind=AssetKind.VEHICLE, free_from=day(on))
        assets = {**SAVINGS.asset, "car": car}
        return replace(plain("9000"), finances=replace(SAVINGS, asset=assets))

    assert state_of(sold("2026-12-10")) == OK
    assert state_of(sold("2026-12-11")) == FOUND
