"""What has to follow a signature and the last payment: booking, certificate, register."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from forbear.case.agreement import Agreement, CountTerm, DayTerm
from forbear.case.case import Case
from forbear.case.credit import Credit, CreditEntry, Report
from forbear.case.debt import Balance, Loan, Payment
from forbear.case.kinds import MaterialKind, PromiseKind, ReportSource, Side
from forbear.case.materials import Material
from forbear.loan.kinds import Component, Method
from forbear.rules.base import State
from rules.figure_cases import (
    BANK,
    DEBT,
    contact,
    day,
    folder,
    lines,
    logged,
    paper,
    promise,
    waiver,
    yuan,
)
from rules.vectors import Vector, holds, judged, vectors

OK = (State.OK, "")
FOUND = (State.FINDING, "")
END = day("2027-09-30")


def filed(**fields: object) -> Case:
    """Return a case with one debt; fields are those of its folder."""
    one = replace(folder(), **fields)  # type: ignore[arg-type] # names are the test's own
    return Case(debts={"loan": one})


def state_of(check: str, one: Case, today: date = END) -> tuple[State, str]:
    answer = judged(check, Vector(one, today=today))
    return answer.state, answer.missing


def paid(on: str, amount: str = "100") -> Payment:
    return Payment(on=day(on), amount=yuan(amount))


def missing(name: str) -> tuple[State, str]:
    return State.CANNOT_TELL, name


PROOF = "proof-overdue"
LINES = lines((2, "100"), first="2027-08-14")
SIGNED = day("2026-12-03")
PLAN = paper(LINES, signed_on=SIGNED)
TEN_DAYS = paper(LINES, signed_on=SIGNED, clearance_days=10)
FULL = (paid("2027-08-14"), paid("2027-09-14"))
HIDDEN_PAYMENTS = frozenset({"debts/loan/payments.toml"})


@vectors(
    PROOF,
    Vector(
        filed(agreement=TEN_DAYS, payments=FULL),
        {"deadline": day("2027-09-24"), "days_over": 6},
        today=END,
    ),
    Vector(filed(agreement=TEN_DAYS, payments=FULL), today=day("2027-09-24")),
    Vector(
        replace(filed(agreement=TEN_DAYS, payments=FULL), incomplete=HIDDEN_PAYMENTS),
        missing="debts/loan/payments.toml",
        today=END,
    ),
)
def test_proof_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def proof(agreement: Agreement | None, *payments: Payment, **fields: object) -> Case:
    return filed(agreement=agreement, payments=payments, **fields)


CERTIFICATE = {"proof": Material(label="x", kind=MaterialKind.CLEARANCE, file="evidence/proof.pdf")}
LUMP = Loan(
    principal=yuan("200"),
    drawn_on=day("2027-01-01"),
    matures_on=day("2027-09-01"),
    method=Method.LUMP,
    annual_percent=Decimal(0),
)
DOWN = paper(LINES, signed_on=SIGNED, down_payment=yuan("50"), down_payment_due=day("2027-01-01"))
BY_TERMS = paper(signed_on=SIGNED, instalment=yuan("100"), count=2, first_due=day("2027-08-14"))
UNSIGNED = replace(PLAN, term=replace(PLAN.term, signed_on=DayTerm(value=SIGNED)))
EARLY = (paid("2027-08-14"), paid("2027-09-01"))
"""The fifteenth day after is 2027-09-16."""


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (proof(PLAN), OK),
        (proof(PLAN, paid("2027-08-14")), OK),
        (proof(PLAN, *EARLY), FOUND),
        (proof(PLAN, *FULL), FOUND),
        (proof(PLAN, paid("2027-09-15", "200")), OK),
        (proof(PLAN, paid("2026-12-02"), paid("2027-08-14")), OK),
        (proof(PLAN, paid("2027-10-01", "200")), OK),
        (proof(DOWN, *EARLY), OK),
        (proof(DOWN, paid("2027-01-01", "50"), *EARLY), FOUND),
        (proof(BY_TERMS, *EARLY), FOUND),
        (proof(paper(signed_on=SIGNED), *EARLY), missing("agreement.schedule")),
        (proof(UNSIGNED, *EARLY), missing("agreement.signed_on unconfirmed")),
        (proof(None, *EARLY, debt=replace(DEBT, loan=LUMP)), FOUND),
        (proof(None, paid("2027-09-01"), debt=replace(DEBT, loan=LUMP)), OK),
        (proof(None, *EARLY), missing("debt.loan")),
        (proof(None), OK),
        (replace(proof(PLAN, *EARLY), materials=CERTIFICATE), OK),
        (
            replace(proof(PLAN, *EARLY), unreadable=frozenset({"materials.toml"})),
            missing("materials.toml"),
        ),
    ],
)
def test_a_certificate_is_due_once_all_is_paid(one: Case, wanted: object) -> None:
    assert state_of(PROOF, one) == wanted


def test_a_day_promised_by_word_counts_when_no_paper_names_days() -> None:
    def told(by: Side, due: str | None) -> Case:
        said = promise(PromiseKind.CLEARANCE, by=by, due=day(due) if due else None)
        return logged(proof(PLAN, *EARLY), contact("2027-01-01T10:00:00+08:00", said))

    assert state_of(PROOF, told(Side.LENDER, "2027-09-30")) == OK
    assert state_of(PROOF, told(Side.LENDER, "2027-09-29")) == FOUND
    assert state_of(PROOF, told(Side.LENDER, None)) == FOUND
    assert state_of(PROOF, told(Side.LENDER, "2027-08-31")) == FOUND
    assert state_of(PROOF, told(Side.BORROWER, "2027-12-31")) == FOUND


@pytest.mark.parametrize(
    ("text", "line", "deadline"),
    [
        ("结清后10个工作日内出具结清证明。", 1, "2027-09-15"),
        ("结清后10日内出具结清证明。", 1, "2027-09-11"),
        ("结清后10个工作日内出具结清证明。", 2, "2027-09-11"),
        ("结清后10个工作日内出具结清证明。", None, "2027-09-11"),
    ],
)
def test_working_days_are_counted_from_monday_to_friday(
    text: str, line: int | None, deadline: str
) -> None:
    promised = CountTerm(value=10, line=line, confirmed=True)
    agreement = replace(PLAN, term=replace(PLAN.term, clearance_days=promised))

    answer = judged(PROOF, Vector(proof(agreement, *EARLY, text=text), today=END))

    assert answer.values["deadline"] == day(deadline)


UNCHANGED = "credit-unchanged"
THIRTY = paper(LINES, signed_on=SIGNED, update_days=30)
OLD = CreditEntry(lender=BANK, status="1", balance=yuan("310"))
NOVEMBER = day("2027-11-03")


def reported(
    *reports: tuple[str | None, CreditEntry], agreement: Agreement = THIRTY, **fields: object
) -> Case:
    named = {
        f"r{number}": Report(obtained_on=day(on) if on else None, entries=(entry,))
        for number, (on, entry) in enumerate(reports)
    }
    found = proof(agreement, *FULL)
    return replace(found, credit=Credit(report=named), **fields)  # type: ignore[arg-type] # names are the test's own


@vectors(
    UNCHANGED,
    Vector(
        reported(("2027-11-02", OLD)),
        {
            "entry": BANK,
            "shown": "1, balance 310.00",
            "expected": "C",
            "deadline": day("2027-10-14"),
        },
        today=NOVEMBER,
    ),
    Vector(reported(("2027-10-14", OLD)), today=day("2027-10-14")),
    Vector(
        reported(("2027-06-01", OLD)),
        missing="credit.report after 2027-10-14",
        today=NOVEMBER,
    ),
)
def test_unchanged_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


NEVER = missing("credit.report after 2027-10-14")
SETTLED = CreditEntry(lender=BANK, status="C", balance=yuan("0"))
BY_STATUS = paper(LINES, signed_on=SIGNED, update_days=30, credit_status="N")
HIDDEN_CREDIT = frozenset({"credit.toml"})


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (reported(("2027-11-02", SETTLED)), OK),
        (reported(("2027-11-02", replace(SETTLED, status=" c "))), OK),
        (reported(("2027-11-02", replace(SETTLED, status="G"))), FOUND),
        (reported(("2027-11-02", replace(SETTLED, status=None))), OK),
        (reported(("2027-11-02", replace(SETTLED, status=None, overdue=yuan("1")))), FOUND),
        (reported(("2027-11-02", replace(OLD, lender="乙银行"))), OK),
        (reported(("2027-11-02", replace(OLD, mine=False))), OK),
        (reported(("2027-11-02", replace(OLD, debt="loan", lender="x"))), FOUND),
        (reported(("2027-11-02", replace(OLD, debt="loan", mine=False))), OK),
        (reported(("2027-11-02", replace(OLD, debt="other"))), OK),
        (reported(("2027-10-20", OLD), ("2027-11-02", SETTLED)), OK),
        (reported(("2027-10-14", OLD)), NEVER),
        (reported((None, OLD)), NEVER),
        (reported((None, OLD), ("2027-11-02", SETTLED)), OK),
        (reported(), NEVER),
        (
            replace(
                reported(),
                credit=Credit(
                    report={
                        "s": Report(
                            obtained_on=day("2027-11-02"),
                            source=ReportSource.SCORE,
                            entries=(OLD,),
                        ),
                        "r": Report(obtained_on=day("2027-11-02")),
                    }
                ),
            ),
            OK,
        ),
        (reported(("2027-11-02", OLD), unreadable=HIDDEN_CREDIT), missing("credit.toml")),
        (reported(("2027-11-02", OLD), agreement=PLAN), OK),
        (replace(reported(("2027-11-02", OLD)), debts={"loan": folder()}), OK),
    ],
)
def test_only_the_newest_report_after_the_deadline_counts(one: Case, wanted: object) -> None:
    assert state_of(UNCHANGED, one, NOVEMBER) == wanted


def test_without_a_promise_two_rounds_of_reporting_are_waited_for() -> None:
    one = reported(("2027-11-14", OLD), agreement=PLAN)

    assert state_of(UNCHANGED, one, day("2027-11-13")) == OK
    assert state_of(UNCHANGED, one, day("2027-11-14")) == FOUND


@pytest.mark.parametrize(
    ("status", "today", "wanted"),
    [
        ("1", "2027-01-03", FOUND),
        ("1", "2027-01-02", OK),
        ("n", "2027-01-03", OK),
    ],
)
def test_a_promised_status_counts_from_the_signature(
    status: str, today: str, wanted: object
) -> None:
    entry = CreditEntry(lender=BANK, status=status, balance=yuan("310"))
    report = Report(obtained_on=day("2027-01-03"), entries=(entry,))
    one = replace(filed(agreement=BY_STATUS), credit=Credit(report={"r": report}))

    assert state_of(UNCHANGED, one, day(today)) == wanted


def test_two_debts_of_a_lender_need_the_entry_to_name_one() -> None:
    one = reported(("2027-11-02", OLD))
    other = replace(folder(), id="other", payments=())
    unknown = replace(folder(), id="unknown", debt=None)
    two = replace(one, debts={**one.debts, "other": other, "unknown": unknown})

    assert state_of(UNCHANGED, two, NOVEMBER) == OK


UNBOOKED = "waiver-unbooked"
WAIVED = [waiver(Component.PENALTY_PRINCIPAL, "688.02")]
RELIEF = paper(
    lines((12, "1400"), first="2027-01-20"),
    WAIVED,
    signed_on=SIGNED,
    balance_penalty=yuan("688.02"),
    balance_fees=yuan("0"),
    balance_total=yuan("18402.77"),
)
STATEMENT = day("2026-12-14")


def booked(agreement: Agreement | None = RELIEF, as_of: date = STATEMENT, **parts: str) -> Case:
    amounts = {name: yuan(amount) for name, amount in parts.items()}
    balance = replace(Balance(as_of=as_of), **amounts)  # type: ignore[arg-type] # names are the test's own
    return filed(agreement=agreement, debt=replace(DEBT, balance=balance))


@vectors(
    UNBOOKED,
    Vector(
        booked(penalty_principal="688.02"),
        {
            "component": "penalties",
            "waived": yuan("688.02"),
            "shown": yuan("688.02"),
            "statement_day": STATEMENT,
        },
        today=day("2026-12-15"),
    ),
    Vector(booked(as_of=day("2026-12-09"), penalty_principal="688.02"), today=day("2026-12-10")),
    Vector(filed(agreement=RELIEF), missing="debt.balance", today=day("2027-01-10")),
)
def test_unbooked_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


NO_FEES = replace(RELIEF, term=replace(RELIEF.term, balance_fees=None))
NO_SPLIT = replace(RELIEF, term=replace(RELIEF.term, balance_penalty=None))
NO_TOTAL = replace(RELIEF, term=replace(RELIEF.term, balance_total=None))
LATER = replace(RELIEF, waived=(waiver(Component.PENALTY_PRINCIPAL, "688.02", when="结清时"),))
FEE_WAIVED = paper(
    lines((12, "1400"), first="2027-01-20"),
    [waiver(Component.FEE, "30")],
    signed_on=SIGNED,
    balance_fees=yuan("30"),
)
PRINCIPAL_WAIVED = paper(
    lines((12, "1400"), first="2027-01-20"),
    [waiver(Component.PRINCIPAL, "500")],
    signed_on=SIGNED,
    balance_principal=yuan("9000"),
)
AFTER_LINE = day("2026-12-21")
FIRST_DUE = replace(
    RELIEF,
    schedule=lines((12, "1400"), first="2026-12-20"),
    term=replace(RELIEF.term, cure_days=CountTerm(value=30, confirmed=True)),
)
WHEN = day("2026-12-22")


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (booked(penalty_principal="0"), OK),
        (booked(penalty_principal="0.01"), OK),
        (booked(penalty_principal="100", penalty_interest="20"), FOUND),
        (booked(FIRST_DUE, AFTER_LINE, penalty_principal="3"), OK),
        (booked(FIRST_DUE, AFTER_LINE, penalty_principal="688.01"), FOUND),
        (booked(as_of=day("2026-12-10"), penalty_principal="688.02"), FOUND),
        (booked(penalty_interest="700"), FOUND),
        (booked(paper((), WAIVED), penalty_principal="688.02"), OK),
        (booked(None, penalty_principal="688.02"), OK),
        (booked(LATER, penalty_principal="688.02"), OK),
        (booked(NO_SPLIT, penalty_principal="1"), missing("agreement.balance_penalty")),
        (booked(penalty_principal="0", fees="688.02"), FOUND),
        (booked(NO_FEES, penalty_principal="0", fees="688.01"), FOUND),
        (booked(penalty_principal="0", fees="12"), OK),
        (booked(FEE_WAIVED, fees="0"), OK),
        (booked(FEE_WAIVED, fees="30"), FOUND),
        (booked(PRINCIPAL_WAIVED, principal="8000", undue_principal="500"), OK),
        (booked(PRINCIPAL_WAIVED, principal="8000", undue_principal="1000"), FOUND),
        (booked(total="18402.77"), FOUND),
        (booked(total="17714.75"), OK),
        (booked(total="18000"), OK),
        (booked(NO_TOTAL, total="18402.77"), missing("agreement.balance_total")),
        (booked(), missing("debt.balance.total")),
    ],
)
def test_what_the_statement_still_carries(one: Case, wanted: object) -> None:
    assert state_of(UNBOOKED, one, WHEN) == wanted


def test_payments_between_are_taken_off_the_total() -> None:
    one = booked(total="17002.77")
    after = replace(one.debts["loan"], payments=(paid("2026-12-10", "1400"),))

    assert state_of(UNBOOKED, replace(one, debts={"loan": after}), WHEN) == FOUND


def test_a_line_paid_in_time_explains_no_new_penalty() -> None:
    one = booked(FIRST_DUE, AFTER_LINE, penalty_principal="3")
    after = replace(one.debts["loan"], payments=(paid("2026-12-20", "1400"),))

    assert state_of(UNBOOKED, replace(one, debts={"loan": after}), WHEN) == FOUND


def test_a_broken_agreement_is_another_matter() -> None:
    one = booked(penalty_principal="688.02")

    assert state_of(UNBOOKED, one, day("2027-06-01")) == OK


@pytest.mark.parametrize(("today", "wanted"), [("2027-01-02", OK), ("2027-01-03", None)])
def test_a_statement_is_waited_for_thirty_days(today: str, wanted: object) -> None:
    early = booked(PRINCIPAL_WAIVED, as_of=day("2026-12-01"))
    paying = replace(early.debts["loan"], payments=(paid("2026-12-20", "1400"),))

    found = state_of(UNBOOKED, replace(early, debts={"loan": paying}), day(today))

    assert found == (wanted or missing("debt.balance"))
