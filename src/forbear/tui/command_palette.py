"""Every command by name: Chinese, English or the first letters in pinyin."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container

from forbear.rendering.views.view import Column, Row, Section, Tone
from forbear.text.catalogue import speaking, translate
from forbear.tui.actions import Action, actions_of
from forbear.tui.forms.control import Changed, TextControl
from forbear.tui.forms.eager import EagerScreen
from forbear.tui.here import Here
from forbear.tui.keynames import key_text
from forbear.tui.palette import Palette
from forbear.tui.rowlist import RowList


class CommandPalette(EagerScreen[str | None]):
    """A field and the list of what fits; answers with the id of an action."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", show=False),
        Binding("down", "move(1)", show=False, priority=True),
        Binding("up", "move(-1)", show=False, priority=True),
    ]
    DEFAULT_CSS = """
    CommandPalette { align: center top; background: $ground-background 60%; }
    CommandPalette > Container { width: 84%; max-width: 72; height: 20; max-height: 90%;
        margin-top: 2; background: $ground-background; border: solid $line; }
    CommandPalette TextControl { margin: 0 1; background: $ground-field; }
    """

    def __init__(self, palette: Palette, here: Here) -> None:
        super().__init__()
        self.here = here
        self.input = TextControl("", translate("command, or its initials"))
        self.rows = RowList(palette)
        self.rows.can_focus = False

    def compose(self) -> ComposeResult:
        """Put the field above the list."""
        with Container():
            yield self.input
            yield self.rows

    def on_mount(self) -> None:
        """Show every command."""
        self.rows.show((command_section(self.here),))
        self.rows.find("")
        self.set_focus(self.input)

    def on_changed(self, event: Changed) -> None:
        """Show only what fits."""
        event.stop()
        self.rows.find(self.input.text)

    def go_on(self) -> None:
        """Do the chosen command."""
        self.rows.find(self.input.text)
        self.dismiss(self.rows.row.id if self.rows.row else None)

    def on_row_list_opened(self, event: RowList.Opened) -> None:
        """Do what was clicked twice."""
        self.dismiss(event.row.id)

    def action_close(self) -> None:
        """Do nothing."""
        self.dismiss(None)

    def action_move(self, step: int) -> None:
        """Move in the list while the field keeps the keys."""
        self.rows.action_move(step)


def command_section(here: Here) -> Section:
    """Return all actions as rows; those that do not work now are dim and say why."""
    actions = [action for action in actions_of(here.screen) if action.id not in {"palette", "back"}]
    columns = (Column("", grows=True), Column("", right=True), Column("", grows=True, drop=1))
    return Section("", columns, tuple(_row(here, action) for action in actions))


def _row(here: Here, action: Action) -> Row:
    reason = action.unavailable(here)
    return Row(
        action.id,
        (
            translate(action.text),
            key_text((*action.keys, *action.twins)[0]),
            translate(reason) if reason else "",
        ),
        Tone.DIM if reason else Tone.NORMAL,
        also=" ".join((action.initials, *_names(action.text))),
    )


def _names(text: str) -> Sequence[str]:
    with speaking("zh_CN"):
        chinese = translate(text)
    return (text, chinese)
