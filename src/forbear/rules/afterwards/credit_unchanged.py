"""The register still shows the old status after the day on which it had to change.

Why: An entry that is not updated hurts later credit.

Source: CIR 15–17, 25 (H, 2013-03-15 →)

Good: a report of the last day shows the old status: there was still time.

Bad: cleared 2027-09-14, thirty days promised; a report of 2027-11-02 shows 310.00 overdue.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from forbear.case.credit import CreditEntry
from forbear.case.kinds import ReportSource
from forbear.rules import terms
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.cleared import cleared_on, signed_on
from forbear.rules.credit_entries import CREDIT, Shown, shown
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.values.place import Place

USUAL_DAYS = 60
"""Two monthly rounds of reporting, where nothing is promised."""
SETTLED = "C"


@dataclass(frozen=True, slots=True)
class _Due:
    """What the register has to show, and from when."""

    status: str
    deadline: date
    is_cleared: bool


def decide(facts: Facts) -> Iterator[Verdict]:
    """Compare the newest report after the deadline; months of the past are history."""
    due = _due(facts)
    if due is None or facts.today <= due.deadline:
        return
    facts.readable(CREDIT)
    if not any(
        report.source is not ReportSource.SCORE
        and report.obtained_on is not None
        and report.obtained_on > due.deadline
        for report in facts.case.credit.report.values()
    ):
        raise Missing(f"credit.report after {due.deadline}", Place(CREDIT))
    entries = [one for one in shown(facts) if one.on > due.deadline]
    newest = max((one.on for one in entries), default=None)
    for one in entries:
        if one.on == newest and _is_old(one.entry, due):
            yield _found(one, due)


def _due(facts: Facts) -> _Due | None:
    """Return what is due since clearance, else since a signature with a promised status."""
    has_paper = facts.here.agreement is not None
    days = (terms.count(facts, "update_days") if has_paper else None) or USUAL_DAYS
    cleared = cleared_on(facts)
    if cleared is not None:
        return _Due(SETTLED, cleared + timedelta(days=days), is_cleared=True)
    signed = signed_on(facts)
    status = terms.text(facts, "credit_status") if signed is not None else None
    if signed is None or status is None:
        return None
    return _Due(status.strip().upper(), signed + timedelta(days=days), is_cleared=False)


def _is_old(entry: CreditEntry, due: _Due) -> bool:
    status = entry.status
    if status is not None and status.strip().upper() != due.status:
        return True
    return due.is_cleared and bool(entry.overdue or entry.balance)


def _found(one: Shown, due: _Due) -> Finding:
    return Finding(
        {
            "entry": one.entry.lender,
            "shown": _told(one.entry),
            "expected": due.status,
            "deadline": due.deadline,
        },
        one.place,
    )


def _told(entry: CreditEntry) -> Sentence:
    zh, en = [], []
    if entry.status is not None:
        zh.append(entry.status)
        en.append(entry.status)
    if entry.overdue:
        zh.append(f"逾期 {entry.overdue} 元")
        en.append(f"overdue {entry.overdue}")
    if entry.balance:
        zh.append(f"余额 {entry.balance} 元")
        en.append(f"balance {entry.balance}")
    return Sentence(zh="，".join(zh), en=", ".join(en))


RULE = Rule(
    id="credit-unchanged",
    question=Question.AFTERWARDS,
    severity=Severity.ASK,
    what=Sentence(
        zh="{entry} 在征信上仍是“{shown}”，应在 {deadline} 前改为“{expected}”。",
        en="{entry} still shows {shown}; it should read {expected} since {deadline}.",
    ),
    why=Sentence(
        zh="还清了没更新，会影响以后的贷款。",
        en="An entry that is not updated hurts later credit.",
    ),
    ask=Sentence(
        zh="请更新 {entry} 的状态为“{expected}”；七日内未更新我将提出异议。",
        en=(
            "Please update {entry} to {expected}; otherwise I will file an objection after seven "
            "days."
        ),
    ),
    basis=Basis(
        key="CIR 15–17, 25",
        confidence="H",
        valid_from=date(2013, 3, 15),
        says=Sentence(
            zh="信息有误应当更正；异议20日内答复",
            en="duty to correct; objection answered in 20 days",
        ),
    ),
    decide=decide,
)
