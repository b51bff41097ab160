"""How a court counts days: the first is not counted, a rest day at the end moves it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from forbear.rules.facts import Facts
from forbear.values.day import MONTHS_PER_YEAR, add_months

HOLIDAYS_MAY_MOVE_DAYS = 9
"""So long after the end a public holiday nobody has entered may have kept it open."""
_SATURDAY = 5
_LAW_SINCE = date(2024, 1, 1)
"""The Civil Procedure Law as it reads now; it kept the days of the text before it."""


@dataclass(frozen=True, slots=True)
class LastDay:
    """The end of a period."""

    unmoved: date
    """The day to act by: the only one that is certain without a calendar of holidays."""
    moved: date
    """The day after which it is too late."""
    is_sure: bool
    """Whether a calendar on file knows the holidays around it."""

    def may_be_open(self, today: date) -> bool:
        """Tell whether a holiday that is not on file may still keep the period open."""
        over = (today - self.moved).days
        return not self.is_sure and 0 < over <= HOLIDAYS_MAY_MOVE_DAYS


def after_days(facts: Facts, start: date, days: int) -> LastDay:
    """Return the last of so many calendar days; the start is not one of them."""
    return _moved(facts, start + timedelta(days=days))


def after_years(facts: Facts, start: date, years: int) -> LastDay:
    """Return the corresponding day; the end of the month where there is none."""
    return _moved(facts, add_months(start, years * MONTHS_PER_YEAR))


def legal_days(facts: Facts, name: str, day: date) -> int:
    """Return the length of a period of the law, in its own unit."""
    return int(facts.reference(name, max(day, _LAW_SINCE)).value)


def printed_or(found: LastDay, printed: date | None) -> LastDay:
    """Return the earlier of the computed end and the one the paper names."""
    if printed is None or printed >= found.unmoved:
        return found
    return LastDay(printed, printed, is_sure=True)


def printed(facts: Facts, day: date) -> LastDay:
    """Return an end that only the paper names."""
    return _moved(facts, day)


def _moved(facts: Facts, end: date) -> LastDay:
    calendar = _Calendar.of(facts)
    day = end
    while calendar.is_rest(day):
        day += timedelta(days=1)
    return LastDay(end, day, is_sure=calendar.covers(end) and calendar.covers(day))


@dataclass(frozen=True, slots=True)
class _Calendar:
    """``[holidays]`` of references.toml; without it only weekends are known."""

    since: date | None
    until: date | None
    days: tuple[object, ...]
    working: tuple[object, ...]
    """Saturdays and Sundays on which people work."""

    @classmethod
    def of(cls, facts: Facts) -> "_Calendar":
        facts.readable("references.toml")
        table = facts.case.references.get("holidays")
        found = table if isinstance(table, Mapping) else {}
        since, until = (_day(found.get(name)) for name in ("since", "until"))
        return cls(since, until, *(_list(found.get(name)) for name in ("days", "working")))

    def covers(self, day: date) -> bool:
        return self.since is not None and self.until is not None and self.since <= day <= self.until

    def is_rest(self, day: date) -> bool:
        is_weekend = day.weekday() >= _SATURDAY
        if not self.covers(day):
            return is_weekend
        return day in self.days or (is_weekend and day not in self.working)


def _day(found: object) -> date | None:
    return found if isinstance(found, date) else None


def _list(found: object) -> tuple[object, ...]:
    return tuple(found) if isinstance(found, list) else ()
