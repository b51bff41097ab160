"""A complaint was not answered within the days of the body it went to.

Why: With a deadline on record you can ask.

Source: CIR 26 (H, 2013-03-15 →); W62: lender 15, 30, 60 days (M); W51, W54: practice of the
    regulator (U)

Good: to the central bank, accepted 2026-10-25; 2026-11-24 is the thirtieth day.

Bad: to the lender, received 2026-11-05, nothing said; on 2026-11-24 four days over.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from forbear.case.credit import Objection
from forbear.case.kinds import Body
from forbear.rules.base import (
    Basis,
    CannotTell,
    Finding,
    Question,
    Rule,
    Sentence,
    Severity,
    Verdict,
)
from forbear.rules.credit_entries import CREDIT
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.working_days import working_days_on
from forbear.values.place import Place

REGULATOR_WORKING_DAYS = 15
"""Practice, not law: holidays are not known."""


def decide(facts: Facts) -> Iterator[Verdict]:
    """Each body has its own clock; a complaint taken back or answered is over."""
    for name, one in facts.case.credit.complaint.items():
        if one.withdrawn_on is not None or one.answered_on is not None:
            continue
        place = Place(CREDIT, field=f"complaint.{name}")
        try:
            deadline = _deadline(facts, one)
        except Missing as lacking:
            yield CannotTell(lacking.missing, place)
            continue
        if facts.today > deadline and one.to is not None:
            days_over = (facts.today - deadline).days
            yield Finding({"to": one.to, "deadline": deadline, "days_over": days_over}, place)
    facts.readable(CREDIT)


def _deadline(facts: Facts, one: Objection) -> date:
    match one.to:
        case Body.CENTRAL_BANK:
            since = _known(one.accepted_on, "accepted_on")
            return since + timedelta(days=_days(facts, "register-complaint", since))
        case Body.REGULATOR:
            return working_days_on(_known(one.filed_on, "filed_on"), REGULATOR_WORKING_DAYS)
        case Body.LENDER:
            since = _known(one.received_on or one.filed_on, "filed_on")
            return since + timedelta(days=_lender_days(facts, one, since))
        case _:
            raise Missing("complaint.to")


def _lender_days(facts: Facts, one: Objection, since: date) -> int:
    """Return the usual days; more only when they have said so, and never above the most."""
    usual = _days(facts, "lender-complaint", since)
    if one.prolonged_days is None:
        return usual
    return max(usual, min(one.prolonged_days, _days(facts, "lender-complaint-max", since)))


def _days(facts: Facts, name: str, day: date) -> int:
    return int(facts.reference(name, day).value)


def _known(day: date | None, field: str) -> date:
    if day is None:
        raise Missing(f"complaint.{field}")
    return day


RULE = Rule(
    id="complaint-overdue",
    question=Question.RECORD,
    severity=Severity.ASK,
    what=Sentence(
        zh="向{to}的投诉应在 {deadline} 前答复，已超 {days_over} 天。",
        en=(
            "The complaint to {to} should have been answered by {deadline}; {days_over} days over."
        ),
    ),
    why=Sentence(zh="有期限就可以催。", en="With a deadline on record you can ask."),
    ask=Sentence(
        zh="投诉已超过期限，请告知处理结果和编号。",
        en="The complaint is past its deadline; please tell me the result and its number.",
    ),
    basis=Basis(
        key="CIR 26; W51, W54, W62",
        confidence="H",
        valid_from=date(2013, 3, 15),
        says=Sentence(
            zh=(
                "征信投诉自受理起30日内书面答复；贷款方15日，复杂的30日，最长60日（中）；监管15个"
                "工作日为通行做法（未核实），节假日未计"
            ),
            en=(
                "complaint about credit data answered in writing within 30 days of acceptance; "
                "lender 15, 30, 60 days (medium); 15 working days of the regulator (not "
                "verified), holidays not counted"
            ),
        ),
    ),
    decide=decide,
    for_case=True,
)
