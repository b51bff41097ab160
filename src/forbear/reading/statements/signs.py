"""The signs of many sentences as sets of places, so that all places can be asked at once."""

import re
from collections.abc import Callable, Iterable
from functools import cache

BYTE = 8
"""Places in a byte; every sentence begins a byte of its own, so that it can be cut out."""


class SignClass:
    """The signs that fit at one place, as an expression writes them between brackets."""

    __slots__ = ("_pattern",)

    def __init__(self, written: str) -> None:
        self._pattern = re.compile(f"[{written}]")

    def holds(self, sign: str) -> bool:
        """Tell whether a sign fits."""
        return self._pattern.match(sign) is not None


@cache
def sign_class(written: str) -> SignClass:
    """Return the one class that is written like this."""
    return SignClass(written)


class Signs:
    """Where signs and words stand in some sentences; a bit of a set is the place before a sign.

    One step over a set costs what the sentences are long, whatever stands in them. Between two
    sentences stands what no class holds.
    """

    def __init__(self, sentences: Iterable[str]) -> None:
        self.longest = 0
        """Signs of the longest sentence."""
        self._offsets: dict[str, int] = {}
        self._places: dict[str, list[int]] = {}
        self._size = 0
        for sentence in sentences:
            if sentence not in self._offsets:
                self._add(sentence)
        self._words: dict[str, int] = {}
        self._classes: dict[SignClass, int] = {}
        self._runs: dict[tuple[SignClass, int], int] = {}
        self._answers: dict[str, bytes] = {}
        offsets = self._offsets.items()
        self.beginnings = self._set(offset for _, offset in offsets)
        self.ends = self._set(offset + len(words) for words, offset in offsets)
        self._filled = self._set(place for places in self._places.values() for place in places)
        self.everywhere = self._filled | self.ends

    def _add(self, sentence: str) -> None:
        offset = self._size
        self._offsets[sentence] = offset
        self._size += (len(sentence) // BYTE + 1) * BYTE
        self.longest = max(self.longest, len(sentence))
        for place, sign in enumerate(sentence, offset):
            self._places.setdefault(sign, []).append(place)

    def _set(self, places: Iterable[int]) -> int:
        bits = bytearray(self._size // BYTE)
        for place in places:
            bits[place // BYTE] |= 1 << place % BYTE
        return int.from_bytes(bits, "little")

    def places(
        self, sentence: str, asked: str, answer: Callable[["Signs", str], int]
    ) -> int | None:
        """Return the places of an answer that lie in a sentence, counted from its beginning.

        Args:
            asked: What the answer is to; each is worked out once, for all sentences.

        Returns:
            None when the sentence is none of these.
        """
        offset = self._offsets.get(sentence)
        if offset is None:
            return None
        bits = self._answers.get(asked)
        if bits is None:
            bits = answer(self, asked).to_bytes(self._size // BYTE, "little")
            self._answers[asked] = bits
        first = offset // BYTE
        return int.from_bytes(bits[first : first + len(sentence) // BYTE + 1], "little")

    def word(self, word: str) -> int:
        """Return the places where a word begins."""
        known = self._words.get(word)
        if known is None:
            if len(word) == 1:
                known = self._set(self._places.get(word, ()))
            else:
                known = self.word(word[0])
                if known:
                    known &= self.word(word[1:]) >> 1
            self._words[word] = known
        return known

    def of_class(self, kind: SignClass) -> int:
        """Return the places before a sign of a class."""
        known = self._classes.get(kind)
        if known is None:
            fitting = [places for sign, places in self._places.items() if kind.holds(sign)]
            known = self._classes[kind] = self._set(place for places in fitting for place in places)
        return known

    def run(self, kind: SignClass, length: int) -> int:
        """Return the places before so many signs of a class; the length is a power of two."""
        if length == 1:
            return self.of_class(kind)
        known = self._runs.get((kind, length))
        if known is None:
            half = self.run(kind, length // 2)
            known = self._runs[kind, length] = half & (half >> (length // 2))
        return known
