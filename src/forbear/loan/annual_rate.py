"""The rates behind a set of payments: nominal, effective and dated, exact to 1e-10.

No root, several roots and negative rates are answers, never a guess.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal
from enum import StrEnum
from fractions import Fraction

from forbear.loan.day_units import LAW_YEAR
from forbear.loan.flows import Flow, merged, month_numbers
from forbear.loan.polynomial import DIGITS, Polynomial, positive_roots
from forbear.values.day import MONTHS_PER_YEAR

_CONTEXT = Context(prec=DIGITS, Emax=MAX_EMAX, Emin=MIN_EMIN)
_KEPT = Decimal("1e-20")
_MOST_KEPT = Decimal("1e13")


class RootCount(StrEnum):
    """How many rates bring the payments to balance."""

    NONE = "none"
    ONE = "one"
    SEVERAL = "several"


@dataclass(frozen=True, slots=True)
class RateAnswer:
    """Every rate that brings the payments to balance."""

    roots: tuple[Fraction, ...]
    """Yearly ratios, ascending, each above −1 a period and exact to 1e-10."""

    @property
    def found(self) -> RootCount:
        """How many there are."""
        if not self.roots:
            return RootCount.NONE
        return RootCount.ONE if len(self.roots) == 1 else RootCount.SEVERAL

    @property
    def value(self) -> Fraction | None:
        """The rate when there is exactly one."""
        return self.roots[0] if len(self.roots) == 1 else None


@dataclass(frozen=True, slots=True)
class Rates:
    """The three figures that people compare."""

    nominal: RateAnswer
    """12 × the monthly rate."""
    effective: RateAnswer
    """The monthly rate compounded over a year."""
    xirr: RateAnswer
    """The dated yearly rate, days ÷ 365."""
    is_regular: bool
    """True when every payment lies whole months after the first; otherwise nominal
    and effective follow from the dated rate."""


def rates(flows: Iterable[Flow]) -> Rates:
    """Return nominal, effective and dated rate of a set of payments."""
    days = merged(flows)
    dated = _growth(days, [(flow.on - days[0].on).days for flow in days])
    xirr = answer_of(dated, lambda day: power(day, LAW_YEAR) - 1)
    months = month_numbers(days)
    if months is None:
        yearly = [power(day, LAW_YEAR) for day in dated]
        monthly = [_CONTEXT.power(year, Decimal(1) / MONTHS_PER_YEAR) for year in yearly]
        nominal = answer_of(monthly, lambda month: (month - 1) * MONTHS_PER_YEAR)
        return Rates(nominal, xirr, xirr, is_regular=False)
    monthly = list(_growth(days, months))
    return Rates(
        nominal=answer_of(monthly, lambda month: (month - 1) * MONTHS_PER_YEAR),
        effective=answer_of(monthly, lambda month: power(month, MONTHS_PER_YEAR) - 1),
        xirr=xirr,
        is_regular=True,
    )


def xirr(flows: Iterable[Flow]) -> RateAnswer:
    """Return the dated yearly rate: compound, days ÷ 365."""
    days = merged(flows)
    dated = _growth(days, [(flow.on - days[0].on).days for flow in days])
    return answer_of(dated, lambda day: power(day, LAW_YEAR) - 1)


def monthly_irr(amounts_fen: Sequence[int]) -> RateAnswer:
    """Return the rate of one period; amounts follow each other by one period.

    Received above zero, paid below, as in a flow.
    """
    terms = [(number, fen) for number, fen in enumerate(amounts_fen) if fen]
    last = terms[-1][0] if terms else 0
    powers = tuple((last - number, fen) for number, fen in terms)
    return answer_of(_roots(powers), lambda growth: growth - 1)


def effective_of(nominal: Fraction, times: int = MONTHS_PER_YEAR) -> Fraction:
    """Return a nominal yearly rate compounded so many times a year, exactly."""
    return (1 + nominal / times) ** times - 1


def nominal_of(effective: Fraction) -> Fraction:
    """Return 12 × the monthly rate that compounds to a yearly one, exact to 1e-20."""
    whole = _CONTEXT.divide(Decimal(effective.numerator), Decimal(effective.denominator))
    month = _CONTEXT.power(_CONTEXT.add(whole, Decimal(1)), Decimal(1) / MONTHS_PER_YEAR)
    return _kept(_CONTEXT.multiply(_CONTEXT.subtract(month, Decimal(1)), Decimal(12)))


def _growth(flows: Sequence[Flow], times: Sequence[int]) -> tuple[Decimal, ...]:
    last = times[-1] if times else 0
    powers = tuple((last - time, flow.amount.fen) for time, flow in zip(times, flows, strict=True))
    return _roots(powers)


def _roots(powers: tuple[tuple[int, int], ...]) -> tuple[Decimal, ...]:
    if len(powers) <= 1:
        return ()
    return positive_roots(Polynomial(powers), _guess(powers))


def _guess(powers: Sequence[tuple[int, int]]) -> Decimal:
    """Return the growth of all money received into all money paid, over the mean time."""
    received = sum(fen for _, fen in powers if fen > 0)
    paid = -sum(fen for _, fen in powers if fen < 0)
    if not received or not paid:
        return Decimal(1)
    in_use = Decimal(sum(power * fen for power, fen in powers if fen > 0)) / received
    in_use += Decimal(sum(power * fen for power, fen in powers if fen < 0)) / paid
    if abs(in_use) < 1:
        return Decimal(1)
    return (Decimal(paid) / received) ** (1 / in_use)


def answer_of(growths: Iterable[Decimal], convert: Callable[[Decimal], Decimal]) -> RateAnswer:
    """Return growth factors as yearly rates, each kept to twenty decimals."""
    return RateAnswer(tuple(_kept(convert(growth)) for growth in growths))


def power(base: Decimal, exponent: int) -> Decimal:
    """Return a whole power with all the digits that rates are computed with."""
    return _CONTEXT.power(base, exponent)


def _kept(rate: Decimal) -> Fraction:
    if abs(rate) >= _MOST_KEPT:
        return Fraction(rate)
    return Fraction(rate.quantize(_KEPT, context=_CONTEXT))
