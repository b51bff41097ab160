"""One fact read from a paper, under the name that the case file gives it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from forbear.case.kinds import RateBasis
from forbear.loan.kinds import Component, Method
from forbear.values.money import Money


@dataclass(frozen=True, slots=True)
class Waiver:
    """What a paper takes off."""

    item: Component
    amount: Money | None
    percent: Decimal | None = None
    when: str = ""
    condition: str = ""


@dataclass(frozen=True, slots=True)
class Fee:
    """What a paper asks for beside principal, interest and penalty."""

    name: str
    amount: Money


Value = Money | date | int | Decimal | str | Method | Waiver | Fee


@dataclass(frozen=True, slots=True)
class Term:
    """One fact and the words it was read from."""

    name: str
    """A field of ``case.agreement.Terms``, or ``waived``, ``fee``."""
    value: Value
    start: int
    """Offset of the value in the normalised text; its line is the term's line."""
    end: int
    quote_start: int
    """Offset from which on the words are quoted: the value with its label."""
    basis: RateBasis = RateBasis.NOMINAL
    """What a yearly rate means."""


REPEATED = frozenset({"waived", "fee"})


def firsts(terms: Iterable[Term]) -> Iterator[Term]:
    """Yield the first term of each name; waivers and fees as often as they differ."""
    seen: set[object] = set()
    for term in terms:
        key = (term.name, term.value) if term.name in REPEATED else term.name
        if key not in seen:
            seen.add(key)
            yield term
