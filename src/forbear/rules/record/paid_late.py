"""A line of the signed plan was paid in full, but after its last moment.

Why: Some papers fall with one late day; say so early.

Source: W7, W8 (M, 2026-11-24): automatic debits from noon of the due day, no grace named

Good: due 2027-02-12, noon agreed; full at 12:00:00.

Bad: the same; full one second after noon.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from forbear.case.debt import Payment
from forbear.references.lenders import profiles
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
from forbear.rules.facts import Facts
from forbear.rules.lines_paid import day_of, grace_days, paid_lines
from forbear.values.place import Place


def decide(facts: Facts) -> Iterator[Verdict]:
    """Compare the payment that filled a line with the line's day, grace and hour."""
    lines = paid_lines(facts)
    if not lines:
        return
    grace, cutoff = timedelta(days=grace_days(facts)), _cutoff(facts)
    for line in lines:
        if line.filled_by is None:
            continue
        position, payment = line.filled_by
        place = Place(facts.path("payments.toml"), field=f"payments.{position}")
        deadline = line.due + grace
        is_late = _is_late(facts, payment, deadline, cutoff)
        if is_late is None:
            yield CannotTell("payments[].at", place)
        elif is_late:
            paid_on = day_of(facts, payment)
            yield Finding(
                {
                    "line": line.no,
                    "deadline": f"{deadline} {cutoff:%H:%M}" if cutoff else str(deadline),
                    "paid": _told(facts, payment),
                    "days": (paid_on - line.due).days,
                },
                place,
                what=_AFTER_THE_HOUR if paid_on == deadline else None,
            )


def _is_late(facts: Facts, payment: Payment, deadline: date, cutoff: time | None) -> bool | None:
    """Tell whether a payment came too late; None when only the hour could tell."""
    day = day_of(facts, payment)
    if day != deadline or cutoff is None:
        return day > deadline
    if payment.at is None:
        return None
    return facts.local_moment(payment.at).time() > cutoff


def _cutoff(facts: Facts) -> time | None:
    """Return the latest hour by the contract, else by the lender's habit."""
    debt = facts.debt
    if debt.loan is not None and debt.loan.cutoff is not None:
        return debt.loan.cutoff
    profile = profiles().get(debt.profile or "")
    return profile.debit_from if profile else None


def _told(facts: Facts, payment: Payment) -> str:
    if payment.at is None:
        return str(payment.on)
    moment: datetime = facts.local_moment(payment.at)
    return f"{moment:%Y-%m-%d %H:%M:%S}"


_AFTER_THE_HOUR = Sentence(
    zh="第 {line} 期最晚 {deadline}，实际 {paid}，过了当天的截止时间。",
    en="Line {line}: deadline {deadline}, paid {paid}, after the hour of that day.",
)

RULE = Rule(
    id="paid-late",
    question=Question.RECORD,
    severity=Severity.ASK,
    what=Sentence(
        zh=(
            "第 {line} 期最晚 {deadline}，实际 {paid}，离到期日 {days} 天；逾期怎么算看协议的违约"
            "条款。"
        ),
        en=(
            "Line {line}: deadline {deadline}, paid {paid}, {days} days after the due day; what "
            "that costs stands in the paper's terms on default."
        ),
    ),
    why=Sentence(
        zh="有的协议晚一天就作废，越早说明越好。",
        en="Some papers fall with one late day; say so early.",
    ),
    ask=Sentence(
        zh="第 {line} 期已于 {paid} 还清，请书面确认协议继续有效。",
        en=(
            "Line {line} was paid in full on {paid}; please confirm in writing that the agreement "
            "stands."
        ),
    ),
    basis=Basis(
        key="W7, W8",
        confidence="M",
        valid_from=None,
        says=Sentence(
            zh="自动扣款从中午12点开始；网页上没有写宽限期",
            en="auto-debit from 12:00; pages name no grace",
        ),
    ),
    decide=decide,
)
