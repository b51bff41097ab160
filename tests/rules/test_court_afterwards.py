"""Judgments, mediation and suits against the papers and plans made beside them."""

from dataclasses import replace

import pytest

from forbear.case.agreement import Agreement
from forbear.case.case import Case
from forbear.case.contact import Contact
from forbear.case.debt import Payment
from forbear.case.kinds import (
    ActKind,
    Channel,
    CourtPaperKind,
    MediationBody,
    OfferState,
    Party,
    PromiseKind,
    PromiseState,
    Side,
)
from forbear.case.proceedings import Act, CourtPaper, Mediation, Proceedings
from forbear.rules.base import State
from rules.figure_cases import (
    TODAY,
    case,
    contact,
    day,
    folder,
    logged,
    offer,
    paper,
    promise,
    yuan,
)
from rules.vectors import Vector, holds, judged, vectors

Kind = CourtPaperKind
OK = (State.OK, "")
FOUND = (State.FINDING, "")
HIDDEN = frozenset({"debts/loan/proceedings.toml"})


def filed(**fields: object) -> Case:
    """Return a case with one debt; fields are those of its folder."""
    one = replace(folder(), **fields)  # type: ignore[arg-type] # names are the test's own
    return Case(debts={"loan": one})


def state_of(check: str, one: Case) -> tuple[State, str]:
    answer = judged(check, Vector(one))
    return answer.state, answer.missing


CONFIRM = "confirmation-unasked"
STREET = Mediation(body=MediationBody.COMMITTEE, effective_on=day("2026-10-26"))


def mediated(**fields: object) -> Case:
    one = replace(STREET, **fields)  # type: ignore[arg-type] # names are the test's own
    return case(proceedings=Proceedings(mediation={"street": one}))


@vectors(
    CONFIRM,
    Vector(mediated(), {"last_day": day("2026-11-25"), "days_left": 1}),
    Vector(
        mediated(effective_on=day("2026-11-04")),
        {"last_day": day("2026-12-04"), "days_left": 10},
    ),
    Vector(mediated(effective_on=day("2026-11-05"))),
    Vector(
        mediated(effective_on=day("2026-10-24")),
        {"last_day": day("2026-11-23"), "days_left": -1},
    ),
    Vector(mediated(confirm_filed_on=day("2026-11-10"))),
    Vector(mediated(effective_on=None), missing="mediation.effective_on"),
)
def test_confirmation_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (case(), OK),
        (mediated(body=MediationBody.COURT), OK),
        (mediated(body=MediationBody.LENDER), OK),
        (mediated(body=MediationBody.LAWFUL), FOUND),
        (mediated(body=MediationBody.UNKNOWN), (State.CANNOT_TELL, "mediation.body")),
        (mediated(body=None), (State.CANNOT_TELL, "mediation.body")),
        (mediated(in_suit=True), OK),
        (mediated(confirm_wanted=False), OK),
        (replace(case(), unreadable=HIDDEN), (State.CANNOT_TELL, "debts/loan/proceedings.toml")),
    ],
)
def test_only_lawful_mediation_outside_a_suit_is_confirmed(one: Case, wanted: object) -> None:
    assert state_of(CONFIRM, one) == wanted


def test_a_last_day_on_a_weekend_lasts_until_monday() -> None:
    sunday = Vector(mediated(effective_on=day("2026-10-23")), today=day("2026-11-22"))
    monday = replace(sunday, today=day("2026-11-23"))

    assert [judged(CONFIRM, one).values["last_day"] for one in (sunday, monday)] == [
        day("2026-11-22"),
        day("2026-11-23"),
    ]


LAPSED = "enforcement-lapsed"
JUDGMENT = CourtPaper(kind=Kind.JUDGMENT, performance_ends=day("2024-08-30"))


def judged_case(*papers: CourtPaper, agreement: Agreement | None = None, **fields: object) -> Case:
    named = {f"p{number}": one for number, one in enumerate(papers)}
    return filed(agreement=agreement or paper(), proceedings=Proceedings(court=named), **fields)


@vectors(
    LAPSED,
    Vector(judged_case(JUDGMENT), {"end": day("2026-08-31"), "days_over": 85}),
    Vector(judged_case(replace(JUDGMENT, performance_ends=day("2024-11-24")))),
    Vector(judged_case(replace(JUDGMENT, enforcement_filed_on=day("2025-03-04")))),
    Vector(judged_case(replace(JUDGMENT, performance_ends=None)), missing="court.performance_ends"),
)
def test_lapsed_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


ORDER = CourtPaper(kind=Kind.PAYMENT_ORDER, served_on=day("2024-08-01"))
OBJECTED = replace(ORDER, acts=(Act(says=ActKind.OBJECTS, filed_on=day("2024-08-05")),))
DEMAND = contact("2026-08-31T10:00:00+08:00", channel=Channel.SMS)
LATE_DEMAND = contact("2026-09-01T10:00:00+08:00", channel=Channel.SMS)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (judged_case(), OK),
        (judged_case(CourtPaper(kind=Kind.SUIT, served_on=day("2024-01-01"))), OK),
        (judged_case(JUDGMENT, CourtPaper(kind=Kind.ENFORCEMENT)), OK),
        (judged_case(replace(JUDGMENT, performance_ends=None, final_on=day("2024-08-30"))), FOUND),
        (judged_case(ORDER), FOUND),
        (judged_case(OBJECTED), OK),
        (judged_case(replace(ORDER, served_on=None)), (State.CANNOT_TELL, "court.served_on")),
        (logged(judged_case(JUDGMENT), DEMAND), OK),
        (logged(judged_case(JUDGMENT), LATE_DEMAND), FOUND),
        (
            judged_case(JUDGMENT, payments=(Payment(on=day("2026-05-01"), amount=yuan("1")),)),
            OK,
        ),
        (
            judged_case(JUDGMENT, payments=(Payment(on=day("2026-05-01"), amount=yuan("0")),)),
            FOUND,
        ),
    ],
)
def test_events_restart_the_two_years(one: Case, wanted: object) -> None:
    assert state_of(LAPSED, one) == wanted


def unbound(**fields: object) -> Case:
    """Return the lapsed judgment without any paper."""
    return filed(proceedings=Proceedings(court={"p": JUDGMENT}), **fields)


OPEN_PROMISE = contact(
    "2026-10-01T10:00:00+08:00", promise(PromiseKind.PAY, by=Side.BORROWER), party=Party.LENDER
)


def kept(state: PromiseState, by: Side = Side.LENDER) -> Contact:
    one = promise(PromiseKind.PAY, by=by, state=state)
    return contact("2026-10-01T10:00:00+08:00", one, answered=False)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (unbound(), OK),
        (unbound(text="还款协议"), FOUND),
        (unbound(offers={"a": offer(state=OfferState.OPEN)}), FOUND),
        (unbound(offers={"a": offer(state=OfferState.REFUSED)}), OK),
        (unbound(agreement=paper(signed_on=day("2026-11-01"))), OK),
        (unbound(agreement=paper(signed_on=day("2026-11-25"))), FOUND),
        (logged(unbound(), kept(PromiseState.OPEN)), OK),
    ],
)
def test_it_speaks_when_something_binding_is_near(one: Case, wanted: object) -> None:
    assert state_of(LAPSED, one) == wanted


def test_an_own_promise_after_the_end_starts_two_years_anew() -> None:
    assert state_of(LAPSED, logged(unbound(), OPEN_PROMISE)) == OK


def test_a_promise_that_is_still_open_binds() -> None:
    early = replace(OPEN_PROMISE, happened_at=DEMAND.happened_at.replace(year=2024, month=7))

    assert state_of(LAPSED, logged(unbound(), early)) == FOUND


SUIT_GOES_ON = "suit-goes-on"
SUIT = CourtPaper(kind=Kind.SUIT, case_no="2026-4120", served_on=day("2026-11-01"))
SILENT_PLAN = "乙方分24期偿还26,001.22元，自2026年12月15日起每月15日付款；双方签字生效。"
WORD = contact("2026-11-10T10:00:00+08:00", party=Party.COURT)


def planned(*papers: CourtPaper) -> Case:
    return judged_case(*papers, text=SILENT_PLAN)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (planned(), OK),
        (planned(SUIT), FOUND),
        (planned(replace(SUIT, kind=None)), FOUND),
        (planned(replace(SUIT, ended_on=TODAY)), OK),
        (planned(CourtPaper(kind=Kind.MEDIATION_PAPER)), OK),
        (planned(replace(SUIT, kind=Kind.JUDGMENT)), FOUND),
        (planned(replace(SUIT, kind=Kind.JUDGMENT, final_on=TODAY)), OK),
        (
            planned(replace(SUIT, kind=Kind.JUDGMENT, final_on=TODAY, enforcement_filed_on=TODAY)),
            FOUND,
        ),
        (logged(planned(), WORD), FOUND),
        (logged(planned(replace(SUIT, ended_on=day("2026-11-09"))), WORD), FOUND),
        (logged(planned(replace(SUIT, ended_on=day("2026-11-10"))), WORD), OK),
        (
            replace(planned(), unreadable=HIDDEN),
            (State.CANNOT_TELL, "debts/loan/proceedings.toml"),
        ),
    ],
)
def test_a_case_is_open_by_its_papers_or_by_the_log(one: Case, wanted: object) -> None:
    assert state_of(SUIT_GOES_ON, one) == wanted


def test_the_number_of_the_case_is_told_when_it_is_known() -> None:
    known, unknown = (
        judged(SUIT_GOES_ON, Vector(planned(one))) for one in (SUIT, replace(SUIT, case_no=None))
    )

    assert known.values["case_no"] == "2026-4120"
    assert "case_no" not in unknown.values
