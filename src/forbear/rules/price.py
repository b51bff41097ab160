"""What a paper costs in yuan if it is signed as it is: more than offered, and one late day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from forbear.case.case import Case
from forbear.loan.line import Line
from forbear.loan.snapback import Settlement, Snapback, snapback
from forbear.planning.payments import Payment, Rhythm
from forbear.rules import terms
from forbear.rules.facts import Facts
from forbear.rules.missing import UNCONFIRMED, Missing
from forbear.rules.sums import (
    down_payment,
    fixed_waivers,
    is_one_sum,
    offered_total,
    paid_since_offer,
    paper_total,
)
from forbear.values.money import ZERO, Money


@dataclass(frozen=True, slots=True)
class LateDay:
    """What it costs when the first instalment comes a day too late."""

    due: date
    """The day that is missed."""
    paid_on: date
    """First day that is too late: a grace that the paper gives has run out."""
    unpaid: Money
    """What the paper still asks for on that day, the missed instalment in it."""
    least: Money
    """Beyond what is unpaid, in the reading best for the borrower: what was waived comes
    back, with penalty on the missed instalment alone."""
    most: Money
    """Beyond what is unpaid, in the worst reading: the old contract as if nothing had been
    agreed."""
    falls: bool
    """False when the paper lets more than one miss pass, or gives days to make up for it:
    then only the penalty on the missed instalment is to be paid."""

    @property
    def at_once_least(self) -> Money:
        """All that may be demanded in one sum when the plan falls, best reading."""
        return self.unpaid + self.least

    @property
    def at_once_most(self) -> Money:
        """The same, worst reading."""
        return self.unpaid + self.most


@dataclass(frozen=True, slots=True)
class Price:
    """What signing one paper as it is costs; what cannot be told names what is missing."""

    debt: str
    extra: Money | None
    """The paper's total − the offer's; below zero when the paper is cheaper, 0.00 when they
    differ by no more than the offer's own rounding."""
    extra_missing: str
    """Empty when ``extra`` is known."""
    late: LateDay | None
    """None also when the first instalment was due before today."""
    late_missing: str
    """Empty when ``late`` is known, or when the question has passed."""


def prices(case: Case, today: date) -> tuple[Price, ...]:
    """Return the price of every paper on file, in the order of the debts."""
    found = (Facts(case, today, folder) for folder in case.debts.values())
    return tuple(_price(facts) for facts in found if _has_paper(facts))


def extra_total(facts: Facts) -> Money:
    """Return by how much the paper asks for more than the offer it is measured by.

    Raises:
        Missing: If one of the two sums is not known.
    """
    asked = paper_total(facts) + paid_since_offer(facts)
    offered = offered_total(facts.offer)
    if offered is None:
        raise Missing("offer.total")
    extra = asked - offered.amount
    return extra if abs(extra) > offered.tolerance else ZERO


def late_day(facts: Facts) -> LateDay | None:
    """Return the price of one late day; None when the first instalment is past.

    Raises:
        Missing: If the plan or the old contract is not known.
    """
    instalments = _instalments(facts)
    if instalments[0].due < facts.today:
        return None
    days_late = (terms.count(facts, "grace_days") or 0) + 1
    fall = _fall(facts, instalments, days_late)
    falls = _falls(facts)
    least, most = _extra(facts, fall) if falls else (fall.penalty_from_breach,) * 2
    paid_on = fall.breach_on + timedelta(days=days_late)
    return LateDay(fall.breach_on, paid_on, fall.remaining, least, most, falls)


def _has_paper(facts: Facts) -> bool:
    try:
        return facts.has_paper
    except Missing:
        return True


def _price(facts: Facts) -> Price:
    extra, late = None, None
    extra_missing = late_missing = ""
    try:
        extra = extra_total(facts)
    except Missing as lacking:
        extra_missing = lacking.missing
    try:
        late = late_day(facts)
    except Missing as lacking:
        late_missing = lacking.missing
    return Price(facts.here.id, extra, extra_missing, late, late_missing)


def _instalments(facts: Facts) -> tuple[Payment, ...]:
    """Return the paper's lines, else the one sum that settles all, else what its terms make."""
    lines = tuple(Payment(line.due, line.total) for line in facts.lines if line.no > 0)
    if lines:
        return lines
    instalment = terms.amount(facts, "instalment")
    count = terms.count(facts, "count")
    first_due = terms.day(facts, "first_due")
    whole = down_payment(facts) if is_one_sum(facts) else None
    if whole is not None:
        return (whole,)
    if not (instalment and count and first_due):
        raise Missing("agreement.schedule")
    last = terms.amount(facts, "last_instalment")
    day = terms.count(facts, "due_day")
    return Rhythm(instalment, count, first_due, last, day).payments()


def _falls(facts: Facts) -> bool:
    """Tell whether one miss may end the plan; a paper that says nothing does not rule it out."""
    misses = terms.count(facts, "missed_count") or 1
    return misses == 1 and not terms.count(facts, "cure_days")


def _fall(facts: Facts, instalments: Sequence[Payment], days_late: int) -> Snapback:
    first = _unpaid_down_payment(facts)
    lines = [_line(0, one) for one in first]
    lines += [_line(number, one) for number, one in enumerate(instalments, start=1)]
    reduced = Money.total(fixed_waivers(facts).values())
    plan = Settlement(lines, reduced)
    return snapback(facts.loan_terms, facts.paid, plan, len(first), days_late)


def _unpaid_down_payment(facts: Facts) -> tuple[Payment, ...]:
    """Return the down payment, unless that very sum has arrived since the paper came."""
    first = None if is_one_sum(facts) else down_payment(facts)
    if first is None:
        return ()
    since = facts.agreement.received_on or first.due
    has_arrived = any(one.amount == first.amount and one.on >= since for one in facts.paid)
    return () if has_arrived else (first,)


def _line(number: int, one: Payment) -> Line:
    return Line(number, one.due, 0, one.amount, ZERO, ZERO, one.amount, ZERO)


def _extra(facts: Facts, fall: Snapback) -> tuple[Money, Money]:
    """Return what a fall costs beyond what is unpaid, least and most, by the paper's own words."""
    default = facts.agreement.default
    if default is None:
        return fall.best - fall.remaining, fall.loss
    if not default.confirmed:
        raise Missing(f"agreement.default{UNCONFIRMED}")
    if default.demand is not None and not default.after_paid:
        restored = fall.restored(default.demand)
        return restored, restored
    added = default.damages or ZERO
    if not default.credits_payments:
        added += fall.paid
    return fall.best - fall.remaining + added, fall.loss + added
