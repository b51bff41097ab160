"""The schedule of a loan: what is to be paid on which day, closing at 0.00."""

from dataclasses import dataclass, field
from fractions import Fraction

from forbear.loan.instalment import equal_instalment
from forbear.loan.kinds import Method
from forbear.loan.line import Line
from forbear.loan.periods import Period, exact_interest, periods
from forbear.loan.terms import LoanTerms
from forbear.values.day import MONTHS_PER_YEAR
from forbear.values.money import ZERO, Money
from forbear.values.rounding import round_half_up


def schedule(terms: LoanTerms) -> tuple[Line, ...]:
    """Return the lines, oldest first; each line's interest is rounded once, half up.

    The last line takes what is left of the principal, so that the balance ends at
    0.00; free lines stand as the paper lists them. A fixed instalment that clears the
    debt early ends the schedule early.
    """
    return tuple(line for _, line in planned(terms))


def planned(terms: LoanTerms) -> tuple[tuple[Period, Line], ...]:
    """Return each line with the period it was computed from."""
    spans = periods(terms)
    pen = _Pen(terms, terms.principal.fen, last_no=max((span.no for span in spans), default=0))
    found: list[tuple[Period, Line]] = []
    for span in spans:
        if pen.is_done(span):
            break
        found.append((span, pen.line(span)))
    return tuple(found)


@dataclass(slots=True)
class _Pen:
    """Writes one line after the other; holds what runs on from line to line."""

    terms: LoanTerms
    balance: int
    last_no: int
    opened: Fraction = field(default=Fraction(0))
    """Interest from the draw to a down payment: part of the first period."""
    deferred: Fraction = field(default=Fraction(0))
    deferred_fee: Money = ZERO
    share: int | None = None
    """Equal instalment or equal principal in fen; None: to be worked out anew."""
    segment_no: int = 0

    def is_done(self, span: Period) -> bool:
        """Tell whether a fixed instalment has cleared everything before its last line."""
        fixed = span.fixed_instalment is not None
        return fixed and self.balance == 0 and span.no > 1 and not self.deferred

    def line(self, span: Period) -> Line:
        """Return the line of a period and step on."""
        own = self.opened + exact_interest(self.balance, span, self.terms)
        if span.no == 0:
            self.opened = own
            return self._closed(span, span.listed_principal or ZERO, ZERO, span.fee)
        self.opened = Fraction(0)
        principal = self._principal(span, own)
        if span.interest_deferred and span.no != self.last_no:
            self.deferred += own
            self.deferred_fee += span.fee if span.principal_rests else ZERO
            fee = ZERO if span.principal_rests else span.fee
            return self._closed(span, principal, ZERO, fee)
        interest = Money.rounded(self.deferred + own)
        fee = self.deferred_fee + span.fee
        self.deferred, self.deferred_fee = Fraction(0), ZERO
        return self._closed(span, principal, interest, fee)

    def _closed(self, span: Period, principal: Money, interest: Money, fee: Money) -> Line:
        self.balance -= principal.fen
        return Line(
            span.no,
            span.due,
            (span.due - span.since).days,
            principal,
            interest,
            fee,
            Money(principal.fen + interest.fen + fee.fen),
            Money(self.balance),
        )

    def _principal(self, span: Period, own: Fraction) -> Money:
        if span.listed_principal is not None:
            listed = span.listed_principal.fen
            is_free = span.method is Method.FREE
            return Money(listed if is_free else min(listed, self.balance))
        if span.no == self.last_no:
            return Money(self.balance)
        if span.principal_rests:
            rest = self.terms.holiday(span.no)
            self.share = self.share if rest and rest.extends else None
            return ZERO
        return Money(self._shared(span, own))

    def _shared(self, span: Period, own: Fraction) -> int:
        first_no = self.terms.segment(span.no).first_no
        if self.share is None or first_no != self.segment_no:
            self.share, self.segment_no = self._new_share(span), first_no
        match span.method:
            case Method.EQUAL_INSTALMENT:
                room = self.share - round_half_up(own)
                return min(max(room, 0), self.balance)
            case Method.EQUAL_PRINCIPAL | Method.FLAT:
                return min(self.share, self.balance)
            case _:
                return 0

    def _new_share(self, span: Period) -> int:
        if span.fixed_instalment is not None:
            return span.fixed_instalment.fen
        left = self._lines_left(span.no)
        if span.method is not Method.EQUAL_INSTALMENT:
            return round_half_up(Fraction(self.balance, left))
        monthly = span.annual_ratio / MONTHS_PER_YEAR
        return equal_instalment(Money(self.balance), monthly, left).fen

    def _lines_left(self, no: int) -> int:
        """Count lines from here on; those that a later holiday adds do not pay."""
        added = sum(
            rest.last_no - max(rest.first_no, no) + 1
            for rest in self.terms.holidays
            if rest.extends and rest.last_no >= no
        )
        return self.terms.line_count - no + 1 - added


def first_instalment(terms: LoanTerms) -> Money:
    """Return what people call the instalment: the first paying line without its fee."""
    if terms.instalment is not None and terms.method is Method.EQUAL_INSTALMENT:
        return terms.instalment
    for span, line in planned(terms):
        if span.no > 0 and not span.principal_rests:
            return line.principal + line.interest
    return ZERO
