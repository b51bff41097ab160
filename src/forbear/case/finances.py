"""``finances.toml``: what comes in, what must go out, what is owned."""

from collections.abc import Mapping
from dataclasses import field
from typing import Annotated

from forbear.case.fields import Amount, Count, Day, Flag, Text, choice
from forbear.case.kinds import AssetKind, Every, ExpenseKind, IncomeKind
from forbear.case.record import record


@record
class Income:
    """Net money that comes in."""

    label: Text
    amount: Amount
    """Net; the low figure when it varies."""
    kind: Annotated[IncomeKind, choice(IncomeKind)] = IncomeKind.EARNINGS
    every: Annotated[Every, choice(Every)] = Every.MONTH
    day: Count | None = None
    """Day of the month on which it arrives."""
    since: Day | None = None
    until: Day | None = None
    """The last day on which it can still arrive."""
    starts: Day | None = None
    """A pay day to count weeks and fortnights from; the day itself when it comes once."""
    proof: Text | None = None
    note: Text | None = None


@record
class Expense:
    """Essential money that goes out."""

    label: Text
    amount: Amount
    kind: Annotated[ExpenseKind, choice(ExpenseKind)] = ExpenseKind.OTHER
    every: Annotated[Every, choice(Every)] = Every.MONTH
    months: tuple[Count, ...] = ()
    """Calendar months 1 to 12 in which it falls due; empty for all. A yearly cost without
    months counts one twelfth each month."""
    since: Day | None = None
    until: Day | None = None
    proof: Text | None = None
    note: Text | None = None


@record
class Asset:
    """Something owned that could pay."""

    label: Text
    amount: Amount
    """What it would bring today."""
    kind: Annotated[AssetKind, choice(AssetKind)] = AssetKind.SAVINGS
    free_from: Day | None = None
    """First day on which the money can be used."""
    note: Text | None = None


@record
class Obligation:
    """A payment that is not negotiated: secured, priority or agreed elsewhere."""

    label: Text
    amount: Amount
    """Each month."""
    secured: Flag = False
    day: Count | None = None
    since: Day | None = None
    until: Day | None = None
    lender: Text | None = None
    balance: Amount | None = None
    note: Text | None = None


@record
class Finances:
    """The household's money."""

    buffer: Amount | None = None
    """Kept back each month; the larger of 200.00 and 5 % of net income when not set."""
    income: Mapping[str, Income] = field(default_factory=dict)
    expense: Mapping[str, Expense] = field(default_factory=dict)
    asset: Mapping[str, Asset] = field(default_factory=dict)
    obligation: Mapping[str, Obligation] = field(default_factory=dict)
