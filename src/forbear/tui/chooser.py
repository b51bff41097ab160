"""One of many by name: a field that filters and a list."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.widgets import Static

from forbear.rendering.views.view import Row, Section
from forbear.text.catalogue import translate
from forbear.tui.forms.control import Changed, TextControl
from forbear.tui.forms.eager import EagerScreen
from forbear.tui.palette import Palette
from forbear.tui.rowlist import RowList
from forbear.tui.safe import plain


class Chooser(EagerScreen[str | None]):
    """Answers with the id of the chosen row."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", show=False),
        Binding("down", "move(1)", show=False, priority=True),
        Binding("up", "move(-1)", show=False, priority=True),
    ]
    DEFAULT_CSS = """
    Chooser { align: center top; background: $ground-background 60%; }
    Chooser > Container { width: 84%; max-width: 72; height: 20; max-height: 90%;
        margin-top: 2; background: $ground-background; border: solid $line; padding: 0 1; }
    Chooser .title { height: 1; color: $ink-strong; text-style: bold; }
    Chooser TextControl { background: $ground-field; }
    """

    def __init__(self, palette: Palette, title: str, sections: Sequence[Section]) -> None:
        super().__init__()
        self.heading = title
        self.sections = tuple(sections)
        self.input = TextControl("", translate("type to find"))
        self.rows = RowList(palette)
        self.rows.can_focus = False

    def compose(self) -> ComposeResult:
        """Put the field above the list."""
        with Container():
            yield Static(plain(self.heading), classes="title")
            yield self.input
            yield self.rows

    def on_mount(self) -> None:
        """Show everything."""
        self.rows.show(self.sections)
        self.rows.find("")
        self.set_focus(self.input)

    def on_changed(self, event: Changed) -> None:
        """Show only what fits."""
        event.stop()
        self.rows.find(self.input.text)

    def go_on(self) -> None:
        """Take the row under the cursor."""
        self.rows.find(self.input.text)
        self._choose(self.rows.row)

    def on_row_list_opened(self, event: RowList.Opened) -> None:
        """Take what was clicked twice."""
        self._choose(event.row)

    def _choose(self, row: Row | None) -> None:
        if row is not None:
            self.dismiss(row.id)

    def action_close(self) -> None:
        """Choose nothing."""
        self.dismiss(None)

    def action_move(self, step: int) -> None:
        """Move in the list while the field keeps the keys."""
        self.rows.action_move(step)
