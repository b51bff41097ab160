"""Own limits, all plans together, paydays, debt service and token plans."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from forbear.case.agreement import Agreement, FeeTerm
from forbear.case.case import Case
from forbear.case.debt import Balance
from forbear.case.finances import Asset, Finances, Income
from forbear.case.kinds import Every, LoanKind, OfferState, Side
from forbear.case.offer import Offer
from forbear.case.plan import Limits, Plan, Proposal
from forbear.rules.base import State
from forbear.values.day import Month
from rules.figure_cases import DEBT, TODAY, case, day, folder, lines, money, offer, paper, yuan
from rules.vectors import Vector, holds, judged, vectors

OK = (State.OK, "")
FOUND = (State.FINDING, "")
USUAL = money("6240", "3985.50", "860")
"""Surplus 1,394.50."""


def state_of(check: str, one: Case) -> tuple[State, str]:
    answer = judged(check, Vector(one))
    return answer.state, answer.missing


LIMIT = "above-plan"


def limited(agreement: Agreement | None, **limits: object) -> Case:
    found = Limits(**limits)  # type: ignore[arg-type] # names are the test's own
    return replace(case(agreement), plan=Plan(limits=found))


VECTOR_LIMITS: dict[str, Any] = {
    "instalment": yuan("1150"),
    "total": yuan("28000"),
    "last_date": day("2028-12-31"),
}


@vectors(
    LIMIT,
    Vector(
        limited(paper(lines((26, "1092.50"), first="2026-12-31")), **VECTOR_LIMITS),
        {
            "which": "The total",
            "paper": yuan("28405"),
            "limit": yuan("28000"),
            "difference": yuan("405"),
        },
    ),
    Vector(
        limited(paper(lines((23, "1150"))), instalment=yuan("1150"), total=yuan("26450")),
    ),
    Vector(case(paper(lines((23, "1150")))), missing="plan.limits"),
)
def test_limit_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


LUMP: dict[str, Any] = {"down_payment": yuan("5000"), "stated_total": yuan("5000")}
EARLY = FeeTerm(name="fee", amount=yuan("60"), confirmed=True)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (limited(None, total=yuan("1")), OK),
        (limited(paper(), total=yuan("1")), (State.CANNOT_TELL, "agreement.schedule")),
        (limited(paper(**LUMP), instalment=yuan("1"), total=yuan("5000")), OK),
        (limited(paper(**LUMP), total=yuan("4999.99")), FOUND),
        (limited(paper(**LUMP), first_payment=yuan("4999.99")), FOUND),
        (limited(paper(lines((2, "100"))), instalment=yuan("99.99")), FOUND),
        (limited(paper(lines((2, "100"))), last_date=day("2027-01-20")), OK),
        (limited(paper(lines((2, "100"))), last_date=day("2027-01-19")), FOUND),
        (limited(paper(lines((2, "100"))), first_payment=yuan("100")), OK),
        (limited(paper(lines((2, "100"))), first_payment=yuan("0")), FOUND),
        (limited(paper(lines((2, "100")), fees=[EARLY]), first_payment=yuan("59")), FOUND),
        (
            limited(
                paper(lines((2, "100")), fees=[replace(EARLY, due=day("2026-12-20"))]),
                first_payment=yuan("100"),
            ),
            OK,
        ),
    ],
)
def test_a_limit_met_exactly_is_inside(one: Case, wanted: object) -> None:
    assert state_of(LIMIT, one) == wanted


ALL = "all-plans-above-surplus"


def plans(*amounts: str, money_: Finances | None = USUAL) -> Case:
    debts = {
        f"d{number}": folder(paper(lines((6, amount))), id=f"d{number}")
        for number, amount in enumerate(amounts)
    }
    return Case(debts=debts, finances=money_)


def signed_without_lines() -> Case:
    one = plans("100")
    return replace(one, debts={**one.debts, "bare": folder(paper(count=6), id="bare")})


@vectors(
    ALL,
    Vector(
        plans("412.60", "530", "455"),
        {
            "month": Month(2026, 12),
            "need": yuan("1397.60"),
            "surplus": yuan("1394.50"),
            "shortfall": yuan("3.10"),
            "debts": "loan 412.60、loan 530.00、loan 455.00",
        },
    ),
    Vector(plans("412.60", "530", "451.90")),
    Vector(signed_without_lines(), missing="debts.bare.agreement.schedule"),
)
def test_all_plans_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def but(one: Case, name: str, /, **fields: object) -> Case:
    changed = replace(one.debts[name], **fields)  # type: ignore[arg-type] # test shorthand
    return replace(one, debts={**one.debts, name: changed})


ACCEPTED = offer(instalment=yuan("1000"), count=6, first_due=day("2026-12-20"))
TWO = plans("700", "700")
KEPT = replace(DEBT, negotiated=False)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (Case(finances=USUAL), OK),
        (plans("9000"), OK),
        (TWO, FOUND),
        (but(TWO, "d0", debt=KEPT), OK),
        (but(TWO, "d0", debt=None), FOUND),
        (but(TWO, "d0", agreement=None), OK),
        (but(TWO, "d0", agreement=None, offers={"a": ACCEPTED}), FOUND),
        (but(TWO, "d0", agreement=paper(**LUMP)), OK),
        (
            but(TWO, "d0", agreement=None, text="协议"),
            (State.CANNOT_TELL, "debts.d0.agreement.schedule"),
        ),
        (plans("1", "1", money_=None), (State.CANNOT_TELL, "finances")),
    ],
)
def test_papers_and_accepted_offers_are_added(one: Case, wanted: object) -> None:
    assert state_of(ALL, one) == wanted


def test_without_capacity_a_pause_is_asked_for() -> None:
    poor = judged(ALL, Vector(plans("1", "1", money_=money("1000", "1000"))))

    assert poor.ask is not None
    assert judged(ALL, Vector(TWO)).ask is None


PAYDAY = "due-before-payday"


def due_on(due: str, payday: int | None, cash: str, amount: str = "1090", **fields: object) -> Case:
    wage = Income(label="wage", amount=yuan("4700"), day=payday)
    finances = money(
        "0",
        "0",
        income={"wage": wage},
        asset={"cash": Asset(label="cash", amount=yuan(cash))},
    )
    found = replace(case(paper(lines((6, amount), first=due))), finances=finances)
    return replace(found, **fields)  # type: ignore[arg-type] # names are the test's own


@vectors(
    PAYDAY,
    Vector(due_on("2026-12-12", 15, "210"), {"due_day": 12, "payday": 15, "days": 3, "line": 1}),
    Vector(due_on("2026-12-12", 15, "1090")),
    Vector(due_on("2026-12-20", 20, "0"), {"days": 0}),
    Vector(due_on("2026-12-12", None, "0"), missing="finances.income.wage.day"),
)
def test_payday_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def incomes(*entries: Income) -> Finances:
    return money("0", "0", income={f"i{number}": one for number, one in enumerate(entries)})


TENTH = Income(label="a", amount=yuan("2000"), day=10)
TWENTY_FIFTH = Income(label="b", amount=yuan("1500"), day=25)
WEEKLY = Income(label="c", amount=yuan("3000"), every=Every.WEEK, starts=day("2026-12-04"))


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (due_on("2026-12-20", 5, "0"), OK),
        (due_on("2026-12-20", 25, "0", "0"), OK),
        (due_on("2027-02-28", 31, "0"), FOUND),
        (due_on("2026-12-20", 5, "0", "2000", finances=incomes(TENTH, TWENTY_FIFTH)), OK),
        (due_on("2026-12-20", 5, "0", "2001", finances=incomes(TENTH, TWENTY_FIFTH)), FOUND),
        (due_on("2026-12-20", 5, "0", "9000", finances=incomes(TENTH, TWENTY_FIFTH)), OK),
        (due_on("2026-12-20", 5, "0", finances=incomes(WEEKLY, TENTH)), OK),
        (due_on("2026-12-20", 5, "0", finances=None), (State.CANNOT_TELL, "finances")),
    ],
)
def test_only_incomes_that_are_needed_for_the_line_count(one: Case, wanted: object) -> None:
    assert state_of(PAYDAY, one) == wanted


SERVICE = "debt-service-high"


@vectors(
    SERVICE,
    Vector(
        plans("1020", money_=money("5900", "0", "2310")),
        {
            "ratio": Decimal("56.4"),
            "limit": Decimal(55),
            "service": yuan("3330"),
            "income": yuan("5900"),
        },
    ),
    Vector(plans("990", money_=money("6000", "0", "2310"))),
    Vector(plans("1020", money_=replace(USUAL, income={})), missing="finances.income"),
)
def test_service_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def test_the_users_own_limit_counts_and_obligations_count_alone() -> None:
    strict = replace(plans("10"), plan=Plan(debt_service_limit_percent=Decimal(10)))
    alone = Case(finances=money("1000", "0", "600"))
    idle = money("1", income={"w": Income(label="w", amount=yuan("5"), until=day("2026-01-31"))})

    assert state_of(SERVICE, strict) == FOUND
    assert state_of(SERVICE, alone) == FOUND
    assert "ratio" not in judged(SERVICE, Vector(plans("5", money_=idle))).values
    assert state_of(SERVICE, Case(finances=replace(idle, obligation={}))) == OK


TOKEN = "token-plan-missing"  # noqa: S105 - the id of a check
POOR = money("4050", "4120")


def own(money_: Finances | None = POOR, side: Side = Side.BORROWER, **fields: object) -> Case:
    mine = replace(offer(**fields), side=side, state=OfferState.OPEN)
    return replace(case(None, mine), finances=money_)


OFFERED: dict[str, Any] = {"count": 24, "first_due": day("2026-12-20")}


@vectors(
    TOKEN,
    Vector(
        own(instalment=yuan("300"), **OFFERED),
        {
            "capacity": yuan("-272.50"),
            "surplus": yuan("-70"),
            "buffer": yuan("202.50"),
            "instalment": yuan("300"),
        },
    ),
    Vector(own(instalment=yuan("10"), count=24, first_due=day("2027-06-20"))),
    Vector(own(money("1200", "1000"), instalment=yuan("150"), **OFFERED), {"capacity": yuan("0")}),
    Vector(
        own(replace(POOR, income={}), instalment=yuan("300"), **OFFERED),
        missing="finances.income",
    ),
)
def test_token_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


ASK = Proposal(label="ask", debt="loan", count=10, first_due=day("2026-12-20"))
OWING = replace(DEBT, balance=Balance(as_of=TODAY, total=yuan("3000")))


def chosen(proposal: Proposal, **fields: object) -> Case:
    plan = Plan(proposal={"ask": proposal}, chosen={"loan": "ask"})
    return replace(case(debt=OWING), finances=POOR, plan=plan, **fields)  # type: ignore[arg-type] # names are the test's own


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (case(), OK),
        (own(), OK),
        (own(instalment=yuan("300")), FOUND),
        (own(side=Side.LENDER, instalment=yuan("300"), **OFFERED), OK),
        (own(money("1201", "1000"), instalment=yuan("150"), **OFFERED), OK),
        (chosen(ASK), FOUND),
        (chosen(replace(ASK, debt="card")), OK),
        (chosen(replace(ASK, principal=yuan("0"), count=0, down_payment=yuan("9"))), OK),
        (chosen(replace(ASK, count=None)), (State.CANNOT_TELL, "plan.proposal.count")),
    ],
)
def test_own_offers_and_the_chosen_proposal_are_judged(one: Case, wanted: object) -> None:
    assert state_of(TOKEN, one) == wanted


def test_plans_already_agreed_take_their_share_first() -> None:
    mine = offer(side=Side.BORROWER, state=OfferState.OPEN, instalment=yuan("300"), **OFFERED)
    agreed = folder(paper(lines((6, "1300"))), id="other")
    debts = {"loan": folder(None, {"mine": mine}), "other": agreed}

    assert state_of(TOKEN, Case(debts=debts, finances=USUAL)) == FOUND
    assert state_of(TOKEN, Case(debts={"loan": debts["loan"]}, finances=USUAL)) == OK


MONTHS = "past-60-months"
CARD = replace(DEBT, kind=LoanKind.CARD)


def card(*groups: tuple[int, str], kind: LoanKind | None = LoanKind.CARD) -> Case:
    return case(paper(lines(*groups, first="2027-01-20")), debt=replace(DEBT, kind=kind))


@vectors(
    MONTHS,
    Vector(card((13, "0"), (48, "500")), {"months": 61, "count": 48}),
    Vector(card((60, "500"))),
    Vector(card((72, "500"), kind=LoanKind.BUSINESS)),
    Vector(card((72, "500"), kind=None), missing="debt.kind"),
)
def test_sixty_month_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def card_offer(one: Offer) -> Case:
    return case(None, one, debt=CARD)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (case(debt=CARD), OK),
        (case(paper(), debt=CARD), (State.CANNOT_TELL, "agreement.schedule")),
        (card_offer(offer(count=60)), OK),
        (card_offer(offer(count=61)), FOUND),
        (card_offer(offer(count=61, state=OfferState.REFUSED)), OK),
        (card_offer(offer()), OK),
    ],
)
def test_offers_are_judged_before_there_is_a_paper(one: Case, wanted: object) -> None:
    assert state_of(MONTHS, one) == wanted
