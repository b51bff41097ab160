"""What a record consists of, read from its annotations: for forms and for details."""

import types
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields, replace
from enum import StrEnum
from functools import cache
from typing import Annotated, Union, get_args, get_origin, get_type_hints

from forbear.case.fields import FieldKind


@dataclass(frozen=True, slots=True)
class FieldShape:
    """One field of a record."""

    name: str
    kind: str
    """``amount``, ``percent``, ``day``, ``moment``, ``time``, ``count``, ``flag``, ``text``,
    ``choice``; ``record`` for a record below, ``table`` for named records."""
    is_required: bool
    """Without it there is no record."""
    is_many: bool = False
    """A sequence of such values."""
    words: type[StrEnum] | None = None
    """The words of a choice."""
    record: type[object] | None = None
    """The class of a record below."""
    default: object = None
    may_be_none: bool = False
    """Nothing at all is an answer too."""


@cache
def record_fields(record: type[object]) -> tuple[FieldShape, ...]:
    """Return the fields of a record class in the order of the class."""
    hints = get_type_hints(record, include_extras=True)
    shapes = []
    for one in fields(record):  # type: ignore[arg-type] # every record is a dataclass
        default = None if one.default is MISSING else one.default
        required = one.default is MISSING and one.default_factory is MISSING
        shape = _shape(one.name, hints[one.name], required, default)
        optional = _without_none(hints[one.name]) is not hints[one.name]
        shapes.append(replace(shape, may_be_none=optional))
    return tuple(shapes)


def fields_of(record: object) -> tuple[FieldShape, ...]:
    """Return the fields of a record's class."""
    return record_fields(type(record))  # type: ignore[arg-type] # a class is hashable


def _shape(name: str, hint: object, required: bool, default: object) -> FieldShape:
    bare = _without_none(hint)
    origin = get_origin(bare)
    if origin is tuple:
        inner = _shape(name, get_args(bare)[0], required, default)
        return FieldShape(name, inner.kind, required, True, inner.words, inner.record, default)
    if origin is Annotated:
        base, kind, *_ = get_args(bare)
        if isinstance(kind, FieldKind):
            words = base if kind.name == "choice" else None
            return FieldShape(name, kind.name, required, words=words, default=default)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return FieldShape(name, "table", required, default=default)
    return FieldShape(
        name, "record", required, record=bare if isinstance(bare, type) else None, default=default
    )


def _without_none(hint: object) -> object:
    if get_origin(hint) in {Union, types.UnionType}:
        return next(one for one in get_args(hint) if one is not type(None))
    return hint
