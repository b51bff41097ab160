"""From a place in the case to the panel and the row that show it."""

from forbear.values.place import Place

_BY_NAME = {
    "finances.toml": "finances",
    "plan.toml": "plan",
    "materials.toml": "materials",
    "debt.toml": "debts",
    "payments.toml": "debts",
    "offers.toml": "offers",
    "agreement.toml": "agreement",
    "agreement.md": "agreement",
}


def panel_of(place: Place) -> str:
    """Return the panel that shows a file; the overview for what no panel shows."""
    if place.file.startswith("log/"):
        return "log"
    return _BY_NAME.get(place.file.rpartition("/")[2], "overview")


def row_path(place: Place) -> str:
    """Return the longest row id that the place can have."""
    if place.file.startswith("log/") and not place.field.startswith("promises"):
        return place.file
    return f"{place.file}:{place.field}"
