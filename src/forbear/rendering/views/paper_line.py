"""From the place of an answer to the line of the paper it speaks of."""

from forbear.case.case import DebtFolder
from forbear.values.place import Place


def paper_line(folder: DebtFolder, place: Place) -> int | None:
    """Return the line of ``agreement.md``; None when the answer is about something else."""
    if place.file == f"debts/{folder.id}/agreement.md":
        return place.line
    if place.file != f"debts/{folder.id}/agreement.toml" or folder.agreement is None:
        return None
    found: object = folder.agreement
    line: int | None = None
    for name in filter(None, place.field.split(".")):
        found = _below(found, name)
        line = getattr(found, "line", line)
    return line


def _below(found: object, name: str) -> object:
    if isinstance(found, tuple):
        return found[int(name)] if name.isdecimal() and int(name) < len(found) else None
    return getattr(found, name, None)
