"""Everything a check may look at: the case, the day, and what was computed from them once."""

from dataclasses import dataclass
from datetime import date

from forbear.case.case import Case, DebtFolder


@dataclass(frozen=True)
class Facts:
    """The case seen from one debt on one day."""

    case: Case
    today: date
    folder: DebtFolder | None
    """The debt in question; None for checks on the whole case."""
