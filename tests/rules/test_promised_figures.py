"""Count, rate, validity and earlier rounds against the paper."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from forbear.case.case import Case
from forbear.case.debt import Balance, Loan, Payment
from forbear.case.kinds import Channel, Direction, OfferState, RateBasis, Side
from forbear.case.offer import Offer, OfferLine
from forbear.loan.kinds import DayCount
from forbear.rules.base import State
from rules.figure_cases import (
    DEBT,
    TODAY,
    case,
    contact,
    day,
    folder,
    lines,
    logged,
    offer,
    paper,
    yuan,
)
from rules.vectors import Vector, holds, judged, vectors

OK = (State.OK, "")
FOUND = (State.FINDING, "")


def state_of(check: str, one: Case, today: object = TODAY) -> tuple[State, str]:
    answer = judged(check, Vector(one, today=today))  # type: ignore[arg-type] # a day
    return answer.state, answer.missing


COUNT = "term-differs"


@vectors(
    COUNT,
    Vector(
        case(paper(lines((18, "100"))), offer(count=15)),
        {"paper_count": 18, "offer_count": 15, "difference": 3},
    ),
    Vector(case(paper(lines((2, "0"), (10, "100"))), offer(count=10))),
    Vector(
        case(
            paper(lines((9, "700"), (1, "100"))),
            offer(total=yuan("6400"), instalment=yuan("700")),
        )
    ),
    Vector(case(paper(), offer(count=15)), missing="agreement.schedule"),
)
def test_count_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


LUMP: dict[str, Any] = {"down_payment": yuan("5"), "stated_total": yuan("5")}


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (case(), OK),
        (case(paper(count=15), offer(count=15)), OK),
        (case(paper(count=14), offer(count=15)), FOUND),
        (case(paper(**LUMP), offer(total=yuan("5"), down_payment=yuan("5"))), OK),
        (case(paper(**LUMP), offer(count=18)), FOUND),
        (case(paper(count=1), offer()), (State.CANNOT_TELL, "offer.count")),
        (case(paper(count=1), offer(total=yuan("9"))), (State.CANNOT_TELL, "offer.count")),
        (
            case(paper(count=1), offer(schedule=(OfferLine(due=TODAY, total=yuan("9")),))),
            OK,
        ),
    ],
)
def test_counts_come_from_lines_terms_or_one_sum(one: Case, wanted: object) -> None:
    assert state_of(COUNT, one) == wanted


RATE = "rate-above-offer"
NO_LOAN = replace(DEBT, loan=None)
LEDGER = replace(DEBT, loan=Loan(principal=yuan("1"), day_count=DayCount.ACTUAL_360))
LAW = replace(DEBT, loan=Loan(principal=yuan("1"), day_count=DayCount.ACTUAL_365))


def rates(wanted: dict[str, str], offered: dict[str, str], **fields: object) -> Case:
    terms: dict[str, Any] = {name: Decimal(value) for name, value in wanted.items()}
    named = {name: Decimal(value) for name, value in offered.items()}
    return case(paper(**terms), offer(**named), **fields)


@vectors(
    RATE,
    Vector(
        rates({"daily_rate": "0.025"}, {"daily_percent": "0.020"}),
        {
            "paper_rate": Decimal("0.0250"),
            "offer_rate": Decimal("0.0200"),
            "difference": Decimal("0.0050"),
            "unit": "a day",
        },
    ),
    Vector(rates({"annual_rate": "9.125"}, {"daily_percent": "0.025"})),
    Vector(
        rates({"annual_rate": "9.08"}, {"daily_percent": "0.025"}, debt=NO_LOAN),
        missing="debt.loan.day_count",
    ),
    Vector(
        rates({"annual_rate": "1.2"}, {"annual_percent": "0"}),
        {"difference": Decimal("1.20"), "unit": "a year"},
    ),
)
def test_rate_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (case(), OK),
        (case(paper(), offer()), OK),
        (
            case(paper(), offer(annual_percent=Decimal(9))),
            (State.CANNOT_TELL, "agreement.annual_rate"),
        ),
        (rates({"annual_rate": "9"}, {"annual_percent": "9"}), OK),
        (rates({"annual_rate": "9.004"}, {"annual_percent": "9"}), OK),
        (rates({"annual_rate": "9.01"}, {"annual_percent": "9"}), FOUND),
        (rates({"daily_rate": "0.02"}, {"daily_percent": "0.025"}), OK),
        (rates({"annual_rate": "9"}, {"daily_percent": "0.025"}), OK),
        (rates({"annual_rate": "9.14"}, {"daily_percent": "0.025"}), FOUND),
        (rates({"annual_rate": "9.08"}, {"daily_percent": "0.025"}, debt=LEDGER), FOUND),
        (rates({"annual_rate": "9.08"}, {"daily_percent": "0.025"}, debt=LAW), OK),
        (rates({"daily_rate": "0.025"}, {"annual_percent": "8.9"}), FOUND),
        (rates({"daily_rate": "0.025"}, {"annual_percent": "9.13"}), OK),
        (rates({"daily_rate": "0.025"}, {"annual_percent": "9"}, debt=LEDGER), OK),
        (rates({"daily_rate": "0.025"}, {"annual_percent": "9"}, debt=LAW), FOUND),
        (
            rates({"daily_rate": "0.025"}, {"annual_percent": "9"}, debt=NO_LOAN),
            (State.CANNOT_TELL, "debt.loan.day_count"),
        ),
    ],
)
def test_rates_are_compared_in_one_unit(one: Case, wanted: object) -> None:
    assert state_of(RATE, one) == wanted


def test_an_effective_rate_is_brought_to_a_nominal_one() -> None:
    effective = offer(annual_percent=Decimal("9.3807"), rate_basis=RateBasis.EFFECTIVE)

    assert state_of(RATE, case(paper(annual_rate=Decimal(9)), effective)) == OK
    assert state_of(RATE, case(paper(annual_rate=Decimal("9.1")), effective)) == FOUND


EXPIRED = "offer-expired"


def until(valid: str, signed: str, **fields: object) -> Case:
    return case(paper(signed_on=day(signed)), offer(valid_until=day(valid), **fields))


@vectors(
    EXPIRED,
    Vector(
        until("2026-11-30", "2026-12-02"),
        {"valid_until": day("2026-11-30"), "judged_on": day("2026-12-02"), "days": 2},
    ),
    Vector(until("2027-01-04", "2027-01-04")),
    Vector(
        until(
            "2026-11-30",
            "2026-12-05",
            accepted_on=day("2026-11-29"),
            evidence=("evidence/chat.png",),
        )
    ),
    Vector(
        case(paper(signed_on=day("2026-11-20")), offer(made_on=day("2026-09-14"))),
        missing="offer.valid_until",
    ),
)
def test_expiry_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


LATE = replace(paper(), received_on=day("2026-11-21"))


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (case(), OK),
        (case(None, offer(made_on=day("2026-10-25"))), OK),
        (case(None, offer(made_on=day("2026-10-24"))), (State.CANNOT_TELL, "offer.valid_until")),
        (case(None, offer(valid_until=day("2026-11-24"))), OK),
        (case(None, offer(valid_until=day("2026-11-23"))), FOUND),
        (until("2026-11-30", "2026-12-05", accepted_on=day("2026-11-29")), FOUND),
        (
            until("2026-11-30", "2026-12-05", accepted_on=day("2026-12-01"), contact="c"),
            FOUND,
        ),
        (case(LATE, offer(valid_until=day("2026-11-20"))), OK),
        (case(LATE, offer(valid_until=day("2026-11-21"))), FOUND),
        (case(None, offer(made_on=day("2026-09-01"), accepted_on=TODAY, contact="c")), OK),
    ],
)
def test_an_offer_lives_until_its_last_day_or_a_proven_acceptance(
    one: Case, wanted: object
) -> None:
    assert state_of(EXPIRED, one) == wanted


ROUND = "worse-than-earlier-round"
FIRST = offer(
    made_on=day("2026-09-02"), instalment=yuan("1104"), count=24, state=OfferState.SUPERSEDED
)
SECOND = offer(
    made_on=day("2026-10-19"), down_payment=yuan("1500"), instalment=yuan("1260"), count=20
)
LUMP_FIRST = offer(made_on=day("2026-09-02"), total=yuan("21000"), count=1)


def rounds(*offers: Offer, **fields: object) -> Case:
    found = folder(None, {f"r{number}": one for number, one in enumerate(offers)}, **fields)
    return Case(debts={"loan": found})


BALANCE = replace(
    DEBT,
    balance=Balance(as_of=day("2026-09-02"), principal=yuan("20000")),
    loan=Loan(principal=yuan("20000"), daily_percent=Decimal("0.04")),
)


@vectors(
    ROUND,
    Vector(
        rounds(FIRST, SECOND),
        {
            "newest_day": day("2026-10-19"),
            "earlier_day": day("2026-09-02"),
            "newest": yuan("26700"),
            "earlier": yuan("26496"),
            "difference": yuan("204"),
            "which": "total",
        },
    ),
    Vector(rounds(LUMP_FIRST, replace(FIRST, made_on=day("2026-10-19")))),
    Vector(
        rounds(
            LUMP_FIRST,
            replace(LUMP_FIRST, made_on=day("2026-10-02"), total=yuan("21240")),
            debt=BALANCE,
        )
    ),
    Vector(
        rounds(replace(FIRST, instalment=None), SECOND),
        missing="offer.total",
    ),
)
def test_round_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


DEARER = replace(LUMP_FIRST, made_on=day("2026-10-02"), total=yuan("21240.02"))
LISTED = offer(
    made_on=day("2026-10-19"),
    schedule=(OfferLine(due=TODAY, total=yuan("30000")),),
    count=2,
)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (rounds(FIRST), OK),
        (rounds(FIRST, replace(SECOND, state=OfferState.WITHDRAWN)), OK),
        (rounds(FIRST, replace(SECOND, side=Side.BORROWER)), OK),
        (rounds(LUMP_FIRST, DEARER, debt=BALANCE), FOUND),
        (rounds(LUMP_FIRST, DEARER), FOUND),
        (rounds(LUMP_FIRST, DEARER, debt=replace(BALANCE, balance=Balance(as_of=TODAY))), FOUND),
        (rounds(FIRST, replace(SECOND, instalment=yuan("1100"), count=30)), OK),
        (
            rounds(
                replace(FIRST, annual_percent=Decimal(12)),
                replace(SECOND, annual_percent=Decimal(9)),
            ),
            OK,
        ),
        (
            rounds(
                replace(FIRST, annual_percent=Decimal(9)),
                replace(SECOND, annual_percent=Decimal(9)),
            ),
            FOUND,
        ),
        (rounds(FIRST, LISTED), FOUND),
        (
            rounds(LUMP_FIRST, replace(DEARER, total=None, down_payment=yuan("9"))),
            (State.CANNOT_TELL, "offer.total"),
        ),
    ],
)
def test_rounds_are_compared_within_their_kind(one: Case, wanted: object) -> None:
    assert state_of(ROUND, one) == wanted


def test_payments_made_in_between_come_off_the_earlier_sum() -> None:
    same = replace(LUMP_FIRST, made_on=day("2026-10-02"), total=yuan("20900"))
    paid = (Payment(on=day("2026-09-20"), amount=yuan("500")),)

    assert state_of(ROUND, rounds(LUMP_FIRST, same)) == OK
    assert state_of(ROUND, rounds(LUMP_FIRST, same, payments=paid)) == FOUND


def test_of_two_offers_on_one_day_the_later_talk_is_the_newest() -> None:
    morning = replace(FIRST, made_on=day("2026-10-19"), contact="c0")
    evening = replace(SECOND, contact="c1")
    talks = (contact("2026-10-19T09:00:00+08:00"), contact("2026-10-19T17:00:00+08:00"))

    assert state_of(ROUND, logged(rounds(evening, morning), *talks)) == FOUND
    assert state_of(ROUND, logged(rounds(evening, morning), *talks[::-1])) == OK


ENDING = "offer-expiring"


def ending(valid: str, **fields: object) -> Case:
    return case(None, offer(valid_until=day(valid), state=OfferState.OPEN, **fields))


@vectors(
    ENDING,
    Vector(ending("2026-11-26"), {"valid_until": day("2026-11-26"), "days_left": 2}),
    Vector(ending("2026-11-28")),
    Vector(
        replace(ending("2026-11-26"), incomplete=frozenset({"debts/loan/offers.toml"})),
        missing="debts/loan/offers.toml",
    ),
)
def test_ending_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


OWN_CALL = contact("2026-11-11T09:00:00+08:00", direction=Direction.OUT, channel=Channel.CALL)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (ending("2026-11-24"), FOUND),
        (ending("2026-11-23"), OK),
        (logged(ending("2026-11-26"), OWN_CALL), OK),
        (logged(ending("2026-11-26"), replace(OWN_CALL, direction=Direction.IN)), FOUND),
        (logged(ending("2026-11-26", made_on=day("2026-11-12")), OWN_CALL), FOUND),
        (
            rounds(
                offer(valid_until=day("2026-11-26"), state=OfferState.OPEN),
                offer(side=Side.BORROWER, made_on=day("2026-11-20")),
            ),
            OK,
        ),
    ],
)
def test_an_answer_of_the_borrower_ends_the_warning(one: Case, wanted: object) -> None:
    assert state_of(ENDING, one) == wanted
