"""One sentence in one vocabulary: synonyms and English words replaced, roles as signs."""

import re
from collections.abc import Iterator, Mapping

from forbear.reading.statements.lexicon import CHINESE
from forbear.reading.statements.lexicon_english import COUNTED, ENGLISH, NUMBERS
from forbear.reading.statements.roles import LABELS, signed

_GROUPED = re.compile(r"(?<=\d),(?=\d{3})")
_BLANK = re.compile(r"(?<=[^\x00-\x7f]) | (?=[^\x00-\x7f])")
_FILLED = re.compile(
    r"_+ ?(?! ?[a-z ]{1,40}_)([^_\s年月日元期%号至起前个,。;:][^_,。;\n]{0,40}?)_+"
)
"""A blank of a form that has been filled in."""
_LETTERS = re.compile(r"[a-z]{2}")
_DIGITS = re.compile(r"\d+")


def canonical(words: str, roles: Mapping[str, str] = LABELS) -> str:
    """Return a normalised sentence in the vocabulary that phrases are written in."""
    said = _FILLED.sub(r"\1", _GROUPED.sub("", words.lower()))
    said = signed(said, roles)
    said = _CHINESE_WORDS.sub(lambda found: _CHINESE_BY_GROUP[found.lastindex or 0], said)
    if _LETTERS.search(said):
        said = _NUMBER_WORDS.sub(lambda found: NUMBERS[found[1]], said)
        said = _ENGLISH_WORDS.sub(_glossed, said)
        said = _BLANK.sub("", said)
    return said


def _glossed(found: re.Match[str]) -> str:
    """Return the word for an English wording; a count in it stands for ``{}``."""
    word = _ENGLISH_BY_GROUP[found.lastgroup or ""]
    count = _DIGITS.search(found[0])
    return word.format(count[0]) if count else word


def _ordered(table: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return single wordings with their canonical word, longest first."""
    pairs = [(wording, word) for wordings, word in table.items() for wording in _split(wordings)]
    return sorted(pairs, key=lambda pair: len(pair[0]), reverse=True)


def _split(wordings: str) -> Iterator[str]:
    """Yield the alternatives between the bars that stand outside brackets."""
    depth, start = 0, 0
    for place, sign in enumerate(wordings):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 0:
            yield wordings[start:place]
            start = place + 1
    yield wordings[start:]


_CHINESE_PAIRS = _ordered(CHINESE)
_CHINESE_FIRST = "".join(sorted({wording[0] for wording, _ in _CHINESE_PAIRS}))
_CHINESE_WORDS = re.compile(
    f"(?=[{_CHINESE_FIRST}])(?:" + "|".join(f"({wording})" for wording, _ in _CHINESE_PAIRS) + ")"
)
"""The look at the first sign saves trying every wording at every place."""
_CHINESE_BY_GROUP = {number: word for number, (_, word) in enumerate(_CHINESE_PAIRS, 1)}
_NUMBER_WORDS = re.compile(rf"\b({'|'.join(sorted(NUMBERS, key=len, reverse=True))}){COUNTED}")
_ENGLISH_BY_GROUP = {f"w{number}": word for number, (_, word) in enumerate(_ordered(ENGLISH))}
_ENGLISH_WORDS = re.compile(
    r"\b(?:"
    + "|".join(f"(?P<w{number}>{wording})" for number, (wording, _) in enumerate(_ordered(ENGLISH)))
    + r")(?!\w)"
)
