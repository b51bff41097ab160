"""The rate that the payments imply against the one the paper states."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from forbear.case.agreement import Agreement, FeeTerm, RateTerm
from forbear.case.kinds import RateBasis
from forbear.loan.kinds import Component
from forbear.rules.base import State
from rules.figure_cases import case, day, lines, paper, waiver, yuan
from rules.vectors import Vector, holds, judged, vectors

CHECK = "hidden-cost"
BASE: dict[str, Any] = {"new_principal": yuan("36000"), "effective_on": day("2026-11-20")}
NINE: dict[str, Any] = {**BASE, "annual_rate": Decimal(9)}


def months(instalment: str) -> Agreement:
    return paper(lines((24, instalment)), **NINE)


@vectors(
    CHECK,
    Vector(
        case(months("1684.00")),
        {
            "implied": Decimal("11.37"),
            "stated": Decimal("9.00"),
            "difference": Decimal("2.37"),
            "extra_yuan": yuan("944.40"),
        },
    ),
    Vector(case(months("1646.30"))),
    Vector(case(months("1646.31")), {"implied": Decimal("9.10"), "difference": Decimal("0.10")}),
    Vector(case(paper(lines((24, "1684")), **BASE)), missing="agreement.annual_rate"),
)
def test_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def test_the_paper_of_the_breakfast_shop_implies_10_66() -> None:
    agreement = paper(
        lines((36, "2345.58"), first="2027-01-10"),
        new_principal=yuan("72000"),
        effective_on=day("2026-12-10"),
        annual_rate=Decimal(9),
    )

    values = judged(CHECK, Vector(case(agreement))).values

    assert (values["implied"], values["extra_yuan"]) == (Decimal("10.66"), yuan("2016.00"))


def state_of(agreement: Agreement | None) -> tuple[State, str]:
    answer = judged(CHECK, Vector(case(agreement)))
    return answer.state, answer.missing


OK = (State.OK, "")
FOUND = (State.FINDING, "")
FEE = FeeTerm(name="service", amount=yuan("100"), confirmed=True)
ELEVEN = lines((24, "1683.57"))
"""11.3 % nominal on 36,000.00."""


def rated(basis: RateBasis, percent: str) -> Agreement:
    rate = RateTerm(value=Decimal(percent), basis=basis, confirmed=True)
    agreement = paper(ELEVEN, **BASE)
    return replace(agreement, term=replace(agreement.term, annual_rate=rate))


@pytest.mark.parametrize(
    ("agreement", "wanted"),
    [
        (None, OK),
        (paper(**NINE), (State.CANNOT_TELL, "agreement.schedule")),
        (
            paper(lines((1, "5")), annual_rate=Decimal(9)),
            (State.CANNOT_TELL, "agreement.balance_total"),
        ),
        (
            paper(lines((1, "6")), annual_rate=Decimal(9), new_principal=yuan("5")),
            (State.CANNOT_TELL, "agreement.effective_on"),
        ),
        (paper(lines((24, "1644.65")), **NINE), OK),
        (paper(lines((24, "1644.65")), fees=[FEE], **NINE), FOUND),
        (paper(lines((24, "1644.65")), fees=[replace(FEE, due=day("2028-11-20"))], **NINE), FOUND),
        (paper(lines((24, "1500")), **NINE), OK),
        (rated(RateBasis.EFFECTIVE, "11.90"), OK),
        (rated(RateBasis.EFFECTIVE, "11.30"), FOUND),
        (rated(RateBasis.NOMINAL, "11.30"), OK),
        (rated(RateBasis.NOMINAL, "11.15"), FOUND),
        (rated(RateBasis.SIMPLE, "11.15"), OK),
        (paper(ELEVEN, **BASE, daily_rate=Decimal("0.031")), OK),
        (paper(ELEVEN, **BASE, daily_rate=Decimal("0.030")), FOUND),
        (paper(ELEVEN, **BASE, annual_rate=Decimal("11.16"), daily_rate=Decimal("0.031")), OK),
        (paper(lines((1, "36269"), first="2026-12-20"), **NINE), OK),
        (paper(lines((1, "36310"), first="2026-12-20"), **NINE), FOUND),
    ],
)
def test_each_kind_of_rate_has_its_own_yardstick(
    agreement: Agreement | None, wanted: object
) -> None:
    assert state_of(agreement) == wanted


def test_the_principal_follows_from_balance_waiver_and_down_payment() -> None:
    dates: dict[str, Any] = {
        "annual_rate": Decimal(9),
        "signed_on": day("2026-11-20"),
        "down_payment": yuan("4000"),
    }
    whole = paper(
        lines((24, "1644.65")),
        [waiver(Component.PENALTY_PRINCIPAL, "500")],
        balance_total=yuan("40500"),
        **dates,
    )
    parts = paper(
        lines((24, "1644.65")),
        balance_principal=yuan("39000"),
        balance_interest=yuan("1000"),
        **dates,
    )

    assert state_of(whole) == OK
    assert state_of(parts) == OK


def test_money_that_comes_back_may_give_no_single_rate() -> None:
    refund = FeeTerm(
        name="deposit back", amount=yuan("-90000"), due=day("2027-06-20"), confirmed=True
    )
    deposit = FeeTerm(name="deposit", amount=yuan("90000"), confirmed=True)
    agreement = paper(lines((24, "1684")), fees=[deposit, refund], **NINE)

    assert state_of(agreement) == (State.CANNOT_TELL, "agreement.fees")
