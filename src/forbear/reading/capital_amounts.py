"""Sums in Chinese capitals, 贰万陆仟伍佰零捌元肆角伍分, found in running text."""

import re
from collections.abc import Iterator

from forbear.reading.found import Found
from forbear.values.capitals import NotCapitals, read_capitals
from forbear.values.money import Money

_PATTERN = re.compile(
    r"(?<![零壹贰叁参肆伍陆柒捌玖拾佰仟百千万亿])(?=[百千万亿零]{0,2}[壹贰叁参肆伍陆柒捌玖拾])"
    r"[零〇壹贰叁参肆伍陆柒捌玖拾佰仟百千万亿两□?…]{1,40}+"
    r"(?:[元圆](?:[零壹贰叁参肆伍陆柒捌玖□?角分]{0,6}(?<=[角分]))?[整正]?|[整正])"
)


def capital_amounts(text: str) -> Iterator[Found[Money | None]]:
    """Yield every sum in capitals; one with missing or misplaced signs has no value."""
    for match in _PATTERN.finditer(text):
        yield Found(_money(match[0]), match.start(), match.end())


def _money(words: str) -> Money | None:
    try:
        return read_capitals(words.replace("参", "叁"))
    except NotCapitals:
        return None
