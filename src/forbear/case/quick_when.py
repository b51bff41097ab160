"""When something happened or is due, as people type it in a hurry."""

import re
from datetime import date, datetime, time, timedelta

from forbear.values.day import MONTHS_PER_YEAR, last_day_of_month

_DAY_WORDS = {"今天": 0, "today": 0, "昨天": 1, "yesterday": 1, "前天": 2}
_FULL_DAY = re.compile(r"([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?", re.ASCII)
_SHORT_DAY = re.compile(r"([0-9]{1,2})(?:-|月)([0-9]{1,2})[日号]?", re.ASCII)
_CLOCK = re.compile(r"([0-9]{1,2})[:：]([0-9]{2})", re.ASCII)
_SPOKEN = re.compile(
    r"(凌晨|早上|上午|中午|下午|晚上)?([0-9]{1,2})点(?:(半)|([0-9]{1,2})分?)?", re.ASCII
)
_ENGLISH = re.compile(r"([0-9]{1,2})(?::([0-9]{2}))?(am|pm)", re.ASCII | re.IGNORECASE)
_AFTERNOON = {"下午", "晚上"}
_NOON = 12
_HOURS = 24
_MINUTES = 60
_CLOCKS_DIFFER = timedelta(minutes=5)
"""How far ahead a typed time may lie before it must have been the day before."""


def past_day(word: str, today: date) -> date | None:
    """Read a day that has been; without a year it is the latest such day up to today."""
    if word.lower() in _DAY_WORDS:
        return today - timedelta(days=_DAY_WORDS[word.lower()])
    return _full_day(word) or _short_day(word, today, (0, -1))


def coming_day(word: str, since: date) -> date | None:
    """Read a day to come; without a year it is the first such day from ``since`` on."""
    return _full_day(word) or _short_day(word, since, (0, 1))


def clock(word: str) -> time | None:
    """Read ``14:05``, ``下午2点``, ``2点半`` or ``2pm``."""
    if plain := _CLOCK.fullmatch(word):
        return _time(int(plain[1]), int(plain[2]))
    if english := _ENGLISH.fullmatch(word):
        hour = int(english[1]) % _NOON + (_NOON if english[3].lower() == "pm" else 0)
        return _time(hour, int(english[2] or 0)) if 1 <= int(english[1]) <= _NOON else None
    if spoken := _SPOKEN.fullmatch(word):
        hour = int(spoken[2])
        if spoken[1] in _AFTERNOON and hour < _NOON:
            hour += _NOON
        return _time(hour, 30 if spoken[3] else int(spoken[4] or 0))
    return None


def moment(day: date | None, at: time | None, now: datetime) -> datetime:
    """Join day and time in the zone of ``now``.

    A time later than now, without a day, was yesterday. Without a time the present
    clock is taken; the preview shows it.
    """
    when = datetime.combine(day or now.date(), at or now.timetz().replace(tzinfo=None))
    when = when.replace(second=0, microsecond=0, tzinfo=now.tzinfo)
    if day is None and when > now + _CLOCKS_DIFFER:
        return when - timedelta(days=1)
    return when


def _full_day(word: str) -> date | None:
    found = _FULL_DAY.fullmatch(word)
    return _date(*(int(part) for part in found.groups())) if found else None


def _short_day(word: str, near: date, years: tuple[int, int]) -> date | None:
    """Return the day in this year, or in the other one when it lies on the wrong side."""
    found = _SHORT_DAY.fullmatch(word)
    if not found:
        return None
    month, day = int(found[1]), int(found[2])
    this, other = (_date(near.year + step, month, day) for step in years)
    wrong_side = this is None or (this > near if years[1] < 0 else this < near)
    return other if wrong_side else this


def _date(year: int, month: int, day: int) -> date | None:
    if not 1 <= month <= MONTHS_PER_YEAR or not 1 <= year <= date.max.year:
        return None
    return date(year, month, day) if 1 <= day <= last_day_of_month(year, month) else None


def _time(hour: int, minute: int) -> time | None:
    return time(hour, minute) if hour < _HOURS and minute < _MINUTES else None
