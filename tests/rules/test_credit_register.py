"""Reports of the register, objections and complaints, against the days and the own ledger."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from forbear.case.agreement import Agreement
from forbear.case.case import Case
from forbear.case.credit import Credit, CreditEntry, Objection, Report
from forbear.case.debt import Loan, Payment
from forbear.case.kinds import Body, ReportSource
from forbear.loan.kinds import Method
from forbear.rules.base import State
from forbear.rules.working_days import working_days_on
from rules.figure_cases import BANK, DEBT, TODAY, day, folder, lines, paper, yuan
from rules.vectors import Vector, holds, judged, vectors

OK = (State.OK, "")
FOUND = (State.FINDING, "")
HIDDEN = frozenset({"credit.toml"})


def missing(name: str) -> tuple[State, str]:
    return State.CANNOT_TELL, name


def state_of(check: str, one: Case, today: date = TODAY) -> tuple[State, str]:
    answer = judged(check, Vector(one, today=today))
    return answer.state, answer.missing


OBJECTION = "objection-overdue"


def objected(**fields: object) -> Case:
    one = replace(Objection(to=Body.LENDER), **fields)  # type: ignore[arg-type] # names are the test's own
    return Case(credit=Credit(objection={"o": one}))


@vectors(
    OBJECTION,
    Vector(
        objected(received_on=day("2026-10-30")),
        {"deadline": day("2026-11-19"), "days_over": 5, "to": Body.LENDER},
    ),
    Vector(objected(received_on=day("2028-02-10")), today=day("2028-03-01")),
    Vector(objected(), missing="objection.filed_on"),
)
def test_objection_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (Case(), OK),
        (objected(filed_on=day("2026-11-04")), OK),
        (objected(filed_on=day("2026-11-03")), FOUND),
        (objected(filed_on=day("2026-11-03"), to=None), FOUND),
        (objected(filed_on=day("2026-11-01"), by_post=True), OK),
        (objected(filed_on=day("2026-10-31"), by_post=True), FOUND),
        (objected(filed_on=day("2026-10-01"), received_on=day("2026-11-04")), OK),
        (objected(filed_on=day("2026-10-01"), answered_on=day("2026-10-21")), OK),
        (objected(filed_on=day("2026-10-01"), answered_on=day("2026-10-22")), FOUND),
        (objected(filed_on=day("2026-10-01"), withdrawn_on=day("2026-10-02")), OK),
        (Case(unreadable=HIDDEN), missing("credit.toml")),
    ],
)
def test_the_twenty_days_of_an_objection(one: Case, wanted: object) -> None:
    assert state_of(OBJECTION, one) == wanted


COMPLAINT = "complaint-overdue"


def complained(to: Body | None, **fields: object) -> Case:
    one = replace(Objection(to=to), **fields)  # type: ignore[arg-type] # names are the test's own
    return Case(credit=Credit(complaint={"c": one}))


@vectors(
    COMPLAINT,
    Vector(
        complained(Body.CENTRAL_BANK, accepted_on=day("2026-10-20")),
        {"deadline": day("2026-11-19"), "days_over": 5, "to": Body.CENTRAL_BANK},
    ),
    Vector(complained(Body.CENTRAL_BANK, accepted_on=day("2026-10-25"))),
    Vector(
        complained(Body.LENDER, received_on=day("2026-11-05")),
        {"deadline": day("2026-11-20"), "days_over": 4},
    ),
    Vector(
        complained(Body.CENTRAL_BANK, filed_on=day("2026-10-16")),
        missing="complaint.accepted_on",
    ),
)
def test_complaint_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (Case(), OK),
        (complained(Body.LENDER, received_on=day("2026-11-09")), OK),
        (complained(Body.LENDER, filed_on=day("2026-11-08")), FOUND),
        (complained(Body.LENDER), missing("complaint.filed_on")),
        (complained(Body.LENDER, filed_on=day("2026-10-25"), prolonged_days=30), OK),
        (complained(Body.LENDER, filed_on=day("2026-10-24"), prolonged_days=30), FOUND),
        (complained(Body.LENDER, filed_on=day("2026-09-25"), prolonged_days=90), OK),
        (complained(Body.LENDER, filed_on=day("2026-09-24"), prolonged_days=90), FOUND),
        (complained(Body.LENDER, filed_on=day("2026-11-08"), prolonged_days=5), FOUND),
        (complained(Body.REGULATOR, filed_on=day("2026-11-03")), OK),
        (complained(Body.REGULATOR, filed_on=day("2026-11-02")), FOUND),
        (complained(Body.REGULATOR), missing("complaint.filed_on")),
        (complained(Body.REGISTER, filed_on=day("2026-11-02")), missing("complaint.to")),
        (complained(None, filed_on=day("2026-11-02")), missing("complaint.to")),
        (complained(None, withdrawn_on=TODAY), OK),
        (complained(None, answered_on=TODAY), OK),
        (Case(unreadable=HIDDEN), missing("credit.toml")),
    ],
)
def test_every_body_has_its_own_days(one: Case, wanted: object) -> None:
    assert state_of(COMPLAINT, one) == wanted


def test_working_days_leave_out_the_weekend() -> None:
    friday = day("2026-11-20")

    assert [working_days_on(friday, days) for days in (0, 1, 5, 6)] == [
        friday,
        day("2026-11-23"),
        day("2026-11-27"),
        day("2026-11-30"),
    ]


FREE = "free-reports-used"


def queried(*days: str | None, **fields: object) -> Case:
    reports = {
        f"r{number}": replace(Report(obtained_on=day(on) if on else None), **fields)  # type: ignore[arg-type] # names are the test's own
        for number, on in enumerate(days)
    }
    return Case(credit=Credit(report=reports))


@vectors(
    FREE,
    Vector(queried("2026-03-02", "2026-11-05", free=True), {"year": "2026", "count": 2}),
    Vector(queried("2025-12-31", "2026-11-05", free=True)),
    Vector(queried("2026-03-02", None), missing="report.obtained_on"),
)
def test_free_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (Case(), OK),
        (queried("2026-03-02", "2026-11-05"), FOUND),
        (queried("2026-03-02", "2026-11-05", free=False), OK),
        (queried("2026-03-02", "2026-11-05", source=ReportSource.SCORE), OK),
        (queried("2026-03-02", "2026-11-05", source=ReportSource.LENDER), OK),
        (queried("2025-03-02", None), OK),
        (queried(None, None), missing("report.obtained_on")),
        (Case(unreadable=HIDDEN), missing("credit.toml")),
    ],
)
def test_only_own_free_queries_of_the_year_count(one: Case, wanted: object) -> None:
    assert state_of(FREE, one) == wanted


RETENTION = "retention-over"


def kept(on: str | None, source: ReportSource = ReportSource.REGISTER, **fields: object) -> Case:
    entry = replace(CreditEntry(lender=BANK, adverse=True), **fields)  # type: ignore[arg-type] # names are the test's own
    report = Report(obtained_on=day(on) if on else None, source=source, entries=(entry,))
    return Case(credit=Credit(report={"r": report}))


ENDED = day("2021-08-19")


@vectors(
    RETENTION,
    Vector(
        kept("2026-11-05", default_ended_on=ENDED),
        {"entry": BANK, "ended": ENDED, "gone_on": day("2026-08-19")},
    ),
    Vector(kept("2029-02-27", default_ended_on=day("2024-02-29"))),
    Vector(kept("2026-11-05", last_overdue_on=day("2019-06-30")), missing="entry.default_ended_on"),
)
def test_retention_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (Case(), OK),
        (kept("2029-02-28", default_ended_on=day("2024-02-29")), FOUND),
        (kept("2026-11-05", last_overdue_on=day("2021-11-30")), OK),
        (kept("2026-11-05"), missing("entry.default_ended_on")),
        (kept("2026-11-05", adverse=False), OK),
        (kept("2026-11-05", adverse=False, default_ended_on=ENDED), FOUND),
        (kept("2026-11-05", overdue=yuan("1"), default_ended_on=ENDED), OK),
        (kept(None, default_ended_on=ENDED), missing("report.obtained_on")),
        (kept("2026-11-05", ReportSource.SCORE, default_ended_on=ENDED), OK),
        (Case(unreadable=HIDDEN), missing("credit.toml")),
    ],
)
def test_five_years_from_the_end_of_the_default(one: Case, wanted: object) -> None:
    assert state_of(RETENTION, one) == wanted


WRONG = "wrong-entry-unobjected"
LOAN = Loan(
    principal=yuan("8905.17"),
    drawn_on=day("2025-08-30"),
    matures_on=day("2026-08-30"),
    method=Method.LUMP,
    annual_percent=Decimal(0),
)
"""On 2026-10-31 it is 62 days overdue, without interest or penalty."""
ENTRY = CreditEntry(lender=BANK, as_of=day("2026-10-31"), overdue=yuan("9412"))


def shown(
    *entries: CreditEntry,
    objections: tuple[Objection, ...] = (),
    payments: tuple[Payment, ...] = (),
    agreement: Agreement | None = None,
) -> Case:
    debt = replace(folder(), debt=replace(DEBT, loan=LOAN), payments=payments, agreement=agreement)
    filed = {f"o{number}": one for number, one in enumerate(objections)}
    report = Report(obtained_on=day("2026-11-05"), entries=entries)
    return Case(debts={"loan": debt}, credit=Credit(report={"r": report}, objection=filed))


FILED = Objection(to=Body.LENDER, entry=BANK, filed_on=day("2026-11-10"))
STRANGER = CreditEntry(lender="某小额贷款公司", balance=yuan("3000"), mine=False)


@vectors(
    WRONG,
    Vector(
        shown(ENTRY),
        {
            "entry": BANK,
            "field": "overdue sum",
            "shown": yuan("9412"),
            "own": yuan("8905.17"),
            "as_of": day("2026-10-31"),
        },
    ),
    Vector(shown(replace(ENTRY, overdue=yuan("8905")))),
    Vector(
        shown(replace(ENTRY, overdue=None, balance=yuan("8904"), status="4")),
        {"field": "status", "shown": "4", "own": "3"},
    ),
    Vector(shown(ENTRY, objections=(FILED,))),
    Vector(shown(STRANGER), {"entry": "某小额贷款公司"}),
    Vector(shown(replace(ENTRY, as_of=None)), missing="entry.as_of"),
)
def test_wrong_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


SAME_DAY = (Payment(on=day("2026-10-31"), amount=yuan("2000")),)
EARLIER = (Payment(on=day("2026-10-30"), amount=yuan("2000")),)
WHOLE = (Payment(on=day("2026-11-01"), amount=yuan("9000")),)
HALF = replace(ENTRY, overdue=yuan("4452"))
NOT_YET = replace(ENTRY, as_of=day("2026-08-30"), overdue=None, status="1")


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (Case(), OK),
        (shown(), OK),
        (shown(replace(ENTRY, overdue=yuan("8906.17"))), FOUND),
        (shown(replace(ENTRY, overdue=yuan("8906.16"))), OK),
        (shown(replace(ENTRY, overdue=yuan("5"))), OK),
        (shown(replace(ENTRY, overdue=None, balance=yuan("8907"))), FOUND),
        (shown(replace(ENTRY, overdue=None, status="3")), OK),
        (shown(replace(ENTRY, overdue=None, status="12")), OK),
        (shown(NOT_YET), FOUND),
        (shown(replace(ENTRY, overdue=yuan("8905")), payments=SAME_DAY), OK),
        (shown(replace(ENTRY, overdue=yuan("8905")), payments=EARLIER), FOUND),
        (shown(ENTRY, payments=WHOLE), OK),
        (shown(HALF, HALF), OK),
        (shown(HALF, replace(HALF, overdue=yuan("4500"))), FOUND),
        (shown(ENTRY, objections=(replace(FILED, entry="乙银行"),)), FOUND),
        (shown(ENTRY, objections=(replace(FILED, entry=None, debt="loan"),)), FOUND),
        (shown(replace(ENTRY, debt="loan"), objections=(Objection(filed_on=TODAY),)), FOUND),
        (
            shown(
                replace(ENTRY, debt="loan"), objections=(replace(FILED, entry=None, debt="loan"),)
            ),
            OK,
        ),
        (shown(ENTRY, objections=(replace(FILED, filed_on=day("2026-11-04")),)), FOUND),
        (shown(ENTRY, objections=(replace(FILED, filed_on=None),)), FOUND),
        (shown(ENTRY, objections=(replace(FILED, withdrawn_on=TODAY),)), FOUND),
        (shown(replace(STRANGER, mine=None)), missing("entry.mine")),
        (shown(replace(STRANGER, mine=True)), OK),
        (shown(replace(ENTRY, lender="x", debt="gone")), missing("entry.mine")),
        (
            replace(shown(ENTRY), debts={"loan": folder()}),
            missing("debt state 2026-10-31"),
        ),
        (
            shown(ENTRY, agreement=paper(lines((1, "1")), signed_on=TODAY), payments=WHOLE),
            FOUND,
        ),
        (Case(unreadable=HIDDEN), missing("credit.toml")),
    ],
)
def test_only_what_is_worse_than_the_ledger_and_unobjected(one: Case, wanted: object) -> None:
    assert state_of(WRONG, one) == wanted


def test_a_newer_report_and_a_score_of_a_firm_are_told_apart() -> None:
    one = shown(ENTRY)
    right = Report(obtained_on=day("2026-11-20"), entries=(replace(ENTRY, overdue=yuan("8905")),))
    score = Report(obtained_on=TODAY, source=ReportSource.SCORE, entries=(ENTRY,))
    reports = {**one.credit.report, "right": right, "score": score}

    assert state_of(WRONG, replace(one, credit=Credit(report=reports))) == OK
    assert state_of(WRONG, replace(one, credit=Credit(report={"score": score}))) == OK
