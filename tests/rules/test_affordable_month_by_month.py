"""Plans against the surplus, the buffer and known changes, month by month."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from forbear.case.case import Case
from forbear.case.debt import Balance
from forbear.case.finances import Expense, Finances, Income, Obligation
from forbear.case.kinds import Every, OfferState
from forbear.case.plan import Plan, Proposal
from forbear.rules.base import State
from forbear.rules.engine import check_case
from forbear.rules.registry import rule
from forbear.values.day import Month
from planning.money import household
from rules.figure_cases import DEBT, TODAY, case, day, folder, lines, money, offer, paper, yuan
from rules.vectors import Vector, holds, judged, vectors

ABOVE, THIN, STEP = "above-surplus", "thin-buffer", "income-step-down"

USUAL = money("6240", "3985.50", "860")
"""Surplus 1,394.50."""
SCHOOL = replace(
    USUAL,
    expense={
        **USUAL.expense,
        "school": Expense(label="school", amount=yuan("400"), every=Every.YEAR, months=(9,)),
    },
)


def plan(amount: str, count: int = 18, money_: Finances | None = USUAL, **fields: object) -> Case:
    agreement = paper(lines((count, amount), first="2026-12-20"))
    found = replace(case(agreement), finances=money_)
    return replace(found, **fields)  # type: ignore[arg-type] # names are the test's own


@vectors(
    ABOVE,
    Vector(
        plan("1208.30", money_=SCHOOL),
        {
            "month": Month(2027, 9),
            "need": yuan("1208.30"),
            "surplus": yuan("994.50"),
            "shortfall": yuan("213.80"),
            "months_failing": 1,
        },
    ),
    Vector(plan("1394.51"), {"shortfall": yuan("0.01"), "months_failing": 18}),
    Vector(plan("1394.50")),
    Vector(plan("1", money_=replace(USUAL, income={})), missing="finances.income"),
)
def test_above_surplus_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


NO_RHYTHM = replace(
    USUAL, income={"shop": Income(label="shop", amount=yuan("8000"), every=Every.WEEK)}
)


@vectors(
    THIN,
    Vector(
        plan("1250"),
        {"month": Month(2026, 12), "margin": yuan("144.50"), "buffer": yuan("312")},
    ),
    Vector(plan("1082.50")),
    Vector(plan("1", money_=NO_RHYTHM), missing="finances.income.shop.starts"),
)
def test_thin_buffer_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


ALLOWANCE = money(
    "5100",
    "5230",
    income={
        "wage": Income(label="wage", amount=yuan("5100")),
        "rent": Income(label="rent allowance", amount=yuan("900"), until=day("2027-06-30")),
    },
)
CAR_ENDS = money(
    "5000",
    "1000",
    obligation={"car": Obligation(label="car loan", amount=yuan("1050"), until=day("2027-04-30"))},
)


@vectors(
    STEP,
    Vector(
        plan("640", count=15, money_=ALLOWANCE),
        {
            "day": day("2027-07-01"),
            "entry": "rent allowance",
            "before": yuan("770"),
            "after": yuan("-130"),
            "margin_before": yuan("130"),
            "margin_after": yuan("-770"),
        },
    ),
    Vector(plan("640", count=7, money_=ALLOWANCE)),
    Vector(plan("640", money_=CAR_ENDS)),
    Vector(plan("640", money_=replace(USUAL, income={})), missing="finances.income"),
)
def test_income_step_down_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def state_of(check: str, one: Case) -> tuple[State, str]:
    answer = judged(check, Vector(one))
    return answer.state, answer.missing


OK = (State.OK, "")
FOUND = (State.FINDING, "")
TWELVE: dict[str, Any] = {"count": 12, "first_due": day("2026-12-20")}


@pytest.mark.parametrize("check", [ABOVE, THIN])
def test_without_paper_and_accepted_offer_there_is_nothing_to_pay(check: str) -> None:
    opened = offer(instalment=yuan("9000"), state=OfferState.OPEN, **TWELVE)

    assert state_of(check, replace(case(), finances=USUAL)) == OK
    assert state_of(check, replace(case(None, opened), finances=USUAL)) == OK


def test_an_accepted_offer_is_as_binding_as_a_paper() -> None:
    accepted = replace(case(None, offer(instalment=yuan("9000"), **TWELVE)), finances=USUAL)

    answer = judged(ABOVE, Vector(accepted))

    assert answer.state is State.FINDING
    assert str(answer.place) == "debts/loan/offers.toml"


def test_terms_stand_for_lines_and_one_sum_needs_no_month() -> None:
    equal = replace(case(paper(instalment=yuan("9000"), **TWELVE)), finances=USUAL)
    lump = paper(down_payment=yuan("15600"), stated_total=yuan("15600"))
    nothing = paper(down_payment=yuan("15600"))

    assert state_of(ABOVE, equal) == FOUND
    assert state_of(ABOVE, replace(case(lump), finances=USUAL)) == OK
    assert state_of(ABOVE, replace(case(nothing), finances=USUAL)) == (
        State.CANNOT_TELL,
        "agreement.schedule",
    )
    assert state_of(ABOVE, plan("1", money_=None)) == (State.CANNOT_TELL, "finances")


def test_who_has_nothing_left_asks_for_a_pause() -> None:
    poor = plan("300", money_=money("4050", "4120"))
    better = plan("1394.51")

    assert judged(ABOVE, Vector(poor)).ask is not None
    assert judged(ABOVE, Vector(better)).ask is None


def test_a_buffer_of_nothing_never_fires() -> None:
    assert state_of(THIN, plan("1394.50", money_=replace(USUAL, buffer=yuan("0")))) == OK


def test_months_that_cannot_be_paid_are_not_thin() -> None:
    assert state_of(THIN, plan("2000")) == OK


def test_the_line_that_falls_due_is_the_place() -> None:
    place = judged(ABOVE, Vector(plan("1208.30", money_=SCHOOL))).place

    assert str(place) == "debts/loan/agreement.toml schedule.9"


def test_one_cause_gives_one_finding() -> None:
    broken = plan("640", count=15, money_=ALLOWANCE)
    seasonal = replace(
        ALLOWANCE,
        expense={
            **ALLOWANCE.expense,
            "fee": Expense(label="fee", amount=yuan("400"), every=Every.YEAR, months=(3,)),
        },
    )

    assert state_of(ABOVE, broken) == OK
    assert judged(ABOVE, Vector(plan("640", count=15, money_=seasonal))).values["month"] == Month(
        2027, 3
    )


def test_a_break_that_no_step_explains_stays_with_above_surplus() -> None:
    late = paper(lines((6, "900"), first="2027-09-20"))
    ended = replace(
        ALLOWANCE,
        expense={"living": Expense(label="living", amount=yuan("4800"))},
    )
    one = replace(case(late), finances=ended)

    assert state_of(STEP, one) == OK
    assert judged(ABOVE, Vector(one)).values["months_failing"] == 6


def household_case(**fields: object) -> Case:
    """Case C: a lump for one debt, two open offers."""
    lump = paper(down_payment=yuan("15600"), stated_total=yuan("15600"))
    plans = {"card": ("477.34", 60), "consumer": ("706.10", 24)}
    debts = {
        name: folder(
            offers={
                "open": offer(
                    instalment=yuan(amount),
                    count=count,
                    first_due=day("2026-12-15"),
                    state=OfferState.OPEN,
                )
            },
            id=name,
        )
        for name, (amount, count) in plans.items()
    }
    debts["mybank"] = folder(lump, id="mybank")
    found = Case(debts=debts, finances=household())
    return replace(found, **fields)  # type: ignore[arg-type] # names are the test's own


def test_the_household_breaks_when_the_benefit_ends_and_only_then() -> None:
    one = household_case()
    values = judged(STEP, Vector(one)).values

    assert values["day"] == day("2027-04-01")
    assert (values["before"], values["after"]) == (yuan("1543.53"), yuan("-106.47"))
    assert values["margin_before"] == yuan("360.09")
    for check in (ABOVE, THIN):
        found = rule(check)
        assert found is not None
        answers = check_case(one, TODAY, [found])
        assert {answer.state for answer in answers} == {State.OK}


def test_without_any_plan_two_years_are_looked_at() -> None:
    soon = money(
        "5000",
        "5000",
        income={"wage": Income(label="wage", amount=yuan("5000"), until=day("2028-10-31"))},
    )
    later = replace(soon, income={"wage": replace(soon.income["wage"], until=day("2028-11-30"))})

    assert state_of(STEP, replace(case(), finances=soon)) == FOUND
    assert state_of(STEP, replace(case(), finances=later)) == OK


def test_two_steps_that_break_only_together_are_both_named() -> None:
    two = money(
        "1000",
        "0",
        income={
            "a": Income(label="a", amount=yuan("600"), until=day("2027-02-28")),
            "b": Income(label="b", amount=yuan("600"), until=day("2027-05-31")),
            "c": Income(label="c", amount=yuan("100")),
        },
    )
    alone = replace(two, income={**two.income, "a": replace(two.income["a"], amount=yuan("5"))})

    both = judged(STEP, Vector(plan("300", money_=two))).values
    one = judged(STEP, Vector(plan("300", money_=alone))).values

    assert (both["entry"], both["day"]) == ("a、b", day("2027-06-01"))
    assert one["entry"] == "b"


def test_a_chosen_proposal_counts_as_a_plan() -> None:
    proposal = Proposal(
        label="ask", debt="loan", count=18, first_due=day("2026-12-20"), annual_percent=Decimal(0)
    )
    balance = Balance(as_of=TODAY, total=yuan("11520"))
    chosen = replace(
        case(debt=replace(DEBT, balance=balance)),
        finances=ALLOWANCE,
        plan=Plan(proposal={"ask": proposal}, chosen={"loan": "ask"}),
    )

    assert judged(STEP, Vector(chosen)).values["margin_after"] == yuan("-770")


def test_a_month_that_recovers_is_broken_only_as_long_as_it_lasts() -> None:
    pause = money(
        "1000",
        "0",
        income={
            "before": Income(label="old job", amount=yuan("1000"), until=day("2027-01-31")),
            "after": Income(label="new job", amount=yuan("1000"), since=day("2027-04-01")),
        },
    )

    assert judged(STEP, Vector(plan("300", money_=pause))).values["months"] == 2


@pytest.mark.parametrize(
    ("path", "check"),
    [
        ("finances.toml", ABOVE),
        ("debts/loan/agreement.toml", STEP),
        ("debts/loan/offers.toml", STEP),
        ("plan.toml", STEP),
    ],
)
def test_what_cannot_be_read_whole_never_gives_ok(path: str, check: str) -> None:
    broken = replace(plan("1"), incomplete=frozenset({path}))

    assert state_of(check, broken) == (State.CANNOT_TELL, path)


def test_an_unconfirmed_paper_of_any_debt_stops_the_household_figures() -> None:
    agreement = replace(paper(lines((2, "1"))), schedule_confirmed=False)

    assert state_of(STEP, replace(case(agreement), finances=USUAL)) == (
        State.CANNOT_TELL,
        "debts.loan.agreement.schedule unconfirmed",
    )


def test_what_hides_the_steps_hides_no_month_that_cannot_be_paid() -> None:
    hidden = frozenset({"plan.toml"})

    assert state_of(STEP, replace(plan("9000"), unreadable=hidden)) == (
        State.CANNOT_TELL,
        "plan.toml",
    )
    assert state_of(ABOVE, replace(plan("9000"), unreadable=hidden)) == FOUND
