"""Which keys a record knows, for the hint beside an unknown one."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from difflib import get_close_matches
from types import NoneType, UnionType
from typing import Union, get_args, get_origin, get_type_hints

from forbear.store.location import Location


def nearest_key(record: type[object], location: Location) -> str | None:
    """Return the known key most like the last step of a location, if one is like it."""
    *above, key = location
    known = keys_at(record, tuple(above))
    matches = get_close_matches(str(key), known, n=1)
    return matches[0] if matches else None


def keys_at(record: type[object], location: Location) -> tuple[str, ...]:
    """Return the keys that the record at a location knows; none when it is free."""
    kind: object = record
    for step in location:
        kind = _below(kind, step)
    return _field_names(kind)


def _below(kind: object, step: object) -> object:
    if _field_names(kind):
        return _plain(get_type_hints(kind).get(str(step)))
    arguments = get_args(kind)
    if get_origin(kind) is Mapping:
        return _plain(arguments[1])
    if get_origin(kind) is tuple:
        return _plain(arguments[0])
    return None


def _plain(kind: object) -> object:
    if get_origin(kind) in {Union, UnionType}:
        return _plain(next(part for part in get_args(kind) if part is not NoneType))
    return kind


def _field_names(kind: object) -> tuple[str, ...]:
    if isinstance(kind, type) and is_dataclass(kind):
        return tuple(field.name for field in fields(kind))
    return ()
