"""A schedule that a sentence describes: 共12期,每期2,209.04元,自2026年10月31日起每月末日."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from forbear.reading.amount_cues import AmountRole
from forbear.reading.amount_roles import sorted_amounts
from forbear.reading.day_runs import longest_run
from forbear.reading.days import Day, DayState
from forbear.reading.history import sentence_bounds
from forbear.reading.payments import Payment
from forbear.reading.rhythm import rhythm_of
from forbear.reading.single_payments import single_payments
from forbear.reading.sources import Sources
from forbear.reading.steps import numbers_before
from forbear.reading.terms import Term
from forbear.values.day import MONTHS_PER_YEAR
from forbear.values.money import Money

_UNTIL = re.compile(r"(?:[至到]|\b(?:to|until|till|through|ending|ends) (?:on )?) ?$")
_ADDED = re.compile(
    r"(?<!th )\b(?:and|plus|followed by|then)(?: by)?(?: a| one| the)? (?:final|last)\b(?! instal)"
    r"|(?:最后|末了|然后)?(?:另|再|还要)(?:付|还|交|缴|补)",
    re.IGNORECASE,
)
_UNTIL_PAID = re.compile(
    r"(?:直至|直到)[^。;\n]{0,24}?(?:[付还结]清|清[偿还]|[还付]完|为止)"
    r"|(?:until|till)[^.;\n]{0,30}(?:clear|paid|repaid|nil)"
)
"""每月底前给付5,000元,直至付清."""
_PAID_OFF = re.compile(r"(?:[之以]?前|止)(?:全部|一次性|本息)?(?:还清|付清|结清|清偿|还完|付完)")
_TO_A_MONTH = re.compile(r"(?:份|起)?[至到\-] ?(1[0-2]|[1-9]) ?月(?!\d)")
"""2027年1月至6月每月10日."""
_FIRST = re.compile(r"首|第一|第1期|first", re.IGNORECASE)
_NEAR = 24
MOST = 600


@dataclass(frozen=True)
class _Sum:
    """A sum of the plan and where it stands."""

    money: Money
    start: int
    end: int


@dataclass(frozen=True)
class _Sums:
    """Which sum belongs to which payment."""

    each: _Sum | None
    last: _Sum | None
    by_no: Mapping[int, _Sum] = field(default_factory=dict)

    def of(self, no: int, count: int) -> _Sum | None:
        """Return the sum of a payment; the last may have its own."""
        if no == count and self.last is not None:
            return self.last
        return self.by_no.get(no, self.each)


def planned_payments(sources: Sources, terms: Sequence[Term]) -> tuple[Payment, ...]:
    """Return the payments that count, first day and sums describe; empty when one is missing.

    A sum that the paper does not give for a payment is None; nothing is guessed.
    """
    named = {term.name: term for term in terms}
    count_term = named.get("count")
    count = count_term.value if count_term and isinstance(count_term.value, int) else 0
    sums = _sums(sources, named, count)
    if sums.each is None and not sums.by_no:
        return single_payments(sources, named)
    listed = tuple(_on_listed_days(sources, sums))
    first_due = named.get("first_due")
    if listed or first_due is None or not isinstance(first_due.value, date):
        return listed
    rhythm = rhythm_of(sources.text, named, next((one.value for one in sources.due_days), None))
    rest_day = _rest_day(sources, sums)
    number = count or _counted(sources, sums, first_due.value, first_due.end)
    if not number and sums.each is not None:
        number, sums = _until_paid(sources, named, sums, sums.each.money)
    if not 1 < number <= MOST:
        return ()
    early = _early(sources, sums, first_due.value)
    if early:
        sums = replace(sums, by_no={no: one for no, one in sums.by_no.items() if no != 1})
    else:
        number += _extra_first(sources, sums, count_term)
    is_beyond = _is_beyond(sources, sums, rest_day, rhythm.day(first_due.value, number), count)
    if not is_beyond and _is_added(sources, sums):
        is_beyond, rest_day = True, rhythm.day(first_due.value, number + 1)
    planned = [
        _payment(no, rhythm.day(first_due.value, no), sums.of(no, 0 if is_beyond else number))
        for no in range(1, number + 1)
    ]
    if is_beyond and rest_day is not None:
        planned.append(_payment(number + 1, rest_day, sums.last))
    return (*early, *(replace(one, no=one.no + len(early)) for one in planned))


def _early(sources: Sources, sums: _Sums, first_due: date) -> Sequence[Payment]:
    """Return a first payment that has a day of its own before the regular ones."""
    first = sums.by_no.get(1)
    if first is None or sums.each is None:
        return ()
    _, end = sentence_bounds(sources.text, first.start)
    inside = [
        one.value.value
        for one in sources.days
        if first.end <= one.start < min(end, first.end + _NEAR)
    ]
    day = next((one for one in inside if one is not None and one < first_due), None)
    return (_payment(1, day, first),) if day is not None else ()


def _sums(sources: Sources, named: Mapping[str, Term], count: int) -> _Sums:
    """Gather the sums by their payments: 前6期每期800, 第12期, 首期, 末期."""
    each, last = _sum(named.get("instalment")), _sum(named.get("last_instalment"))
    firsts = _firsts(sources)
    by_no: dict[int, _Sum] = {}
    latest = 0
    for one in sources.plain_amounts:
        numbers = numbers_before(sources.text, one.start, count, latest)
        if not numbers and one.start in firsts:
            numbers = (1,)
        if not numbers or one.value.money is None or one.value.is_about:
            continue
        found = _Sum(one.value.money, one.start, one.end)
        by_no |= {no: found for no in numbers if no not in by_no}
        latest = max(by_no)
    if each is not None and any(one.end == each.end for one in by_no.values()):
        each = None
    return _Sums(each, last, by_no)


def _firsts(sources: Sources) -> frozenset[int]:
    """Return where sums stand that are paid first of all."""
    if _FIRST.search(sources.text) is None:
        return frozenset()
    roles = (one for one in sorted_amounts(sources) if one.role is AmountRole.FIRST)
    return frozenset(one.found.start for one in roles if not one.is_waived)


def _sum(term: Term | None) -> _Sum | None:
    if term is None or not isinstance(term.value, Money):
        return None
    return _Sum(term.value, term.start, term.end)


def _rest_day(sources: Sources, sums: _Sums) -> date | None:
    """Return the day named beside the last sum: 剩余108.45元于…前还清, 到…把尾数…还掉."""
    if sums.last is None:
        return None
    begin, end = sums.last.start - _NEAR, sums.last.end + _NEAR
    near = [
        (abs(one.start - sums.last.start), one.value.value)
        for one in sources.days
        if begin <= one.end and one.start <= end and one.value.state is DayState.READ
    ]
    return min(((gap, day) for gap, day in near if day is not None), default=(0, None))[1]


def _is_beyond(
    sources: Sources, sums: _Sums, rest_day: date | None, last_day: date, count: int
) -> bool:
    """Tell a last payment that follows the counted ones from the last of them."""
    if sums.last is None or rest_day is None:
        return False
    agreed = sources.agreed
    if agreed is not None and agreed.last is not None and agreed.count.value == count:
        return agreed.is_beyond and rest_day > last_day
    return rest_day > last_day


def _is_added(sources: Sources, sums: _Sums) -> bool:
    """Tell whether the words add the last payment to the counted ones: 11 payments and a final."""
    if sums.each is None or sums.last is None or sums.last.start < sums.each.end:
        return False
    return _ADDED.search(sources.text, sums.each.end, sums.last.end) is not None


def _on_listed_days(sources: Sources, sums: _Sums) -> Iterator[Payment]:
    """Yield a payment for each day that is only listed, when the sum of each is said elsewhere."""
    days, start, end = longest_run(sources.text, sources.days)
    for no, day in enumerate(days, 1):
        one = sums.of(no, len(days))
        yield Payment(no, day, one.money if one else None, start=start, end=end)


def _extra_first(sources: Sources, sums: _Sums, count: Term | None) -> int:
    """Return 1 where a first payment stands before the counted ones: 首月3,000元,余款分11期."""
    first = sums.by_no.get(1)
    if first is None or count is None:
        return 0
    return int(sources.text.find("余", first.end, count.start) >= 0)


def _counted(sources: Sources, sums: _Sums, first_due: date, first_end: int) -> int:
    """Return how many payments there are when no number is said; 0 when it cannot be told."""
    if sums.by_no and max(sums.by_no) > 1:
        return max(sums.by_no)
    span = _TO_A_MONTH.match(sources.text, first_end)
    if span:
        return (int(span[1]) - first_due.month) % MONTHS_PER_YEAR + 1
    return next(_months_until(sources, first_due), 0)


def _until_paid(
    sources: Sources, named: Mapping[str, Term], sums: _Sums, each: Money
) -> tuple[int, _Sums]:
    """Return how often a sum is paid until another one is paid off: 每月2,000元,直至还清."""
    whole = named.get("new_principal") or named.get("stated_total") or named.get("balance_total")
    term = named["instalment"]
    begin, end = sentence_bounds(sources.text, term.start)
    said = _UNTIL_PAID.search(sources.text, begin, end)
    if said is None or not each:
        return 0, sums
    inside = [one for one in sources.amounts if said.start() <= one.start < said.end() + _NEAR]
    money = next((one.value.money for one in inside), None)
    if money is None and whole is not None and isinstance(whole.value, Money):
        money = whole.value
    if money is None or money.fen < each.fen:
        return 0, sums
    number, rest = divmod(money.fen, each.fen)
    last = replace(sums.each, money=Money(rest)) if rest and sums.each else None
    return number + bool(rest), replace(sums, last=last or sums.last)


def _months_until(sources: Sources, first_due: date) -> Iterator[int]:
    for day in sources.days:
        is_end = _UNTIL.search(sources.text[max(0, day.start - 12) : day.start])
        is_end = is_end or _PAID_OFF.match(sources.text, day.end)
        last = day.value.value
        if last is not None and is_end and last > first_due:
            years = last.year - first_due.year
            yield years * MONTHS_PER_YEAR + last.month - first_due.month + 1


def _payment(no: int, due: date, one: _Sum | None) -> Payment:
    start, end = (one.start, one.end) if one else (0, 0)
    day = Day(due, month=due.month, day=due.day)
    return Payment(no, day, one.money if one else None, start=start, end=end)
