"""What a loan agrees on: everything a schedule follows from."""

from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from itertools import pairwise
from typing import Self

from forbear.loan.day_units import LAW_YEAR, LEDGER_YEAR, DayHabit
from forbear.loan.kinds import Allocation, Component, DayCount, Method
from forbear.loan.parts import DownPayment, Fee, FreeLine, Holiday, Relief, Repayment, Segment
from forbear.text.catalogue import N_
from forbear.values.day import MONTHS_PER_YEAR, add_months
from forbear.values.money import ZERO, Money

MAX_COUNT = 1200
_LAST_DAY = 31
_ORDINARY_UPLIFT = Fraction(3, 2)


class ImpossibleTerms(ValueError):
    """Terms that no schedule can follow: a template and what fills its braces."""

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template, values)
        self.template = template
        self.values = values


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanTerms:
    """One loan's terms; every schedule and every state follows from them."""

    principal: Money
    drawn_on: date
    first_due: date
    count: int
    """Number of lines; the most there can be when ``instalment`` is given."""
    method: Method
    annual_ratio: Fraction
    """Rate of a year as the day count understands it: daily × 360 for actual/360."""
    day_count: DayCount = DayCount.ACTUAL_360
    due_day: int | None = None
    """1 to 31, clamped in short months; the first due day's own when not set."""
    instalment: Money | None = None
    """A fixed instalment, or with equal principal a fixed principal of each line; the last
    line takes the rest."""
    penalty_uplift: Fraction = _ORDINARY_UPLIFT
    """3/2: one and a half times the contract rate."""
    penalty_annual_ratio: Fraction | None = None
    """A penalty rate agreed by itself; it replaces rate × uplift."""
    penalty_on: tuple[Component, ...] = (Component.PRINCIPAL, Component.INTEREST)
    """What bears penalty when overdue."""
    grace_days: int = 0
    """Paid within them: no penalty; paid later: penalty from the due day on."""
    grace_is_free: bool = False
    """True when the contract leaves the grace days free even for those who pay later."""
    day_habit: DayHabit = DayHabit.PAID_MINUS_DUE
    allocation: Allocation = Allocation.LAW
    contract_order: tuple[Component, ...] = ()
    """Needed for contract order."""
    fees: tuple[Fee, ...] = ()
    down_payment: DownPayment | None = None
    holidays: tuple[Holiday, ...] = ()
    segments: tuple[Segment, ...] = ()
    """In the order of their first lines."""
    repayments: tuple[Repayment, ...] = ()
    """Planned repayments of a loan with daily interest."""
    free_lines: tuple[FreeLine, ...] = field(default=(), repr=False)
    """The lines of a free schedule, in the order of their due days."""

    def __post_init__(self) -> None:
        """Refuse terms that no schedule can follow.

        Raises:
            ImpossibleTerms: Says which one and why.
        """
        _refuse_impossible_dates(self)
        _refuse_impossible_amounts(self)
        _refuse_impossible_parts(self)

    @classmethod
    def free(
        cls,
        principal: Money,
        drawn_on: date,
        lines: tuple[FreeLine, ...],
        annual_ratio: Fraction = Fraction(0),
        day_count: DayCount = DayCount.ACTUAL_360,
    ) -> Self:
        """Return the terms of a paper that lists its lines."""
        return cls(
            principal=principal,
            drawn_on=drawn_on,
            first_due=lines[0].due if lines else drawn_on,
            count=len(lines),
            method=Method.FREE,
            annual_ratio=annual_ratio,
            day_count=day_count,
            free_lines=lines,
        )

    @property
    def daily_ratio(self) -> Fraction:
        """The contract's rate of one day; under actual/actual that of a common year."""
        return daily_ratio(self.annual_ratio, self.day_count)

    @property
    def monthly_ratio(self) -> Fraction:
        """A twelfth of the yearly rate."""
        return self.annual_ratio / MONTHS_PER_YEAR

    @property
    def penalty_ratio(self) -> Fraction:
        """The yearly rate on what is overdue."""
        if self.penalty_annual_ratio is not None:
            return self.penalty_annual_ratio
        return self.annual_ratio * self.penalty_uplift

    @property
    def wanted_due_day(self) -> int:
        """The day of the month that short months clamp.

        Without a due day, a first due day clamped from the draw's own day keeps
        meaning that day: drawn on 31 January, due 28 February, then 31 March.
        """
        if self.due_day is not None:
            return self.due_day
        months = (self.first_due.year - self.drawn_on.year) * MONTHS_PER_YEAR
        months += self.first_due.month - self.drawn_on.month
        is_clamped = add_months(self.drawn_on, months) == self.first_due
        return self.drawn_on.day if is_clamped else self.first_due.day

    @property
    def line_count(self) -> int:
        """Number of lines, those added by holidays included."""
        added = sum(rest.last_no - rest.first_no + 1 for rest in self.holidays if rest.extends)
        return self.count + added

    def due(self, no: int) -> date:
        """Return the due day of a line, from 1; stepped from the first, never chained."""
        if self.method is Method.FREE:
            return self.free_lines[no - 1].due
        if no == 1:
            return self.first_due
        return add_months(self.first_due, no - 1, self.wanted_due_day)

    def relief(self, no: int) -> Relief | None:
        """Return what rests on a line."""
        rest = self.holiday(no)
        return rest.relief if rest else None

    def holiday(self, no: int) -> Holiday | None:
        """Return the holiday a line lies in."""
        found = (rest for rest in self.holidays if rest.first_no <= no <= rest.last_no)
        return next(found, None)

    def segment(self, no: int) -> Segment:
        """Return the method and rate that hold on a line."""
        found = Segment(1, self.method, self.annual_ratio, self.instalment)
        for candidate in self.segments:
            if candidate.first_no <= no:
                found = candidate
        return found

    def but(self, **changes: object) -> Self:
        """Return the same terms with some changed."""
        return replace(self, **changes)  # type: ignore[arg-type] # names are checked by replace


def daily_ratio(annual_ratio: Fraction, day_count: DayCount) -> Fraction:
    """Return a yearly rate as that of one day: ÷ 365 under law's years, else ÷ 360."""
    is_law = day_count in {DayCount.ACTUAL_365, DayCount.ACTUAL_ACTUAL}
    return annual_ratio / (LAW_YEAR if is_law else LEDGER_YEAR)


def annual_ratio(daily: Fraction, day_count: DayCount) -> Fraction:
    """Return the rate of a day as that of a year: the way back of ``daily_ratio``."""
    return daily / daily_ratio(Fraction(1), day_count)


def _refuse_impossible_dates(terms: LoanTerms) -> None:
    least = 0 if terms.method is Method.FREE else 1
    if not least <= terms.count <= MAX_COUNT:
        raise ImpossibleTerms(
            N_("{found} instalments: write 1 to {most}"), found=terms.count, most=MAX_COUNT
        )
    if terms.due_day is not None and not 1 <= terms.due_day <= _LAST_DAY:
        raise ImpossibleTerms(N_("{found} is no day of a month"), found=terms.due_day)
    if terms.first_due < terms.drawn_on:
        raise ImpossibleTerms(
            N_("the first due day {due} comes before the day of the draw {drawn}"),
            due=terms.first_due,
            drawn=terms.drawn_on,
        )
    days = [terms.drawn_on, *(line.due for line in terms.free_lines)]
    if any(later < earlier for earlier, later in pairwise(days)):
        raise ImpossibleTerms(N_("the lines are not in the order of their due days"))


def _refuse_impossible_amounts(terms: LoanTerms) -> None:
    amounts = [terms.principal, terms.instalment or ZERO]
    amounts += [fee.amount for fee in terms.fees]
    amounts += [repayment.amount for repayment in terms.repayments]
    down = terms.down_payment
    if min(amounts) < ZERO or (down and not ZERO <= down.amount <= terms.principal):
        raise ImpossibleTerms(N_("an amount is below zero or above the principal"))
    first_paid = min([terms.first_due, *(repayment.on for repayment in terms.repayments)])
    if first_paid < terms.drawn_on:
        raise ImpossibleTerms(N_("a repayment comes before the day of the draw"))
    if down and down.on and not terms.drawn_on <= down.on <= first_paid:
        raise ImpossibleTerms(
            N_("the down payment belongs between the draw and the first payment, not on {day}"),
            day=down.on,
        )
    if terms.grace_days < 0 or terms.penalty_uplift < 0:
        raise ImpossibleTerms(N_("grace days and penalty are not below zero"))


def _refuse_impossible_parts(terms: LoanTerms) -> None:
    for rest in terms.holidays:
        if not 1 <= rest.first_no <= rest.last_no < terms.line_count:
            raise ImpossibleTerms(
                N_("a holiday of lines {first} to {last} leaves no line to pay with"),
                first=rest.first_no,
                last=rest.last_no,
            )
    numbers = [1, *(segment.first_no for segment in terms.segments)]
    if any(later <= earlier for earlier, later in pairwise(numbers)):
        raise ImpossibleTerms(N_("segments begin at line 2 or later, each after the one before"))
    if numbers[-1] > terms.line_count and terms.segments:
        raise ImpossibleTerms(N_("a segment begins after the last line"))
