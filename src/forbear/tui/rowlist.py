"""The one list of the program: it draws only the lines that can be seen."""

from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from forbear.rendering.views.view import SIGNS, Row, Section, Tone
from forbear.tui.palette import Palette
from forbear.tui.table import (
    GAP,
    Item,
    Kind,
    fitted_cell,
    folded,
    has_signs,
    items_of,
    widths_of,
)

MARGIN = 1
FLASH_SECONDS = 1.2
MOST_STRIPS = 512
"""Drawn lines that are kept; a screen has a tenth of them."""


class RowList(ScrollView, can_focus=True):
    """Sections of rows with a cursor, a filter, and a flash where something changed."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "move(1)", show=False),
        Binding("up,k", "move(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("home", "edge(0)", show=False),
        Binding("end", "edge(-1)", show=False),
    ]
    DEFAULT_CSS = "RowList { height: 1fr; scrollbar-size-vertical: 1; overflow-x: hidden; }"

    class Moved(Message):
        """The cursor stands on another row."""

        def __init__(self, rows: "RowList", row: Row | None) -> None:
            super().__init__()
            self.rows = rows
            self.row = row

    class Opened(Message):
        """A row was clicked a second time."""

        def __init__(self, row: Row) -> None:
            super().__init__()
            self.row = row

    def __init__(self, palette: Palette, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.colours = palette
        self.sections: tuple[Section, ...] = ()
        self.needle = ""
        self._items: list[Item] = []
        self._widths: list[tuple[int, ...]] = []
        self._signed: list[bool] = []
        self._strips: dict[tuple[int, str], Strip] = {}
        self._cursor = -1
        self._laid_out = -1
        self._flashing: frozenset[str] = frozenset()

    # What it shows

    def show(self, sections: Sequence[Section], flash: Iterable[str] = ()) -> None:
        """Show other sections; the cursor stays on its row, the scroll where it was."""
        kept = self.row.id if self.row else ""
        position = self._cursor
        self.sections = tuple(sections)
        self._rebuild()
        if not self.select(kept):
            self._cursor = self._nearest(position)
        self._flash(frozenset(flash))

    def find(self, needle: str) -> None:
        """Show only the rows that hold the words."""
        kept = self.row.id if self.row else ""
        self.needle = folded(needle)
        self._rebuild()
        if not self.select(kept):
            self._cursor = self._nearest(0)
        self.scroll_to(y=0, animate=False, immediate=True)
        self._tell()

    def recolour(self, palette: Palette) -> None:
        """Draw with another theme."""
        self.colours = palette
        self._strips.clear()
        self.refresh()

    @property
    def row(self) -> Row | None:
        """The row under the cursor."""
        return self._items[self._cursor].row if 0 <= self._cursor < len(self._items) else None

    @property
    def section(self) -> Section | None:
        """The section of the cursor; the first one when there is no row."""
        if 0 <= self._cursor < len(self._items):
            return self.sections[self._items[self._cursor].section]
        return self.sections[0] if self.sections else None

    def all_rows(self) -> Iterator[Row]:
        """Yield the rows that are shown."""
        return (item.row for item in self._items if item.row is not None)

    def select(self, row_id: str) -> bool:
        """Put the cursor on a row; False when it is not there."""
        for position, item in enumerate(self._items):
            if item.row is not None and item.row.id == row_id:
                self._go(position)
                return True
        return False

    def _rebuild(self) -> None:
        self._laid_out = self.size.width
        room = (self.size.width or 1000) - 2 * MARGIN
        self._items = items_of(self.sections, self.needle, room)
        self._widths = []
        self._signed = [has_signs(section) for section in self.sections]
        self._strips.clear()
        self.virtual_size = Size(max(self.size.width, 1), len(self._items))
        self.refresh()

    def _flash(self, ids: frozenset[str]) -> None:
        if not ids:
            return
        self._flashing = ids
        self.set_timer(FLASH_SECONDS, self._end_flash)
        self.refresh()

    def _end_flash(self) -> None:
        self._flashing = frozenset()
        self.refresh()

    # Moving

    def _nearest(self, position: int) -> int:
        """Return the row at or after a position, else the last one before it."""
        rows = [number for number, item in enumerate(self._items) if item.row is not None]
        after = [number for number in rows if number >= position]
        return after[0] if after else (rows[-1] if rows else -1)

    def _go(self, position: int) -> None:
        old, self._cursor = self._cursor, position
        top, height = self.scroll_offset.y, self.size.height
        if height == 0:
            return
        first = 0 if not any(item.row for item in self._items[:position]) else position
        if first < top:
            self.scroll_to(y=first, animate=False, immediate=True, force=True)
        elif position >= top + height:
            self.scroll_to(y=position - height + 1, animate=False, immediate=True, force=True)
        width = self.size.width
        self.refresh(Region(0, old - top, width, 1), Region(0, position - top, width, 1))
        if old != position:
            self._tell()

    def _tell(self) -> None:
        self.post_message(self.Moved(self, self.row))

    def action_move(self, step: int) -> None:
        """Go to the next or the previous row; scroll when there is none."""
        position = self._cursor + step
        while 0 <= position < len(self._items):
            if self._items[position].row is not None:
                self._go(position)
                return
            position += step
        self.scroll_relative(y=step, animate=False)

    def action_page(self, pages: int) -> None:
        """Go one screen up or down."""
        wanted = self._cursor + pages * max(self.size.height - 1, 1)
        target = self._nearest(min(max(wanted, 0), len(self._items) - 1))
        if target >= 0:
            self._go(target)

    def action_edge(self, edge: int) -> None:
        """Go to the first or the last row."""
        target = self._nearest(0 if edge == 0 else len(self._items))
        if target >= 0:
            self._go(target)

    def on_resize(self) -> None:
        """Fit the columns anew when the width is another; the cursor stays on its row."""
        if self.size.width == self._laid_out:
            if self._cursor >= 0:
                self._go(self._cursor)
            return
        kept = self.row.id if self.row else ""
        self._rebuild()
        self.select(kept)

    def on_click(self, event: events.Click) -> None:
        """Choose a row; open the one that is chosen already."""
        position = event.y + self.scroll_offset.y
        if not 0 <= position < len(self._items):
            return
        row = self._items[position].row
        if row is None:
            return
        if position == self._cursor and event.chain > 1:
            self.post_message(self.Opened(row))
        self._go(position)

    # Drawing

    def render_line(self, y: int) -> Strip:
        """Draw one visible line; one that was drawn before is taken as it was."""
        position = y + self.scroll_offset.y
        if position >= len(self._items):
            return Strip.blank(self.size.width, self.colours.style(Tone.NORMAL))
        item = self._items[position]
        ground = self._ground(position, item)
        drawn = self._strips.get((position, ground))
        if drawn is None or drawn.cell_length != self.size.width:
            if len(self._strips) > MOST_STRIPS:
                self._strips.clear()
            drawn = self._strips[position, ground] = self._drawn(item, ground)
        return drawn

    def _drawn(self, item: Item, ground: str) -> Strip:
        segments = self._segments(item, ground)
        fill = self.colours.style(Tone.NORMAL, ground)
        strip = Strip([Segment(" " * MARGIN, fill), *segments])
        return strip.adjust_cell_length(self.size.width, fill)

    def _ground(self, position: int, item: Item) -> str:
        if item.row is not None and item.row.id in self._flashing:
            return "flash"
        if position == self._cursor and item.row is not None:
            return "cursor"
        return "background"

    def _segments(self, item: Item, ground: str) -> list[Segment]:
        match item.kind:
            case Kind.TITLE:
                return [Segment(item.text, self.colours.style(Tone.STRONG))]
            case Kind.HEADS:
                titles = tuple(column.title for column in self.sections[item.section].columns)
                return self._cells(item.section, titles, self.colours.style(Tone.DIM))
            case Kind.TEACHING:
                return [Segment(item.text, self.colours.style(Tone.DIM))]
            case Kind.ROW if item.row is not None:
                return self._row(item.section, item.row, ground)
            case _:
                return []

    def _row(self, section: int, row: Row, ground: str) -> list[Segment]:
        tone = row.tone if row.tone in SIGNS or row.tone == Tone.DIM else Tone.NORMAL
        text_tone = Tone.NORMAL if tone in SIGNS else tone
        if row.tone == Tone.STRONG or ground == "cursor":
            text_tone = Tone.STRONG if text_tone == Tone.NORMAL else text_tone
        style = self.colours.style(text_tone, ground)
        sign = Segment(f"{SIGNS.get(row.tone, ' ')} ", self.colours.style(tone, ground))
        signs = self._signed[section]
        first = self.colours.style(tone, ground) if tone in SIGNS else style
        cells = self._cells(section, row.cells, style, first, signs=signs)
        return [sign, *cells] if signs else cells

    def _cells(
        self,
        section: int,
        texts: Sequence[str],
        style: Style,
        first: Style | None = None,
        *,
        signs: bool | None = None,
    ) -> list[Segment]:
        if not self._widths:
            self._widths = widths_of(self.sections, self.size.width - 2 * MARGIN)
        drawn: list[Segment] = []
        if signs is None and self._signed[section]:
            drawn.append(Segment("  ", style))
        columns = self.sections[section].columns
        for number, (text, width) in enumerate(zip(texts, self._widths[section], strict=True)):
            if width:
                cell = fitted_cell(text, width, right=columns[number].right)
                drawn.append(Segment(cell, first if number == 0 and first else style))
                drawn.append(Segment(" " * GAP, style))
        return drawn[:-1]
