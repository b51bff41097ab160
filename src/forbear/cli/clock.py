"""The one module that asks what time it is."""

from datetime import date, datetime, time

LAST_MINUTE = time(23, 59)


def today(named: date | None) -> date:
    """Return the day named with ``--today``, else the day it is here."""
    return named or datetime.now().astimezone().date()


def now(named: date | None, time_zone: str) -> datetime:
    """Return the present moment in a case's zone; the last minute of a day that was named.

    An unknown zone falls back to the one of this machine.
    """
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        moment = datetime.now(ZoneInfo(time_zone))
    except (ZoneInfoNotFoundError, ValueError):
        moment = datetime.now().astimezone()
    if named is None or named == moment.date():
        return moment
    return datetime.combine(named, LAST_MINUTE, moment.tzinfo)
