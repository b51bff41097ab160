"""The controls of a form: what is typed, chosen or switched."""

from collections.abc import Sequence
from typing import ClassVar, Protocol, runtime_checkable

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import Input

from forbear.rendering.views.view import Tone
from forbear.text.clean import shown
from forbear.tui.palette import Palette


class Changed(Message):
    """Something was typed or chosen."""

    def __init__(self, typed_in: Widget) -> None:
        super().__init__()
        self.typed_in = typed_in


@runtime_checkable
class GoesOn(Protocol):
    """A screen or bar with fields."""

    def go_on(self) -> None:
        """Do what Enter does in a field."""


def go_on(field: Widget) -> None:
    """Let the nearest holder of the field do what Enter does, before the next key."""
    holder = next((node for node in field.ancestors if isinstance(node, GoesOn)), None)
    if holder is not None:
        holder.go_on()


class LinesJoined(Message):
    """A paste of several lines became one line."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number


class TextControl(Input):
    """One line of text; a paste of several lines loses nothing and submits nothing."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "go_on", show=False)]
    DEFAULT_CSS = """
    TextControl { background: $ground-field; color: $ink-normal; }
    TextControl:focus { background: $ground-cursor; color: $ink-strong; }
    """

    def __init__(self, text: str, placeholder: str = "") -> None:
        super().__init__(text, placeholder=placeholder, compact=True, select_on_focus=False)

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.value

    def put_text(self, text: str) -> None:
        """Put in what was typed earlier."""
        self.value = text
        self.cursor_position = len(text)

    def take(self, typed: str) -> None:
        """Put what was typed at the cursor, over what is selected."""
        self.replace(typed, *self.selection)

    def _on_paste(self, event: events.Paste) -> None:
        event.prevent_default()
        event.stop()
        lines = shown(event.text).strip("\n").split("\n")
        self.replace(" ".join(lines), *self.selection)
        if len(lines) > 1:
            self.post_message(LinesJoined(len(lines)))

    def on_input_changed(self, event: Input.Changed) -> None:
        """Tell the form."""
        event.stop()
        self.post_message(Changed(self))

    def action_go_on(self) -> None:
        """Go to the next field; saving is another key."""
        go_on(self)


class ChoiceControl(Widget, can_focus=True):
    """One or several of a few words: arrows move, Space marks several."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right", "step(1)", show=False),
        Binding("left", "step(-1)", show=False),
        Binding("space", "mark", show=False),
        Binding("enter", "go_on", show=False),
    ]
    DEFAULT_CSS = "ChoiceControl { height: auto; min-height: 1; }"

    def __init__(
        self,
        palette: Palette,
        options: Sequence[tuple[str, str]],
        chosen: Sequence[str],
        *,
        is_many: bool = False,
    ) -> None:
        super().__init__()
        self.colours = palette
        self.options = tuple(options)
        self.is_many = is_many
        self.chosen = [value for value, _ in self.options if value and value in chosen]
        values = [value for value, _ in self.options]
        self.position = values.index(self.chosen[0]) if self.chosen else 0
        self._spots: list[tuple[int, int, int, int]] = []

    @property
    def text(self) -> str:
        """The chosen words of the file, with commas."""
        return ", ".join(self.chosen)

    def put_text(self, text: str) -> None:
        """Choose what was chosen earlier."""
        wanted = text.split(", ")
        self.chosen = [value for value, _ in self.options if value and value in wanted]
        self.refresh()

    def action_step(self, step: int) -> None:
        """Choose the neighbour; with several, only move."""
        self.position = (self.position + step) % len(self.options)
        if not self.is_many:
            self._choose()
        self.refresh(layout=True)

    def action_mark(self) -> None:
        """Mark or unmark; with a single choice, go on."""
        if not self.is_many:
            self.action_step(1)
            return
        value = self.options[self.position][0]
        marked = set(self.chosen) ^ {value}
        self.chosen = [one for one, _ in self.options if one in marked]
        self.post_message(Changed(self))
        self.refresh()

    def action_go_on(self) -> None:
        """Go to the next field."""
        go_on(self)

    def _choose(self) -> None:
        value = self.options[self.position][0]
        self.chosen = [value] if value else []
        self.post_message(Changed(self))

    def on_focus(self) -> None:
        """Show all the words."""
        self.refresh(layout=True)

    def on_blur(self) -> None:
        """Show only what is chosen."""
        self.refresh(layout=True)

    def on_click(self, event: events.Click) -> None:
        """Choose the word under the pointer."""
        for line, start, end, position in self._spots:
            if line == event.y and start <= event.x < end:
                self.position = position
                if self.is_many:
                    self.action_mark()
                else:
                    self._choose()
                self.refresh(layout=True)

    def get_content_height(self, _container: Size, _viewport: Size, width: int) -> int:
        """Return one line, or as many as all words need."""
        return len(self._lines(width)) if self.has_focus else 1

    def _lines(self, width: int) -> list[list[int]]:
        """Return which options stand on which line."""
        lines: list[list[int]] = [[]]
        used = 0
        for number, (_, label) in enumerate(self.options):
            cells = cell_len(label) + 4
            if used + cells > width and lines[-1]:
                lines.append([])
                used = 0
            lines[-1].append(number)
            used += cells
        return lines

    def render_line(self, y: int) -> Strip:
        """Draw the chosen word, or all words while the field has the keys."""
        width = self.size.width
        fill = self.colours.style(Tone.NORMAL, "field")
        if not self.has_focus:
            labels = [label for value, label in self.options if value in self.chosen]
            text = ", ".join(labels) or (self.options[0][1] if not self.options[0][0] else "")
            return Strip([Segment(text, fill)]).adjust_cell_length(width, fill)
        lines = self._lines(width)
        if y == 0:
            self._spots = []
        if y >= len(lines):
            return Strip.blank(width, fill)
        return self._options(y, lines[y]).adjust_cell_length(width, fill)

    def _options(self, y: int, numbers: Sequence[int]) -> Strip:
        segments: list[Segment] = []
        column = 0
        for number in numbers:
            value, label = self.options[number]
            is_chosen = value in self.chosen or (not self.chosen and not value)
            mark = "✓" if is_chosen else " "
            ground = "cursor" if number == self.position else "field"
            tone = Tone.STRONG if is_chosen else Tone.NORMAL
            segment = Segment(f" {mark}{label} ", self.colours.style(tone, ground))
            segments += [segment, Segment(" ", self.colours.style(Tone.NORMAL, "field"))]
            self._spots.append((y, column, column + segment.cell_length, number))
            column += segment.cell_length + 1
        return Strip(segments)
