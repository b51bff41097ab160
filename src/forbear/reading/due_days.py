"""Days that come back: 每月15日, 每月末日, on the 15th of each month."""

import re
from collections.abc import Iterator

from forbear.reading.found import Found, without_overlaps
from forbear.reading.numerals import whole_number

LAST = 31
"""Stands for the last day of every month; shorter months are clamped."""

_EVERY = r"(?:[每按逐][一个]{0,2}(?:公历|自然)?月|各月)"
_N = r"\d{1,2}|[一二三四五六七八九十廿卅]{1,4}"
_ON = re.compile(
    rf"{_EVERY} ?(?:的|之)?第?(?:还款日[为:]?)?(?P<n>{_N}) ?[日号]"
    rf"|(?:还款日|扣款日|到期日)(?:固定)?(?:为|是|:)? ?每月(?P<m>{_N}) ?[日号]"
)
_END = re.compile(
    rf"{_EVERY}(?:的)?(?:月?末日|月?末|月?底|最后一[日天]|最后1[日天])"
    r"|(?:on )?the last (?:calendar )?day of (?:each|every) (?:calendar )?month",
    re.IGNORECASE,
)
_ENGLISH = re.compile(
    r"\bon (?:the )?(?P<n>\d{1,2})(?:st|nd|rd|th)?(?: day)? of (?:each|every) (?:calendar )?month"
    r"|\b(?:monthly|always) on (?:the )?(?P<m>\d{1,2})(?:st|nd|rd|th)\b",
    re.IGNORECASE,
)


def due_days(text: str) -> tuple[Found[int], ...]:
    """Return every day of the month that comes back, 1 to 31."""
    return tuple(without_overlaps(_found(text)))


def _found(text: str) -> Iterator[Found[int]]:
    for pattern in (_ON, _ENGLISH):
        for match in pattern.finditer(text):
            day = whole_number(match["n"] or match["m"])
            if day is not None and 1 <= day <= LAST:
                yield Found(day, match.start(), match.end())
    for match in _END.finditer(text):
        yield Found(LAST, match.start(), match.end())
