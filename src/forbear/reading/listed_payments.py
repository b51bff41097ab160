"""A schedule of payments read from a list in running text."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from forbear.reading.amounts import Amount
from forbear.reading.days import Day, DayState
from forbear.reading.found import Found
from forbear.reading.payments import Payment

LEAST_PAYMENTS = 2
FURTHEST = 60
"""Signs between two payments of one list."""
_GAP = re.compile(
    r"(?:[之以]?前|当[日天])?[ ,:|\-]{0,3}(?:乙方|借款人|您|我|本人)?(?:应|需|须|再)?各?"
    r"(?:归还|偿还|支付|还款|付款|缴付|缴纳|缴|还|付|应还|金额)?(?:款|本金|本息|金额)?[ :为|]{0,3}"
    r"(?:人民币)?"
)


def listed_payments(
    text: str, dated: Sequence[Found[Day]], sums: Sequence[Found[Amount]]
) -> tuple[Payment, ...]:
    """Return the payments of a list such as 「12月15日还500元,1月15日还600元」."""
    pairs = tuple(_pairs(text, dated, sums))
    if len(pairs) < LEAST_PAYMENTS:
        return ()
    for (_, first), (second, _) in pairwise(pairs):
        if "\n\n" in text[first.end : second.start] or second.start - first.end > FURTHEST:
            return ()
    return tuple(
        Payment(no, day.value, amount.value.money, start=day.start, end=amount.end)
        for no, (day, amount) in enumerate(pairs, 1)
    )


def _pairs(
    text: str, dated: Sequence[Found[Day]], sums: Sequence[Found[Amount]]
) -> Iterator[tuple[Found[Day], Found[Amount]]]:
    behind = iter(sums)
    amount = next(behind, None)
    for day in dated:
        while amount is not None and amount.start < day.end:
            amount = next(behind, None)
        if amount is None:
            return
        if day.value.state in {DayState.READ, DayState.IMPOSSIBLE} and _GAP.fullmatch(
            text, day.end, amount.start
        ):
            yield day, amount
