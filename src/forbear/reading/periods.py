"""Spans of days with what they count from: 签订之日起三日内, within 10 working days."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from forbear.reading.found import Found, without_overlaps
from forbear.reading.numerals import whole_number

MOST_DAYS = 1000


@dataclass(frozen=True, slots=True)
class Period:
    """A number of days."""

    days: int
    is_working: bool = False
    """Counted in working days."""


_N = r"(?P<n>\d{1,3}|[一二两三四五六七八九十百廿]{1,5})"
_WORKDAY = "(?:银行)?(?:工作|营业|办公)[日天]|交易日"
_CHINESE = re.compile(
    rf"(?<![第年月\d.\-/一二两三四五六七八九十]){_N} ?个?"
    rf"(?P<unit>(?:{_WORKDAY})|自然日|(?:日|公|农)?历日|日|天|周|星期|礼拜)"
    r"(?!利|息|元|常|期[^限内满]|罚|费|均|工资|后复|[点时]|起?重新)"
)
_NTH = re.compile(
    rf"第 ?{_N} ?个?(?P<unit>{_WORKDAY}|天)(?!起|晚)"
    rf"|(?<=[后起过])第 ?(?P<m>\d{{1,3}}|[一二三四五六七八九十]{{1,3}}) ?日(?!起|开始)"
)
"""第三天 and 还款日后第五日 count days; 第二天 is but the day after."""
_LABELLED = re.compile(
    r"(?P<unit>[天日])数(?:\([天日]\))?[: |]{0,4}(?P<n>\d{1,3})(?![\d./年月%\-])(?! ?[元期])"
)
_WORDS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
)  # fmt: skip
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90}
_UNITS = {word: value for value, word in enumerate(_WORDS[:9], 1)}
_NUMBERS = (
    {word: value for value, word in enumerate(_WORDS, 1)}
    | _TENS
    | {f"{ten}-{one}": tens + ones for ten, tens in _TENS.items() for one, ones in _UNITS.items()}
)
_WORD_NUMBER = (
    rf"(?:{'|'.join(_TENS)})(?:-(?:{'|'.join(_UNITS)}))?"
    rf"|{'|'.join(sorted(set(_WORDS) - set(_TENS), key=len, reverse=True))}"
)
_ENGLISH = re.compile(
    r"(?<![A-Za-z\d])(?=[\da-z]{1,12}(?:-[a-z]{1,5})?[ \-][(fcwbd])"
    rf"(?P<n>\d{{1,3}}|{_WORD_NUMBER})(?: \([a-z\d -]{{1,20}}\))?[ -](?:full |clear )?"
    r"(?P<unit>(?:working|business|banking) days?|(?:calendar )?days?|weeks?)\b",
    re.IGNORECASE,
)
_WORKING = re.compile(f"(?:{_WORKDAY})|work|bus|bank")
_WEEK = 7
_WEEKS = frozenset({"周", "星期", "礼拜", "week", "weeks"})
_FIRST_NTH = 3


def periods(text: str) -> tuple[Found[Period], ...]:
    """Return every span of days in a normalised text."""
    return tuple(without_overlaps(_found(text)))


def _found(text: str) -> Iterator[Found[Period]]:
    for pattern in (_CHINESE, _NTH, _LABELLED, _ENGLISH):
        for match in pattern.finditer(text):
            said = match["n"] or match.groupdict().get("m") or ""
            number = _NUMBERS.get(said.lower()) or whole_number(said)
            if number is None or number > MOST_DAYS:
                continue
            is_next = text[max(0, match.start() - 1) : match.start()] == "次" and number == 1
            if is_next or (pattern is _NTH and number < _FIRST_NTH):
                continue
            unit = (match["unit"] or "日").lower()
            days = number * _WEEK if unit in _WEEKS else number
            is_working = _WORKING.match(unit) is not None
            yield Found(Period(days, is_working), match.start(), match.end())
