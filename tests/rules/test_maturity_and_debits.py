"""A renewal nobody signed, and debits that keep the limitation running."""

from dataclasses import replace
from decimal import Decimal

import pytest

from forbear.case.agreement import Agreement, DayTerm
from forbear.case.case import Case
from forbear.case.debt import Loan, Payment
from forbear.case.finances import Asset
from forbear.case.kinds import LenderKind, OfferState, PaperKind, Topic
from forbear.loan.kinds import Method
from forbear.rules.base import State
from rules.figure_cases import (
    DEBT,
    TODAY,
    case,
    contact,
    day,
    folder,
    logged,
    money,
    offer,
    paper,
    yuan,
)
from rules.vectors import Vector, holds, judged, vectors

OK = (State.OK, "")
FOUND = (State.FINDING, "")


def filed(**fields: object) -> Case:
    """Return a case with one debt; fields are those of its folder."""
    one = replace(folder(), **fields)  # type: ignore[arg-type] # names are the test's own
    return Case(debts={"loan": one})


def state_of(check: str, one: Case) -> tuple[State, str]:
    answer = judged(check, Vector(one))
    return answer.state, answer.missing


UNSIGNED = "renewal-unsigned"
ASKED = contact("2026-11-02T10:00:00+08:00", topics=(Topic.RENEWAL,))
PROMISED = contact("2026-11-12T10:00:00+08:00", topics=(Topic.RENEWAL,))
LOAN = Loan(
    principal=yuan("26000"),
    drawn_on=day("2025-11-30"),
    matures_on=day("2026-11-30"),
    method=Method.LUMP,
    annual_percent=Decimal(0),
)


def maturing(on: str | None, loan: Loan | None = LOAN, **fields: object) -> Case:
    found = replace(loan, matures_on=day(on) if on else None) if loan else None
    one = filed(debt=replace(DEBT, loan=found), **fields)
    return logged(one, ASKED, PROMISED)


EXTENSION = paper(signed_on=day("2026-11-20"))


@vectors(
    UNSIGNED,
    Vector(
        maturing("2026-11-30"),
        {"matures_on": day("2026-11-30"), "days_left": 6, "asked_on": day("2026-11-02")},
    ),
    Vector(maturing("2026-12-02")),
    Vector(maturing("2026-12-01"), {"days_left": 7}),
    Vector(maturing("2026-11-21"), {"days_left": -3}),
    Vector(maturing("2026-11-30", agreement=EXTENSION)),
    Vector(maturing(None), missing="debt.loan.matures_on"),
)
def test_unsigned_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def quiet(agreement: Agreement | None = None) -> Case:
    """Return the same loan without a word about renewal in the log."""
    return logged(maturing("2026-11-30", agreement=agreement))


def renewal(**fields: object) -> Case:
    return quiet(agreement=replace(paper(), **fields))  # type: ignore[arg-type] # test shorthand


UNCONFIRMED = replace(
    EXTENSION, term=replace(EXTENSION.term, signed_on=DayTerm(value=day("2026-11-20")))
)
ALL_PAID = (Payment(on=day("2026-11-20"), amount=yuan("26000")),)
REFUSED = {"a": offer(state=OfferState.REFUSED, contact="c0")}
BOTH_REFUSED = {**REFUSED, "b": offer(state=OfferState.WITHDRAWN, contact="c1")}
RICH = replace(money("5000"), asset={"s": Asset(label="s", amount=yuan("21000"))})
POOR = replace(RICH, asset={"s": Asset(label="s", amount=yuan("20999.99"))})
RECEIVED = {"kind": PaperKind.RENEWAL, "received_on": day("2026-11-20")}


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (quiet(), OK),
        (renewal(**RECEIVED), FOUND),
        (renewal(**{**RECEIVED, "received_on": None}), OK),
        (renewal(**{**RECEIVED, "kind": PaperKind.INSTALMENTS}), OK),
        (maturing("2026-11-30", agreement=paper(signed_on=day("2026-11-25"))), FOUND),
        (maturing("2026-11-30", agreement=paper(signed_on=day("2026-11-01"))), FOUND),
        (
            maturing("2026-11-30", agreement=UNCONFIRMED),
            (State.CANNOT_TELL, "agreement.signed_on unconfirmed"),
        ),
        (maturing("2026-11-20", payments=ALL_PAID), OK),
        (maturing("2026-11-30", replace(LOAN, method=Method.FREE)), FOUND),
        (maturing("2026-11-30", offers=REFUSED), FOUND),
        (maturing("2026-11-30", offers=BOTH_REFUSED), OK),
        (replace(maturing("2026-11-30"), finances=RICH), OK),
        (replace(maturing("2026-11-30"), finances=POOR), FOUND),
        (replace(maturing("2026-11-23"), finances=RICH), FOUND),
        (
            replace(maturing("2026-11-30"), unreadable=frozenset({"debts/loan/agreement.toml"})),
            (State.CANNOT_TELL, "debts/loan/agreement.toml"),
        ),
    ],
)
def test_only_a_signature_or_the_money_ends_it(one: Case, wanted: object) -> None:
    assert state_of(UNSIGNED, one) == wanted


def test_a_refusal_leaves_what_was_raised_later() -> None:
    answer = judged(UNSIGNED, Vector(maturing("2026-11-30", offers=REFUSED)))

    assert answer.values["asked_on"] == day("2026-11-12")


DEBIT = "debit-restarts-limitation"


def taken(on: str, amount: str = "0.86", **fields: object) -> Payment:
    found = Payment(on=day(on), amount=yuan(amount), by_lender=True)
    return replace(found, **fields)  # type: ignore[arg-type] # names are the test's own


def debited(due: str, *payments: Payment, **fields: object) -> Case:
    loan = Loan(principal=yuan("1"), method=Method.LUMP, matures_on=day(due))
    known = {"debits_known_since": day("2023-06-15"), **fields}
    debt = replace(DEBT, loan=loan, **known)  # type: ignore[arg-type] # names are the test's own
    return case(debt=debt, payments=payments)


DUE = "2023-06-15"


@vectors(
    DEBIT,
    Vector(
        debited(DUE, taken("2024-09-21")),
        {
            "debit_on": day("2024-09-21"),
            "amount": yuan("0.86"),
            "end_without": day("2026-06-15"),
            "end_with": day("2027-09-21"),
        },
    ),
    Vector(debited(DUE, taken("2026-07-02"))),
    Vector(
        debited(DUE, taken("2026-06-15")),
        {"end_without": day("2026-06-15"), "end_with": day("2029-06-15")},
    ),
    Vector(debited(DUE, taken("2024-09-21", "0"))),
    Vector(
        debited("2024-05-20", debit_authority=True),
        {"end_with": day("2027-05-20"), "days_left": 177},
    ),
    Vector(
        debited(DUE, debits_known_since=day("2026-01-01")),
        missing="payments 2023-06-15–2025-12-31",
    ),
)
def test_debit_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


UNKNOWN = (State.CANNOT_TELL, "debt.debit_authority")
SMS = contact("2025-06-01T10:00:00+08:00")
OWN = taken("2025-06-01", by_lender=False)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (debited("2027-01-01", taken("2026-01-01"), debit_authority=True), OK),
        (debited("2025-05-20", debit_authority=True), OK),
        (debited("2024-05-20"), UNKNOWN),
        (debited("2024-05-20", debit_authority=False), OK),
        (debited("2024-05-20", lender_kind=LenderKind.PRIVATE), OK),
        (debited("2023-11-24", debit_authority=True), FOUND),
        (debited("2024-11-24", debit_authority=True), FOUND),
        (debited(DUE, taken("2024-09-21", bounced=True)), OK),
        (debited(DUE, OWN, taken("2025-07-01")), OK),
        (logged(debited(DUE, taken("2025-07-01")), SMS), OK),
        (debited(DUE), OK),
        (
            debited(DUE, debits_known_since=None),
            (State.CANNOT_TELL, "payments 2023-06-15–2026-11-24"),
        ),
        (
            debited(DUE, debits_known_since=day("2023-06-16")),
            OK,
        ),
        (
            debited(DUE, debits_known_since=day("2023-06-17")),
            (State.CANNOT_TELL, "payments 2023-06-15–2023-06-16"),
        ),
        (
            replace(debited(DUE), incomplete=frozenset({"debts/loan/payments.toml"})),
            (State.CANNOT_TELL, "debts/loan/payments.toml"),
        ),
    ],
)
def test_only_what_the_lender_took_and_could_take_counts(one: Case, wanted: object) -> None:
    assert state_of(DEBIT, one) == wanted


def test_the_window_is_a_year_to_the_day() -> None:
    one = debited("2024-11-25", debit_authority=True)

    found, silent = (
        judged(DEBIT, Vector(one, today=today)).state for today in (day("2026-11-25"), TODAY)
    )

    assert (found, silent) == (State.FINDING, State.OK)


def test_the_place_is_the_debit_itself() -> None:
    answer = judged(DEBIT, Vector(debited(DUE, taken("2024-09-21"), taken("2026-08-01"))))

    assert (answer.place.file, answer.place.field) == ("debts/loan/payments.toml", "payments.1")
