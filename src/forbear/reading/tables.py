"""Tables in a text: Markdown, bars, tabs or blanks between the columns."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cell:
    """One field of a table."""

    text: str
    start: int
    """Offset in the normalised text."""
    end: int


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table."""

    cells: tuple[Cell, ...]

    @property
    def start(self) -> int:
        """Where its first cell begins."""
        return self.cells[0].start


@dataclass(frozen=True, slots=True)
class Table:
    """Lines of cells that stand together."""

    header: Row | None
    """None when the first line already holds values."""
    rows: tuple[Row, ...]

    @property
    def start(self) -> int:
        """Where its first line begins."""
        return (self.header or self.rows[0]).start

    def heading(self, position: int) -> str:
        """Return the header of a column; empty when there is none."""
        if self.header is None or position >= len(self.header.cells):
            return ""
        return self.header.cells[position].text


_RULE = re.compile(r"[\s|:+\-=_─]{3,}")
_BARS = re.compile(r"[^|]+|(?<=\|)(?=\|)")
_TABS = re.compile(r"[^\t]+|(?<=\t)(?=\t)")
_SLASHED = re.compile(r"[^/]+|(?<=/)(?=/)")
_SLASHED_DAY = re.compile(r"20\d\d/\d")
_LATIN = re.compile(r"[A-Za-z]{3,}")
SLASHES = 3
LABEL_AND_VALUE = 2
_BLANKS = re.compile(r"\S+(?: \S+)*?(?=  |$)|\S+")
_TOKENS = re.compile(r"\S+")
_CROWDED_PART = r"(?:\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}日?|¥?\d[\d,]{0,12}\.\d{2,4})"
_CROWDED = re.compile(rf"{_CROWDED_PART}(?: {_CROWDED_PART}){{1,60}}")
_SENTENCE = re.compile(r"[。;!?]|[一-鿿],|,[一-鿿]|[a-z], ")
_FIGURE = re.compile(r"\d")
LONGEST_LINE = 400


def tables(text: str) -> Iterator[Table]:
    """Yield every table of a normalised text, rules between rows left out."""
    block: list[Row] = []
    start = 0
    is_gap = False
    for line in (*text.split("\n"), "", ""):
        row = _row(line, start)
        is_rule = _RULE.fullmatch(line) is not None and len(block) > 0
        start += len(line) + 1
        if not line.strip() and block and not is_gap:
            is_gap = True
            continue
        if row is not None and (not block or _fits(block[-1], row, is_gap=is_gap)):
            block.append(row)
        elif not is_rule:
            yield from _table(block)
            block = [row] if row is not None else []
        is_gap = False
    yield from _table(block)


def _fits(previous: Row, row: Row, *, is_gap: bool) -> bool:
    """Tell whether a row goes on a table; over an empty line only rows of figures do."""
    if is_gap:
        are_alike = len(previous.cells) == len(row.cells) > LABEL_AND_VALUE
        return are_alike and _has_figures(previous) and _has_figures(row)
    many, few = len(previous.cells), len(row.cells)
    is_half = few > LABEL_AND_VALUE and many % few == 0 and _has_figures(row)
    return abs(many - few) <= 1 or is_half


def _has_figures(row: Row) -> bool:
    figures = sum(_FIGURE.search(cell.text) is not None for cell in row.cells)
    return figures * 2 > len(row.cells)


def _table(block: Sequence[Row]) -> Iterator[Table]:
    if len(block) > 1:
        has_header = not any(_FIGURE.search(cell.text) for cell in block[0].cells)
        yield Table(block[0], tuple(block[1:])) if has_header else Table(None, tuple(block))


def _row(line: str, start: int) -> Row | None:
    if len(line) > LONGEST_LINE or _RULE.fullmatch(line):
        return None
    if "|" in line:
        cells = _cells(_BARS, line, start)
    elif line.count("/") >= SLASHES and not _SLASHED_DAY.search(line):
        cells = _cells(_SLASHED, line, start)
    elif "\t" in line.strip():
        cells = _cells(_TABS, line, start)
    elif " " in line.strip() and not _SENTENCE.search(line):
        cells = _spaced_cells(line, start)
    else:
        return None
    return Row(tuple(cells)) if len(cells) > 1 else None


def _spaced_cells(line: str, start: int) -> list[Cell]:
    """Cut at wide gaps; at single blanks only where most cells are figures or all are headings."""
    if "  " in line.strip():
        wide = _cells(_BLANKS, line, start)
        return [part for cell in wide for part in _crowded(cell)]
    cells = _cells(_TOKENS, line, start)
    figures = sum(_FIGURE.search(cell.text) is not None for cell in cells)
    is_header = figures == 0 and len(cells) > LABEL_AND_VALUE and not _LATIN.search(line)
    is_row = figures > 1 and figures * 2 >= len(cells) and not _LATIN.search(line)
    return cells if is_header or is_row else []


def _crowded(cell: Cell) -> list[Cell]:
    """Part days or sums that stand but one blank apart."""
    if not _CROWDED.fullmatch(cell.text):
        return [cell]
    return _cells(_TOKENS, cell.text, cell.start)


def _cells(pattern: re.Pattern[str], line: str, start: int) -> list[Cell]:
    cells = []
    for match in pattern.finditer(line):
        text = match[0].strip()
        first = start + match.start() + len(match[0]) - len(match[0].lstrip())
        cells.append(Cell(text, first, first + len(text)))
    while cells and not cells[-1].text:
        cells.pop()
    return cells[1:] if cells and not cells[0].text else cells
