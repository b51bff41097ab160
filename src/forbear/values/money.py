"""Money in whole fen: the only kind this program knows."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Self

from forbear.values.number import typed_number
from forbear.values.rounding import round_half_up

FEN_PER_YUAN = 100
_GRAMMAR = re.compile(r"-?(?:0|[1-9][0-9]{0,11})(?:\.[0-9]{1,2})?", re.ASCII)


class NotMoney(ValueError):
    """A text that is not an amount; the offending text is the first argument."""


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in yuan and fen, held as whole fen."""

    fen: int
    """Whole fen; below zero only for differences and refunds."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``1234.50``: ASCII digits, at most twelve before and two after the dot.

        Raises:
            NotMoney: For anything else: exponents, grouping, full-width digits,
                three decimals, ``NaN``.
        """
        if not _GRAMMAR.fullmatch(text):
            raise NotMoney(text)
        whole, _, decimals = text.lstrip("-").partition(".")
        fen = int(whole) * FEN_PER_YUAN + int(decimals.ljust(2, "0") or "0")
        return cls(-fen if text.startswith("-") else fen)

    @classmethod
    def typed(cls, text: str) -> Self | None:
        """Read what a person typed into a field; None when it is not an amount."""
        plain = typed_number(text)
        if plain is None:
            return None
        try:
            return cls.parse(plain)
        except NotMoney:
            return None

    @classmethod
    def rounded(cls, exact_fen: Fraction) -> Self:
        """Return the amount nearest to an exact number of fen, half up."""
        return cls(round_half_up(exact_fen))

    @classmethod
    def total(cls, amounts: Iterable[Self]) -> Self:
        """Return the sum; zero for none."""
        return cls(sum(amount.fen for amount in amounts))

    def split(self, parts: int) -> tuple[Self, ...]:
        """Divide into equal parts that give back the whole; the last carries the odd fen.

        No part has another sign than the whole: a few fen in many parts round down.

        Raises:
            ValueError: If ``parts`` is below one.
        """
        if parts < 1:
            raise ValueError(parts)
        each = round_half_up(Fraction(self.fen, parts))
        if abs(each) * (parts - 1) > abs(self.fen):
            each = int(Fraction(self.fen, parts))
        kind = type(self)
        return (*(kind(each) for _ in range(parts - 1)), kind(self.fen - each * (parts - 1)))

    def shared(self, weights: Sequence[int]) -> tuple[Self, ...]:
        """Divide by weights with the largest-remainder method; the shares sum to the whole.

        Ties go to the earlier share. Zero weights get nothing.

        Raises:
            ValueError: If a weight is below zero or all are zero.
        """
        whole = sum(weights)
        if whole <= 0 or min(weights) < 0:
            raise ValueError(weights)
        exact = [Fraction(self.fen * weight, whole) for weight in weights]
        shares = [amount.numerator // amount.denominator for amount in exact]
        order = sorted(range(len(exact)), key=lambda n: (shares[n] - exact[n], n))
        for position in order[: self.fen - sum(shares)]:
            shares[position] += 1
        kind = type(self)
        return tuple(kind(share) for share in shares)

    def plain(self) -> str:
        """Return ``1234.50``, as files and JSON hold it."""
        sign = "-" if self.fen < 0 else ""
        yuan, fen = divmod(abs(self.fen), FEN_PER_YUAN)
        return f"{sign}{yuan}.{fen:02d}"

    def __str__(self) -> str:
        """Return ``1,234.50``, as people read it."""
        sign = "-" if self.fen < 0 else ""
        yuan, fen = divmod(abs(self.fen), FEN_PER_YUAN)
        return f"{sign}{yuan:,}.{fen:02d}"

    def __bool__(self) -> bool:
        return self.fen != 0

    def __add__(self, other: Self) -> Self:
        return type(self)(self.fen + other.fen)

    def __sub__(self, other: Self) -> Self:
        return type(self)(self.fen - other.fen)

    def __neg__(self) -> Self:
        return type(self)(-self.fen)

    def __abs__(self) -> Self:
        return type(self)(abs(self.fen))

    def __mul__(self, count: int) -> Self:
        return type(self)(self.fen * count)


ZERO = Money(0)
