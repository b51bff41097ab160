"""Cuts and insertions in a text that leave every other sign where it is."""

from typing import NamedTuple

from forbear.store.tokens import SKIPPED


class Cut(NamedTuple):
    """One stretch of a text and what takes its place."""

    start: int
    end: int
    instead: str = ""


def spliced(text: str, cuts: list[Cut]) -> str:
    """Return the text with every stretch replaced; stretches do not overlap."""
    parts = []
    position = 0
    for cut in sorted(cuts):
        parts += [text[position : cut.start], cut.instead]
        position = cut.end
    return "".join([*parts, text[position:]])


def line_feed(text: str) -> str:
    """Return how the text ends its lines."""
    return "\r\n" if "\r\n" in text else "\n"


def line_start(text: str, position: int) -> int:
    """Return the offset at which the line of a position begins."""
    return text.rfind("\n", 0, position) + 1


def line_end(text: str, position: int) -> int:
    """Return the offset after the line feed that ends the line of a position."""
    found = text.find("\n", position)
    return len(text) if found < 0 else found + 1


def is_blank(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch holds nothing but blanks and line ends."""
    return not text[start:end].strip(" \t\r\n")


def after_blank_lines(text: str, position: int) -> int:
    """Return the offset of the first line with ink at or after a line's start."""
    while position < len(text) and is_blank(text, position, line_end(text, position)):
        position = line_end(text, position)
    return position


def before_blank_lines(text: str, position: int) -> int:
    """Return the offset to which the blank lines that end at a line's start reach back."""
    while position and is_blank(text, line_start(text, position - 1), position):
        position = line_start(text, position - 1)
    return position


def before_comments(text: str, position: int) -> int:
    """Return where the comment lines begin that stand right above a line."""
    while position:
        above = line_start(text, position - 1)
        if not text[above:position].lstrip(" \t").startswith("#"):
            break
        position = above
    return position


def comma_after(text: str, position: int) -> int | None:
    """Return the offset of the comma that follows a value, past comments; None without one."""
    skipped = SKIPPED.match(text, position)
    found = skipped.end() if skipped else position
    return found if text[found : found + 1] == "," else None


def paragraph(text: str, position: int, snippet: str) -> Cut:
    """Return the insertion of whole lines at a line's start, blank lines around them."""
    feed = line_feed(text)
    before = text[:position]
    lead = feed if before and not before.endswith("\n") else ""
    if before and not is_blank(text, line_start(text, max(0, position - 1)), position):
        lead += feed
    follows = position < len(text)
    trail = feed if follows and not is_blank(text, position, line_end(text, position)) else ""
    return Cut(position, position, lead + snippet.replace("\n", feed) + trail)
