"""The still parts of a screen: header, panel list, footer. Drawn by line, clickable."""

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from forbear.rendering.views.view import SIGNS, Tone
from forbear.tui.palette import Palette
from forbear.tui.table import fitted_cell

SIDE_WIDTH = 17


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to press in a bar."""

    id: str
    """The action it stands for."""
    key: str
    text: str
    tone: Tone = Tone.NORMAL
    """Severity of what waits behind it."""
    count: int = 0


class Bar(Widget):
    """A strip of entries that posts the action of the one that is clicked."""

    class Pressed(Message):
        """An entry was clicked."""

        def __init__(self, action: str) -> None:
            super().__init__()
            self.action = action

    def __init__(self, palette: Palette, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.colours = palette
        self.entries: tuple[Entry, ...] = ()
        self._spots: list[tuple[int, int, int, str]] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these entries."""
        if self.entries != tuple(entries):
            self.entries = tuple(entries)
            self.refresh()

    def recolour(self, palette: Palette) -> None:
        """Draw with another theme."""
        self.colours = palette
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Press what lies under the pointer."""
        for line, start, end, action in self._spots:
            if line == event.y and start <= event.x < end:
                self.post_message(self.Pressed(action))


class HeaderBar(Widget):
    """Title and stage on the left, next step and days left on the right."""

    DEFAULT_CSS = "HeaderBar { height: 1; dock: top; }"

    def __init__(self, palette: Palette) -> None:
        super().__init__(id="header")
        self.colours = palette
        self.texts = ("", "", "", "")

    def show(self, title: str, stage: str, step: str, days: str) -> None:
        """Show who, where, what next and how long."""
        if self.texts != (title, stage, step, days):
            self.texts = (title, stage, step, days)
            self.refresh()

    def recolour(self, palette: Palette) -> None:
        """Draw with another theme."""
        self.colours = palette
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw the header: days left always, then the title, then stage and step."""
        width = self.size.width
        strong, dim = (self.colours.style(tone, "panel") for tone in (Tone.STRONG, Tone.DIM))
        accent = self.colours.style("accent", "panel")
        if y:
            return Strip.blank(width, dim)
        title, stage, step, days = self.texts
        room = width - cell_len(days) - 6
        cut_title = _cut(title, min(room, max(width // 3, room - cell_len(stage) - 2)))
        room -= cell_len(cut_title)
        cut_stage = _cut(stage, room)
        cut_step = _cut(step, max(room - cell_len(cut_stage) - 2, 0))
        blanks = " " * max(room - cell_len(cut_stage) - cell_len(cut_step), 1)
        segments = [Segment(" ", dim), Segment(cut_title, strong), Segment("  ", dim)]
        segments += [Segment(cut_stage, dim), Segment(blanks, dim), Segment(cut_step, dim)]
        segments += [Segment("  ", dim), Segment(days, accent)]
        return Strip(segments).adjust_cell_length(width, dim)


def _cut(text: str, width: int) -> str:
    return fitted_cell(text, min(cell_len(text), max(width, 0)), right=False) if width > 1 else ""


class SideBar(Bar):
    """The panels with the counts of their findings: a column, or one line when narrow."""

    DEFAULT_CSS = f"""
    SideBar {{ width: {SIDE_WIDTH}; height: 1fr; }}
    SideBar.-line {{ width: 1fr; height: 1; }}
    """

    def __init__(self, palette: Palette) -> None:
        super().__init__(palette, id="sidebar")
        self.current = ""

    def choose(self, action: str) -> None:
        """Mark the panel that is shown."""
        if self.current != action:
            self.current = action
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw one panel, or all of them when there is only one line."""
        width = self.size.width
        blank = self.colours.style(Tone.NORMAL, "panel")
        if self.has_class("-line"):
            return self._one_line(width)
        if y == 0:
            self._spots = []
        if y >= len(self.entries):
            return Strip.blank(width, blank)
        entry = self.entries[y]
        self._spots.append((y, 0, width, entry.id))
        chosen = entry.id == self.current
        ground = "cursor" if chosen else "panel"
        style = self.colours.style(Tone.STRONG if chosen else Tone.NORMAL, ground)
        segments = [
            Segment(f" {entry.key} ", self.colours.style(Tone.DIM, ground)),
            Segment(fitted_cell(entry.text, width - 8, right=False), style),
            *self._count(entry, ground),
        ]
        return Strip(segments).adjust_cell_length(width, self.colours.style(Tone.NORMAL, ground))

    def _count(self, entry: Entry, ground: str) -> list[Segment]:
        if not entry.count:
            return []
        text = f"{SIGNS[entry.tone]}{entry.count}"
        return [Segment(fitted_cell(text, 4, right=True), self.colours.style(entry.tone, ground))]

    def _one_line(self, width: int) -> Strip:
        words = sum(cell_len(entry.text) + 5 for entry in self.entries) <= width
        segments: list[Segment] = []
        self._spots = []
        column = 0
        for entry in self.entries:
            chosen = entry.id == self.current
            text = f" {entry.key} {entry.text}" if words or chosen else f" {entry.key}"
            sign = SIGNS[entry.tone] if entry.count else " "
            ground = "cursor" if chosen else "panel"
            tone = Tone.STRONG if chosen else Tone.NORMAL
            segments.append(Segment(text, self.colours.style(tone, ground)))
            segments.append(Segment(sign, self.colours.style(entry.tone, ground)))
            self._spots.append((0, column, column + cell_len(text) + 1, entry.id))
            column += cell_len(text) + 1
        fill = self.colours.style(Tone.NORMAL, "panel")
        return Strip(segments).adjust_cell_length(width, fill)


class FooterBar(Bar):
    """The keys that work now; a message takes their place for a moment."""

    DEFAULT_CSS = "FooterBar { height: 1; dock: bottom; }"

    def __init__(self, palette: Palette) -> None:
        super().__init__(palette, id="footer")
        self.said = ""
        self.tone: str = Tone.NORMAL

    def say(self, text: str, tone: str = Tone.NORMAL) -> None:
        """Show a sentence until the next key."""
        self.said, self.tone = text, tone
        self.refresh()

    def hush(self) -> None:
        """Show the keys again."""
        if self.said:
            self.said = ""
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw the sentence or the keys."""
        width = self.size.width
        fill = self.colours.style(Tone.NORMAL, "panel")
        if y:
            return Strip.blank(width, fill)
        self._spots = []
        if self.said:
            segment = Segment(f" {self.said}", self.colours.style(self.tone, "panel"))
            return Strip([segment]).adjust_cell_length(width, fill)
        return self._keys(width)

    def _keys(self, width: int) -> Strip:
        segments: list[Segment] = []
        column = 0
        for entry in self.entries:
            cells = cell_len(entry.key) + cell_len(entry.text) + 3
            if column + cells > width:
                break
            segments.append(Segment(f" {entry.key} ", self.colours.style("accent", "panel")))
            segments.append(Segment(f"{entry.text} ", self.colours.style(Tone.DIM, "panel")))
            self._spots.append((0, column, column + cells, entry.id))
            column += cells
        return Strip(segments).adjust_cell_length(width, self.colours.style(Tone.NORMAL, "panel"))
