"""Grace, cure, clearance and register days: each span of days by the words right around it."""

import re
from collections.abc import Iterator

from forbear.reading.found import Found
from forbear.reading.history import sentence_bounds, states_a_term
from forbear.reading.periods import Period
from forbear.reading.sources import Sources
from forbear.reading.terms import Term

_GRACE_WORD = re.compile(r"宽限|grace", re.IGNORECASE)
_IN_TIME = re.compile(
    r"(?:以内|之内|内|里)?[^。;\n]{0,24}?(?:不算逾期|不计逾期|不作逾期|视[为同](?:按时|按期"
    r"|如期|准时)"
    r"|都?算按时|按时|不算晚|当没晚|作准时|视为准时|没事|不影响|不算(?=[,。;\n ]|$)|没关系"
    r"|当没事|不作违约|不算违约|不视为(?:违约|逾期)|补上即可|补足即可"
    r"|补上就行|准时论)"
    r"|[^.;\n]{0,50}?(?:treated|counts) as (?:paid |made )?on time",
    re.IGNORECASE,
)
_LATE_BY = re.compile(r"(?:逾期|晚还?|迟延|延迟|迟付)(?:不?超过)?$")
_LATE_BEYOND = re.compile(r"[^。;\n]{0,6}(?:未付|且|,|没关系|以内|以上)")
_NOTICE = re.compile(
    r"催告|通知|提醒|收信|看到|发函|来信|write|receiv|收到|短信|催过|催收函|挂号信|notice"
    r"|letter|write to you",
    re.IGNORECASE,
)
_NOTICE_BEHIND = re.compile(
    r"'? (?:from|after) (?:receiving|receipt|we write)|'? (?:after "
    r"|have passed since )?(?:a )?(?:written )?(?:notice|you receive|receipt"
    r"|the \w+ has received)"
    r"|'? (?:of|after) our (?:letter|notice)|'? to (?:pay|cure|remedy)|的?期限?(?:书面)?催告",
    re.IGNORECASE,
)
_CURE = re.compile(
    r"补足|补缴|补还|补交|补付|补上|补救|没补|未补|仍未|仍不|没还|未还|改正|结清欠款|还清欠款"
    r"|付清|催告|补齐|清缴|补不补|给你补|catch up|make (?:it|them) good"
    r"|cure|remedy|missed amount|unpaid|notice|do not pay|made good",
    re.IGNORECASE,
)
_CLEARANCE = re.compile(
    r"结清证明|清偿证明|结清凭[证据]|还清证明|收清证明|收清条|结清函|结清文件|书面证明"
    r"|清[还偿]证明|(?:还清|结清|两清|不欠)[^,。;\n]{0,12}证明"
    r"|(?:clearance|discharge|release) (?:certificate|letter)|certificate of (?:clearance"
    r"|settlement)"
    r"|letter certifying|certificate of discharge|certificate that the (?:loan|debt)",
    re.IGNORECASE,
)
_UPDATE = re.compile(
    r"更新|报送结清|报送[^,。;\n]{0,10}(?:结清|余额)|改[成为](?:已)?结清|上报|report(?:ed)? as"
    r"|as [\"“]?settled"
    r"|updat",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"(?:updates?|reports?(?:ed)?|as settled)\b[^.;\n]{0,50} within $", re.IGNORECASE
)
_OBJECTION = re.compile("申请更正|异议|误报")
_FULL_STOP = re.compile(r"(?<=[a-z\d)])\. (?=[A-Z])")
_REACH = 70
_CLOSE = 8
_LONGEST_GRACE = 31


def period_terms(sources: Sources) -> Iterator[Term]:
    """Yield the terms that are spans of days; a working day counts as a day."""
    spans = sources.periods
    for position, found in enumerate(spans):
        if not states_a_term(sources.text, found.start):
            continue
        begin, end = _bounds(sources.text, found.start)
        previous = spans[position - 1].end if position else 0
        following = spans[position + 1].start if position + 1 < len(spans) else end
        before = sources.text[max(begin, previous, found.start - _REACH) : found.start]
        behind = sources.text[found.end : min(end, following, found.end + _REACH)]
        sentence = sources.text[begin:end]
        for name in _names(found.value, before, behind, sentence):
            yield _term(name, found)


def _bounds(text: str, start: int) -> tuple[int, int]:
    """Return where the sentence around a span begins and ends, English full stops included."""
    begin, end = sentence_bounds(text, start)
    stops = [one.end() for one in _FULL_STOP.finditer(text, begin, end)]
    before = [one for one in stops if one <= start]
    behind = [one for one in stops if one > start]
    return (before[-1] if before else begin), (behind[0] if behind else end)


def _names(period: Period, before: str, behind: str, sentence: str) -> Iterator[str]:
    """Yield what a span of days is; proof and register may share one."""
    is_proof = _CLEARANCE.search(behind) or (
        _CLEARANCE.search(before) and not _UPDATE.search(behind)
    )
    is_update = (_UPDATE.search(behind) or _UPDATED.search(before)) and not _OBJECTION.search(
        sentence
    )
    if is_proof:
        yield "clearance_days"
    if is_update:
        yield "update_days"
    if is_proof or is_update:
        return
    if _GRACE_WORD.search(before[-_CLOSE:] + behind[: _CLOSE + 2]):
        yield "grace_days"
    elif (_NOTICE.search(before) or _NOTICE_BEHIND.match(behind)) and _CURE.search(sentence):
        yield "cure_days"
    elif _is_grace(period, before, behind):
        yield "grace_days"


def _is_grace(period: Period, before: str, behind: str) -> bool:
    if period.days > _LONGEST_GRACE:
        return False
    if _IN_TIME.match(behind):
        return True
    is_beyond = _LATE_BY.search(before) and _LATE_BEYOND.match(behind)
    return period.days > 1 and is_beyond is not None


def _term(name: str, found: Found[Period]) -> Term:
    return Term(name, found.value.days, found.start, found.end, found.start)
