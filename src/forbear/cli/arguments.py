"""Argument parsing in the language in use, with the options that every command has."""

import argparse
import re
from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from forbear.errors import UsageError
from forbear.rendering.width import cells, padded
from forbear.text.catalogue import N_, translate

Parsed = TypeVar("Parsed")

OpenScreens = Callable[[Path, date], int]
"""Opens the screens on a folder and returns the exit code."""

_GAP = "  "
_TWO_COLUMNS = re.compile(r"( {2,4}\S(?:.*?\S)?)( {2,})(\S.*)")
"""A name and what it means, as argparse lines them up by counting signs."""

FORMATS = ("text", "json")


class Parser(ArgumentParser):
    """A parser whose mistakes are raised, so that one place speaks and sets the exit code."""

    def __init__(self, **settings: Any) -> None:  # noqa: ANN401 - argparse's own keywords
        super().__init__(**settings, allow_abbrev=False)

    def format_help(self) -> str:
        """Return the help with its columns lined up by cells: Chinese takes two a sign."""
        return "\n".join(_aligned(super().format_help().split("\n")))

    def error(self, message: str) -> NoReturn:
        """Raise a UsageError that shows how the command is used."""
        raise UsageError(reason=f"{self.format_usage()}{message}")


def _aligned(lines: Sequence[str]) -> list[str]:
    """Move the second column to where its widest name ends, counted in cells."""
    found = [_TWO_COLUMNS.fullmatch(line) for line in lines]
    names = [match[1] for match in found if match]
    if not names:
        return list(lines)
    before = max(len(match[1]) + len(match[2]) for match in found if match)
    column = max(cells(name) for name in names) + len(_GAP)
    return [
        f"{padded(match[1], column)}{match[3]}"
        if match
        else line.replace(" " * before, " " * column, 1)
        if line.startswith(" " * before)
        else line
        for match, line in zip(found, lines, strict=True)
    ]


def speak() -> None:
    """Make argparse's own words follow the language in use."""
    argparse._ = translate  # type: ignore[attr-defined] # its one door for translations
    argparse.ngettext = _counted  # type: ignore[attr-defined]


def add_common(parser: ArgumentParser) -> None:
    """Add ``--lang`` and ``--today``; they may stand before or behind the command."""
    parser.add_argument(
        "--lang",
        metavar=translate(N_("LANGUAGE")),
        default=SUPPRESS,
        help=translate(N_("zh, en or auto (as the terminal speaks)")),
    )
    parser.add_argument(
        "--today",
        metavar=translate(N_("DAY")),
        type=a_day,
        default=SUPPRESS,
        help=translate(N_("take this day as today, 2026-12-10")),
    )


def add_format(parser: ArgumentParser) -> None:
    """Add ``--format`` for data on stdout."""
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default=FORMATS[0],
        help=translate(N_("text for people, json for programs")),
    )


def add_folder(parser: ArgumentParser) -> None:
    """Add the case folder."""
    parser.add_argument(
        "folder", metavar=translate(N_("FOLDER")), help=translate(N_("the case folder"))
    )


def a_day(text: str) -> date:
    """Read a day of the command line.

    Raises:
        argparse.ArgumentTypeError: If it is none.
    """
    try:
        return date.fromisoformat(text)
    except ValueError as bad:
        raise argparse.ArgumentTypeError(
            translate(N_("{text} is not a day; write 2026-12-10"), text=text)
        ) from bad


def named_day(arguments: Namespace) -> date | None:
    """Return the day of ``--today``, if one was named."""
    return _named(arguments, "today", date)


def _named(arguments: Namespace, name: str, kind: type[Parsed]) -> Parsed | None:
    value = getattr(arguments, name, None)
    return value if isinstance(value, kind) else None


def _counted(singular: str, plural: str, count: int) -> str:
    return translate(singular if count == 1 else plural)


def first_word(words: Sequence[str]) -> int | None:
    """Return the position of the first word that is neither an option nor its value."""
    skip = False
    for position, word in enumerate(words):
        if skip:
            skip = False
        elif word in {"--lang", "--today"}:
            skip = True
        elif word == "--" or not word.startswith("-"):
            return position
    return None
