"""The three-year clock of a debt, replayed event by event."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from forbear.case.contact import Contact
from forbear.case.kinds import Channel, Direction, Party, PromiseKind, Side
from forbear.rules.base import Sentence
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.values.day import MONTHS_PER_YEAR, add_months

_DEMANDING = frozenset({Party.LENDER, Party.COLLECTOR})
_ARRIVES = frozenset({Channel.SMS, Channel.APP, Channel.CHAT, Channel.MAIL, Channel.LETTER})
_ACKNOWLEDGES = frozenset({PromiseKind.PAY, PromiseKind.INSTALMENTS})
_SATURDAY = 5
_DEMAND = Sentence(zh="催款", en="demand")
_PAYMENT = Sentence(zh="还款", en="payment")
_PROMISE = Sentence(zh="承诺还款", en="promise")
_DUE = Sentence(zh="最后到期日", en="last due day")


@dataclass(frozen=True, slots=True)
class Clock:
    """Where the period stands."""

    end: date
    last_on: date
    """The day it was last begun."""
    last_event: Sentence
    is_running: bool
    """False while the last due day has not come."""


@dataclass(frozen=True, slots=True)
class _Event:
    on: date
    what: Sentence
    revives: bool
    """An own promise after the end takes the defence away; a demand then does nothing."""


def clock(facts: Facts) -> Clock:
    """Return the clock of the debt today.

    Raises:
        Missing: If the last due day is not on file, or the log is silent on years that
            alone would have ended the period.
    """
    start = _start(facts)
    events = sorted(_events(facts), key=lambda event: event.on)
    end, last, what = _end_of(facts, start), start, _DUE
    if not events and facts.today > end:
        raise Missing("contact.happened_at")
    if events and events[0].on > end:
        raise Missing("contact.happened_at")
    for event in events:
        if start < event.on <= facts.today and (event.on <= end or event.revives):
            end, last, what = _end_of(facts, event.on), event.on, event.what
    return Clock(end, last, what, is_running=start <= facts.today)


def _start(facts: Facts) -> date:
    loan = facts.loan
    if loan.matures_on is not None:
        return loan.matures_on
    if loan.first_due is None or not loan.count:
        raise Missing("debt.loan.matures_on")
    return add_months(loan.first_due, loan.count - 1, loan.due_day)


def _end_of(facts: Facts, start: date) -> date:
    """Return the same calendar day three years on; a weekend moves it to Monday."""
    years = int(facts.reference("limitation", max(start, date(2021, 1, 1))).value)
    end = add_months(start, years * MONTHS_PER_YEAR)
    return end + timedelta(days=max(7 - end.weekday(), 0) if end.weekday() >= _SATURDAY else 0)


def _events(facts: Facts) -> Iterator[_Event]:
    for contact in facts.contacts.values():
        on = facts.local_day(contact.happened_at)
        if _is_demand(contact):
            yield _Event(on, _DEMAND, revives=False)
        own = (one for one in contact.promises if one.by is Side.BORROWER)
        if any(one.kind in _ACKNOWLEDGES for one in own):
            yield _Event(on, _PROMISE, revives=True)
    for payment in facts.paid:
        yield _Event(payment.on, _PAYMENT, revives=False)


def _is_demand(contact: Contact) -> bool:
    """Tell whether the lender asked and it arrived; a call nobody answered did not."""
    if contact.direction is not Direction.IN or contact.party not in _DEMANDING:
        return False
    return contact.channel in _ARRIVES or contact.answered
