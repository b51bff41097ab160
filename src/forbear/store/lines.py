"""From a dotted field path to the line of the file on which it stands."""

from dataclasses import dataclass
from typing import Self

from forbear.store.location import Location
from forbear.store.outline import Outline
from forbear.store.prescan import line_at


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of one file's fields; made once when several are asked for."""

    _text: str
    _starts: dict[Location, int]
    """Where each location, and each that only holds others, stands first."""

    @classmethod
    def of(cls, text: str) -> Self:
        """Index valid TOML."""
        starts: dict[Location, int] = {}
        marks = Outline.of(text).marks
        for mark in marks:
            starts.setdefault(mark.location, mark.start)
        for mark in marks:
            for length in range(1, len(mark.location)):
                starts.setdefault(mark.location[:length], mark.start)
        return cls(text, starts)

    def line_of(self, location: Location) -> int | None:
        """Return the line of a location, or of the nearest thing that holds it."""
        for length in range(len(location), 0, -1):
            start = self._starts.get(location[:length])
            if start is not None:
                return line_at(self._text, start)
        return None

    def line_of_field(self, field: str) -> int | None:
        """Return the line of a dotted path as a Place holds it, keys with dots included."""
        dotted = {dotted_path(location): start for location, start in self._starts.items()}
        while field not in dotted and "." in field:
            field = field.rpartition(".")[0]
        start = dotted.get(field)
        return None if start is None else line_at(self._text, start)


def dotted_path(location: Location) -> str:
    """Return a location as people say it: ``payments.3.amount``."""
    return ".".join(str(step) for step in location)
