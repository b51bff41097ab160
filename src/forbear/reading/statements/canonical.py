"""One sentence in one vocabulary: synonyms and English words replaced, roles as signs."""

import re
from collections.abc import Mapping

from forbear.reading.statements.lexicon import CHINESE, ENGLISH
from forbear.reading.statements.roles import LABELS, signed

_GROUPED = re.compile(r"(?<=\d),(?=\d{3})")
_BLANK = re.compile(r"(?<=[^\x00-\x7f]) | (?=[^\x00-\x7f])")
_LETTERS = re.compile(r"[a-z]{2}")


def canonical(words: str, roles: Mapping[str, str] = LABELS) -> str:
    """Return a normalised sentence in the vocabulary that phrases are written in."""
    said = signed(_GROUPED.sub("", words.lower()), roles)
    said = _CHINESE_WORDS.sub(lambda found: _CHINESE_BY_GROUP[found.lastindex or 0], said)
    if _LETTERS.search(said):
        said = _ENGLISH_WORDS.sub(_glossed, said)
        said = _BLANK.sub("", said)
    return said


def _ordered(table: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return single wordings with their canonical word, longest first."""
    pairs = [(wording, word) for wordings, word in table.items() for wording in _split(wordings)]
    return sorted(pairs, key=lambda pair: len(pair[0]), reverse=True)


def _split(wordings: str) -> list[str]:
    """Split at the bars that stand outside brackets."""
    return re.split(r"\|(?![^(]*\))", wordings)


_CHINESE_PAIRS = _ordered(CHINESE)
_CHINESE_WORDS = re.compile("|".join(f"({wording})" for wording, _ in _CHINESE_PAIRS))
_CHINESE_BY_GROUP = {number: word for number, (_, word) in enumerate(_CHINESE_PAIRS, 1)}
_ENGLISH_PAIRS = [(re.compile(wording), word) for wording, word in _ordered(ENGLISH)]
_ENGLISH_WORDS = re.compile(
    r"\b(?:" + "|".join(wording for wording, _ in _ordered(ENGLISH)) + r")\b"
)


def _glossed(found: re.Match[str]) -> str:
    for wording, word in _ENGLISH_PAIRS:
        if exact := wording.fullmatch(found[0]):
            return exact.expand(word)
    return found[0]  # pragma: no cover - every alternative is one of the pairs
