"""What a paper or an offer asks for, payment by payment."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from forbear.case.agreement import Agreement
from forbear.case.offer import Offer
from forbear.values.day import Month, add_months
from forbear.values.money import ZERO, Money


@dataclass(frozen=True, slots=True)
class Payment:
    """Money due on a day."""

    due: date
    amount: Money


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Equal payments, a month apart."""

    instalment: Money
    count: int
    first_due: date
    last_instalment: Money | None = None
    """The instalment when not set."""
    due_day: int | None = None
    """Day of the month, clamped in short ones; the first due day's own when not set."""

    def payments(self) -> tuple[Payment, ...]:
        """Return the payments, oldest first."""
        last = self.last_instalment or self.instalment
        return tuple(
            Payment(
                add_months(self.first_due, position, self.due_day) if position else self.first_due,
                self.instalment if position + 1 < self.count else last,
            )
            for position in range(self.count)
        )


def paper_payments(paper: Agreement) -> tuple[Payment, ...] | None:
    """Return the instalments of a paper, down payment left out; None when it has none."""
    lines = [line for line in paper.schedule if line.no > 0]
    if lines:
        return tuple(Payment(line.due, line.total) for line in lines)
    terms = paper.term
    if terms.instalment and terms.count and terms.first_due:
        last = terms.last_instalment.value if terms.last_instalment else None
        day = terms.due_day.value if terms.due_day else None
        rhythm = Rhythm(terms.instalment.value, terms.count.value, terms.first_due.value, last, day)
        return rhythm.payments()
    return None


def paper_down_payment(paper: Agreement) -> Payment | None:
    """Return what a paper wants before its first instalment; None for nothing or no day."""
    for line in paper.schedule:
        if line.no == 0 and line.total:
            return Payment(line.due, line.total)
    terms = paper.term
    if terms.down_payment is None or not terms.down_payment.value:
        return None
    day = terms.down_payment_due or terms.signed_on or terms.first_due
    return Payment(day.value, terms.down_payment.value) if day else None


def offer_payments(offer: Offer) -> tuple[Payment, ...] | None:
    """Return the instalments of an offer, down payment left out; None when it names none."""
    if offer.schedule:
        return tuple(Payment(line.due, line.total) for line in offer.schedule)
    if offer.first_due is None:
        return None
    if offer.instalment and offer.count:
        rhythm = Rhythm(offer.instalment, offer.count, offer.first_due, offer.last_instalment)
        return rhythm.payments()
    if offer.total and offer.count == 1:
        return (Payment(offer.first_due, offer.total),)
    return None


def due_in(payments: Sequence[Payment], month: Month) -> Money:
    """Return what falls due in a calendar month."""
    return Money.total(one.amount for one in payments if Month.of(one.due) == month)


def by_month(payments: Iterable[Payment]) -> dict[Month, Money]:
    """Return what falls due in each month that has a payment."""
    sums: dict[Month, Money] = {}
    for one in payments:
        month = Month.of(one.due)
        sums[month] = sums.get(month, ZERO) + one.amount
    return sums
