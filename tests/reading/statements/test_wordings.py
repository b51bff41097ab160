"""The forms of a wording find what the expression itself finds, and never try in vain."""

import importlib
import pkgutil
import random
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forbear.reading.normalise import normalised
from forbear.reading.statements import vocabulary
from forbear.reading.statements.forms import Anything
from forbear.reading.statements.phrase import LONGEST, Phrase
from forbear.reading.statements.reader import MANY_SIGNS, statements_of
from forbear.reading.statements.signs import SignClass, Signs
from forbear.reading.statements.statement import Statement
from forbear.reading.statements.wordings import starts_in

PHRASES = {
    f"{module.name}.{name}": phrase
    for module in pkgutil.iter_modules(vocabulary.__path__)
    for name, phrase in vars(
        importlib.import_module(f"{vocabulary.__name__}.{module.name}")
    ).items()
    if isinstance(phrase, Phrase)
}
EXPRESSIONS = [
    r"ab|ba",
    r"a.{0,5}b",
    r"a[^b\n]{2,}b",
    r"(?:ab)+c",
    r"(?:ab){2,3}?c",
    r"a{2}b?c",
    r"(?:a|bc){0,4}c",
    r"^a|b$",
    r"\bab\b",
    r"(?<!a)b(?!c)",
    r"(?<=ab)c|(?<=[ab]{2})a",
    r"(?<=(?:ab){2})c",
    r"(?<=ab|ba)c",
    r"(?<=^a)b|(?<=\ba)c",
    r"(?<=(?=a)a)b",
    r"[^a]b|(?=ab).b",
    r"[a-b\d]{1,3}c|\D1|\S |\w\W|\s1",
    r"(?P<first>[ab])(?P=first)c",
    r"(a)(?=\1)a|b",
    r"a(?i:B)c",
    r"(?i)AB",
    r"\Ba",
    r"a*",
    r"(?P<core>b)c|a",
]
"""One or more for each part that an expression can have."""
BACKWARD = {r"(?P<first>[ab])(?P=first)c", "promised.OLD_PREVAILS"}


def _said(*sentences: str) -> list[Statement]:
    among = Signs(one[:LONGEST] for one in sentences)
    return [Statement(words=one, quote="", line=1, among=among) for one in sentences]


def _spans(found: object) -> list[tuple[int, int]]:
    return [one.span() for one in found]  # type: ignore[attr-defined]


def _cues(phrase: Phrase) -> list[str]:
    cues = re.findall(r"[\u4e00-\u9fffⓁⒷⓊ]{1,6}|[a-z]{2,}", phrase.expression)
    return cues or ["_"]


@pytest.mark.parametrize("expression", EXPRESSIONS)
@given(sentences=st.lists(st.text("abc1 \n", max_size=24), max_size=4))
@settings(max_examples=60, deadline=None)
def test_the_forms_find_what_the_expression_finds(expression: str, sentences: list[str]) -> None:
    phrase = Phrase(expression)

    for said in _said(*sentences):
        alone = replace(said, among=None)
        assert _spans(phrase.matches(said)) == _spans(phrase.matches(alone))


@pytest.mark.parametrize("name", PHRASES)
def test_a_phrase_means_the_same_in_long_papers(name: str) -> None:
    chosen = random.Random(name)  # noqa: S311 - a fixed sample, no secret
    pieces = [*_cues(PHRASES[name]) * 2, *"的1。,一元日\n 不ⓁⒷa%:_" * 2]
    sentences = ["".join(chosen.choices(pieces, k=chosen.randint(1, 30))) for _ in range(20)]

    for said in _said(*sentences):
        alone = replace(said, among=None)
        assert _spans(PHRASES[name].matches(said)) == _spans(PHRASES[name].matches(alone))


@pytest.mark.parametrize("name", sorted(PHRASES.keys() - BACKWARD))
def test_every_place_that_is_tried_is_a_match(name: str) -> None:
    phrase = PHRASES[name]
    chosen = random.Random(name)  # noqa: S311 - a fixed sample, no secret
    words = "".join(chosen.choices(_cues(phrase), k=120))[:LONGEST]
    places = Signs([words]).places(words, phrase.expression, starts_in)

    assert places is not None
    for place in range(len(words)):
        is_match = re.compile(phrase.expression).match(words, place) is not None
        assert is_match == bool(places >> place & 1)


class _Counted(Signs):
    """Counts the sets that are asked for; each is one step over the whole text."""

    steps = 0

    def word(self, word: str) -> int:
        """Count one."""
        self.steps += 1
        return super().word(word)

    def run(self, kind: SignClass, length: int) -> int:
        """Count one."""
        self.steps += 1
        return super().run(kind, length)


@pytest.mark.parametrize("name", PHRASES)
def test_a_paper_twice_as_long_takes_no_more_steps(name: str) -> None:
    phrase = PHRASES[name]
    cues = "".join(dict.fromkeys(_cues(phrase)))[:200]
    once, twice = (
        _Counted([f"{n:03}{cues}" for n in range(20)]),
        _Counted([f"{n:03}{cues}" for n in range(40)]),
    )

    starts_in(once, phrase.expression)
    starts_in(twice, phrase.expression)

    assert 0 < twice.steps <= once.steps * 1.2


def test_a_back_reference_may_reach_anything() -> None:
    signs = Signs(["ab"])

    assert Anything.ANYTHING.ends(signs, 1) == signs.everywhere
    assert Anything.ANYTHING.ends(signs, 0) == 0
    assert Anything.ANYTHING.starts(signs, 0) == 0


def test_words_changed_since_are_looked_through_on_their_own() -> None:
    (said,) = _said("免除罚息")

    assert Phrase("豁免").mentioned(replace(said, words="豁免罚息"))
    assert not Phrase("豁免").mentioned(said)


def test_only_a_long_paper_is_looked_through_as_a_whole() -> None:
    sentence = "甲方免除罚息。"
    few = statements_of(normalised(sentence * 3))
    many = statements_of(normalised(sentence * MANY_SIGNS))

    assert all(said.among is None for said in few)
    assert all(said.among is not None for said in many)
    assert Phrase("免除").anywhere(many) == Phrase("免除").anywhere(few)
