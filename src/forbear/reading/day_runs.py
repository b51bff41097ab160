"""Days named one after the other: 12月27日、1月27日、2月27日, each later than the one before."""

import re
from collections.abc import Sequence
from dataclasses import replace

from forbear.reading.days import Day, DayState, day_of
from forbear.reading.found import Found

_JOINED = re.compile(r"[ \n]?(?:[、,和及与]|,? (?:and|&))[ \n]{0,2}")
FEWEST = 3
"""Two days side by side are as often a span."""


def later(previous: Day, day: Day) -> Day:
    """Return a day without a year of its own in the year that puts it behind the one before."""
    if day.has_year or day.value is None or previous.value is None or day.value > previous.value:
        return day
    moved = day_of(previous.value.year, day.month, day.day)
    if moved.value is None or moved.value <= previous.value:
        moved = day_of(previous.value.year + 1, day.month, day.day)
    return replace(moved, has_year=False)


def in_order(days: Sequence[Day]) -> list[Day]:
    """Return days of one list, each later than the one before as far as its year is open."""
    ordered: list[Day] = []
    for day in days:
        ordered.append(later(ordered[-1], day) if ordered else day)
    return ordered


def longest_run(text: str, dated: Sequence[Found[Day]]) -> tuple[list[Day], int, int]:
    """Return the longest list of days with nothing between them, and where it stands."""
    runs: list[list[Found[Day]]] = []
    for day in dated:
        if day.value.state not in {DayState.READ, DayState.IMPOSSIBLE}:
            continue
        if runs and _JOINED.fullmatch(text, runs[-1][-1].end, day.start):
            runs[-1].append(day)
        else:
            runs.append([day])
    longest = max(runs, key=len, default=[])
    if len(longest) < FEWEST:
        return [], 0, 0
    return in_order([one.value for one in longest]), longest[0].start, longest[-1].end
