"""Days that people name from where they stand: 下个月8号, 明年1月, 二月底, 从元月起."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain

from forbear.reading.numerals import whole_number
from forbear.values.day import MONTHS_PER_YEAR, add_months, last_day_of_month

_CN = "一二三四五六七八九十"
_NUMBER = rf"\d{{1,2}}|[{_CN}廿]{{1,3}}"
_MONTH = rf"(?:{_NUMBER}|元)"
_WHEN = r"(?P<when>明年|次年|今年|本年)"
_NEXT_YEAR = frozenset({"明年", "次年"})
_MONTH_ALONE = re.compile(
    rf"{_WHEN} ?(?P<month>{_MONTH}) ?月(?:份)?(?! ?[\d{_CN}]{{1,3}} ?[日号]|[底末])"
    rf"|(?<![年每度\d{_CN}])(?P<begin>{_MONTH}) ?月(?:份)?(?=(?:起|开始)[, ]?(?:每|按月|逐月))"
    rf"|(?<=[从自由])(?P<from>{_MONTH}) ?月(?:份)?(?=起|开始|[到至]|每)"
)
_NEXT_MONTH = re.compile(
    rf"(?P<next>下个?月份?|(?<=自)次月|\bnext month\b)(?:的)?(?: ?(?P<day>{_NUMBER}) ?[日号])?"
    rf"|(?P<this>本月|这个?月)(?: ?(?P<on>{_NUMBER}) ?[日号])",
    re.IGNORECASE,
)
_MONTH_END = re.compile(
    rf"(?:(?P<year>20\d\d) ?年 ?|{_WHEN} ?"
    rf"|(?<![年每\d{_CN}]))(?P<month>{_MONTH}) ?月份?[底末](?![线端])"
)
_YEAR_END = re.compile(
    rf"(?:(?P<year>20\d\d) ?年|{_WHEN})年?[底末](?=[之以]?前|还|付|一次|一把|全部|结清)"
)
_NO_SIGN = re.compile(
    r"(?<![年\d/.\-])(?P<month>1[0-2]|[1-9])月(?P<day>[12]\d|3[01]|[1-9])(?=[。;、)\n]|,(?!\d)|$"
    r"|起|[之以]?前)"
)
_SLASHED = re.compile(
    r"(?:(?<=[首一]期)|(?<=首次)|(?<![\d/.\-A-Za-z])(?=\d{1,2}/\d{1,2}(?:起|[之以]?前|开始|应|扣"
    r"|到期|[付还缴])))"
    r"(?P<month>1[0-2]|0?[1-9])/(?P<day>[12]\d|3[01]|0?[1-9])(?![\d/.%\-])"
)


@dataclass(frozen=True, slots=True)
class Said:
    """A day or month as said."""

    year: int
    month: int
    day: int
    """0 when only the month is said."""
    start: int
    end: int


def said_days(text: str, own_day: date) -> Iterator[Said]:
    """Yield every day and month named relative to the paper's own day."""
    for match in _MONTH_ALONE.finditer(text):
        month = _number(match["month"] or match["from"] or match["begin"])
        if month:
            yield Said(_year(match, own_day, month, 0), month, 0, *match.span())
    for match in _NEXT_MONTH.finditer(text):
        first = add_months(own_day, 1 if match["next"] else 0, 1)
        day = _number(match["day"] or match["on"] or "")
        yield Said(first.year, first.month, day, *match.span())
    for match in _MONTH_END.finditer(text):
        month = _number(match["month"])
        if 1 <= month <= MONTHS_PER_YEAR:
            year = _year(match, own_day, month, _LAST)
            yield Said(year, month, last_day_of_month(year, month), *match.span())
    for match in _YEAR_END.finditer(text):
        year = _year(match, own_day, MONTHS_PER_YEAR, _LAST)
        yield Said(year, MONTHS_PER_YEAR, _LAST, *match.span())
    for match in chain(_NO_SIGN.finditer(text), _SLASHED.finditer(text)):
        month, day = int(match["month"]), int(match["day"])
        yield Said(_year(match, own_day, month, day), month, day, *match.span())


_LAST = 31


def _number(text: str) -> int:
    return 1 if text == "元" else whole_number(text) or 0


def _year(match: re.Match[str], own_day: date, month: int, day: int) -> int:
    """Return the year said, or the one in which the day comes next."""
    groups = match.groupdict()
    if groups.get("year"):
        return int(groups["year"] or 0)
    if groups.get("when"):
        return own_day.year + (groups["when"] in _NEXT_YEAR)
    is_past = (month, day or _LAST) < (own_day.month, own_day.day)
    return own_day.year + is_past
