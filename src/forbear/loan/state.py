"""What a debt is on a day: a function of its terms and its sorted events."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from forbear.loan.allocation import LAW_ORDER
from forbear.loan.book import Book, Posting
from forbear.loan.events import Event, effective
from forbear.loan.kinds import Component
from forbear.loan.owed import OwedLine
from forbear.loan.terms import LoanTerms
from forbear.values.money import ZERO, Money

_PENALTIES = (Component.PENALTY_PRINCIPAL, Component.PENALTY_INTEREST)


@dataclass(frozen=True, slots=True)
class LineState:
    """One line of the schedule on a day."""

    no: int
    due: date
    """Day 0 of its delay; the day of acceleration for lines called early."""
    owed: Mapping[Component, Money]
    """What is due and unpaid of it, by component; nothing while it is not due."""
    days_overdue: int
    """Day − due while anything is unpaid, else 0."""
    cleared_on: date | None
    """The day on which the last fen of it was paid or waived."""
    is_due: bool
    undue_principal: Money = ZERO
    """Its principal while it is not due."""

    @property
    def total(self) -> Money:
        """What is due and unpaid of the line."""
        return Money.total(self.owed.values())


@dataclass(frozen=True, slots=True)
class DebtState:
    """A debt on one day, everything of that day booked."""

    day: date
    overdue: Mapping[Component, Money]
    """Due and unpaid, by component; every component has an entry."""
    undue_principal: Money
    undue_interest: Money
    """Interest of the running period up to the day, rounded once."""
    credit: Money
    """Money held for the next due day."""
    lines: tuple[LineState, ...]
    """Every line that exists, in order of number."""
    days_overdue: int
    """Of the oldest unpaid line: day − due; 0 on the due day itself."""
    interest_charged: Money
    """All ordinary interest up to the day, paid or not, the running period included."""
    penalty_charged: Money
    """All penalties up to the day, paid, waived or not."""
    penalty_of_a_day: Mapping[Component, Fraction]
    """What one more day costs by kind of penalty: exact, in fen, not rounded."""
    fees_charged: Money
    """All fees, late fees included."""
    late_fees_charged: Money
    """Fees that were charged by an event and not by the schedule."""
    principal_steps: tuple[tuple[date, Money], ...]
    """Unpaid principal from each day on."""
    overdue_steps: tuple[tuple[date, Money], ...]
    """Overdue principal from each day on."""
    postings: tuple[Posting, ...]
    """Where each payment and waiver went, in the order of booking."""

    @property
    def arrears(self) -> Money:
        """All that is due and unpaid."""
        return Money.total(self.overdue.values())

    @property
    def penalty(self) -> Money:
        """Both penalties that are unpaid."""
        overdue = self.overdue
        return overdue[Component.PENALTY_PRINCIPAL] + overdue[Component.PENALTY_INTEREST]

    @property
    def principal(self) -> Money:
        """All unpaid principal, due or not."""
        return self.overdue[Component.PRINCIPAL] + self.undue_principal

    @property
    def payoff(self) -> Money:
        """What pays everything on this day; held money is taken off, never below 0.00."""
        owed = self.arrears + self.undue_principal + self.undue_interest - self.credit
        return max(owed, ZERO)

    @property
    def is_closed(self) -> bool:
        """Tell whether not a fen is owed: the check before a clearance certificate."""
        return not (self.arrears or self.undue_principal or self.undue_interest)

    @property
    def charges(self) -> Money:
        """All interest, penalties and fees up to the day."""
        return self.interest_charged + self.penalty_charged + self.fees_charged


def state_on(terms: LoanTerms, events: Iterable[Event], day: date) -> DebtState:
    """Return the state of a debt on a day; events may come in any order.

    Events after the day do not exist yet; a day before the draw owes nothing. What is
    dated before the draw counts on the day of the draw.
    """
    first = terms.drawn_on
    known = (event if event.on >= first else replace(event, on=first) for event in events)
    book = Book.opened(terms)
    if day < terms.drawn_on:
        book.undue.clear()
        book.principal_steps.clear()
        book.overdue_steps.clear()
    book.replay(effective(known, day), day)
    return _state(book, day)


def _state(book: Book, day: date) -> DebtState:
    running = Money.rounded(book.undue.running)
    return DebtState(
        day=day,
        overdue={component: Money(book.arrears(component)) for component in LAW_ORDER},
        undue_principal=Money(book.undue.principal),
        undue_interest=running,
        credit=Money(book.credit),
        lines=_lines(book, day),
        days_overdue=max((day - line.due).days for line in book.owed) if book.owed else 0,
        interest_charged=Money(book.booked_interest) + running,
        penalty_charged=_penalties(book),
        penalty_of_a_day={
            kind: sum((line.penalty_of_a_day(kind) for line in book.owed), Fraction(0))
            for kind in _PENALTIES
        },
        fees_charged=Money(book.booked_fees),
        late_fees_charged=Money(book.late_fees),
        principal_steps=_steps(book.principal_steps),
        overdue_steps=_steps(book.overdue_steps),
        postings=tuple(book.postings),
    )


def _steps(steps: list[tuple[date, int]]) -> tuple[tuple[date, Money], ...]:
    return tuple((day, Money(fen)) for day, fen in steps)


def _penalties(book: Book) -> Money:
    lines = [*book.owed, *book.cleared]
    taken = sum(line.penalties_taken() for line in lines)
    return Money(taken + sum(book.arrears(kind) for kind in _PENALTIES))


def _lines(book: Book, day: date) -> tuple[LineState, ...]:
    found = [_due_line(line, day) for line in (*book.owed, *book.cleared)]
    found += [
        LineState(
            no=line.period.no,
            due=line.period.due,
            owed={},
            days_overdue=0,
            cleared_on=None,
            is_due=False,
            undue_principal=Money(line.principal),
        )
        for line in book.undue.lines
    ]
    return tuple(sorted(found, key=lambda line: (line.no, line.due)))


def _due_line(line: OwedLine, day: date) -> LineState:
    unpaid = line.cleared_on is None
    return LineState(
        no=line.no,
        due=line.due,
        owed={component: Money(line.owed(component)) for component in LAW_ORDER},
        days_overdue=max((day - line.due).days, 0) if unpaid else 0,
        cleared_on=line.cleared_on,
        is_due=True,
    )
