"""Working days from Monday to Friday: public holidays are not known."""

from datetime import date, timedelta

_SATURDAY = 5


def working_days_on(start: date, days: int) -> date:
    """Return the day so many working days after the start, which is not one of them."""
    day = start
    while days:
        day += timedelta(days=1)
        days -= day.weekday() < _SATURDAY
    return day
