"""The line on which a field of the case stands in its file now."""

from dataclasses import replace
from pathlib import Path

from forbear.store.doors import read_file
from forbear.store.fileread import FileRead
from forbear.store.fingerprint import MAX_BYTES
from forbear.store.layout import is_paper
from forbear.store.lines import Lines, dotted_path
from forbear.store.location import Location
from forbear.store.parse import decoded, tree_of
from forbear.store.positions import Positions
from forbear.store.unreadable import Unreadable
from forbear.values.place import Place

_MAX_POSITION_DIGITS = 5


def located(root: Path, place: Place, known: FileRead | None) -> Place:
    """Return the place with its line; as it was when the line is known or cannot be."""
    if place.line is not None or not place.field or is_paper(place.file):
        return place
    try:
        text = decoded(read_file(root, place.file, MAX_BYTES)[0])
        tree_of(text)
    except (OSError, Unreadable):
        return place
    field = place.field
    if known is not None and known.left_out:
        field = dotted_path(Positions.of(known.left_out).original(_steps(field)))
    return replace(place, line=Lines.of(text).line_of_field(field))


def _steps(field: str) -> Location:
    return tuple(
        int(step) if step.isdecimal() and len(step) <= _MAX_POSITION_DIGITS else step
        for step in field.split(".")
    )
