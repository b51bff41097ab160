"""Sums written twice, in digits and in Chinese capitals or words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from forbear.reading.amounts import Amount, Notation, amounts
from forbear.reading.found import Found
from forbear.reading.statements.english_numbers import sums_in_words
from forbear.reading.statements.statement import Statement
from forbear.values.money import Money

_JOINT = re.compile(
    r"[\s(),:;¥|│]*(?:(?:人民币|大写|小写|即|计|金额|合|rmb|cny|为|in words|新台币"
    r"|港币|(?:hong kong |hk |us )?dollars|yuan)[\s(),:¥|│]*){0,4}"
)
_APART = re.compile(r"[;。]")


@dataclass(frozen=True, slots=True)
class Pair:
    """One sum in two notations."""

    digits: Money
    capitals: Money
    written: str
    """The capitals as the paper has them."""


def pairs_in(said: Statement) -> Iterator[Pair]:
    """Yield neighbours that name one sum: digits and capitals with only signs between."""
    sums = sorted((*amounts(said.words), *sums_in_words(said.words)), key=lambda one: one.start)
    found = [one for one in sums if one.value.money is not None]
    for first, second in pairwise(found):
        between = said.words[first.end : second.start]
        if _JOINT.fullmatch(between) is None or _APART.search(between):
            continue
        by_notation = {_is_capital(one): one for one in (first, second)}
        if len(by_notation) == len((first, second)):
            digits, capitals = by_notation[False], by_notation[True]
            yield _pair(digits, capitals, said.words)


def _is_capital(one: Found[Amount]) -> bool:
    return one.value.notation is not Notation.DIGITS


def _pair(digits: Found[Amount], capitals: Found[Amount], words: str) -> Pair:
    in_digits, in_capitals = digits.value.money, capitals.value.money
    if in_digits is None or in_capitals is None:  # pragma: no cover - filtered by the caller
        raise ValueError(words)
    return Pair(in_digits, in_capitals, words[capitals.start : capitals.end])
