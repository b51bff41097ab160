"""A promise was not kept: by what was noted, or by what happened since.

Why: A broken promise is a strong ground for the next talk and for a complaint.

Source: CC 509 (H, 2021-01-01 →)

Good: a promise due on 2026-12-02; today is 2026-11-24 and nobody has refused.

Bad: no calls until 2026-11-01 were promised; a call came on 2026-10-28.
"""

from collections.abc import Iterator
from datetime import date

from forbear.case.kinds import Channel, Direction, Party, PromiseKind, PromiseState, Side
from forbear.loan.kinds import Component
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import UNCONFIRMED, Missing
from forbear.rules.promises import WHO, Told, is_broken_by_silence, promises
from forbear.values.money import ZERO

_CALLING = frozenset({Channel.CALL, Channel.SMS, Channel.VISIT})
_COLLECTING = frozenset({Party.LENDER, Party.COLLECTOR})
_SAID_SO = Sentence(zh="没有做到", en="it was not done")
_UNPAID = Sentence(zh="到期后三天仍未付", en="nothing was paid three days after")
_PENALTIES = ("balance_penalty", "balance_penalty_principal", "balance_penalty_interest")


def decide(facts: Facts) -> Iterator[Verdict]:
    """Look at what was noted, then at calls, statements and payments after the promise."""
    for told in promises(facts):
        fact = _fact(facts, told)
        if fact is not None:
            yield Finding(
                {
                    "who": WHO[told.promise.by],
                    "what": told.promise.what,
                    "day": told.on,
                    "fact": fact,
                },
                told.place,
            )


def _fact(facts: Facts, told: Told) -> Sentence | None:
    if told.promise.state is PromiseState.BROKEN:
        return _SAID_SO
    if not told.is_open:
        return None
    if is_broken_by_silence(facts, told):
        return _UNPAID
    if told.promise.by is Side.LENDER and told.promise.kind is PromiseKind.STOP_CALLS:
        return _call_in_spite(facts, told)
    if told.promise.by is Side.LENDER and told.promise.kind is PromiseKind.WAIVE:
        return _charged_in_spite(facts, told)
    return None


def _call_in_spite(facts: Facts, told: Told) -> Sentence | None:
    """Return the first call after the promise and up to its last day."""
    for contact in facts.contacts_read.values():
        day = facts.local_day(contact.happened_at)
        is_late_enough = contact.happened_at > told.contact.happened_at
        is_covered = told.promise.due is None or day <= told.promise.due
        is_calling = contact.direction is Direction.IN and contact.channel in _CALLING
        if is_late_enough and is_covered and is_calling and contact.party in _COLLECTING:
            return Sentence(zh=f"{day} 又来联系", en=f"call {day}")
    return None


def _charged_in_spite(facts: Facts, told: Told) -> Sentence | None:
    """Return what a statement after the promised day still charges of waived penalties.

    An unsigned paper that says otherwise is a matter of the offer, not of the promise.
    """
    due, item = told.promise.due, told.promise.item
    if due is None or due >= facts.today or item in {Component.PRINCIPAL, Component.FEE}:
        return None
    balance = facts.debt.balance
    if balance is not None and balance.as_of > due:
        charged = (balance.penalty_principal or ZERO) + (balance.penalty_interest or ZERO)
        if charged:
            return Sentence(
                zh=f"{balance.as_of} 的账单还有罚息 {charged} 元",
                en=f"the statement of {balance.as_of} still charges {charged} of penalties",
            )
    _refuse_unconfirmed(facts, told)
    return None


def _refuse_unconfirmed(facts: Facts, told: Told) -> None:
    """A figure nobody has confirmed could prove the promise broken."""
    paper = facts.here.agreement
    stated = paper.term.balance_day if paper else None
    if paper is None or stated is None or stated.value <= (told.promise.due or told.on):
        return
    for name in _PENALTIES:
        found = getattr(paper.term, name)
        if found is not None and not found.confirmed:
            raise Missing(f"agreement.{name}{UNCONFIRMED}")


RULE = Rule(
    id="promise-broken",
    question=Question.PROMISED,
    severity=Severity.ASK,
    what=Sentence(
        zh="{who} 在 {day} 承诺“{what}”，但 {fact}。",
        en="{who} promised {what} on {day}, but {fact}.",
    ),
    why=Sentence(
        zh="对方的承诺没兑现，是继续谈和投诉的重要依据。",
        en="A broken promise is a strong ground for the next talk and for a complaint.",
    ),
    ask=Sentence(
        zh="{day} 贵方答应“{what}”，实际是 {fact}；请兑现并书面确认。",
        en="On {day} you promised {what}; in fact {fact}. Please keep it and confirm in writing.",
    ),
    basis=Basis(
        key="CC 509",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="当事人应当全面履行约定，遵循诚信原则",
            en="what was agreed is to be performed in full, in good faith",
        ),
    ),
    decide=decide,
)
