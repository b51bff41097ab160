"""A tree becomes a record; what does not fit is left out, named, and hides nothing else.

Pydantic reports every fault of a tree at once. Each faulty field is taken out,
or the whole record when the field is needed, and the rest is read again.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from forbear.case.edit import Tree
from forbear.case.fields import FieldError
from forbear.store.lines import dotted_path, line_of
from forbear.store.outline import Location
from forbear.store.positions import original, pruned
from forbear.store.shape import keys_at, nearest_key
from forbear.text.catalogue import N_
from forbear.values.place import Place
from forbear.values.problem import Problem, Weight

if TYPE_CHECKING:
    from pydantic import TypeAdapter, ValidationError
    from pydantic_core import ErrorDetails

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

    problems: dict[Location, Problem] = {}
    left_out: frozenset[Location] = frozenset()
    while True:
        try:
            reader = adapter(record)  # type: ignore[arg-type] # mypy: a class can be hashed
            made = reader.validate_python(pruned(tree, left_out))
        except ValidationError as bad:
            faults = [_Fault.of(error, left_out) for error in _details(bad)]
        else:
            return Reading(made, tuple(problems.values()), left_out)
        _note(problems, faults, record, path, text)
        left_out |= {fault.leaves_out for fault in faults}
        if () in left_out:
            return Reading(None, tuple(problems.values()), left_out)


@cache
def adapter(record: type[object]) -> "TypeAdapter[object]":
    """Build the reader of a kind of record once: it costs milliseconds."""
    from pydantic import TypeAdapter

    return TypeAdapter(record)


def _details(bad: "ValidationError") -> "list[ErrorDetails]":
    return bad.errors(include_url=False)


@dataclass(frozen=True, slots=True)
class _Fault:
    """One thing that pydantic did not take."""

    kind: str
    location: Location
    found: object
    reason: object

    @classmethod
    def of(cls, error: "ErrorDetails", left_out: Iterable[Location]) -> "_Fault":
        location = original(error["loc"], left_out)
        context: dict[str, Any] = error.get("ctx", {})
        return cls(error["type"], location, error["input"], context.get("error"))

    @property
    def leaves_out(self) -> Location:
        """A record without a key it needs goes as a whole."""
        return self.location[:-1] if self.kind == "missing" else self.location


def _note(
    problems: dict[Location, Problem],
    faults: Iterable[_Fault],
    record: type[object],
    path: str,
    text: str,
) -> None:
    """Add a problem for each fault, but one only for a needed field that was bad itself."""
    for fault in faults:
        if fault.location not in problems:
            place = Place(path, line_of(text, fault.location), dotted_path(fault.location))
            problems[fault.location] = _problem(fault, record, place)


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
