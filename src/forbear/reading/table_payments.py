"""A schedule of payments read from a table."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from forbear.reading.amounts import amounts
from forbear.reading.days import Day, DayState, days
from forbear.reading.payments import Payment
from forbear.reading.tables import Cell, Row, Table, tables
from forbear.values.money import Money

_COLUMNS: Mapping[str, re.Pattern[str]] = {
    "no": re.compile(
        r"期次|期数|期号|序号|期别|^期$|第几期|^(?:No|#|Instal?lment)\.?$|^no\.?$", re.IGNORECASE
    ),
    "due": re.compile(
        r"日期|还款日|到期日|应还日|付款日|时间|还款时间|Due|Date|月份", re.IGNORECASE
    ),
    "rest": re.compile(
        r"剩余|余额|结余|未还|balance|remaining|outstanding|状态|备注", re.IGNORECASE
    ),
    "total": re.compile(
        r"合计|总额|应还(?!本|利|息)|还款(?:总?金?额)?$|应付|月供|期供|每期|小计|还款额|金额"
        r"|款项|本息|Total|Amount|Payment",
        re.IGNORECASE,
    ),
    "principal": re.compile(r"本金|principal", re.IGNORECASE),
    "interest": re.compile(r"利息|息|interest", re.IGNORECASE),
    "fee": re.compile(r"费|fee", re.IGNORECASE),
}
_NO = re.compile(r"(?:第 ?)?(\d{1,3}) ?[期次笔回]?(?:/\d{1,3})?")
_DOWN = re.compile(r"首付|首期款|down", re.IGNORECASE)
_FIGURE = re.compile(r"\d")
_FEN = re.compile(r"\.\d\d|,\d{3}|元")
_PLAIN = re.compile(r"¥?-?\d{1,9}(?:,\d{3})*(?:\.\d{1,2})?元?")
LEAST_ROWS = 2


def table_payments(text: str, own_day: date | None) -> tuple[Payment, ...]:
    """Return the payments of the first table that is a schedule; empty when there is none."""
    for table in tables(text):
        columns = _columns(table)
        rows = [_payment(table, row, columns, own_day) for row in table.rows]
        found = [row for row in rows if row is not None]
        across = _across(table, own_day)
        if across:
            return across
        if len(found) >= LEAST_ROWS or (found and {"due", "total"} <= set(columns.values())):
            return _numbered(found)
    return ()


def _across(table: Table, own_day: date | None) -> tuple[Payment, ...]:
    """Return the payments of a table that runs from left to right: one row of days, one of sums."""
    rows = (table.header, *table.rows) if table.header else table.rows
    for dated in rows:
        days_of = [(n, day) for n, cell in enumerate(dated.cells) if (day := _day(cell, own_day))]
        if len(days_of) < LEAST_ROWS:
            continue
        for paid in rows:
            sums = [_money(cell.text) for cell in paid.cells]
            is_paid = all(
                n < len(sums) and sums[n] and _FEN.search(paid.cells[n].text) for n, _ in days_of
            )
            if paid is not dated and is_paid:
                return tuple(
                    Payment(no, day, sums[n], start=paid.cells[n].start, end=paid.cells[n].end)
                    for no, (n, day) in enumerate(days_of, 1)
                )
    return ()


def _columns(table: Table) -> dict[int, str]:
    """Return what each column holds; the first column that fits a meaning has it."""
    found: dict[int, str] = {}
    for position, cell in enumerate(table.header.cells if table.header else ()):
        for meaning, pattern in _COLUMNS.items():
            if pattern.search(cell.text) and meaning not in found.values():
                found[position] = meaning
                break
    return found


def _payment(
    table: Table, row: Row, columns: Mapping[int, str], own_day: date | None
) -> Payment | None:
    dated = [(cell, day) for cell in row.cells if (day := _day(cell, own_day)) is not None]
    if len(dated) != 1:
        return None
    parts = _parts(row, columns, dated[0][0]) if columns and table.header else None
    if parts is None:
        parts = _by_sum(_sums(row, dated[0][0]))
    if parts is None:
        return None
    first = row.cells[0]
    numbered = _NO.fullmatch(first.text)
    no = int(numbered[1]) if numbered and first is not dated[0][0] else -1
    if _DOWN.search(first.text):
        no = 0
    return Payment(no, dated[0][1], start=row.start, end=row.cells[-1].end, **parts)


def _day(cell: Cell, own_day: date | None) -> Day | None:
    found = days(cell.text, own_day)
    is_all = found and (found[0].end - found[0].start) * 2 > len(cell.text)
    if len(found) == 1 and is_all and found[0].value.state in {DayState.READ, DayState.IMPOSSIBLE}:
        return found[0].value
    return None


def _parts(row: Row, columns: Mapping[int, str], dated: Cell) -> dict[str, Money | None] | None:
    """Return the sums by their headings; None when no column says total."""
    if "total" not in columns.values():
        return None
    parts: dict[str, Money | None] = {"total": None}
    for position, cell in enumerate(row.cells):
        meaning = columns.get(position)
        if meaning in {"total", "principal", "interest", "fee"} and cell is not dated:
            parts[meaning] = _money(cell.text)
    return parts


def _money(text: str) -> Money | None:
    found = amounts(text)
    if len(found) == 1:
        return found[0].value.money
    if found or not _PLAIN.fullmatch(text):
        return None
    return Money.typed(text)


def _sums(row: Row, dated: Cell) -> list[Money | None]:
    """Return what stands in the cells that hold figures, day and row number left out."""
    first, *others = row.cells
    is_numbered = _NO.fullmatch(first.text) is not None
    cells = others if is_numbered else row.cells
    return [_money(cell.text) for cell in cells if cell is not dated and _FIGURE.search(cell.text)]


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


def _named(parts: Sequence[Money]) -> dict[str, Money | None]:
    return dict(zip(("principal", "interest", "fee"), parts, strict=False))


def _numbered(found: Sequence[Payment]) -> tuple[Payment, ...]:
    """Give a number to rows that have none: one more than the row before."""
    last = 0
    numbered = []
    for one in found:
        last = one.no if one.no >= 0 else last + 1
        numbered.append(
            Payment(
                last, one.due, one.total, one.principal, one.interest, one.fee, one.start, one.end
            )
        )
    return tuple(numbered)
