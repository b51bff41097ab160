"""The household's money month by month beside what the plans ask."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from forbear.planning.budget import Budget, budget
from forbear.planning.commitments import Commitment
from forbear.planning.missing import Missing
from forbear.rendering.brief import Brief
from forbear.rendering.markdown import Head, Inline, amount, own, table
from forbear.text.catalogue import N_, translate
from forbear.values.day import MONTHS_PER_YEAR, Month
from forbear.values.money import Money


@dataclass(frozen=True, slots=True)
class PlanMonth:
    """One month of a plan."""

    budget: Budget
    asked: Money
    """What all plans together ask; a lump paid from assets is not in it."""

    @property
    def left(self) -> Money:
        """What stays above the buffer; below zero when it is touched."""
        return self.budget.capacity - self.asked


def plan_months(brief: Brief, plans: Sequence[Commitment]) -> tuple[PlanMonth, ...]:
    """Return every month from the first to the last payment; a year when nothing is planned.

    Empty while there is no income on file.
    """
    finances = brief.case.finances
    if finances is None or not finances.income:
        return ()
    first, last = _span(brief, plans)
    try:
        return tuple(
            PlanMonth(budget(finances, month), Money.total(one.due_in(month) for one in plans))
            for month in first.through(last)
        )
    except Missing:
        return ()


def _span(brief: Brief, plans: Sequence[Commitment]) -> tuple[Month, Month]:
    days = [payment.due for plan in plans for payment in plan.payments]
    if days:
        return Month.of(min(days)), Month.of(max(days))
    start = Month.of(brief.today)
    return start, start.plus(MONTHS_PER_YEAR - 1)


def months_table(months: Sequence[PlanMonth]) -> str:
    """Return the months; equal ones that follow each other share a line that counts them."""
    heads = (
        Head(own(translate(N_("Months")))),
        Head(own(translate(N_("Income"))), right=True),
        Head(own(translate(N_("Essential costs"))), right=True),
        Head(own(translate(N_("Payments not negotiated"))), right=True),
        Head(own(translate(N_("Surplus"))), right=True),
        Head(own(translate(N_("Buffer"))), right=True),
        Head(own(translate(N_("The plan asks"))), right=True),
        Head(own(translate(N_("Left"))), right=True),
    )
    return table(heads, _rows(months)) if months else ""


def _rows(months: Sequence[PlanMonth]) -> Iterator[tuple[Inline, ...]]:
    for _, group in groupby(months, key=_figures):
        alike = list(group)
        first = alike[0]
        yield (
            _name(alike),
            amount(first.budget.income),
            amount(first.budget.essentials),
            amount(first.budget.obligations),
            amount(first.budget.surplus),
            amount(first.budget.buffer),
            amount(first.asked),
            amount(first.left),
        )


def _figures(month: PlanMonth) -> tuple[Money, ...]:
    one = month.budget
    return (one.income, one.essentials, one.obligations, one.buffer, month.asked)


def _name(alike: Sequence[PlanMonth]) -> Inline:
    first, last = alike[0].budget.month, alike[-1].budget.month
    if first == last:
        return own(str(first))
    text = N_("{first} to {last}, {count} months")
    return own(translate(text, first=first, last=last, count=len(alike)))
