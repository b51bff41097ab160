"""Days and moments as people type them: ``12-10``, ``12月10日``, ``tomorrow``, ``+7``."""

import re
import unicodedata
from datetime import date, datetime, time, timedelta, tzinfo

_FULL = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?", re.ASCII)
_SHORT = re.compile(r"(\d{1,2})[-/.月](\d{1,2})日?", re.ASCII)
_PLUS = re.compile(r"([+-]\d{1,4})", re.ASCII)
_TIME = re.compile(r"([01]?\d|2[0-3])[:.](\d{2})(?::(\d{2}))?", re.ASCII)
_WORDS = {"今天": 0, "today": 0, "明天": 1, "tomorrow": 1, "后天": 2, "昨天": -1, "yesterday": -1}


def typed_day(text: str, today: date) -> date | None:
    """Read a day; one without a year is the nearest such day to today."""
    plain = unicodedata.normalize("NFKC", text).strip().lower()
    if plain in _WORDS:
        return today + timedelta(days=_WORDS[plain])
    if found := _PLUS.fullmatch(plain):
        return today + timedelta(days=int(found[1]))
    if found := _FULL.fullmatch(plain):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _SHORT.fullmatch(plain):
        return _nearest(today, int(found[1]), int(found[2]))
    return None


def typed_time(text: str) -> time | None:
    """Read ``14:05``, ``９：３０`` or ``9:30:15``."""
    plain = unicodedata.normalize("NFKC", text).strip()
    found = _TIME.fullmatch(plain)
    if found is None or int(found[2]) > 59 or int(found[3] or 0) > 59:  # noqa: PLR2004 - minutes
        return None
    return time(int(found[1]), int(found[2]), int(found[3] or 0))


def typed_moment(text: str, today: date, zone: tzinfo) -> datetime | None:
    """Read a day and a time; a time alone means today."""
    day, _, hour = unicodedata.normalize("NFKC", text).strip().rpartition(" ")
    clock = typed_time(hour)
    if clock is None:
        return None
    when = typed_day(day, today) if day.strip() else today
    return None if when is None else datetime.combine(when, clock, zone)


def _nearest(today: date, month: int, day: int) -> date | None:
    years = (today.year - 1, today.year, today.year + 1)
    days = [found for year in years if (found := _day(year, month, day))]
    return min(days, key=lambda found: abs((found - today).days), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
