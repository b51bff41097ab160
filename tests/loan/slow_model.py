"""The loan arithmetic once more: slow, day by day, written from the formulas alone.

Nothing of ``forbear.loan`` is computed here; only its words and terms are read.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from forbear.loan.kinds import DayCount, Method
from forbear.loan.terms import LoanTerms

ONE_DAY = timedelta(days=1)


def rounded(exact: Fraction) -> int:
    """Half up in the decimal module, not by integer division."""
    scaled = Decimal(exact.numerator) / Decimal(exact.denominator)
    near = int(scaled.quantize(Decimal(1), rounding=ROUND_HALF_UP))
    doubled = exact * 2
    if doubled.denominator == 1 and doubled.numerator % 2:
        return (abs(doubled.numerator) + 1) // 2 * (1 if exact > 0 else -1)
    return near


def last_of(year: int, month: int) -> int:
    following = date(year + month // 12, month % 12 + 1, 1)
    return (following - ONE_DAY).day


def due_days(terms: LoanTerms) -> list[date]:
    """First due day, then the same day of each month, clamped."""
    wanted = terms.due_day or terms.first_due.day
    year, month = terms.first_due.year, terms.first_due.month
    found = [terms.first_due]
    while len(found) < terms.count:
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
        found.append(date(year, month, min(wanted, last_of(year, month))))
    return found


def year_part(since: date, until: date, terms: LoanTerms) -> Fraction:
    match terms.day_count:
        case DayCount.ACTUAL_360:
            return Fraction(until.toordinal() - since.toordinal(), 360)
        case DayCount.ACTUAL_365:
            return Fraction(until.toordinal() - since.toordinal(), 365)
        case DayCount.ACTUAL_ACTUAL:
            return sum((Fraction(1, year_length(day)) for day in days(since, until)), Fraction(0))
        case DayCount.THIRTY_360:
            wanted = terms.due_day or terms.first_due.day
            months = (until.year - since.year) * 12 + until.month - since.month
            return Fraction(months * 30 + thirty(until, wanted) - thirty(since, wanted), 360)


def days(since: date, until: date) -> Iterator[date]:
    current = since
    while current < until:
        yield current
        current += ONE_DAY


def year_length(day: date) -> int:
    return (date(day.year + 1, 1, 1) - date(day.year, 1, 1)).days


def thirty(day: date, wanted: int) -> int:
    is_clamped = day.day == last_of(day.year, day.month) and wanted > day.day
    return min(30, wanted if is_clamped else day.day)


def level(balance: int, monthly: Fraction, count: int) -> int:
    """The equal instalment from the present value of one fen a month."""
    worth = sum((1 / (1 + monthly) ** month for month in range(1, count + 1)), Fraction(0))
    return rounded(balance / worth)


def lines(terms: LoanTerms) -> list[tuple[date, int, int, int]]:
    """One row per line: (due, principal, interest, balance after), in fen."""
    balance, since = terms.principal.fen, terms.drawn_on
    share = 0
    if terms.method is Method.EQUAL_INSTALMENT:
        share = level(balance, terms.annual_ratio / 12, terms.count)
    elif terms.method is Method.EQUAL_PRINCIPAL:
        share = rounded(Fraction(balance, terms.count))
    found = []
    for no, due in enumerate(due_days(terms), start=1):
        interest = rounded(balance * terms.annual_ratio * year_part(since, due, terms))
        principal = balance
        if no < terms.count:
            paid = share - interest if terms.method is Method.EQUAL_INSTALMENT else share
            principal = min(max(paid, 0), balance)
        balance -= principal
        found.append((due, principal, interest, balance))
        since = due
    return found


@dataclass
class Unpaid:
    due: date
    principal: int
    interest: int
    penalty_principal: Fraction = field(default_factory=Fraction)
    penalty_interest: Fraction = field(default_factory=Fraction)
    taken_principal: int = 0
    taken_interest: int = 0


@dataclass
class SlowState:
    lines: list[Unpaid]
    undue: int
    running: Fraction
    credit: int

    def sums(self) -> tuple[int, int, int, int]:
        """Interest, penalty on interest, penalty on principal, principal: the law's order."""
        return (
            sum(line.interest for line in self.lines),
            sum(rounded(line.penalty_interest) - line.taken_interest for line in self.lines),
            sum(rounded(line.penalty_principal) - line.taken_principal for line in self.lines),
            sum(line.principal for line in self.lines),
        )


def state(terms: LoanTerms, payments: list[tuple[date, int]], until: date) -> SlowState:
    """Walk from day to day: interest runs, lines fall due, money comes, penalties run."""
    plan = {row[0]: row for row in lines(terms)}
    now = SlowState([], terms.principal.fen, Fraction(0), 0)
    current = terms.drawn_on
    while True:
        if current in plan and now.undue:
            now.undue -= plan[current][1]
            now.lines.append(Unpaid(current, plan[current][1], rounded(now.running)))
            now.running = Fraction(0)
        now.credit += sum(fen for day, fen in payments if day == current)
        spend(now)
        if current == until:
            return now
        charge(now, terms, current)
        current += ONE_DAY


def spend(now: SlowState) -> None:
    """Interest, penalty on interest, penalty on principal, principal; oldest line first."""
    for line in now.lines:
        taken = min(now.credit, line.interest)
        line.interest -= taken
        now.credit -= taken
    for line in now.lines:
        taken = min(now.credit, rounded(line.penalty_interest) - line.taken_interest)
        line.taken_interest += taken
        now.credit -= taken
    for line in now.lines:
        taken = min(now.credit, rounded(line.penalty_principal) - line.taken_principal)
        line.taken_principal += taken
        now.credit -= taken
    for line in now.lines:
        taken = min(now.credit, line.principal)
        line.principal -= taken
        now.credit -= taken
    clear_all(now)


def clear_all(now: SlowState) -> None:
    """Held money that pays everything pays everything."""
    running = rounded(now.running)
    if not any(now.sums()) and now.credit and now.credit >= now.undue + running:
        now.credit -= now.undue + running
        now.undue, now.running = 0, Fraction(0)


def charge(now: SlowState, terms: LoanTerms, current: date) -> None:
    part = year_part(current, current + ONE_DAY, terms)
    now.running += now.undue * terms.annual_ratio * part
    if terms.day_count is DayCount.THIRTY_360:
        part = Fraction(1, 360)
    for line in now.lines:
        line.penalty_principal += line.principal * terms.penalty_ratio * part
        line.penalty_interest += line.interest * terms.penalty_ratio * part
