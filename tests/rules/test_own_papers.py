"""Whether the originals are there and the papers still hold."""

from dataclasses import replace
from datetime import date
from unicodedata import normalize

import pytest

from forbear.case.about import About, Hardship
from forbear.case.case import Case
from forbear.case.contact import Contact, Promise
from forbear.case.credit import Credit, Objection, Report
from forbear.case.debt import Guarantor, Payment
from forbear.case.finances import Expense, Finances, Income
from forbear.case.kinds import ActKind, MaterialKind, Side
from forbear.case.materials import Material, Sent
from forbear.case.proceedings import Act, CourtPaper, Mediation, Proceedings
from forbear.rules.base import State
from forbear.rules.engine import check_case
from forbear.rules.registry import rule
from rules.figure_cases import DEBT, TODAY, contact, day, folder, offer, paper, yuan
from rules.vectors import Vector, holds, judged, vectors

OK = (State.OK, "")
FOUND = (State.FINDING, "")
GONE = "evidence/gone.pdf"


def missing(name: str) -> tuple[State, str]:
    return State.CANNOT_TELL, name


def state_of(check: str, one: Case, today: date = TODAY) -> tuple[State, str]:
    answer = judged(check, Vector(one, today=today))
    return answer.state, answer.missing


EVIDENCE = "evidence-missing"


def talk(*files: str, **fields: object) -> dict[str, Contact]:
    made = contact("2026-10-08T14:05:00+08:00", evidence=files)
    return {"2026-10-08T1405-k3f9": replace(made, **fields)}  # type: ignore[arg-type] # names are the test's own


CALL = Case(contacts=talk("evidence/call-1008.m4a"))
COMPOSED = normalize("NFC", "evidence/Café 通话.m4a")
DECOMPOSED = normalize("NFD", "evidence/café 通话.m4a")
UNREADABLE = frozenset({"evidence"})


@vectors(
    EVIDENCE,
    Vector(
        CALL,
        {
            "file": "evidence/call-1008.m4a",
            "cited_by": "log/2026-10-08T1405-k3f9.toml evidence",
        },
    ),
    Vector(Case(contacts=talk(COMPOSED), evidence={DECOMPOSED: 5})),
    Vector(replace(CALL, unreadable=UNREADABLE), missing="evidence"),
)
def test_evidence_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def in_debt(**fields: object) -> Case:
    one = replace(folder(), **fields)  # type: ignore[arg-type] # names are the test's own
    return Case(debts={"loan": one})


COURT = CourtPaper(evidence=GONE)
ACT = CourtPaper(acts=(Act(says=ActKind.OBJECTS, evidence=GONE),))
PROMISED = Promise(by=Side.LENDER, what="x", evidence=GONE)


@pytest.mark.parametrize(
    ("one", "place"),
    [
        (Case(materials={"m": Material(label="x", file=GONE)}), "materials.toml material.m.file"),
        (Case(contacts=talk(promises=(PROMISED,))), "log/2026-10-08T1405-k3f9.toml promises.0"),
        (in_debt(offers={"a": offer(evidence=(GONE,))}), "debts/loan/offers.toml offer.a.evidence"),
        (
            in_debt(payments=(Payment(on=TODAY, amount=yuan("1"), receipt=GONE),)),
            "debts/loan/payments.toml payments.0",
        ),
        (
            in_debt(agreement=replace(paper(), evidence=GONE)),
            "debts/loan/agreement.toml evidence",
        ),
        (
            in_debt(proceedings=Proceedings(court={"p": COURT})),
            "debts/loan/proceedings.toml court.p",
        ),
        (
            in_debt(proceedings=Proceedings(court={"p": ACT})),
            "debts/loan/proceedings.toml court.p",
        ),
        (
            in_debt(proceedings=Proceedings(mediation={"m": Mediation(evidence=GONE)})),
            "debts/loan/proceedings.toml mediation.m",
        ),
        (
            Case(credit=Credit(report={"r": Report(evidence=GONE)})),
            "credit.toml report.r",
        ),
        (
            Case(credit=Credit(complaint={"c": Objection(evidence=GONE)})),
            "credit.toml complaint.c",
        ),
        (
            Case(about=About(hardship={"h": Hardship(cause="x", proof="gone")})),
            "case.toml hardship.h.proof",
        ),
        (
            Case(
                finances=Finances(income={"i": Income(label="x", amount=yuan("1"), proof="gone")})
            ),
            "finances.toml income.i.proof",
        ),
        (
            Case(
                finances=Finances(expense={"e": Expense(label="x", amount=yuan("1"), proof="gone")})
            ),
            "finances.toml expense.e.proof",
        ),
        (
            in_debt(debt=replace(DEBT, guarantor={"g": Guarantor(name="x", consent="gone")})),
            "debts/loan/debt.toml guarantor.g.consent",
        ),
        (
            Case(materials={"m": Material(label="x", alternative_of="gone")}),
            "materials.toml material.m.alternative_of",
        ),
    ],
)
def test_every_place_that_names_a_file_or_paper_is_looked_at(one: Case, place: str) -> None:
    answer = judged(EVIDENCE, Vector(one))

    assert answer.state is State.FINDING
    assert (answer.values["cited_by"], str(answer.place)) == (place, place)


KNOWN = {"evidence/call-1008.m4a": 41_208}
FULL = Case(
    about=About(hardship={"h": Hardship(cause="x", proof="m"), "i": Hardship(cause="y")}),
    finances=Finances(
        income={"i": Income(label="x", amount=yuan("1"))},
        expense={"e": Expense(label="x", amount=yuan("1"))},
    ),
    materials={"m": Material(label="x", file="evidence/call-1008.m4a"), "n": Material(label="y")},
    contacts=talk("evidence/call-1008.m4a", promises=(replace(PROMISED, evidence=None),)),
    debts={
        "loan": replace(
            folder(),
            offers={"a": offer()},
            payments=(Payment(on=TODAY, amount=yuan("1")),),
            agreement=paper(),
            debt=replace(DEBT, guarantor={"g": Guarantor(name="x")}),
            proceedings=Proceedings(court={"p": CourtPaper()}, mediation={"m": Mediation()}),
        ),
        "bare": replace(folder(), id="bare", debt=None),
    },
    credit=Credit(report={"r": Report()}),
    evidence=KNOWN,
)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (Case(), OK),
        (FULL, OK),
        (replace(CALL, evidence=KNOWN), OK),
        (Case(contacts=talk("call-1008.m4a"), evidence=KNOWN), OK),
        (Case(contacts=talk("EVIDENCE/Call-1008.M4A"), evidence=KNOWN), OK),
        (Case(contacts=talk("evidence/../../x"), evidence=KNOWN), FOUND),
        (Case(contacts=talk("/home/x"), evidence={"/home/x": 1}), FOUND),
        (Case(contacts=talk("C:\\x"), evidence={"C:\\x": 1}), FOUND),
        (Case(unreadable=UNREADABLE), missing("evidence")),
        (Case(unreadable=frozenset({"log/x.toml"})), missing("log/x.toml")),
        (Case(incomplete=frozenset({"materials.toml"})), missing("materials.toml")),
    ],
)
def test_what_is_there_is_found(one: Case, wanted: object) -> None:
    assert state_of(EVIDENCE, one) == wanted


def test_a_file_named_twice_is_one_finding_with_both_places() -> None:
    twice = replace(CALL, materials={"m": Material(label="x", file="evidence/call-1008.m4a")})
    found = rule(EVIDENCE)
    assert found is not None

    (answer,) = check_case(twice, TODAY, [found])

    assert answer.values["cited_by"] == (
        "materials.toml material.m.file、log/2026-10-08T1405-k3f9.toml evidence"
    )


def test_a_path_out_of_the_case_is_told_as_such() -> None:
    answer = judged(EVIDENCE, Vector(Case(contacts=talk("../x.pdf"))))

    assert answer.what is not None
    assert "outside" in answer.what.en


EXPIRED = "material-expired"


def held(**fields: object) -> Case:
    base = Material(label="收入证明", kind=MaterialKind.INCOME, file="evidence/x.pdf")
    one = replace(base, **fields)  # type: ignore[arg-type] # names are the test's own
    return Case(materials={"m": one})


CARD = {"kind": MaterialKind.IDENTITY, "valid_until": day("2026-11-24")}


@vectors(
    EXPIRED,
    Vector(
        held(issued_on=day("2026-08-12"), max_age_days=90),
        {"material": "收入证明", "expires": day("2026-11-10"), "days_over": 14},
    ),
    Vector(held(**CARD)),
    Vector(held(), missing="material.issued_on"),
)
def test_expired_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def sent(*days: str) -> tuple[Sent, ...]:
    return tuple(Sent(to="甲银行", on=day(on)) for on in days)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (Case(), OK),
        (held(issued_on=day("2026-08-12")), FOUND),
        (held(issued_on=day("2026-08-26")), OK),
        (held(issued_on=day("2026-08-25")), FOUND),
        (held(issued_on=day("2026-08-12"), max_age_days=120), OK),
        (held(issued_on=day("2026-08-12"), sent=sent("2026-11-10")), OK),
        (held(issued_on=day("2026-08-12"), sent=sent("2026-11-10", "2026-11-11")), FOUND),
        (held(file=None), OK),
        (held(file=None, sent=sent("2026-11-10")), missing("material.issued_on")),
        (held(kind=MaterialKind.CONTRACT), OK),
        (held(kind=MaterialKind.CONTRACT, issued_on=day("2020-01-01")), OK),
        (held(kind=MaterialKind.CONTRACT, max_age_days=30), missing("material.issued_on")),
        (held(**{**CARD, "valid_until": day("2026-11-23")}), FOUND),
        (
            Case(unreadable=frozenset({"materials.toml"})),
            missing("materials.toml"),
        ),
    ],
)
def test_a_paper_is_judged_by_the_day_it_was_handed_in(one: Case, wanted: object) -> None:
    assert state_of(EXPIRED, one) == wanted
