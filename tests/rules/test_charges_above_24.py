"""All charges against the court ceiling."""

from dataclasses import replace
from decimal import Decimal

import pytest

from forbear.case.case import Case
from forbear.case.debt import Loan, Payment
from forbear.case.kinds import LenderKind
from forbear.loan.kinds import Component, Method
from forbear.rules.base import State
from planning.money import CLOTHES_SHOP_PAID, clothes_shop_loan
from rules.figure_cases import DEBT, TODAY, case, day, paper, waiver, yuan
from rules.vectors import Vector, holds, judged, vectors

CHECK = "charges-above-24"
TWO_LINES = Loan(
    principal=yuan("30400"),
    drawn_on=day("2026-07-24"),
    first_due=day("2026-08-24"),
    count=2,
    method=Method.EQUAL_PRINCIPAL,
    annual_percent=Decimal(0),
)
PART_PAID = (Payment(on=day("2026-09-24"), amount=yuan("5066.67"), line=2),)


def demanding(charges: str) -> Case:
    agreement = paper(balance_day=TODAY, balance_penalty=yuan(charges))
    return case(agreement, debt=replace(DEBT, loan=TWO_LINES), payments=PART_PAID)


@vectors(
    CHECK,
    Vector(
        demanding("1363.34"),
        {
            "view": "Arrears alone (an argument for the talks)",
            "charges": yuan("1363.34"),
            "ceiling": yuan("1325.94"),
            "excess": yuan("37.40"),
            "equivalent_rate": Decimal("24.68"),
        },
    ),
    Vector(demanding("1325.95")),
    Vector(case(debt=replace(DEBT, lender_kind=None)), missing="debt.lender_kind"),
)
def test_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def clothes_shop(**changes: object) -> Case:
    loan = replace(clothes_shop_loan(), **changes)  # type: ignore[arg-type] # test shorthand
    return case(debt=replace(DEBT, loan=loan), payments=CLOTHES_SHOP_PAID)


OCTOBER = day("2026-10-10")


def test_the_clothes_shop_is_above_the_line_in_its_arrears_alone() -> None:
    values = judged(CHECK, Vector(clothes_shop(), today=OCTOBER)).values

    assert values["charges"] == yuan("507.23")
    assert values["ceiling"] == yuan("460.27")
    assert values["equivalent_rate"] == Decimal("26.45")


def state_of(one: Case) -> tuple[State, str]:
    answer = judged(CHECK, Vector(one, today=OCTOBER))
    return answer.state, answer.missing


OK = (State.OK, "")


def test_a_lower_rate_stays_below() -> None:
    assert state_of(clothes_shop(daily_percent=Decimal("0.03"))) == OK


def test_the_whole_life_is_the_courts_measure_and_speaks_first() -> None:
    values = judged(CHECK, Vector(clothes_shop(daily_percent=Decimal("0.07")))).values

    assert str(values["view"]).find("From the draw") > 0


def test_a_loan_of_which_less_arrived_has_less_principal() -> None:
    usual = clothes_shop(daily_percent=Decimal("0.04"))
    short = clothes_shop(daily_percent=Decimal("0.04"), received=yuan("35000"))

    assert state_of(usual) == OK
    assert state_of(short)[0] is State.FINDING


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (case(debt=replace(DEBT, lender_kind=LenderKind.PRIVATE)), OK),
        (case(), (State.CANNOT_TELL, "debt.loan")),
        (case(debt=None), (State.CANNOT_TELL, "debt")),
        (
            replace(clothes_shop(), references={"court-ceiling": {"value": "?"}}),
            (State.CANNOT_TELL, "references.court-ceiling"),
        ),
        (
            replace(clothes_shop(), references={"court-ceiling": {"value": 36}}),
            OK,
        ),
        (clothes_shop(daily_percent=None), (State.CANNOT_TELL, "debt.loan.daily_percent")),
    ],
)
def test_private_loans_have_another_check_and_gaps_are_named(one: Case, wanted: object) -> None:
    assert state_of(one) == wanted


def with_paper(*waived: object, **fields: object) -> Case:
    agreement = replace(
        paper(balance_day=OCTOBER, **fields),  # type: ignore[arg-type] # terms by name
        waived=waived,  # type: ignore[arg-type] # test shorthand
    )
    folder = clothes_shop().debts["loan"]
    return replace(clothes_shop(), debts={"loan": replace(folder, agreement=agreement)})


def test_a_waiver_leaves_the_sum_only_when_it_is_fixed_at_signing() -> None:
    fixed = waiver(Component.PENALTY_PRINCIPAL, "100", when="签订之日起")
    later = waiver(Component.PENALTY_PRINCIPAL, "100", when="全部还清后")

    assert state_of(with_paper(fixed)) == OK
    assert state_of(with_paper(later))[0] is State.FINDING


def test_the_day_of_the_papers_balance_is_the_day_of_judgment() -> None:
    later = judged(CHECK, Vector(with_paper(), today=day("2027-10-10")))

    assert later.values["charges"] == yuan("507.23")


def test_the_papers_penalty_is_the_place() -> None:
    demanded = with_paper(balance_penalty_principal=yuan("600"))

    place = judged(CHECK, Vector(demanded, today=OCTOBER)).place
    assert str(place) == "debts/loan/agreement.toml term.balance_penalty_principal"
    assert str(judged(CHECK, Vector(clothes_shop(), today=OCTOBER)).place) == (
        "debts/loan/debt.toml loan"
    )


def test_charges_on_no_principal_are_above_and_have_no_rate() -> None:
    paid_back = Payment(on=day("2026-07-24"), amount=yuan("30400"))
    agreement = paper(balance_day=day("2026-07-24"), balance_fees=yuan("50"))
    one = case(agreement, debt=replace(DEBT, loan=TWO_LINES), payments=(paid_back,))

    answer = judged(CHECK, Vector(one))

    assert answer.state is State.FINDING
    assert "equivalent_rate" not in answer.values
