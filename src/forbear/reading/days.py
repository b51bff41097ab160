"""Days as papers write them, impossible and incomplete ones told apart."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from forbear.reading.found import Found, without_overlaps
from forbear.reading.numerals import whole_number
from forbear.reading.relative_days import said_days
from forbear.values.day import add_months, last_day_of_month

ROC_OFFSET = 1911
"""民國 year 115 is 2026."""
CENTURY = 2000
_NAMED = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_NAMES = {name: number for number, name in enumerate(_NAMED, 1)}
_MONTHS = range(1, 13)
_SHORT_YEARS = range(100)
_LEAP_YEAR = 2000
_HALF_A_YEAR = 6
_LOOK_BACK = 6
_YEARS = range(1950, 2100)
"""Years that a paper on a debt can name; anything else is a slip."""


class DayState(StrEnum):
    """What came of reading a day."""

    READ = "read"
    IMPOSSIBLE = "impossible"
    """No such day: 2027-02-30."""
    INCOMPLETE = "incomplete"
    """A part is blank, or the year is not said and cannot be told."""
    MONTH = "month"
    """Year and month without a day."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day as read."""

    value: date | None
    """None unless the state is READ; the first of the month for MONTH."""
    state: DayState = DayState.READ
    month: int = 0
    day: int = 0
    has_year: bool = True
    """False when the year was taken from the paper's own day."""


_CN = "零〇一二三四五六七八九十O"
_YEAR = (
    rf"(?P<year>(?:19|20)\d{{2}}|[{_CN}]{{4}}"
    rf"|(?P<roc>民国 {{0,6}}(?:\d{{2,3}}|[{_CN}百]{{1,6}})|1[0-4]\d)|\d{{2}})"
)
_MONTH = rf"(?P<month>\d{{1,2}}|[{_CN}]{{1,3}}|_{{1,8}}| {{1,4}})"
_DAY = rf"(?P<day>\d{{1,2}}|[{_CN}廿卅]{{1,4}}|_{{1,8}}| {{1,4}})"
_EDGE = r"(?<![\d.\-/A-Za-z])(?<!\d,)"
_CHINESE = re.compile(
    rf"(?<![\d.])(?<!\d,){_YEAR} {{0,4}}年 {{0,4}}{_MONTH} {{0,4}}月"
    rf"(?: {{0,4}}{_DAY} {{0,4}}[日号])?"
)
_NUMERIC = re.compile(
    _EDGE + r"(?P<year>(?:19|20)\d{2})(?P<sep>[-/.])(?P<month>\d{1,2})(?P=sep)(?P<day>\d{1,2})"
    r"(?![\d%]|[-/.,]\d)"
)
_SHORT_NUMERIC = re.compile(
    r"(?<![\d.\-/A-Za-z])(?P<year>\d{2})(?P<sep>[/.])(?P<month>\d{2})(?P=sep)(?P<day>\d{2})"
    r"(?![\d%]|[-/.,]\d)"
)
_DAY_FIRST = re.compile(
    r"(?<![\d.\-/A-Za-z])(?<!\d,)(?P<first>\d{1,2})(?P<sep>[-/.])(?P<second>\d{1,2})(?P=sep)"
    r"(?P<year>20\d{2})(?![\d%]|[-/.,]\d)"
)
_DAY_FIRST_SHORT = re.compile(
    r"(?<![\d.\-/A-Za-z])(?<!\d,)(?P<first>\d{1,2})\.(?P<second>\d{1,2})\.(?P<year>[23]\d)"
    r"(?![\d%]|[-/.,]\d)"
)
_HAN = re.compile("[一-鿿]")
_NEAR_YEARS = range(20, 40)
_NUMERIC_MONTH = re.compile(_EDGE + r"(?P<year>20\d{2})[-/](?P<month>0[1-9]|1[0-2])(?![\d\-/.,])")
_MONTH_DAY = re.compile(
    rf"(?:(?P<when>明年|次年|今年|本年|当年|同年)|(?<![\d{_CN}])(?<![\d{_CN}〇百]年)(?<!\d年 ))"
    rf"(?P<month>\d{{1,2}}|[{_CN}]{{1,3}}|元) ?月 ?"
    rf"(?P<day>\d{{1,2}}|[{_CN}廿卅]{{1,4}}) ?[日号]"
)
_NEXT_YEAR = frozenset({"明年", "次年"})
_NAMES = "(?P<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?"
_ENGLISH = (
    re.compile(
        rf"(?<![0-9A-Za-z])(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: day)?(?: of)? {_NAMES},?"
        r" (?P<year>\d{4})\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?<![0-9A-Za-z]){_NAMES} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? ?(?P<year>\d{{4}})\b",
        re.IGNORECASE,
    ),
)
_ENGLISH_MONTH = re.compile(rf"(?<!\d )(?<!\d)\b{_NAMES} (?P<year>20\d\d)\b", re.IGNORECASE)
_ENGLISH_SHORT = re.compile(
    rf"(?<![0-9A-Za-z])(?P<day>\d{{1,2}})(?:st|nd|rd"
    rf"|th)?(?: of)? {_NAMES}(?![ ,]{{1,2}}\d{{4}})\b(?![ ,]{{1,2}}\d{{4}})",
    re.IGNORECASE,
)
_ROC_NUMERIC = re.compile(
    r"(?:(?<=民国)|(?<=民国 ))(?P<year>\d{2,3})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)"
    r"|(?<![\d.\-/A-Za-z])(?<!\d,)(?P<bare>1[0-4]\d)(?P<sep>[/.])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})"
    r"(?![\d%]|[-/.,]\d)"
)
_AHEAD = re.compile(r" ?(?:[之以]?前|起|[之以]?内|到期|还|付|[归偿]还|扣款|届满|止)")
_AS_OF = re.compile(r"(?:截[至止]到?|计至|算至)[^\d,。;\n]{0,4}$")
_YEAR_END = re.compile(r"(20\d\d)年年?[底末],?\(?$")
_BACK = re.compile(r"(?:已(?![^,]*,)|曾|于?上|前于|确认|电话|来电|通话)")


def days(text: str, own_day: date | None = None) -> tuple[Found[Day], ...]:
    """Return every day in a normalised text, in order.

    Args:
        own_day: The day of the paper itself; gives the year to days named without one.
    """
    return tuple(without_overlaps(_with_year(text), _without_year(text, own_day)))


def day_of(year: int, month: int, day: int) -> Day:
    """Return the day, or what is wrong with it."""
    if year not in _YEARS or month not in _MONTHS or not 1 <= day <= last_day_of_month(year, month):
        return Day(None, DayState.IMPOSSIBLE, month, day)
    return Day(date(year, month, day), month=month, day=day)


def _with_year(text: str) -> Iterator[Found[Day]]:
    for match in _CHINESE.finditer(text):
        found = _chinese_day(match)
        if found is not None:
            yield Found(found, match.start(), match.end())
    for match in _NUMERIC.finditer(text):
        year, month, day = (int(match[part]) for part in ("year", "month", "day"))
        yield Found(day_of(year, month, day), match.start(), match.end())
    yield from _short_years(text)
    for match in _ENGLISH_MONTH.finditer(text):
        month = _MONTH_NAMES[match["name"].lower()]
        value = date(int(match["year"]), month, 1)
        yield Found(Day(value, DayState.MONTH, month), match.start(), match.end())
    yield from _day_first(text)
    for match in _ROC_NUMERIC.finditer(text):
        year, month, day = (int(match[part]) for part in _parts_of(match))
        yield Found(day_of(year + ROC_OFFSET, month, day), match.start(), match.end())
    for match in _NUMERIC_MONTH.finditer(text):
        month = int(match["month"])
        value = date(int(match["year"]), month, 1)
        yield Found(Day(value, DayState.MONTH, month), match.start(), match.end())
    for pattern in _ENGLISH:
        for match in pattern.finditer(text):
            month = _MONTH_NAMES[match["name"].lower()]
            value_day = day_of(int(match["year"]), month, int(match["day"]))
            yield Found(value_day, match.start(), match.end())


def _short_years(text: str) -> Iterator[Found[Day]]:
    """Yield 26/12/28; none at all when one of them, or the language, speaks for day/month/year."""
    found = list(_SHORT_NUMERIC.finditer(text))
    is_chinese = _HAN.search(text) is not None
    if is_chinese and all(
        int(one["year"]) in _NEAR_YEARS and int(one["month"]) in _MONTHS for one in found
    ):
        for one in found:
            day = day_of(CENTURY + int(one["year"]), int(one["month"]), int(one["day"]))
            yield Found(day, one.start(), one.end())


def _parts_of(match: re.Match[str]) -> tuple[str, str, str]:
    return ("bare", "m", "d") if match["bare"] else ("year", "month", "day")


def _day_first(text: str) -> Iterator[Found[Day]]:
    """Yield 15/1/2027 and 20.1.27; month first only where the paper's own days cannot be else."""
    found = list(_DAY_FIRST.finditer(text))
    if not _HAN.search(text):
        found += _DAY_FIRST_SHORT.finditer(text)
    firsts, seconds = ([int(one[part]) for one in found] for part in ("first", "second"))
    is_american = max(seconds, default=0) > max(_MONTHS) >= max(firsts, default=0)
    for one, first, second in zip(found, firsts, seconds, strict=True):
        day, month = (second, first) if is_american else (first, second)
        year = int(one["year"])
        read = day_of(year if year > CENTURY else year + CENTURY, month, day)
        yield Found(read, one.start(), one.end())


def _chinese_day(match: re.Match[str]) -> Day | None:
    year, month = _year(match), _part(match["month"])
    if year is None or match["month"] is None:
        return None
    if month is None:
        return Day(None, DayState.INCOMPLETE)
    if match["day"] is None:
        if month not in _MONTHS:
            return Day(None, DayState.IMPOSSIBLE, month)
        return Day(date(year, month, 1), DayState.MONTH, month)
    day = _part(match["day"])
    return Day(None, DayState.INCOMPLETE, month) if day is None else day_of(year, month, day)


def _year(match: re.Match[str]) -> int | None:
    if match["roc"]:
        roc = _part(match["roc"].removeprefix("民国").strip())
        return None if roc is None else roc + ROC_OFFSET
    year = _part(match["year"]) or 0
    year = year + CENTURY if year in _SHORT_YEARS else year
    return year if year in _YEARS else None


def _part(text: str) -> int | None:
    return whole_number(text.replace("O", "〇").replace("元", "一").strip("_ "))


def _without_year(text: str, own_day: date | None) -> Iterator[Found[Day]]:
    if own_day is not None:
        yield from _relative(text, own_day)
    for match in (*_MONTH_DAY.finditer(text), *_ENGLISH_SHORT.finditer(text)):
        named = match.groupdict().get("name")
        month = _MONTH_NAMES[named.lower()] if named else _part(match["month"])
        day = _part(match["day"])
        if month is None or day is None:
            continue
        if month not in _MONTHS or not 1 <= day <= last_day_of_month(_LEAP_YEAR, month):
            yield Found(Day(None, DayState.IMPOSSIBLE, month, day, has_year=False), *match.span())
            continue
        year = _likely_year(match, month, day, own_day)
        if year is None:
            found = Day(None, DayState.INCOMPLETE, month, day, has_year=False)
        else:
            read = day_of(year, month, day)
            found = Day(read.value, read.state, month, day, has_year=False)
        yield Found(found, match.start(), match.end())


def _relative(text: str, own_day: date) -> Iterator[Found[Day]]:
    """Yield 下个月8号, 明年1月, 二月底 and their like."""
    for said in said_days(text, own_day):
        read = day_of(said.year, said.month, said.day or 1)
        state = read.state if said.day else DayState.MONTH
        if read.value is not None:
            day = Day(read.value, state, said.month, said.day, has_year=False)
            yield Found(day, said.start, said.end)


def _likely_year(match: re.Match[str], month: int, day: int, own_day: date | None) -> int | None:
    """Return the year meant: the next such day for a term, the last for history, or the nearest."""
    if own_day is None:
        return None
    said = _said_year(match, own_day)
    if said:
        return said
    before = match.string[max(0, match.start() - _LOOK_BACK) : match.start()]
    if _AS_OF.search(before):
        return _nearest_year(month, day, own_day)
    this_year = (month, day) >= (own_day.month, own_day.day)
    upcoming = own_day.year if this_year else own_day.year + 1
    if _AHEAD.match(match.string, match.end()):
        return upcoming
    if _BACK.search(before):
        return upcoming - 1
    clamped = min(day, last_day_of_month(upcoming, month))
    is_soon = date(upcoming, month, clamped) <= add_months(own_day, _HALF_A_YEAR)
    return upcoming if is_soon else upcoming - 1


def _said_year(match: re.Match[str], own_day: date) -> int:
    """Return the year said beside a day: 明年1月5日, 2027年年底(12月31日); 0 when there is none."""
    when = match.groupdict().get("when")
    if when:
        return own_day.year + (when in _NEXT_YEAR)
    said = _YEAR_END.search(match.string, max(0, match.start() - _LOOK_BACK * 2), match.start())
    return int(said[1]) if said else 0


def _nearest_year(month: int, day: int, own_day: date) -> int:
    """Return the year that puts a day closest to the paper's own: a balance is struck then."""

    def distance(year: int) -> int:
        clamped = min(day, last_day_of_month(year, month))
        return abs((date(year, month, clamped) - own_day).days)

    return min((own_day.year, own_day.year - 1, own_day.year + 1), key=distance)
