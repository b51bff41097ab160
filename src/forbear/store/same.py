"""Whether two trees say the same, kinds of values included."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time

from forbear.values.number import RawNumber


def same(one: object, other: object) -> bool:
    """Compare two trees; empty tables and sequences count as absent, ``10`` as ``10``.

    TOML text cannot always show that a table became empty, and a rate of ten
    percent is written without a dot.
    """
    return _known(one) == _known(other)


def _known(value: object) -> object:
    """Return a value with its kind, so that 1, true, "1" and 1.0 differ."""
    match value:
        case Mapping():
            pairs = ((key, _known(below)) for key, below in value.items())
            return {key: known for key, known in pairs if known not in ({}, [])}
        case bool():
            return ("flag", value)
        case int() | RawNumber():
            return ("number", str(value))
        case str():
            return ("text", value)
        case Sequence():
            return [_known(element) for element in value]
        case datetime() | date() | time():
            return (type(value).__name__, value.isoformat())
        case _:
            raise TypeError(value)
