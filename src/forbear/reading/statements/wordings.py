"""Reads a regular expression into forms that look at all places of a text at once.

The expression stays the one source of what a phrase means; its forms tell where it can begin.
"""

import re
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from typing import Any

from forbear.reading.statements.forms import (
    Anything,
    Edge,
    Either,
    Form,
    Gap,
    InTurn,
    Look,
    OneOf,
    Repeated,
    Word,
)
from forbear.reading.statements.signs import SignClass, Signs, sign_class

_PARSER = import_module("re._parser")
"""The library's own reader of expressions: nothing is understood differently here."""

Arguments = Any
"""Those of an operation, shaped as the library shapes them; it tells no types."""
Token = tuple[object, Arguments]
"""The name of an operation and its arguments."""

_EDGES = {
    "AT_BEGINNING": Edge.BEGINNING,
    "AT_END": Edge.END,
    "AT_BOUNDARY": Edge.WORD_EDGE,
}
_CATEGORIES = {
    "CATEGORY_DIGIT": r"\d",
    "CATEGORY_NOT_DIGIT": r"\D",
    "CATEGORY_SPACE": r"\s",
    "CATEGORY_NOT_SPACE": r"\S",
    "CATEGORY_WORD": r"\w",
    "CATEGORY_NOT_WORD": r"\W",
}


class _Unknown(Exception):
    """Nothing can be said of a part in a look around."""


def starts_in(signs: Signs, expression: str) -> int:
    """Return the places where an expression can begin; it begins nowhere else."""
    return form_of(expression).starts(signs, signs.everywhere)


@cache
def form_of(expression: str) -> Form:
    """Return the form of an expression; a part that has none stands for anything."""
    parsed = _PARSER.parse(expression)
    if parsed.state.flags != re.UNICODE:
        return Anything.ANYTHING
    return _in_turn(parsed.data)


def _in_turn(tokens: Sequence[Token], *, looking: bool = False) -> Form:
    """Return a sequence; signs that stand alone in it are joined to words."""
    parts: list[Form] = []
    for name, arguments in tokens:
        part = _part(str(name), arguments, looking=looking)
        before = parts[-1] if parts else None
        if isinstance(part, Word) and isinstance(before, Word):
            parts[-1] = Word(before.word + part.word)
        else:
            parts.append(part)
    return parts[0] if len(parts) == 1 else InTurn(tuple(parts))


def _part(name: str, arguments: Arguments, *, looking: bool) -> Form:
    """Return the form of one operation."""
    form: Form = Anything.ANYTHING
    match name, arguments:
        case "LITERAL", code:
            form = Word(chr(code))
        case (("NOT_LITERAL" | "ANY" | "IN"), _):
            form = OneOf(_class(name, arguments))
        case "BRANCH", (None, [*choices]):
            form = Either(tuple(_in_turn(one, looking=looking) for one in choices))
        case "SUBPATTERN", (_, 0, 0, inner):
            form = _in_turn(inner, looking=looking)
        case (("MAX_REPEAT" | "MIN_REPEAT"), (least, most, inner)):
            form = _repeated(_in_turn(inner, looking=looking), least, most)
        case (("ASSERT" | "ASSERT_NOT"), (side, inner)):
            form = _look(inner, is_ahead=side > 0, is_wanted=name == "ASSERT")
        case "AT", place if str(place) in _EDGES:
            form = _EDGES[str(place)]
    if looking and form is Anything.ANYTHING:
        raise _Unknown
    return form


def _look(inner: Sequence[Token], *, is_ahead: bool, is_wanted: bool) -> Form:
    """Return a look around; one that cannot be told lets everything through."""
    try:
        return Look(_in_turn(inner, looking=True), is_ahead=is_ahead, is_wanted=is_wanted)
    except _Unknown:
        return InTurn(())


def _repeated(part: Form, least: int, most: int) -> Form:
    limit = None if most == _PARSER.MAXREPEAT else int(most)
    if isinstance(part, OneOf):
        return Gap(part.kind, least, limit)
    return Repeated(part, least, limit)


def _class(name: str, arguments: Arguments) -> SignClass:
    """Return a class as it is written between brackets."""
    if name == "ANY":
        return sign_class(r"^\n")
    if name == "NOT_LITERAL":
        return sign_class("^" + re.escape(chr(arguments)))
    return sign_class("".join(_member(str(one), value) for one, value in arguments))


def _member(name: str, value: Arguments) -> str:
    """Return one member of a class as it is written."""
    if name == "NEGATE":
        return "^"
    if name == "LITERAL":
        return re.escape(chr(value))
    if name == "RANGE":
        return "-".join(re.escape(chr(edge)) for edge in value)
    return _CATEGORIES[str(value)]
