"""The one payment that ends a debt, or falls due when an extended loan does."""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from forbear.reading.amounts import Amount
from forbear.reading.days import Day, DayState
from forbear.reading.found import Found
from forbear.reading.history import sentence_bounds
from forbear.reading.nearby import nearby
from forbear.reading.payments import Payment
from forbear.reading.sources import Sources
from forbear.reading.terms import Term
from forbear.values.money import Money

_MATURES = re.compile(r"到期日[^。;\n\d]{0,4}$|(?:延至|改为|展期至) ?$")
_AS_OF = re.compile("截[至止]|自 ?$")
_PAYS = re.compile(r"归还|偿还|还|付|交|缴|汇|转|打|存|清|结|应收|\bpay", re.IGNORECASE)
_STOPS = re.compile(r"[。;\n\d]")
_ASIDE = re.compile(r"\([^()\n]{0,20}\)|\d{1,2}:\d{2}")
"""A remark or an hour between a day and the sum paid then."""
_WIDEST = 44
_CONNECTS = re.compile(
    r"(?:于|在|,| |\(|\b(?:by|on|before"
    r"|not later than))(?: \d{1,2}(?::\d\d)? ?[ap]\.?m\.?(?: on)?)?"
    r"(?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)? ?$",
    re.IGNORECASE,
)
"""Between a sum and the day by which it is paid."""
_ENGLISH_BY = re.compile(
    r"\b(?:by|on|before|not later than|no later than)(?: [^.;,\n]{0,12})?(?: [A-Z][a-z]+day)? ?$"
)
_ONCE = re.compile(
    r"一次|一笔|一口价|算结|结了|清了|结清|了结|了断|两清|清账|还清|全部|全数"
    r"|one (?:single )?payment"
    r"|single payment"
    r"|lump"
    r"|clos(?:es?|ed)\b|settle|in full|full and final",
    re.IGNORECASE,
)
_FEE = re.compile(
    r"不低于|不少于|最高|最多|至少|费|会员|保险|fee|deposit|押金|保证金", re.IGNORECASE
)
_THEN_DUE = r"到期|届期|届时|到时|当日|连本带[息利]"
_HEADS_A_LIST = re.compile(r"[还付缴清][^。;\n\d]{0,8}:[ \n]{0,4}\n")
_LIST = 160
_HEADING = 24
_CLOSE = 12
_HOUR = re.compile(r"\d{1,2}(?::\d\d)? ?[ap]\.?m", re.IGNORECASE)
_BEARS = re.compile(r"利率|计息|付息|interest", re.IGNORECASE)
_LEAD = 12
_REACH = 60


def single_payments(sources: Sources, named: Mapping[str, Term]) -> tuple[Payment, ...]:
    """Return the only payment of a paper without instalments; empty when its day is not said."""
    total = named.get("stated_total")
    maturity = named.get("new_maturity")
    if total is not None and "count" not in named:
        found = tuple(_of_total(sources, total, maturity))
    elif "count" in named:
        found = ()
    else:
        found = tuple(_told(sources, maturity))
    return found[:1]


def _of_total(sources: Sources, total: Term, maturity: Term | None) -> Iterator[Payment]:
    """Yield the payment of a stated total, when its sentence or 到期日 names its day."""
    begin, end = sentence_bounds(sources.text, total.start)
    readable = [
        one
        for one in sources.days
        if one.value.state is DayState.READ and not _is_past(sources, one)
    ]
    inside = [one for one in readable if begin <= one.start < end]
    if maturity is not None and isinstance(maturity.value, date) and isinstance(total.value, Money):
        is_named = any(one.value.value == maturity.value for one in inside)
        if is_named or not inside or re.search(_THEN_DUE, sources.text[begin:end]):
            yield _payment(maturity.value, total.value, total.start, total.end)
            return
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


def _told(sources: Sources, maturity: Term | None) -> Iterator[Payment]:
    """Yield what is said to be paid by one day, without being called a total."""
    last_day = maturity.value if maturity is not None else None
    if isinstance(last_day, date):
        yield from _added_up_below(sources, last_day)
    for one in sources.plain_amounts:
        money = one.value.money
        if money is None or one.value.is_about or not money:
            continue
        begin, end = sentence_bounds(sources.text, one.start)
        before = sources.text[max(begin, one.start - _REACH) : one.start]
        if _FEE.search(before[-_LEAD:] + sources.text[one.end : one.end + 6]):
            continue
        if isinstance(last_day, date) and _names(before, last_day):
            yield _payment(last_day, money, one.start, one.end)
        elif _ONCE.search(sources.text[begin:end]):
            yield from _by_a_day(sources, one, money, begin, end)
    if maturity is not None:
        yield from _put_off(sources, maturity)


def _put_off(sources: Sources, maturity: Term) -> Iterator[Payment]:
    """Yield the only sum of the sentence that puts a payment off."""
    begin, end = sentence_bounds(sources.text, maturity.start)
    if _BEARS.search(sources.text, begin, end):
        return
    inside = [
        (one, one.value.money)
        for one in sources.plain_amounts
        if begin <= one.start < end
        and one.value.money is not None
        and not _FEE.search(sources.text[max(0, one.start - _LEAD) : one.start])
    ]
    if len(inside) == 1 and isinstance(maturity.value, date):
        one, money = inside[0]
        yield _payment(maturity.value, money or Money(0), one.start, one.end)


def _added_up_below(sources: Sources, day: date) -> Iterator[Payment]:
    """Yield the sum of the list under 「借款人于6月15日应付:」."""
    for named in sources.days:
        heading = nearby(_HEADS_A_LIST, sources.text, named.end, _HEADING, "。;")
        if named.value.value != day or heading is None:
            continue
        below = [one for one in sources.plain_amounts if 0 <= one.start - heading.end() < _LIST]
        moneys = [one.value.money for one in below if one.value.money is not None]
        for place, one in enumerate(below[: len(moneys)]):
            total = one.value.money
            if total is not None and place > 1 and Money.total(moneys[:place]) == total:
                yield _payment(day, total, one.start, one.end)


def _names(before: str, day: date) -> bool:
    """Tell whether the words before a sum name a day in any way and that it is paid then."""
    ways = (
        rf"(?<!\d)0?{day.month}(?:[-/.]|月)0?{day.day}(?!\d)[日号]?",
        rf"(?<![\d月]){day.day}[日号]",
        rf"(?<!\d)0?{day.day}/0?{day.month}/{day.year}",
        rf"{day.year}[-/.年]0?{day.month}[-/.月]0?{day.day}日?",
        _THEN_DUE,
    )
    named = (found for way in ways for found in re.finditer(way, before))
    return any(_is_paid_between(before[found.end() :]) for found in named)


def _is_paid_between(gap: str) -> bool:
    """Tell whether the words between a day and a sum say that it is paid then."""
    plain = _ASIDE.sub("", gap)
    return len(plain) < _WIDEST and bool(_PAYS.search(plain)) and not _STOPS.search(plain)


def _by_a_day(
    sources: Sources, found: Found[Amount], money: Money, begin: int, end: int
) -> Iterator[Payment]:
    for day in sources.days:
        if not begin <= day.start < end or day.value.state is not DayState.READ:
            continue
        if day.value.value is None or _is_past(sources, day):
            continue
        if day.end <= found.start:
            gap = sources.text[day.end : found.start]
            is_taken = gap.endswith(("把", "将")) and len(gap) < _CLOSE
            behind = nearby(_PAYS, sources.text, found.end, _CLOSE) if is_taken else None
            is_paid = behind is not None or _is_paid_between(gap)
        else:
            between = sources.text[found.end : day.start]
            is_by = _ENGLISH_BY.search(between) or nearby(_PAYS, sources.text, day.end, _CLOSE)
            is_near = len(between) < _WIDEST and _STOPS.search(_HOUR.sub("", between)) is None
            is_paid = bool(is_by and is_near and _CONNECTS.search(between))
        if is_paid:
            yield _payment(day.value.value, money, found.start, found.end)


def _payment(day: date, money: Money, start: int, end: int) -> Payment:
    return Payment(1, Day(day, month=day.month, day=day.day), money, start=start, end=end)
