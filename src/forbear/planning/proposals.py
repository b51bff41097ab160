"""A proposal thought through: its lines, to the fen."""

from datetime import date
from decimal import Decimal
from functools import lru_cache

from forbear.case.plan import Proposal
from forbear.loan.kinds import DayCount
from forbear.loan.line import Line
from forbear.loan.schedule import schedule
from forbear.loan.terms import ImpossibleTerms, LoanTerms
from forbear.planning.missing import Missing
from forbear.values.day import add_months
from forbear.values.money import ZERO, Money
from forbear.values.rate import ratio

MOST_COUNT = 600
"""Fifty years of months."""


def proposed_principal(proposal: Proposal, payoff: Money | None) -> Money:
    """Return what the instalments repay: stated, else the payoff less waiver and down payment.

    Raises:
        Missing: If neither is known.
    """
    if proposal.principal is not None:
        return proposal.principal
    if payoff is None:
        raise Missing("debt.balance.total")
    return payoff - (proposal.waived or ZERO) - (proposal.down_payment or ZERO)


@lru_cache(maxsize=64)
def proposed_lines(proposal: Proposal, payoff: Money | None, today: date) -> tuple[Line, ...]:
    """Return the lines of a proposal, a month apart, interest by whole months.

    A count of 0 settles everything with the down payment: there are no lines.

    Args:
        payoff: What the debt costs today; used when the proposal names no principal.
        today: The first line falls due a month later when the proposal names no day.

    Raises:
        Missing: If the terms do not determine the lines, or never clear the debt.
    """
    if proposal.count == 0:
        return ()
    if proposal.count is not None:
        return schedule(_terms(proposal, payoff, today, proposal.count))
    if proposal.instalment is None:
        raise Missing("plan.proposal.count")
    lines = schedule(_terms(proposal, payoff, today, MOST_COUNT))
    if len(lines) == MOST_COUNT:
        raise Missing("plan.proposal.instalment")
    if lines[-1].principal.fen <= len(lines):
        # The fen that rounding left belong to the line before, not to one of their own.
        return schedule(_terms(proposal, payoff, today, max(len(lines) - 1, 1)))
    return lines


def _terms(proposal: Proposal, payoff: Money | None, today: date, count: int) -> LoanTerms:
    first_due = proposal.first_due or add_months(today, 1)
    try:
        return LoanTerms(
            principal=proposed_principal(proposal, payoff),
            drawn_on=add_months(first_due, -1),
            first_due=first_due,
            count=count,
            method=proposal.method,
            annual_ratio=ratio(proposal.annual_percent or Decimal(0)),
            day_count=DayCount.THIRTY_360,
            instalment=proposal.instalment,
        )
    except ImpossibleTerms as impossible:
        raise Missing("plan.proposal") from impossible
