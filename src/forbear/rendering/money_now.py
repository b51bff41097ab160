"""The figures that a reader needs first: what can be paid, what is owed, what is asked."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from forbear.case.case import Case, DebtFolder
from forbear.loan.state import DebtState
from forbear.planning.budget import Budget, budget
from forbear.planning.commitments import Commitment, Source, commitments
from forbear.planning.debt_terms import owed, own_state
from forbear.planning.missing import Missing
from forbear.values.day import Month
from forbear.values.money import ZERO, Money


@dataclass(frozen=True, slots=True)
class MoneyNow:
    """Sums over the negotiated debts on one day; None for what the case does not tell."""

    budget: Budget | None
    """This month's."""
    payoff: Money | None
    """What would pay all of it today; None when one debt has neither terms nor balance."""
    arrears: Money
    """Due and unpaid, of the debts whose terms are on file."""
    penalty: Money
    """Of the arrears."""
    days_overdue: int
    """Of the debt that is overdue longest."""
    asked: tuple[Commitment, ...]
    """What each debt asks by its paper, else by its offer, else by the chosen proposal."""

    @property
    def capacity(self) -> Money | None:
        """The most that can be promised this month."""
        return self.budget.capacity if self.budget else None

    @property
    def first_instalments(self) -> Money:
        """What the first instalments of all these take together."""
        return Money.total(one.payments[0].amount for one in self.asked if one.payments)


def money_now(case: Case, today: date) -> MoneyNow:
    """Return the figures of a case on a day."""
    folders = negotiated(case)
    states = [state for folder in folders if (state := known_state(folder, today)) is not None]
    sums = [owed(folder, today) for folder in folders]
    known = [one for one in sums if one is not None]
    stated = (folder.debt.balance for folder in folders if folder.debt)
    days = [state.days_overdue for state in states]
    days += [balance.days_overdue or 0 for balance in stated if balance]
    return MoneyNow(
        budget=known_budget(case, Month.of(today)),
        payoff=Money.total(known) if known and len(known) == len(sums) else None,
        arrears=_summed(state.arrears for state in states),
        penalty=_summed(state.penalty for state in states),
        days_overdue=max(days, default=0),
        asked=commitments(case, today, tuple(Source)),
    )


def negotiated(case: Case) -> tuple[DebtFolder, ...]:
    """Return the debts that are on the table."""
    return tuple(
        folder
        for folder in case.debts.values()
        if folder.debt is not None and folder.debt.negotiated
    )


def known_state(folder: DebtFolder, day: date) -> DebtState | None:
    """Return a debt's state by own records; None when a term for it is missing."""
    try:
        return own_state(folder, day)
    except Missing:
        return None


def known_budget(case: Case, month: Month) -> Budget | None:
    """Return a month's budget; None while there is no income on file."""
    if case.finances is None or not case.finances.income:
        return None
    try:
        return budget(case.finances, month)
    except Missing:
        return None


def _summed(amounts: Iterable[Money]) -> Money:
    return sum(amounts, start=ZERO)
