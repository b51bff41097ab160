"""What each debt will ask of a month: by its paper, an offer or the chosen proposal."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import assert_never

from forbear.case.case import Case, DebtFolder
from forbear.case.kinds import OfferState, Side
from forbear.case.offer import Offer
from forbear.planning.debt_terms import owed
from forbear.planning.missing import Missing
from forbear.planning.payments import (
    Payment,
    due_in,
    offer_payments,
    paper_down_payment,
    paper_payments,
)
from forbear.planning.proposals import proposed_lines
from forbear.values.day import Month
from forbear.values.money import ZERO, Money


class Source(StrEnum):
    """Where the figures of a commitment come from, the most binding first."""

    PAPER = "paper"
    ACCEPTED = "accepted"
    OPEN = "open"
    PROPOSAL = "proposal"


@dataclass(frozen=True, slots=True)
class Commitment:
    """The payments that one debt would ask for."""

    debt: str
    source: Source
    payments: tuple[Payment, ...]
    """Oldest first; the down payment is apart."""
    down_payment: Payment | None = None

    def due_in(self, month: Month) -> Money:
        """Return the instalments of a month."""
        return due_in(self.payments, month)

    @property
    def total(self) -> Money:
        """Everything that is to be paid."""
        first = self.down_payment.amount if self.down_payment else ZERO
        return Money.total(one.amount for one in self.payments) + first


def commitment(
    case: Case, folder: DebtFolder, today: date, sources: Sequence[Source] = tuple(Source)
) -> Commitment | None:
    """Return the most binding set of dated payments of a debt; None when there is none."""
    for source in Source:
        found = _from(source, case, folder, today) if source in sources else None
        if found is not None:
            return found
    return None


def commitments(
    case: Case, today: date, sources: Sequence[Source] = tuple(Source)
) -> tuple[Commitment, ...]:
    """Return the commitments of all negotiated debts, in the order of the case."""
    found = (
        commitment(case, folder, today, sources)
        for folder in case.debts.values()
        if folder.debt is None or folder.debt.negotiated
    )
    return tuple(one for one in found if one is not None)


def _from(source: Source, case: Case, folder: DebtFolder, today: date) -> Commitment | None:
    match source:
        case Source.PAPER:
            return _of_paper(folder)
        case Source.ACCEPTED:
            return _of_offer(folder, OfferState.ACCEPTED, source)
        case Source.OPEN:
            return _of_offer(folder, OfferState.OPEN, source)
        case Source.PROPOSAL:
            return _of_proposal(case, folder, today)
        case _:
            assert_never(source)


def _of_paper(folder: DebtFolder) -> Commitment | None:
    payments = paper_payments(folder.agreement) if folder.agreement else None
    if payments is None or folder.agreement is None:
        return None
    down = paper_down_payment(folder.agreement)
    return Commitment(folder.id, Source.PAPER, payments, down)


def _of_offer(folder: DebtFolder, state: OfferState, source: Source) -> Commitment | None:
    offers = [one for one in folder.offers.values() if _stands(one, state)]
    if not offers:
        return None
    newest = max(offers, key=lambda offer: offer.made_on)
    payments = offer_payments(newest)
    if payments is None:
        return None
    down = None
    if newest.down_payment:
        day = newest.down_payment_due or newest.first_due or newest.made_on
        down = Payment(day, newest.down_payment)
    return Commitment(folder.id, source, payments, down)


def _stands(offer: Offer, state: OfferState) -> bool:
    return offer.side is Side.LENDER and offer.state is state


def _of_proposal(case: Case, folder: DebtFolder, today: date) -> Commitment | None:
    proposal = case.plan.proposal.get(case.plan.chosen.get(folder.id, ""))
    if proposal is None or proposal.debt != folder.id:
        return None
    try:
        lines = proposed_lines(proposal, owed(folder, today), today)
    except Missing:
        return None
    payments = tuple(Payment(line.due, line.total) for line in lines)
    down = None
    if proposal.down_payment:
        first = payments[0].due if payments else today
        down = Payment(proposal.down_payment_due or first, proposal.down_payment)
    return Commitment(folder.id, Source.PROPOSAL, payments, down)
