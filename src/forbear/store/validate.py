"""A tree becomes a record; what does not fit is left out, named, and hides nothing else.

Pydantic reports every fault of a tree at once. Each faulty field is taken out,
or the whole record when the field is needed, and the rest is read again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from forbear.case.edit import Tree
from forbear.case.fields import FieldError
from forbear.store.lines import Lines, dotted_path
from forbear.store.location import Location
from forbear.store.positions import Positions, pruned
from forbear.store.shape import keys_at, nearest_key
from forbear.text.catalogue import N_
from forbear.values.place import Place
from forbear.values.problem import Problem, Weight

if TYPE_CHECKING:
    from pydantic import TypeAdapter
    from pydantic_core import ErrorDetails

MAX_PROBLEMS = 100
"""Faults of one file that are named one by one."""
MAX_SHOWN = 80
"""Signs of a wrong value that a message repeats."""

_STRAY_KEY = "unexpected_keyword_argument"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a tree gave: the record, unless too little was left, and every fault."""

    record: object | None
    problems: tuple[Problem, ...]
    left_out: frozenset[Location]
    """Locations in the file that the record does not hold."""


def read_record(record: type[object], tree: Tree, path: str, text: str) -> Reading:
    """Read a record from the tree of a file whose text is at hand for line numbers."""
    from pydantic import ValidationError

    seen: dict[Location, _Fault] = {}
    left_out: frozenset[Location] = frozenset()
    made: object | None = None
    while made is None and () not in left_out:
        try:
            reader = adapter(record)  # type: ignore[arg-type] # mypy: a class can be hashed
            made = reader.validate_python(pruned(tree, left_out))
        except ValidationError as bad:
            positions = Positions.of(left_out)
            faults = [_Fault.of(error, positions) for error in bad.errors(include_url=False)]
            for fault in faults:
                seen.setdefault(fault.location, fault)
            grown = left_out | {fault.leaves_out for fault in faults}
            left_out = grown if grown != left_out else grown | {()}
    return Reading(made, _problems(tuple(seen.values()), record, path, text), left_out)


@cache
def adapter(record: type[object]) -> "TypeAdapter[object]":
    """Build the reader of a kind of record once: it costs milliseconds."""
    from pydantic import TypeAdapter

    return TypeAdapter(record)


@dataclass(frozen=True, slots=True)
class _Fault:
    """One thing that pydantic did not take."""

    kind: str
    location: Location
    found: object
    reason: object

    @classmethod
    def of(cls, error: "ErrorDetails", positions: Positions) -> "_Fault":
        location = positions.original(error["loc"])
        context: dict[str, Any] = error.get("ctx", {})
        return cls(error["type"], location, error["input"], context.get("error"))

    @property
    def leaves_out(self) -> Location:
        """A record without a key it needs goes as a whole."""
        return self.location[:-1] if self.kind == "missing" else self.location


def _problems(
    faults: Sequence[_Fault], record: type[object], path: str, text: str
) -> tuple[Problem, ...]:
    """Name each fault with its line; of very many only the first, and their number."""
    if not faults:
        return ()
    lines = Lines.of(text)
    named = [
        _problem(
            fault,
            record,
            Place(path, lines.line_of(fault.location), dotted_path(fault.location)),
        )
        for fault in faults[:MAX_PROBLEMS]
    ]
    rest = len(faults) - len(named)
    if rest:
        message = N_("{count} more faults like these in this file")
        named.append(Problem(Place(path), Weight.LEFT_OUT, message, {"count": str(rest)}))
    return tuple(named)


def _problem(fault: _Fault, record: type[object], place: Place) -> Problem:
    if fault.kind == _STRAY_KEY:
        return _stray(fault, record, place)
    if isinstance(fault.reason, FieldError):
        values = {name: _clipped(value) for name, value in fault.reason.values.items()}
        return Problem(place, Weight.LEFT_OUT, fault.reason.template, values)
    if fault.kind == "missing":
        name = str(fault.location[-1])
        return Problem(place, Weight.LEFT_OUT, N_("{name} is missing"), {"name": name})
    found = {"found": _clipped(str(fault.found))}
    if fault.kind == "tuple_type":
        return Problem(place, Weight.LEFT_OUT, N_("{found} is not a list; write [ … ]"), found)
    return Problem(place, Weight.LEFT_OUT, N_("{found} stands where a table belongs"), found)


def _stray(fault: _Fault, record: type[object], place: Place) -> Problem:
    key = _clipped(str(fault.location[-1]))
    nearest = nearest_key(record, fault.location)
    if nearest:
        values = {"key": key, "nearest": nearest}
        return Problem(
            place, Weight.NOTE, N_("“{key}” is not known here; did you mean {nearest}?"), values
        )
    known = ", ".join(keys_at(record, fault.location[:-1]))
    return Problem(
        place,
        Weight.NOTE,
        N_("“{key}” is not known here and is not used; known are: {known}"),
        {"key": key, "known": known},
    )


def _clipped(text: str) -> str:
    return text if len(text) <= MAX_SHOWN else f"{text[:MAX_SHOWN]}…"
