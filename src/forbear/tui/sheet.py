"""A sheet over the screen with something to read; any closing key takes it away."""

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.screen import ModalScreen
from textual.widgets import Static

from forbear.rendering.views.view import Line
from forbear.text.catalogue import translate
from forbear.tui.palette import Palette
from forbear.tui.safe import plain
from forbear.tui.words import Words


class Sheet(ModalScreen[None]):
    """Shows lines; arrows scroll, Esc, Enter or the key that opened it close it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape,enter,q,x,question_mark,fullwidth_question_mark,f1,f5", "close", show=False
        ),
        Binding("down,j", "scroll(1)", show=False),
        Binding("up,k", "scroll(-1)", show=False),
        Binding("pagedown,space", "scroll(12)", show=False),
        Binding("pageup", "scroll(-12)", show=False),
    ]
    DEFAULT_CSS = """
    Sheet { align: center middle; background: $ground-background 60%; }
    Sheet > Container { width: 84%; max-width: 96; height: 84%; background: $ground-panel;
        padding: 1 2; }
    Sheet .title { color: $ink-strong; text-style: bold; height: 1; margin-bottom: 1; }
    Sheet .close { color: $ink-dim; height: 1; margin-top: 1; }
    """

    def __init__(self, palette: Palette, title: str, lines: Sequence[Line]) -> None:
        super().__init__()
        self.heading = title
        self.lines = tuple(lines)
        self.words = Words(palette, ground="panel")

    def compose(self) -> ComposeResult:
        """Put the title above and the way back below."""
        with Container():
            yield Static(plain(self.heading), classes="title")
            yield self.words
            yield Static(plain(translate("Esc closes")), classes="close")

    def on_mount(self) -> None:
        """Show the lines."""
        self.words.show(self.lines)

    def action_close(self) -> None:
        """Go back."""
        self.dismiss()

    def action_scroll(self, lines: int) -> None:
        """Scroll the text."""
        self.words.scroll_relative(y=lines, animate=False)

    def on_click(self, event: events.Click) -> None:
        """Close when the click is beside the sheet."""
        if event.widget is self:
            self.dismiss()
