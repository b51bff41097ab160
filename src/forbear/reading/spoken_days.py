"""Days that speech names by their number alone: 28号之前."""

import re
from collections.abc import Iterator
from datetime import date

from forbear.reading.found import Found
from forbear.reading.numerals import whole_number
from forbear.values.day import add_months, last_day_of_month

_DAY = re.compile(
    r"(?<![\d月第每工房楼单档])(?P<day>\d{1,2}"
    r"|[一二三四五六七八九十廿]{1,3}) ?[号日](?=[之以]?前|当天|那天|上午|下午|晚|中午"
    r"|[,，还付交先就])"
)


def spoken_days(text: str, own_day: date | None) -> Iterator[Found[date]]:
    """Yield every day of the month named alone, as the next one after the paper's own day."""
    if own_day is None:
        return
    for match in _DAY.finditer(text):
        number = whole_number(match["day"]) or 0
        month = own_day if number >= own_day.day else add_months(own_day.replace(day=1), 1)
        last = last_day_of_month(month.year, month.month)
        if 1 <= number <= last:
            yield Found(month.replace(day=number), match.start(), match.end())
