"""Renewal or extension was asked for or promised, the loan matures, and nothing is signed.

Why: Without a signed paper the loan is overdue after that day, with penalty and a register
    entry; a spoken yes does not help.

Source: CC 678; W15, W16 (M, 2024-09-24 →)

Good: matures 2026-11-30, the extension was signed on 2026-11-20.

Bad: matures 2026-11-30, asked 2026-11-02, promised on the phone, nothing signed.
"""

from collections.abc import Iterator
from datetime import date

from forbear.case.kinds import OfferState, PaperKind, Topic
from forbear.loan.schedule import schedule
from forbear.planning.savings import liquid
from forbear.rules import terms
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.limitation import last_due
from forbear.rules.missing import Missing
from forbear.values.day import Month
from forbear.values.place import Place

SPEAKS_BEFORE_DAYS = 7
_TOPICS = frozenset({Topic.RENEWAL, Topic.EXTENSION})
_PAPERS = frozenset({PaperKind.RENEWAL, PaperKind.EXTENSION})
_OVER = frozenset({OfferState.REFUSED, OfferState.WITHDRAWN})


def decide(facts: Facts) -> Iterator[Verdict]:
    """Speak from seven days before maturity until the loan is paid or the paper signed."""
    asked_on = _asked_on(facts)
    if asked_on is None:
        return
    matures_on = last_due(facts)
    days_left = (matures_on - facts.today).days
    if days_left > SPEAKS_BEFORE_DAYS or _is_signed(facts, asked_on):
        return
    if _is_paid(facts) or (days_left >= 0 and _is_covered(facts, matures_on)):
        return
    yield Finding(
        {"matures_on": matures_on, "days_left": days_left, "asked_on": asked_on},
        Place(facts.path("debt.toml"), field="loan.matures_on"),
    )


def _asked_on(facts: Facts) -> date | None:
    """Return the first day it was raised; None when it was not, or was refused since."""
    over = {one.contact for one in facts.offers.values() if one.state in _OVER}
    days = [
        facts.local_day(one.happened_at)
        for name, one in facts.contacts.items()
        if name not in over and _TOPICS.intersection(one.topics)
    ]
    paper = facts.here.agreement
    if not days and paper is not None and paper.kind in _PAPERS and paper.received_on:
        days.append(paper.received_on)
    return min(days, default=None)


def _is_signed(facts: Facts, asked_on: date) -> bool:
    if facts.here.agreement is None:
        facts.readable(facts.path("agreement.toml"))
        return False
    signed_on = terms.day(facts, "signed_on")
    return signed_on is not None and asked_on <= signed_on <= facts.today


def _is_paid(facts: Facts) -> bool:
    """Tell whether the debt is closed; one that cannot be computed is not."""
    try:
        return facts.state(facts.today).is_closed
    except Missing:
        return False


def _is_covered(facts: Facts, matures_on: date) -> bool:
    """Tell whether what is free on that day pays the last line."""
    try:
        owed = schedule(facts.loan_terms)[-1].total
        free = facts.budget(Month.of(matures_on)).surplus + liquid(facts.finances, matures_on)
    except Missing:
        return False
    return free >= owed


RULE = Rule(
    id="renewal-unsigned",
    question=Question.RIGHTS,
    severity=Severity.ASK,
    what=Sentence(
        zh=(
            "{matures_on} 到期（还剩 {days_left} 天，负数为已过），续贷或展期 {asked_on} 提过，"
            "但新合同还没签。"
        ),
        en=(
            "The loan matures on {matures_on} ({days_left} days left, negative: over); renewal "
            "or extension was raised on {asked_on}, but nothing is signed."
        ),
    ),
    why=Sentence(
        zh="没签好新合同，到期没还就是逾期，罚息和征信都会跟着来；口头答应不算数。",
        en=(
            "Without a signed paper the loan is overdue after that day, with penalty and a "
            "register entry; a spoken yes does not help."
        ),
    ),
    ask=Sentence(
        zh=(
            "贷款 {matures_on} 到期，{asked_on} 已申请续贷/展期，请在到期日前完成签约；如来不及，"
            "请书面确认到期日顺延、期间不计罚息、不报逾期。"
        ),
        en=(
            "The loan matures on {matures_on} and renewal was applied for on {asked_on}: please "
            "complete signing before that day; if it cannot be done, confirm in writing that the "
            "due day is moved, without penalty or overdue report."
        ),
    ),
    basis=Basis(
        key="CC 678; W15, W16",
        confidence="M",
        valid_from=date(2024, 9, 24),
        says=Sentence(
            zh="续贷应在到期前申请，并在到期前签好新合同",
            en="asked for before maturity, new contract signed before maturity",
        ),
    ),
    decide=decide,
)
