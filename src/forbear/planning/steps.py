"""Known days on which the household's money gets tighter for good."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from forbear.case.finances import Expense, Finances, Obligation
from forbear.planning.budget import expense_in, income_in, obligation_in
from forbear.values.day import Month
from forbear.values.money import ZERO, Money

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Step:
    """One entry that ends or begins."""

    day: date
    """First day on which the change holds."""
    label: str
    field: str
    """Path in ``finances.toml``."""
    loss: Money
    """What a month loses by it, above zero."""


def steps_into(finances: Finances, month: Month) -> tuple[Step, ...]:
    """Return the steps by which a month is tighter than the one before, earliest first.

    An income that ended, an expense or an obligation that began; what merely comes
    in another rhythm or season is no step.
    """
    found = (*_ended(finances, month), *_begun(finances, month))
    return tuple(sorted(found, key=lambda step: (step.day, step.field)))


def _ended(finances: Finances, month: Month) -> Iterator[Step]:
    last_month = month.plus(-1)
    for name, income in finances.income.items():
        if income.until is None or not last_month.first <= income.until < month.last:
            continue
        loss = income_in(income, name, last_month) - income_in(income, name, month)
        if loss > ZERO:
            yield Step(income.until + _ONE_DAY, income.label, f"income.{name}.until", loss)


def _begun(finances: Finances, month: Month) -> Iterator[Step]:
    last_month = month.plus(-1)
    for name, expense in finances.expense.items():
        if _begins(expense.since, last_month, month):
            more = expense_in(expense, name, month) - expense_in(expense, name, last_month)
            yield from _step(expense, f"expense.{name}.since", more)
    for name, obligation in finances.obligation.items():
        if _begins(obligation.since, last_month, month):
            more = obligation_in(obligation, month) - obligation_in(obligation, last_month)
            yield from _step(obligation, f"obligation.{name}.since", more)


def _begins(since: date | None, last_month: Month, month: Month) -> bool:
    return since is not None and last_month.first < since <= month.last


def _step(entry: Expense | Obligation, field: str, more: Money) -> Iterator[Step]:
    if entry.since is not None and more > ZERO:
        yield Step(entry.since, entry.label, field, more)
