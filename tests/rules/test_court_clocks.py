"""The days of every court paper, counted as the courts count them."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from forbear.case.case import Case
from forbear.case.kinds import ActHow, ActKind, CourtPaperKind, ServedHow
from forbear.case.proceedings import Act, CourtPaper, Proceedings
from forbear.rendering.sentence import why
from forbear.rules.base import Answer, State
from forbear.rules.engine import check_case
from forbear.rules.registry import rule
from forbear.text.catalogue import speaking
from rules.figure_cases import TODAY, case, day
from rules.vectors import Vector, holds, judged, vectors

MISSED = "court-clock-missed"
RUNNING = "court-clock-running"
Kind = CourtPaperKind


def court(*papers: CourtPaper, **fields: object) -> Case:
    named = {f"p{number}": paper for number, paper in enumerate(papers)}
    found = case(proceedings=Proceedings(court=named))
    return replace(found, **fields)  # type: ignore[arg-type] # names are the test's own


def served(kind: Kind, on: str | None, *acts: Act, **fields: object) -> CourtPaper:
    paper = CourtPaper(kind=kind, served_on=day(on) if on else None, acts=acts)
    return replace(paper, **fields)  # type: ignore[arg-type] # names are the test's own


def act(says: ActKind, on: str | None = None, **fields: object) -> Act:
    found = Act(says=says, filed_on=day(on) if on else None)
    return replace(found, **fields)  # type: ignore[arg-type] # names are the test's own


ORAL = act(ActKind.OBJECTS, "2026-11-12", how=ActHow.ORAL)
POSTED = act(ActKind.OBJECTS, "2026-11-23", how=ActHow.POSTED)
ORDER = served(Kind.PAYMENT_ORDER, "2026-11-05")


@vectors(
    MISSED,
    Vector(
        court(replace(ORDER, acts=(ORAL,))),
        {
            "kind": Kind.PAYMENT_ORDER,
            "served_on": day("2026-11-05"),
            "last_day": day("2026-11-20"),
            "days_over": 4,
            "reason": "oral objection is void",
        },
    ),
    Vector(court(served(Kind.PAYMENT_ORDER, "2026-11-06", act(ActKind.OBJECTS, "2026-11-23")))),
    Vector(
        court(served(Kind.PAYMENT_ORDER, "2026-11-03", act(ActKind.MORE_TIME, "2026-11-10"))),
        {
            "last_day": day("2026-11-18"),
            "days_over": 6,
            "reason": "no objection to the debt itself",
        },
    ),
    Vector(court(served(Kind.JUDGMENT, "2026-11-09"))),
    Vector(court(served(Kind.PAYMENT_ORDER, "2026-11-06", POSTED)), today=day("2026-11-27")),
    Vector(
        court(served(Kind.ENFORCEMENT_RULING, "2026-11-12")),
        {"last_day": day("2026-11-23"), "days_over": 1},
    ),
    Vector(
        court(served(Kind.NOTARISED_ENFORCEMENT, "2026-10-30")),
        {"last_day": day("2026-11-16"), "days_over": 8},
    ),
    Vector(court(served(Kind.SMALL_CLAIM, "2026-10-08"))),
    Vector(
        court(served(Kind.JUDGMENT, "2028-02-14", act(ActKind.APPEAL, "2028-02-29"))),
        today=day("2028-03-02"),
    ),
    Vector(court(served(Kind.SUIT, None)), missing="court.served_on"),
)
def test_missed_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


@vectors(
    RUNNING,
    Vector(
        court(served(Kind.PAYMENT_ORDER, "2026-11-16")),
        {"act_by": day("2026-12-01"), "days_left": 7, "must": "objection in writing"},
    ),
    Vector(
        court(served(Kind.JUDGMENT, "2026-11-09")),
        {"act_by": day("2026-11-24"), "days_left": 0, "must": "appeal"},
    ),
    Vector(
        court(served(Kind.PAYMENT_ORDER, "2026-11-06")),
        {"act_by": day("2026-11-21"), "days_left": -2, "moved": day("2026-11-23")},
        today=day("2026-11-23"),
    ),
    Vector(court(served(Kind.SUIT, "2026-11-17", act(ActKind.ANSWER, "2026-11-20")))),
    Vector(court(served(Kind.JUDGMENT, "2026-11-06"))),
    Vector(court(CourtPaper(served_on=day("2026-11-20"))), missing="court.kind"),
)
def test_running_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def states(one: Case, today: date = TODAY) -> tuple[State, State]:
    """Return what both checks say: missed, running."""
    missed, running = (judged(check, Vector(one, today=today)) for check in (MISSED, RUNNING))
    return missed.state, running.state


MISS = (State.FINDING, State.OK)
RUN = (State.OK, State.FINDING)
QUIET = (State.OK, State.OK)
BLIND = (State.CANNOT_TELL, State.CANNOT_TELL)
HEARING = datetime.fromisoformat("2026-11-24T09:00:00+08:00")
OTHER = served(Kind.OTHER, "2026-11-20")


@pytest.mark.parametrize(
    ("paper", "wanted"),
    [
        (replace(ORDER, served_how=ServedHow.MESSAGE), QUIET),
        (replace(ORDER, served_how=ServedHow.OTHER_PERSON), BLIND),
        (replace(ORDER, served_how=ServedHow.LEFT), MISS),
        (replace(ORDER, served_how=ServedHow.PUBLIC_NOTICE), QUIET),
        (served(Kind.SUIT, "2026-10-15", served_how=ServedHow.PUBLIC_NOTICE), RUN),
        (served(Kind.SUIT, "2026-10-01", served_how=ServedHow.PUBLIC_NOTICE), MISS),
        (served(Kind.SUIT, "2026-11-25"), QUIET),
        (served(Kind.ENFORCEMENT, "2026-10-01"), QUIET),
        (served(Kind.WITHDRAWAL, "2026-10-01"), QUIET),
        (served(Kind.SUMMONS, "2026-11-01"), BLIND),
        (served(Kind.SUMMONS, "2026-11-01", hearing_at=HEARING), RUN),
        (served(Kind.SUMMONS, None, hearing_at=HEARING), RUN),
        (served(Kind.SUMMONS, None, act(ActKind.ATTENDS), hearing_at=HEARING), QUIET),
        (OTHER, BLIND),
        (replace(OTHER, days_on_paper=3), MISS),
        (replace(OTHER, days_on_paper=4), RUN),
        (replace(OTHER, last_day_on_paper=day("2026-11-24")), RUN),
        (replace(OTHER, last_day_on_paper=day("2026-11-23")), MISS),
        (replace(ORDER, ended_on=TODAY), QUIET),
        (replace(ORDER, ended_on=day("2026-11-25")), MISS),
    ],
)
def test_the_kind_and_the_service_decide(paper: CourtPaper, wanted: object) -> None:
    assert states(court(paper)) == wanted


@pytest.mark.parametrize(
    ("done", "reason"),
    [
        (act(ActKind.OBJECTS, "2026-11-21"), "filed late, on 2026-11-21"),
        (act(ActKind.OBJECTS), "no day of handing in is noted"),
        (act(ActKind.OBJECTS, "2026-11-12", how=ActHow.DRAFT), "it was drafted but not handed in"),
        (
            act(ActKind.OBJECTS, "2026-11-12", how=ActHow.TO_LENDER),
            "it was sent to the lender, not to the court",
        ),
        (act(ActKind.APPEAL, "2026-11-12"), "what was filed is not what is needed"),
    ],
)
def test_what_does_not_count_is_named(done: Act, reason: str) -> None:
    answer = judged(MISSED, Vector(court(replace(ORDER, acts=(done,)))))

    found = answer.values["reason"]
    assert getattr(found, "en", None) == reason


def test_payment_in_full_reaches_no_court_and_counts() -> None:
    paid = act(ActKind.PAID, "2026-11-19", how=ActHow.TO_LENDER)

    assert states(court(replace(ORDER, acts=(paid,)))) == QUIET


def test_an_objection_to_one_item_leaves_the_others_open() -> None:
    partly = act(ActKind.OBJECTS, "2026-11-10", items=("罚息",))
    paper = replace(ORDER, items=("本金", "罚息", "律师费"), acts=(partly,))

    answer = judged(MISSED, Vector(court(paper)))

    assert getattr(answer.values["reason"], "en", "") == "it leaves out: 本金、律师费"
    rest = act(ActKind.OBJECTS, "2026-11-11", items=("本金", "律师费"))
    assert states(court(replace(paper, acts=(partly, rest)))) == QUIET
    whole = act(ActKind.OBJECTS, "2026-11-11")
    assert states(court(replace(paper, acts=(partly, whole)))) == QUIET


def test_a_later_paper_of_the_same_case_ends_the_earlier_one() -> None:
    suit = served(Kind.SUIT, "2026-10-01", case_no="4120")
    judgment = served(Kind.JUDGMENT, "2026-11-16", case_no="4120")
    withdrawn = served(Kind.WITHDRAWAL, "2026-11-20", case_no="4120")

    assert states(court(suit, judgment)) == RUN
    assert states(court(suit, judgment, withdrawn)) == QUIET
    assert states(court(suit, replace(judgment, case_no="7"))) == (State.FINDING, State.FINDING)
    assert states(court(replace(suit, case_no=None), served(Kind.JUDGMENT, "2026-11-16")))[0] is (
        State.FINDING
    )


def every(check: str, one: Case) -> tuple[Answer, ...]:
    found = rule(check)
    assert found is not None
    return check_case(one, TODAY, [found])


def test_two_open_papers_are_told_nearest_first() -> None:
    late = served(Kind.PAYMENT_ORDER, "2026-11-20")
    soon = served(Kind.JUDGMENT, "2026-11-10")

    days = [answer.values["days_left"] for answer in every(RUNNING, court(late, soon))]

    assert days == [1, 11]


def test_a_hearing_is_told_as_a_hearing() -> None:
    summons = served(Kind.SUMMONS, "2026-11-01", hearing_at=HEARING)
    tomorrow = day("2026-11-25")

    with speaking("en"):
        (today,) = every(RUNNING, court(summons))
        after = judged(MISSED, Vector(court(summons), today=tomorrow))

    assert today.what is not None
    assert "hearing on" in today.what.en
    assert today.ask is not None
    assert after.what is not None
    assert "the hearing of" in after.what.en


def test_a_printed_day_counts_only_when_it_is_earlier() -> None:
    order = served(Kind.PAYMENT_ORDER, "2026-11-16")
    later = replace(order, last_day_on_paper=day("2026-12-05"), days_on_paper=30)
    earlier = replace(order, last_day_on_paper=day("2026-11-28"))

    shown, used = (judged(RUNNING, Vector(court(paper))) for paper in (later, earlier))

    assert (shown.values["act_by"], shown.values["on_paper"]) == (
        day("2026-12-01"),
        day("2026-12-16"),
    )
    assert shown.what is not None
    assert "which is later" in shown.what.en
    assert used.values["act_by"] == day("2026-11-28")
    assert "on_paper" not in used.values


def test_an_act_in_vain_is_named_while_there_is_time() -> None:
    paper = served(Kind.PAYMENT_ORDER, "2026-11-16", act(ActKind.MORE_TIME, "2026-11-18"))

    answer = judged(RUNNING, Vector(court(paper)))

    assert answer.what is not None
    assert "does not count" in answer.what.en


def calendar(**fields: object) -> dict[str, object]:
    table = {"since": day("2026-01-01"), "until": day("2026-12-31"), **fields}
    return {"holidays": table}


@pytest.mark.parametrize(
    ("references", "wanted"),
    [
        ({}, RUN),
        ({"holidays": 5}, RUN),
        ({"holidays": {"days": "x"}}, RUN),
        (calendar(days=[day("2026-11-24"), day("2026-11-25")]), RUN),
        (calendar(working=[day("2026-11-21")]), MISS),
        (calendar(days=[day("2026-11-23")]), RUN),
    ],
)
def test_holidays_are_known_only_from_a_calendar(
    references: dict[str, object], wanted: object
) -> None:
    one = court(served(Kind.PAYMENT_ORDER, "2026-11-06"), references=references)

    assert states(one, day("2026-11-23")) == wanted


@pytest.mark.parametrize(
    ("today", "references", "may_be_open"),
    [
        ("2026-11-21", {}, True),
        ("2026-11-29", {}, True),
        ("2026-11-30", {}, False),
        ("2026-11-21", calendar(), False),
    ],
)
def test_for_nine_days_a_holiday_may_have_kept_it_open(
    today: str, references: dict[str, object], may_be_open: bool
) -> None:
    answer = judged(MISSED, Vector(court(ORDER, references=references), today=day(today)))

    with speaking("en"):
        told = why(answer)
    assert ("public holiday" in told) is may_be_open
    assert "restored" in told


def test_a_file_that_hides_something_is_never_ok() -> None:
    hidden = frozenset({"debts/loan/proceedings.toml"})

    assert states(court(unreadable=hidden)) == BLIND
    assert states(court(ORDER, incomplete=hidden)) == (State.FINDING, State.CANNOT_TELL)
