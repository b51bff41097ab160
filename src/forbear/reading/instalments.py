"""What is paid each time, first and last: proven by the figures, or told by the words around."""

import re
from collections.abc import Iterator

from forbear.reading.amounts import Amount, amounts
from forbear.reading.found import Found
from forbear.reading.sources import Sources
from forbear.reading.spoken_days import spoken_days
from forbear.reading.steps import numbers_before
from forbear.reading.terms import Term

_VERB = (
    r"(?:应|须|需|要|就|只|固定|大概|统一|平均|都)*(?:归还|偿还|支付|缴纳|缴付|还款|付款|供款"
    r"|扣款|还|付|交|缴|供|打|转|扣|给|存|入|俾|畀)?(?:给)?(?:我|你|您|他|她)?"
)
_EACH_BEFORE = re.compile(
    rf"(?:每期|每一期|各期|一期|每个?月|一个月|一月|每次|每回|每笔|一次|一笔|各|月付|月缴|月还"
    rf"|月供|期供|每月月付|每季度?|按季|按月|每半年)"
    rf"(?:的)?(?:\d{{1,2}}[日号](?:前|之前|以前)?)?{_VERB}(?:您|我|乙方|你)?(?:款|本息|金额|数额"
    rf"|额)?(?:还本)?[为是:]? ?(?:人民币)?$"
    rf"|(?:每个?月|各月|逐月)(?:的)?(?:\d{{1,2}}|[一二三四五六七八九十]{{1,3}}) ?[日号](?:之前"
    rf"|以前|前)?[ ,]?{_VERB}(?:人民币)?[: ]?$"
    rf"|\b(?:instal?lments?|EMIs?|payments|lots|portions"
    rf"|parts)(?: \([^()\n]{{0,40}}\))?(?: (?:of|at|@)"
    rf"|,)(?: principal and interest of)?(?: ?(?:CNY|RMB|HKD|HK\$|S\$|\$))? ?$"
    r"|\b(?:each|every) (?:month|instal?lment|payment)(?: (?:is|of|being|comes to|will be|I pay"
    r"|you pay|she pays|we take))? ?$"
    r"|(?:@|\bmonthly(?: payments?| instal?lments?)?(?: of| is|:)?) ?$"
    r"|\bEMI\b[^.;\n\d]{0,24}$",
    re.IGNORECASE,
)
_EACH_BEHIND = re.compile(
    r" ?(?:元|块)?(?:[/每一](?:期|个?月|次|笔)|每期)| ?(?:yuan|RMB|CNY)? ?(?:each\b|apiece"
    r"|a time|a month|per month|monthly"
    r"|every (?:month|week)|a week|per week|weekly|per instal?lment|(?:p\.?m\b)|/month|each time"
    r"|at a time|on the \d{1,2}(?:st"
    r"|nd|rd|th) of (?:each|every))",
    re.IGNORECASE,
)
_NO_EACH = re.compile(
    r"(?:费|会员|保险|险|罚息|违约金|滞纳金|利息|息|利率|补偿|工资|收入|支出|开销|租|生活|降|减"
    r"|加|涨|从|原|不超过|至多|最多"
    r"|fees?|charge|(?<!principal and )interest|penalty|insurance|premium|earn|income|salary"
    r"|rent|from|instead of"
    r"|up to|cover)"
    r"[^。;,\n\d]{0,10}$",
    re.IGNORECASE,
)
_NO_EACH_BEHIND = re.compile(
    r" ?(?:元|块)?(?:\)|[/每一](?:月|期|次))?的?(?:[^,。;\n\d]{0,6})(?:费|会员|保险|保障|险)"
    r"|[^.;,\n]{0,14}(?:fee|charge|cover|insurance|premium|membership)",
    re.IGNORECASE,
)
_LAST_BEFORE = re.compile(
    r"(?:末期|尾期|末次|末笔|最后(?:一|1)?(?:期|笔|次|回|个月|一把)|尾数|尾款"
    r"|尾巴)[^。;\n\d]{0,14}$"
    r"|(?:剩余|剩下|余下|余|剩)的?(?:款项|部分|尾数|本息|本金|欠款|的)?(?:人民币)?[:为是]? ?$"
    r"|\b(?:last|final)\b(?: (?:one|instal?lment|payment|EMI|month))?(?: being| is| of| at"
    r"|:)? ?(?:CNY|RMB|HKD|HK\$|\$)? ?$"
    r"|\b(?:remaining|remainder|balance|rest)(?: of| is)? ?(?:CNY|RMB|HKD|HK\$|\$)? ?$",
    re.IGNORECASE,
)
_DOWN_BEFORE = re.compile(
    r"先(?:期|行|行)?(?:由)?(?:[乙丙]方|您|你|我|借款人)?(?:一次性?)?(?:支付|偿还|归还|缴纳|还款"
    r"|付款|付|交|还|打|缴|转|存|拿|给|汇|凑|入|俾|畀|找|过)(?:个|上|出|来|我|您|回"
    r"|现金)?(?:人民币)? ?$"
    r"|\b(?:put in|put down|pay|deposit|transfer|send|give)(?: me| us)? ?(?:CNY|RMB|HKD|HK\$|S\$"
    r"|\$)? ?$"
    r"|\b(?:up-?front|initial|first) payment(?: of|:)? ?(?:CNY|RMB|HKD|HK\$|S\$|\$)? ?$",
    re.IGNORECASE,
)
_ENGLISH_FIRST = re.compile(
    r"[^.;\n]{0,40}\b(?:first|up ?front|straight away|initially|to start"
    r"|and (?:pays? )?the (?:remaining|balance|rest|remainder))\b|(?:initial|first"
    r"|up-?front) payment",
    re.IGNORECASE,
)
_IS_FEE = re.compile(
    r"[^。;,\n]{0,8}?(?:费|押金|保证金|定金|诚意金|工本|材料|资料|风险金|会员|fee|deposit)",
    re.IGNORECASE,
)
_REST = re.compile(
    r"余款|余数|其余|剩下|剩余|余下|余额|余(?=[\d人¥])|balance|\brest\b|remain|差额|后面|再(?:分|签"
    r"|谈|做)|分期",
    re.IGNORECASE,
)
_FALLS_AWAY = re.compile(
    r"[^。;\n]{0,40}?(?:免|豁|追|减|了断|了结|作罢|挂账|挂在|waive|written off|forg)", re.IGNORECASE
)
"""What becomes of a rest that is not paid."""
_FREED = re.compile(
    r"(?:免除|豁免|减免|放弃|waives?|forgives?|writes? off)[^。;,\n]{0,12}$", re.IGNORECASE
)
_FIRST_OF_MANY = re.compile(r"首[期笔次月]款?[^。;,\n\d]{0,8}$")
_LEAST_LISTED = 3
_REST_NEAR = 150
_SPAN = 60
_PLAN_NEAR = 220


def proven_instalments(sources: Sources) -> Iterator[Term]:
    """Yield the terms of a plan whose figures fit each other."""
    plan = sources.agreed
    if plan is None:
        return
    yield Term("count", plan.count.value, plan.count.start, plan.count.end, plan.count.start)
    yield from _term("instalment", plan.each)
    if plan.last is not None:
        yield from _term("last_instalment", plan.last)
    if plan.down is not None and _DOWN_BEFORE.search(_before(sources, plan.down)):
        yield from _down(sources, plan.down)


def told_instalments(sources: Sources) -> Iterator[Term]:
    """Yield the terms that only words tell: 一个月1,140, EMI works out to, 先打五千过来."""
    listed = {one.total for one in sources.payments}
    plain = [one for one in sources.plain_amounts if one.value.money and not one.value.is_about]
    for one in plain:
        if _is_last(sources, one):
            yield from _term("last_instalment", one)
        elif _is_each(sources, one) and (not listed or one.value.money in listed):
            yield from _term("instalment", one)
        if _is_down(sources, one):
            yield from _down(sources, one)


def is_of_no_payment(sources: Sources, term: Term) -> bool:
    """Tell an instalment that none of the listed payments has: a membership, a part."""
    if term.name == "down_payment":
        return term.start in {one.start for one in _firsts(sources)}
    if term.name == "instalment" and term.start in _stepped(sources):
        return True
    if term.name != "instalment" or len(sources.payments) < _LEAST_LISTED:
        return False
    return all(one.total != term.value for one in sources.payments)


def _stepped(sources: Sources) -> set[int]:
    """Return where the sums of a plan stand that goes up or down by steps."""
    spans = [
        (one.start, one.value.money)
        for one in sources.plain_amounts
        if one.value.money is not None and len(numbers_before(sources.text, one.start, 0, 1)) > 1
    ]
    return {start for start, _ in spans} if len({money for _, money in spans}) > 1 else set()


def _firsts(sources: Sources) -> Iterator[Found[Amount]]:
    """Yield first payments as large as those that follow: 首期款2,000元,此后每月2,000元."""
    for one in sources.plain_amounts:
        later = sources.text[one.end : one.end + _SPAN]
        is_first = _FIRST_OF_MANY.search(_before(sources, one))
        again = one.value.money is not None and one.value.money.plain() in _plain(later)
        if is_first and again:
            yield one


def _plain(text: str) -> set[str]:
    return {one.value.money.plain() for one in amounts(text) if one.value.money is not None}


def _term(name: str, found: Found[Amount]) -> Iterator[Term]:
    if found.value.money is not None:
        yield Term(name, found.value.money, found.start, found.end, found.start)


def _down(sources: Sources, found: Found[Amount]) -> Iterator[Term]:
    """Yield what is paid first, with a day named in speech alone: 你28号之前先打五千."""
    yield from _term("down_payment", found)
    before = sources.text[max(0, found.start - _SPAN) : found.start]
    for day in spoken_days(before, sources.own_day):
        start = found.start - len(before) + day.start
        yield Term("down_payment_due", day.value, start, start + day.end - day.start, start)


def _before(sources: Sources, found: Found[Amount]) -> str:
    return re.split("[。;\n]", sources.text[max(0, found.start - _SPAN) : found.start])[-1]


def _is_each(sources: Sources, found: Found[Amount]) -> bool:
    before = _before(sources, found)
    behind = sources.text[found.end : found.end + _SPAN]
    if _NO_EACH.search(before) or _NO_EACH_BEHIND.match(behind):
        return False
    if not (_EACH_BEFORE.search(before) or _EACH_BEHIND.match(behind)):
        return False
    near = range(found.start - _PLAN_NEAR, found.end + _PLAN_NEAR)
    return any(one.start in near for one in (*sources.counts, *sources.due_days))


def _is_last(sources: Sources, found: Found[Amount]) -> bool:
    """Tell what is paid at the end of a plan: a sum called last, or a rest behind instalments."""
    before = _before(sources, found)
    if not _LAST_BEFORE.search(before):
        return False
    near = range(found.start - _PLAN_NEAR, found.start)
    has_plan = any(one.start in near for one in (*sources.counts, *sources.due_days))
    behind = sources.text[found.end : found.end + _SPAN]
    if _FALLS_AWAY.match(behind) or _FREED.search(before):
        return False
    is_laid_out = re.match(r"[^。;\n]{0,14}?(?:分|拆|按月|每月|split|in \d|by \d|over)", behind)
    return has_plan and is_laid_out is None


def _is_down(sources: Sources, found: Found[Amount]) -> bool:
    """Tell a sum that is paid before the rest is laid out in instalments."""
    before = _before(sources, found)
    behind = sources.text[found.end : found.end + _REST_NEAR]
    if _DOWN_BEFORE.search(before) is None or _IS_FEE.match(behind):
        return False
    is_english = before.rstrip().isascii()
    if is_english and not _ENGLISH_FIRST.search(before + behind[: 2 * _SPAN]):
        return False
    has_plan = bool(sources.counts or sources.due_days)
    return has_plan and _REST.search(behind) is not None
