"""Two people changed the same field: the three versions, and the user's choice."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.screen import ModalScreen
from textual.widgets import Static

from forbear.rendering.views.detail import value_text
from forbear.rendering.views.view import Column, Row, Section
from forbear.text.catalogue import translate
from forbear.tui.palette import Palette
from forbear.tui.rowlist import RowList
from forbear.tui.safe import plain


@dataclass(frozen=True, slots=True)
class Clash:
    """One field that was changed on both sides."""

    label: str
    before: object
    theirs: object
    mine: object


def clashes(
    labels: dict[str, str],
    before: dict[str, object],
    theirs: dict[str, object],
    mine: dict[str, object],
) -> tuple[Clash, ...]:
    """Return the fields of ``mine`` that the others changed too, to something else."""
    return tuple(
        Clash(labels[name], before.get(name), theirs.get(name), value)
        for name, value in mine.items()
        if theirs.get(name) not in (before.get(name), value)
    )


class ConflictScreen(ModalScreen[bool]):
    """Answers whether what was typed here shall stand; the form keeps it either way."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("m,ctrl+s,f10", "answer(True)", show=False),
        Binding("escape", "answer(False)", show=False),
    ]
    DEFAULT_CSS = """
    ConflictScreen { align: center middle; background: $ground-background 60%; }
    ConflictScreen > Container { width: 90%; max-width: 100; height: 16; max-height: 90%;
        background: $ground-background; border: solid $ink-ask; padding: 0 1; }
    ConflictScreen .title { color: $ink-ask; height: auto; margin-bottom: 1; }
    ConflictScreen .keys { color: $ink-accent; height: 1; }
    """

    def __init__(self, palette: Palette, found: Sequence[Clash]) -> None:
        super().__init__()
        self.found = tuple(found)
        self.rows = RowList(palette)

    def compose(self) -> ComposeResult:
        """Put the versions side by side above the two answers."""
        title = translate("Someone else changed the same fields since you opened the form.")
        keys = translate("m save mine   Esc back to the form, nothing is saved")
        with Container():
            yield Static(plain(title), classes="title")
            yield self.rows
            yield Static(plain(keys), classes="keys")

    def on_mount(self) -> None:
        """Show the three versions of each field."""
        columns = (
            Column(translate("Field")),
            Column(translate("It was"), grows=True),
            Column(translate("Theirs"), grows=True),
            Column(translate("Mine"), grows=True),
        )
        rows = tuple(
            Row(str(number), (clash.label, *map(_said, (clash.before, clash.theirs, clash.mine))))
            for number, clash in enumerate(self.found)
        )
        self.rows.show((Section("", columns, rows),))
        self.set_focus(self.rows)

    def action_answer(self, mine: bool) -> None:
        """Close with the answer."""
        self.dismiss(mine)


def _said(value: object) -> str:
    return "—" if value in (None, ()) else value_text(value).replace("\n", "⏎")
