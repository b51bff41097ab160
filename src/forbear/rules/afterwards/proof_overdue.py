"""Everything is paid, and the certificate of it has not come.

Why: Without it you cannot easily prove that all is paid.

Source: the paper itself; practice (M, 2026-11-24)

Good: last payment 2027-09-14, ten days promised; on 2027-09-24 there is still time.

Bad: the same; on 2027-09-30 no certificate is on file.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from forbear.case.kinds import MaterialKind, PromiseKind, Side
from forbear.rules import terms
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import on_file
from forbear.rules.cleared import cleared_on
from forbear.rules.facts import Facts
from forbear.rules.working_days import working_days_on
from forbear.values.place import Place

USUAL_DAYS = 15
"""Where nothing is promised: practice, no law."""


def decide(facts: Facts) -> Iterator[Verdict]:
    """Count from the day of the last full payment, that day left out."""
    cleared = cleared_on(facts)
    if cleared is None or on_file(facts, MaterialKind.CLEARANCE):
        return
    facts.readable("materials.toml")
    deadline = _deadline(facts, cleared)
    if facts.today > deadline:
        yield Finding(
            {
                "deadline": deadline,
                "days_over": (facts.today - deadline).days,
                "cleared_on": cleared,
            },
            Place(facts.path("payments.toml")),
        )


def _deadline(facts: Facts, cleared: date) -> date:
    """Return the promised day; the usual one when nothing with a number was promised."""
    days = terms.count(facts, "clearance_days") if facts.here.agreement else None
    if days is not None:
        if _in_working_days(facts, days):
            return working_days_on(cleared, days)
        return cleared + timedelta(days=days)
    promised = [
        one.due
        for contact in facts.contacts.values()
        for one in contact.promises
        if one.by is Side.LENDER and one.kind is PromiseKind.CLEARANCE and one.due
    ]
    return max((day for day in promised if day >= cleared), default=None) or (
        cleared + timedelta(days=USUAL_DAYS)
    )


def _in_working_days(facts: Facts, days: int) -> bool:
    """Tell whether the line of the term says working days; holidays are not known."""
    term = facts.agreement.term.clearance_days
    lines = facts.here.text.split("\n")
    if term is None or term.line is None or not 0 < term.line <= len(lines):
        return False
    return re.search(rf"{days}\s*个?工作日", lines[term.line - 1]) is not None


RULE = Rule(
    id="proof-overdue",
    question=Question.AFTERWARDS,
    severity=Severity.ASK,
    what=Sentence(
        zh="结清证明应在 {deadline} 前给到，已晚 {days_over} 天。",
        en="The clearance certificate was due by {deadline}, {days_over} days ago.",
    ),
    why=Sentence(
        zh="没有结清证明，以后很难证明已经还完。",
        en="Without it you cannot easily prove that all is paid.",
    ),
    ask=Sentence(
        zh="款项已全部还清，请于三日内出具结清证明（写明合同编号、结清日期、余额为零）。",
        en=(
            "All is paid; please issue the certificate within three days, naming contract, day "
            "of clearance and a zero balance."
        ),
    ),
    basis=Basis(
        key="none",
        confidence="M",
        valid_from=None,
        says=Sentence(
            zh="以协议约定为准；没有约定的按15天的通行做法，节假日未计",
            en=(
                "as the paper promises; 15 days by practice where it is silent; holidays not "
                "counted"
            ),
        ),
    ),
    decide=decide,
)
