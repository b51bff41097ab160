"""How the sections of a view become lines: which columns fit, how wide each is."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from rich.cells import cell_len, set_cell_size

from forbear.rendering.views.view import SIGNS, Column, Row, Section
from forbear.tui.wrap import wrapped

GAP = 2
LEAST_GROWING = 24
"""Cells that a growing column keeps before columns are dropped."""


class Kind(StrEnum):
    """What a line is."""

    TITLE = "title"
    HEADS = "heads"
    ROW = "row"
    TEACHING = "teaching"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the list."""

    kind: Kind
    section: int
    row: Row | None = None
    text: str = ""


def items_of(sections: Sequence[Section], needle: str = "", width: int = 1000) -> list[Item]:
    """Return the lines of all sections; with a needle only rows that hold it."""
    items: list[Item] = []
    for number, section in enumerate(sections):
        rows = [row for row in section.rows if holds(row, needle)] if needle else section.rows
        if needle and not rows:
            continue
        if items:
            items.append(Item(Kind.BLANK, number))
        if section.title:
            items.append(Item(Kind.TITLE, number, text=section.title))
        if rows and any(column.title for column in section.columns):
            items.append(Item(Kind.HEADS, number))
        items.extend(Item(Kind.ROW, number, row) for row in rows)
        if not section.rows:
            items.extend(
                Item(Kind.TEACHING, number, text=line)
                for text in section.teaching
                for line in wrapped(text, width)
            )
    return items


def folded(text: str) -> str:
    """Return text as a search compares it: width, case and thousands signs do not matter."""
    return unicodedata.normalize("NFKC", text).casefold().replace(",", "")


def holds(row: Row, needle: str) -> bool:
    """Tell whether every word of the folded needle stands somewhere in the row."""
    text = folded(" ".join((*row.cells, row.also)))
    return all(part in text for part in needle.split())


def has_signs(section: Section) -> bool:
    """Tell whether the section's rows carry severity signs."""
    return any(row.tone in SIGNS for row in section.rows)


def widths_of(sections: Sequence[Section], width: int) -> list[tuple[int, ...]]:
    """Return the cells for each column of each section; 0 for a column that is dropped.

    Sections with the same columns share their widths, so that amounts stand under
    each other across headings.
    """
    families: dict[tuple[object, ...], list[Section]] = {}
    for section in sections:
        families.setdefault(_family(section), []).append(section)
    fitted = {family: _widths(members, width) for family, members in families.items()}
    return [fitted[_family(section)] for section in sections]


def _family(section: Section) -> tuple[object, ...]:
    shape = tuple((column.right, column.grows, column.drop) for column in section.columns)
    return (shape, has_signs(section))


def _widths(sections: Sequence[Section], width: int) -> tuple[int, ...]:
    columns = sections[0].columns
    natural = [
        max(_natural(section, position) for section in sections) for position in range(len(columns))
    ]
    room = width - (2 if has_signs(sections[0]) else 0)
    kept = [position for position in range(len(columns)) if natural[position]]
    while len(kept) > 1 and _needed(columns, natural, kept) > room:
        most = max(kept, key=lambda position: columns[position].drop)
        if columns[most].drop == 0:
            break
        kept.remove(most)
    return _fitted(columns, natural, kept, room)


def _natural(section: Section, position: int) -> int:
    texts = {row.cells[position] for row in section.rows}
    if section.rows:
        texts.add(section.columns[position].title)
    return max(map(cell_len, texts), default=0)


def _needed(columns: Sequence[Column], natural: Sequence[int], kept: Sequence[int]) -> int:
    cells = sum(
        min(natural[position], LEAST_GROWING) if columns[position].grows else natural[position]
        for position in kept
    )
    return cells + GAP * (len(kept) - 1)


def _fitted(
    columns: Sequence[Column], natural: Sequence[int], kept: Sequence[int], room: int
) -> tuple[int, ...]:
    widths = [natural[position] if position in kept else 0 for position in range(len(columns))]
    growing = [position for position in kept if columns[position].grows]
    spare = room - GAP * (len(kept) - 1) - sum(widths)
    while spare < 0 and growing:
        widest = max(growing, key=lambda position: widths[position])
        if widths[widest] <= 1:
            break
        widths[widest] -= 1
        spare += 1
    return tuple(widths)


def fitted_cell(text: str, width: int, *, right: bool) -> str:
    """Return text in exactly ``width`` cells; what does not fit ends in ``…``."""
    cells = cell_len(text)
    if cells > width:
        return set_cell_size(set_cell_size(text, width - 1).rstrip() + "…", width)
    blanks = " " * (width - cells)
    return blanks + text if right else text + blanks
