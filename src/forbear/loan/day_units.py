"""Days as parts of a year, counted in whole units so that sums stay exact."""

from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

from forbear.loan.kinds import DayCount
from forbear.values.day import last_day_of_month

LEDGER_YEAR = 360
LAW_YEAR = 365
_LEAP_YEAR = 366
_MONTH = 30
_MONTHS = 12
_UNITS = {
    DayCount.THIRTY_360: LEDGER_YEAR,
    DayCount.ACTUAL_360: LEDGER_YEAR,
    DayCount.ACTUAL_365: LAW_YEAR,
    DayCount.ACTUAL_ACTUAL: LAW_YEAR * _LEAP_YEAR,
}


class DayHabit(StrEnum):
    """How the days of a delay are counted; the two are never mixed."""

    PAID_MINUS_DUE = "paid-minus-due"
    """The due day is day 0: the lender's ledger, and the default here."""
    BOTH_ENDS = "both-ends"
    """First and last day both count: the habit of court calculators."""

    def days(self, since: date, until: date) -> int:
        """Count the days of a delay; none when ``until`` is not after ``since``."""
        apart = (until - since).days
        if apart <= 0:
            return 0
        return apart + (self is DayHabit.BOTH_ENDS)


def units_per_year(day_count: DayCount) -> int:
    """Return how many units make a year: 360, 365, or 365 × 366 for actual/actual."""
    return _UNITS[day_count]


def day_units(since: date, until: date, day_count: DayCount, due_day: int = 0) -> int:
    """Count units from ``since`` (counts) to ``until`` (does not).

    Counts are additive: a stretch cut in two has the same units. Under actual/actual
    a day of a common year is 366 units and one of a leap year 365.

    Args:
        due_day: Day of the month a due date was clamped from; under 30/360 the
            28 February of a loan due on the 31st stands for the 31st.
    """
    match day_count:
        case DayCount.THIRTY_360:
            return _thirty_index(until, due_day) - _thirty_index(since, due_day)
        case DayCount.ACTUAL_ACTUAL:
            return _actual_index(until) - _actual_index(since)
        case _:
            return (until - since).days


def year_part(since: date, until: date, day_count: DayCount, due_day: int = 0) -> Fraction:
    """Return the part of a year from ``since`` (counts) to ``until`` (does not)."""
    return Fraction(day_units(since, until, day_count, due_day), units_per_year(day_count))


def plain_day_count(day_count: DayCount) -> DayCount:
    """Return the day count of a delay: 30/360 counts months, a delay counts days."""
    return DayCount.ACTUAL_360 if day_count is DayCount.THIRTY_360 else day_count


def plus_days(day: date, days: int) -> date:
    """Return the day so many days later."""
    return day + timedelta(days=days)


def _thirty_index(day: date, due_day: int) -> int:
    last = last_day_of_month(day.year, day.month)
    wanted = due_day if day.day == last and due_day > last else day.day
    return (day.year * _MONTHS + day.month) * _MONTH + min(wanted, _MONTH)


def _actual_index(day: date) -> int:
    is_leap = day.year % 4 == 0 and (day.year % 100 != 0 or day.year % 400 == 0)
    whole_years = (day.year - 1) * LAW_YEAR * _LEAP_YEAR
    of_year = (day - date(day.year, 1, 1)).days
    return whole_years + of_year * (LAW_YEAR if is_leap else _LEAP_YEAR)
