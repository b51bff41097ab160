"""How many missed instalments end a plan."""

import re
from collections.abc import Iterator

from forbear.reading import miss_words as words
from forbear.reading.history import in_small_letters, sentence_bounds, states_a_term
from forbear.reading.numerals import DIGITS
from forbear.reading.sources import Sources
from forbear.reading.terms import Term

_NUMBERS = DIGITS | {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "second": 2, "third": 3}
_NEAR = 16
_FACT = 24
_FOLLOWING = 200
"""Signs behind a miss in which the end of the plan may stand."""
_FOLLOWING_ONE = 110
_NOTICED = 60
_HEADED = 160
"""Signs before an item in which the head of its list may stand."""


def default_terms(sources: Sources) -> Iterator[Term]:
    """Yield the number of misses that end the plan: the first that the paper gives."""
    text = in_small_letters(sources.text)
    several = _found(text, (words.MISSED, words.ENGLISH_MISSED))
    single = _found(text, (words.ONE_MISSED, words.ENGLISH_ONE))
    for start in sorted({*several, *single}):
        for found, is_one in ((several, False), (single, True)):
            match = found.get(start)
            if match is None or not _stands(text, match) or not _ends(text, match, is_one=is_one):
                continue
            inside = (several[one] for one in range(start + 1, match.end()) if one in several)
            better = next((one for one in inside if _ends(text, one, is_one=False)), None)
            yield _term(better or match, is_one=is_one and better is None)
            return


def _found(text: str, patterns: tuple[re.Pattern[str], ...]) -> dict[int, re.Match[str]]:
    return {match.start(): match for pattern in patterns for match in pattern.finditer(text)}


def _term(match: re.Match[str], *, is_one: bool) -> Term:
    number = 1 if is_one else _number(next(filter(None, match.groups())))
    return Term("missed_count", number, match.start(), match.end(), match.start())


def _stands(text: str, match: re.Match[str]) -> bool:
    """Tell a rule for the time to come from what has happened, and from other debts."""
    before = text[max(0, match.start() - _FACT) : match.start()]
    is_fact = words.FACT.search(before) and not words.CONDITION.search(before)
    if is_fact or words.ELSEWHERE.search(before[-_NEAR:]):
        return False
    return states_a_term(text, match.start())


def _ends(text: str, match: re.Match[str], *, is_one: bool) -> bool:
    """Tell whether the plan ends: for one miss in the sentence, for more in the lines behind."""
    begin, end = sentence_bounds(text, match.start())
    if is_one and words.LISTED.search(text, max(0, begin - _HEADED), match.start()):
        return not words.NOTICED.search(text, match.end(), end)
    stop = text.find("\n\n", match.end())
    limit = min(match.end() + _FOLLOWING, stop if stop >= 0 else len(text))
    if not is_one:
        noticed = words.NOTICED.search(text, match.end(), min(limit, match.end() + _NOTICED))
        if noticed and words.CURED.search(text, noticed.start(), limit):
            return True
        if match[0].isascii() and words.ENDS.search(text, begin, match.start()):
            return True
    return _is_ended(text, match, min(end, match.end() + _FOLLOWING_ONE) if is_one else limit)


def _is_ended(text: str, match: re.Match[str], limit: int) -> bool:
    excepted = words.EXCEPTED.search(text[max(0, match.start() - 6) : match.start()])
    for ends in words.ENDS.finditer(text, match.end(), limit):
        if words.NEGATED.search(text[max(0, ends.start() - 4) : ends.start()]):
            continue
        return not words.DENIED.search(text, match.start(), ends.end()) or excepted is not None
    return False


def _number(text: str) -> int:
    return _NUMBERS.get(text.lower()) or int(text)
