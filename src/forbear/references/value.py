"""One dated value from law or market, and the lookup by id and day."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

STALE_AFTER_DAYS = 90


@dataclass(frozen=True, slots=True)
class Value:
    """One value in the span in which it holds."""

    id: str
    value: Decimal
    unit: str
    """``%/year``, ``days`` …; ``rule`` when the value only says that a rule exists."""
    source: str
    confidence: str
    """H, M, L or U, as docs/sources.md defines them."""
    valid_from: date
    valid_to: date | None = None
    """Last day; None while it holds."""
    checked_on: date | None = None
    """Day on which someone compared it with its source."""

    def holds_on(self, day: date) -> bool:
        """Tell whether the day lies in the span, both ends included."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)

    def is_stale(self, today: date) -> bool:
        """Tell whether nobody has checked it for 90 days; a span that is over does not age."""
        if self.valid_to is not None and self.valid_to < today:
            return False
        return self.checked_on is None or (today - self.checked_on).days > STALE_AFTER_DAYS


@dataclass(frozen=True, slots=True)
class References:
    """All values in use: the built-in ones and, before them, those of the case."""

    values: tuple[Value, ...]
    """The first that holds on a day is the one in use."""

    def on(self, name: str, day: date) -> Value | None:
        """Return the value of an id on a day; None when none is known for it."""
        alike = (one for one in self.values if one.id == name and one.holds_on(day))
        return next(alike, None)
