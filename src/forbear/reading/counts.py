"""Numbers of instalments: 分36期, 三十六个月还清, 24 monthly instalments."""

import re
from collections.abc import Iterator

from forbear.reading.found import Found, without_overlaps
from forbear.reading.numerals import whole_number

FEWEST = 2
"""A single 期 is nearly always one that was missed, paid or is due now."""
MOST = 600
"""Fifty years of months; a larger number counts something else."""

_N = r"(?P<n>\d{1,3}|[一二两三四五六七八九十百零廿卅壹贰叁肆伍陆柒捌玖拾]{1,5})"
_PERIODS = re.compile(
    r"(?:(?<!\d,)"
    r"|(?<=\.\d\d,))(?<![\d.第前后末首每任逾连续已未剩余欠满至到从由原这上下\-一二三四五六七八九十百])"
    rf"{_N} ?(?:个)?期"
    r"(?!限?(?:未|逾|以上|以内|满|后|起|前|票|间|的?(?:宽限|罚息)|不|欠|应还|款未))"
)
_MISSES = re.compile("(?:逾期|超过|满|欠|拖|未还|连续|累计|预留|不少于|已还|每隔)[的了达]?$")
_LOOK_BACK = 5
_TO_PERIODS = re.compile(
    rf"(?:延长至|延长为|延长到|展期至|变更为|调整为|改为|改成) ?{_N} ?期(?!期?(?:每|应|的|各))"
)
_PAY_OFF = "还清|还完|付清|归还|偿还|分期|分还|逐月|每月"
_MONTHS = re.compile(
    rf"(?:分为|分成|分作|分|共|计划|为期) ?{_N} ?个月(?!内提供|宽限|后)"
    r"|(?<![\d第前后每满])(?P<m>\d{1,3}|[一二两三四五六七八九十]{1,5}) ?个月内?"
    rf"(?:{_PAY_OFF})"
)
_LABELLED = re.compile(
    r"(?:还款期数|分期期数|期数|总期数|分期数|还款期限|期次总数|Number of instal?lments?)"
    rf" ?(?:\(期\))?[:为|]? ?\|? ?{_N}(?!\d|[./-]\d|日|年)(?: ?(?:期|个月))?",
    re.IGNORECASE,
)
_TIMES = re.compile(
    rf"(?:平均分|共分?|分) ?{_N} ?(?:次|笔|回)(?:共)?(?:还|付|偿|归|支付|结|向|[,:。\n])"
    r"|(?:合计|一共|共) ?(?P<m>\d{1,3}|[一二两三四五六七八九十]{1,4}) ?(?:次|个月|期)(?=[,。]|$)"
    r"|(?:拆成|分成?) ?(?P<k>\d{1,3}) ?次(?=,每次|[,。])"
)
_SMALL = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
          "nineteen")  # fmt: skip
_ONES = {word: value for value, word in enumerate(_SMALL, 1)}
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70}
_WORD = "|".join((*_TENS, *sorted(_ONES, key=len, reverse=True)))
_ENGLISH_N = rf"\d{{1,3}}|(?:{_WORD})(?:-(?:{_WORD}))?"
_ENGLISH = re.compile(
    rf"\b(?P<n>{_ENGLISH_N})(?: \(\d{{1,3}}\))?"
    r" (?:equal |consecutive |successive |monthly |equal and ){0,3}"
    r"(?:instal?lments?|monthly payments?|payments|lots(?= of))\b(?! (?:missed|in a row|overdue"
    r"|are missed"
    r"|remain|and do not))"
    rf"|\b(?:over|for) (?P<m>{_ENGLISH_N}) months\b",
    re.IGNORECASE,
)


def counts(text: str) -> tuple[Found[int], ...]:
    """Return every number of instalments that a plan has; ordinals and misses are none."""
    return tuple(without_overlaps(_found(text)))


def _found(text: str) -> Iterator[Found[int]]:
    for match in _PERIODS.finditer(text):
        number = _number(match["n"])
        before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
        if number is not None and FEWEST <= number <= MOST and not _MISSES.search(before):
            yield Found(number, match.start(), match.end())
    for pattern in (_TO_PERIODS, _MONTHS, _LABELLED, _TIMES, _ENGLISH):
        for match in pattern.finditer(text):
            number = _number(next(filter(None, match.groups()), ""))
            before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
            is_miss = before.rstrip().lower().endswith("miss")
            if number is not None and 1 <= number <= MOST and not is_miss:
                yield Found(number, match.start(), match.end())


def _number(text: str) -> int | None:
    if not text[:1].isalpha() or not text.isascii():
        return whole_number(text)
    tens, _, ones = text.lower().partition("-")
    if not ones:
        return _TENS.get(tens) or _ONES.get(tens)
    return _TENS[tens] + _ONES[ones] if tens in _TENS and ones in _ONES else None
