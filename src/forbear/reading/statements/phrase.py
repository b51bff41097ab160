"""One meaning in its many wordings, asked of statements."""

import re
from collections.abc import Iterable, Iterator

from forbear.reading.statements.statement import Kind, Statement
from forbear.reading.statements.wordings import starts_in

LONGEST = 1200
"""Signs of one statement that are read; the reader makes none that is longer."""

KEPT = 1_000
"""Sentences of which a phrase remembers what it found."""


class Phrase:
    """A meaning: it is found where any of its wordings stands in the words of a statement.

    A wording may mark as ``core`` the word that a negation turns round; otherwise that is its
    first word.
    """

    __slots__ = ("_compiled", "_found", "expression")

    def __init__(self, *wordings: str) -> None:
        self.expression = "|".join(wordings)
        """The regular expression of all wordings."""
        self._compiled: re.Pattern[str] | None = None
        self._found: dict[str, tuple[re.Match[str], ...]] = {}

    @property
    def _pattern(self) -> re.Pattern[str]:
        """The expression ready to be used, made when first asked: there are hundreds."""
        if self._compiled is None:
            self._compiled = re.compile(self.expression)
        return self._compiled

    def matches(self, said: Statement) -> tuple[re.Match[str], ...]:
        """Return every place where the meaning is worded, denied or not.

        What was found in a sentence is kept: every edit asks the same paper again.
        """
        words = said.words[:LONGEST]
        found = self._found.get(words)
        if found is None:
            if len(self._found) >= KEPT:
                self._found.clear()
            found = self._found[words] = tuple(self.look(said))
        return found

    def look(self, said: Statement) -> Iterable[re.Match[str]]:
        """Look for the meaning anew."""
        words = said.words[:LONGEST]
        if said.among is None:
            return self._pattern.finditer(words)
        starts = said.among.places(words, self.expression, starts_in)
        return self._pattern.finditer(words) if starts is None else self._from(words, starts)

    def in_words(self, words: str) -> bool:
        """Tell whether canonical words hold the meaning."""
        return self._pattern.search(words[:LONGEST]) is not None

    def mentioned(self, said: Statement) -> bool:
        """Tell whether a statement speaks of it at all."""
        return next(iter(self.matches(said)), None) is not None

    def asserted(self, said: Statement) -> bool:
        """Tell whether a term states it."""
        return self.stated_at(said) is not None

    def denied(self, said: Statement) -> bool:
        """Tell whether a term denies it wherever it is worded."""
        places = [_core(match) for match in self.matches(said)]
        return said.binds and bool(places) and all(said.denies(place) for place in places)

    def stated_at(self, said: Statement) -> re.Match[str] | None:
        """Return the first place where a term states it, undenied."""
        if said.kind is not Kind.TERM:
            return None
        return next((one for one in self.matches(said) if not said.denies(_core(one))), None)

    def anywhere(self, statements: Iterable[Statement]) -> Statement | None:
        """Return the first statement that states it."""
        return next((said for said in statements if self.asserted(said)), None)

    def _from(self, words: str, starts: int) -> Iterator[re.Match[str]]:
        """Yield the matches that begin at some places, none of them inside another."""
        place = 0
        while left := starts >> place:
            place += (left & -left).bit_length() - 1
            match = self._pattern.match(words, place)
            if match:
                yield match
            place = max(match.end(), place + 1) if match else place + 1


def _core(match: re.Match[str]) -> int:
    """Return where the word begins that a negation must govern: the group ``core``, if any."""
    if "core" in match.re.groupindex and match["core"] is not None:
        return match.start("core")
    return match.start()
