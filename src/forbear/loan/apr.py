"""APR as European and American rules count odd periods, for those who compare."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from forbear.loan.annual_rate import RateAnswer, answer_of, power
from forbear.loan.flows import Flow, merged
from forbear.loan.polynomial import Polynomial, positive_roots, precisely
from forbear.values.day import MONTHS_PER_YEAR, add_months

_MONTH_DAYS = 30
_YEAR_DAYS = 365
_TICKS = MONTHS_PER_YEAR * _YEAR_DAYS
"""Parts of a year in which both a month and a day are whole."""
_HALVINGS = 120


def european_apr(flows: Iterable[Flow]) -> RateAnswer:
    """Return the effective yearly rate with months as twelfths and odd days ÷ 365.

    Source: docs/loan.md#apr-of-odd-periods
    """
    days = merged(flows)
    if len(days) <= 1:
        return RateAnswer(())
    first = days[0].on
    times = [_whole_months(first, flow.on) for flow in days]
    ticks = [months * _YEAR_DAYS + odd * MONTHS_PER_YEAR for months, odd in times]
    terms = sorted(
        ((max(ticks) - tick, flow.amount.fen) for tick, flow in zip(ticks, days, strict=True)),
        reverse=True,
    )
    return answer_of(positive_roots(_gathered(terms)), lambda tick: power(tick, _TICKS) - 1)


def american_apr(flows: Iterable[Flow]) -> RateAnswer:
    """Return 12 × the monthly rate, odd days as simple interest on thirtieths of a month.

    Answers for one sum received first and payments after it; otherwise there is no
    such rate.

    Source: docs/loan.md#apr-of-odd-periods
    """
    days = merged(flows)
    received, paid = days[:1], days[1:]
    is_loan = bool(paid) and received[0].amount.fen > 0 and all(f.amount.fen < 0 for f in paid)
    if not is_loan:
        return RateAnswer(())
    payments = [_Payment.of(received[0].on, flow) for flow in paid]
    monthly = _balanced(received[0].amount.fen, payments)
    return answer_of([monthly], lambda month: month * MONTHS_PER_YEAR)


@dataclass(frozen=True, slots=True)
class _Payment:
    fen: int
    months: int
    odd: Decimal
    """Odd days as a part of a month of 30."""

    @classmethod
    def of(cls, since: date, flow: Flow) -> "_Payment":
        months, days = _whole_months(since, flow.on)
        return cls(-flow.amount.fen, months, Decimal(days) / _MONTH_DAYS)

    def worth(self, rate: Decimal) -> Decimal:
        return self.fen / ((1 + self.odd * rate) * (1 + rate) ** self.months)


def _balanced(received: int, payments: Sequence[_Payment]) -> Decimal:
    """Halve until the payments are worth what was received; their worth only falls.

    It grows beyond all bounds towards −100 % a month: odd days are at most a month.
    """
    with precisely():
        low, high = Decimal(-1), Decimal(1)
        while sum(payment.worth(high) for payment in payments) > received:
            high *= 2
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            if sum(payment.worth(middle) for payment in payments) > received:
                low = middle
            else:
                high = middle
        return (low + high) / 2


def _whole_months(since: date, until: date) -> tuple[int, int]:
    """Count whole months back from the end, then the odd days that are left."""
    months = (until.year - since.year) * MONTHS_PER_YEAR + until.month - since.month
    if add_months(since, months) == until:
        return months, 0
    while add_months(until, -months) < since:
        months -= 1
    return months, (add_months(until, -months) - since).days


def _gathered(terms: Sequence[tuple[int, int]]) -> Polynomial:
    sums: dict[int, int] = {}
    for exponent, fen in terms:
        sums[exponent] = sums.get(exponent, 0) + fen
    return Polynomial(tuple((exponent, fen) for exponent, fen in sums.items() if fen))
