"""A panel as text: the answer first, then tables with aligned columns."""

from collections.abc import Iterator, Sequence

from forbear.rendering.views.view import SIGNS, Column, Line, Row, Section, View
from forbear.rendering.width import cells, padded

_GAP = "  "


def view_lines(view: View) -> Iterator[str]:
    """Yield the lines of a panel."""
    yield f"# {view.title}"
    for line in view.headline:
        yield _told(line)
    for section in view.sections:
        yield ""
        yield from _section_lines(section)
    if view.notes:
        yield ""
    for line in view.notes:
        yield _told(line)


def _told(line: Line) -> str:
    sign = SIGNS.get(line.tone)
    return f"{sign} {line.text}" if sign and not line.text.startswith(sign) else line.text


def _section_lines(section: Section) -> Iterator[str]:
    if section.title:
        yield f"## {section.title}"
    if not section.rows:
        yield from section.teaching
        return
    widths = _widths(section.columns, section.rows)
    if any(column.title for column in section.columns):
        yield _joined([column.title for column in section.columns], section.columns, widths)
    for row in section.rows:
        yield _joined(row.cells, section.columns, widths)


def _widths(columns: Sequence[Column], rows: Sequence[Row]) -> list[int]:
    return [
        max([cells(column.title), *(cells(row.cells[position]) for row in rows)])
        for position, column in enumerate(columns)
    ]


def _joined(texts: Sequence[str], columns: Sequence[Column], widths: Sequence[int]) -> str:
    each = zip(texts, columns, widths, strict=True)
    return _GAP.join(
        padded(text, width, right=column.right) for text, column, width in each
    ).rstrip()
