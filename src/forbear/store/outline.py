"""Where everything stands in the text of a TOML file that is known to be valid.

The outline gives each header, key and element its path and its span, so that a
line can be found for a problem and a value replaced without touching the rest.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Self

from forbear.store.location import Location
from forbear.store.tokens import BARE_KEY, BLANKS, PLAIN_VALUE, SKIPPED, STRING


class Form(Enum):
    """How something is written."""

    TABLE = auto()
    """``[a.b]``"""
    ELEMENT_TABLE = auto()
    """``[[a.b]]``"""
    PAIR = auto()
    """``a.b = 1`` on lines of its own."""
    INLINE_PAIR = auto()
    """``a.b = 1`` between braces."""
    ELEMENT = auto()
    """A value between square brackets."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One header, key or element of the text."""

    form: Form
    location: Location
    start: int
    """Offset of its first sign: bracket, key or value."""
    value: int
    """Offset of the value; of a header, the offset after it."""
    end: int
    """Offset after it, comment not included."""
    home: Location
    """Location of the header it stands under; a header's own location."""


@dataclass(frozen=True, slots=True)
class Outline:
    """All marks of a text in the order in which they stand there."""

    text: str
    marks: tuple[Mark, ...]

    @classmethod
    def of(cls, text: str) -> Self:
        """Return the outline of valid TOML."""
        walker = _Walker(text)
        walker.walk()
        return cls(text, tuple(walker.marks))

    def find(self, location: Location) -> Mark | None:
        """Return the mark that defines exactly this location, if one does."""
        return next((mark for mark in self.marks if mark.location == location), None)


class _Walker:
    def __init__(self, text: str) -> None:
        self.text = text
        self.marks: list[Mark] = []
        self._position = 0
        self._home: Location = ()
        self._counts: dict[Location, int] = {}

    def walk(self) -> None:
        self._skip()
        while self._position < len(self.text):
            if self.text[self._position] == "[":
                self._header()
            else:
                self._pair(self._home, Form.PAIR)
            self._skip()

    def _header(self) -> None:
        start = self._position
        brackets = 2 if self.text.startswith("[[", start) else 1
        self._position += brackets
        keys = self._keys()
        self._position += brackets
        *above, last = keys
        location: Location = ()
        for key in above:
            location = self._latest((*location, key))
        location = (*location, last)
        form = Form.TABLE
        if brackets == len("[["):
            form = Form.ELEMENT_TABLE
            self._counts[location] = self._counts.get(location, -1) + 1
        self._home = self._latest(location)
        self._mark(form, self._home, start, self._position)

    def _latest(self, location: Location) -> Location:
        count = self._counts.get(location)
        return location if count is None else (*location, count)

    def _pair(self, above: Location, form: Form) -> None:
        start = self._position
        location = (*above, *self._keys())
        self._position += len("=")
        self._blanks()
        self._value(location, form, start)

    def _value(self, location: Location, form: Form, start: int) -> None:
        """Mark a value before what it holds, so that marks stand in the order of the text."""
        value, place = self._position, len(self.marks)
        self._mark(form, location, start, value)
        match self.text[value]:
            case "[":
                self._list(lambda n: self._value((*location, n), Form.ELEMENT, self._position))
            case "{":
                self._list(lambda _: self._pair(location, Form.INLINE_PAIR))
            case "'" | '"':
                self._position = self._matched(STRING.match(self.text, value))
            case _:
                self._position = self._matched(PLAIN_VALUE.match(self.text, value))
        self.marks[place] = Mark(form, location, start, value, self._position, self._home)

    def _list(self, read: Callable[[int], None]) -> None:
        self._position += 1
        count = 0
        self._skip()
        while self.text[self._position] not in "]}":
            read(count)
            count += 1
            self._skip()
            if self.text[self._position] == ",":
                self._position += 1
                self._skip()
        self._position += 1

    def _keys(self) -> tuple[str, ...]:
        keys = []
        while True:
            self._blanks()
            keys.append(self._key())
            self._blanks()
            if self.text[self._position] != ".":
                return tuple(keys)
            self._position += 1

    def _key(self) -> str:
        start = self._position
        if self.text[start] not in "'\"":
            self._position = self._matched(BARE_KEY.match(self.text, start))
            return self.text[start : self._position]
        self._position = self._matched(STRING.match(self.text, start))
        written = self.text[start : self._position]
        if "\\" in written:
            import tomllib

            return str(tomllib.loads(f"key = {written}")["key"])
        return written[1:-1]

    def _mark(self, form: Form, location: Location, start: int, value: int) -> None:
        self.marks.append(Mark(form, location, start, value, value, self._home))

    def _skip(self) -> None:
        self._position = self._matched(SKIPPED.match(self.text, self._position))

    def _blanks(self) -> None:
        self._position = self._matched(BLANKS.match(self.text, self._position))

    def _matched(self, match: re.Match[str] | None) -> int:
        """Return where a match ends; it always does in valid TOML."""
        assert match is not None  # noqa: S101 - the text was parsed before
        return match.end()
