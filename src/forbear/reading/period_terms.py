"""Grace, cure, clearance and register days: each span of days by the words right around it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from forbear.reading import grace_words as grace
from forbear.reading import period_words as words
from forbear.reading.found import Found
from forbear.reading.history import in_small_letters, sentence_bounds, states_a_term
from forbear.reading.periods import Period
from forbear.reading.sources import Sources
from forbear.reading.terms import Term

_FULL_STOP = re.compile(r"(?<=[a-z\d)])[.?] (?=[A-Z])")
_REACH = 90
_ENGLISH_REACH = 160
_CLOSE = 8
_LONGEST_GRACE = 31
_FOLLOWING = 2
_PAIRED = 120
"""Signs within which 五日内 and 超过五日 belong together."""
_BESIDE = 12
_WARNED = 24
"""Signs behind 过了五天 in which the notice comes that follows."""
_TOPIC = 60
"""Signs before a sentence in which a question or heading may name what it is about."""
_EARLIER = 110


@dataclass(frozen=True, slots=True)
class _Around:
    """The words around one span of days."""

    period: Period
    before: str
    """In its sentence, from the span before it on."""
    behind: str
    """In its sentence, up to the next span."""
    sentence: str
    earlier: str
    """In its paragraph, before the sentence."""
    is_passed: bool = False
    """The same number of days stands again close behind, as what is exceeded."""


def period_terms(sources: Sources) -> Iterator[Term]:
    """Yield the terms that are spans of days; a working day counts as a day."""
    cured: set[int] = set()
    for around, found in _spans(sources):
        for name in _names(around):
            if name == "cure_days":
                cured.add(found.value.days)
            elif name == "grace_days" and found.value.days in cured:
                continue
            yield Term(name, found.value.days, found.start, found.end, found.start)


def _spans(sources: Sources) -> Iterator[tuple[_Around, Found[Period]]]:
    text, spans, small = sources.text, sources.periods, in_small_letters(sources.text)
    for position, found in enumerate(spans):
        if not states_a_term(text, found.start):
            continue
        begin, end = _bounds(text, found.start)
        previous = spans[position - 1].end if position else 0
        following = spans[position + 1].start if position + 1 < len(spans) else end
        is_english = text[found.end - 1].isascii() and text[found.end - 1].isalpha()
        reach = _ENGLISH_REACH if is_english else _REACH
        paragraph = max(text.rfind("\n\n", 0, begin), begin - _EARLIER, 0)
        yield (
            _Around(
                found.value,
                small[max(begin, previous, found.start - reach) : found.start],
                small[found.end : min(end, max(following, found.end), found.end + _REACH)],
                small[begin:end],
                small[paragraph:begin],
                _is_passed(sources, position),
            ),
            found,
        )


def _is_passed(sources: Sources, position: int) -> bool:
    """Tell 五日内……,超过五日的……: within so many days, and what comes after as many."""
    text, spans = sources.text, sources.periods
    found = spans[position]
    if not grace.is_within(*_beside(text, found)):
        return False
    return any(
        other.value.days == found.value.days and grace.is_beyond(*_beside(text, other))
        for other in spans[position + 1 : position + 1 + _FOLLOWING]
        if other.start - found.end < _PAIRED
    )


def _beside(text: str, found: Found[Period]) -> tuple[str, str]:
    before = in_small_letters(text[max(0, found.start - _BESIDE) : found.start])
    return before, in_small_letters(text[found.end : found.end + _BESIDE])


def _bounds(text: str, start: int) -> tuple[int, int]:
    """Return where the sentence around a span begins and ends, English full stops included."""
    begin, end = sentence_bounds(text, start)
    stops = [one.end() for one in _FULL_STOP.finditer(text, begin, end)]
    before = [one for one in stops if one <= start]
    behind = [one for one in stops if one > start]
    return (before[-1] if before else begin), (behind[0] if behind else end)


def _names(around: _Around) -> Iterator[str]:
    """Yield what a span of days is; proof and register may share one."""
    closing = tuple(_closing(around)) or tuple(_by_topic(around))
    if closing:
        yield from closing
    elif grace.GRACE_WORD.search(
        around.before[-_CLOSE:] + around.behind[: _CLOSE + 4]
    ) or grace.DEFINED.search(around.before):
        yield "grace_days"
    elif _is_cure(around):
        yield "cure_days"
    elif _is_grace(around):
        yield "grace_days"


def _closing(around: _Around) -> Iterator[str]:
    """Yield proof and register where their words stand in the sentence."""
    before, behind = around.before, around.behind
    updates_behind = words.is_update(behind)
    if words.is_proof(behind) or (words.is_proof(before) and not updates_behind):
        yield "clearance_days"
    is_register = words.is_updated_within(before, behind)
    if (updates_behind or is_register or _is_updated_before(around)) and not words.OBJECTION.search(
        around.sentence
    ):
        yield "update_days"


def _is_updated_before(around: _Around) -> bool:
    """Tell 'reported as settled within ten days' and the heading 征信更新: 三个工作日."""
    before = around.before
    if words.is_proof(before) or not words.WITHIN.search(before):
        return False
    if not around.behind.strip(" 内。;.,\n)"):
        return words.UPDATE_LABEL.search(before) is not None or (words.is_update(before))
    return before.isascii() and words.is_update(before)


def _by_topic(around: _Around) -> Iterator[str]:
    """Yield proof or register when the sentence only says 还清后三日内 and a heading says what."""
    topic = around.earlier[-_TOPIC:]
    is_answer = words.ANSWER.match(around.before) and words.ASKED.search(topic)
    if not words.PAID_OFF.search(around.before) and not is_answer:
        return
    proof = [one.start() for one in words.PROOF_TOPIC.finditer(topic)]
    update = [one.start() for one in words.UPDATE_TOPIC.finditer(topic)]
    if proof and proof[-1] > max(update, default=-1):
        yield "clearance_days"


def _is_cure(around: _Around) -> bool:
    """Tell time to pay after a notice of what was missed."""
    before, earlier = around.before, around.earlier
    if words.is_other_deed(around.sentence) or words.SIGNS.match(around.behind):
        return False
    if words.MORE_TIME.search(before) and words.NOTICE.search(before):
        return True
    noticed_behind = words.is_noticed_behind(around.behind)
    if (noticed_behind or words.NOTICE.search(before)) and words.CURE.search(around.sentence):
        return True
    if not words.MISSING.search(earlier + before):
        return False
    return noticed_behind or words.RECEIVED.search(before) is not None


def _is_grace(around: _Around) -> bool:
    """Tell days in which late money does no harm: by what follows, by the due day, by a pair."""
    before, behind = around.before, around.behind
    if around.period.days > _LONGEST_GRACE:
        return False
    return (
        grace.is_in_time(before, behind)
        or grace.LATE_AT_MOST.search(before) is not None
        or grace.is_from_due_day(before, behind)
        or _is_exceeded(around)
        or (around.period.days > 1 and grace.is_late_by(before, behind))
    )


def _is_exceeded(around: _Around) -> bool:
    """Tell days that are left to the late, or that must pass before anything happens."""
    before, behind = around.before, around.behind
    lateness = around.earlier + before
    if grace.LEFT_TO.search(before) and grace.DUE.search(lateness):
        return True
    warned = words.NOTICE.search(behind[:_WARNED]) is not None
    is_beyond = around.is_passed or (warned and grace.is_beyond(before, behind))
    is_late = grace.LATE.search(lateness + behind) is not None
    return is_beyond and is_late and not grace.is_other_clock(before, behind)
