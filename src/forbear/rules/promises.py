"""What was promised in the log, and what became of it by the records."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from forbear.case.contact import Contact, Promise
from forbear.case.kinds import PromiseKind, PromiseState, Side
from forbear.rules.base import Sentence
from forbear.rules.facts import Facts
from forbear.rules.first_debt import told_here
from forbear.values.money import Money
from forbear.values.place import Place

WHO = {
    Side.LENDER: Sentence(zh="对方", en="The lender"),
    Side.BORROWER: Sentence(zh="你", en="You"),
}
PATIENCE = timedelta(days=3)
"""An own payment of which nothing has come so long after its day is a broken promise."""
_OPEN = frozenset({PromiseState.OPEN, PromiseState.PARTLY})


@dataclass(frozen=True, slots=True)
class Told:
    """One promise with the talk it was made in."""

    promise: Promise
    contact: Contact
    on: date
    """Day of the talk where the borrower lives."""
    place: Place

    @property
    def is_open(self) -> bool:
        """Whether something of it is still to come."""
        return self.promise.state in _OPEN


def promises(facts: Facts) -> Iterator[Told]:
    """Yield the promises judged under this debt, oldest talk first.

    Raises:
        Missing: At the end, if a contact could not be read.
    """
    for name, contact in told_here(facts):
        for position, promise in enumerate(contact.promises):
            place = Place(f"log/{name}.toml", field=f"promises.{position}")
            yield Told(promise, contact, facts.local_day(contact.happened_at), place)
    facts.log_is_whole()


def rest_of(facts: Facts, told: Told) -> Money | None:
    """Return what is unpaid of an own promise to pay; None for any other promise."""
    promise = told.promise
    if promise.by is not Side.BORROWER or promise.kind is not PromiseKind.PAY:
        return None
    if promise.amount is None:
        return None
    return promise.amount - Money.total(one.amount for one in facts.paid if one.on >= told.on)


def is_broken_by_silence(facts: Facts, told: Told) -> bool:
    """Tell whether an own payment was promised, its day is well past and nothing was paid."""
    due = told.promise.due
    rest = rest_of(facts, told)
    nothing_paid = rest is not None and rest == told.promise.amount
    return nothing_paid and due is not None and due + PATIENCE < facts.today
