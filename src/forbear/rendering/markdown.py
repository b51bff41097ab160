"""Markdown that says exactly what the case says: every value is escaped on its way in."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NewType

from forbear.rendering.width import cells, padded
from forbear.text.clean import shown
from forbear.values.money import Money

Inline = NewType("Inline", str)
"""Markdown that fits into a line; made only by the functions here."""

NOTHING = Inline("—")

_SPECIAL = re.compile(r"[\\`*_\[\]<>|~&$@#!]")
"""Signs that mark something anywhere in a line, GitHub's additions included."""
_LINK = re.compile(r"(?<=[A-Za-z]):(?=//)|(?<=[Ww]{3})\.", re.ASCII)
"""The sign without which an address does not become a link by itself."""
_OPENING = re.compile(r"^( *)([-+=:]|[0-9]+[.)])(?=\s|$|[-=:+])")
"""What would begin a list, a rule or a heading at the start of a line."""


def escaped(text: str) -> Inline:
    """Return foreign text as it is to be read, on one line; line feeds become blanks."""
    line = " ".join(shown(text).split("\n")).strip()
    line = _LINK.sub(lambda found: f"\\{found[0]}", _SPECIAL.sub(r"\\\g<0>", line))
    return Inline(_OPENING.sub(_shielded, line))


def own(text: str) -> Inline:
    """Mark a sentence of this program as Markdown; what was filled in must be escaped."""
    return Inline(text)


def amount(money: Money | None) -> Inline:
    """Return an amount, a dash for none."""
    return NOTHING if money is None else Inline(str(money))


def strong(text: Inline) -> Inline:
    """Return the text in bold."""
    return Inline(f"**{text}**")


def joined(parts: Iterable[Inline], between: str = " · ") -> Inline:
    """Join parts that say something."""
    return Inline(between.join(part for part in parts if part))


def heading(level: int, text: Inline) -> str:
    """Return a heading."""
    return f"{'#' * level} {text}"


def bullets(lines: Iterable[Inline]) -> str:
    """Return a list, one line each."""
    return "\n".join(f"- {line}" for line in lines)


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a column."""

    text: Inline
    right: bool = False
    """True for amounts and numbers."""


def table(heads: Sequence[Head], rows: Iterable[Sequence[Inline]]) -> str:
    """Return a table whose columns also line up when it is read as plain text."""
    body = [list(row) for row in rows]
    widths = [
        max(3, cells(head.text), *(cells(row[place]) for row in body), 0)
        for place, head in enumerate(heads)
    ]
    rule = [
        f"{'-' * (width - 1)}:" if head.right else "-" * width
        for head, width in zip(heads, widths, strict=True)
    ]
    lines: list[Sequence[str]] = [[head.text for head in heads], rule, *body]
    return "\n".join(_row(line, heads, widths) for line in lines)


def document(blocks: Iterable[str]) -> str:
    """Join blocks with blank lines; the text ends with a line feed."""
    return "\n\n".join(block for block in blocks if block) + "\n"


def _row(line: Sequence[str], heads: Sequence[Head], widths: Sequence[int]) -> str:
    filled = (
        padded(text, width, right=head.right)
        for text, head, width in zip(line, heads, widths, strict=True)
    )
    return f"| {' | '.join(filled)} |"


def _shielded(found: re.Match[str]) -> str:
    blanks, sign = found[1], found[2]
    return f"{blanks}{sign[:-1]}\\{sign[-1]}"
