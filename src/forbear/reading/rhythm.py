"""How payments come back: every month, quarter, half-year, week or fortnight."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from forbear.reading.terms import Term
from forbear.values.day import add_months

_MONTHS: tuple[tuple[int, str], ...] = (
    (6, r"每半年|按半年|half-yearly|every six months|every half year"),
    (
        3,
        r"每个?季|[按逐]季|每满?[三3]个月|quarterly|every (?:three|3) months|every quarter",
    ),
    (2, r"每[两二2]个月|隔月|bi-monthly|every (?:two|2|other) months?|every second month"),
)
_DAYS: tuple[tuple[int, str], ...] = (
    (14, r"每[两二2]个?(?:周|星期|礼拜)|双周|fortnight|every (?:two|2|other) weeks?|bi-weekly"),
    (7, r"每个?(?:周|星期|礼拜)(?![一二三四五六日天末])|按周|weekly|(?:each|every) week\b"),
)
_AROUND = 40


@dataclass(frozen=True, slots=True)
class Rhythm:
    """The step from one payment to the next."""

    months: int = 1
    days: int = 0
    """Above zero where the step is in days."""
    due_day: int | None = None
    """Day of the month to come back to after a shorter month."""

    def day(self, first: date, no: int) -> date:
        """Return the day of a payment, counted from 1."""
        if self.days:
            return first + timedelta(days=self.days * (no - 1))
        return add_months(first, self.months * (no - 1), self.due_day)


def rhythm_of(text: str, named: Mapping[str, Term], due_day: int | None) -> Rhythm:
    """Return the step said beside instalment or count; a month when nothing is said."""
    places = [named[name] for name in ("instalment", "count", "first_due") if name in named]
    near = " ".join(text[max(0, one.start - _AROUND) : one.end + _AROUND] for one in places)
    months = next((step for step, words in _MONTHS if re.search(words, near, re.IGNORECASE)), 0)
    if months:
        return Rhythm(months, due_day=due_day)
    days = next((step for step, words in _DAYS if re.search(words, near, re.IGNORECASE)), 0)
    return Rhythm(days=days, due_day=due_day)
