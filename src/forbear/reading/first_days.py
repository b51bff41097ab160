"""The day of the first payment, and the day on which an extended loan now falls due."""

import re
from collections.abc import Iterator
from datetime import date

from forbear.reading.days import Day, DayState
from forbear.reading.found import Found
from forbear.reading.history import sentence_bounds, states_a_term
from forbear.reading.sources import Sources
from forbear.reading.terms import Term
from forbear.values.day import last_day_of_month

_N1 = r"第 ?[一1] ?"
_FIRST_WORD = rf"(?:首[个期次笔月回缴供还扣]|头一?[个期次笔回月]|{_N1}[个期次笔回月])"
_NOT_PAID = re.compile(
    r"逾期|申请|致电|通知|催|提醒|签|放款|发放|借|代偿|未|违约|滞纳|late\b|miss|overdue|interest"
    r"|receiv"
    r"|drawn|lent|advanced|signed|applied|wrote|contact|called|read",
    re.IGNORECASE,
)
_FIRST = re.compile(
    rf"{_FIRST_WORD}(?!款(?!日|时|期))[^。;\n\d,|]{{0,14}}[|\t ]{{0,6}}$"
    r"|(?:起始还款日|开始还款日期?|还款起始日|起还日|下次还款日|下期还款日)[^。;\n\d]{0,6}$"
    r"|\b(?:plan )?start date:? ?$"
    r"|\b(?:first|next) (?:payment|instal?lment)[^;\n]{0,40}\bdue(?: on)? ?$"
    r"|\b(?:first|1st)\b[^.;\n\d]{0,44}$"
    r"|\b(?:start|commenc|beginn?)(?:ing|s|es|e)?(?: payable)?(?: on| from| with| in"
    r"| at)?(?: the)?:?(?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?)? ?$",
    re.IGNORECASE,
)
_FIRST_BEHIND = re.compile(
    r"(?:\([^()\n]{1,6}\))?(?:[之以]?前|当[天日])?(?:[就来]?是|作为|为|起|开始)?"
    r"(?:归?还|支?付|偿还|交|缴|供)?(?:的)? ?"
    rf"(?:{_FIRST_WORD}(?!款(?!日))|(?:开始|起)(?:还款|还钱|供款)|(?:being|is|for) the first\b)",
    re.IGNORECASE,
)
"""Right behind the day, blanks and comma left out."""
_FROM = re.compile(r"(?:自|从|由|打) ?$")
_STARTS_BEHIND = re.compile(r" ?(?:\([^()\n]{1,6}\))?(?:起|开始)")
_STARTS_PAYING = re.compile(
    r" ?(?:\([^()\n]{1,6}\))?(?:起|开始)"
    r"(?:[还扣付交缴供转给打收归偿支算]|[。;]?$|[。;\n]|,(?:以后|此后|往后|之后|还|每|按))"
)
_MONTHLY = (
    r"每[一个]{0,2}(?:公历|自然)?月|按月|逐月|逐个月|月月|每期|各月"
    r"|分 ?[\d一二三四五六七八九十]{1,4} ?(?:个月|期)|每季|按季"
)
_EVERY_MONTH = re.compile(_MONTHLY)
_BEARS = re.compile(r"[计生]息|利率|罚息|生效|停止|停收|免|催收|报送|上浮|逾期|算起|计收")
_DIGIT = re.compile(r"\d")
_UNTIL_BEHIND = re.compile(r"(?:起|开始)?[, ]?[至到]")
_ENGLISH_FROM = re.compile(r"\b(?:from|of|with effect from) $")
_ENGLISH_MONTHLY = re.compile(r"month|instal|EMI|payment", re.IGNORECASE)
_ENGLISH_BEARS = re.compile(
    r"(?:interest|accru|penalt|waive|frozen|freez|stop|report|effect|lapse)[^.;\n]{0,40}$",
    re.IGNORECASE,
)
_AS_OF = re.compile(
    r"(?:截(?:至|止(?!日|期))|计至|算至|as (?:of|at))[^。;\n\d]{0,8}$", re.IGNORECASE
)
_PUT_OFF = re.compile(
    r"(?:展期?|展延|延期?|延长|延后|往后延|推迟|押后|拖|后推|推|顺延|宽展|缓)(?:了)?(?:至|到"
    r"|为)(?:新的?)? ?$"
    r"|(?:延|推|缓|宽限)(?:长|期|后|迟)?[\d一二三四五六七八九十]{1,3}(?:日|天|个月"
    r"|年)[, ]{0,2}[至到] ?$"
    r"|(?:新(?:的)?|展期(?:后)?的?|延期后的?|顺延后的?|变更后的?|现)(?:到期日|还款日|还款期限"
    r"|届满日)[:为是]{0,2}[| ]{0,4}$"
    r"|\bnow (?:falls? due|due|matures?|payable)[^.;\n\d]{0,16}\bon ?$"
    r"|\bnew (?:maturity|due|final repayment) date(?: is| of|:)? ?$",
    re.IGNORECASE,
)
_CHANGED_TO = re.compile(
    r"(?:改|变更|调整|更改|修改|顺延|变|延|展|推迟|延长)[^。;\n\d]{0,4}[为到至成][: ]?$"
    r"|(?:->|→)[^。;\n\d]{0,8}$"
)
_TO = re.compile(r"[至到] ?$")
_ENDS = re.compile(r" ?(?:日)?(?:止|届满|为止)")
_EXTENSION = re.compile("展期|延期|延长|宽展")
_MATURITY = re.compile("到期日|还款日|还款期|期限|届期")
_ENGLISH_PUT_OFF = re.compile(
    r"\b(?:extend|extends|extended|postponed|deferred|moved|put back|rolled over)\b", re.IGNORECASE
)
_ENGLISH_TO = re.compile(r"\b(?:to|until|till) ?$", re.IGNORECASE)
_NEW_OF_TWO = re.compile(r"(?:^|[\n\-·•–(（ ])新[:为]? ?$")
_MATURES = re.compile("到期|期限|展期")
_ONE_OF_MANY = re.compile(f"{_FIRST_WORD}|每期|各期|每月|instalments|payments")
_FROM_SIGNING = re.compile(
    r"(?:签[订署字约]|确认|生效|签章|signing|signature|acceptance)", re.IGNORECASE
)
_SPAN = 50
_LINES_ABOVE = 70
_FAR = 90


def first_days(sources: Sources) -> Iterator[Term]:
    """Yield first payment, and new last day; what is plainly called the first comes first."""
    candidates = [
        (rank, one.start, day, one)
        for one in sources.days
        if not sources.in_schedule(one.start)
        and states_a_term(sources.text, one.start)
        and (ranked := _rank(sources, one)) is not None
        for rank, day in (ranked,)
    ]
    for _, _, day, one in sorted(candidates, key=lambda four: four[:2]):
        yield Term("first_due", day, one.start, one.end, one.start)
    for one in sources.days:
        if _is_new_maturity(sources, one) and one.value.value is not None:
            yield Term("new_maturity", one.value.value, one.start, one.end, one.start)
    yield from _first_due_days(sources)


def _rank(sources: Sources, found: Found[Day]) -> tuple[int, date] | None:
    """Return how plainly a day is the first one, 0 before 3, and the day; None when it is not."""
    begin, end = sentence_bounds(sources.text, found.start)
    before = sources.text[max(begin - 1, 0, found.start - _SPAN) : found.start]
    behind = sources.text[found.end : min(end, found.end + _SPAN)].removeprefix("份")
    if not before.strip():
        before = sources.label(found.start)[-_SPAN:]
    day = _whole_day(sources, found, begin, end)
    if day is None or _AS_OF.search(before):
        return None
    is_old = sources.own_day is not None and day < sources.own_day
    later = 2 * is_old
    first = _FIRST.search(before)
    is_first = first is not None and _NOT_PAID.search(first[0]) is None
    if is_first or _FIRST_BEHIND.match(behind.lstrip(", ")):
        return later, day
    is_monthly = _is_monthly(found, before, behind)
    is_english = _ENGLISH_FROM.search(before) and not _ENGLISH_BEARS.search(before)
    in_english = is_english and _ENGLISH_MONTHLY.search(sources.text[begin:end])
    if is_monthly or in_english or _starts_a_plan(sources, found, behind):
        return 1 + later, day
    return None


def _is_monthly(found: Found[Day], before: str, behind: str) -> bool:
    """Tell a day from which on something is paid month by month: 自2027年1月起每月5日."""
    is_from = _FROM.search(before) is not None
    monthly = _EVERY_MONTH.search(behind)
    gap = behind[: monthly.start()] if monthly else ""
    is_open = _BEARS.search(gap) is None and (
        _UNTIL_BEHIND.match(gap) is not None or _DIGIT.search(gap) is None
    )
    if (is_from or _STARTS_BEHIND.match(behind)) and monthly and is_open:
        return True
    is_month = found.value.state is DayState.MONTH
    is_span = is_month and _UNTIL_BEHIND.match(behind) is not None
    return is_span and (is_from or monthly is not None)


def _starts_a_plan(sources: Sources, found: Found[Day], behind: str) -> bool:
    """Tell a day from which something is paid, beside a number of instalments: 从10号开始扣."""
    if not _STARTS_PAYING.match(behind):
        return False
    near = range(found.start - _FAR, found.end + _FAR)
    return any(one.start in near for one in sources.counts)


def _whole_day(sources: Sources, found: Found[Day], begin: int, end: int) -> date | None:
    """Return the day itself, or the day that comes back in a month named alone."""
    value = found.value.value
    if value is None or found.value.state is DayState.READ:
        return value
    near = sorted(
        (one for one in sources.due_days if begin - _FAR <= one.start < end + _FAR),
        key=lambda one: (not begin <= one.start < end, abs(one.start - found.start)),
    )
    if not near:
        return None
    return value.replace(day=min(near[0].value, last_day_of_month(value.year, value.month)))


def _is_new_maturity(sources: Sources, found: Found[Day]) -> bool:
    if found.value.state is not DayState.READ or not states_a_term(sources.text, found.start):
        return False
    before = sources.text[max(0, found.start - _SPAN) : found.start]
    above = sources.text[max(0, found.start - _LINES_ABOVE) : found.start]
    clause = re.split(r"[。;\n]", before)[-1]
    if _NEW_OF_TWO.search(before) and _MATURES.search(above):
        return True
    behind = sources.text[found.end : found.end + _SPAN]
    if _TO.search(clause) and _ENDS.match(behind) and _EXTENSION.search(clause):
        return not _BEARS.search(clause)
    is_changed = _CHANGED_TO.search(clause) and _MATURITY.search(clause)
    in_english = _ENGLISH_TO.search(clause) and _ENGLISH_PUT_OFF.search(clause)
    is_put_off = _PUT_OFF.search(clause) or is_changed or in_english
    return is_put_off is not None and not _ONE_OF_MANY.search(clause)


def _first_due_days(sources: Sources) -> Iterator[Term]:
    """Yield the days from signing to the first payment."""
    for span in sources.periods:
        begin, end = sentence_bounds(sources.text, span.start)
        before = re.split("[,。;\n]", sources.text[begin : span.start])[-1]
        behind = re.split("[,。;\n]", sources.text[span.end : end])[0]
        clause = before + behind
        is_first = re.search(rf"{_FIRST_WORD}|\bfirst (?:instal|payment)", clause, re.IGNORECASE)
        if is_first and _FROM_SIGNING.search(clause) and not _NOT_PAID.search(behind):
            yield Term("first_due_days", span.value.days, span.start, span.end, span.start)
