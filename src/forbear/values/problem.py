"""A problem: user data that cannot be read, said as a value and never raised."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from forbear.values.place import Place


class Weight(StrEnum):
    """How much a problem takes away."""

    UNREADABLE = "unreadable"
    """The whole file could not be read and is locked until mended."""

    LEFT_OUT = "left-out"
    """One record or field was left out; the rest of the file counts."""

    NOTE = "note"
    """Everything was read; something looks like a slip."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing in the case that cannot be understood, with its place and remedy."""

    place: Place
    weight: Weight
    message: str
    """English template with named braces; translated where it is shown."""

    values: Mapping[str, str] = field(default_factory=dict)
    """What fills the braces."""
