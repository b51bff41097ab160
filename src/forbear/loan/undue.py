"""The part of a debt that has not fallen due: its lines and the running interest."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from forbear.loan.line import Line
from forbear.loan.periods import Period, fixed_interest, interest_between
from forbear.loan.terms import LoanTerms
from forbear.values.money import Money


@dataclass(slots=True)
class UndueLine:
    """A line to come."""

    period: Period
    planned_before: int
    """Principal owed before the line, had everything gone to plan."""
    principal: int
    fee: int

    def is_empty(self) -> bool:
        """Tell whether the line has neither principal nor interest of its own."""
        return not self.principal and not self.period.listed_interest


@dataclass(slots=True)
class Undue:
    """Lines to come, and interest that runs on their principal."""

    terms: LoanTerms
    lines: list[UndueLine]
    since: date
    """Interest is counted up to this day."""
    principal: int
    running: Fraction = field(default=Fraction(0))
    """Interest counted and not yet due, in fen."""

    @classmethod
    def of(cls, terms: LoanTerms, plan: Iterable[tuple[Period, Line]]) -> "Undue":
        """Return the state of a loan on the day of its draw."""
        lines = [
            UndueLine(
                period, line.balance.fen + line.principal.fen, line.principal.fen, line.fee.fen
            )
            for period, line in plan
        ]
        return cls(terms, lines, terms.drawn_on, sum(line.principal for line in lines))

    def count_to(self, day: date) -> None:
        """Count interest up to a day that lies in the running period."""
        if self.lines and day >= self.since:
            self.running += self._interest(self.lines[0], self.since, day)
            self.since = day

    def pop_due(self, day: date) -> tuple[UndueLine, int] | None:
        """Take off the next line if it is due by a day; with its interest, rounded once."""
        if not self.lines or self.lines[0].period.due > day:
            return None
        line = self.lines[0]
        self.count_to(line.period.due)
        if line.period.since == line.period.due:
            self.running += fixed_interest(line.period, self.terms) or 0
        self.lines.pop(0)
        self.principal -= line.principal
        if line.period.interest_deferred and self.lines:
            return line, 0
        return line, self.book_running()

    def book_running(self) -> int:
        """Return the running interest in fen, rounded half up, and begin anew."""
        booked = Money.rounded(self.running).fen
        self.running = Fraction(0)
        return booked

    def lower(self, fen: int) -> None:
        """Take principal off, last line first; the caller has counted to the day."""
        self.principal -= fen
        for line in reversed(self.lines):
            taken = min(line.principal, fen)
            line.principal -= taken
            fen -= taken
        self._drop_empty_end()

    def lower_evenly(self, fen: int) -> None:
        """Take principal off all lines in proportion."""
        weights: Sequence[int] = [line.principal for line in self.lines]
        self.principal -= fen
        for line, share in zip(self.lines, Money(fen).shared(weights), strict=True):
            line.principal -= share.fen

    def raise_last(self, fen: int) -> None:
        """Add principal to the last line; the caller has counted to the day."""
        self.lines[-1].principal += fen
        self.principal += fen

    def clear(self) -> list[UndueLine]:
        """Take off all lines."""
        lines, self.lines = self.lines, []
        self.principal = 0
        return lines

    def _drop_empty_end(self) -> None:
        """A loan made shorter has no lines of nothing at its end; listed interest stays."""
        while len(self.lines) > 1 and self.lines[-1].is_empty():
            self.lines.pop()

    def _interest(self, line: UndueLine, since: date, until: date) -> Fraction:
        period = line.period
        whole = fixed_interest(period, self.terms)
        if whole is None:
            return interest_between(self.principal, period, since, until, self.terms)
        days = (period.due - period.since).days
        if not days or not line.planned_before:
            return Fraction(0)
        part = Fraction((until - since).days, days)
        return whole * part * Fraction(self.principal, line.planned_before)
