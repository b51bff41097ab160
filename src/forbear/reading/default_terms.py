"""What the paper says about lateness, and the days it gives for proof and register."""

import re
from collections.abc import Iterator

from forbear.reading.found import Found
from forbear.reading.history import sentence_bounds, states_a_term
from forbear.reading.numerals import whole_number
from forbear.reading.periods import Period
from forbear.reading.sources import Sources
from forbear.reading.terms import Term

_GRACE = re.compile(r"宽限|grace", re.IGNORECASE)
_CURE = re.compile(
    r"补足|补缴|补还|补交|补付|改正|纠正|结清欠款|还清欠款|付清|催告|cure|remedy"
    r"|to pay the (?:missed|overdue)|notice",
    re.IGNORECASE,
)
_NOTICE = re.compile(r"催告|通知|提醒|收到|催收函|notice", re.IGNORECASE)
_NOTICE_BEHIND = re.compile("'? (?:after )?(?:written )?notice|'? to (?:pay|cure|remedy)")
_NEAR = 40
_CLEARANCE = re.compile(
    r"结清证明|清偿证明|结清凭[证据]|还清证明|结清函|clearance (?:certificate|letter)"
    r"|release letter|certificate of (?:clearance|settlement)",
    re.IGNORECASE,
)
_REGISTER = re.compile(
    r"征信|信用报告|信用信息|账户状态|信用记录|credit (?:report|register|bureau|record)"
    r"|[Rr]eported as",
    re.IGNORECASE,
)
_UPDATE = re.compile(r"更新|报送|调整|上报|恢复|变更|标注|消除|update|report", re.IGNORECASE)
_OBJECTION = re.compile(r"申请更正|异议|误报|提醒")
_ENDS = re.compile(
    r"终止|解除|作废|失效|取消|提前到期|立即到期|全部到期|宣布|恢复|撤销|不再享有"
    r"|一次性(?:清偿|还清|归还)|terminat|lapse|void|cancel|end this|may end|accelerat",
    re.IGNORECASE,
)
_MISSED = re.compile(
    r"(?P<any>任[何一意]?(?:一|1)?期|任何一期|某一期|单期|有一期|其中一期|一期(?=未|逾|不|没"
    r"|晚)|any (?:one )?(?:instal?lment|payment)|one (?:missed|late))"
    r"|(?:连续|累计|任意|合计|有|逾期(?:超过|满|达)?)(?P<n>\d{1,2}"
    r"|[一二两三四五六七八九十])(?:个)?期"
    r"|(?P<english>two|three|four"
    r"|\d) (?:consecutive )?(?:instal?lments? )?(?:in a row )?(?:are |is )?(?:missed|unpaid"
    r"|overdue|in a row)",
    re.IGNORECASE,
)
_ONE_DAY = re.compile(
    r"逾期(?:一|1)[日天]|晚(?:还|付)?(?:一|1)[日天]|(?:一|1)[日天]逾期|one day late|a day late",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"继续有效|不视为违约|不影响|不得|不终止|不作废|仅就|只就|remains in force", re.IGNORECASE
)
_ENGLISH = {"two": 2, "three": 3, "four": 4}


def default_terms(sources: Sources) -> Iterator[Term]:
    """Yield grace, misses, cure, clearance and register days."""
    for period in sources.periods:
        if states_a_term(sources.text, period.start):
            yield from _period_terms(sources, period)
    for match in _MISSED.finditer(sources.text):
        yield from _missed(sources, match)
    for match in _ONE_DAY.finditer(sources.text):
        begin, end = sentence_bounds(sources.text, match.start())
        if _ENDS.search(sources.text[match.end() : end]) and states_a_term(sources.text, begin):
            yield Term("grace_days", 0, match.start(), match.end(), match.start())


def _period_terms(sources: Sources, found: Found[Period]) -> Iterator[Term]:
    begin, end = sentence_bounds(sources.text, found.start)
    before, behind = sources.text[begin : found.start], sources.text[found.end : end]
    name = _period_name(before, behind)
    if name is not None:
        yield Term(name, found.value.days, found.start, found.end, found.start)


def _period_name(before: str, behind: str) -> str | None:
    """Return the term that a span of days is; the words right around it decide."""
    sentence = before + behind
    if _GRACE.search(before[-8:] + behind[:8]):
        return "grace_days"
    if _CLEARANCE.search(behind[:60]) or _CLEARANCE.search(before):
        return "clearance_days"
    if _REGISTER.search(sentence) and _UPDATE.search(sentence) and not _OBJECTION.search(sentence):
        return "update_days"
    is_noticed = _NOTICE.search(before[-_NEAR:]) or _NOTICE_BEHIND.match(behind)
    if is_noticed and _CURE.search(sentence):
        return "cure_days"
    return None


def _missed(sources: Sources, match: re.Match[str]) -> Iterator[Term]:
    _, end = sentence_bounds(sources.text, match.start())
    behind = sources.text[match.end() : end]
    if not _ENDS.search(behind) or not states_a_term(sources.text, match.start()):
        return
    ends = _ENDS.search(behind)
    if _DENIED.search(behind[: ends.end() if ends else 0]):
        return
    number = 1 if match["any"] else _number(match["n"] or match["english"])
    if number is None:
        return
    yield Term("missed_count", number, match.start(), match.end(), match.start())


def _number(text: str) -> int | None:
    return _ENGLISH.get(text.lower()) or whole_number(text)
