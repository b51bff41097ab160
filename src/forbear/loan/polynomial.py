"""Positive roots of polynomials with few terms, all of them, in decimal arithmetic.

Discounted payments are such polynomials: exponents are days or months, coefficients are
amounts. Descartes' rule tells when there is at most one root; otherwise the roots of the
derivative cut the half line into stretches with one root each.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal, localcontext
from itertools import pairwise

DIGITS = 34
_SMALLEST_STEP = Decimal("1e-15")
"""Newton doubles the digits: the error after such a step is below 1e-24."""
_TOUCHES = Decimal("1e-24")
_ZERO = Decimal(0)
_ONE = Decimal(1)
_TWO = Decimal(2)


@dataclass(frozen=True, slots=True)
class Polynomial:
    """Terms with whole coefficients, the highest exponent first, no coefficient zero."""

    terms: tuple[tuple[int, int], ...]
    """Pairs of exponent and coefficient."""

    @property
    def sign_changes(self) -> int:
        """Descartes' bound on the number of positive roots."""
        signs = [coefficient > 0 for _, coefficient in self.terms]
        return sum(one != other for one, other in pairwise(signs))

    def at(self, x: Decimal) -> tuple[Decimal, Decimal]:
        """Return value and slope, both divided by the lowest power of x."""
        powers: dict[int, tuple[Decimal, Decimal]] = {}
        exponent, top = self.terms[0]
        value, slope = Decimal(top), _ZERO
        for lower, coefficient in self.terms[1:]:
            gap = exponent - lower
            if gap not in powers:
                below = x ** (gap - 1)
                powers[gap] = (below * x, below * gap)
            power, steep = powers[gap]
            slope = slope * power + value * steep
            value = value * power + coefficient
            exponent = lower
        return value, slope

    def lowered(self) -> "Polynomial":
        """Return the derivative after division by the lowest power: one term fewer."""
        lowest = self.terms[-1][0]
        return Polynomial(
            tuple(
                (exponent - lowest - 1, coefficient * (exponent - lowest))
                for exponent, coefficient in self.terms[:-1]
            )
        )


def positive_roots(polynomial: Polynomial, near: Decimal = _ONE) -> tuple[Decimal, ...]:
    """Return every positive root, ascending; a root that only touches zero counts once.

    Args:
        near: Where to look first; any positive number gives the same roots.
    """
    chain = [polynomial]
    while chain[-1].sign_changes > 1:
        chain.append(chain[-1].lowered())
    with precisely():
        roots: tuple[Decimal, ...] = ()
        if chain[-1].sign_changes == 1:
            roots = (_single_root(chain[-1], near),)
        for higher in reversed(chain[:-1]):
            roots = tuple(_between(higher, roots))
    return roots


@contextmanager
def precisely() -> Iterator[None]:
    """Compute with 34 digits inside the block, without overflow."""
    with localcontext(Context(prec=DIGITS, Emax=MAX_EMAX, Emin=MIN_EMIN)):
        yield


def _single_root(polynomial: Polynomial, near: Decimal) -> Decimal:
    rises = polynomial.terms[0][1] > 0
    return _narrowed(polynomial, _Bracket(_ZERO, None, rises=rises), near)


@dataclass(slots=True)
class _Bracket:
    """Where the root lies; open to the right while ``high`` is None."""

    low: Decimal
    high: Decimal | None
    rises: bool
    """True when the value is below zero left of the root."""

    def narrow(self, x: Decimal, value: Decimal) -> None:
        """Move the end on whose side of the root x lies."""
        if (value > 0) == self.rises:
            self.high = x
        else:
            self.low = x

    def holds(self, x: Decimal) -> bool:
        """Tell whether x lies strictly inside, and at most twice as far as known."""
        return self.low < x and (x < self.high if self.high else x < 2 * max(self.low, _ONE))

    def middle(self) -> Decimal:
        """Return a point strictly inside."""
        return (self.low + self.high) / 2 if self.high else 2 * max(self.low, _ONE)


def _narrowed(polynomial: Polynomial, bracket: _Bracket, start: Decimal) -> Decimal:
    """Newton's method that never leaves the bracket, and halves it where Newton crawls."""
    x = start if bracket.holds(start) else bracket.middle()
    earlier = before = _TWO + x
    while True:
        value, slope = polynomial.at(x)
        if value == 0:
            return x
        bracket.narrow(x, value)
        following = x - value / slope if slope else bracket.low
        crawls = 2 * abs(following - x) > before
        if crawls or not bracket.holds(following):
            following = bracket.middle()
        step = abs(following - x)
        if step <= _SMALLEST_STEP * x:
            return following
        x, before, earlier = following, earlier, step


def _between(polynomial: Polynomial, turns: tuple[Decimal, ...]) -> Iterator[Decimal]:
    """Yield one root for each stretch between turning points whose ends differ in sign."""
    low, below = _ZERO, Decimal(polynomial.terms[-1][1])
    for turn in turns:
        value = polynomial.at(turn)[0]
        size = sum(
            (abs(coefficient) * turn ** (exponent - polynomial.terms[-1][0]))
            for exponent, coefficient in polynomial.terms
        )
        if abs(value) <= _TOUCHES * size:
            yield turn
            low, below = turn, _ZERO
            continue
        if below and (value > 0) != (below > 0):
            yield _narrowed(polynomial, _Bracket(low, turn, rises=value > 0), turn)
        low, below = turn, value
    rises = polynomial.terms[0][1] > 0
    if below and (below > 0) != rises:
        yield _narrowed(polynomial, _Bracket(low, None, rises=rises), low)
