"""Sums in English words: eight hundred yuan."""

import re
from collections.abc import Iterator

from forbear.reading.amounts import Amount, Notation
from forbear.reading.found import Found
from forbear.values.money import FEN_PER_YUAN, Money

_VALUES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "一": 1, "两": 2, "三": 3, "十": 10,
}  # fmt: skip
_HUNDRED = 100
_SCALES = {"thousand": 1000, "million": 1_000_000}
_WORD = "|".join((*_VALUES, "hundred", *_SCALES))
_SUM = re.compile(
    rf"\b(?:{_WORD})(?:[ -]?(?:and )?(?:{_WORD})){{0,12}}"
    r"(?= ?(?:yuan|rmb|renminbi|仅|only|dollars))"
)


def sums_in_words(words: str) -> Iterator[Found[Amount]]:
    """Yield sums in whole yuan that a canonical sentence writes out in English."""
    for match in _SUM.finditer(words):
        number = _number(re.findall(_WORD, match[0]))
        yield Found(
            Amount(Money(number * FEN_PER_YUAN), Notation.CAPITALS), match.start(), match.end()
        )


def _number(parts: list[str]) -> int:
    total = group = 0
    for part in parts:
        if part == "hundred":
            group *= _HUNDRED
        elif part in _SCALES:
            total, group = total + group * _SCALES[part], 0
        else:
            group += _VALUES[part]
    return total + group
