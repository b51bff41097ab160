"""Sums in Chinese capitals, 贰万陆仟伍佰零捌元肆角伍分, found in running text."""

import re
from collections.abc import Iterator

from forbear.reading.found import Found
from forbear.reading.numerals import whole_number
from forbear.values.money import FEN_PER_YUAN, Money

_CAPITALS = "壹贰叁肆伍陆柒捌玖"
_PATTERN = re.compile(
    r"(?<![零壹贰叁肆伍陆柒捌玖拾佰仟百千万亿])(?=[百千万亿零]{0,2}[壹贰叁肆伍陆柒捌玖拾])"
    r"(?P<yuan>[零〇壹贰叁肆伍陆柒捌玖拾佰仟百千万亿两□?…]{1,40}+)"
    r"(?:(?P<unit>[元圆])(?:零?(?P<jiao>[壹贰叁肆伍陆柒捌玖零□?])角)?"
    r"(?:零?(?P<fen>[壹贰叁肆伍陆柒捌玖□?])分)?[整正]?|[整正])"
)
_PLAIN = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰仟〇", "一二三四五六七八九十百千零")


def capital_amounts(text: str) -> Iterator[Found[Money | None]]:
    """Yield every sum in capitals; one with missing or misplaced signs has no value."""
    for match in _PATTERN.finditer(text):
        yield Found(_money(match), match.start(), match.end())


def _money(match: re.Match[str]) -> Money | None:
    plain = match["yuan"].translate(_PLAIN)
    yuan = whole_number(plain)
    jiao, fen = _coin(match["jiao"]), _coin(match["fen"])
    if yuan is None or jiao is None or fen is None or not match["unit"] or _lacks_unit(plain):
        return None
    return Money(yuan * FEN_PER_YUAN + jiao * 10 + fen)


def _coin(sign: str | None) -> int | None:
    if sign is None or sign == "零":
        return 0
    place = _CAPITALS.find(sign)
    return None if place < 0 else place + 1


def _lacks_unit(plain: str) -> bool:
    """Tell a last digit without its unit: in capitals 贰万陆 is a slip, never 26,000."""
    return len(plain) > 1 and plain[-1] in "一二三四五六七八九" and plain[-2] not in "零十"
