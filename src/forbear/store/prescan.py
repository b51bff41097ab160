"""One linear pass over a file before TOML is parsed.

``tomllib`` is quadratic in the parts of a dotted key (16 KB cost a second),
recursive in brackets and slow in very many values; a merge conflict is better
named than called a syntax error.
"""

import re

from forbear.store.tokens import FLAT
from forbear.store.unreadable import Unreadable
from forbear.text.catalogue import N_

MAX_DEPTH = 32
MAX_KEY_PARTS = 32
MAX_DIGITS = 100
MAX_PIECES = 50_000
"""Keys and values in one file; a debt paid every day for ten years has a third of that."""

_SMALL = 65_536
_MANY_DIGITS = re.compile(rf"[0-9A-Fa-f_]{{{MAX_DIGITS},}}")
_LONG_NUMBER = re.compile(rf"[0-9_]{{{MAX_DIGITS},}}|0[xob][0-9A-Fa-f_]{{{MAX_DIGITS},}}")
_CONFLICT = re.compile(r"<{7} |={7}\r?(?:\n|\Z)|>{7} |\|{7} ")
_OURS = re.compile(r"^<{7} ?([^\n]*)", re.MULTILINE)
_THEIRS = re.compile(r"^>{7} ?([^\n]*)", re.MULTILINE)


def check(text: str) -> None:
    """Let honest text pass.

    Raises:
        Unreadable: For merge conflicts and for text that would cost too much.
    """
    if _looks_harmless(text):
        return
    _Pass(text).run()


def conflict(text: str, position: int) -> Unreadable:
    """Return the fault that names both sides of the conflict at a position."""
    ours = _OURS.search(text)
    theirs = _THEIRS.search(text, position)
    return Unreadable(
        N_("git left a conflict: choose between “{ours}” and “{theirs}”"),
        line_at(text, position),
        ours=ours[1].strip() if ours else "?",
        theirs=theirs[1].strip() if theirs else "?",
    )


def find_conflict(text: str) -> None:
    """Let a text pass that git did not leave a conflict in.

    Raises:
        Unreadable: Names both sides; a ruler of equal signs alone is no conflict.
    """
    ours = re.search(r"^<{7} ", text, re.MULTILINE)
    if ours and _THEIRS.search(text, ours.end()):
        raise conflict(text, ours.start())


def line_at(text: str, position: int) -> int:
    """Return the line, from 1, in which a position lies."""
    return text.count("\n", 0, position) + 1


def _looks_harmless(text: str) -> bool:
    """Tell by the counts of single signs that no limit can be reached."""
    return (
        len(text) < _SMALL
        and text.count("[") + text.count("{") <= MAX_DEPTH
        and not any(sign in text for sign in ("<<<<<<<", "=======", ">>>>>>>", "|||||||"))
        and all(line.count(".") < MAX_KEY_PARTS for line in text.split("\n"))
        and not _MANY_DIGITS.search(text)
    )


class _Pass:
    """The pass itself; stops at the first token that cannot be one, for tomllib to name."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._depth = 0
        self._parts = 1
        self._pieces = 0

    def run(self) -> None:
        position, at_line_start = 0, True
        while position < len(self._text):
            if at_line_start and _CONFLICT.match(self._text, position):
                raise conflict(self._text, position)
            token = FLAT.match(self._text, position)
            if token is None or self._is_open_text(token):
                return
            self._weigh(token)
            position = token.end()
            at_line_start = token.lastgroup == "line"

    def _is_open_text(self, token: re.Match[str]) -> bool:
        """Tell whether three quotes begin a text that never ends: TOML stops here too."""
        quotes = token[0]
        return quotes in {'""', "''"} and self._text.startswith(quotes[0], token.end())

    def _weigh(self, token: re.Match[str]) -> None:
        match token.lastgroup:
            case "opened":
                self._depth += 1
                self._parts = 1
                self._pieces += 1
            case "closed":
                self._depth = max(0, self._depth - 1)
            case "parting":
                self._parts = 1
                self._pieces += 1
            case "line":
                self._parts = 1
            case "dot":
                self._parts += 1
            case "word" if _LONG_NUMBER.search(token[0]):
                raise self._too_much(N_("a number has 100 digits or more"), token)
        if self._depth > MAX_DEPTH:
            raise self._too_much(N_("brackets are nested more than 32 deep"), token)
        if self._parts > MAX_KEY_PARTS:
            raise self._too_much(N_("a dotted key has more than 32 parts"), token)
        if self._pieces > MAX_PIECES:
            raise self._too_much(N_("the file holds more than 50,000 keys and values"), token)

    def _too_much(self, template: str, token: re.Match[str]) -> Unreadable:
        return Unreadable(template, line_at(self._text, token.start()))
