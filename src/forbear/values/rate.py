"""Rates: percent for people, exact ratios for arithmetic; converted only here."""

from decimal import Decimal
from fractions import Fraction

from forbear.values.number import PLAIN_NUMBER, typed_number
from forbear.values.rounding import round_half_up


class NotARate(ValueError):
    """A text that is not a rate; the offending text is the first argument."""


def parse_percent(text: str) -> Decimal:
    """Read ``10.8`` as 10.8 %.

    Raises:
        NotARate: For exponents, grouping, full-width digits or ``NaN``.
    """
    if not PLAIN_NUMBER.fullmatch(text):
        raise NotARate(text)
    return Decimal(text)


def typed_percent(text: str) -> Decimal | None:
    """Read what a person typed (``7.2``, ``7.2 %``, ``７．２％``); None when it is no rate."""
    plain = typed_number(text.replace("％", "%").strip().removesuffix("%"))
    return None if plain is None else Decimal(plain)


def ratio(percent: Decimal) -> Fraction:
    """Return the exact ratio: ``Decimal("7.2")`` percent is 9/125."""
    return Fraction(percent) / 100


def percent_text(exact_percent: Fraction | Decimal, decimals: int = 2) -> str:
    """Return percent with fixed decimals, rounded half up, without the sign."""
    scaled = round_half_up(Fraction(exact_percent) * 10**decimals)
    sign = "-" if scaled < 0 else ""
    whole, part = divmod(abs(scaled), 10**decimals)
    return f"{sign}{whole}.{part:0{decimals}d}" if decimals else f"{sign}{whole}"


def plain_percent(percent: Decimal) -> str:
    """Return a rate as files write it: no exponent, no superfluous zeros."""
    text = f"{percent:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
