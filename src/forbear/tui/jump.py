"""From a place in the case to the panel and the row that show it."""

from forbear.rendering.views.problems import panel_of_file
from forbear.values.place import Place


def panel_of(place: Place) -> str:
    """Return the panel that shows a place; the overview for what no panel shows."""
    return panel_of_file(place.file)


def row_path(place: Place) -> str:
    """Return the longest row id that the place can have."""
    if place.file.startswith("log/") and not place.field.startswith("promises"):
        return place.file
    return f"{place.file}:{place.field}"
