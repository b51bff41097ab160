"""Parts that add up: arithmetic tells which sums are a debt and what it consists of."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from forbear.reading.amount_cues import BALANCE_PARTS, AmountRole
from forbear.reading.sorted_amount import Sorted
from forbear.reading.sources import Sources
from forbear.values.money import Money

LEAST_PARTS = 2
MOST_PARTS = 8
_REACH = 130
"""Signs between two sums of one list."""
_PRINCIPALS = frozenset(
    {AmountRole.PRINCIPAL, AmountRole.PRINCIPAL_DUE, AmountRole.PRINCIPAL_UNDUE}
)
_UNNAMED = frozenset({AmountRole.OTHER, AmountRole.FEE, AmountRole.LOAN, AmountRole.NEW_PRINCIPAL})
"""What a part may be called beside the names of parts."""
_ADDS_UP = frozenset({AmountRole.SUM, AmountRole.BALANCE, AmountRole.TOTAL, AmountRole.SETTLEMENT})
_NO_SUM = BALANCE_PARTS | {AmountRole.LOAN, AmountRole.INSTALMENT, AmountRole.DOWN}
_BESIDE = 60
"""Signs between two sums of a list that gives no sum of its own."""
_PLANNED = frozenset(
    {AmountRole.INSTALMENT, AmountRole.NEW_PRINCIPAL, AmountRole.FIRST, AmountRole.LAST}
)
_LEAD = 70
_AS_OF = re.compile(
    r"截[至止]|计至|算[至到]|结算|欠|未[还偿]|as (?:of|at)|owe|outstanding", re.IGNORECASE
)
_OF_A_PAYMENT = re.compile(
    r"每[期月次笔]|各期|[首末]期|第 ?[\d一二三四五六七八九十]{1,3} ?期|届[时期]|期满|到期(?:应"
    r"|一次|还|归|付)"
    r"|展期(?:利息|服务费|费)|延[期后](?:服务费|费)|分 ?\d{1,3} ?[期次]|instal?lment|each month",
    re.IGNORECASE,
)
_OF_ONE = re.compile(r"每[期月次笔]|各期|[首末]期|第 ?[\d一二三四五六七八九十]{1,3} ?期")
_EDGE = re.compile(r"[。;]|\n[ \t]*\n")


@dataclass(frozen=True, slots=True)
class Addition:
    """A sum and the sums that make it up, by their places in the list."""

    total: int
    parts: tuple[int, ...]


def with_debt(sources: Sources, found: Sequence[Sorted]) -> list[Sorted]:
    """Return the sums with the roles that their place in a list and arithmetic prove.

    The first list that adds up is the debt; a later one is the plan, so its sum is the total.
    """
    settled = list(found)
    listed = range(0)
    for places in _lists(found):
        if _is_plan(sources, found[places.start]):
            for place in places:
                settled[place] = _as_other(found[place])
        elif not listed:
            listed = places
            for place in places:
                settled[place] = _as_part(found[place])
    told = listed.start if listed else len(found)
    debt: Money | None = None
    for one in additions(found):
        begin = min(one.total, *one.parts)
        is_other = begin > told and not set(one.parts) & set(listed)
        is_other = is_other and found[one.total].money != debt
        if is_other or _is_payment(sources, found, one):
            is_one = _OF_ONE.search(_lead(sources, found[min(one.total, *one.parts)]))
            settled[one.total] = _as_total(settled[one.total], is_one=is_one is not None)
            continue
        told = min(told, begin)
        debt = found[one.total].money
        settled[one.total] = _as_balance(settled[one.total])
        for part in one.parts:
            settled[part] = _as_part(settled[part])
    return settled


def _lists(found: Sequence[Sorted]) -> Iterator[range]:
    """Yield the places of sums that stand together as principal, interest and the like."""
    place = 0
    while place < len(found):
        end = place
        while end < len(found) and _goes_on(found, place, end):
            end += 1
        names = {one.named for one in found[place:end]}
        if len(names) > 1 and names & _PRINCIPALS:
            yield range(place, end)
        place = max(end, place + 1)


def _goes_on(found: Sequence[Sorted], first: int, place: int) -> bool:
    one = found[place]
    is_free = one.named is AmountRole.FEE and one.money == Money(0)
    if one.is_waived or not (one.named in BALANCE_PARTS or (is_free and place > first)):
        return False
    names = {other.named for other in found[first:place]}
    is_near = place == first or _gap(one, found[place - 1]) <= _BESIDE
    return is_near and one.named not in names


def _as_balance(one: Sorted) -> Sorted:
    """Return the sum of the parts; what the words call the new principal stays that."""
    role = one.role if one.named is AmountRole.NEW_PRINCIPAL else AmountRole.BALANCE
    return replace(one, role=role, is_proven=True)


def _as_total(one: Sorted, *, is_one: bool) -> Sorted:
    """Return the sum of a payment: of the whole plan, or of but one of its instalments."""
    if one.role not in {AmountRole.BALANCE, AmountRole.TOTAL}:
        return one
    is_part = is_one and one.named is AmountRole.SUM
    return replace(one, role=AmountRole.OTHER if is_part else AmountRole.TOTAL)


def _as_other(one: Sorted) -> Sorted:
    """Return a part of a payment; a sum that is laid out stays what it is."""
    return replace(one, role=AmountRole.OTHER) if one.role in BALANCE_PARTS else one


def _as_part(one: Sorted) -> Sorted:
    role = AmountRole.FEES if one.named in _UNNAMED else one.named
    return replace(one, role=role, is_proven=True)


def additions(found: Sequence[Sorted]) -> Iterator[Addition]:
    """Yield each sum whose neighbours, of which one is principal, add up to it."""
    nearest: dict[tuple[Money | None, int], Addition] = {}
    for one in _all_additions(found):
        key = (found[one.total].money, one.parts[0])
        both = (nearest.get(key, one), one)
        nearest[key] = min(both, key=partial(_distance, found))
    yield from nearest.values()


def _distance(found: Sequence[Sorted], one: Addition) -> int:
    return min(_gap(found[one.total], found[part]) for part in one.parts)


def _all_additions(found: Sequence[Sorted]) -> Iterator[Addition]:
    parts = [place for place, one in enumerate(found) if one.named in BALANCE_PARTS]
    for place, one in enumerate(found):
        if one.money is None or one.money.fen <= 0 or one.is_waived or one.named in _NO_SUM:
            continue
        cut = bisect_left(parts, place)
        runs = (
            range(place - 1, max(-1, place - 1 - MOST_PARTS), -1),
            parts[max(0, cut - MOST_PARTS) : cut][::-1],
            range(place + 1, min(len(found), place + 1 + MOST_PARTS)),
            parts[cut : cut + MOST_PARTS],
        )
        summed = next((run for each in runs if (run := _run(found, place, each))), None)
        if summed is not None:
            yield Addition(place, tuple(sorted(summed)))


def _crosses_plan(found: Sequence[Sorted], places: Sequence[int]) -> bool:
    """Tell whether a sum of the plan stands among the places."""
    between = range(min(places) + 1, max(places))
    return any(found[place].role in _PLANNED for place in between)


def _run(found: Sequence[Sorted], total: int, places: Sequence[int]) -> list[int] | None:
    """Return the nearest places, in their order, that make up the total; None when none do."""
    goal, run, reached = found[total], [], 0
    last = total
    for place in places:
        one = found[place]
        if one.money is None or one.is_waived or _gap(one, found[last]) > _REACH:
            return None
        run.append(place)
        last, reached = place, reached + one.money.fen
        if goal.money is None or reached > goal.money.fen:
            return None
        if reached == goal.money.fen and _is_debt([found[part] for part in run], goal):
            return None if _crosses_plan(found, (total, *run)) else run
    return None


def _gap(one: Sorted, other: Sorted) -> int:
    return max(one.found.start, other.found.start) - min(one.found.end, other.found.end)


def _is_debt(parts: Sequence[Sorted], total: Sorted) -> bool:
    """Tell whether parts that add up are those of a debt: one is principal, none a payment."""
    names = {one.named for one in parts}
    if len(parts) < LEAST_PARTS or not names & _PRINCIPALS or not names <= BALANCE_PARTS | _UNNAMED:
        return False
    paid = [one for one in parts if one.money != Money(0)]
    named = sum(one.named in BALANCE_PARTS for one in paid)
    return named > 1 or (named == len(paid) and total.named in _ADDS_UP)


def _is_payment(sources: Sources, found: Sequence[Sorted], one: Addition) -> bool:
    """Tell a payment that is broken down from a debt, by the words at its beginning or its sum."""
    total = found[one.total]
    words = sources.text[max(0, total.found.start - 16) : total.found.start]
    return bool(_OF_A_PAYMENT.search(words)) or _is_plan(sources, found[min(one.total, *one.parts)])


def _lead(sources: Sources, first: Sorted) -> str:
    """Return the words of its sentence in front of a list."""
    start = first.found.start
    lead = sources.text[max(0, start - _LEAD) : start]
    edges = list(_EDGE.finditer(lead))
    return lead[edges[-1].end() if edges else 0 :]


def _is_plan(sources: Sources, first: Sorted) -> bool:
    """Tell whether a list that begins here is to be paid: by its words, or by a day to come."""
    start, lead = first.found.start, _lead(sources, first)
    if _OF_A_PAYMENT.search(lead):
        return True
    if _AS_OF.search(lead) or sources.own_day is None:
        return False
    first_day = bisect_left(sources.days, start - len(lead), key=lambda day: day.start)
    last_day = bisect_left(sources.days, start, key=lambda day: day.start)
    return any(
        day.value.value is not None and day.value.value > sources.own_day
        for day in sources.days[first_day:last_day]
    )
