"""Days and months: counted, stepped and clamped."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Self

MONTHS_PER_YEAR = 12


def last_day_of_month(year: int, month: int) -> int:
    """Return 28 to 31."""
    return monthrange(year, month)[1]


def add_months(start: date, months: int, day_of_month: int | None = None) -> date:
    """Step whole months from ``start``, clamped to the end of a short month.

    Always step from the first day, never from the last result: chained steps
    drift from the 31st to the 28th.

    Args:
        day_of_month: The day wanted, 1 to 31; the start's own day when left out.
    """
    month_index = start.year * MONTHS_PER_YEAR + start.month - 1 + months
    year, month = divmod(month_index, MONTHS_PER_YEAR)
    wanted = day_of_month or start.day
    return date(year, month + 1, min(wanted, last_day_of_month(year, month + 1)))


def days_between(since: date, until: date) -> int:
    """Count days that bear interest: the first counts, the last does not."""
    return (until - since).days


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A calendar month."""

    year: int
    month: int
    """1 to 12."""

    @classmethod
    def of(cls, day: date) -> Self:
        """Return the month a day lies in."""
        return cls(day.year, day.month)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``2027-03``.

        Raises:
            ValueError: For any other text.
        """
        first = date.fromisoformat(f"{text}-01")
        return cls(first.year, first.month)

    @property
    def first(self) -> date:
        """The month's first day."""
        return date(self.year, self.month, 1)

    @property
    def last(self) -> date:
        """The month's last day."""
        return date(self.year, self.month, last_day_of_month(self.year, self.month))

    def plus(self, months: int) -> Self:
        """Return the month so many months later; earlier when below zero."""
        return self.of(add_months(self.first, months))

    def through(self, last: Self) -> Iterator[Self]:
        """Yield this month and every following one; ``last`` is included."""
        current = self
        while current <= last:
            yield current
            current = current.plus(1)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"
