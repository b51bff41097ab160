"""How often an entry of the household's money falls into a month."""

from datetime import date

from forbear.case.finances import Income
from forbear.case.kinds import Every
from forbear.planning.missing import Missing
from forbear.values.day import MONTHS_PER_YEAR, Month, add_months

_DAYS = {Every.WEEK: 7, Every.FORTNIGHT: 14}
_MONTHS = {Every.MONTH: 1, Every.QUARTER: 3, Every.YEAR: MONTHS_PER_YEAR}


def pay_days(income: Income, name: str, month: Month) -> tuple[date | None, ...]:
    """Return the days in a month on which an income arrives; None for a day not known.

    A monthly income without a day counts only in months in which it holds from the
    first to the last day, so that its end is never overlooked.

    Raises:
        Missing: If the rhythm needs a day to count from and none is given.
    """
    if income.every is Every.MONTH:
        days = _monthly(income, month)
    elif income.starts is None:
        raise Missing(f"finances.income.{name}.starts")
    elif income.every is Every.ONCE:
        days = (income.starts,) if Month.of(income.starts) == month else ()
    elif income.every in _DAYS:
        days = _by_days(income.starts, _DAYS[income.every], month)
    else:
        days = _by_months(income.starts, _MONTHS[income.every], month)
    return tuple(day for day in days if _holds(income, day, month))


def overlaps(since: date | None, until: date | None, month: Month) -> bool:
    """Tell whether any day of the month lies in the span, both ends included."""
    return (since is None or since <= month.last) and (until is None or until >= month.first)


def _monthly(income: Income, month: Month) -> tuple[date | None, ...]:
    wanted = income.day or (income.starts.day if income.starts else None)
    return (None if wanted is None else add_months(month.first, 0, wanted),)


def _by_days(start: date, step: int, month: Month) -> tuple[date, ...]:
    first = month.first.toordinal() + (start - month.first).days % step
    return tuple(date.fromordinal(day) for day in range(first, month.last.toordinal() + 1, step))


def _by_months(start: date, step: int, month: Month) -> tuple[date, ...]:
    apart = (month.year - start.year) * MONTHS_PER_YEAR + month.month - start.month
    return (add_months(start, apart),) if apart % step == 0 else ()


def _holds(income: Income, day: date | None, month: Month) -> bool:
    first, last = (month.first, month.last) if day is None else (day, day)
    begins = income.since is None or income.since <= first
    return begins and (income.until is None or last <= income.until)
