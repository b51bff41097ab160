"""A schedule of payments read from a table, whichever way it runs."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from operator import itemgetter

from forbear.reading.days import Day
from forbear.reading.due_days import due_days
from forbear.reading.payments import Payment
from forbear.reading.table_across import across
from forbear.reading.table_cells import Reader, number, scale_of
from forbear.reading.table_headings import Holds, meaning, newest
from forbear.reading.tables import Cell, Row, Table, tables
from forbear.values.money import Money

_DOWN = re.compile(r"首付|首期款|头款|头期款|down", re.IGNORECASE)
_FIGURE = re.compile(r"\d")
_FORMER = re.compile(
    r"(?:原|变更前|调整前|旧)(?:定|有|来)?(?:的)?(?:还款)?(?:计划|安排|期表|方案|表)?[^。\n]{0,8}$"
    r"|(?:original|former|previous|old) [^.\n]{0,30}$",
    re.IGNORECASE,
)
_PARTS = (Holds.PRINCIPAL, Holds.INTEREST, Holds.FEE)
LEAST_ROWS = 2
_CAPTION = 40


def table_payments(text: str, own_day: date | None) -> tuple[Payment, ...]:
    """Return the payments of the table that is a schedule; empty when there is none.

    A table that a page or a second block carries on is read to its end; one that shows the
    former plan counts only when no other does.
    """
    due_day = next((one.value for one in due_days(text)), None)
    read: tuple[Payment, ...] = ()
    former: tuple[Payment, ...] = ()
    for table in tables(text):
        cells = " ".join(cell.text for row in table.rows for cell in row.cells)
        reader = Reader(own_day, due_day, scale_of(text, table.start, cells))
        found = tuple(_payments(table, reader))
        caption = text[max(0, table.start - _CAPTION) : table.start].rstrip(" :|\n")
        if found and _FORMER.search(caption):
            former = former or found
        elif found and (not read or _goes_on(read, found)):
            read += found
    return _numbered(read or former)


def _goes_on(read: Sequence[Payment], found: Sequence[Payment]) -> bool:
    """Tell whether the payments of a second table follow those of the first."""
    last, first = read[-1].due, found[0].due
    if last is None or first is None or last.value is None or first.value is None:
        return found[0].no == read[-1].no + 1 > 0
    return first.value > last.value and (found[0].no < 0 or found[0].no > read[-1].no)


def _payments(table: Table, reader: Reader) -> Iterator[Payment]:
    """Yield the payments of one table; none when it is no schedule."""
    run = across(table, reader)
    if run:
        yield from run
        return
    folds = _unfolded(table, reader)
    rows = [_payment(fold, row, reader) for fold in folds for row in fold.rows]
    found = [one for one in rows if one is not None]
    held = {meaning(cell.text) for cell in table.header.cells} if table.header else set()
    is_plain = Holds.DUE in held and bool(held & {Holds.TOTAL, Holds.AMOUNT})
    is_paid = is_plain or any(one.total is not None for one in found)
    if is_paid and (len(found) >= LEAST_ROWS or (found and is_plain)):
        yield from _in_order(found) if len(folds) > 1 else found


def _in_order(found: Sequence[Payment]) -> Sequence[Payment]:
    """Put payments that stood side by side one after the other."""
    if all(one.no > 0 for one in found):
        return sorted(found, key=lambda one: one.no)
    days = [(one.due.value, one) for one in found if one.due and one.due.value]
    return [one for _, one in sorted(days, key=itemgetter(0))] if len(days) == len(found) else found


def _unfolded(table: Table, reader: Reader) -> Sequence[Table]:
    """Return the tables that stand side by side: 期次 日期 金额 期次 日期 金额."""
    cuts: set[tuple[int, ...]] = {(0,)}
    for row in table.rows:
        dated = [n for n, cell in enumerate(row.cells) if reader.day(cell) is not None]
        if len(dated) > 1 and _parts_days(row, dated, reader):
            cuts.add(tuple(n - dated[0] for n in dated))
    cut = max(cuts, key=len)
    if len(cut) == 1:
        return (table,)
    return tuple(
        Table(_slice(table.header, begin, end), tuple(_slices(table.rows, begin, end)))
        for begin, end in zip(cut, (*cut[1:], None), strict=True)
    )


def _parts_days(row: Row, dated: Sequence[int], reader: Reader) -> bool:
    """Tell whether a sum follows each day of a row before the next day comes."""
    ends = (*dated[1:], len(row.cells))
    return all(
        any(reader.money(cell.text) is not None for cell in row.cells[begin + 1 : end])
        for begin, end in zip(dated, ends, strict=True)
    )


def _slices(rows: Sequence[Row], begin: int, end: int | None) -> Iterator[Row]:
    for row in rows:
        part = _slice(row, begin, end)
        if part is not None:
            yield part


def _slice(row: Row | None, begin: int, end: int | None) -> Row | None:
    cells = row.cells[begin:end] if row is not None else ()
    return Row(cells) if cells else None


def _payment(table: Table, row: Row, reader: Reader) -> Payment | None:
    dated = _dated(table, row, reader)
    if dated is None:
        return None
    cell, due = dated
    parts = _by_headings(table, row, cell, reader) or _by_sum(_sums(row, cell, reader))
    if parts is None:
        return None
    first = row.cells[0]
    no = number(first.text) if first is not cell else None
    no = 0 if _DOWN.search(first.text) else no if no is not None else -1
    return Payment(no, due, start=row.start, end=row.cells[-1].end, **parts)


def _dated(table: Table, row: Row, reader: Reader) -> tuple[Cell, Day] | None:
    """Return the day on which a row is to be paid, with its cell."""
    read = [(n, cell, reader.day(cell)) for n, cell in enumerate(row.cells)]
    dated = [(n, cell, day) for n, cell, day in read if day is not None]
    if not dated:
        return None
    chosen = newest([table.heading(n) for n, _, _ in dated]) if len(dated) > 1 else 0
    _, cell, day = dated[chosen]
    return cell, day


def _by_headings(
    table: Table, row: Row, dated: Cell, reader: Reader
) -> dict[str, Money | None] | None:
    """Return the sums by their headings; None when no column says what is to be paid."""
    found: dict[Holds, Money | None] = {}
    for n, cell in enumerate(row.cells):
        holds = meaning(table.heading(n)) if table.heading(n) else Holds.UNKNOWN
        if cell is not dated and holds not in found:
            found[holds] = reader.money(cell.text, table.heading(n))
    named = {str(part): found[part] for part in _PARTS if part in found}
    for holds in (Holds.TOTAL, Holds.AMOUNT):
        if holds in found:
            return {"total": found[holds], **named}
    sums = [one for one in named.values() if one is not None]
    if Holds.PRINCIPAL in found and Holds.INTEREST in found and len(sums) == len(named):
        return {"total": Money.total(sums), **named} if Holds.UNKNOWN not in found else None
    return None


def _sums(row: Row, dated: Cell, reader: Reader) -> list[Money | None]:
    """Return what stands in the cells that hold figures, days and row number left out."""
    first, *others = row.cells
    cells = others if number(first.text) is not None else row.cells
    return [
        reader.money(cell.text)
        for cell in cells
        if cell is not dated and _FIGURE.search(cell.text) and reader.day(cell) is None
    ]


def _by_sum(sums: Sequence[Money | None]) -> dict[str, Money | None] | None:
    """Tell the total among sums without headings: alone, or what the others add up to."""
    if len(sums) == 1:
        return {"total": sums[0]}
    if None in sums or not sums:
        return {"total": None} if sums else None
    known = [one for one in sums if one is not None]
    first, *others = known
    if Money.total(others) == first:
        return {"total": first, **_named(others)}
    for size in range(len(known) - 1, 1, -1):
        if Money.total(known[:size]) == known[size]:
            return {"total": known[size], **_named(known[:size])}
    return None


def _named(parts: Sequence[Money]) -> Mapping[str, Money | None]:
    return dict(zip(("principal", "interest", "fee"), parts, strict=False))


def _numbered(found: Sequence[Payment]) -> tuple[Payment, ...]:
    """Give a number to rows that have none: one more than the row before."""
    last = 0
    numbered = []
    for one in found:
        last = one.no if one.no >= 0 else last + 1
        numbered.append(replace(one, no=last))
    return tuple(numbered)
