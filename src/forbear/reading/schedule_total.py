"""The sum under or behind a schedule: its last row, or the last cell of its row of sums."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from forbear.reading.sources import Sources
from forbear.reading.table_cells import Reader, scale_of
from forbear.reading.tables import LABEL_AND_VALUE, Cell, Row, Table
from forbear.reading.terms import Term
from forbear.values.money import Money

_SUMS_UP = re.compile(
    r"[|\s]{0,3}(?:合 ?计|总 ?计|共 ?计|小 ?计|合共|总数|总和|总额|共|计|合|全部|总|加总|sums?"
    r"|totals?|all|grand total|in all|altogether|(?:\d{1,3}"
    r"|[一二三四五六七八九十]{1,3}) ?[期次笔回](?:合|总|共|加|相))",
    re.IGNORECASE,
)


LEAST_ROWS = 2
_MONEY = re.compile(r"\d[.,]\d")
_RULE = re.compile(r"[\s|:+\-=_─—]*+")
_FOLLOWING = 3
"""Lines under a table among which its line of sums is looked for."""


def schedule_totals(sources: Sources) -> Iterator[Term]:
    """Yield the printed sum of the payments of a table, as the paper gives it."""
    paid = {one.start: one.total for one in sources.payments}
    starts = sorted(paid)
    for table in sources.tables:
        rows = table.rows if table.header is None else (table.header, *table.rows)
        first, last = rows[0].start, rows[-1].cells[-1].end
        inside = starts[bisect_left(starts, first) : bisect_left(starts, last)]
        if len(inside) < LEAST_ROWS:
            continue
        text = " ".join(cell.text for row in table.rows for cell in row.cells)
        reader = Reader(sources.own_day, None, scale_of(sources.text, first, text))
        cell = _behind(rows, paid, reader) or _below(paid, table, reader)
        cell = cell or _under(sources, table, paid, reader)
        if cell is not None and (money := reader.money(cell.text)) is not None:
            yield Term("stated_total", money, cell.start, cell.end, cell.start)


def _behind(rows: Sequence[Row], paid: Mapping[int, Money | None], reader: Reader) -> Cell | None:
    """Return the last cell of the row in which all payments stand."""
    for row in rows:
        places = [n for n, cell in enumerate(row.cells) if _is_sum(cell, paid, reader)]
        if len(places) < LEAST_ROWS:
            continue
        behind = row.cells[places[-1] + 1 :]
        cells = [cell for cell in behind if reader.money(cell.text) is not None]
        return cells[0] if len(cells) == 1 else None
    return None


def _is_sum(cell: Cell, paid: Mapping[int, Money | None], reader: Reader) -> bool:
    return cell.start in paid and _is_paid(cell, paid[cell.start], reader)


def _below(paid: Mapping[int, Money | None], table: Table, reader: Reader) -> Cell | None:
    """Return the cell of the row of sums that stands in the column of what is to be paid."""
    listed = [row for row in table.rows if row.start in paid]
    places: Counter[int] = Counter()
    for row in listed:
        fits = [n for n, cell in enumerate(row.cells) if _is_paid(cell, paid[row.start], reader)]
        places.update({len(row.cells) - fits[-1]: 1} if fits else {})
    if not places:
        return None
    from_right = places.most_common(1)[0][0]
    width = max(len(row.cells) for row in listed)
    for row in table.rows:
        if row.start > listed[-1].start and _SUMS_UP.match(row.cells[0].text):
            return _cell(row, from_right, width, reader)
    return None


def _under(
    sources: Sources, table: Table, paid: Mapping[int, Money | None], reader: Reader
) -> Cell | None:
    """Return the sum of what is to be paid in a line of sums that stands under the table."""
    line = _line_under(sources.text, table)
    sums = [one for one in sources.amounts if line.start <= one.start < line.stop]
    for row in table.rows:
        cells = [cell for cell in row.cells if _MONEY.search(cell.text) and reader.money(cell.text)]
        fits = [n for n, cell in enumerate(cells) if _is_paid(cell, paid.get(row.start), reader)]
        if fits and fits[-1] < len(sums):
            one = sums[fits[-1]]
            return Cell(sources.text[one.start : one.end], one.start, one.end)
    return None


def _line_under(text: str, table: Table) -> range:
    """Return the span of the first line under a table, rules left out, if it adds up."""
    start = text.find("\n", table.rows[-1].cells[-1].end) + 1
    for _ in range(_FOLLOWING if start else 0):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if not _RULE.fullmatch(text, start, end):
            return range(start, end if _SUMS_UP.match(text, start, end) else start)
        start = end + 1
    return range(0)


def _is_paid(cell: Cell, total: Money | None, reader: Reader) -> bool:
    return total is not None and reader.money(cell.text) == total


def _cell(row: Row, from_right: int, width: int, reader: Reader) -> Cell | None:
    """Return the cell of a row of sums, whose empty cells may be missing."""
    sums = [cell for cell in row.cells[1:] if reader.money(cell.text) is not None]
    if len(row.cells) != width and len(row.cells) <= from_right:
        return sums[0] if len(sums) == 1 else None
    cell = row.cells[-from_right]
    return cell if cell in sums else None


def table_rows(sources: Sources) -> tuple[tuple[int, int], ...]:
    """Return where the rows of several cells stand that belong to the table of a schedule."""
    starts = {one.start for one in sources.payments}
    return tuple(
        (row.start, row.cells[-1].end)
        for table in sources.tables
        if sum(cell.start in starts for row in table.rows for cell in row.cells) > 1
        for row in table.rows
        if len(row.cells) > LABEL_AND_VALUE or _MONEY.search(row.cells[0].text)
    ) + tuple(
        (line.start, line.stop)
        for table in sources.tables
        if any(row.start in starts for row in table.rows)
        and (line := _line_under(sources.text, table))
        and sum(line.start <= one.start < line.stop for one in sources.amounts) > 1
    )
