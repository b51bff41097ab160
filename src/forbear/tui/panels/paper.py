"""The text of a paper, wrapped, with line numbers and a cursor by line of the original."""

from collections.abc import Iterable
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from forbear.rendering.views.view import Tone
from forbear.text.clean import shown_line
from forbear.tui.palette import Palette
from forbear.tui.table import fitted_cell
from forbear.tui.wrap import wrapped

NUMBER_WIDTH = 5
MARK = "▸"


class PaperText(ScrollView, can_focus=True):
    """Shows a paper; the marked lines are those the checks speak of."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "move(1)", show=False),
        Binding("up,k", "move(-1)", show=False),
        Binding("pagedown", "move(10)", show=False),
        Binding("pageup", "move(-10)", show=False),
        Binding("home", "move(-100000)", show=False),
        Binding("end", "move(100000)", show=False),
    ]
    DEFAULT_CSS = "PaperText { height: 1fr; scrollbar-size-vertical: 1; overflow-x: hidden; }"

    class Moved(Message):
        """The cursor stands on another line of the paper."""

        def __init__(self, line: int) -> None:
            super().__init__()
            self.line = line

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self.colours = palette
        self.text = ""
        self.current = 1
        self.words = ""
        """Words on the current line that stand out: what a term was read from."""
        self._tones: dict[int, Tone] = {}
        self._drawn: list[tuple[int, str, bool]] = []

    def show(self, text: str, tones: dict[int, Tone]) -> None:
        """Show a paper; ``tones`` gives the worst finding on each line."""
        if text != self.text:
            self.text = text
            self.current = 1
            self._fit()
        self._tones = tones
        self.refresh()

    def mark(self, words: str) -> None:
        """Let words on the current line stand out; blank for none."""
        if self.words != words:
            self.words = words
            self.refresh()

    def recolour(self, palette: Palette) -> None:
        """Draw with another theme."""
        self.colours = palette
        self.refresh()

    def go_to(self, line: int) -> None:
        """Put the cursor on a line and bring it into view, a little above the middle."""
        self.current = max(1, min(line, self.line_count))
        top = next((n for n, drawn in enumerate(self._drawn) if drawn[0] == self.current), 0)
        height = self.size.height
        if height and not self.scroll_offset.y + 1 <= top < self.scroll_offset.y + height - 2:
            self.scroll_to(y=max(top - height // 3, 0), animate=False, immediate=True, force=True)
        self.refresh()

    @property
    def line_count(self) -> int:
        """Lines of the original."""
        return self._drawn[-1][0] if self._drawn else 1

    def action_move(self, step: int) -> None:
        """Go so many lines of the original up or down."""
        self.go_to(self.current + step)
        self.post_message(self.Moved(self.current))

    def on_click(self, event: events.Click) -> None:
        """Go to the line under the pointer."""
        position = event.y + self.scroll_offset.y
        if position < len(self._drawn):
            self.go_to(self._drawn[position][0])
            self.post_message(self.Moved(self.current))

    def on_resize(self) -> None:
        """Break the lines anew."""
        self._fit()
        self.go_to(self.current)

    def _fit(self) -> None:
        self._drawn = list(_broken(self.text, (self.size.width or 40) - NUMBER_WIDTH - 3))
        self.virtual_size = Size(max(self.size.width, 1), len(self._drawn))
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw one visible line."""
        position = y + self.scroll_offset.y
        width = self.size.width
        if position >= len(self._drawn):
            return Strip.blank(width, self.colours.style(Tone.NORMAL))
        line, text, is_first = self._drawn[position]
        ground = "cursor" if line == self.current else "background"
        tone = self._tones.get(line, Tone.NORMAL)
        number = fitted_cell(str(line) if is_first else "", NUMBER_WIDTH - 1, right=True)
        mark = MARK if line == self.current and is_first else " "
        segments = [
            Segment(number, self.colours.style(Tone.DIM, ground)),
            Segment(f"{mark} ", self.colours.style(tone, ground)),
            *self._words(text, tone, ground, is_marked=line == self.current),
        ]
        return Strip(segments).adjust_cell_length(width, self.colours.style(Tone.NORMAL, ground))

    def _words(self, text: str, tone: Tone, ground: str, *, is_marked: bool) -> list[Segment]:
        """Return one piece of a line; the marked words in it stand on a bright ground."""
        style = self.colours.style(tone, ground)
        words = self.words if is_marked else ""
        if not words or words not in text:
            return [Segment(text, style)]
        before, _, after = text.partition(words)
        bright = self.colours.style(Tone.STRONG, "flash")
        return [Segment(before, style), Segment(words, bright), Segment(after, style)]


def _broken(text: str, width: int) -> Iterable[tuple[int, str, bool]]:
    for number, line in enumerate(text.removesuffix("\n").split("\n"), start=1):
        for part, piece in enumerate(wrapped(shown_line(line), width)):
            yield number, piece, part == 0
