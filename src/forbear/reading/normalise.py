"""The paper's text in one notation, with the way back to every original sign."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from forbear.reading.breaks import line_joints
from forbear.reading.folding import folded

MAX_SIGNS = 1_000_000
"""Longer papers are cut: no agreement is, and a reader must answer in time."""

_HAN = "\u3400-\u4dbf\u4e00-\u9fff〇"
_TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"
_UNSEEN = re.compile(
    "\r|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufe00-\ufe0f]"
)
_GLOSS = re.compile(
    rf"(?<=[{_HAN}])\((?:[a-zü]{{0,5}}[{_TONED}][a-z]{{0,4}}|men|de|le|zhe|zi|me|ne|ma|ba|ge)\)"
)
_EMPHASIS = re.compile(r"(?<!\*)\*\*(?=[^\s*,.;:!?、。)])([^*\n]{1,200})(?<!\s)\*\*(?!\*)")
_FILLED_IN = re.compile(
    r"(?<!_)_{1,4}(?!_)(?=[^_\n]{0,40}[\d一-鿿])([^_\n年月日元期%、,/][^_\n]{0,40})(?<!_)_{1,4}(?!_)"
)
"""A blank of a form that someone has filled in: __48,000.00__元."""
_CODE = re.compile(r"`([^`\n]{1,200})`")
_OWED = "¥币计为额金款息费付还共约余"
_AFTER_MONEY_WORD = f"(?:(?<=[{_OWED}])|(?<=[{_OWED}] )|(?<=[{_OWED}]:))"
_SPACED_GROUPS = re.compile(_AFTER_MONEY_WORD + r"\d{1,3}(?: \d{3}){1,3}(?:\.\d{1,2})?(?= ?[元圆])")
_SPACED_SIGNS = re.compile(
    r"(?<![\d.,] )(?<![\d.,])\d(?: [\d.,]){2,18}(?= ?[元圆年])|(?<=¥ )\d(?: [\d.,]){2,18}(?![\d.,])"
    r"|(?<=[年月] )\d \d(?= [月日])"
)
_SPACED_COMMA = re.compile(
    r"(?<![\d.,])(?<![\d.,] )\d{1,3}(?: ?, ?\d{3}){1,3} ?\. ?\d{2}(?!\d)|"
    + _AFTER_MONEY_WORD
    + r"\d{1,3}(?: ?, ?\d{3}){1,3}(?= ?[元圆])"
)
_SPACED_DOT = re.compile(r"(?<![\d.])\d{1,12} ?\. ?\d{2}(?= ?[元圆])")
_LOOKALIKE = re.compile(
    r"(?<![A-Za-z\d_.,])(?=[\dOolI|.,]{0,15}[OolI|])(?=[OolI|.,]{0,3}\d)[\dOolI][\dOolI|.,]{1,16}"
    r"(?=[ ]?[元圆万年月日号期%])"
)
_BLANK_IN_HAN = re.compile(
    rf"(?:(?<=[{_HAN}]) (?=[{_HAN}\d])|(?<=[,。;:、)(]) (?=[{_HAN}])"
    rf"|(?<=[{_HAN}][,。;:、)(]) (?=\d))"
    r"(?![^\s,。;:()]{2,10}(?:\([^()\n]{1,10}\))?:)"
    rf"|(?<=\d) (?=[{_HAN}%‰])|(?<=[{_HAN}]) (?=[,。;:、)(])"
)
"""A blank in front of a label, 「甲方:某银行 乙方:某人」, parts two entries and stays."""
_COLUMNS = re.compile(
    r"(?<![^\s|,。;:!?])[^\s|,。;:!?]{2,40}(?:[ \t]{1,40}[^\s|,。;:!?]{2,40}){2,12}\Z"
)
_DATE_SHAPE = re.compile(
    r"(?<![A-Za-z\d])(?=[^\n]{0,9}[Ol])2[\dO]{3}([-./])[\dOl]{1,2}\1[\dOl]{1,2}(?![A-Za-z\d])"
)
_MONEY_SHAPE = re.compile(
    r"(?<![A-Za-z\d.,])(?=[\dlO,.]{0,14}\d)(?=[\d,.]{0,12}[lO])[\dlO]{1,3}(?:,[\dlO]{3}){1,3}"
    r"(?:\.[\dlO]{2})?(?![A-Za-z\d])|(?<![A-Za-z\d.,])O\.[\dO]{2}(?= ?元)"
)
_SPREAD_CODE = re.compile(
    r"(?<![A-Za-z\d])(?<![A-Za-z\d] )[A-Z\d](?: [A-Z\d\-]){6,30}(?![A-Za-z\d])"
    r"(?! [A-Z\d\-](?![A-Za-z\d]))"
)
"""A number of a contract or account in single signs: Z J - 2 5 0 6."""
_DOTTED_YEAR = re.compile(r"(?<![A-Za-z\d])2O(?=\d\d[./\-]\d)")
_SPREAD_WORD = re.compile(rf"(?<![{_HAN}])[{_HAN}](?: {{1,6}}[{_HAN}]){{1,40}}(?![{_HAN}])")
"""Single signs set apart: 罚  息, 甲 方."""
_SPACED_HEAD = re.compile(r"(?<![\d.,])\d \d{1,2}(?=,[\dO]{3}(?:\.[\dO]{2})? ?[元圆])")
_NEARBY = 100
"""Signs to either side in which a second bar makes a table of the line."""
_LOOKALIKES = str.maketrans("OolI|", "00111")

Cut = tuple[int, int, str]
"""From, until, and what stands there instead."""


@dataclass(frozen=True, slots=True)
class Normalised:
    """A text in one notation that remembers where each of its signs came from."""

    text: str
    """Simplified, half-width, without glosses; a line feed only where a sentence may end."""
    source: str
    """The paper as it was handed over."""
    origins: "array[int]"
    """For each sign of ``text``, and for its end, the offset in ``source``."""
    line_starts: "array[int]"
    """Offsets in ``source`` at which its lines begin."""

    def line(self, offset: int) -> int:
        """Return the line of the source, from 1, on which a sign of the text stands."""
        return bisect_right(self.line_starts, self.origins[offset])

    def column(self, offset: int) -> int:
        """Return the place in its line of the source, from 1."""
        return self.origins[offset] - self.line_starts[self.line(offset) - 1] + 1

    def quote(self, start: int, end: int) -> str:
        """Return the words of the source; ``end`` is not included."""
        if start >= end:
            return ""
        return self.source[self.origins[start] : self.origins[end - 1] + 1]


def normalised(source: str) -> Normalised:
    """Bring a paper's text into one notation; every step keeps the way back."""
    kept = source[:MAX_SIGNS]
    text, origins = kept, array("L", range(len(kept) + 1))
    text, origins = _cut(text, origins, ((*m.span(), "") for m in _UNSEEN.finditer(text)))
    text = folded(text)
    text, origins = _cut(text, origins, ((*m.span(), "") for m in _GLOSS.finditer(text)))
    for marks in (_FILLED_IN, _EMPHASIS, _CODE):
        text, origins = _cut(text, origins, _around(marks, text))
    text, origins = _cut(text, origins, _mended_numbers(text))
    text, origins = _cut(text, origins, _spread_words(text))
    text, origins = _cut(text, origins, _blanks(text))
    text, origins = _cut(text, origins, line_joints(text))
    return Normalised(text, source, origins, _line_starts(source))


def _line_starts(source: str) -> "array[int]":
    return array("L", (0, *(match.end() for match in re.finditer("\n", source))))


def _cut(text: str, origins: "array[int]", cuts: Iterable[Cut]) -> tuple[str, "array[int]"]:
    """Replace spans; each must start at or after the end of the one before."""
    pieces: list[str] = []
    places: array[int] = array("L")
    done = 0
    for start, end, instead in cuts:
        pieces += (text[done:start], instead)
        places += origins[done:start]
        places.extend(origins[start + min(n, end - start - 1)] for n in range(len(instead)))
        done = end
    if not pieces:
        return text, origins
    return "".join((*pieces, text[done:])), places + origins[done:]


def _around(marks: re.Pattern[str], text: str) -> Iterable[Cut]:
    """Cut what stands around the first group."""
    for match in marks.finditer(text):
        yield match.start(), match.start(1), ""
        yield match.end(1), match.end(), ""


def _mended_numbers(text: str) -> Iterable[Cut]:
    """Close blanks inside numbers, and read O as 0 and l as 1 where nothing else can be meant."""
    spans: list[Cut] = []
    for broken in (_SPACED_GROUPS, _SPACED_SIGNS, _SPACED_COMMA, _SPACED_DOT, _SPACED_HEAD):
        for match in broken.finditer(text):
            blanks = (match.start() + n for n, sign in enumerate(match[0]) if sign == " ")
            spans.extend((blank, blank + 1, "") for blank in blanks)
    for match in _SPREAD_CODE.finditer(text):
        blanks = (match.start() + n for n, sign in enumerate(match[0]) if sign == " ")
        spans.extend((blank, blank + 1, "") for blank in blanks)
    for shape in (_LOOKALIKE, _DATE_SHAPE, _MONEY_SHAPE):
        for match in shape.finditer(text):
            for place, sign in enumerate(match[0], match.start()):
                if sign in "OolI" or (sign == "|" and not _is_bar(text, place)):
                    spans.append((place, place + 1, sign.translate(_LOOKALIKES)))
    spans.extend((match.start() + 1, match.end(), "0") for match in _DOTTED_YEAR.finditer(text))
    return sorted(set(spans))


def _is_bar(text: str, place: int) -> bool:
    """Tell a line between the columns of a table from a badly scanned 1."""
    begin = max(place - _NEARBY, text.rfind("\n", 0, place) + 1)
    end = text.find("\n", place, place + _NEARBY)
    return text.count("|", begin, end if end >= 0 else place + _NEARBY) > 1


def _spread_words(text: str) -> Iterable[Cut]:
    for match in _SPREAD_WORD.finditer(text):
        for place, sign in enumerate(match[0], match.start()):
            if sign == " ":
                yield place, place + 1, ""


def _blanks(text: str) -> Iterable[Cut]:
    """Close single blanks between Chinese signs, but not between the columns of a table."""
    start = 0
    for line in text.split("\n"):
        if " " in line and not _COLUMNS.search(line[:400].strip()):
            for match in _BLANK_IN_HAN.finditer(line):
                yield start + match.start(), start + match.end(), ""
        start += len(line) + 1
