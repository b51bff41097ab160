"""Everything that was found in a paper, for those who make terms of it."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from forbear.reading.agreed_sums import AgreedSums, agreed_sums
from forbear.reading.amounts import Amount, Notation, amounts
from forbear.reading.counts import counts
from forbear.reading.days import Day, days
from forbear.reading.due_days import due_days
from forbear.reading.found import Found
from forbear.reading.history import sentence_bounds, states_a_term
from forbear.reading.listed_payments import listed_payments
from forbear.reading.own_day import own_day, signing_day
from forbear.reading.pairs import Pair, pairs
from forbear.reading.parties import Parties, parties_of
from forbear.reading.payments import Payment
from forbear.reading.periods import Period, periods
from forbear.reading.rates import Rate, rates
from forbear.reading.table_payments import table_payments
from forbear.reading.tables import Row, Table, tables

_FIGURES = re.compile(r"[\d。;!?]")
_OWN_WORDS = re.compile(r"(?!人民币|港币|新台币|RMB|CNY|HKD|HK\$)[一-鿿A-Za-z]{2}")
"""Words of a cell in front of its value, which say more than the heading."""
LONGEST_LABEL = 12
_OUTNUMBERED = 3
"""Halves of a list's length: a plan of more instalments than that is not the list."""
LABEL_AND_VALUE = 2
BEFORE = 60
"""Signs before a value in which its label is looked for."""


@dataclass(frozen=True)
class Sources:
    """The values of a normalised text, each kind worked out when first asked for."""

    text: str
    received_on: date | None = None
    """The day the paper came."""

    @cached_property
    def own_day(self) -> date | None:
        """The day the paper speaks from."""
        return own_day(self.text, days(self.text), self.received_on)

    @cached_property
    def signed(self) -> Found[Day] | None:
        """The day on which the paper says it is or was signed."""
        return signing_day(self.text, self.days)

    @cached_property
    def days(self) -> tuple[Found[Day], ...]:
        """Every day, impossible and incomplete ones too."""
        return days(self.text, self.own_day)

    @cached_property
    def amounts(self) -> tuple[Found[Amount], ...]:
        """Every sum."""
        return amounts(self.text)

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """The sums that stand there twice, in digits and in capitals."""
        return tuple(pairs(self.text, self.amounts))

    @cached_property
    def rates(self) -> tuple[Found[Rate], ...]:
        """Every rate."""
        return rates(self.text)

    @cached_property
    def counts(self) -> tuple[Found[int], ...]:
        """Every number of instalments."""
        return counts(self.text)

    @cached_property
    def due_days(self) -> tuple[Found[int], ...]:
        """Every day of the month that comes back."""
        return due_days(self.text)

    @cached_property
    def periods(self) -> tuple[Found[Period], ...]:
        """Every span of days."""
        return periods(self.text)

    @cached_property
    def parties(self) -> Parties:
        """Who is who."""
        return parties_of(self.text)

    @cached_property
    def tables(self) -> tuple[Table, ...]:
        """Every table."""
        return tuple(tables(self.text))

    @cached_property
    def payments(self) -> tuple[Payment, ...]:
        """The payments listed one by one, in a table or in a sentence."""
        in_table = table_payments(self.text, self.own_day)
        if in_table:
            return in_table
        listed = listed_payments(self.text, self.days, self.amounts)
        most = len(listed) * _OUTNUMBERED
        said = (one for one in self.counts if states_a_term(self.text, one.start))
        return () if any(2 * one.value > most for one in said) else listed

    @cached_property
    def agreed(self) -> AgreedSums | None:
        """The plan that the paper's figures prove."""
        stated = (self.counts, self.plain_amounts, self.amounts, self.payments)
        return agreed_sums(self.text, *stated)

    @cached_property
    def plain_amounts(self) -> tuple[Found[Amount], ...]:
        """The sums that can be terms: outside the schedule, each once, none with two values."""
        doubled = {pair.capitals.start for pair in self.pairs}
        return tuple(
            one
            for one in self.amounts
            if one.start not in doubled
            and not (one.value.notation is Notation.CAPITALS and one.value.money is None)
            and not self.in_schedule(one.start)
            and states_a_term(self.text, one.start)
        )

    def in_schedule(self, place: int) -> bool:
        """Tell whether a place lies in a listed payment, or in a sum of columns under the list."""
        row = bisect_right(self._row_starts, place) - 1
        return row >= 0 and place < self._rows[row][1]

    @cached_property
    def _row_starts(self) -> list[int]:
        return [start for start, _ in self._rows]

    @cached_property
    def _rows(self) -> list[tuple[int, int]]:
        return sorted([*((one.start, one.end) for one in self.payments), *self._unclear_totals])

    @cached_property
    def _unclear_totals(self) -> list[tuple[int, int]]:
        """Rows under a schedule that add up several columns, and do not say which is which."""
        starts = {one.start for one in self.payments}
        return [
            (row.start, row.cells[-1].end)
            for table in self.tables
            if any(row.start in starts for row in table.rows)
            for row in table.rows
            if row.start not in starts
            and table.header is not None
            and LABEL_AND_VALUE < len(row.cells) != len(table.header.cells)
        ]

    def label(self, start: int) -> str:
        """Return the words that a value belongs to: its sentence before it, or its table's."""
        place = bisect_right(self._cell_starts, start) - 1
        if place >= 0 and start < self._cells[place][1]:
            own = self.text[self._cells[place][0] : start]
            if not _OWN_WORDS.search(own):
                return self._cells[place][2]
        begin, _ = sentence_bounds(self.text, start)
        if not self.text[begin:start].strip():
            begin = self._label_above(begin)
        return self.text[max(begin, start - BEFORE) : start]

    def _label_above(self, begin: int) -> int:
        """Return where a line begins that is but the label of the value below it."""
        above = self.text.rfind("\n", 0, max(0, begin - 1)) + 1
        line = self.text[above:begin].strip()
        is_label = 0 < len(line) <= LONGEST_LABEL and not _FIGURES.search(line)
        return above if is_label else begin

    def behind(self, end: int, most: int = 40) -> str:
        """Return what follows a value in its sentence."""
        _, stop = sentence_bounds(self.text, end)
        return self.text[end : min(stop, end + most)]

    @cached_property
    def _cell_starts(self) -> list[int]:
        return [start for start, _, _ in self._cells]

    @cached_property
    def _cells(self) -> list[tuple[int, int, str]]:
        """Every cell behind the first of its row: where it stands, and its headings."""
        return [
            (cell.start, cell.end, _headings(table, row, position))
            for table in self.tables
            for row in table.rows
            for position, cell in enumerate(row.cells)
            if position or table.header
        ]


def _headings(table: Table, row: Row, position: int) -> str:
    """Return the words in front of a row and above a column; two columns need only the first."""
    first = row.cells[0].text
    heading = table.heading(position)
    if position == 0 or first[0].isdigit():
        return heading
    return first if len(row.cells) == LABEL_AND_VALUE else f"{first} {heading}"
