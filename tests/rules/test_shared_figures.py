"""The halves that figures decide of checks on words."""

import tomllib
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from forbear.case.about import About, Person
from forbear.case.agreement import Agreement, Charge, FeeTerm, RateTerm
from forbear.case.case import Case
from forbear.case.debt import Balance, Debt, Guarantor, Loan, Payment
from forbear.case.kinds import (
    BorrowerKind,
    Channel,
    Direction,
    LenderKind,
    LoanKind,
    MaterialKind,
    Party,
    PromiseKind,
    RateBasis,
    Side,
)
from forbear.case.materials import Material
from forbear.loan.kinds import Component, Method
from forbear.rules.base import State
from forbear.rules.facts import Facts
from forbear.rules.figures import (
    creditor_mismatch,
    deducted_up_front,
    fee_off_sheet,
    guarantor_untold,
    interest_capitalised,
    no_cost_sheet,
    penalty_on_penalty,
    penalty_over_150,
    rate_not_annual,
    taxable_relief,
)
from forbear.rules.limitation import clock
from forbear.rules.missing import Missing, looked
from planning.money import clothes_shop_loan
from rules.figure_cases import (
    BANK,
    DEBT,
    TODAY,
    case,
    contact,
    day,
    lines,
    logged,
    paper,
    promise,
    waiver,
    yuan,
)
from rules.vectors import SPECIFICATION, Vector, holds, judged, vectors

TEXT = "还款安排"
"""A paper that says nothing a check on words would stop at."""


def on_paper(agreement: Agreement, debt: Debt | None = DEBT, **fields: object) -> Case:
    return replace(case(agreement, debt=debt, text=TEXT), **fields)  # type: ignore[arg-type] # names are the test's own


def half(by_figures: Any, one: Case) -> str:  # noqa: ANN401 - a module's function
    """Return what the figures alone say: finding, ok or the missing field."""
    verdicts = looked(by_figures, Facts(one, TODAY, one.debts["loan"]))
    if not verdicts:
        return "ok"
    return getattr(verdicts[0], "missing", "finding")


ON_PENALTY = "penalty-on-penalty"
RATE_042 = replace(DEBT, loan=replace(clothes_shop_loan(), daily_percent=Decimal("0.042")))


def charge(item: Component, amount: str, base: str | None, days: tuple[str, str]) -> Charge:
    return Charge(
        item=item,
        amount=yuan(amount),
        base=yuan(base) if base else None,
        since=day(days[0]),
        until=day(days[1]),
        confirmed=True,
    )


SIXTY = ("2026-08-01", "2026-09-30")
NEXT = ("2026-09-30", "2026-10-31")
EARLIER = (
    charge(Component.PENALTY_PRINCIPAL, "200.34", "5300", SIXTY),
    charge(Component.PENALTY_INTEREST, "15.22", "402.75", SIXTY),
)


def booked(*charges: Charge) -> Case:
    return on_paper(replace(paper(), breakdown=charges), RATE_042)


def next_month(amount: str, base: str | None = None) -> Charge:
    return charge(Component.PENALTY_PRINCIPAL, amount, base, NEXT)


@vectors(
    ON_PENALTY,
    Vector(
        booked(*EARLIER, next_month("115.58")),
        {
            "charged": yuan("115.58"),
            "allowed": yuan("111.38"),
            "excess": yuan("4.20"),
            "base": yuan("5918.31"),
        },
    ),
    Vector(booked(*EARLIER, next_month("111.37"))),
    Vector(booked(next_month("115.58")), missing="agreement.breakdown[].base"),
)
def test_penalty_on_penalty_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (case(), "ok"),
        (case(None, text=TEXT), "agreement"),
        (on_paper(paper()), "ok"),
        (booked(*EARLIER), "ok"),
        (booked(*EARLIER, next_month("130")), "ok"),
        (booked(*EARLIER, next_month("130", "5918.31")), "finding"),
        (booked(replace(EARLIER[0], since=None)), "agreement.breakdown[].since"),
        (booked(replace(EARLIER[0], item=Component.INTEREST)), "ok"),
    ],
)
def test_an_excess_that_no_penalty_explains_is_no_proof(one: Case, said: str) -> None:
    assert half(penalty_on_penalty.by_figures, one) == said


def rated(penalty: str | None, loan: Loan | None, **fields: object) -> Case:
    terms: dict[str, Any] = {"penalty_rate": Decimal(penalty)} if penalty else {}
    agreement = replace(paper(**terms), misuse_proven=bool(fields.pop("misuse", False)))
    return on_paper(agreement, replace(DEBT, loan=loan, **fields))  # type: ignore[arg-type] # test shorthand


def at(daily: str | None = None, annual: str | None = None, **fields: object) -> Loan:
    found = replace(
        clothes_shop_loan(),
        daily_percent=Decimal(daily) if daily else None,
        annual_percent=Decimal(annual) if annual else None,
        penalty_multiple=None,
    )
    return replace(found, **fields)  # type: ignore[arg-type] # test shorthand


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (case(), "ok"),
        (rated("0.050", at("0.032")), "finding"),
        (rated("0.053", at("0.035")), "ok"),
        (rated("0.054", at("0.035")), "finding"),
        (rated("18.00", at(annual="9"), misuse=True), "ok"),
        (rated("18.00", at(annual="9")), "finding"),
        (rated("18.10", at(annual="9"), misuse=True), "finding"),
        (rated("13.5", at(annual="9")), "ok"),
        (rated("14", at(annual="9")), "finding"),
        (rated("0.05", None), "debt.loan.daily_percent"),
        (rated("0.05", at("0")), "debt.loan.daily_percent"),
        (rated(None, at("0.03", penalty_multiple=Decimal("1.5"))), "ok"),
        (rated(None, at("0.03", penalty_multiple=Decimal("1.6"))), "finding"),
        (rated(None, at("0.03")), "ok"),
        (rated("9", at("0.03"), lender_kind=LenderKind.PRIVATE), "ok"),
        (rated("90", at("0.03"), kind=LoanKind.CARD), "ok"),
    ],
)
def test_the_penalty_rate_is_measured_by_the_contracts(one: Case, said: str) -> None:
    assert half(penalty_over_150.by_figures, one) == said


OVER = "penalty-over-150"


@vectors(
    OVER,
    Vector(
        rated("0.050", at("0.032")),
        {"ratio": Decimal("1.5625"), "ceiling": Decimal("1.50")},
    ),
    Vector(rated("0.053", at("0.035"))),
    Vector(rated("18.00", at(annual="9"), misuse=True)),
    Vector(rated("0.05", at("0")), missing="debt.loan.daily_percent"),
)
def test_over_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def worded(text: str, **fields: object) -> Case:
    found = rated(None, at("0.03"), **fields)
    return replace(found, debts={"loan": replace(found.debts["loan"], text=text)})


@pytest.mark.parametrize(
    ("one", "state"),
    [
        (worded("罚息按月利率1.35%计收。"), State.OK),
        (worded("罚息按月利率1.41%计收。"), State.FINDING),
        (worded("逾期利率为LPR的四倍。"), State.OK),
        (worded("逾期罚息率50%。"), State.OK),
        (worded("逾期利息加计60%。"), State.FINDING),
        (worded("逾期罚息按约定利率×150%计收。"), State.OK),
        (worded("逾期罚息按约定利率×155%计收。"), State.FINDING),
        (worded("逾期罚息在约定利率上另加，幅度为50%。"), State.OK),
        (worded("逾期罚息在约定利率上另加，幅度为55%。"), State.FINDING),
        (worded("Overdue interest runs at 1.50 times the rate agreed."), State.OK),
        (worded("Overdue interest runs at three times the rate agreed."), State.FINDING),
        (worded("逾期部分按日利率0.06%计收罚息。", lender_kind=LenderKind.PRIVATE), State.OK),
        (worded("逾期部分按日利率0.06%计收罚息。", kind=LoanKind.CARD), State.OK),
        (worded("罚息按有关规定执行。罚息也按另行约定执行。"), State.CANNOT_TELL),
    ],
)
def test_the_words_of_the_paper_are_measured_too(one: Case, state: State) -> None:
    assert judged(OVER, Vector(one)).state is state


def test_the_ratio_is_told_exactly() -> None:
    one = rated("0.050", at("0.032"))
    (found,) = looked(penalty_over_150.by_figures, Facts(one, TODAY, one.debts["loan"]))

    assert getattr(found, "values", {})["ratio"] == Decimal("1.5625")


DEDUCTED = "deducted-up-front"


def lent(principal: str, received: str | None) -> Case:
    loan = Loan(principal=yuan(principal), received=yuan(received) if received else None)
    return on_paper(paper(), replace(DEBT, loan=loan))


@vectors(
    DEDUCTED,
    Vector(
        lent("32000", "30720"),
        {"principal": yuan("32000"), "received": yuan("30720"), "deducted": yuan("1280")},
    ),
    Vector(lent("32000", "32000")),
    Vector(lent("32000", None), missing="debt.loan.received"),
)
def test_deducted_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def test_a_fen_less_is_rounding() -> None:
    assert half(deducted_up_front.by_figures, lent("32000", "31999.99")) == "ok"
    assert half(deducted_up_front.by_figures, lent("32000", "31999.98")) == "finding"


CAPITALISED = "interest-capitalised"
OWED: dict[str, Any] = {"balance_principal": yuan("13250"), "balance_interest": yuan("1184.36")}
FIFTEEN = lines((15, "1032.77"))


def rolled(percent: str, schedule: Any = FIFTEEN, **terms: Any) -> Case:  # noqa: ANN401 - terms by name
    whole = {"new_principal": yuan("14434.36"), "annual_rate": Decimal(percent), **terms}
    return on_paper(paper(schedule, **whole))


@vectors(
    CAPITALISED,
    Vector(
        rolled("10.8", **OWED),
        {
            "new_principal": yuan("14434.36"),
            "unpaid": yuan("13250"),
            "capitalised": yuan("1184.36"),
            "cost": yuan("87.08"),
        },
    ),
    Vector(rolled("0", **OWED)),
    Vector(rolled("10.8", balance_total=yuan("14434.36")), missing="agreement.balance_principal"),
)
def test_capitalised_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


COLUMNS = [replace(line, principal=yuan("1000")) for line in lines((15, "1100"))]


def without_new(schedule: Any, **terms: Any) -> Case:  # noqa: ANN401 - terms by name
    return on_paper(paper(schedule, **terms))


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (case(), "ok"),
        (case(None, text=TEXT), "agreement"),
        (on_paper(paper(**OWED)), "ok"),
        (rolled("10.8", new_principal=yuan("13250.01"), **OWED), "ok"),
        (rolled("10.8", new_principal=yuan("12250"), down_payment=yuan("2000"), **OWED), "ok"),
        (rolled("10.8", new_principal=yuan("12600"), down_payment=yuan("2000"), **OWED), "finding"),
        (
            rolled(
                "10.8",
                new_principal=yuan("13000"),
                waived=[waiver(Component.PRINCIPAL, "300"), waiver(Component.INTEREST, "5")],
                **OWED,
            ),
            "finding",
        ),
        (without_new(COLUMNS, daily_rate=Decimal("0.03"), **OWED), "finding"),
        (without_new(FIFTEEN, daily_rate=Decimal("0.03"), **OWED), "agreement.new_principal"),
        (without_new((), daily_rate=Decimal("0.03"), **OWED), "agreement.new_principal"),
    ],
)
def test_the_down_payment_meets_interest_first(one: Case, said: str) -> None:
    assert half(interest_capitalised.by_figures, one) == said


NOT_ANNUAL = "rate-not-annual"
FLAT: dict[str, Any] = {"new_principal": yuan("9600")}
MONTHLY_FEE = lines((12, "848"))


def simple(basis: RateBasis, percent: str = "6") -> Case:
    agreement = paper(MONTHLY_FEE, **FLAT)
    rate = RateTerm(value=Decimal(percent), basis=basis, confirmed=True)
    return on_paper(replace(agreement, term=replace(agreement.term, annual_rate=rate)))


def unreadable_rate() -> Case:
    agreement = paper(MONTHLY_FEE, **FLAT)
    rate = RateTerm(value=Decimal(6))
    return on_paper(replace(agreement, term=replace(agreement.term, annual_rate=rate)))


@vectors(
    NOT_ANNUAL,
    Vector(
        on_paper(paper(daily_rate=Decimal("0.028"))),
        {"annual_360": Decimal("10.08"), "annual_365": Decimal("10.22")},
    ),
    Vector(on_paper(paper(daily_rate=Decimal("0.028"), annual_rate=Decimal("10.08")))),
    Vector(on_paper(paper(MONTHLY_FEE, **FLAT)), {"implied": Decimal("10.90")}),
    Vector(unreadable_rate(), missing="agreement.annual_rate unconfirmed"),
)
def test_not_annual_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (case(), "ok"),
        (case(None, text=TEXT), "agreement"),
        (on_paper(paper()), "ok"),
        (on_paper(paper(daily_rate=Decimal(0))), "ok"),
        (on_paper(paper(lines((12, "800")), **FLAT)), "ok"),
        (on_paper(paper(lines((12, "800.01")), **FLAT)), "ok"),
        (on_paper(paper(MONTHLY_FEE)), "agreement.balance_total"),
        (simple(RateBasis.NOMINAL), "finding"),
        (simple(RateBasis.SIMPLE), "ok"),
        (simple(RateBasis.NOMINAL, "10.90"), "ok"),
        (simple(RateBasis.NOMINAL, "8"), "ok"),
        (on_paper(paper(annual_rate=Decimal(6))), "ok"),
        (on_paper(paper(MONTHLY_FEE, daily_rate=Decimal("0.02"))), "finding"),
    ],
)
def test_a_flat_rate_has_to_be_called_one(one: Case, said: str) -> None:
    assert half(rate_not_annual.by_figures, one) == said


MISMATCH = "creditor-mismatch"
TWO = replace(DEBT, lenders=(BANK, "乙银行股份有限公司"))
BUYER = "信和资产管理有限公司"


def named(creditor: str | None, debt: Debt = DEBT, **fields: object) -> Case:
    terms: dict[str, Any] = {"creditor": creditor} if creditor else {}
    return on_paper(paper(**terms), debt, **fields)


def notice(**fields: object) -> dict[str, Material]:
    found = Material(label="notice", kind=MaterialKind.ASSIGNMENT_NOTICE, note=BUYER)
    return {"notice": replace(found, **fields)}  # type: ignore[arg-type] # test shorthand


@vectors(
    MISMATCH,
    Vector(named(BUYER, TWO), {"creditor": BUYER}),
    Vector(named(f"{BANK}杭州分行")),
    Vector(named(BANK, TWO), {"creditor": "乙银行股份有限公司"}),
    Vector(named(None), missing="agreement.creditor"),
)
def test_mismatch_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (case(), "ok"),
        (case(None, text=TEXT), "agreement"),
        (named(BANK, replace(DEBT, lenders=())), "debt.lenders"),
        (named("甲银行股份 有限公司"), "ok"),
        (named("甲银行有限公司"), "finding"),
        (named(f"{BANK}、乙银行股份有限公司", TWO), "ok"),
        (named(f"{BANK}和乙银行股份有限公司", TWO), "ok"),
        (named(BUYER, materials=notice()), "ok"),
        (named(BUYER, materials=notice(debt="card")), "finding"),
        (named(BUYER, materials=notice(note=None)), "finding"),
        (named(BUYER, materials=notice(kind=MaterialKind.CONTRACT)), "finding"),
        (
            named(
                "网商银行",
                replace(DEBT, lenders=("浙江网商银行股份有限公司",), profile="mybank"),
            ),
            "ok",
        ),
        (named("网商银行", replace(DEBT, profile="mybank")), "finding"),
    ],
)
def test_names_are_folded_but_legal_suffixes_stay(one: Case, said: str) -> None:
    assert half(creditor_mismatch.by_figures, one) == said


UNTOLD = "guarantor-untold"
UNCLE = {"uncle": Guarantor(name="王大伯")}
HEAVY = paper(lines((24, "960.42")), balance_total=yuan("21400"))


def guaranteed(agreement: Agreement = HEAVY, **fields: object) -> Case:
    debt = replace(DEBT, **{"guarantor": UNCLE, **fields})  # type: ignore[arg-type] # test shorthand
    return on_paper(agreement, debt)


CONSENTING = {"uncle": replace(UNCLE["uncle"], consent="sms")}


@vectors(
    UNTOLD,
    Vector(guaranteed(), {"guarantor": "王大伯", "heavier": "sum 1,650.08 heavier"}),
    Vector(guaranteed(guarantor=CONSENTING)),
    Vector(guaranteed(guarantor={}), missing="debt.guaranteed"),
)
def test_untold_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


OLD = replace(clothes_shop_loan(), matures_on=day("2026-12-15"))
LONGER = paper(lines((3, "100")), balance_total=yuan("300"))
DEARER = paper(lines((1, "100"), first="2026-12-01"), annual_rate=Decimal(18))


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (case(), "ok"),
        (case(None, text=TEXT), "agreement"),
        (guaranteed(guarantor={}, guaranteed=False), "ok"),
        (guaranteed(paper(lines((1, "100")), balance_total=yuan("100"))), "ok"),
        (guaranteed(paper()), "ok"),
        (
            guaranteed(paper(lines((1, "100"))), balance=Balance(as_of=TODAY, total=yuan("90"))),
            "finding",
        ),
        (guaranteed(LONGER, loan=OLD), "guarantor.consent"),
        (guaranteed(DEARER, loan=OLD), "finding"),
        (guaranteed(replace(DEARER, schedule=()), loan=OLD), "finding"),
    ],
)
def test_only_what_is_heavier_needs_consent(one: Case, said: str) -> None:
    assert half(guarantor_untold.by_figures, one) == said


TAX = "taxable-relief"


def relieved(who: BorrowerKind, item: Component, amount: str, /, **fields: object) -> Case:
    about = About(borrower=Person(kind=who))
    return on_paper(paper((), [waiver(item, amount)]), replace(DEBT, **fields), about=about)  # type: ignore[arg-type] # test shorthand


SETTLED = paper(balance_total=yuan("12000"), stated_total=yuan("9000"))
TRADER = About(borrower=Person(kind=BorrowerKind.SOLE_TRADER))


@vectors(
    TAX,
    Vector(
        relieved(BorrowerKind.SOLE_TRADER, Component.PRINCIPAL, "3500"),
        {"waived": yuan("3500")},
    ),
    Vector(relieved(BorrowerKind.PERSON, Component.PRINCIPAL, "3500", kind=LoanKind.CARD)),
    Vector(relieved(BorrowerKind.SOLE_TRADER, Component.PENALTY_PRINCIPAL, "902.32")),
    Vector(on_paper(SETTLED, about=TRADER), missing="agreement.waived"),
)
def test_tax_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (case(), "ok"),
        (case(None, text=TEXT), "ok"),
        (relieved(BorrowerKind.COMPANY, Component.PENALTY_PRINCIPAL, "902.32"), "finding"),
        (relieved(BorrowerKind.COMPANY, Component.FEE, "0"), "ok"),
        (
            relieved(BorrowerKind.SOLE_TRADER, Component.PRINCIPAL, "1", kind=LoanKind.CARD),
            "ok",
        ),
        (on_paper(paper(), about=TRADER), "ok"),
        (on_paper(paper(balance_total=yuan("5"), stated_total=yuan("5")), about=TRADER), "ok"),
    ],
)
def test_the_kind_of_borrower_decides(one: Case, said: str) -> None:
    assert half(taxable_relief.by_figures, one) == said


def acknowledging(check: str) -> str:
    """Return a text of the specification that acknowledges a debt."""
    tables = tomllib.loads((SPECIFICATION / "clauses.toml").read_text(encoding="utf-8"))
    first = tables[check]["fires"][0]
    text: str = first["text"] if isinstance(first, dict) else first
    return text


REVIVES, RESTARTS = "revives-expired-debt", "restarts-limitation"


def ending(check: str, matures: str | None, *events: object, paid: tuple[str, ...] = ()) -> Case:
    loan = Loan(
        principal=yuan("1"), method=Method.LUMP, matures_on=day(matures) if matures else None
    )
    payments = tuple(Payment(on=day(one), amount=yuan("1")) for one in paid)
    found = case(
        paper(),
        debt=replace(DEBT, loan=loan),
        text=acknowledging(check),
        payments=payments,
    )
    return logged(found, *events)  # type: ignore[arg-type] # contacts


def demand(on: str, **fields: object) -> object:
    return contact(f"{on}T10:00:00+08:00", **fields)


@vectors(
    REVIVES,
    Vector(
        ending(REVIVES, "2022-06-11", demand("2023-04-03")),
        {"end": day("2026-04-03"), "last_event": "demand 2023-04-03", "days_over": 235},
    ),
    Vector(ending(REVIVES, "2022-06-11", demand("2023-11-24"))),
    Vector(ending(REVIVES, "2021-09-15", demand("2026-02-01")), missing="contact.happened_at"),
)
def test_revival_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@vectors(
    RESTARTS,
    Vector(
        ending(RESTARTS, "2025-05-09"),
        {"end": day("2028-05-09"), "days_run": 564, "new_end": day("2029-11-24")},
    ),
    Vector(ending(RESTARTS, "2025-05-09", paid=("2026-04-18",))),
    Vector(ending(RESTARTS, "2024-05-09", demand("2025-11-25"))),
    Vector(ending(RESTARTS, None), missing="debt.loan.matures_on"),
)
def test_restart_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def end_of(one: Case) -> str:
    try:
        return str(clock(Facts(one, TODAY, one.debts["loan"])).end)
    except Missing as lacking:
        return lacking.missing


PAY = promise(PromiseKind.PAY, by=Side.BORROWER)


@pytest.mark.parametrize(
    ("events", "end"),
    [
        ((), "2027-02-01"),
        ((demand("2024-03-04", answered=False),), "2027-02-01"),
        ((demand("2024-03-04", channel=Channel.SMS, answered=False),), "2027-03-04"),
        ((demand("2024-03-04", direction=Direction.OUT),), "2027-02-01"),
        ((demand("2024-03-04", party=Party.FAMILY),), "2027-02-01"),
        ((demand("2023-12-04"),), "2027-02-01"),
        ((demand("2024-02-29"),), "2027-03-01"),
        ((demand("2024-03-03"),), "2027-03-03"),
        (
            (contact("2024-03-04T10:00:00+08:00", PAY, direction=Direction.OUT),),
            "2027-03-04",
        ),
    ],
)
def test_events_are_replayed_by_day(events: tuple[object, ...], end: str) -> None:
    assert end_of(ending(REVIVES, "2024-01-31", *events)) == end


def test_after_the_end_only_an_own_promise_revives() -> None:
    late = demand("2026-10-01")
    own = contact("2026-10-01T10:00:00+08:00", PAY, direction=Direction.OUT)
    early = demand("2022-07-01")

    assert end_of(ending(REVIVES, "2022-06-10", early, late)) == "2025-07-01"
    assert end_of(ending(REVIVES, "2022-06-10", early, own)) == "2029-10-01"
    assert end_of(ending(REVIVES, "2022-06-10")) == "contact.happened_at"


def test_without_a_maturity_the_last_line_begins_the_clock() -> None:
    loan = Loan(principal=yuan("1"), first_due=day("2025-01-20"), count=12)
    one = case(paper(), debt=replace(DEBT, loan=loan))

    assert end_of(one) == "2028-12-20"


def test_one_side_that_is_ok_is_enough() -> None:
    silent = replace(ending(REVIVES, "2022-06-11", demand("2023-04-03")))
    folder = replace(silent.debts["loan"], text=TEXT)

    answer = judged(REVIVES, Vector(replace(silent, debts={"loan": folder})))

    assert answer.state is State.OK


SHEET_CHECK = "fee-off-sheet"
HANDLING = FeeTerm(name="方案手续费", amount=yuan("180"), confirmed=True)


def charging(fee: FeeTerm, signed: str, note: str | None, **fields: object) -> Case:
    sheet = Material(label="sheet", kind=MaterialKind.COST_SHEET, file="evidence/s", note=note)
    agreement = paper((), fees=[fee], signed_on=day(signed))
    materials = {"sheet": sheet} if note else {}
    return on_paper(agreement, replace(DEBT, **fields), materials=materials)  # type: ignore[arg-type] # test shorthand


@vectors(
    SHEET_CHECK,
    Vector(
        charging(HANDLING, "2026-10-06", "利息、罚息"),
        {"fee": "方案手续费", "amount": yuan("180"), "sheet_amount": "not on it"},
    ),
    Vector(charging(HANDLING, "2026-07-31", None)),
    Vector(charging(replace(HANDLING, name="担保费"), "2026-10-06", "利息、担保费 0.30%")),
    Vector(charging(HANDLING, "2026-10-06", None), missing="evidence.cost_sheet"),
)
def test_sheet_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (case(), "ok"),
        (case(None, text=TEXT), "agreement"),
        (on_paper(paper()), "ok"),
        (charging(replace(HANDLING, amount=yuan("0")), "2026-10-06", None), "ok"),
        (charging(HANDLING, "2026-10-06", None, kind=None), "debt.kind"),
        (charging(HANDLING, "2026-10-06", None, kind=LoanKind.FAMILY), "ok"),
        (charging(HANDLING, "2026-10-06", "手续费 180元"), "ok"),
        (charging(HANDLING, "2026-10-06", "手续费 120元"), "finding"),
        (
            replace(
                charging(HANDLING, "2026-10-06", None),
                about=About(borrower=Person(kind=BorrowerKind.COMPANY)),
            ),
            "ok",
        ),
    ],
)
def test_only_fees_beyond_the_sheet_are_named(one: Case, said: str) -> None:
    assert half(fee_off_sheet.by_figures, one) == said


def test_the_fees_line_is_the_place() -> None:
    at_line = charging(replace(HANDLING, line=12), "2026-10-06", "利息")

    assert str(judged(SHEET_CHECK, Vector(at_line)).place) == "debts/loan/agreement.md:12"


NO_SHEET = "no-cost-sheet"
SHOWN = Material(
    label="sheet", kind=MaterialKind.COST_SHEET, file="evidence/s", issued_on=day("2026-11-02")
)


def unsheeted(sheet: Material | None = None, rate: str = "7.2", **fields: object) -> Case:
    terms: dict[str, Any] = {"annual_rate": Decimal(rate), "signed_on": day("2026-11-03")}
    found = on_paper(paper(lines((24, "100")), **terms), replace(DEBT, **fields))  # type: ignore[arg-type] # test shorthand
    return replace(found, materials={"sheet": sheet} if sheet else {})


@vectors(
    NO_SHEET,
    Vector(unsheeted(), {"since": day("2026-08-01")}),
    Vector(unsheeted(SHOWN)),
    Vector(unsheeted(kind=None), missing="debt.kind"),
)
def test_no_sheet_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (case(), "ok"),
        (unsheeted(rate="0"), "ok"),
        (on_paper(paper((), fees=[HANDLING])), "finding"),
        (on_paper(paper(penalty_rate=Decimal("0.05"))), "finding"),
        (on_paper(paper(annual_rate=Decimal(9), signed_on=day("2026-07-31"))), "ok"),
        (unsheeted(replace(SHOWN, issued_on=day("2026-11-04"))), "finding"),
        (unsheeted(replace(SHOWN, issued_on=None)), "ok"),
        (unsheeted(replace(SHOWN, file=None)), "finding"),
        (unsheeted(replace(SHOWN, debt="card")), "finding"),
        (unsheeted(kind=LoanKind.PRIVATE), "ok"),
    ],
)
def test_only_what_costs_something_needs_a_sheet(one: Case, said: str) -> None:
    assert half(no_cost_sheet.by_figures, one) == said
