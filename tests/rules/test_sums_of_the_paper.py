"""Waivers, down payments, last lines and due days inside the paper."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from forbear.case.agreement import Agreement, ScheduleLine
from forbear.case.case import Case
from forbear.case.debt import Payment
from forbear.loan.kinds import Component, Method
from forbear.rules.base import State
from forbear.rules.engine import check_case
from forbear.rules.registry import rule
from rules.figure_cases import TODAY, case, day, lines, offer, paper, waiver, yuan
from rules.vectors import Vector, holds, judged, vectors

OK = (State.OK, "")
FOUND = (State.FINDING, "")
PENALTY = Component.PENALTY_PRINCIPAL


def state_of(check: str, one: Agreement | Case | None) -> tuple[State, str]:
    whole = one if isinstance(one, Case) else case(one)
    answer = judged(check, Vector(whole))
    return answer.state, answer.missing


WAIVED = "waived-yet-charged"
FIXED = [waiver(PENALTY, "688.02", when="自签订之日起")]
LATER = [waiver(PENALTY, "688.02", when="最后一期付清后")]
OWED: dict[str, Any] = {"balance_total": yuan("18402.77")}
STILL = lines((8, "2044.75"), (1, "2044.77"))
TAKEN_OFF = lines((8, "1968.31"), (1, "1968.27"))


@vectors(
    WAIVED,
    Vector(
        case(paper(STILL, FIXED, **OWED)),
        {"waived": yuan("688.02"), "carried": yuan("18402.77"), "to_pay": yuan("17714.75")},
    ),
    Vector(case(paper(TAKEN_OFF, FIXED, **OWED))),
    Vector(case(paper(STILL, LATER, **OWED))),
    Vector(
        case(paper(STILL, FIXED, daily_rate=Decimal("0.02"), **OWED)),
        missing="agreement.schedule[].principal",
    ),
)
def test_waived_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def column(*principals: str) -> list[ScheduleLine]:
    return [
        replace(line, principal=yuan(amount))
        for line, amount in zip(lines((len(principals), "100")), principals, strict=True)
    ]


TWO_PARTS = [waiver(PENALTY, "10"), waiver(Component.INTEREST, "5", line=9)]


@pytest.mark.parametrize(
    ("agreement", "wanted"),
    [
        (None, OK),
        (paper(), OK),
        (paper(STILL, FIXED), (State.CANNOT_TELL, "agreement.balance_total")),
        (paper((), FIXED, **OWED), (State.CANNOT_TELL, "agreement.schedule")),
        (
            paper(
                column("50", "50"),
                TWO_PARTS,
                balance_principal=yuan("85"),
                balance_interest=yuan("15"),
            ),
            FOUND,
        ),
        (paper(column("45", "45"), TWO_PARTS, balance_total=yuan("100")), FOUND),
        (paper(column("42.50", "42.50"), TWO_PARTS, balance_total=yuan("100")), OK),
        (
            paper(
                column("40", "40"), TWO_PARTS, balance_total=yuan("100"), down_payment=yuan("20")
            ),
            FOUND,
        ),
        (paper(STILL, FIXED, annual_rate=Decimal(0), **OWED), FOUND),
    ],
)
def test_the_whole_waiver_or_one_part_of_it_is_looked_for(
    agreement: Agreement | None, wanted: object
) -> None:
    assert state_of(WAIVED, agreement) == wanted


def test_the_waivers_line_is_the_place() -> None:
    found = judged(
        WAIVED, Vector(case(paper(column("50", "50"), TWO_PARTS, balance_total=yuan("100"))))
    )
    bare = judged(WAIVED, Vector(case(paper(STILL, FIXED, **OWED))))

    assert str(found.place) == "debts/loan/agreement.md:9"
    assert str(bare.place) == "debts/loan/agreement.toml waived"


LAST = "balloon-last"


@vectors(
    LAST,
    Vector(
        case(paper(lines((11, "1180"), (1, "4920")))),
        {
            "last": yuan("4920"),
            "median": yuan("1180"),
            "ratio": Decimal("4.17"),
            "excess": yuan("3740"),
        },
    ),
    Vector(case(paper(lines((11, "1180"), (1, "1770"))))),
    Vector(case(paper(lines((1, "900"), (1, "1900")))), {"ratio": Decimal("2.11")}),
    Vector(case(paper(instalment=yuan("1180"))), missing="agreement.schedule"),
)
def test_balloon_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


BULLET: dict[str, Any] = {"method": Method.INTEREST_ONLY}
BIG_LAST = lines((3, "100"), (1, "9000"))
LUMP: dict[str, Any] = {"down_payment": yuan("5"), "stated_total": yuan("5")}


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (None, OK),
        (paper(**LUMP), OK),
        (paper(lines((3, "0"))), (State.CANNOT_TELL, "agreement.schedule")),
        (paper(lines((1, "100"))), OK),
        (paper(lines((1, "900"), (1, "1350"))), OK),
        (paper(lines((1, "1900"), (1, "900"))), OK),
        (paper(lines((3, "100"), (1, "900"), (1, "100"))), FOUND),
        (paper(lines((6, "500"), (6, "900"))), FOUND),
        (paper(lines((2, "0"), (3, "100"), (1, "100"))), OK),
        (case(paper(BIG_LAST, **BULLET), offer(**BULLET)), OK),
        (case(paper(BIG_LAST, **BULLET), offer()), FOUND),
        (case(paper(BIG_LAST, **BULLET)), FOUND),
    ],
)
def test_one_and_a_half_times_the_median_is_inside(one: object, wanted: object) -> None:
    assert state_of(LAST, one) == wanted  # type: ignore[arg-type] # a paper or a case


DATES = "date-gap"


def due(*days: str, **fields: object) -> Agreement:
    schedule = [
        ScheduleLine(no=number, due=day(one), total=yuan("100"))
        for number, one in enumerate(days, start=1)
    ]
    return paper(schedule, **fields)  # type: ignore[arg-type] # terms by name


@vectors(
    DATES,
    Vector(
        case(due("2027-01-18", "2027-02-18", "2027-04-18", "2027-05-18")),
        {"kind": "a period is skipped", "line": 3, "expected": day("2027-03-18")},
    ),
    Vector(
        case(due("2026-11-30", "2026-12-30", "2027-01-30", signed_on=day("2026-12-07"))),
        {"kind": "before the paper's own day", "line": 1},
    ),
    Vector(case(due("2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31"))),
    Vector(case(due("2027-01-16", "2027-02-16", "2027-03-16", "2027-04-16", "2027-05-17"))),
    Vector(case(paper(due_day=18, count=6)), missing="agreement.schedule[].due"),
)
def test_date_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (None, OK),
        (paper(**LUMP), OK),
        (paper(), (State.CANNOT_TELL, "agreement.schedule")),
        (due("2026-12-20"), OK),
        (due("2026-11-24", "2026-12-24"), OK),
        (due("2026-11-23", "2026-12-23"), FOUND),
        (due("2027-01-20", "2027-01-20", "2027-02-20"), FOUND),
        (due("2027-02-20", "2027-01-20", "2027-03-20"), FOUND),
        (due("2027-01-20", "2027-02-20", "2027-02-27"), FOUND),
        (due("2027-01-31", "2027-02-28", "2027-03-28", "2027-04-28"), OK),
        (due("2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"), OK),
        (due("2027-01-05", "2027-01-12", "2027-01-19", "2027-01-26"), OK),
        (due("2027-01-05", "2027-01-12", "2027-01-26", "2027-02-02"), FOUND),
        (due("2027-01-20", "2027-04-20", "2027-07-20"), OK),
        (due("2027-01-20", "2027-02-22", "2027-03-22", "2027-04-20", "2027-05-20"), OK),
        (due("2027-01-20", "2027-02-25", "2027-03-20", "2027-04-20"), OK),
        (due("2027-01-20", "2027-02-20", "2027-03-20", "2027-04-23", "2027-05-20"), FOUND),
    ],
)
def test_rest_days_month_ends_and_weeks_are_in_rhythm(one: object, wanted: object) -> None:
    assert state_of(DATES, one) == wanted  # type: ignore[arg-type] # a paper or a case


def test_a_line_in_the_past_that_was_paid_is_no_fault() -> None:
    paid = (Payment(on=day("2026-11-23"), amount=yuan("100"), line=1),)

    assert state_of(DATES, case(due("2026-11-23", "2026-12-23"), payments=paid)) == OK


def test_a_payment_on_a_line_of_the_old_loan_pays_no_line_of_the_plan() -> None:
    old = (Payment(on=day("2026-05-15"), amount=yuan("100"), line=1),)

    assert state_of(DATES, case(due("2026-11-23", "2026-12-23"), payments=old)) == FOUND


def test_a_paper_that_came_before_its_first_day_does_not_age() -> None:
    agreement = replace(due("2026-11-23", "2026-12-23"), received_on=day("2026-11-10"))

    assert state_of(DATES, case(agreement)) == OK


def test_numbers_with_a_gap_are_told_beside_other_faults() -> None:
    whole = due("2026-11-01", "2026-12-01", "2027-01-01")
    schedule = (
        *whole.schedule[:1],
        *(replace(line, no=line.no + 1) for line in whole.schedule[1:]),
    )
    one = rule(DATES)
    assert one is not None

    answers = check_case(case(replace(whole, schedule=schedule)), TODAY, [one])

    assert [str(answer.values["line"]) for answer in answers] == ["3", "1"]


ABOVE = "waiver-above-arrears"
PENALTIES: dict[str, Any] = {
    "balance_penalty_principal": yuan("431.15"),
    "balance_penalty_interest": yuan("22.70"),
}


@vectors(
    ABOVE,
    Vector(
        case(paper((), [waiver(PENALTY, "800")], **PENALTIES)),
        {"component": "penalties", "arrears": yuan("453.85"), "excess": yuan("346.15")},
    ),
    Vector(case(paper((), [waiver(PENALTY, "453.85")], **PENALTIES))),
    Vector(
        case(paper((), [waiver(PENALTY, "800")], balance_total=yuan("9000"))),
        missing="agreement.balance_penalty",
    ),
)
def test_waiver_above_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@pytest.mark.parametrize(
    ("agreement", "wanted"),
    [
        (None, OK),
        (paper((), [waiver(PENALTY)]), OK),
        (paper((), [waiver(PENALTY, "453.86")], **PENALTIES), OK),
        (
            paper(
                (),
                [waiver(PENALTY, "400"), waiver(Component.PENALTY_INTEREST, "60")],
                **PENALTIES,
            ),
            FOUND,
        ),
    ],
)
def test_both_penalties_are_one_part(agreement: Agreement | None, wanted: object) -> None:
    assert state_of(ABOVE, agreement) == wanted


BOOKED = "down-payment-unbooked"
DOWN: dict[str, Any] = {"balance_total": yuan("14210"), "down_payment": yuan("2000")}


@vectors(
    BOOKED,
    Vector(
        case(paper(lines((10, "1421")), **DOWN)),
        {
            "down_payment": yuan("2000"),
            "carried": yuan("14210"),
            "expected": yuan("12210"),
        },
    ),
    Vector(case(paper(lines((10, "1221")), **DOWN))),
    Vector(case(paper(lines((10, "1500")), **DOWN)), missing="agreement.schedule[].principal"),
)
def test_down_payment_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


ZERO_LINE = ScheduleLine(no=0, due=day("2026-12-01"), total=yuan("2000"))
NINE: dict[str, Any] = {**DOWN, "annual_rate": Decimal(9)}


@pytest.mark.parametrize(
    ("agreement", "wanted"),
    [
        (None, OK),
        (paper(lines((10, "1421")), balance_total=yuan("14210")), OK),
        (paper(**DOWN), OK),
        (paper([ZERO_LINE, *lines((10, "1421"))], **DOWN), OK),
        (
            paper(lines((10, "1421")), down_payment=yuan("2000")),
            (State.CANNOT_TELL, "agreement.balance_total"),
        ),
        (
            paper(
                lines((10, "1421")),
                down_payment=yuan("2000"),
                balance_principal=yuan("14000"),
                balance_interest=yuan("210"),
            ),
            FOUND,
        ),
        (
            paper(lines((10, "1421.01")), **DOWN),
            (State.CANNOT_TELL, "agreement.schedule[].principal"),
        ),
        (paper(lines((10, "1420.99")), **DOWN), FOUND),
        (paper(lines((10, "1480.30")), **NINE), FOUND),
        (paper(lines((10, "1271.90")), **NINE), OK),
        (paper(lines((10, "1600")), **NINE), OK),
        (paper(lines((10, "1421")), annual_rate=Decimal(0), **DOWN), FOUND),
        (
            paper(lines((10, "1421")), daily_rate=Decimal("0.02"), **DOWN),
            (State.CANNOT_TELL, "agreement.schedule[].principal"),
        ),
        (
            paper([replace(line, principal=yuan("1421")) for line in lines((10, "1500"))], **DOWN),
            FOUND,
        ),
    ],
)
def test_the_lines_are_read_with_and_without_interest(
    agreement: Agreement | None, wanted: object
) -> None:
    assert state_of(BOOKED, agreement) == wanted
