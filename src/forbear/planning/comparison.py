"""Proposals and offers side by side: what each costs, how long, and how tight it gets."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from forbear.case.finances import Finances
from forbear.case.offer import Offer
from forbear.case.plan import Proposal
from forbear.loan.annual_rate import rates
from forbear.loan.flows import Flow
from forbear.planning.budget import budget
from forbear.planning.missing import Missing
from forbear.planning.payments import Payment, by_month, offer_payments
from forbear.planning.proposals import proposed_lines, proposed_principal
from forbear.values.day import Month, add_months
from forbear.values.money import ZERO, Money


@dataclass(frozen=True, slots=True)
class Tightest:
    """The month in which a plan leaves least."""

    month: Month
    margin: Money
    """Surplus less instalments, down payment left out; below zero when it cannot be paid."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One set of terms in figures; None where the terms or the finances do not say."""

    total: Money | None
    """Everything that is to be paid, down payment and fees included."""
    down_payment: Money
    instalment: Money | None
    """The greatest."""
    count: int | None
    """Instalments above zero."""
    last_due: date | None
    nominal: Fraction | None
    """12 × monthly rate on what the instalments repay; 0 when they repay just that."""
    effective: Fraction | None
    tightest: Tightest | None


def compare_proposal(
    proposal: Proposal, payoff: Money | None, finances: Finances | None, today: date
) -> Compared:
    """Return the figures of a proposal.

    Args:
        payoff: What the debt costs today.
    """
    down = proposal.down_payment or ZERO
    try:
        lines = proposed_lines(proposal, payoff, today)
        principal = proposed_principal(proposal, payoff)
    except Missing:
        return Compared(None, down, proposal.instalment, proposal.count, None, None, None, None)
    payments = tuple(Payment(line.due, line.total) for line in lines)
    return _compared(payments, down, principal, finances)


def compare_offer(offer: Offer, payoff: Money | None, finances: Finances | None) -> Compared:
    """Return the figures of an offer.

    Args:
        payoff: What the debt costs without the offer; the rate is measured on it, less
            what the offer waives and the down payment.
    """
    down = offer.down_payment or ZERO
    extra = down + (offer.fees or ZERO)
    payments = offer_payments(offer)
    if payments is None:
        total = offer.total or _multiplied(offer, extra)
        return Compared(total, down, offer.instalment, offer.count, None, None, None, None)
    waived = Money.total(one.amount for one in offer.waived if one.amount)
    principal = None if payoff is None else payoff - waived - down
    found = _compared(payments, extra, principal, finances)
    return Compared(
        offer.total or found.total,
        down,
        found.instalment,
        found.count,
        found.last_due,
        found.nominal,
        found.effective,
        found.tightest,
    )


def tightest_month(payments: Sequence[Payment], finances: Finances | None) -> Tightest | None:
    """Return the month in which the payments leave least; None without payments or finances."""
    if not payments or finances is None or not finances.income:
        return None
    needs = by_month(payments)
    margins = []
    for month in min(needs).through(max(needs)):
        try:
            margins.append(
                Tightest(month, budget(finances, month).surplus - needs.get(month, ZERO))
            )
        except Missing:
            return None
    return min(margins, key=lambda one: one.margin)


def _multiplied(offer: Offer, extra: Money) -> Money | None:
    if offer.instalment is None or not offer.count:
        return None
    last = offer.last_instalment or offer.instalment
    return offer.instalment * (offer.count - 1) + last + extra


def _compared(
    payments: Sequence[Payment], first: Money, principal: Money | None, finances: Finances | None
) -> Compared:
    paying = [one for one in payments if one.amount]
    nominal, effective = _rates(paying, principal)
    return Compared(
        total=Money.total(one.amount for one in paying) + first,
        down_payment=first,
        instalment=max((one.amount for one in paying), default=None),
        count=len(paying),
        last_due=max((one.due for one in paying), default=None),
        nominal=nominal,
        effective=effective,
        tightest=tightest_month(paying, finances),
    )


def _rates(
    payments: Sequence[Payment], principal: Money | None
) -> tuple[Fraction | None, Fraction | None]:
    """Return nominal and effective rate, the principal taken over a month before the first."""
    if principal is None or principal <= ZERO or not payments:
        return None, None
    if Money.total(one.amount for one in payments) <= principal:
        return Fraction(0), Fraction(0)
    start = add_months(min(one.due for one in payments), -1)
    paid = [Flow(one.due, -one.amount) for one in payments]
    found = rates([Flow(start, principal), *paid])
    return found.nominal.value, found.effective.value
