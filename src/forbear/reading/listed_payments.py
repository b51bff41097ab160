"""A schedule of payments read from a list in running text."""

import re
from collections.abc import Iterator, Sequence

from forbear.reading.amounts import Amount
from forbear.reading.days import Day, DayState
from forbear.reading.found import Found
from forbear.reading.payments import Payment

LEAST_PAYMENTS = 2
FURTHEST = 60
"""Signs between two payments of one list."""
_MORE = re.compile(r"[ |\t]{1,6}[\d¥]")
"""Another figure in the same row: nobody can tell which one is to be paid."""
_AS_OF = re.compile("截[至止]|计至|至 ?$")
_GAP = re.compile(
    r"(?:[之以]?前|当[日天])?[ ,:|\-]{0,3}(?:乙方|借款人|您|我|本人)?(?:应|需|须|再)?各?"
    r"(?:归还|偿还|支付|还款|付款|缴付|缴纳|缴|还|付|应还|金额)?(?:款|本金|本息|金额)?[ :为|]{0,3}"
    r"(?:人民币)?"
)


def listed_payments(
    text: str, dated: Sequence[Found[Day]], sums: Sequence[Found[Amount]]
) -> tuple[Payment, ...]:
    """Return the payments of a list such as 「12月15日还500元,1月15日还600元」."""
    runs: list[list[tuple[Found[Day], Found[Amount]]]] = []
    for day, amount in _pairs(text, dated, sums):
        is_near = runs and _goes_on(text, runs[-1][-1][1].end, day.start)
        runs[-1].append((day, amount)) if is_near else runs.append([(day, amount)])
    pairs = max(runs, key=len, default=[])
    if len(pairs) < LEAST_PAYMENTS:
        return ()
    return tuple(
        Payment(no, day.value, amount.value.money, start=day.start, end=amount.end)
        for no, (day, amount) in enumerate(pairs, 1)
    )


def _goes_on(text: str, end: int, start: int) -> bool:
    return start - end <= FURTHEST and "\n\n" not in text[end:start]


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
        is_day = day.value.state in {DayState.READ, DayState.IMPOSSIBLE}
        is_balance = _AS_OF.search(text, max(0, day.start - 4), day.start)
        is_row = _MORE.match(text, amount.end) is not None
        if is_day and not is_balance and not is_row and _GAP.fullmatch(text, day.end, amount.start):
            yield day, amount
