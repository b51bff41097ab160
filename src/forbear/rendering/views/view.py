"""One panel as plain data: an answer first, then the tables that prove it.

The screens draw a ``View``, ``forbear show`` prints it. Every text in it is in the
language in use and safe to show: foreign text went through ``shown_line``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from forbear.case.case import Case
from forbear.rules.base import Answer
from forbear.values.place import Place
from forbear.values.problem import Problem


class Tone(StrEnum):
    """How loudly a text speaks; severities are tones with a sign and a word."""

    STRONG = "strong"
    NORMAL = "normal"
    DIM = "dim"
    STOP = "stop"
    ASK = "ask"
    NOTE = "note"
    OK = "ok"
    UNKNOWN = "unknown"


SIGNS: Mapping[Tone, str] = {
    Tone.STOP: "■",
    Tone.ASK: "▲",
    Tone.NOTE: "·",
    Tone.OK: "✓",
    Tone.UNKNOWN: "?",
}
"""The sign of a severity; it never stands alone, a word is beside it."""


class Shown(Protocol):
    """What a view is made from: the snapshot of the workspace, seen from below."""

    @property
    def case(self) -> Case:
        """The case itself."""

    @property
    def answers(self) -> tuple[Answer, ...]:
        """All answers of all checks, ordered."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be read."""

    @property
    def today(self) -> date:
        """The day it is."""


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence with its tone."""

    text: str
    tone: Tone = Tone.NORMAL


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table."""

    title: str
    right: bool = False
    """True for money and numbers."""
    grows: bool = False
    """Takes the room that is left, and gives way first when there is none."""
    drop: int = 0
    """Columns with the highest number vanish first on narrow screens; 0 never does."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where the record of a row is kept, so that a form can change it."""

    kind: str
    """Which form opens: ``expense``, ``offer``, ``contact`` …"""
    file: str
    table: tuple[str, ...] = ()
    """Path of the record's table; ``()`` when the file is the record."""
    key: str = ""
    """Name of the sequence that holds it; ``""`` for a table."""
    position: int | None = None
    """Position in the sequence, from 0; None for a table."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table."""

    id: str
    """Stays the same for the same record from one snapshot to the next."""
    cells: tuple[str, ...]
    tone: Tone = Tone.NORMAL
    address: Address | None = None
    """None for a row that shows a result and cannot be edited."""
    place: Place | None = None
    """Where Enter leads when there is no form to open."""
    also: str = ""
    """More text that a search looks at and the table does not show."""


@dataclass(frozen=True, slots=True)
class Section:
    """One table of a panel with its heading."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    adds: Address | None = None
    """Where a new record goes: the address without an id; None when nothing can be added."""
    teaching: tuple[str, ...] = ()
    """Shown instead of an empty table: why it matters, how to begin, a sample."""


@dataclass(frozen=True, slots=True)
class View:
    """What one panel shows."""

    panel: str
    title: str
    headline: tuple[Line, ...]
    """The answer the reader most needs comes first."""
    sections: tuple[Section, ...] = ()
    notes: tuple[Line, ...] = ()
    """Below the tables: sources, what is missing."""

    def rows(self) -> Iterator[Row]:
        """Yield the rows of all sections, top to bottom."""
        for section in self.sections:
            yield from section.rows
