"""One unknown of a plan from the others, exact to the fen at the boundary."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import assert_never

from forbear.loan.instalment import equal_instalment
from forbear.loan.kinds import Method
from forbear.loan.parts import DownPayment
from forbear.loan.schedule import schedule
from forbear.loan.terms import ImpossibleTerms, LoanTerms
from forbear.text.catalogue import N_
from forbear.values.money import ZERO, Money

MAX_MONTHS = 360
_HIGHEST_RATE = Fraction(1)
_SOLVABLE = frozenset({Method.EQUAL_INSTALMENT, Method.EQUAL_PRINCIPAL, Method.FLAT})


class Unknown(StrEnum):
    """What is solved for."""

    INSTALMENT = "instalment"
    COUNT = "count"
    RATE = "rate"
    DOWN_PAYMENT = "down-payment"
    WAIVED = "waived"


@dataclass(frozen=True, slots=True)
class Solution:
    """Terms that just fit, and the neighbour that just does not."""

    unknown: Unknown
    terms: LoanTerms
    """The terms with the unknown filled in."""
    value: Money | int | Fraction
    """The unknown: an amount, a number of lines, a yearly ratio."""
    instalment: Money
    """The instalment of these terms."""
    limit: Money | None = None
    """What the instalment had to stay within; None when it was itself the unknown."""
    neighbour: Money | None = None
    """The instalment one step further (one line, one fen, one rate step): above the
    limit. None when there is no such step."""

    @property
    def largest_line(self) -> Money:
        """The greatest line total; the last line may be some fen above the instalment."""
        return max(line.total for line in schedule(self.terms) if line.no > 0)

    @property
    def one_line_exceeds(self) -> bool:
        """Tell whether some line is above the limit although the instalment is not.

        Rounding puts some fen on the last line, counting by days tens of yuan, fees more.
        """
        return self.limit is not None and self.largest_line > self.limit


def solve(unknown: Unknown, terms: LoanTerms, limit: Money | None = None) -> Solution | None:
    """Return the unknown, or None when nothing fits; without a limit the instalment.

    Raises:
        ImpossibleTerms: For methods that have no instalment to speak of.
    """
    if terms.method not in _SOLVABLE:
        raise ImpossibleTerms(
            N_("only plans with instalments are solved, not {method}"), method=terms.method
        )
    if limit is None:
        return solve_instalment(terms)
    match unknown:
        case Unknown.INSTALMENT:
            return solve_instalment(terms)
        case Unknown.COUNT:
            return solve_count(terms, limit)
        case Unknown.RATE:
            return solve_rate(terms, limit)
        case Unknown.DOWN_PAYMENT:
            return solve_down_payment(terms, limit)
        case Unknown.WAIVED:
            return solve_waived(terms, limit)
        case _:
            assert_never(unknown)


def solve_instalment(terms: LoanTerms) -> Solution:
    """Return the instalment of the terms."""
    due = instalment_of(terms)
    return Solution(Unknown.INSTALMENT, terms, due, due)


def solve_count(terms: LoanTerms, limit: Money, most: int = MAX_MONTHS) -> Solution | None:
    """Return the smallest number of lines whose instalment fits, or None when none does.

    Holidays, segments and a last line of the paper keep their line numbers.
    """
    if instalment_of(terms.but(count=most)) > limit:
        return None
    low, high = 0, most
    while high - low > 1:
        middle = (low + high) // 2
        if instalment_of(terms.but(count=middle)) <= limit:
            high = middle
        else:
            low = middle
    return _bounded(Unknown.COUNT, terms.but(count=high), high, limit, _shorter(terms, high))


def solve_rate(
    terms: LoanTerms, limit: Money, step: Fraction = Fraction(1, 10_000)
) -> Solution | None:
    """Return the highest yearly ratio, in whole steps, whose instalment fits.

    None when not even an interest-free plan fits.
    """
    if instalment_of(terms.but(annual_ratio=Fraction(0))) > limit:
        return None
    low, high = 0, int(_HIGHEST_RATE / step) + 1
    while high - low > 1:
        middle = (low + high) // 2
        if instalment_of(terms.but(annual_ratio=middle * step)) <= limit:
            low = middle
        else:
            high = middle
    found = terms.but(annual_ratio=low * step)
    dearer = terms.but(annual_ratio=(low + 1) * step)
    return _bounded(Unknown.RATE, found, low * step, limit, dearer)


def solve_down_payment(terms: LoanTerms, limit: Money) -> Solution:
    """Return the smallest down payment, on the day of the draw, whose instalment fits."""
    least = _least_reduction(terms, limit)
    found = terms.but(down_payment=DownPayment(least))
    one_less = terms.but(down_payment=DownPayment(least - Money(1))) if least else None
    return _bounded(Unknown.DOWN_PAYMENT, found, least, limit, one_less)


def solve_waived(terms: LoanTerms, limit: Money) -> Solution:
    """Return the smallest sum to be waived of the balance whose instalment fits."""
    least = _least_reduction(terms, limit)
    found = terms.but(principal=terms.principal - least)
    one_less = terms.but(principal=found.principal + Money(1)) if least else None
    return _bounded(Unknown.WAIVED, found, least, limit, one_less)


def instalment_of(terms: LoanTerms) -> Money:
    """Return the equal instalment, or the greatest line of any other plan, without fees."""
    if terms.method is not Method.EQUAL_INSTALMENT or terms.holidays or terms.segments:
        lines = (line.principal + line.interest for line in schedule(terms) if line.no > 0)
        return max(lines, default=ZERO)
    down = terms.down_payment.amount if terms.down_payment else ZERO
    return equal_instalment(terms.principal - down, terms.monthly_ratio, terms.count)


def _least_reduction(terms: LoanTerms, limit: Money) -> Money:
    low, high = -1, terms.principal.fen
    while high - low > 1:
        middle = (low + high) // 2
        reduced = terms.but(principal=terms.principal - Money(middle), down_payment=None)
        if instalment_of(reduced) <= limit:
            high = middle
        else:
            low = middle
    return Money(high)


def _shorter(terms: LoanTerms, count: int) -> LoanTerms | None:
    return terms.but(count=count - 1) if count > 1 else None


def _bounded(
    unknown: Unknown,
    found: LoanTerms,
    value: Money | int | Fraction,
    limit: Money,
    further: LoanTerms | None,
) -> Solution:
    neighbour = instalment_of(further) if further else None
    return Solution(unknown, found, value, instalment_of(found), limit, neighbour)
