"""One payment that a paper asks for."""

from dataclasses import dataclass

from forbear.reading.days import Day
from forbear.values.money import Money


@dataclass(frozen=True, slots=True)
class Payment:
    """One payment as the paper lists it; what it does not say or garbles is None."""

    no: int
    """From 1; 0 for a down payment that stands in the list."""
    due: Day | None
    """Impossible days are kept, so that they can be named."""
    total: Money | None
    principal: Money | None = None
    interest: Money | None = None
    fee: Money | None = None
    start: int = 0
    """Offset in the normalised text."""
    end: int = 0
