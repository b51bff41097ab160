"""Which line of the signed plan each payment filled, and when the line was full."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from forbear.case.debt import Payment
from forbear.rules import terms
from forbear.rules.cleared import signed_on
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.sums import down_payment
from forbear.values.money import ZERO, Money


@dataclass(slots=True)
class PaidLine:
    """One line with what was paid on it."""

    no: int
    due: date
    total: Money
    certain: Money = ZERO
    """Paid for this line, or after the ones before it were full."""
    carried: Money = ZERO
    """Paid beyond an earlier line before this one was due: the lender may book it otherwise."""
    filled_by: tuple[int, Payment] | None = None
    """Position and payment with which it became full."""

    @property
    def paid(self) -> Money:
        """All that may count for it."""
        return self.certain + self.carried

    @property
    def missing(self) -> Money:
        """What is missing however the surplus is booked."""
        return max(self.total - self.paid, ZERO)


def grace_days(facts: Facts) -> int:
    """Return the days of grace of the paper; none where it is silent."""
    return terms.count(facts, "grace_days") or 0


def paid_lines(facts: Facts) -> tuple[PaidLine, ...]:
    """Return every line of a signed paper, oldest first; nothing while it is not signed.

    Raises:
        Missing: If the paper has no lines, or payments could not be read.
    """
    signed = signed_on(facts)
    if signed is None:
        return ()
    lines = tuple(sorted(_lines(facts), key=lambda line: (line.due, line.no)))
    facts.readable(facts.path("payments.toml"))
    for position, payment in _made(facts, signed):
        _book(lines, position, payment)
    return lines


def day_of(facts: Facts, payment: Payment) -> date:
    """Return the day of a payment where the borrower lives."""
    return payment.on if payment.at is None else facts.local_day(payment.at)


def _lines(facts: Facts) -> Iterator[PaidLine]:
    first = down_payment(facts)
    if first is not None:
        yield PaidLine(0, first.due, first.amount)
    lines = [line for line in facts.lines if line.no > 0]
    if not lines and first is None:
        raise Missing("agreement.schedule")
    for line in lines:
        if line.total:
            yield PaidLine(line.no, line.due, line.total)


def _made(facts: Facts, signed: date) -> list[tuple[int, Payment]]:
    """Return the payments that count, in the order of their moments."""
    made = [
        (position, one)
        for position, one in enumerate(facts.here.payments)
        if not one.bounced and one.on <= facts.today and (one.on >= signed or one.line is not None)
    ]
    return sorted(made, key=lambda pair: _moment(facts, pair[1]))


def _moment(facts: Facts, payment: Payment) -> datetime:
    if payment.at is not None:
        return facts.local_moment(payment.at).replace(tzinfo=None)
    return datetime.combine(payment.on, datetime.min.time())


def _book(lines: tuple[PaidLine, ...], position: int, payment: Payment) -> None:
    """Fill the named line, else the open ones from the oldest on; what is left is carried."""
    left = payment.amount
    named = [line for line in lines if payment.line is not None and line.no == payment.line]
    is_first = not named
    for line in (*named, *lines):
        taken = min(left, line.missing)
        if not taken:
            continue
        if is_first or line.no == payment.line or line.due <= payment.on:
            line.certain += taken
        else:
            line.carried += taken
        is_first = False
        left -= taken
        if not line.missing:
            line.filled_by = (position, payment)
