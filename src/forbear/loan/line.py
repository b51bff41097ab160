"""One line of a schedule, and the sums of many."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from forbear.values.money import Money


@dataclass(frozen=True, slots=True)
class Line:
    """What is to be paid on one due day."""

    no: int
    """From 1; 0 is the day of the draw or of the down payment."""
    due: date
    days: int
    """Calendar days since the line before; that line's day counts, this one's does not."""
    principal: Money
    interest: Money
    fee: Money
    total: Money
    """Principal, interest and fee."""
    balance: Money
    """Principal still owed after this line."""


@dataclass(frozen=True, slots=True)
class Totals:
    """The sums of a schedule's columns."""

    principal: Money
    interest: Money
    fee: Money
    total: Money


def totals(lines: Iterable[Line]) -> Totals:
    """Return the column sums, line 0 included."""
    rows = tuple(lines)
    return Totals(
        Money.total(row.principal for row in rows),
        Money.total(row.interest for row in rows),
        Money.total(row.fee for row in rows),
        Money.total(row.total for row in rows),
    )
