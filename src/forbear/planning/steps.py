"""Known days on which the household's money gets tighter for good."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from forbear.case.finances import Finances
from forbear.planning.budget import essentials_in, incomes_in, obligations_in
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
    before, after = incomes_in(finances, month.plus(-1)), incomes_in(finances, month)
    for name, income in finances.income.items():
        loss = before[name] - after[name]
        if income.until and loss > ZERO and month.plus(-1).first <= income.until < month.last:
            yield Step(income.until + _ONE_DAY, income.label, f"income.{name}.until", loss)


def _begun(finances: Finances, month: Month) -> Iterator[Step]:
    last_month = month.plus(-1)
    groups = (
        ("expense", finances.expense, essentials_in(finances, last_month), essentials_in),
        ("obligation", finances.obligation, obligations_in(finances, last_month), obligations_in),
    )
    for group, entries, before, amounts in groups:
        after = amounts(finances, month)
        for name, entry in entries.items():
            loss = after[name] - before[name]
            if entry.since and loss > ZERO and last_month.first < entry.since <= month.last:
                yield Step(entry.since, entry.label, f"{group}.{name}.since", loss)
