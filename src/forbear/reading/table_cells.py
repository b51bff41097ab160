"""What a cell of a table of payments says: a day, a sum, the number of a payment."""

import re
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from forbear.reading.amounts import amounts
from forbear.reading.days import Day, DayState, days
from forbear.reading.numerals import whole_number
from forbear.reading.tables import Cell
from forbear.values.day import last_day_of_month
from forbear.values.money import FEN_PER_YUAN, Money

_N = r"\d{1,3}|[一二三四五六七八九十]{1,3}"
_NO = re.compile(rf"[(第]? ?(?P<n>{_N}) ?(?:[期次笔回个]款?|[.、)]|st|nd|rd|th)?(?:/\d{{1,3}})?")
_CIRCLED = {sign: number for number, sign in enumerate("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", 1)}
_PLAIN = re.compile(
    r"(?:¥|RMB|CNY)? ?(\d{1,9}(?:(?:,\d{2,3}){0,4},\d{3})?(?:\.\d{1,6})?) ?(万)?元?"
)
_WAN_CAPTION = re.compile(r"单位[^\n]{0,8}万元|\([^()\n]{0,40}万元\)")
_FOUR_PLACES = re.compile(r"\d{1,4}\.\d{4}")
_CAPTION_REACH = 160
WAN = 10_000


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads cells in the light of the paper around the table."""

    own_day: date | None
    due_day: int | None
    """Day of the month that a row takes which names only its month."""
    scale: int = 1
    """Yuan in a figure without a unit."""

    def day(self, cell: Cell) -> Day | None:
        """Return the day that a cell consists of; impossible days too."""
        found = days(cell.text, self.own_day)
        if len(found) != 1 or (found[0].end - found[0].start) * 2 <= len(cell.text):
            return None
        day = found[0].value
        if day.state is DayState.MONTH and day.value is not None and self.due_day is not None:
            last = last_day_of_month(day.value.year, day.value.month)
            return Day(day.value.replace(day=min(self.due_day, last)), month=day.month)
        return day if day.state in {DayState.READ, DayState.IMPOSSIBLE} else None

    def money(self, text: str, heading: str = "") -> Money | None:
        """Return the one sum of a cell, a bare figure in the unit of its column or table."""
        plain = _PLAIN.fullmatch(text)
        if plain is not None:
            scale = WAN if plain[2] or "万元" in heading else self.scale
            fen = Fraction(plain[1].replace(",", "")) * scale * FEN_PER_YUAN
            return Money(int(fen)) if fen.denominator == 1 else None
        found = amounts(text)
        return found[0].value.money if len(found) == 1 else None


def number(text: str) -> int | None:
    """Return the number of a payment that a cell consists of: 第3期, 3, ③, (三)."""
    if text in _CIRCLED:
        return _CIRCLED[text]
    match = _NO.fullmatch(text)
    return whole_number(match["n"]) if match else None


def scale_of(text: str, start: int, sample: str) -> int:
    """Return how many yuan a figure of a table is worth: 单位:万元 above it, or 0.5300 in it.

    Args:
        start: Where the table begins.
        sample: Its cells, joined.
    """
    caption = text[max(0, start - _CAPTION_REACH) : start]
    figures = re.findall(r"\d[\d,]*\.\d+", sample)
    is_wan = bool(figures) and all(_FOUR_PLACES.fullmatch(one) for one in figures)
    return WAN if is_wan or _WAN_CAPTION.search(caption) else 1
