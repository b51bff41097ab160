"""Changes to a running loan: longer, or re-spread after a part-payment."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from fractions import Fraction

from forbear.loan.kinds import Method
from forbear.loan.line import Line
from forbear.loan.parts import Holiday, Relief
from forbear.loan.periods import interest_between, periods
from forbear.loan.schedule import first_instalment, schedule
from forbear.loan.terms import MAX_COUNT, ImpossibleTerms, LoanTerms
from forbear.text.catalogue import N_
from forbear.values.money import Money


class Respread(StrEnum):
    """What a part-payment buys; the borrower chooses."""

    SHORTER = "shorter"
    """The same instalment, fewer lines."""
    SMALLER = "smaller"
    """The same number of lines, smaller instalments."""


@dataclass(frozen=True, slots=True)
class PartPayment:
    """A loan after a payment ahead of its due day."""

    interest: Money
    """Interest of the running period up to the day; met first."""
    principal: Money
    """What the payment took off the principal."""
    kept: tuple[Line, ...]
    """Lines due before or on the day, unchanged."""
    terms: LoanTerms | None
    """The rest as a loan of its own, drawn on that day; None when nothing is left."""

    @property
    def coming(self) -> tuple[Line, ...]:
        """The new lines, numbered on."""
        if self.terms is None:
            return ()
        first = max((line.no for line in self.kept), default=0)
        return tuple(replace(line, no=line.no + first) for line in schedule(self.terms))


def extended(terms: LoanTerms, lines: int) -> LoanTerms:
    """Return the same loan with so many lines more; interest runs on.

    A bullet's principal moves to the new last line, an instalment loan is spread anew.

    Raises:
        ImpossibleTerms: If the loan lists its lines itself.
    """
    if terms.method is Method.FREE:
        raise ImpossibleTerms(N_("a paper that lists its lines is changed line by line"))
    return terms.but(count=terms.count + lines)


def rested(
    terms: LoanTerms, first_no: int, last_no: int, relief: Relief, *, extends: bool
) -> LoanTerms:
    """Return the same loan with a holiday."""
    return terms.but(holidays=(*terms.holidays, Holiday(first_no, last_no, relief, extends)))


def part_payment(terms: LoanTerms, on: date, amount: Money, choice: Respread) -> PartPayment:
    """Return the loan after a part-payment; all lines up to that day are taken as paid.

    Interest of the running period is met first, then principal. A payment beyond the
    whole debt changes nothing more than paying it.

    Raises:
        ImpossibleTerms: For a loan with holidays, segments or listed lines still to come,
            and for a payment that does not reach the principal.
    """
    _refuse_unspreadable(terms)
    lines = schedule(terms)
    kept = tuple(line for line in lines if line.due <= on)
    balance = kept[-1].balance if kept else terms.principal
    running = _running_interest(terms, balance, on)
    if amount < running:
        raise ImpossibleTerms(
            N_("the payment does not reach the principal: the running period's interest is {sum}"),
            sum=str(running),
        )
    principal = min(amount - running, balance)
    if principal == balance or len(kept) == len(lines):
        return PartPayment(running, principal, kept, None)
    rest = terms.but(
        principal=balance - principal,
        drawn_on=on,
        first_due=lines[len(kept)].due,
        due_day=terms.wanted_due_day,
        count=len(lines) - len(kept),
        down_payment=None,
        fees=tuple(fee for fee in terms.fees if fee.line is None),
        instalment=None,
    )
    if choice is Respread.SHORTER:
        rest = _shorter(rest, terms)
    return PartPayment(running, principal, kept, rest)


def _shorter(rest: LoanTerms, terms: LoanTerms) -> LoanTerms:
    """Keep the instalment, or the principal of a line, and find how many lines it takes."""
    match terms.method:
        case Method.EQUAL_INSTALMENT:
            share = first_instalment(terms)
        case Method.EQUAL_PRINCIPAL:
            share = next(line.principal for line in schedule(terms) if line.no > 0)
        case _:
            return rest
    same = rest.but(count=MAX_COUNT, instalment=share)
    return same.but(count=len(schedule(same)))


def _running_interest(terms: LoanTerms, balance: Money, on: date) -> Money:
    exact = sum(
        (
            interest_between(balance.fen, span, span.since, on, terms)
            for span in periods(terms)
            if span.since <= on < span.due
        ),
        Fraction(0),
    )
    return Money.rounded(exact)


def _refuse_unspreadable(terms: LoanTerms) -> None:
    if terms.holidays or terms.segments or terms.method in {Method.FREE, Method.FLAT}:
        raise ImpossibleTerms(
            N_("only a plain loan is re-spread; write the new plan as a loan of its own")
        )
