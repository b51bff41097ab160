"""Values as TOML text: one value a line, one element a line, a blank line between keys."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import TypeGuard

import tomlkit

from forbear.store.tokens import BARE_KEY
from forbear.values.money import Money
from forbear.values.number import RawNumber
from forbear.values.rate import plain_percent

INDENT = "  "


def document(values: Mapping[str, object]) -> str:
    """Return a whole file: keys first, then its tables."""
    return "\n\n".join(filter(None, _parts((), values))) + "\n"


def block(names: Sequence[str], values: Mapping[str, object], *, is_element: bool = False) -> str:
    """Return a table with its header, ending with a line feed; sub-tables follow."""
    header = f"[[{key_path(names)}]]" if is_element else f"[{key_path(names)}]"
    own, *below = _parts(names, values)
    return "\n\n".join([f"{header}\n{own}".rstrip("\n"), *below]) + "\n"


def _parts(names: Sequence[str], values: Mapping[str, object]) -> list[str]:
    """Return the table's own keys as one text, then each sub-table as one."""
    given = {key: value for key, value in values.items() if value is not None}
    own = [pair((key,), one) for key, one in given.items() if not isinstance(one, Mapping)]
    below = [
        block((*names, key), one).removesuffix("\n")
        for key, one in given.items()
        if isinstance(one, Mapping) and one
    ]
    return ["\n\n".join(own), *below]


def pair(names: Sequence[str], value: object) -> str:
    """Return ``key = value`` for a line of its own, without line feed."""
    return f"{key_path(names)} = {own_lines(value)}"


def key_path(names: Iterable[str]) -> str:
    """Return a dotted key, each part quoted where it must be."""
    return ".".join(name if BARE_KEY.fullmatch(name) else _quoted(name) for name in names)


def own_lines(value: object) -> str:
    """Return a value that may run over several lines."""
    if isinstance(value, str) and _has_lines(value):
        return _long(value)
    if _is_sequence(value) and any(isinstance(element, Mapping) for element in value):
        elements = "".join(f"{INDENT}{inline(element)},\n" for element in value)
        return f"[\n{elements}]"
    return inline(value)


def inline(value: object) -> str:  # noqa: PLR0911 - one line a kind of value
    """Return a value on one line."""
    match value:
        case bool():
            return "true" if value else "false"
        case RawNumber():
            return str(value)
        case Money():
            return value.plain()
        case Decimal():
            return plain_percent(value)
        case str():
            return _quoted(value)
        case int():
            return str(value)
        case date() | datetime() | time():
            return value.isoformat()
        case Mapping():
            pairs = [f"{key_path((key,))} = {inline(one)}" for key, one in _given(value)]
            return f"{{ {', '.join(pairs)} }}" if pairs else "{}"
        case Sequence():
            return f"[{', '.join(inline(element) for element in value)}]"
        case _:
            raise TypeError(value)


def _given(values: Mapping[str, object]) -> list[tuple[str, object]]:
    return [(key, value) for key, value in values.items() if value is not None]


def _is_sequence(value: object) -> TypeGuard[Sequence[object]]:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _quoted(text: str) -> str:
    return tomlkit.string(text).as_string()


def _has_lines(text: str) -> bool:
    """Tell a text of lines; with a carriage return it must be escaped on one line."""
    return not isinstance(text, RawNumber) and "\n" in text and "\r" not in text


def _long(text: str) -> str:
    """Return a text of lines as it reads, from the line after the quotes on."""
    written = tomlkit.string(text, multiline=True).as_string()
    if text.startswith("\n"):
        return written  # tomlkit begins on the next line by itself here
    return f"{written[:3]}\n{written[3:]}"
