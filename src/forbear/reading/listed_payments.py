"""A schedule of payments read from a list in running text."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from forbear.reading.amounts import Amount
from forbear.reading.day_runs import in_order
from forbear.reading.days import Day, DayState
from forbear.reading.found import Found
from forbear.reading.payments import Payment
from forbear.values.day import last_day_of_month

LEAST_PAYMENTS = 2
FURTHEST = 60
_LOOK_BACK = 12
_LIST = 600
_SAME_DAY = re.compile(r"(?:当月|每月|该月|各月)(?:的)?(\d{1,2}) ?[日号]")
_WIDEST_GAP = 26
"""Signs between two payments of one list."""
_MORE = re.compile(r"[ |\t]{1,6}[\d¥]")
"""Another figure in the same row: nobody can tell which one is to be paid."""
_AS_OF = re.compile("截[至止]|计至|至 ?$")
_AND = re.compile(r" ?[、,和及与] ?")
"""Between days that share a sum."""
_EACH = re.compile(
    r"(?:[之以]?前)?[ ,]?(?:您|我|乙方|借款人|分别)?(?:应|需"
    r"|须)?(?:向[^,。;\n\d]{1,10})?(?:分别)?各"
)
_BY_THEN = re.compile(" ?,?(?:于|在|到)? ?")
"""Between a sum and the day behind it: 余下34,000元2027年4月30日一次付清."""
_NAMED_BEHIND = re.compile(
    r" ?\((?:于|在)?|,? (?:is |are )?(?:due |payable |payment )?(?:on or before|by|on|before"
    r"|no later than) ?",
    re.IGNORECASE,
)
"""Between a sum and its day: 3,000元(12月31日前), CNY 4,000 by 31 Dec."""
_PAID_OFF = re.compile(
    r"(?:[之以]?前)?,?(?:一次性?|全部|全数|一并|一把)?(?:还清|付清|结清|还完|全部还|清偿)"
)
_ROW_TOTAL = re.compile(
    r"元?[ ,、+]?(?:并|及|和)?(?:应?还|支付)?(?:利息|本金|罚息|手续费|服务费"
    r"|管理费)[^\n。;年月日]{0,30}?"
    r"(?:小计|合计|共计|总计|本息共)[: 为]{0,2}"
)
_PAYS = re.compile(r"归还|偿还|支付|还|付|缴|交|给|打|转|汇|存|清")
_OWES = re.compile(r"[。;\n\d]|欠|截|罚|息|逾期|费|放款|发放|借|降|减|免|超过|至少|不足|扣除")
"""What no words between a day and the sum paid then may hold."""
_NTH = re.compile(r"第 ?[\d一二三四五六七八九十]{1,3} ?[期笔次回][^。;\n\d]{0,6}$")
_PARTICLE = re.compile(
    r"[之以]?前|当[日天]|[ ,:|\-]|乙方|借款人|您|我|本人|应|需|须|再|各|向[^,。;\n\d]{1,10}|归还"
    r"|偿还"
    r"|支付|原告|申请人|[甲乙]方|债权人|贷款人|出借人|贵公司|贵行|借款本金|欠款|还款|付款|缴付"
    r"|缴纳|缴|还|付|金额|给|打|转|拿|交|存|汇|凑|清|[你他她]|最后|剩下的?"
    r"|余下的?|尾数|款|本金|本息|为|人民币"
)
"""What may stand between a day and the sum paid then, in any order."""


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
    ordered = in_order([day.value for day, _ in pairs])
    return tuple(
        Payment(
            no,
            due,
            amount.value.money,
            start=min(day.start, amount.start),
            end=max(day.end, amount.end),
        )
        for no, (due, (day, amount)) in enumerate(zip(ordered, pairs, strict=True), 1)
    )


def _goes_on(text: str, end: int, start: int) -> bool:
    return start - end <= FURTHEST and "\n\n" not in text[end:start]


def _pairs(
    text: str, dated: Sequence[Found[Day]], sums: Sequence[Found[Amount]]
) -> Iterator[tuple[Found[Day], Found[Amount]]]:
    for position, named in enumerate(dated):
        day = _whole(text, named)
        is_day = day.value.state in {DayState.READ, DayState.IMPOSSIBLE}
        if not is_day or _AS_OF.search(text, max(0, day.start - 4), day.start):
            continue
        at = bisect_left(sums, day.end, key=lambda one: one.start)
        behind = sums[at] if at < len(sums) else None
        if behind is not None and _is_paid(text, day, behind):
            if _EACH.match(text, day.end):
                yield from ((one, behind) for one in _named_together(text, dated, position))
            yield day, _total_of_row(text, sums, at)
        elif at and _is_rest(text, day, sums[at - 1]):
            yield day, sums[at - 1]


def _whole(text: str, found: Found[Day]) -> Found[Day]:
    """Give a month its day, where the list says one for all: 均在当月20日前到账."""
    value = found.value.value
    if found.value.state is not DayState.MONTH or value is None:
        return found
    same = _SAME_DAY.search(text, found.start, found.start + _LIST)
    if same is None:
        return found
    day = min(int(same[1]), last_day_of_month(value.year, value.month))
    return replace(found, value=Day(value.replace(day=day), month=value.month, day=day))


def _total_of_row(text: str, sums: Sequence[Found[Amount]], at: int) -> Found[Amount]:
    """Return what a row adds up: 本金2,000.00 利息144.00 小计2,144.00."""
    total = _ROW_TOTAL.match(text, sums[at].end)
    if total is None:
        return sums[at]
    return next((one for one in sums[at : at + 4] if one.start == total.end()), sums[at])


def _is_rest(text: str, day: Found[Day], amount: Found[Amount]) -> bool:
    """Tell whether a day pays off the sum right before it."""
    if _NAMED_BEHIND.fullmatch(text, amount.end, day.start) is not None:
        return True
    if _NTH.search(text[max(0, amount.start - _LOOK_BACK) : amount.start]):
        return _BY_THEN.fullmatch(text, amount.end, day.start) is not None
    is_close = _BY_THEN.fullmatch(text, amount.end, day.start) is not None
    return is_close and _PAID_OFF.match(text, day.end) is not None


def _is_paid(text: str, day: Found[Day], amount: Found[Amount]) -> bool:
    """Tell whether the words between a day and a sum only say that it is paid then."""
    if _MORE.match(text, amount.end) is not None:
        return False
    gap = text[day.end : min(amount.start, day.end + _WIDEST_GAP)]
    if amount.start - day.end > len(gap):
        return False
    if not _PARTICLE.sub("", gap):
        return "\n" not in gap
    return _PAYS.search(gap) is not None and _OWES.search(gap) is None


def _named_together(text: str, dated: Sequence[Found[Day]], position: int) -> Sequence[Found[Day]]:
    """Return the days before one that share its sum: 12月18日、1月18日各还2200."""
    first = position
    while first and _AND.fullmatch(text, dated[first - 1].end, dated[first].start):
        first -= 1
    return dated[first:position]
