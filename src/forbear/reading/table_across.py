"""A schedule that runs from left to right: a row of days, and rows of sums under it."""

import re
from collections.abc import Iterator, Sequence

from forbear.reading.days import Day
from forbear.reading.payments import Payment
from forbear.reading.table_cells import Reader, number
from forbear.reading.table_headings import Holds, meaning
from forbear.reading.tables import Row, Table
from forbear.values.money import Money

LEAST_DAYS = 2
_FIGURE = re.compile(r"\d")
_PAID = (Holds.TOTAL, Holds.AMOUNT)
_PARTS = (Holds.PRINCIPAL, Holds.INTEREST, Holds.FEE)


def across(table: Table, reader: Reader) -> tuple[Payment, ...]:
    """Return the payments of every row of days in the table; empty when it has none."""
    rows = (table.header, *table.rows) if table.header else table.rows
    dated = [(place, days) for place, row in enumerate(rows) if (days := _days(row, reader))]
    found: list[Payment] = []
    begin = 0
    for position, (place, days) in enumerate(dated, 1):
        end = dated[position][0] if position < len(dated) else len(rows)
        block = [row for row in rows[begin:end] if row is not rows[place]]
        found += _block(block, days, reader)
        begin = _after(rows, place, end)
    return tuple(found)


def _after(rows: Sequence[Row], place: int, end: int) -> int:
    """Return where the rows of the next block begin: numbers stand above the next row of days."""
    is_numbered = end < len(rows) and end - 1 > place and _numbers(rows[end - 1]) is not None
    return end - 1 if is_numbered else end


def _days(row: Row, reader: Reader) -> list[tuple[int, Day]]:
    """Return the days of a row with their places; none when it holds anything else but a label."""
    found = [(n, day) for n, cell in enumerate(row.cells) if (day := reader.day(cell)) is not None]
    if len(found) < LEAST_DAYS:
        return []
    first, last = found[0][0], found[-1][0]
    is_row = last - first + 1 == len(found) and first <= 1
    is_rest = any(_FIGURE.search(cell.text) for cell in row.cells[last + 1 :])
    return found if is_row and not is_rest else []


def _numbers(row: Row) -> list[int] | None:
    """Return the numbers of the payments, when a row consists of them."""
    found = [no for cell in row.cells if (no := number(cell.text)) is not None]
    is_row = len(found) >= LEAST_DAYS and len(found) + 2 >= len(row.cells)
    return found if is_row and found == list(range(found[0], found[0] + len(found))) else None


def _block(
    block: Sequence[Row], days: Sequence[tuple[int, Day]], reader: Reader
) -> Iterator[Payment]:
    sums = {id(row): _sums(row, days, reader) for row in block}
    paid = _paid(block, sums)
    if paid is None:
        return
    shift = _shift(paid, days, reader)
    numbered = next((one for row in block if (one := _numbers(row)) is not None), [])
    unnumbered = [-1] * len(days)
    numbers = numbered if len(numbered) == len(days) else unnumbered
    for no, (n, day), total in zip(numbers, days, sums[id(paid)], strict=True):
        cell = paid.cells[n + shift]
        yield Payment(no, day, total, start=cell.start, end=cell.end)


def _shift(row: Row, days: Sequence[tuple[int, Day]], reader: Reader) -> int:
    """Return how far a row's sums stand from the days: its label may be missing, or theirs."""
    for shift in (0, 1, -1):
        cells = [row.cells[n + shift] for n, _ in days if 0 <= n + shift < len(row.cells)]
        if len(cells) == len(days) and all(reader.money(one.text) for one in cells):
            return shift
    return 0


def _sums(row: Row, days: Sequence[tuple[int, Day]], reader: Reader) -> list[Money | None]:
    shift = _shift(row, days, reader)
    places = [n + shift for n, _ in days]
    label = row.cells[0].text
    return [
        reader.money(row.cells[n].text, label) if 0 <= n < len(row.cells) else None for n in places
    ]


def _paid(block: Sequence[Row], sums: dict[int, list[Money | None]]) -> Row | None:
    """Return the row of what is to be paid: by its label, or as what the others add up to."""
    full = [row for row in block if all(one is not None for one in sums[id(row)])]
    full = [row for row in full if _numbers(row) is None or meaning(row.cells[0].text) in _PAID]
    for wanted in _PAID:
        for row in full:
            if meaning(row.cells[0].text) is wanted:
                return row
    for row in full:
        others = [sums[id(one)] for one in full if one is not row]
        if len(others) > 1 and all(
            Money.total(filter(None, column)) == total
            for total, *column in zip(sums[id(row)], *others, strict=True)
        ):
            return row
    open_rows = [row for row in full if meaning(row.cells[0].text) not in (*_PARTS, Holds.REST)]
    return open_rows[0] if len(open_rows) == 1 else None
