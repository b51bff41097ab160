"""Interest, methods, balances and charges recomputed to the fen."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from forbear.case.agreement import Agreement, Charge, ScheduleLine
from forbear.case.case import Case
from forbear.case.debt import Debt, Loan, Payment
from forbear.case.kinds import LenderKind, PaperKind
from forbear.loan.kinds import Component, DayCount, Method
from forbear.rules.base import State
from planning.money import CLOTHES_SHOP_PAID, clothes_shop_loan
from rules.figure_cases import DEBT, TODAY, case, day, lines, paper, yuan
from rules.vectors import Vector, holds, judged, vectors

OK = (State.OK, "")
FOUND = (State.FINDING, "")
LUMP: dict[str, Any] = {"down_payment": yuan("5"), "stated_total": yuan("5")}


def state_of(check: str, one: Case, today: date = TODAY) -> tuple[State, str]:
    answer = judged(check, Vector(one, today=today))
    return answer.state, answer.missing


INTEREST = "interest-line-off"


def charged(interest: str | None, due: str = "2027-01-25", **terms: object) -> Case:
    line = ScheduleLine(
        no=1,
        due=day(due),
        total=yuan("22636.08"),
        principal=yuan("22350"),
        interest=yuan(interest) if interest else None,
    )
    return case(paper([line], effective_on=day("2026-12-25"), **terms))  # type: ignore[arg-type] # terms by name


DAILY: dict[str, Any] = {"daily_rate": Decimal("0.04")}
YEARLY: dict[str, Any] = {"annual_rate": Decimal("14.40")}


@vectors(
    INTEREST,
    Vector(
        charged("286.08", **DAILY),
        {
            "line": 1,
            "paper": yuan("286.08"),
            "expected": yuan("277.14"),
            "days": 31,
            "sum_of_differences": yuan("8.94"),
        },
    ),
    Vector(charged("273.34", **YEARLY)),
    Vector(charged("268.21", due="2027-01-24", **DAILY)),
    Vector(charged(None, **DAILY), missing="agreement.schedule[].interest"),
)
def test_interest_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def with_loan(one: Case, day_count: DayCount) -> Case:
    loan = Loan(principal=yuan("1"), day_count=day_count)
    folder = replace(one.debts["loan"], debt=replace(DEBT, loan=loan))
    return replace(one, debts={"loan": folder})


NO_START = paper(
    [ScheduleLine(no=1, due=TODAY, total=yuan("9"), principal=yuan("9"), interest=yuan("0"))]
)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (case(), OK),
        (case(paper(**LUMP)), OK),
        (case(paper()), (State.CANNOT_TELL, "agreement.schedule")),
        (case(NO_START), (State.CANNOT_TELL, "agreement.effective_on")),
        (charged("0"), (State.CANNOT_TELL, "agreement.annual_rate")),
        (charged("0", annual_rate=Decimal(0)), OK),
        (charged("277.14", **YEARLY), OK),
        (charged("268.20", **YEARLY), OK),
        (charged("270.00", **YEARLY), FOUND),
        (charged("277.48", daily_rate=Decimal("0.0400")), OK),
        (charged("277.48", **DAILY), FOUND),
    ],
)
def test_any_basis_that_fits_passes(one: Case, wanted: object) -> None:
    assert state_of(INTEREST, one) == wanted


@pytest.mark.parametrize(
    ("one", "basis"),
    [
        (charged("276.90", **YEARLY), DayCount.ACTUAL_360),
        (charged("269.00", **YEARLY), DayCount.THIRTY_360),
        (with_loan(charged("269.00", **YEARLY), DayCount.ACTUAL_365), DayCount.ACTUAL_365),
        (with_loan(charged("269.00", **YEARLY), DayCount.ACTUAL_ACTUAL), DayCount.THIRTY_360),
    ],
)
def test_the_loans_basis_or_the_nearest_is_compared_with(one: Case, basis: DayCount) -> None:
    assert judged(INTEREST, Vector(one)).values["basis"] is basis


def test_each_line_stands_on_the_balance_the_paper_leaves() -> None:
    rows = [("2027-01-25", "10000", "277.14"), ("2027-02-25", "12350", "153.14")]
    schedule = [
        ScheduleLine(
            no=no, due=day(due), total=yuan("1"), principal=yuan(part), interest=yuan(interest)
        )
        for no, (due, part, interest) in enumerate(rows, start=1)
    ]
    agreement = paper(schedule, balance_day=day("2026-12-25"), **DAILY)
    bare = replace(agreement, schedule=(replace(schedule[0], principal=None), schedule[1]))

    assert state_of(INTEREST, case(agreement)) == OK
    assert state_of(INTEREST, case(bare)) == (
        State.CANNOT_TELL,
        "agreement.schedule[].principal",
    )


METHOD = "method-mislabelled"


def named(method: Method, schedule: object, **terms: object) -> Case:
    return case(paper(schedule, method=method, new_principal=yuan("24000"), **terms))  # type: ignore[arg-type] # terms by name


NINE: dict[str, Any] = {"annual_rate": Decimal(9)}
FALLING = [
    replace(line, principal=yuan("2000"), total=yuan("2180") - yuan("15") * number)
    for number, line in enumerate(lines((12, "2180")))
]


@vectors(
    METHOD,
    Vector(
        named(Method.EQUAL_INSTALMENT, lines((12, "2180")), **NINE),
        {"fits": Method.FLAT, "rate": Decimal("9.00"), "implied_rate": Decimal("16.22")},
    ),
    Vector(named(Method.EQUAL_INSTALMENT, lines((11, "2098.84"), (1, "2098.78")), **NINE)),
    Vector(named(Method.EQUAL_INSTALMENT, FALLING), {"fits": Method.EQUAL_PRINCIPAL}),
    Vector(named(Method.FLAT, lines((12, "2180"))), missing="agreement.annual_rate"),
)
def test_method_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


BULLET = [
    *(replace(line, principal=yuan("0")) for line in lines((11, "180"))),
    replace(lines((12, "24180"))[-1], principal=yuan("24000")),
]


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (case(), OK),
        (case(None, text="协议"), (State.CANNOT_TELL, "agreement")),
        (case(paper(lines((12, "2180")))), OK),
        (named(Method.FREE, lines((12, "2180"))), OK),
        (named(Method.FLAT, lines((1, "2180"))), OK),
        (named(Method.FLAT, lines((12, "2180")), **NINE), OK),
        (named(Method.EQUAL_PRINCIPAL, FALLING, **NINE), OK),
        (named(Method.EQUAL_INSTALMENT, lines((12, "2500")), **NINE), OK),
        (named(Method.EQUAL_INSTALMENT, lines((12, "2180")), daily_rate=Decimal("0.025")), FOUND),
        (named(Method.EQUAL_INSTALMENT, lines((12, "2000")), annual_rate=Decimal(0)), OK),
        (named(Method.EQUAL_INSTALMENT, BULLET), FOUND),
        (named(Method.INTEREST_ONLY, BULLET), OK),
        (named(Method.EQUAL_INSTALMENT, lines((6, "100"), (6, "200"))), OK),
    ],
)
def test_a_name_that_fits_is_never_doubted(one: Case, wanted: object) -> None:
    assert state_of(METHOD, one) == wanted


def test_a_principal_below_zero_fits_nothing() -> None:
    agreement = paper(
        lines((12, "0.01")),
        method=Method.FLAT,
        down_payment=yuan("5.01"),
        balance_total=yuan("5"),
        **NINE,
    )

    assert state_of(METHOD, case(agreement)) == OK


BALANCE = "balance-unreconciled"
OCTOBER = day("2026-10-10")
RECEIPT = Payment(on=OCTOBER, amount=yuan("150"))
ONE_LINE = Loan(
    principal=yuan("9412.60"),
    drawn_on=day("2026-08-30"),
    matures_on=day("2026-08-30"),
    method=Method.LUMP,
    daily_percent=Decimal("0.038"),
)
"""41 days late on 2026-10-10: penalty 219.97."""


def stated(debt: Debt, payments: tuple[Payment, ...] = (), **terms: object) -> Case:
    agreement = paper(**{"balance_day": OCTOBER, **terms})  # type: ignore[arg-type] # terms by name
    return case(agreement, debt=debt, payments=payments)


def one_line(**terms: object) -> Case:
    return stated(replace(DEBT, loan=ONE_LINE), (RECEIPT,), **terms)


SHOP = replace(DEBT, loan=clothes_shop_loan())


def shop(**terms: object) -> Case:
    return stated(SHOP, CLOTHES_SHOP_PAID, **terms)


@vectors(
    BALANCE,
    Vector(
        one_line(balance_penalty=yuan("219.97")),
        {
            "component": "penalties",
            "own": yuan("69.97"),
            "difference": yuan("150"),
            "receipt": OCTOBER,
        },
    ),
    Vector(shop(balance_penalty=yuan("507.25"))),
    Vector(case(paper(balance_total=yuan("9999"))), missing="agreement.balance_day"),
)
def test_balance_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (case(), OK),
        (case(paper(balance_day=OCTOBER)), OK),
        (stated(DEBT, balance_penalty=yuan("1")), (State.CANNOT_TELL, "debt.loan")),
        (shop(balance_principal=yuan("24999.98"), balance_interest=yuan("1001.24")), OK),
        (shop(balance_principal=yuan("24999.94")), FOUND),
        (shop(balance_fees=yuan("0")), OK),
        (shop(balance_fees=yuan("50")), FOUND),
        (shop(balance_total=yuan("26508.45")), OK),
        (shop(balance_total=yuan("26600")), FOUND),
        (
            shop(
                balance_penalty_principal=yuan("480.94"),
                balance_penalty_interest=yuan("35.31"),
            ),
            OK,
        ),
    ],
)
def test_parts_are_compared_with_own_records(one: Case, wanted: object) -> None:
    assert state_of(BALANCE, one) == wanted


def test_the_ledger_is_asked_for_from_the_oldest_unpaid_line() -> None:
    behind = judged(BALANCE, Vector(shop(balance_fees=yuan("50")))).values
    paid_up = stated(SHOP, balance_day=day("2025-12-20"), balance_fees=yuan("50"))
    even = judged(BALANCE, Vector(paid_up)).values

    assert behind["since"] == day("2026-07-15")
    assert even["since"] == day("2025-12-15")
    assert "receipt" not in behind


DUE_DAY = "due-day-charged"
RATE_036 = replace(DEBT, loan=replace(clothes_shop_loan(), daily_percent=Decimal("0.036")))


def booked(amount: str, **fields: object) -> Charge:
    base = Charge(
        item=Component.PENALTY_PRINCIPAL,
        amount=yuan(amount),
        base=yuan("3466.20"),
        since=day("2026-09-08"),
        until=day("2026-09-26"),
        confirmed=True,
    )
    return replace(base, **fields)  # type: ignore[arg-type] # names are the test's own


def breaking_down(*charges: Charge, debt: Debt = RATE_036, **terms: object) -> Case:
    agreement = replace(paper(**terms), breakdown=charges)  # type: ignore[arg-type] # terms by name
    return case(agreement, debt=debt)


LEAP = {"since": day("2028-02-28"), "until": day("2028-03-01")}


@vectors(
    DUE_DAY,
    Vector(
        breaking_down(booked("35.56")),
        {"days": 18, "charged_days": 19, "excess": yuan("1.87"), "due": day("2026-09-08")},
    ),
    Vector(breaking_down(booked("3.74", **LEAP))),
    Vector(breaking_down(booked("0.14", base=yuan("14"))), missing="agreement.breakdown[].days"),
)
def test_due_day_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


GRACED = replace(RATE_036, loan=replace(clothes_shop_loan(), grace_days=18))
LAW = replace(
    DEBT,
    loan=replace(
        clothes_shop_loan(),
        daily_percent=None,
        annual_percent=Decimal("13.14"),
        day_count=DayCount.ACTUAL_365,
    ),
)
BOTH_ENDS: dict[str, Any] = {
    "balance_penalty_principal": yuan("480.94"),
    "balance_penalty_interest": yuan("35.31"),
}


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (case(), OK),
        (case(None, text="协议"), (State.CANNOT_TELL, "agreement")),
        (breaking_down(booked("33.69")), OK),
        (breaking_down(booked("99", days=18)), OK),
        (breaking_down(booked("99", days=19)), FOUND),
        (breaking_down(booked("99")), OK),
        (breaking_down(booked("99", item=Component.INTEREST)), OK),
        (breaking_down(booked("35.56"), debt=LAW), FOUND),
        (breaking_down(booked("0"), debt=GRACED), OK),
        (breaking_down(booked("99", days=1), debt=GRACED), FOUND),
        (
            breaking_down(booked("99", since=None)),
            (State.CANNOT_TELL, "agreement.breakdown[].since"),
        ),
        (
            breaking_down(booked("99", base=None)),
            (State.CANNOT_TELL, "agreement.breakdown[].base"),
        ),
        (
            breaking_down(booked("99", confirmed=False)),
            (State.CANNOT_TELL, "agreement.breakdown unconfirmed"),
        ),
        (shop(balance_penalty=yuan("507.23")), OK),
        (shop(**BOTH_ENDS), FOUND),
        (case(paper(balance_penalty=yuan("5"))), (State.CANNOT_TELL, "agreement.balance_day")),
    ],
)
def test_days_are_counted_from_the_due_day_on(one: Case, wanted: object) -> None:
    assert state_of(DUE_DAY, one) == wanted


DOUBLE = "double-interest"
RATE_042 = replace(DEBT, loan=replace(clothes_shop_loan(), daily_percent=Decimal("0.042")))
SPAN: dict[str, Any] = {
    "base": yuan("7200"),
    "since": day("2026-09-01"),
    "until": day("2026-10-09"),
}


def twice(interest: str, penalty: str, **fields: object) -> Case:
    ordinary = booked(interest, **{"item": Component.INTEREST, **SPAN, **fields})
    return breaking_down(ordinary, booked(penalty, **SPAN), debt=RATE_042)


@vectors(
    DOUBLE,
    Vector(
        twice("114.91", "172.37"),
        {
            "principal": yuan("7200"),
            "days": 38,
            "allowed": yuan("172.37"),
            "excess": yuan("114.91"),
        },
    ),
    Vector(twice("114.91", "57.46")),
    Vector(twice("114.91", "172.37", since=None), missing="agreement.breakdown[].days"),
)
def test_double_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (case(), OK),
        (case(None, text="协议"), (State.CANNOT_TELL, "agreement")),
        (case(paper()), OK),
        (twice("99", "172.37", since=day("2026-10-09"), until=day("2026-10-20")), OK),
        (twice("99", "172.37", since=day("2026-08-01"), until=day("2026-09-01")), OK),
        (
            twice("99", "172.37", since=day("2026-08-20")),
            (State.CANNOT_TELL, "agreement.breakdown[].days"),
        ),
        (twice("99", "172.37", base=None), (State.CANNOT_TELL, "agreement.breakdown[].base")),
        (twice("0.02", "172.37"), OK),
        (twice("0.03", "172.37"), FOUND),
        (shop(balance_penalty=yuan("507.23"), balance_interest=yuan("1001.24")), OK),
        (
            shop(balance_penalty=yuan("507.23"), balance_interest=yuan("1300")),
            (State.CANNOT_TELL, "agreement.breakdown[].days"),
        ),
        (case(paper(balance_penalty=yuan("5"))), (State.CANNOT_TELL, "agreement.balance_day")),
    ],
)
def test_the_same_money_is_charged_once_a_day(one: Case, wanted: object) -> None:
    assert state_of(DOUBLE, one) == wanted


def test_only_the_overdue_part_of_a_larger_base_counts_twice() -> None:
    values = judged(DOUBLE, Vector(twice("229.82", "172.37", base=yuan("14400")))).values

    assert values["ordinary"] == yuan("114.91")


LPR4 = "above-4lpr"


def private(
    signed: str | None, percent: str, day_count: DayCount = DayCount.ACTUAL_365, **fields: object
) -> Case:
    drawn = day(signed or "2024-05-16")
    loan = Loan(
        principal=yuan("46000"),
        drawn_on=drawn,
        matures_on=day("2027-12-31"),
        method=Method.LUMP,
        annual_percent=Decimal(percent),
        day_count=day_count,
    )
    debt = replace(
        DEBT,
        lender_kind=LenderKind.PRIVATE,
        signed_on=drawn if signed else None,
        loan=replace(loan, **fields),  # type: ignore[arg-type] # test shorthand
    )
    return case(debt=debt)


@vectors(
    LPR4,
    Vector(
        private("2024-05-16", "18"),
        {
            "rate": Decimal("18.00"),
            "cap": Decimal("13.80"),
            "charged": yuan("4831.89"),
            "ceiling": yuan("3704.45"),
            "excess": yuan("1127.44"),
        },
        today=day("2024-12-15"),
    ),
    Vector(private("2024-10-21", "12.40")),
    Vector(private("2026-10-30", "10"), missing="references.lpr-1y"),
    Vector(case(debt=replace(DEBT, loan=ONE_LINE))),
)
def test_cap_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (case(debt=replace(DEBT, lender_kind=None)), (State.CANNOT_TELL, "debt.lender_kind")),
        (private(None, "10"), (State.CANNOT_TELL, "debt.signed_on")),
        (private("2024-10-21", "12.41"), FOUND),
        (private("2024-10-21", "12.30", received=yuan("40000")), FOUND),
        (private("2024-10-21", "0", annual_percent=None, daily_percent=Decimal("0.0339")), OK),
        (
            private(
                "2024-10-21",
                "0",
                DayCount.ACTUAL_360,
                annual_percent=None,
                daily_percent=Decimal("0.0340"),
            ),
            FOUND,
        ),
    ],
)
def test_the_cap_is_that_of_the_contracts_day(one: Case, wanted: object) -> None:
    assert state_of(LPR4, one) == wanted


def test_an_older_contract_is_measured_by_the_rate_of_today() -> None:
    old = private("2020-01-10", "12.20")

    assert state_of(LPR4, old, day("2026-10-10"))[0] is State.FINDING
    assert judged(LPR4, Vector(old, today=day("2026-10-10"))).values["cap"] == Decimal("12.00")


EXTENSION = "extension-too-long"


def extended(
    drawn: str | None, matures: str | None, new: str | None, kind: PaperKind | None
) -> Case:
    loan = Loan(
        principal=yuan("1"),
        drawn_on=day(drawn) if drawn else None,
        matures_on=day(matures) if matures else None,
    )
    terms: dict[str, Any] = {"new_maturity": day(new)} if new else {}
    agreement = replace(paper(**terms), kind=kind)
    return case(agreement, debt=replace(DEBT, loan=loan))


EXT = PaperKind.EXTENSION


@vectors(
    EXTENSION,
    Vector(
        extended("2026-03-05", "2026-09-05", "2027-03-25", EXT),
        {"excess": "20 days", "original": "6 months", "extension": "6 months 20 days"},
    ),
    Vector(extended("2026-01-31", "2027-01-31", "2028-01-31", EXT)),
    Vector(extended("2026-01-31", "2027-01-31", None, PaperKind.INSTALMENTS)),
    Vector(extended("2026-01-31", "2027-01-31", "2028-04-30", None), missing="agreement.kind"),
)
def test_extension_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (case(), OK),
        (case(None, text="协议"), (State.CANNOT_TELL, "agreement")),
        (extended("2026-01-31", "2027-01-31", None, None), OK),
        (
            extended("2026-01-31", "2027-01-31", None, EXT),
            (State.CANNOT_TELL, "agreement.new_maturity"),
        ),
        (
            extended(None, "2027-01-31", "2028-01-31", EXT),
            (State.CANNOT_TELL, "debt.loan.drawn_on"),
        ),
        (
            extended("2026-01-31", None, "2028-01-31", EXT),
            (State.CANNOT_TELL, "debt.loan.matures_on"),
        ),
        (
            extended("2026-01-31", "2027-02-01", "2028-01-31", EXT),
            (State.CANNOT_TELL, "debt.profile"),
        ),
        (extended("2026-03-05", "2026-09-20", "2027-04-04", EXT), OK),
        (extended("2026-03-05", "2026-09-20", "2027-04-05", EXT), FOUND),
        (extended("2026-03-05", "2026-03-20", "2026-04-20", EXT), FOUND),
    ],
)
def test_months_are_stepped_and_clamped(one: Case, wanted: object) -> None:
    assert state_of(EXTENSION, one) == wanted


def test_an_agreement_is_needed_for_what_only_terms_can_tell() -> None:
    assert state_of(METHOD, case(Agreement())) == OK
