"""From a dotted field path to the line of the file on which it stands."""

from forbear.store.outline import Location, Mark, Outline
from forbear.store.prescan import line_at


def line_of(text: str, location: Location) -> int | None:
    """Return the line of a location, of the nearest thing that holds it, or None."""
    mark = Outline.of(text).nearest(location)
    return None if mark is None else line_at(text, mark.start)


def line_of_field(text: str, field: str) -> int | None:
    """Return the line of a dotted path as a Place holds it."""
    outline = Outline.of(text)
    best: Mark | None = None
    best_length = 0
    for mark in outline.marks:
        dotted = dotted_path(mark.location)
        if dotted == field:
            return line_at(text, mark.start)
        covered = len(dotted) if field.startswith(f"{dotted}.") else 0
        if dotted.startswith(f"{field}."):
            covered = len(field)
        if covered > best_length:
            best, best_length = mark, covered
    return None if best is None else line_at(text, best.start)


def dotted_path(location: Location) -> str:
    """Return a location as people say it: ``payments.3.amount``."""
    return ".".join(str(step) for step in location)
