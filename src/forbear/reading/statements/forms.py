"""The parts a wording is made of; each tells where it fits, for all places of a text at once.

A regular expression tries one place after the other, and at every cue it walks the whole gap
behind it. Here a step takes the set of all places, so that a text full of cues costs no more
than one without any.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from forbear.reading.statements.signs import SignClass, Signs, sign_class

LETTERS = sign_class(r"\w")
"""What has a word edge on one side of it."""


class Form(Protocol):
    """A part of a wording."""

    def starts(self, signs: Signs, ends: int) -> int:
        """Return the places from which the part can reach one of the ends."""

    def ends(self, signs: Signs, starts: int) -> int:
        """Return the places that the part can reach from one of the starts."""


@dataclass(frozen=True, slots=True)
class Word:
    """Signs in a row."""

    word: str

    def starts(self, signs: Signs, ends: int) -> int:
        """Step back over the word."""
        return (ends >> len(self.word)) & signs.word(self.word)

    def ends(self, signs: Signs, starts: int) -> int:
        """Step over the word."""
        return (starts & signs.word(self.word)) << len(self.word)


@dataclass(frozen=True, slots=True)
class OneOf:
    """One sign of a class."""

    kind: SignClass

    def starts(self, signs: Signs, ends: int) -> int:
        """Step back over one sign."""
        return (ends >> 1) & signs.of_class(self.kind)

    def ends(self, signs: Signs, starts: int) -> int:
        """Step over one sign."""
        return (starts & signs.of_class(self.kind)) << 1


@dataclass(frozen=True, slots=True)
class InTurn:
    """Parts one behind the other."""

    parts: tuple[Form, ...]

    def starts(self, signs: Signs, ends: int) -> int:
        """Go through the parts from the last to the first."""
        for part in reversed(self.parts):
            ends = part.starts(signs, ends)
            if not ends:
                break
        return ends

    def ends(self, signs: Signs, starts: int) -> int:
        """Go through the parts from the first to the last."""
        for part in self.parts:
            starts = part.ends(signs, starts)
        return starts


@dataclass(frozen=True, slots=True)
class Either:
    """Parts of which one fits."""

    choices: tuple[Form, ...]

    def starts(self, signs: Signs, ends: int) -> int:
        """Join what the choices find."""
        found = 0
        for choice in self.choices:
            found |= choice.starts(signs, ends)
        return found

    def ends(self, signs: Signs, starts: int) -> int:
        """Join what the choices find."""
        found = 0
        for choice in self.choices:
            found |= choice.ends(signs, starts)
        return found


@dataclass(frozen=True, slots=True)
class Gap:
    """So many signs of a class in a row."""

    kind: SignClass
    least: int
    most: int | None
    """None: any number."""

    def starts(self, signs: Signs, ends: int) -> int:
        """Step back over all allowed lengths."""
        return self._spread(
            signs, ends, lambda places, step: (places >> step) & signs.run(self.kind, step)
        )

    def ends(self, signs: Signs, starts: int) -> int:
        """Step over all allowed lengths."""
        return self._spread(
            signs, starts, lambda places, step: (places & signs.run(self.kind, step)) << step
        )

    def _spread(self, signs: Signs, places: int, moved: Callable[[int, int], int]) -> int:
        """Move by the least length, then by any further one, in doubling steps."""
        left = self.least
        while left and places:
            step = _power(left)
            places, left = moved(places, step), left - step
        further = (signs.longest if self.most is None else self.most) - self.least
        covered = 0
        while covered < further and places:
            step = _power(min(covered + 1, further - covered))
            places |= moved(places, step)
            covered += step
        return places


@dataclass(frozen=True, slots=True)
class Repeated:
    """A part several times in a row."""

    part: Form
    least: int
    most: int | None
    """None: any number."""

    def starts(self, signs: Signs, ends: int) -> int:
        """Step back over the part again and again."""
        return self._again(signs, ends, self.part.starts)

    def ends(self, signs: Signs, starts: int) -> int:
        """Step over the part again and again."""
        return self._again(signs, starts, self.part.ends)

    def _again(self, signs: Signs, places: int, moved: Callable[[Signs, int], int]) -> int:
        for _ in range(self.least):
            places = moved(signs, places)
        fresh = places
        for _ in range((signs.longest if self.most is None else self.most) - self.least):
            fresh = moved(signs, fresh) & ~places
            if not fresh:
                break
            places |= fresh
        return places


@dataclass(frozen=True, slots=True)
class Look:
    """What has to stand, or not to stand, before or behind a place."""

    part: Form
    is_ahead: bool
    is_wanted: bool

    def starts(self, signs: Signs, ends: int) -> int:
        """Keep the places that have it."""
        look = self.part.starts if self.is_ahead else self.part.ends
        having = look(signs, signs.everywhere)
        return ends & having if self.is_wanted else ends & ~having

    def ends(self, signs: Signs, starts: int) -> int:
        """Keep the places that have it."""
        return self.starts(signs, starts)


class Edge(Enum):
    """A place between signs; one that is of a kind is the same from both sides."""

    BEGINNING = auto()
    END = auto()
    """The end, or before a line feed that ends the text."""
    WORD_EDGE = auto()

    def starts(self, signs: Signs, ends: int) -> int:
        """Keep the places of the kind."""
        return ends & self._places(signs)

    def ends(self, signs: Signs, starts: int) -> int:
        """Keep the places of the kind."""
        return starts & self._places(signs)

    def _places(self, signs: Signs) -> int:
        if self is Edge.BEGINNING:
            return signs.beginnings
        if self is Edge.END:
            return signs.ends | (signs.ends >> 1 & signs.word("\n"))
        letters = signs.of_class(LETTERS)
        return letters ^ (letters << 1)


class Anything(Enum):
    """Whatever it is: here a wording has to be tried."""

    ANYTHING = auto()

    def starts(self, signs: Signs, ends: int) -> int:
        """Allow every place."""
        return signs.everywhere if ends else 0

    def ends(self, signs: Signs, starts: int) -> int:
        """Allow every place."""
        return signs.everywhere if starts else 0


def _power(length: int) -> int:
    """Return the greatest power of two that is not above a length."""
    return 1 << (length.bit_length() - 1)
