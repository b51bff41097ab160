"""Days that come back: 每月15日, 往后每个月20号, 每月末日, by the 10th of every month."""

import re
from collections.abc import Iterator

from forbear.reading.found import Found, without_overlaps
from forbear.reading.numerals import whole_number

LAST = 31
"""Stands for the last day of every month; shorter months are clamped."""

_EVERY = (
    r"(?:[每按逐](?:[一个]{0,2})(?:公历|自然)?月(?:[都均]?(?:是|为)|[于在])?|各月|月月|逐个月"
    r"|各期为?每月)"
)
_N = r"\d{1,2}|[一二三四五六七八九十廿卅]{1,4}"
_GAP = r"(?:的|之|定在|固定在|定于|约定)?第?(?:[还付缴扣供]款日[为:是]?)?"
_ON = re.compile(
    rf"{_EVERY} ?{_GAP} ?(?P<n>{_N}) ?[日号](?![内里间]|、每年)"
    rf"|(?:[还付缴扣供]款日|到期日)(?:期)?(?:固定)?(?:定?[为在]|是"
    rf"|:)? ?每个?月 ?(?P<m>{_N}) ?[日号]"
    rf"|(?:往后|以后|此后|其后|之后|嗣后|后头|后面)(?:都是|都在|均为|各期为|也是"
    rf"|就是)(?P<k>{_N}) ?[日号]"
)
_BEFORE = re.compile(
    rf"{_EVERY}(?:[须应需]?[于在])?(?:不迟于|最迟|最晚)(?P<n>{_N}) ?[日号]"
    rf"|{_EVERY}[^\d。;,\n]{{0,6}}?[于在](?P<m>{_N}) ?[日号](?:[之以]?前|当[日天])"
)
_PAID_ON = re.compile(
    rf"{_EVERY}[^\d。;,\n]{{0,8}}?(?P<n>{_N}) ?[日号](?:[之以]?前)?[还付交缴转给打存]"
)
_LIST_LABEL = re.compile(
    rf"(?:[还付缴扣供]款日|月[供还]日|每月应?[还付缴扣供]款?日(?:期)?)[ \t|:为是\n]{{0,6}}"
    rf"(?:每月)?(?P<n>{_N}) ?[日号]"
)
_END = re.compile(
    rf"{_EVERY}(?:的)?(?:月?末日|月?末|月?底|最后一个?(?:工作|营业)?[日天]|最后1[日天])"
    r"|(?:on |by )?(?:the )?last (?:calendar |business |working )?day of (?:each"
    r"|every) (?:calendar )?month",
    re.IGNORECASE,
)
_ORDINAL = r"\d{1,2}(?:st|nd|rd|th)"
_MONTH = (
    r"(?:of )?(?:each|every|the|a)(?: calendar| succeeding| subsequent| following)? (?:month|mth)\b"
)
_ENGLISH = re.compile(
    r"\b(?P<n>\d{1,2})(?:st|nd|rd|th)?\)?(?: day)? (?:of )?(?:each|every)"
    r"(?: calendar| succeeding| subsequent| following)? (?:month|mth)\b",
    re.IGNORECASE,
)
_ORDINAL_ALONE = re.compile(
    rf"\b(?P<n>{_ORDINAL})(?: day)? (?:of the month|monthly|pm\b|(?:each|every)\b)", re.IGNORECASE
)
_ENGLISH_AFTER = re.compile(
    rf"\b(?:(?:monthly|always|thereafter|then|afterwards|and|due)(?: payable| due)?,? (?:on|by)"
    rf" (?:the )?|every )(?P<n>{_ORDINAL})\b(?! (?:day|time|week|of [A-Z]))"
    rf"|\bpayments? (?:on|by) the (?P<i>{_ORDINAL})\b(?! of [A-Z])"
    rf"|\b(?:a|per|each|every) month\b[^.;\n\d]{{0,30}}\b(?:on|by) the (?P<m>{_ORDINAL})\b"
    rf"|\b(?:each|every) month,? (?:on|by) (?:the )?(?P<k>\d{{1,2}})(?:st|nd|rd|th)?\b",
    re.IGNORECASE,
)


_NAMES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
          "seventeenth", "eighteenth", "nineteenth", "twentieth")  # fmt: skip
_NAMED = {word: number for number, word in enumerate(_NAMES, 1)}
_IN_WORDS = re.compile(
    rf"\b(?=[efnst])(?P<n>{'|'.join(_NAMED)})(?: day)? (?:of |day of )?(?:each"
    rf"|every) (?:calendar )?month\b",
    re.IGNORECASE,
)


def due_days(text: str) -> tuple[Found[int], ...]:
    """Return every day of the month that comes back, 1 to 31."""
    return tuple(without_overlaps(_found(text)))


def _found(text: str) -> Iterator[Found[int]]:
    for pattern in (_ON, _BEFORE, _PAID_ON, _LIST_LABEL, _ENGLISH, _ORDINAL_ALONE, _ENGLISH_AFTER):
        for match in pattern.finditer(text):
            named = next(filter(None, match.groups()), "")
            day = whole_number(re.sub("[a-z]+", "", named, flags=re.IGNORECASE))
            if day is not None and 1 <= day <= LAST:
                yield Found(day, match.start(), match.end())
    for match in _IN_WORDS.finditer(text):
        yield Found(_NAMED[match["n"].lower()], match.start(), match.end())
    for match in _END.finditer(text):
        yield Found(LAST, match.start(), match.end())
