"""One sentence in one vocabulary: synonyms and English words replaced, roles as signs."""

import re
from collections.abc import Iterator, Mapping, Sequence

from forbear.reading.statements.lexicon import CHINESE
from forbear.reading.statements.lexicon_english import COUNTED, ENGLISH, NUMBERS
from forbear.reading.statements.roles import LABELS, signed

_GROUPED = re.compile(r"(?<=\d),(?=\d{3})")
_BLANK = re.compile(r"(?<=[^\x00-\x7f]) | (?=[^\x00-\x7f])")
_FILLED = re.compile(
    r"(?<!_)_+ ?(?! ?[a-z: ]{1,40}_|\(|[拾佰仟万亿]_)"
    r"([^_\s年月日元期%号至起前个,。;:][^_,。;\n]{0,40}?)_+"
)
"""A blank of a form that has been filled in."""
_LETTERS = re.compile(r"[a-z]{2}")
_DIGITS = re.compile(r"\d+")
_INVERTED = re.compile(r"不 ?(?:应|可|do|does|did) ?([ⓁⓊⒷⒼⓉ]) ?(?=[a-z])")
"""*Nor will we …*: the denial stands before who is denied to act."""
_PLAIN = re.compile(r"[^\\\[\](){}.?*+^$|](?![?*+{])")
"""A first sign that stands for itself, once."""


def canonical(words: str, roles: Mapping[str, str] = LABELS) -> str:
    """Return a normalised sentence in the vocabulary that phrases are written in."""
    said = _FILLED.sub(r"\1", _GROUPED.sub("", words.lower()))
    said = signed(said, roles)
    said = _CHINESE_WORDS.sub(lambda found: _CHINESE_BY_GROUP[found.lastgroup or ""], said)
    if _LETTERS.search(said):
        said = _NUMBER_WORDS.sub(lambda found: NUMBERS[found[1]], said)
        said = _ENGLISH_WORDS.sub(_glossed, said)
        said = _INVERTED.sub(r"\1不", _BLANK.sub("", said))
    return said


def _glossed(found: re.Match[str]) -> str:
    """Return the word for an English wording; a count in it stands for ``{}``."""
    word = _ENGLISH_BY_GROUP[found.lastgroup or ""]
    count = _DIGITS.search(found[0])
    return word.format(count[0]) if count else word


def ordered(table: Mapping[str, str]) -> list[tuple[str, str]]:
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


def tried(named: Sequence[tuple[str, str]]) -> str:
    """Return wordings, each with the name of its group, as alternatives in this order.

    Those that begin alike stand behind one first sign, so that most are never tried.
    """
    parts: list[dict[str, list[tuple[str, str]]]] = []
    for name, wording in named:
        first = _PLAIN.match(wording)
        if first is None:
            parts.append({"": [(name, wording)]})
            continue
        if not parts or "" in parts[-1]:
            parts.append({})
        parts[-1].setdefault(first[0], []).append((name, wording[1:]))
    return "|".join(_behind(sign, rest) for part in parts for sign, rest in part.items())


def _behind(sign: str, rest: Sequence[tuple[str, str]]) -> str:
    """Return what may stand behind a first sign."""
    if len(rest) > 1:
        return f"{sign}(?:{tried(rest)})"
    return f"{sign}(?P<{rest[0][0]}>{rest[0][1]})"


def _named(pairs: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(f"w{number}", wording) for number, (wording, _) in enumerate(pairs)]


def _by_group(pairs: Sequence[tuple[str, str]]) -> dict[str, str]:
    return {f"w{number}": word for number, (_, word) in enumerate(pairs)}


_CHINESE_PAIRS, _ENGLISH_PAIRS = ordered(CHINESE), ordered(ENGLISH)
_CHINESE_WORDS = re.compile(tried(_named(_CHINESE_PAIRS)))
_CHINESE_BY_GROUP = _by_group(_CHINESE_PAIRS)
_NUMBER_WORDS = re.compile(rf"\b({'|'.join(sorted(NUMBERS, key=len, reverse=True))}){COUNTED}")
_ENGLISH_WORDS = re.compile(rf"\b(?:{tried(_named(_ENGLISH_PAIRS))})(?!\w)")
_ENGLISH_BY_GROUP = _by_group(_ENGLISH_PAIRS)
