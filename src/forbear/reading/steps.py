"""Which payments the words before a sum name: 前6期, 第7至12期, 后6个月, the first six months."""

import re
from collections.abc import Sequence

from forbear.reading.numerals import whole_number

_N = r"(\d{1,3}|[一二两三四五六七八九十]{1,3})"
_UNIT = r"(?:期|个月|次(?!性)|笔|回|月)"
_GAP = r"[^\d。;\n]{0,14}$"
_SPAN = re.compile(rf"第?{_N}{_UNIT}?[至到\-~—]第?{_N}{_UNIT}{_GAP}")
_FIRST = re.compile(rf"(?:前|头){_N}{_UNIT}{_GAP}")
_AFTER = re.compile(rf"(?:后|末|最后){_N}{_UNIT}{_GAP}")
_FROM = re.compile(rf"第{_N}{_UNIT}(?:起|开始|以后){_GAP}")
_YEAR = re.compile(rf"第{_N}年{_GAP}")
_SINGLE = re.compile(rf"第{_N}[期次笔]{_GAP}")
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve")  # fmt: skip
_ENGLISH = rf"(\d{{1,3}}|{'|'.join(_WORDS)})"
_ENGLISH_GAP = r"[^.;\n\d]{0,24}$"
_THINGS = r"(?:months?|instal?lments?|payments?|EMIs?)"
_ENGLISH_FIRST = re.compile(
    rf"\bfirst {_ENGLISH} (?:monthly )?{_THINGS}\b{_ENGLISH_GAP}", re.IGNORECASE
)
_ENGLISH_AFTER = re.compile(
    rf"\b(?:next|last|final|remaining|other) {_ENGLISH} (?:monthly )?{_THINGS}\b{_ENGLISH_GAP}",
    re.IGNORECASE,
)
_ENGLISH_SPAN = re.compile(
    rf"\b{_THINGS} {_ENGLISH} ?(?:to|-|through) ?{_ENGLISH}\b{_ENGLISH_GAP}", re.IGNORECASE
)
_HINT = re.compile(
    r"[第前头后末至到\-~—]|first|next|last|final|remaining|other|to|through", re.IGNORECASE
)
_LOOK_BACK = 44
_YEAR_LENGTH = 12
MOST = 600


def numbers_before(text: str, start: int, count: int, named: int = 0) -> Sequence[int]:
    """Return the payments named before a sum.

    Args:
        count: How many there are in all; 0 when that is not said.
        named: The last one that was named before.
    """
    before = text[max(0, start - _LOOK_BACK) : start]
    if _HINT.search(before) is None:
        return ()
    if found := _SPAN.search(before) or _ENGLISH_SPAN.search(before):
        return _range(_number(found[1]), _number(found[2]))
    if found := _FIRST.search(before) or _ENGLISH_FIRST.search(before):
        return _several(1, _number(found[1]))
    if found := _AFTER.search(before) or _ENGLISH_AFTER.search(before):
        length = _number(found[1])
        first = count - length + 1 if count else named + 1
        return _several(first, first + length - 1)
    return _one_or_more(before, count)


def _one_or_more(before: str, count: int) -> Sequence[int]:
    """Return what 第7期起, 第二年 and 第12期 name."""
    if found := _FROM.search(before):
        first = _number(found[1])
        return _range(first, count or first + 1)
    if found := _YEAR.search(before):
        year = _number(found[1])
        return _range((year - 1) * _YEAR_LENGTH + 1, year * _YEAR_LENGTH)
    single = _SINGLE.search(before)
    return _range(_number(single[1]), _number(single[1])) if single else ()


def _several(first: int, last: int) -> Sequence[int]:
    return _range(first, last) if last > first else ()


def _range(first: int, last: int) -> Sequence[int]:
    return range(first, last + 1) if 0 < first <= last <= MOST else ()


def _number(text: str) -> int:
    if text.lower() in _WORDS:
        return _WORDS.index(text.lower()) + 1
    return whole_number(text) or 0
