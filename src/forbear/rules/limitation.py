"""The three-year clock of a debt, replayed event by event."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from forbear.case.contact import Contact
from forbear.case.debt import Payment
from forbear.case.kinds import Channel, Direction, Party, PromiseKind, Side
from forbear.loan.events import Paid
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
class Event:
    """What begins a period anew."""

    on: date
    what: Sentence
    revives: bool
    """An own promise after the end takes the defence away; a demand then does nothing."""


@dataclass(frozen=True, slots=True)
class Run:
    """Where a period ends once its events are replayed."""

    end: date
    last_on: date
    last_event: Sentence


def clock(facts: Facts) -> Clock:
    """Return the clock of the debt today.

    Raises:
        Missing: If the last due day is not on file, or the log is silent on years that
            alone would have ended the period.
    """
    start = last_due(facts)
    found = sorted((*talks(facts), *payments(facts.paid)), key=lambda event: event.on)
    first_end = three_years_on(facts, start)
    if not found and facts.today > first_end:
        raise Missing("contact.happened_at")
    if found and found[0].on > first_end:
        raise Missing("contact.happened_at")
    run = replayed(start, found, facts.today, partial(three_years_on, facts))
    return Clock(run.end, run.last_on, run.last_event, is_running=start <= facts.today)


def replayed(
    start: date, found: Iterable[Event], today: date, end_after: Callable[[date], date]
) -> Run:
    """Let every event on or before the end begin the period anew.

    Args:
        end_after: The end of a period that began on a day.
    """
    run = Run(end_after(start), start, _DUE)
    for event in sorted(found, key=lambda one: one.on):
        if start < event.on <= today and (event.on <= run.end or event.revives):
            run = Run(end_after(event.on), event.on, event.what)
    return run


def last_due(facts: Facts) -> date:
    """Return the last due day of the contract, on which the clock of the whole debt begins.

    Raises:
        Missing: If neither the day nor what leads to it is on file.
    """
    loan = facts.loan
    if loan.matures_on is not None:
        return loan.matures_on
    if loan.first_due is None or not loan.count:
        raise Missing("debt.loan.matures_on")
    return add_months(loan.first_due, loan.count - 1, loan.due_day)


def three_years_on(facts: Facts, start: date) -> date:
    """Return the same calendar day three years on; a weekend moves it to Monday."""
    years = int(facts.reference("limitation", max(start, date(2021, 1, 1))).value)
    end = add_months(start, years * MONTHS_PER_YEAR)
    return end + timedelta(days=max(7 - end.weekday(), 0) if end.weekday() >= _SATURDAY else 0)


def talks(facts: Facts) -> Iterator[Event]:
    """Yield the demands that arrived and the borrower's own promises."""
    for contact in facts.contacts.values():
        on = facts.local_day(contact.happened_at)
        if _is_demand(contact):
            yield Event(on, _DEMAND, revives=False)
        own = (one for one in contact.promises if one.by is Side.BORROWER)
        if any(one.kind in _ACKNOWLEDGES for one in own):
            yield Event(on, _PROMISE, revives=True)


def payments(made: Iterable[Paid | Payment]) -> Iterator[Event]:
    """Yield the payments; one of nothing begins nothing."""
    for payment in made:
        if payment.amount:
            yield Event(payment.on, _PAYMENT, revives=False)


def _is_demand(contact: Contact) -> bool:
    """Tell whether the lender asked and it arrived; a call nobody answered did not."""
    if contact.direction is not Direction.IN or contact.party not in _DEMANDING:
        return False
    return contact.channel in _ARRIVES or contact.answered
