"""One month of the household's money: what comes in, what must go out, what is left."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from forbear.case.finances import Expense, Finances, Income, Obligation
from forbear.case.kinds import Every
from forbear.planning.missing import Missing
from forbear.planning.occurrence import overlaps, pay_days
from forbear.values.day import MONTHS_PER_YEAR, Month, add_months
from forbear.values.money import ZERO, Money

LEAST_BUFFER = Money(200_00)
BUFFER_RATIO = Fraction(5, 100)
"""Kept back by default: a twentieth of the month's net income.

Source: docs/sources.md#buffer
"""
WEEKS_PER_YEAR = 52


@dataclass(frozen=True, slots=True)
class Budget:
    """One month in figures."""

    month: Month
    income: Money
    """Net."""
    essentials: Money
    obligations: Money
    """Secured, priority and other payments that are not negotiated."""
    buffer: Money
    """Kept back for what nobody planned."""

    @property
    def surplus(self) -> Money:
        """Income less essentials and obligations; below zero when they are not covered."""
        return self.income - self.essentials - self.obligations

    @property
    def capacity(self) -> Money:
        """The most that can be promised: surplus less buffer."""
        return self.surplus - self.buffer


def budget(finances: Finances, month: Month) -> Budget:
    """Return the budget of a month.

    Raises:
        Missing: If an entry has no day to count from.
    """
    income = Money.total(
        incomes_in(finances, month).values(),
    )
    return Budget(
        month=month,
        income=income,
        essentials=Money.total(essentials_in(finances, month).values()),
        obligations=Money.total(obligations_in(finances, month).values()),
        buffer=default_buffer(income) if finances.buffer is None else finances.buffer,
    )


def budgets(finances: Finances, first: Month, last: Month) -> Iterator[Budget]:
    """Yield the budget of every month, both ends included."""
    return (budget(finances, month) for month in first.through(last))


def default_buffer(income: Money) -> Money:
    """Return what is kept back when the user has set nothing."""
    return max(LEAST_BUFFER, Money.rounded(income.fen * BUFFER_RATIO))


def incomes_in(finances: Finances, month: Month) -> dict[str, Money]:
    """Return what each income brings in a month, by id."""
    return {name: income_in(one, name, month) for name, one in finances.income.items()}


def essentials_in(finances: Finances, month: Month) -> dict[str, Money]:
    """Return what each essential expense takes in a month, by id."""
    return {name: expense_in(one, name, month) for name, one in finances.expense.items()}


def obligations_in(finances: Finances, month: Month) -> dict[str, Money]:
    """Return what each payment that is not negotiated takes in a month, by id."""
    return {name: obligation_in(one, month) for name, one in finances.obligation.items()}


def income_in(income: Income, name: str, month: Month) -> Money:
    """Return what an income brings in a month.

    Raises:
        Missing: If its rhythm has no day to count from.
    """
    return income.amount * len(pay_days(income, name, month))


def expense_in(expense: Expense, name: str, month: Month) -> Money:
    """Return what an expense takes in a month.

    A cost entered for certain months counts whole in each of them. Otherwise a
    quarterly or yearly cost is put aside in equal monthly parts, and a weekly one
    counts 52 weeks a year, each rounded half up.

    Raises:
        Missing: If a cost that comes once has no day.
    """
    if expense.every is Every.ONCE:
        return _once(expense, name, month)
    in_season = not expense.months or month.month in expense.months
    if not in_season or not overlaps(expense.since, expense.until, month):
        return ZERO
    if expense.months:
        return expense.amount
    return Money.rounded(expense.amount.fen * _PER_MONTH[expense.every])


_PER_MONTH = {
    Every.MONTH: Fraction(1),
    Every.WEEK: Fraction(WEEKS_PER_YEAR, MONTHS_PER_YEAR),
    Every.FORTNIGHT: Fraction(WEEKS_PER_YEAR // 2, MONTHS_PER_YEAR),
    Every.QUARTER: Fraction(1, 3),
    Every.YEAR: Fraction(1, MONTHS_PER_YEAR),
}


def _once(expense: Expense, name: str, month: Month) -> Money:
    day = expense.since or expense.until
    if day is None:
        raise Missing(f"finances.expense.{name}.since")
    return expense.amount if Month.of(day) == month else ZERO


def obligation_in(obligation: Obligation, month: Month) -> Money:
    """Return what a payment that is not negotiated takes in a month."""
    if obligation.day is None:
        return obligation.amount if _overlaps(obligation, month) else ZERO
    due = add_months(month.first, 0, obligation.day)
    return obligation.amount if _holds_on(obligation, due) else ZERO


def _overlaps(obligation: Obligation, month: Month) -> bool:
    return overlaps(obligation.since, obligation.until, month)


def _holds_on(obligation: Obligation, day: date) -> bool:
    begun = obligation.since is None or obligation.since <= day
    return begun and (obligation.until is None or day <= obligation.until)
