"""Figures whose unit stands elsewhere: (万元) over a list, and the bare 0 behind 罚息."""

import re
from collections.abc import Iterator
from fractions import Fraction

from forbear.reading.found import Found
from forbear.values.money import FEN_PER_YUAN, Money

TEN_THOUSAND = 10_000
_CAPTION = re.compile(r"(?:单位[:为]? ?(?:人民币)?|[(,:、](?:人民币)?)万元(?=[):,。\n| ])")
_FIGURE = re.compile(
    r"(?<![\d.,:/¥$\-])\d{1,6}\.\d{1,6}(?![\d.,]* ?(?:[\d.%‰元圆万亿/\-]|个月|[年月日期])|\.\d)"
)
_GAP = re.compile(r"\n[ \t]*\n")
_REACH = 1_500
"""Signs under a caption that it may rule."""
_COMPONENT = (
    r"(?:本金|利息|欠息|罚息|违约金|复利|复息|滞纳金|手续费|服务费|管理费|行政费|杂费|费用|罚款"
    r"|其他|其它|principal|interest|int|penalt(?:y|ies)|fees?|charges?|costs)"
)
_ZERO = re.compile(
    _COMPONENT + r"(?:的?余额|合计)? ?(?:现在|目前|也|都|均|皆|各|还)?(?:是|为|at|of|is|are|[:=|])?"
    r"(?:[ \t]{1,40})?(?:¥|(?:HK|NT|S|US)?\$|RMB|CNY|HKD|NTD|人民币|港币|新台币)? ?(?P<zero>0"
    r"|零(?![一二三四五六七八九点]))"
    r"(?=[,;、。)|\n]|[ \t]|\.(?!\d)|[元圆块]|$)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:本金|利息|罚息|费用|违约金|合计|一共|总共|总的|每期|加起来|要还|欠款?|加埋)(?:还[剩欠有]"
    r"|尚欠)?(?:是|为|[: ])?"
    r"(?P<sum>[1-9]\d{1,6}(?:\.\d{1,2})?)(?=[ 。;、\n(]|,(?!\d)|$)"
    r"(?! ?(?:[期次笔回个天日号月年份页人户家条点%‰]|分之))"
)
_NOUGHT = re.compile(r"(?<![一二三四五六七八九十百千万亿零〇两点])零(?:元(?!首|素)|块钱?|圆(?!满))")
_UNITS = re.compile(r" ?(?:yuan|RMB|CNY)?", re.IGNORECASE)


def captioned_amounts(text: str) -> Iterator[Found[Money]]:
    """Yield bare figures under a caption that counts in 万元, until the list or table ends."""
    for caption in _CAPTION.finditer(text):
        stop = caption.end() + _REACH
        first = _FIGURE.search(text, caption.end(), stop)
        if first is None:
            continue
        gap = _GAP.search(text, first.end(), stop)
        for match in _FIGURE.finditer(text, first.start(), gap.start() if gap else stop):
            fen = Fraction(match[0]) * TEN_THOUSAND * FEN_PER_YUAN
            yield Found(Money(int(fen)), *match.span())


def noughts(text: str) -> Iterator[Found[Money]]:
    """Yield zeros that only the word before them makes a sum, and 零元."""
    for match in _ZERO.finditer(text):
        unit = _UNITS.match(text, match.end())
        yield Found(Money(0), match.start("zero"), unit.end() if unit else match.end())
    for match in _NAMED.finditer(text):
        yield Found(Money(int(Fraction(match["sum"]) * FEN_PER_YUAN)), *match.span("sum"))
    for match in _NOUGHT.finditer(text):
        yield Found(Money(0), *match.span())
