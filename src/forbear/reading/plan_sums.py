"""What a plan adds up to: its payments, or so many instalments of so much."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from forbear.reading.amount_cues import BALANCE_PARTS, AmountRole
from forbear.reading.schedule_total import table_rows
from forbear.reading.sorted_amount import Sorted
from forbear.reading.sources import Sources
from forbear.reading.whole_debt import takes_in_parts
from forbear.values.money import Money

_N = r"(?:\d{1,3}|[一二两三四五六七八九十]{1,4})"
_ADDED = r"(?:合计|合共|加起来|相加|总和|总计|共计|合起来|加总|总|一共|拢共|共|全部|下来|付完|还完)"
OF_ALL = re.compile(
    rf"(?:(?<![第前后末]){_N} ?(?:期|次|笔|回|个月)(?:款项?|的?钱)?|各[期次笔](?:款项?)?|全部"
    rf"|前前后后|前后|期付金|各期供款|供款)"
    rf"[^,。;\d]{{0,4}}?{_ADDED}[^,。;\d]{{0,10}}$"
    rf"|(?:拢共|一共|总共|共){_N} ?(?:期|次|笔|回|个月),(?:一共|总共|共|合计)$"
    r"|(?:aggregate|total|sum)(?: of)?(?: all)?(?: the)? (?:re)?payments?[:\s]{0,8}(?:of )?(?:"
    r"[A-Z]{0,3}\$?) ?$"
    rf"|{_N} ?(?:期|次|笔|回),(?:加起来|合起来|合计|共计|总共|一共|拢共)(?:是|为|还是|就是|正好"
    rf"|刚好)?$",
    re.IGNORECASE,
)
"""Words that add up all payments of a plan: 24期合计, 各期总和."""
_SUM_WORD = re.compile(
    r"合计|共计|总计|总|共|加起来|合起来|加到一起|相加|total|in all|altogether|\bsum\b",
    re.IGNORECASE,
)
_SUM_BEHIND = re.compile(
    r"(?: ?yuan)? (?:in total|in all|altogether|all told|overall)\b", re.IGNORECASE
)
_OWED = re.compile(
    r"欠|待还|目前|至今|还差|截[至止]|未[还偿付]|连本带息|本息|owe|outstanding|due", re.IGNORECASE
)
_NEW_SUM = frozenset({AmountRole.SUM, AmountRole.BALANCE, AmountRole.TOTAL, AmountRole.OTHER})


def with_plan(sources: Sources, found: Sequence[Sorted]) -> list[Sorted]:
    """Return the sums with the roles that the sums of the plan prove."""
    goals = set(_goals(sources, found))
    rows = sorted(table_rows(sources))
    settled = []
    for one in found:
        row = bisect_right(rows, one.found.start, key=lambda span: span[0]) - 1
        if row >= 0 and one.found.start < rows[row][1]:
            settled.append(replace(one, role=AmountRole.OTHER, is_waived=False))
            continue
        before = sources.text[max(0, one.found.start - 24) : one.found.start]
        behind = sources.text[one.found.end : one.found.end + 80]
        if one.is_waived or one.is_proven or one.money is None or one.role in BALANCE_PARTS:
            settled.append(one)
        elif OF_ALL.search(before):
            settled.append(replace(one, role=AmountRole.TOTAL, is_proven=True))
        elif one.money in goals and one.role in _NEW_SUM and _adds_up(before, behind):
            settled.append(replace(one, role=AmountRole.TOTAL))
        else:
            settled.append(one)
    return settled


def _adds_up(before: str, behind: str) -> bool:
    is_sum = _SUM_WORD.search(before[-8:]) or _SUM_BEHIND.match(behind)
    return bool(is_sum) and not (_OWED.search(before) or takes_in_parts(behind))


def _goals(sources: Sources, found: Sequence[Sorted]) -> Iterator[Money]:
    """Yield what the payments, or count and instalment, add up to."""
    totals = [one.total for one in sources.payments]
    if len(totals) > 1 and None not in totals:
        yield Money.total(one for one in totals if one is not None)
    money = {one.role: one.money for one in reversed(found) if one.money is not None}
    each, last = money.get(AmountRole.INSTALMENT), money.get(AmountRole.LAST)
    for count in {one.value for one in sources.counts}:
        if each is not None and count > 1:
            yield Money(each.fen * count)
            if last is not None:
                yield Money(each.fen * (count - 1) + last.fen)
