"""The time of day, asked in one place; the day is the program's own ``today``."""

from datetime import date, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

CHINA = "Asia/Shanghai"


def zone_of(name: str) -> tzinfo:
    """Return a case's time zone; China's for a name that nobody knows."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo(CHINA)


def moment_now(today: date, zone: tzinfo) -> datetime:
    """Return this minute on the program's day."""
    clock = datetime.now(zone).time().replace(second=0, microsecond=0)
    return datetime.combine(today, clock, zone)
