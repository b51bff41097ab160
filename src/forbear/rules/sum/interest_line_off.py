"""The interest of a line does not follow from its balance, days and rate.

Why: One wrong line usually means wrong days or a wrong rate throughout.

Source: W1 (M, as read 2026-11-24)

Good: 22,350.00 at 14.40 %, 31 days: 273.34 fits actual/365.

Bad: 22,350.00 at 0.04 % a day for 31 days is 277.14; the paper says 286.08.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from forbear.loan.day_units import LEDGER_YEAR, day_units, units_per_year
from forbear.loan.kinds import DayCount
from forbear.rules import terms
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.sums import is_one_sum
from forbear.values.money import Money
from forbear.values.rate import ratio

ONE_FEN = Money(1)
_BASES = (DayCount.ACTUAL_360, DayCount.ACTUAL_365, DayCount.THIRTY_360)
_ROUNDED_FROM = 4
"""A daily percentage with so many decimals has been rounded from a yearly one."""


@dataclass(frozen=True, slots=True)
class _Line:
    position: int
    no: int
    base: Money
    since: date
    due: date
    interest: Money

    @property
    def days(self) -> int:
        return (self.due - self.since).days


@dataclass(frozen=True, slots=True)
class _Rate:
    """A stated rate and what its last printed digit may hide."""

    daily: Fraction | None
    annual: Fraction | None
    hidden: Fraction

    def bases(self) -> tuple[DayCount, ...]:
        """Return how days may be counted; a daily rate leaves no choice."""
        return _BASES if self.daily is None else (DayCount.ACTUAL_360,)

    def expected(self, line: _Line, basis: DayCount) -> Money:
        """Return the line's interest, rounded half up once."""
        annual = self.annual if self.daily is None else self.daily * LEDGER_YEAR
        part = Fraction(day_units(line.since, line.due, basis), units_per_year(basis))
        return Money.rounded(line.base.fen * (annual or Fraction(0)) * part)

    def is_off(self, line: _Line, basis: DayCount) -> bool:
        """Tell whether the difference is above a fen and what the last digit hides."""
        room = Money.rounded(line.base.fen * self.hidden * line.days)
        return abs(line.interest - self.expected(line, basis)) > max(ONE_FEN, room)


def decide(facts: Facts) -> Iterator[Verdict]:
    """Take the paper's own balances; where no basis is stated, any that fits all lines passes."""
    if not facts.has_paper or (not facts.lines and is_one_sum(facts)):
        return
    lines = _lines(facts)
    rate = _rate(facts)
    off = {basis: [one for one in lines if rate.is_off(one, basis)] for basis in rate.bases()}
    if not all(off.values()):
        return
    basis = _basis(facts, rate, lines)
    first = next(iter(off[basis]), lines[0])
    gaps = [line.interest - rate.expected(line, basis) for line in lines]
    yield Finding(
        {
            "line": first.no,
            "paper": first.interest,
            "expected": rate.expected(first, basis),
            "days": first.days,
            "basis": basis,
            "sum_of_differences": Money.total(gaps),
        },
        terms.line_place(facts, first.position),
    )


def _lines(facts: Facts) -> list[_Line]:
    """Return the split lines with the balance before each: the principal still to come."""
    lines = [(n, line) for n, line in enumerate(facts.schedule) if line.no > 0]
    if any(line.interest is None for _, line in lines):
        raise Missing("agreement.schedule[].interest")
    if any(line.principal is None for _, line in lines):
        raise Missing("agreement.schedule[].principal")
    left = Money.total(line.principal for _, line in lines if line.principal is not None)
    since = _start(facts)
    found = []
    for position, line in lines:
        interest, principal = line.interest or Money(0), line.principal or Money(0)
        found.append(_Line(position, line.no, left, since, line.due, interest))
        left, since = left - principal, line.due
    return found


def _start(facts: Facts) -> date:
    day = terms.day(facts, "effective_on") or terms.day(facts, "balance_day")
    if day is None:
        raise Missing("agreement.effective_on")
    return day


def _rate(facts: Facts) -> _Rate:
    daily = terms.rate(facts, "daily_rate")
    if daily is not None:
        return _Rate(ratio(daily), None, _last_digit(daily))
    annual = terms.rate(facts, "annual_rate")
    if annual is None:
        raise Missing("agreement.annual_rate")
    return _Rate(None, ratio(annual), Fraction(0))


def _last_digit(daily: Decimal) -> Fraction:
    """Return half a unit of the last printed digit, when there are enough of them."""
    exponent = daily.as_tuple().exponent
    decimals = -exponent if isinstance(exponent, int) else 0
    return Fraction(1, 2 * 10**decimals * 100) if decimals >= _ROUNDED_FROM else Fraction(0)


def _basis(facts: Facts, rate: _Rate, lines: list[_Line]) -> DayCount:
    """Return the basis to compare with: that of the loan, else the nearest."""
    loan = facts.debt.loan
    if loan is not None and loan.day_count in rate.bases():
        return loan.day_count

    def distance(basis: DayCount) -> Money:
        return Money.total(abs(line.interest - rate.expected(line, basis)) for line in lines)

    return min(rate.bases(), key=distance)


RULE = Rule(
    id="interest-line-off",
    question=Question.SUM,
    severity=Severity.ASK,
    what=Sentence(
        zh=(
            "第 {line} 期利息写 {paper} 元，按 {days} 天、{basis} 应为 {expected} 元；各期累计差 "
            "{sum_of_differences} 元。"
        ),
        en=(
            "Instalment {line}: interest {paper}, by {days} days and {basis} it is {expected}; "
            "{sum_of_differences} in all."
        ),
    ),
    why=Sentence(
        zh="利息算错一行，多半整张表都用错了天数或利率。",
        en="One wrong line usually means wrong days or a wrong rate throughout.",
    ),
    ask=Sentence(
        zh="第 {line} 期利息我算出来是 {expected} 元，请说明贵方的天数和利率，或改正。",
        en=(
            "I get {expected} of interest for instalment {line}; please tell me your days and "
            "rate, or correct it."
        ),
    ),
    basis=Basis(
        key="W1",
        confidence="M",
        valid_from=None,
        says=Sentence(
            zh="机构账本：按实际天数计息，日利率×360＝年利率",
            en="lender's ledger: actual days, daily rate × 360 = annual",
        ),
    ),
    decide=decide,
)
