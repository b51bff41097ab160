"""Whether the money went where the paper sends it."""

from dataclasses import replace
from datetime import date

import pytest

from forbear.case.agreement import Agreement
from forbear.case.case import Case
from forbear.case.debt import Payment
from forbear.case.kinds import CourtPaperKind, MaterialKind
from forbear.case.materials import Material
from forbear.case.proceedings import CourtPaper, Proceedings
from forbear.rules.base import State
from forbear.rules.payee_names import is_named, is_same_account
from rules.figure_cases import (
    BANK,
    DEBT,
    TODAY,
    day,
    folder,
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


def state_of(check: str, one: Case, today: date = TODAY) -> tuple[State, str]:
    answer = judged(check, Vector(one, today=today))
    return answer.state, answer.missing


def paid(on: str, amount: str = "100", **fields: object) -> Payment:
    one = Payment(on=day(on), amount=yuan(amount))
    return replace(one, **fields)  # type: ignore[arg-type] # names are the test's own


def missing(name: str) -> tuple[State, str]:
    return State.CANNOT_TELL, name


ELSEWHERE = "paid-elsewhere"
LATER = day("2027-01-20")
SIGNED = paper(signed_on=day("2026-12-03"), payee_name=BANK)
NUMBERED = paper(signed_on=day("2026-12-03"), payee_name=BANK, payee_account="6217 0012 3456 4471")


def sent(agreement: Agreement = SIGNED, **fields: object) -> Case:
    return filed(agreement=agreement, payments=(replace(paid("2027-01-12"), **fields),))  # type: ignore[arg-type] # names are the test's own


@vectors(
    ELSEWHERE,
    Vector(
        sent(payee="Ruida Consulting"),
        {"payment_day": day("2027-01-12"), "receiver": "Ruida Consulting", "payee": BANK},
        today=LATER,
    ),
    Vector(sent(NUMBERED, account="…4471"), today=LATER),
    Vector(sent(), missing="payments[].payee", today=LATER),
)
def test_elsewhere_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


NOTICE = {
    "notice": Material(label="x", kind=MaterialKind.ASSIGNMENT_NOTICE, file="evidence/notice.pdf")
}
ENFORCED = Proceedings(court={"p": CourtPaper(kind=CourtPaperKind.ENFORCEMENT)})
STRANGER = "瑞达咨询有限公司"


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (sent(payee=BANK), OK),
        (sent(payee=f"{BANK}（还款专户）"), OK),
        (sent(payee=STRANGER, bounced=True), OK),
        (sent(payee=STRANGER, by_lender=True), OK),
        (sent(paper(payee_name=BANK), payee=STRANGER), OK),
        (filed(payments=(paid("2027-01-12", payee=STRANGER),)), OK),
        (filed(agreement=SIGNED, payments=(paid("2026-12-02", payee=STRANGER),)), OK),
        (filed(agreement=SIGNED, payments=(paid("2027-01-12", "0", payee=STRANGER),)), OK),
        (sent(NUMBERED, payee=BANK, account="6217 0012 3456 4472"), FOUND),
        (sent(NUMBERED, payee=BANK, account="6217001234564471"), OK),
        (sent(NUMBERED, payee=STRANGER, account="6217001234564471"), FOUND),
        (sent(NUMBERED, account="6217001234564472"), FOUND),
        (sent(payee=BANK, account="1"), OK),
        (sent(account="6217001234564472"), missing("payments[].payee")),
        (sent(paper(signed_on=day("2026-12-03")), payee=BANK), OK),
        (sent(paper(signed_on=day("2026-12-03")), payee=STRANGER), FOUND),
        (replace(sent(payee=STRANGER), materials=NOTICE), OK),
        (sent(payee="安庆市迎江区人民法院"), FOUND),
        (
            filed(
                agreement=SIGNED,
                proceedings=ENFORCED,
                payments=(paid("2027-01-12", payee="安庆市迎江区人民法院"),),
            ),
            OK,
        ),
        (
            filed(
                agreement=SIGNED,
                debt=replace(DEBT, profile="mybank"),
                payments=(paid("2027-01-12", payee="网商贷官方App还款页面"),),
            ),
            OK,
        ),
        (
            replace(sent(payee=BANK), incomplete=frozenset({"debts/loan/payments.toml"})),
            missing("debts/loan/payments.toml"),
        ),
    ],
)
def test_name_and_account_must_both_fit(one: Case, wanted: object) -> None:
    assert state_of(ELSEWHERE, one, LATER) == wanted


@pytest.mark.parametrize(
    ("receiver", "fits"),
    [
        ("浙江网商银行股份有限公司", True),
        ("浙江网商银行", True),
        ("网商银行", True),
        ("浙江网商银行股份有限公司杭州分行", True),
        ("浙江网商银行股份有限公司(贷款户)", True),
        ("網商銀行", True),
        ("浙江网商银行咨询服务有限公司", False),
        ("某网商银行", False),
        ("银行", False),
        ("", False),
    ],
)
def test_a_look_alike_is_another_receiver(receiver: str, fits: bool) -> None:
    assert is_named(receiver, ["浙江网商银行股份有限公司"]) is fits


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("6217 0012 3456 4471", "6217001234564471", True),
        ("6217001234564471", "6217001234564472", False),
        ("6217****4471", "6217001234564471", True),
        ("4471", "6217001234564471", True),
        ("…4472", "6217001234564471", False),
        ("471", "6217001234564471", False),
        ("", "", False),
    ],
)
def test_masked_accounts_are_compared_by_four_digits(one: str, other: str, *, same: bool) -> None:
    assert is_same_account(one, other) is same
