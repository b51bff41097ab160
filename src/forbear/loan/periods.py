"""The periods of a loan: when each begins and ends, and what its interest is counted from."""

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from forbear.loan.day_units import day_units, units_per_year
from forbear.loan.kinds import DayCount, Method
from forbear.loan.parts import Relief, Repayment
from forbear.loan.terms import LoanTerms
from forbear.values.day import MONTHS_PER_YEAR
from forbear.values.money import ZERO, Money

_RESTING = frozenset({Relief.PRINCIPAL, Relief.PAYMENT, Relief.FREEZE})
_DEFERRING = frozenset({Relief.INTEREST, Relief.PAYMENT})


@dataclass(frozen=True, slots=True)
class Period:
    """What one line is made from."""

    no: int
    since: date
    """First day that bears interest in this period."""
    due: date
    """The due day; it bears none in this period."""
    method: Method
    annual_ratio: Fraction
    """0 while interest is frozen."""
    principal_rests: bool = False
    interest_deferred: bool = False
    """Interest is counted but falls due with a later line."""
    fixed_instalment: Money | None = None
    listed_principal: Money | None = None
    """Principal that is given and not computed."""
    listed_interest: Money | None = None
    fee: Money = ZERO


def periods(terms: LoanTerms) -> tuple[Period, ...]:
    """Return the periods in the order of their due days."""
    opening = _opening(terms)
    match terms.method:
        case Method.FREE:
            lines = _free(terms)
        case Method.DAILY:
            lines = _daily(terms)
        case Method.LUMP:
            lines = (_plain(terms, 1, terms.drawn_on, terms.due(terms.line_count), terms.method),)
        case _:
            lines = _regular(terms)
    if opening and lines:
        lines = (replace(lines[0], since=opening[-1].due), *lines[1:])
    return (*opening, *lines)


def exact_interest(balance_fen: int, period: Period, terms: LoanTerms) -> Fraction:
    """Return a period's interest on an unchanged balance, in fen and not rounded."""
    fixed = fixed_interest(period, terms)
    if fixed is None:
        return interest_between(balance_fen, period, period.since, period.due, terms)
    return fixed if balance_fen or period.method is Method.FREE else Fraction(0)


def fixed_interest(period: Period, terms: LoanTerms) -> Fraction | None:
    """Return interest that does not follow the balance, in fen; None when it does.

    A flat rate counts a twelfth of a year on the first principal, whatever the days.
    """
    if period.listed_interest is not None:
        return Fraction(period.listed_interest.fen)
    if period.method is Method.FLAT:
        down = terms.down_payment.amount.fen if terms.down_payment else 0
        return (terms.principal.fen - down) * period.annual_ratio / MONTHS_PER_YEAR
    return None


def period_units(period: Period, terms: LoanTerms) -> int:
    """Return the units of a whole period, as ``units_per_year`` counts them."""
    return day_units(period.since, period.due, terms.day_count, _clamped_from(terms))


def interest_between(
    balance_fen: int, period: Period, since: date, until: date, terms: LoanTerms
) -> Fraction:
    """Return interest of part of a period at its rate, in fen and not rounded."""
    ratio = period.annual_ratio
    if ratio == 0:
        return Fraction(0)
    units = day_units(since, until, terms.day_count, _clamped_from(terms))
    per_year = units_per_year(terms.day_count)
    return Fraction(balance_fen * units * ratio.numerator, per_year * ratio.denominator)


def _clamped_from(terms: LoanTerms) -> int:
    return terms.wanted_due_day if terms.day_count is DayCount.THIRTY_360 else 0


def _opening(terms: LoanTerms) -> tuple[Period, ...]:
    """Line 0: fees on the day of the draw, then a down payment."""
    found: list[Period] = []
    fee = Money.total(fee.amount for fee in terms.fees if fee.line == 0)
    down = terms.down_payment
    down_on = (down and down.on) or terms.drawn_on
    if fee and (not down or down_on != terms.drawn_on):
        found.append(_line_zero(terms, terms.drawn_on, terms.drawn_on, ZERO, fee))
        fee = ZERO
    if down:
        found.append(_line_zero(terms, terms.drawn_on, down_on, down.amount, fee))
    return tuple(found)


def _line_zero(terms: LoanTerms, since: date, due: date, principal: Money, fee: Money) -> Period:
    frozen = terms.relief(1) is Relief.FREEZE
    return Period(
        no=0,
        since=since,
        due=due,
        method=terms.method,
        annual_ratio=Fraction(0) if frozen else terms.annual_ratio,
        interest_deferred=True,
        listed_principal=principal,
        fee=fee,
    )


def _regular(terms: LoanTerms) -> tuple[Period, ...]:
    found: list[Period] = []
    since = terms.drawn_on
    for no in range(1, terms.line_count + 1):
        segment, relief, due = terms.segment(no), terms.relief(no), terms.due(no)
        frozen = relief is Relief.FREEZE
        found.append(
            Period(
                no=no,
                since=since,
                due=due,
                method=segment.method,
                annual_ratio=Fraction(0) if frozen else segment.annual_ratio,
                principal_rests=relief in _RESTING,
                interest_deferred=relief in _DEFERRING,
                fixed_instalment=segment.instalment,
                fee=_fee(terms, no),
            )
        )
        since = due
    return tuple(found)


def _plain(terms: LoanTerms, no: int, since: date, due: date, method: Method) -> Period:
    return Period(no, since, due, method, terms.annual_ratio, fee=_fee(terms, no))


def _daily(terms: LoanTerms) -> tuple[Period, ...]:
    """One line for each due day and each day of a repayment: interest is settled with it."""
    last = terms.due(terms.line_count)
    planned = [repayment for repayment in terms.repayments if repayment.on < last]
    days = {terms.due(no) for no in range(1, terms.line_count + 1)}
    days |= {repayment.on for repayment in planned}
    found: list[Period] = []
    since = terms.drawn_on
    for no, due in enumerate(sorted(days), start=1):
        repaid = _repaid_on(due, planned)
        found.append(
            Period(
                no,
                since,
                due,
                Method.DAILY,
                terms.annual_ratio,
                listed_principal=None if due == last else repaid,
                fee=_fee(terms, no),
            )
        )
        since = due
    return tuple(found)


def _repaid_on(day: date, repayments: list[Repayment]) -> Money:
    return Money.total(repayment.amount for repayment in repayments if repayment.on == day)


def _free(terms: LoanTerms) -> tuple[Period, ...]:
    found: list[Period] = []
    since = terms.drawn_on
    for no, line in enumerate(terms.free_lines, start=1):
        found.append(
            Period(
                no,
                since,
                line.due,
                Method.FREE,
                terms.annual_ratio,
                listed_principal=line.principal,
                listed_interest=line.interest,
                fee=line.fee + _fee(terms, no),
            )
        )
        since = line.due
    return tuple(found)


def _fee(terms: LoanTerms, no: int) -> Money:
    return Money.total(fee.amount for fee in terms.fees if fee.line is None or fee.line == no)
