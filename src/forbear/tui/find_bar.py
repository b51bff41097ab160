"""The line in which a search is typed; the list follows with every key."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.message import Message
from textual.widgets import Static

from forbear.text.catalogue import translate
from forbear.tui.forms.control import Changed, TextControl
from forbear.tui.safe import plain


class FindBar(Container):
    """Enter keeps the filter and returns to the list, Esc drops it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "drop", show=False),
        Binding("down", "keep", show=False),
    ]
    DEFAULT_CSS = """
    FindBar { height: 1; dock: bottom; layout: horizontal; background: $ground-field; }
    FindBar Static { width: auto; color: $ink-accent; padding: 0 1; }
    FindBar TextControl { width: 1fr; }
    """

    class Typed(Message):
        """The words that are looked for."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Left(Message):
        """The list gets the keys again."""

    def __init__(self) -> None:
        super().__init__()
        self.input = TextControl("")

    def compose(self) -> ComposeResult:
        """Put the label before the field."""
        yield Static(plain(translate("Find:")))
        yield self.input

    def on_changed(self, event: Changed) -> None:
        """Search with every key."""
        event.stop()
        self.post_message(self.Typed(self.input.text))

    def go_on(self) -> None:
        """Keep what was found."""
        self.action_keep()

    def action_keep(self) -> None:
        """Return to the list."""
        self.post_message(self.Left())

    def action_drop(self) -> None:
        """Show everything again."""
        self.post_message(self.Typed(""))
        self.post_message(self.Left())
        self.display = False
