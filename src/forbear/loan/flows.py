"""Payments on days: what a rate is computed from."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from forbear.loan.line import Line
from forbear.loan.schedule import schedule
from forbear.loan.terms import LoanTerms
from forbear.values.day import MONTHS_PER_YEAR, add_months
from forbear.values.money import Money


@dataclass(frozen=True, slots=True)
class Flow:
    """Money on a day, seen by the borrower: received above zero, paid below."""

    on: date
    amount: Money


def merged(flows: Iterable[Flow]) -> tuple[Flow, ...]:
    """Return one flow a day, oldest first; days that add up to nothing are left out."""
    days: dict[date, int] = {}
    for flow in flows:
        days[flow.on] = days.get(flow.on, 0) + flow.amount.fen
    return tuple(Flow(day, Money(days[day])) for day in sorted(days) if days[day])


def month_numbers(flows: Iterable[Flow]) -> tuple[int, ...] | None:
    """Return each day's distance from the first in whole months, or None when one is odd.

    The 28 February is one month after the 31 January: short months clamp.
    """
    days = [flow.on for flow in flows]
    numbers = []
    for day in days:
        months = (day.year - days[0].year) * MONTHS_PER_YEAR + day.month - days[0].month
        if add_months(days[0], months) != day:
            return None
        numbers.append(months)
    return tuple(numbers)


def flows_of_lines(received: Money, received_on: date, lines: Iterable[Line]) -> tuple[Flow, ...]:
    """Return the money received and every line paid on its due day."""
    paid = (Flow(line.due, -line.total) for line in lines)
    return merged((Flow(received_on, received), *paid))


def flows_of(terms: LoanTerms) -> tuple[Flow, ...]:
    """Return the flows of a loan that is paid as agreed."""
    return flows_of_lines(terms.principal, terms.drawn_on, schedule(terms))
