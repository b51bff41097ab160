"""Promises, numbers and figures in the log against the records."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from forbear.case.agreement import Agreement, AmountTerm
from forbear.case.case import Case, DebtFolder
from forbear.case.contact import Contact, Figure, Promise
from forbear.case.debt import Balance, Payment
from forbear.case.kinds import (
    Channel,
    Direction,
    FigureKind,
    MaterialKind,
    Party,
    PromiseKind,
    PromiseState,
    Side,
)
from forbear.case.materials import Material
from forbear.loan.kinds import Component
from forbear.rules.base import State
from forbear.rules.engine import check_case
from forbear.rules.fraud.unknown_number import plain_number
from forbear.rules.registry import rule
from rules.figure_cases import (
    DEBT,
    TODAY,
    case,
    contact,
    day,
    lines,
    logged,
    offer,
    paper,
    promise,
    waiver,
    yuan,
)
from rules.vectors import Vector, holds, judged, vectors

OK = (State.OK, "")
FOUND = (State.FINDING, "")
TALK = "2026-11-10T10:00:00+08:00"


def state_of(check: str, one: Case) -> tuple[State, str]:
    answer = judged(check, Vector(one))
    return answer.state, answer.missing


def told(*promises: Promise, at: str = TALK, **fields: object) -> Case:
    return replace(logged(case(), contact(at, *promises)), **fields)  # type: ignore[arg-type] # names are the test's own


OVERDUE = "promise-overdue"
PAY = promise(PromiseKind.PAY, by=Side.BORROWER, amount=yuan("800"), due=day("2026-11-20"))


def paying(*payments: tuple[str, str], promised: Promise = PAY) -> Case:
    made = tuple(Payment(on=day(on), amount=yuan(amount)) for on, amount in payments)
    return logged(case(payments=made), contact(TALK, promised))


@vectors(
    OVERDUE,
    Vector(
        told(promise(PromiseKind.SEND_PAPER, what="written offer", due=day("2026-11-18"))),
        {"who": "The lender", "what": "written offer", "by": day("2026-11-18"), "days_over": 6},
    ),
    Vector(told(promise(PromiseKind.CALL_BACK, due=day("2026-11-24")))),
    Vector(paying(("2026-11-20", "500")), {"who": "You", "rest": yuan("300"), "days_over": 4}),
    Vector(
        told(promise(PromiseKind.SEND), at="2026-10-09T10:00:00+08:00"),
        missing="contact.promises[].due",
    ),
)
def test_overdue_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


LATE = promise(PromiseKind.SEND_PAPER, due=day("2026-11-18"))


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (case(), OK),
        (told(replace(LATE, state=PromiseState.KEPT)), OK),
        (told(replace(LATE, state=PromiseState.BROKEN)), OK),
        (told(replace(LATE, state=PromiseState.PARTLY)), FOUND),
        (told(promise(PromiseKind.SEND)), OK),
        (paying(("2026-11-20", "800")), OK),
        (paying(("2026-11-09", "800"), promised=replace(PAY, due=day("2026-11-22"))), FOUND),
        (paying(promised=replace(PAY, amount=None, due=day("2026-11-22"))), FOUND),
        (paying(), OK),
        (told(LATE, unreadable=frozenset({"log/x.toml"})), FOUND),
        (told(unreadable=frozenset({"log/x.toml"})), (State.CANNOT_TELL, "log/x.toml")),
    ],
)
def test_what_was_kept_or_broken_is_not_overdue(one: Case, wanted: object) -> None:
    assert state_of(OVERDUE, one) == wanted


def test_a_promise_about_two_debts_is_told_once() -> None:
    two = {name: DebtFolder(id=name, debt=DEBT) for name in ("a", "b")}
    one = rule(OVERDUE)
    assert one is not None

    def found(*debts: str) -> list[str | None]:
        talk = contact(TALK, LATE, debts=debts)
        answers = check_case(Case(debts=two, contacts={"c": talk}), TODAY, [one])
        return [answer.debt for answer in answers if answer.state is State.FINDING]

    assert found("b", "a") == ["b"]
    assert found() == ["a"]
    assert found("gone") == ["a"]


BROKEN = "promise-broken"
QUIET = promise(PromiseKind.STOP_CALLS, what="no calls", due=day("2026-11-01"))
QUIET_TALK = "2026-10-22T10:00:00+08:00"


def quiet(*later: Contact, promised: Promise = QUIET) -> Case:
    return logged(case(), contact(QUIET_TALK, promised), *later)


CALL = contact("2026-10-28T15:00:00+08:00")
FORGIVEN = promise(PromiseKind.WAIVE, item=Component.PENALTY_PRINCIPAL, due=day("2026-11-15"))


def forgiven(
    agreement: Agreement | None = None, balance: Balance | None = None, one: Promise = FORGIVEN
) -> Case:
    return logged(case(agreement, debt=replace(DEBT, balance=balance)), contact(TALK, one))


def unconfirmed() -> Agreement:
    stated = paper(balance_day=day("2026-11-20"))
    penalty = AmountTerm(value=yuan("96.40"))
    return replace(stated, term=replace(stated.term, balance_penalty=penalty))


@vectors(
    BROKEN,
    Vector(
        quiet(CALL),
        {
            "who": "The lender",
            "what": "no calls",
            "day": day("2026-10-22"),
            "fact": "call 2026-10-28",
        },
    ),
    Vector(told(promise(PromiseKind.SEND_PAPER, due=day("2026-12-02")))),
    Vector(forgiven(unconfirmed()), missing="agreement.balance_penalty unconfirmed"),
)
def test_broken_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


CHARGED = Balance(as_of=day("2026-11-20"), penalty_principal=yuan("96.40"))


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (told(replace(LATE, state=PromiseState.BROKEN)), FOUND),
        (told(replace(LATE, state=PromiseState.KEPT)), OK),
        (quiet(), OK),
        (quiet(contact("2026-11-02T15:00:00+08:00")), OK),
        (
            quiet(contact("2026-11-02T15:00:00+08:00"), promised=replace(QUIET, due=None)),
            FOUND,
        ),
        (quiet(replace(CALL, direction=Direction.OUT)), OK),
        (quiet(replace(CALL, channel=Channel.APP)), OK),
        (quiet(replace(CALL, party=Party.FAMILY)), OK),
        (paying(), FOUND),
        (paying(("2026-11-12", "1")), OK),
        (paying(promised=replace(PAY, due=day("2026-11-21"))), OK),
        (forgiven(), OK),
        (forgiven(balance=CHARGED), FOUND),
        (forgiven(balance=replace(CHARGED, as_of=day("2026-11-15"))), OK),
        (forgiven(balance=Balance(as_of=TODAY)), OK),
        (forgiven(balance=CHARGED, one=replace(FORGIVEN, due=TODAY)), OK),
        (forgiven(balance=CHARGED, one=replace(FORGIVEN, due=None)), OK),
        (forgiven(balance=CHARGED, one=replace(FORGIVEN, item=Component.PRINCIPAL)), OK),
        (forgiven(paper(balance_penalty=yuan("1"))), OK),
        (forgiven(paper(balance_day=day("2026-11-15"))), OK),
        (forgiven(paper(balance_day=day("2026-11-20"), balance_penalty=yuan("1"))), OK),
    ],
)
def test_only_conduct_against_the_promise_breaks_it(one: Case, wanted: object) -> None:
    assert state_of(BROKEN, one) == wanted


NUMBER = "unknown-number"
MYBANK = replace(DEBT, profile="mybank")


def dialled(number: str | None, **fields: object) -> Case:
    debt = replace(DEBT, **{"profile": "mybank", **fields})  # type: ignore[arg-type] # test shorthand
    return logged(case(debt=debt), contact(TALK, number=number))


@vectors(
    NUMBER,
    Vector(
        dialled("0571-8642 0193"),
        {"number": "0571-8642 0193", "count": 1, "first_day": day("2026-11-10")},
    ),
    Vector(dialled("+86 95188-3")),
    Vector(dialled(None), missing="contact.number"),
)
def test_number_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@pytest.mark.parametrize(
    ("number", "plain"),
    [
        ("95188", "95188"),
        ("95188-3", "95188"),
        ("0086 95188", "95188"),
        ("400-820-8820", "4008208820"),
        ("(0571) 8642-0193", "57186420193"),
        ("+852 2345 6789", "+85223456789"),
        ("私密号码", "私密号码"),
        ("12378", "12378"),
        ("10690000951880", "10690000951880"),
    ],
)
def test_numbers_are_compared_without_their_dress(number: str, plain: str) -> None:
    assert plain_number(number) == plain


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (case(), OK),
        (dialled("0571-86420193", numbers=("057186420193",)), OK),
        (dialled("0571-86420193", profile=None), (State.CANNOT_TELL, "debt.numbers")),
        (dialled("95188", profile=None, numbers=("95188",)), OK),
        (logged(case(debt=MYBANK), contact(TALK, number="1", channel=Channel.APP)), OK),
        (logged(case(debt=MYBANK), contact(TALK, number="1", party=Party.AGENCY)), OK),
        (logged(case(debt=MYBANK), contact(TALK, number="1", party=Party.COLLECTOR)), FOUND),
    ],
)
def test_only_those_who_speak_for_the_lender_are_checked(one: Case, wanted: object) -> None:
    assert state_of(NUMBER, one) == wanted


def test_a_number_is_named_once_with_its_first_day_and_count() -> None:
    again = contact("2026-11-12T10:00:00+08:00", number="138 0000 0001")
    one = logged(case(debt=MYBANK), contact(TALK, number="13800000001"), again)

    values = judged(NUMBER, Vector(one)).values

    assert (values["count"], values["first_day"]) == (2, day("2026-11-10"))


MISMATCH = "phone-paper-mismatch"


def said(kind: FigureKind, **value: object) -> Figure:
    return Figure(kind=kind, **value)  # type: ignore[arg-type] # test shorthand


def heard(
    agreement: Agreement | None, *figures: Figure, offered: object = None, **fields: object
) -> Case:
    talk = contact("2026-11-12T14:05:00+08:00", figures=figures)
    found = case(agreement, offered)  # type: ignore[arg-type] # test shorthand
    return logged(found, replace(talk, **fields))  # type: ignore[arg-type] # test shorthand


GRACE = said(FigureKind.GRACE, count=3)
COLLECTOR: dict[str, Any] = {"party": Party.COLLECTOR}
DUE_12 = offer(first_due=day("2026-12-12"))


@vectors(
    MISMATCH,
    Vector(
        heard(paper(grace_days=0), GRACE),
        {"fact": "days of grace", "said": 3, "paper": 0, "contact_day": day("2026-11-12")},
    ),
    Vector(
        heard(
            paper(first_due=day("2026-12-02")),
            said(FigureKind.FIRST_DUE, day=day("2026-12-12")),
            offered=DUE_12,
        )
    ),
    Vector(
        heard(paper(), said(FigureKind.CLEARANCE, count=7), channel=Channel.CHAT),
        {"said": 7, "paper": "nothing", "channel": Channel.CHAT},
    ),
    Vector(
        heard(paper(lines((1, "9800"))), said(FigureKind.TOTAL, amount=yuan("9000")), **COLLECTOR),
        missing="contact.authority",
    ),
)
def test_mismatch_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


WHOLE = paper(
    lines((2, "100")),
    [waiver(Component.PENALTY_PRINCIPAL, "30")],
    down_payment=yuan("5"),
    annual_rate=Decimal(9),
    grace_days=3,
    clearance_days=7,
)


@pytest.mark.parametrize(
    ("figure", "wanted"),
    [
        (said(FigureKind.INSTALMENT, amount=yuan("100.01")), OK),
        (said(FigureKind.INSTALMENT, amount=yuan("99.98")), FOUND),
        (said(FigureKind.COUNT, count=2), OK),
        (said(FigureKind.COUNT, count=3), FOUND),
        (said(FigureKind.TOTAL, amount=yuan("205")), OK),
        (said(FigureKind.WAIVER, amount=yuan("30")), OK),
        (said(FigureKind.WAIVER, amount=yuan("40")), FOUND),
        (said(FigureKind.DOWN_PAYMENT, amount=yuan("5")), OK),
        (said(FigureKind.FIRST_DUE, day=day("2026-12-20")), OK),
        (said(FigureKind.RATE, percent=Decimal("9.0")), OK),
        (said(FigureKind.RATE, percent=Decimal(8)), FOUND),
        (said(FigureKind.CLEARANCE, count=7), OK),
        (said(FigureKind.BALANCE, amount=yuan("1")), OK),
        (said(FigureKind.GRACE), OK),
        (said(FigureKind.GRACE, count=5, said_by=Side.BORROWER), OK),
    ],
)
def test_every_fact_is_compared_with_its_term(figure: Figure, wanted: object) -> None:
    assert state_of(MISMATCH, heard(WHOLE, figure)) == wanted


@pytest.mark.parametrize(
    ("figure", "agreement", "wanted"),
    [
        (said(FigureKind.INSTALMENT, amount=yuan("5")), paper(instalment=yuan("5")), OK),
        (said(FigureKind.COUNT, count=2), paper(count=2), OK),
        (said(FigureKind.FIRST_DUE, day=TODAY), paper(first_due=TODAY), OK),
        (said(FigureKind.FIRST_DUE, day=TODAY), paper(), FOUND),
        (GRACE, None, OK),
    ],
)
def test_terms_stand_for_lines(figure: Figure, agreement: Agreement | None, wanted: object) -> None:
    assert state_of(MISMATCH, heard(agreement, figure)) == wanted


def test_the_last_word_before_the_paper_counts() -> None:
    later = contact("2026-11-13T10:00:00+08:00", figures=(said(FigureKind.GRACE, count=0),))
    after = replace(paper(grace_days=0), received_on=day("2026-11-12"))

    one = heard(paper(grace_days=0), GRACE)
    corrected = replace(one, contacts={**one.contacts, "later": later})
    too_late = logged(case(after), contact("2026-11-13T10:00:00+08:00", figures=(GRACE,)))

    assert state_of(MISMATCH, corrected) == OK
    assert state_of(MISMATCH, too_late) == OK


def test_figures_of_another_round_are_not_the_papers_yardstick() -> None:
    amount = said(FigureKind.INSTALMENT, amount=yuan("50"))
    in_force = offer(total=yuan("205"))
    other = offer(contact="c0", made_on=day("2026-11-01"))
    one = heard(WHOLE, amount, offered=in_force)
    folder = replace(one.debts["loan"], offers={"now": in_force, "old": other})

    assert state_of(MISMATCH, one) == FOUND
    assert state_of(MISMATCH, replace(one, debts={"loan": folder})) == OK
    early = heard(WHOLE, amount, offered=offer(made_on=day("2026-11-13"), total=yuan("205")))
    assert state_of(MISMATCH, early) == OK


def test_an_interest_free_offer_states_its_rate() -> None:
    free = offer(annual_percent=Decimal(0))
    one = heard(WHOLE, said(FigureKind.RATE, percent=Decimal(0)), offered=free)

    assert state_of(MISMATCH, one) == OK


@pytest.mark.parametrize(
    ("material", "wanted"),
    [
        (Material(label="a", kind=MaterialKind.AUTHORITY, file="evidence/a"), FOUND),
        (
            Material(label="a", kind=MaterialKind.AUTHORITY),
            (State.CANNOT_TELL, "contact.authority"),
        ),
        (
            Material(label="a", kind=MaterialKind.AUTHORITY, file="evidence/a", debt="card"),
            (State.CANNOT_TELL, "contact.authority"),
        ),
        (
            Material(label="a", kind=MaterialKind.CONTRACT, file="evidence/a"),
            (State.CANNOT_TELL, "contact.authority"),
        ),
    ],
)
def test_a_collectors_word_counts_with_the_lenders_authority(
    material: Material, wanted: object
) -> None:
    one = heard(paper(grace_days=0), GRACE, **COLLECTOR)

    assert state_of(MISMATCH, replace(one, materials={"a": material})) == wanted


def test_what_agrees_needs_no_authority_and_others_do_not_speak_for_the_lender() -> None:
    assert state_of(MISMATCH, heard(paper(grace_days=3), GRACE, **COLLECTOR)) == OK
    assert state_of(MISMATCH, heard(paper(grace_days=0), GRACE, party=Party.FAMILY)) == OK


@pytest.mark.parametrize("check", [OVERDUE, BROKEN, NUMBER, MISMATCH])
def test_a_contact_that_cannot_be_read_never_gives_ok(check: str) -> None:
    hidden = frozenset({"log/x.toml"})
    one = replace(case(paper(), debt=MYBANK), unreadable=hidden)
    known = logged(one, contact(TALK, number="95188"))

    assert state_of(check, one) == (State.CANNOT_TELL, "log/x.toml")
    assert state_of(check, known) == (State.CANNOT_TELL, "log/x.toml")
