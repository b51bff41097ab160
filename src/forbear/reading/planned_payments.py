"""A schedule that a sentence describes: 共12期,每期2,209.04元,自2026年10月31日起每月末日."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from forbear.reading.amount_cues import AmountRole
from forbear.reading.amount_roles import Sorted, is_weak_instalment, sorted_amounts
from forbear.reading.day_runs import longest_run
from forbear.reading.days import Day, DayState
from forbear.reading.found import Found
from forbear.reading.history import sentence_bounds
from forbear.reading.numerals import whole_number
from forbear.reading.payments import Payment
from forbear.reading.sources import Sources
from forbear.reading.terms import Term
from forbear.values.day import MONTHS_PER_YEAR, add_months
from forbear.values.money import Money

_N = r"(\d{1,3}|[一二三四五六七八九十]{1,3})"
_RANGE = re.compile(rf"第?{_N}期?[至到\-~]第?{_N}期[^\d。;\n]{{0,12}}$|前{_N}期[^\d。;\n]{{0,12}}$")
_NTH = re.compile(rf"第{_N}期[^\d。;\n]{{0,12}}$")
_MATURES = re.compile(r"到期日[^。;\n\d]{0,4}$|(?:延至|改为|展期至) ?$")
_AS_OF = re.compile("截[至止]|自 ?$")
_CLOSE = 3
_LEAD = 12
_UNTIL = re.compile(r"[至到] ?$")
MOST = 600


def planned_payments(sources: Sources, terms: Sequence[Term]) -> tuple[Payment, ...]:
    """Return the payments that count, first day and sums describe; empty when one is missing.

    A sum that the paper does not give for a payment is None; nothing is guessed.
    """
    named = {term.name: term for term in terms}
    first_due = named.get("first_due")
    if "stated_total" in named and "count" not in named and "instalment" not in named:
        return tuple(_single(sources, named["stated_total"]))
    sums = _sums(sources)
    if sums and (listed := tuple(_on_listed_days(sources, sums))):
        return listed
    if first_due is None or not isinstance(first_due.value, date):
        return ()
    count = _count(sources, named.get("count"), first_due.value, sums)
    if not 1 < count <= MOST or not sums:
        return ()
    rest = _rest(sources, sums, first_due.value) if "count" not in named else None
    day_of_month = next((one.value for one in sources.due_days), None)
    planned = [
        _payment(no, 0 if rest else count, add_months(first_due.value, no - 1, day_of_month), sums)
        for no in range(1, count + 1)
    ]
    if rest is not None and sums.last is not None:
        last = sums.last.found
        planned.append(Payment(count + 1, rest, last.value.money, start=last.start, end=last.end))
    return tuple(planned)


def _rest(sources: Sources, sums: "_Sums", first_due: date) -> Day | None:
    """Return the day of a last payment that follows the monthly ones: 剩余108.45元于…前还清."""
    if sums.last is None:
        return None
    end = sums.last.found.end
    near = [one for one in sources.days if end <= one.start <= end + _CLOSE]
    return next(
        (one.value for one in near if one.value.value and one.value.value > first_due), None
    )


def _on_listed_days(sources: Sources, sums: "_Sums") -> Iterator[Payment]:
    """Yield a payment for each day that is only listed, when the sum of each is said elsewhere."""
    days, start, end = longest_run(sources.text, sources.days)
    for no, day in enumerate(days, 1):
        one = sums.of(no, len(days))
        yield Payment(no, day, one.found.value.money if one else None, start=start, end=end)


def _single(sources: Sources, total: Term) -> Iterator[Payment]:
    """Yield the one payment that ends the debt, when its sentence or 到期日 names its day."""
    begin, end = sentence_bounds(sources.text, total.start)
    readable = [
        one
        for one in sources.days
        if one.value.state is DayState.READ and not _is_past(sources, one)
    ]
    inside = [one for one in readable if begin <= one.start < end]
    before = [one for one in inside if one.end <= total.start]
    maturing = [
        one
        for one in readable
        if _MATURES.search(sources.text[max(0, one.start - _LEAD) : one.start])
    ]
    maturing.sort(key=lambda one: one.value.value or date.min)
    chosen = before[-1:] or inside[:1] or maturing[-1:]
    if chosen and isinstance(total.value, Money):
        yield Payment(1, chosen[0].value, total.value, start=total.start, end=total.end)


def _is_past(sources: Sources, day: Found[Day]) -> bool:
    before = sources.text[max(0, day.start - 4) : day.start]
    own = sources.own_day
    is_old = own is not None and day.value.value is not None and day.value.value < own
    return is_old or _AS_OF.search(before) is not None


class _Sums:
    """Which sum belongs to which payment."""

    def __init__(self, by_no: dict[int, Sorted], each: Sorted | None, last: Sorted | None) -> None:
        self.by_no = by_no
        self.each = each
        self.last = last
        self.rest_start = 0

    def __bool__(self) -> bool:
        return self.each is not None or bool(self.by_no)

    def of(self, no: int, count: int) -> Sorted | None:
        """Return the sum of a payment; the last may have its own."""
        if no == count and self.last is not None:
            return self.last
        return self.by_no.get(no, self.each)


def _sums(sources: Sources) -> _Sums:
    by_no: dict[int, Sorted] = {}
    each = last = None
    ordered = sorted(sorted_amounts(sources), key=lambda one: is_weak_instalment(sources, one))
    for one in ordered:
        if one.is_waived or one.found.value.money is None or one.found.value.is_about:
            continue
        numbers = _numbers(sources.text[max(0, one.found.start - 30) : one.found.start])
        if numbers:
            by_no |= {no: one for no in numbers if no not in by_no}
        elif one.role is AmountRole.FIRST:
            by_no.setdefault(1, one)
        elif one.role is AmountRole.LAST:
            last = last or one
        elif one.role is AmountRole.INSTALMENT:
            each = each or one
    return _Sums(by_no, each, last)


def _numbers(before: str) -> Sequence[int]:
    """Return the payments that the words before a sum name: 第1至11期, 前11期, 第12期."""
    span = _RANGE.search(before)
    if span:
        first = whole_number(span[1]) if span[1] else 1
        last = whole_number(span[2] or span[3])
        return range(first, last + 1) if first and last and last <= MOST else ()
    single = _NTH.search(before)
    number = whole_number(single[1]) if single else None
    return (number,) if number else ()


def _count(sources: Sources, term: Term | None, first_due: date, sums: _Sums) -> int:
    """Return how many payments there are; 0 when it cannot be told.

    「首月3,000元,余款分11期」 means twelve payments: the first stands before the rest.
    """
    if term is not None and isinstance(term.value, int):
        first = sums.by_no.get(1)
        rest = sources.text.find("余", first.found.end, term.start) if first else -1
        return term.value + (rest >= 0)
    if sums.by_no and max(sums.by_no) > 1:
        return max(sums.by_no)
    return next(_months_until(sources, first_due), 0)


def _months_until(sources: Sources, first_due: date) -> Iterator[int]:
    for day in sources.days:
        is_end = _UNTIL.search(sources.text[max(0, day.start - 2) : day.start])
        if day.value.state in {DayState.MONTH, DayState.READ} and day.value.value and is_end:
            last = day.value.value
            years = last.year - first_due.year
            yield years * MONTHS_PER_YEAR + last.month - first_due.month + 1


def _payment(no: int, count: int, due: date, sums: _Sums) -> Payment:
    one = sums.of(no, count)
    money: Money | None = one.found.value.money if one else None
    start, end = (one.cue_start, one.found.end) if one else (0, 0)
    return Payment(no, Day(due, month=due.month, day=due.day), money, start=start, end=end)
