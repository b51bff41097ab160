"""Instalments that the paper's own figures prove: count times instalment gives a sum it states."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from forbear.reading.amounts import Amount
from forbear.reading.found import Found
from forbear.reading.history import states_a_term
from forbear.reading.payments import Payment

_FEE = re.compile(
    r"(?:费|会员|保险|险|罚息|违约金|利息|息|利率|补偿金|工资|收入|租|fees?|charge"
    r"|(?<!principal and )interest"
    r"|penalty|insurance)"
    r"[^。;,\n\d]{0,8}$",
    re.IGNORECASE,
)
_PART = re.compile(r"(?:本金|还本|principal)[^。;,\n\d]{0,6}$", re.IGNORECASE)
NEAR = 160
"""Signs within which count and instalment of one plan stand."""
_LAST_NEAR = 70
_MOST_COUNTS = 40
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class AgreedSums:
    """Count and sums that fit each other."""

    count: Found[int]
    each: Found[Amount]
    last: Found[Amount] | None
    """A last payment that differs."""
    is_beyond: bool
    """The last payment comes after the counted ones."""
    down: Found[Amount] | None
    """What is paid before the instalments."""


_EACH = re.compile(r"[每各]|一[期个次笔]|each|every|\bof\b|@|monthly", re.IGNORECASE)
_EACH_NEAR = 24


def agreed_sums(
    text: str,
    counts: Sequence[Found[int]],
    sums: Sequence[Found[Amount]],
    stated: Sequence[Found[Amount]],
    payments: Sequence[Payment],
) -> AgreedSums | None:
    """Return the plan whose figures fit; of several on one count the dearest, as parts fit too.

    Args:
        sums: Those that can be terms.
        stated: Every sum of the paper.
        payments: Those listed one by one; an instalment must be among them.
    """
    listed = {one.total.fen for one in payments if one.total is not None}
    counted = [one for one in counts if states_a_term(text, one.start)]
    totals = {_fen(one) for one in stated}
    for count in counted[:_MOST_COUNTS]:
        found = [
            one
            for one in _fitting(text, sums, count, totals)
            if not listed or (_fen(one.each) in listed and _is_told(text, one.each))
        ]
        if found:
            return max(found, key=lambda one: _fen(one.each))
    return None


def _is_told(text: str, each: Found[Amount]) -> bool:
    """Tell an instalment said in words from a row of a list."""
    near = text[max(0, each.start - _EACH_NEAR) : each.end + _EACH_NEAR]
    return _EACH.search(near) is not None


def _fen(found: Found[Amount]) -> int:
    money = found.value.money
    return money.fen if money is not None else 0


def _fitting(
    text: str, sums: Sequence[Found[Amount]], count: Found[int], stated: set[int]
) -> Iterator[AgreedSums]:
    near = [
        one for one in sums if count.start - NEAR < one.start < count.end + NEAR and _fen(one) > 0
    ]
    for place, each in enumerate(near):
        before = text[max(0, each.start - NEAR) : each.start]
        is_part = _FEE.search(before) or _PART.search(before)
        if each.value.is_about or is_part or count.value < _FEWEST:
            continue
        behind = [one for one in near[place + 1 :] if one.start - each.end < _LAST_NEAR]
        found = _proof(count, each, near[:place], behind, stated)
        if found is not None:
            yield found


def _proof(
    count: Found[int],
    each: Found[Amount],
    before: Sequence[Found[Amount]],
    behind: Sequence[Found[Amount]],
    stated: set[int],
) -> AgreedSums | None:
    """Return how an instalment adds up to a sum of the paper, the simplest way first."""
    one, number = _fen(each), count.value
    lasts = [last for last in behind if _fen(last) != one]
    downs = [down for down in before if _fen(down) != one]
    for down in (None, *downs):
        paid = _fen(down) if down is not None else 0
        if paid + one * number in stated:
            return AgreedSums(count, each, None, is_beyond=False, down=down)
        for last in lasts:
            if paid + one * (number - 1) + _fen(last) in stated and _fen(last) < 2 * one:
                return AgreedSums(count, each, last, is_beyond=False, down=down)
            if paid + one * number + _fen(last) in stated and paid + _fen(last) != one * number:
                return AgreedSums(count, each, last, is_beyond=True, down=down)
    return None
