"""Taking in a lender's paper: which file, for which debt; what is wrong is said at the field."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.widgets import Static

from forbear.text.catalogue import translate
from forbear.tui.forms.control import Changed, ChoiceControl, LinesJoined, TextControl
from forbear.tui.forms.eager import EagerScreen
from forbear.tui.palette import Palette
from forbear.tui.safe import plain
from forbear.tui.typed_path import typed_path

Take = Callable[[str, Path], str]
"""Takes a file in for a debt; returns why it could not, or nothing."""


class TakeIn(EagerScreen[str]):
    """Answers with the path that was left untaken, ``""`` after a paper was taken in."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False),
        Binding("ctrl+s,f10", "take", show=False, priority=True),
        Binding("down", "step(1)", show=False),
        Binding("up", "step(-1)", show=False),
    ]
    DEFAULT_CSS = """
    TakeIn { align: center top; background: $ground-background 60%; }
    TakeIn > Container { width: 94%; max-width: 100; height: auto; max-height: 94%; margin-top: 2;
        background: $ground-background; border: solid $line; padding: 0 1; }
    TakeIn .title { height: 1; color: $ink-strong; text-style: bold; }
    TakeIn .hint { height: auto; color: $ink-dim; }
    TakeIn TextControl { margin: 1 0 0 0; }
    TakeIn #said { height: auto; min-height: 1; color: $ink-dim; }
    TakeIn #said.-error { color: $ink-stop; }
    TakeIn .which { height: 1; margin-top: 1; }
    TakeIn .keys { height: 1; color: $ink-accent; margin-top: 1; }
    """

    def __init__(
        self, palette: Palette, debts: Sequence[tuple[str, str]], debt: str, typed: str, take: Take
    ) -> None:
        """Ask for a file, and for one of several debts.

        Args:
            debts: Pairs of id and label.
            debt: Id of the one that is likely meant; ``""`` when there is no such.
        """
        super().__init__()
        self.debts = tuple(debts)
        self.take = take
        self.field = TextControl(typed, translate("path of the file"))
        options = list(debts) if debt else [("", "—"), *debts]
        self.which = ChoiceControl(palette, options, [debt])
        self.said = Static(id="said")

    def compose(self) -> ComposeResult:
        """Put the file above the debt; with one debt there is nothing to choose."""
        hint = translate("PDF with text, Word, text or Markdown; drop the file on this window.")
        with Container():
            yield Static(plain(translate("Take in a paper")), classes="title")
            yield Static(plain(hint), classes="hint")
            yield self.field
            yield self.said
            if len(self.debts) > 1:
                yield Static(plain(translate("Which debt is it about?")), classes="which")
                yield self.which
            yield Static(plain(translate("Enter take in   Esc back")), classes="keys")

    def on_mount(self) -> None:
        """Begin with the file."""
        self.set_focus(self.field)

    def tell(self, text: str, *, is_error: bool = False) -> None:
        """Say something below the field."""
        self.said.set_class(is_error, "-error")
        self.said.update(plain(text))

    def on_changed(self, event: Changed) -> None:
        """Take back what was said about an earlier text."""
        event.stop()
        self.tell("")

    def on_lines_joined(self, event: LinesJoined) -> None:
        """Say that a paste was made one line."""
        event.stop()
        self.tell(translate("{number} pasted lines were joined into one.", number=event.number))

    def action_step(self, step: int) -> None:
        """Go to the neighbouring field."""
        if step > 0:
            self.focus_next()
        else:
            self.focus_previous()

    def go_on(self) -> None:
        """Go from the file to the debt, and from there take the paper in."""
        if len(self.debts) > 1 and self.field.has_focus and self.field.text.strip():
            self.set_focus(self.which)
        else:
            self.action_take()

    def action_take(self) -> None:
        """Take the paper in, or say why not and keep what was typed."""
        path = typed_path(self.field.text)
        debt = self.which.text if len(self.debts) > 1 else self.debts[0][0]
        if path is None:
            refused = translate("Type the path of the file, or drop the file here.")
        elif not debt:
            refused = translate("Choose the debt with the arrow keys.")
        else:
            refused = self.take(debt, path)
        if refused:
            self.tell(refused, is_error=True)
            self.set_focus(self.field if debt else self.which)
        else:
            self.dismiss("")

    def action_leave(self) -> None:
        """Keep the path for the next time."""
        self.dismiss(self.field.text)
