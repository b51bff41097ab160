"""Sentences on screen: wrapped by cells, each line with its tone."""

from collections.abc import Sequence

from rich.segment import Segment
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widget import Widget

from forbear.rendering.views.view import SIGNS, Line, Tone
from forbear.tui.palette import Palette
from forbear.tui.wrap import wrapped

MARGIN = 1
Drawn = list[tuple[str, Tone]]


def drawn_lines(lines: Sequence[Line], width: int) -> Drawn:
    """Return the lines as they are drawn; a severity has its sign in front."""
    drawn: Drawn = []
    for line in lines:
        sign = f"{SIGNS[line.tone]} " if line.tone in SIGNS else ""
        indent = " " * len(sign)
        for number, text in enumerate(wrapped(line.text, width - 2 * MARGIN - len(sign))):
            drawn.append(((indent if number else sign) + text, line.tone))
    return drawn


def strip_of(drawn: Drawn, position: int, width: int, palette: Palette, ground: str) -> Strip:
    """Return one line of them as a strip."""
    base = palette.style(Tone.NORMAL, ground)
    if not 0 <= position < len(drawn):
        return Strip.blank(width, base)
    text, tone = drawn[position]
    strip = Strip([Segment(" " * MARGIN, base), Segment(text, palette.style(tone, ground))])
    return strip.adjust_cell_length(width, base)


class Headline(Widget):
    """The first lines of a panel: the answer the reader most needs."""

    DEFAULT_CSS = "Headline { height: auto; max-height: 7; }"

    def __init__(self, palette: Palette) -> None:
        super().__init__(classes="headline")
        self.colours = palette
        self.lines: tuple[Line, ...] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Show other sentences."""
        if self.lines != tuple(lines):
            self.lines = tuple(lines)
            self.refresh(layout=True)

    def recolour(self, palette: Palette) -> None:
        """Draw with another theme."""
        self.colours = palette
        self.refresh()

    def get_content_height(self, _container: Size, _viewport: Size, width: int) -> int:
        """Return as many lines as the sentences need, and a blank one below."""
        return len(drawn_lines(self.lines, width)) + 1

    def render_line(self, y: int) -> Strip:
        """Draw one line; only the first sentence is strong."""
        drawn = drawn_lines(self.lines, self.size.width)
        return strip_of(drawn, y, self.size.width, self.colours, "background")


class Words(ScrollView, can_focus=False):
    """A longer text beside or over a list."""

    DEFAULT_CSS = "Words { height: 1fr; scrollbar-size-vertical: 1; overflow-x: hidden; }"

    def __init__(
        self,
        palette: Palette,
        *,
        id: str | None = None,  # noqa: A002 - Textual's name
        ground: str = "background",
    ) -> None:
        super().__init__(id=id)
        self.colours = palette
        self.ground = ground
        self.lines: tuple[Line, ...] = ()
        self._drawn: Drawn = []

    def show(self, lines: Sequence[Line]) -> None:
        """Show another text from its beginning."""
        if self.lines != tuple(lines):
            self.lines = tuple(lines)
            self._fit()
            self.scroll_to(y=0, animate=False, immediate=True)

    def recolour(self, palette: Palette) -> None:
        """Draw with another theme."""
        self.colours = palette
        self.refresh()

    def on_resize(self) -> None:
        """Break the lines anew."""
        self._fit()

    def _fit(self) -> None:
        self._drawn = self.drawn(self.size.width or 40)
        self.virtual_size = Size(max(self.size.width, 1), len(self._drawn))
        self.refresh()

    def drawn(self, width: int) -> Drawn:
        """Lay the lines out in a width."""
        return drawn_lines(self.lines, width)

    def render_line(self, y: int) -> Strip:
        """Draw one visible line."""
        position = y + self.scroll_offset.y
        return strip_of(self._drawn, position, self.size.width, self.colours, self.ground)
