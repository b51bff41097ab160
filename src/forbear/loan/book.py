"""The book of one debt: replays sorted events, one after the other."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import assert_never

from forbear.loan.allocation import LAW_ORDER, component_order
from forbear.loan.events import (
    Accelerated,
    Capitalised,
    Charged,
    Counted,
    Paid,
    Settled,
    Surplus,
    Waived,
)
from forbear.loan.kinds import Allocation, Component, Method
from forbear.loan.owed import TAKERS, DelayRules, OwedLine
from forbear.loan.schedule import planned
from forbear.loan.terms import LoanTerms
from forbear.loan.undue import Undue
from forbear.values.money import ZERO, Money

_FREED_FIRST = (
    Component.PENALTY_PRINCIPAL,
    Component.PENALTY_INTEREST,
    Component.FEE,
    Component.INTEREST,
)


@dataclass(frozen=True, slots=True)
class Posting:
    """Where the money of one event went."""

    on: date
    event: Counted
    parts: Mapping[Component, Money]
    """Taken off what was due, by component."""
    running_interest: Money = ZERO
    """Interest of the running period, paid or waived ahead of its due day."""
    undue_principal: Money = ZERO
    held: Money = ZERO
    """Kept for the next due day."""


@dataclass(slots=True)
class Book:
    """What is owed after each event; only ``state`` and tests read its fields."""

    terms: LoanTerms
    rules: DelayRules
    undue: Undue
    owed: list[OwedLine] = field(default_factory=list)
    """Lines that fell due and are not cleared, oldest first."""
    cleared: list[OwedLine] = field(default_factory=list)
    credit: int = 0
    """Money held for the next due day, in fen."""
    booked_interest: int = 0
    booked_fees: int = 0
    late_fees: int = 0
    principal_steps: list[tuple[date, int]] = field(default_factory=list)
    """Unpaid principal from each day on, in fen."""
    overdue_steps: list[tuple[date, int]] = field(default_factory=list)
    """Overdue principal from each day on, in fen."""
    postings: list[Posting] = field(default_factory=list)

    @classmethod
    def opened(cls, terms: LoanTerms) -> "Book":
        """Return the book on the day of the draw, nothing due yet."""
        book = cls(terms, DelayRules.of(terms), Undue.of(terms, planned(terms)))
        book.note_principal(terms.drawn_on)
        return book

    def replay(self, events: Iterable[Counted], day: date) -> None:
        """Apply sorted events and everything that falls due, up to and on a day."""
        for event in events:
            self.advance(event.on)
            self.apply(event)
            self._use_credit(event.on)
            self.note_principal(event.on)
        self.advance(day)
        self.undue.count_to(day)
        self._count_to(day)

    def advance(self, day: date) -> None:
        """Let every line fall due whose day has come, and use held money for it."""
        while popped := self.undue.pop_due(day):
            coming, interest = popped
            due = coming.period.due
            ratio = self._penalty_ratio(coming.period.no)
            line = OwedLine(
                coming.period.no, due, self.rules, ratio, coming.principal, interest, coming.fee
            )
            self.booked_interest += interest
            self.booked_fees += coming.fee
            self._place(line)
            self._use_credit(due)
            self.note_principal(due)

    def apply(self, event: Counted) -> None:
        """Book one event; its day has been advanced to."""
        match event:
            case Paid():
                self._pay(event)
            case Waived():
                self._waive(event)
            case Charged():
                self.booked_fees += event.amount.fen
                self.late_fees += event.amount.fen
                ratio = self.terms.penalty_ratio
                self._place(OwedLine(0, event.on, self.rules, ratio, 0, fee=event.amount.fen))
            case Capitalised():
                self._capitalise(event)
            case Accelerated():
                self._accelerate(event.on)
            case Settled():
                self._settle(event)
            case _:
                assert_never(event)

    def arrears(self, component: Component) -> int:
        """Return what is due and unpaid of a component, on the day counted to."""
        return sum(line.owed(component) for line in self.owed)

    def note_principal(self, day: date) -> None:
        """Note the principal in use and the overdue principal, from this day on."""
        overdue = sum(line.principal for line in self.owed)
        _note(self.overdue_steps, day, overdue)
        _note(self.principal_steps, day, overdue + self.undue.principal)

    def _count_to(self, day: date) -> None:
        for line in self.owed:
            line.count_to(day)

    def _penalty_ratio(self, no: int) -> Fraction:
        if self.terms.penalty_annual_ratio is not None:
            return self.terms.penalty_annual_ratio
        return self.terms.segment(max(no, 1)).annual_ratio * self.terms.penalty_uplift

    def _use_credit(self, day: date) -> None:
        if self.credit and self.owed:
            held, self.credit = self.credit, 0
            self._pay(Paid(day, Money(held)))

    def _place(self, line: OwedLine) -> None:
        if line.is_clear():
            line.cleared_on = line.due
            self.cleared.append(line)
        else:
            self.owed.append(line)

    def _pay(self, event: Paid) -> None:
        left, parts = self._take(event.amount.fen, self._order(event), event.on, event.line)
        running, principal, left = self._prepay(left, event)
        self.credit += left
        self.postings.append(
            Posting(event.on, event, parts, Money(running), Money(principal), Money(left))
        )

    def _order(self, event: Paid) -> Sequence[Component]:
        allocation = event.order or self.terms.allocation
        days = (event.on - self.owed[0].due).days if self.owed else 0
        if allocation is Allocation.NAMED and not event.named:
            return LAW_ORDER
        return component_order(
            allocation,
            days_overdue=days,
            contract=self.terms.contract_order,
            named=event.named,
        )

    def _take(
        self, fen: int, order: Sequence[Component], day: date, first_line: int | None = None
    ) -> tuple[int, dict[Component, Money]]:
        """Take money off what is due: component by component, the oldest line first."""
        lines = self.owed
        if first_line is not None:
            lines = sorted(lines, key=lambda line: line.no != first_line)
        parts = dict.fromkeys(LAW_ORDER, 0)
        touched: list[OwedLine] = []
        for component in order:
            before, take = fen, TAKERS[component]
            for line in lines:
                if not fen:
                    break
                taken = take(line, fen, day)
                if taken:
                    fen -= taken
                    touched.append(line)
            parts[component] = before - fen
        self._sweep(touched, day)
        return fen, {component: Money(taken) for component, taken in parts.items()}

    def _sweep(self, touched: Iterable[OwedLine], day: date) -> None:
        """Move what was cleared; only a line that was touched can be."""
        for line in touched:
            if line.cleared_on is None and not line.principal and line.is_clear():
                line.cleared_on = day
                self.owed.remove(line)
                self.cleared.append(line)

    def _prepay(self, fen: int, event: Paid) -> tuple[int, int, int]:
        """Return running interest and undue principal paid, and what is left to hold."""
        if not fen or self.owed or not self.undue.lines:
            return 0, 0, fen
        self.undue.count_to(event.on)
        running = Money.rounded(self.undue.running).fen
        available = fen + self.credit
        surplus = event.surplus or self._usual_surplus()
        pays_all = available >= running + self.undue.principal
        if surplus is Surplus.HOLD and not pays_all:
            return 0, 0, fen
        self.credit = 0
        interest = min(running, available)
        principal = min(available - interest, self.undue.principal)
        self.undue.running -= interest if interest < running else self.undue.running
        self.booked_interest += interest
        self._lower_undue(principal, even=surplus is Surplus.EVEN)
        return interest, principal, available - interest - principal

    def _usual_surplus(self) -> Surplus:
        return Surplus.LAST if self.terms.method is Method.DAILY else Surplus.HOLD

    def _lower_undue(self, principal: int, *, even: bool) -> None:
        if principal == self.undue.principal:
            self.undue.clear()
        elif even and principal:
            self.undue.lower_evenly(principal)
        elif principal:
            self.undue.lower(principal)

    def _waive(self, event: Waived) -> None:
        self._count_to(event.on)
        limit = self.arrears(event.component)
        undue = 0
        if event.component is Component.PRINCIPAL:
            undue = self.undue.principal
        wanted = limit + undue if event.amount is None else event.amount.fen
        left, parts = self._take(min(wanted, limit + undue), (event.component,), event.on)
        if left:
            self.undue.count_to(event.on)
            self._lower_undue(left, even=False)
        self.postings.append(Posting(event.on, event, parts, undue_principal=Money(left)))

    def _capitalise(self, event: Capitalised) -> None:
        self._count_to(event.on)
        sums = [self.arrears(component) for component in event.components]
        self.undue.count_to(event.on)
        if self.undue.lines:
            _, parts = self._take(sum(sums), event.components, event.on)
            self.undue.raise_last(sum(sums))
        else:
            last = self.owed[-1] if self.owed else None
            if last is not None:
                last.principal += sum(sums)
            _, parts = self._take(sum(sums), event.components, event.on)
        self.postings.append(Posting(event.on, event, parts))

    def _accelerate(self, day: date) -> None:
        self.undue.count_to(day)
        interest = self.undue.book_running()
        self.booked_interest += interest
        for coming in self.undue.clear():
            ratio = self._penalty_ratio(coming.period.no)
            self._place(
                OwedLine(coming.period.no, day, self.rules, ratio, coming.principal, interest)
            )
            interest = 0

    def _settle(self, event: Settled) -> None:
        self._count_to(event.on)
        self.undue.count_to(event.on)
        running = Money.rounded(self.undue.running).fen
        owed = sum(self.arrears(component) for component in LAW_ORDER)
        everything = owed + running + self.undue.principal
        left = everything if event.up_to is None else min(event.up_to.fen, everything)
        left, parts = self._take(left, _FREED_FIRST, event.on)
        interest = min(left, running)
        self.undue.running -= interest if interest < running else self.undue.running
        left, principal = self._take(left - interest, (Component.PRINCIPAL,), event.on)
        self._lower_undue(left, even=False)
        parts[Component.PRINCIPAL] = principal[Component.PRINCIPAL]
        self.postings.append(Posting(event.on, event, parts, Money(interest), Money(left)))


def _note(steps: list[tuple[date, int]], day: date, fen: int) -> None:
    if steps and steps[-1][0] == day:
        steps.pop()
    if not steps or steps[-1][1] != fen:
        steps.append((day, fen))
