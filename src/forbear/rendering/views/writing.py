"""How amounts, days and spans are written in tables."""

from datetime import date, datetime
from decimal import Decimal

from forbear.text.catalogue import N_, translate
from forbear.text.clean import shown_line
from forbear.values.money import Money
from forbear.values.rate import plain_percent

NOTHING = "—"
_WEEKDAYS = (N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat"), N_("Sun"))


def money(amount: Money | None) -> str:
    """Return ``1,234.50``; a dash for nothing."""
    return NOTHING if amount is None else str(amount)


def percent(rate: Decimal | None) -> str:
    """Return ``7.2 %``; a dash for nothing."""
    return NOTHING if rate is None else f"{plain_percent(rate)} %"


def count(number: int | None) -> str:
    """Return the number; a dash for nothing."""
    return NOTHING if number is None else str(number)


def day(when: date | None) -> str:
    """Return ``2026-12-10``; a dash for nothing."""
    return NOTHING if when is None else when.isoformat()


def weekday(when: date) -> str:
    """Return ``Thu`` or ``周四``."""
    return translate(_WEEKDAYS[when.weekday()])


def duty_day(when: date) -> str:
    """Return ``2026-12-10 Thu``, as lists of duties have it."""
    return f"{when.isoformat()} {weekday(when)}"


def moment(when: datetime) -> str:
    """Return ``2026-12-10 14:05``, in the zone it was written in."""
    return when.strftime("%Y-%m-%d %H:%M")


def from_today(when: date, today: date) -> str:
    """Return how far a day is: ``in 16 days``, ``today``, ``87 days ago``."""
    days = (when - today).days
    if days == 0:
        return translate("today")
    if days == 1:
        return translate("tomorrow")
    if days > 0:
        return translate("in {days} days", days=days)
    return translate("{days} days ago", days=-days)


def span(since: date | None, until: date | None) -> str:
    """Return ``2026-01-01 – 2027-03-31`` with an open end left out; blank for always."""
    if since is None and until is None:
        return ""
    if until is None:
        return translate("from {day}", day=day(since))
    if since is None:
        return translate("until {day}", day=day(until))
    return f"{since} – {until}"


def foreign(text: str | None) -> str:
    """Return text of the case as it may be shown on one line; blank for none."""
    return shown_line(text) if text else ""
