"""How often, when and whom the lender may contact."""

from dataclasses import replace
from datetime import datetime

import pytest

from forbear.case.about import About
from forbear.case.case import Case
from forbear.case.contact import Contact
from forbear.case.debt import Balance, Debt
from forbear.case.kinds import (
    Channel,
    Direction,
    LoanKind,
    Outsider,
    Party,
    PromiseKind,
    Told,
    Topic,
)
from forbear.rules.base import Answer, State
from forbear.rules.engine import check_case
from forbear.rules.registry import rule
from rules.figure_cases import DEBT, TODAY, case, contact, day, logged, promise
from rules.vectors import Vector, holds, judged, vectors

OK = (State.OK, "")
FOUND = (State.FINDING, "")
UNCLEAR = (State.CANNOT_TELL, "contact.topics")
LATE = Balance(as_of=TODAY, days_overdue=62)
OVERDUE = replace(DEBT, balance=LATE, kind=LoanKind.CONSUMER)


def state_of(check: str, one: Case) -> tuple[State, str]:
    answer = judged(check, Vector(one))
    return answer.state, answer.missing


def every(check: str, one: Case) -> tuple[Answer, ...]:
    found = rule(check)
    assert found is not None
    return check_case(one, TODAY, [found])


def about(*contacts: Contact, debt: Debt | None = OVERDUE) -> Case:
    return logged(case(debt=debt), *contacts)


NIGHT = "night-contact"
LATE_CALL = contact("2026-11-18T22:04:00+08:00")


@vectors(
    NIGHT,
    Vector(about(LATE_CALL), {"moment": "2026-11-18 22:04", "channel": Channel.CALL, "count": 1}),
    Vector(about(contact("2026-11-19T00:00:00+00:00"))),
    Vector(about(contact("2024-06-02T22:40:00+08:00"))),
    Vector(
        about(contact("2026-11-18T00:00:00+08:00", day_only=True)),
        missing="contact.happened_at",
    ),
)
def test_night_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@pytest.mark.parametrize(
    ("moment", "wanted"),
    [
        ("2026-11-18T22:00:00+08:00", FOUND),
        ("2026-11-18T21:59:59+08:00", OK),
        ("2026-11-18T07:59:59+08:00", FOUND),
        ("2026-11-18T08:00:00+08:00", OK),
        ("2026-11-18T09:30:00-05:00", FOUND),
        ("2026-11-18T22:30:00-05:00", OK),
        ("2025-02-27T23:00:00+08:00", OK),
        ("2025-02-28T23:00:00+08:00", FOUND),
    ],
)
def test_the_clock_at_home_decides(moment: str, wanted: object) -> None:
    assert state_of(NIGHT, about(contact(moment, topics=(Topic.DUNNING,)))) == wanted


def test_a_zone_that_is_not_known_takes_the_clock_of_the_note() -> None:
    abroad = About(time_zone="Europe/Lisbon")
    one = about(contact("2026-11-18T09:30:00-05:00"))

    assert state_of(NIGHT, replace(one, about=abroad)) == OK


LUMP_IN_TIME = replace(DEBT, balance=replace(LATE, days_overdue=0))
JUST_LATE = replace(DEBT, balance=replace(LATE, days_overdue=6))
HIDDEN_LOG = frozenset({"log/x.toml"})


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (about(replace(LATE_CALL, direction=Direction.OUT)), OK),
        (about(replace(LATE_CALL, party=Party.FAMILY)), OK),
        (about(replace(LATE_CALL, channel=Channel.APP)), OK),
        (about(replace(LATE_CALL, wished=True)), OK),
        (about(replace(LATE_CALL, topics=(Topic.WAIVER,))), OK),
        (about(replace(LATE_CALL, topics=(Topic.DUNNING,)), debt=None), FOUND),
        (about(replace(LATE_CALL, party=Party.COLLECTOR), debt=None), FOUND),
        (about(LATE_CALL, debt=DEBT), UNCLEAR),
        (about(LATE_CALL, debt=replace(DEBT, balance=Balance(as_of=TODAY))), UNCLEAR),
        (about(LATE_CALL, debt=LUMP_IN_TIME), OK),
        (about(LATE_CALL, debt=JUST_LATE), OK),
        (about(LATE_CALL, debt=replace(DEBT, balance=replace(LATE, days_overdue=7))), FOUND),
        (replace(about(), unreadable=HIDDEN_LOG), (State.CANNOT_TELL, "log/x.toml")),
        (replace(about(LATE_CALL), unreadable=HIDDEN_LOG), FOUND),
    ],
)
def test_only_collection_is_measured(one: Case, wanted: object) -> None:
    assert state_of(NIGHT, one) == wanted


def test_every_night_is_a_finding_that_tells_how_many() -> None:
    found = every(NIGHT, about(LATE_CALL, contact("2026-11-19T23:00:00+08:00")))

    assert [answer.values["count"] for answer in found] == [2, 2]


def test_business_loans_are_told_to_be_measured_by_analogy() -> None:
    business = judged(NIGHT, Vector(about(LATE_CALL, debt=replace(DEBT, balance=LATE))))
    consumer = judged(NIGHT, Vector(about(LATE_CALL)))

    assert business.what is not None
    assert "by analogy" in business.what.en
    assert consumer.what is None


CALLS = "too-many-calls"
NOON = datetime.fromisoformat("2026-11-17T12:00:00+08:00")


def call(minute: int, *, answered: bool = False) -> Contact:
    return contact(NOON.replace(minute=minute).isoformat(), answered=answered)


def tries(number: int, **fields: object) -> list[Contact]:
    return [replace(call(minute), **fields) for minute in range(number)]  # type: ignore[arg-type] # names are the test's own


def talks(number: int, **fields: object) -> list[Contact]:
    return [
        replace(
            call(20 + minute, answered=True),
            **{"duration_minutes": 1 + minute, **fields},  # type: ignore[arg-type] # names are the test's own
        )
        for minute in range(number)
    ]


BARE = call(50, answered=True)


@vectors(
    CALLS,
    Vector(
        about(*tries(7)),
        {"day": day("2026-11-17"), "count": 7, "kind": "unanswered", "limit": 6},
    ),
    Vector(about(*tries(6), *talks(3))),
    Vector(about(*talks(4)), {"count": 4, "kind": "effective", "limit": 3}),
    Vector(about(*tries(6), BARE), missing="contact.answered"),
)
def test_call_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (about(), OK),
        (about(*tries(4, own_number="1"), *tries(4, own_number="2")), OK),
        (about(*tries(7, own_number="1")), FOUND),
        (about(*tries(7, channel=Channel.SMS)), OK),
        (about(*tries(5), BARE), OK),
        (about(*talks(3), BARE), (State.CANNOT_TELL, "contact.answered")),
        (about(*talks(4), BARE), FOUND),
        (about(*talks(3), replace(BARE, summary="欠款")), FOUND),
        (about(*talks(3), replace(BARE, their_words="欠款")), FOUND),
        (about(*talks(3), replace(BARE, own_words="没钱")), FOUND),
        (about(*talks(3), replace(BARE, promises=(promise(PromiseKind.PAY),))), FOUND),
        (about(*talks(2, organisation="甲"), *talks(2, organisation="乙")), OK),
        (about(*talks(2, organisation="甲", debts=("loan",)), *talks(2, debts=("loan",))), FOUND),
        (about(*tries(7), debt=DEBT), UNCLEAR),
    ],
)
def test_calls_are_counted_by_day_number_and_caller(one: Case, wanted: object) -> None:
    assert state_of(CALLS, one) == wanted


def test_tries_before_the_guideline_are_not_measured_but_talks_are() -> None:
    def moved(calls: list[Contact]) -> list[Contact]:
        early = datetime.fromisoformat("2026-01-29T12:00:00+08:00")
        return [replace(one, happened_at=early) for one in calls]

    collector = Party.COLLECTOR
    assert state_of(CALLS, about(*moved(tries(7, party=collector)))) == OK
    assert state_of(CALLS, about(*moved(talks(4, party=collector)))) == FOUND


def test_midnight_parts_two_days() -> None:
    evening, night = "2026-11-17T23:59:00+08:00", "2026-11-18T00:01:00+08:00"
    calls = [contact(moment, answered=False) for moment in [evening] * 4 + [night] * 4]

    assert state_of(CALLS, about(*calls)) == OK


OUTSIDER = "outsider-contacted"
ON_TWELFTH = "2026-11-12T15:00:00+08:00"
BROTHER = contact(ON_TWELFTH, reached="哥哥", reached_role=Outsider.FAMILY, told=Told.DEBT)
ASKED = replace(BROTHER, told=Told.WAY)


def failed(on: str, number: int = 3) -> list[Contact]:
    return [contact(f"{on}T{10 + hour}:00:00+08:00", answered=False) for hour in range(number)]


ANSWERED = contact("2026-11-11T18:00:00+08:00")


@vectors(
    OUTSIDER,
    Vector(
        about(BROTHER),
        {
            "person": "哥哥",
            "role": Outsider.FAMILY,
            "moment": "2026-11-12 15:00",
            "said": Told.DEBT,
        },
    ),
    Vector(about(*failed("2026-11-11"), ASKED)),
    Vector(about(ANSWERED, replace(ASKED, reached_role=Outsider.EMPLOYER)), {"said": Told.WAY}),
    Vector(about(replace(BROTHER, reached="姐姐", told=None)), missing="contact.told"),
)
def test_outsider_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (about(contact(ON_TWELFTH)), OK),
        (about(replace(BROTHER, reached_role=None)), (State.CANNOT_TELL, "contact.reached_role")),
        (about(replace(BROTHER, reached=None)), FOUND),
        (about(replace(BROTHER, wished=True)), OK),
        (about(replace(BROTHER, reached_role=Outsider.GUARANTOR)), OK),
        (about(replace(BROTHER, reached_role=Outsider.CO_DEBTOR)), OK),
        (about(replace(BROTHER, reached_role=Outsider.SPOUSE_LIABLE)), OK),
        (about(replace(BROTHER, reached_role=Outsider.SPOUSE)), FOUND),
        (about(ASKED), FOUND),
        (about(*failed("2026-11-11", 2), ASKED), FOUND),
        (about(*failed("2026-11-12"), ASKED), FOUND),
        (about(*failed("2026-11-11"), ANSWERED, ASKED), FOUND),
        (about(ANSWERED, *failed("2026-11-10"), ASKED), OK),
        (about(*failed("2026-11-13"), ASKED), FOUND),
        (about(*failed("2026-11-11"), replace(BROTHER, told=Told.DEBT)), FOUND),
        (
            about(replace(BROTHER, happened_at=datetime.fromisoformat("2025-02-27T12:00+08:00"))),
            OK,
        ),
        (replace(about(), unreadable=HIDDEN_LOG), (State.CANNOT_TELL, "log/x.toml")),
    ],
)
def test_who_was_told_what_and_could_the_borrower_be_reached(one: Case, wanted: object) -> None:
    assert state_of(OUTSIDER, one) == wanted
