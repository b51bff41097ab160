"""The quick entry: one typed line, its parts shown as they are understood, Enter saves."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.widgets import Static

from forbear.case.contact import Contact
from forbear.case.quick_entry import as_item, parse_quick
from forbear.rendering.views.detail import record_lines
from forbear.rendering.views.view import Line, Tone
from forbear.text.catalogue import translate
from forbear.tui.clock import moment_now
from forbear.tui.forms.control import Changed, LinesJoined, TextControl
from forbear.tui.forms.eager import EagerScreen
from forbear.tui.forms.typed import Setting
from forbear.tui.palette import Palette
from forbear.tui.safe import plain
from forbear.tui.words import Words

Save = Callable[[Contact, Mapping[str, object]], str]


class QuickLog(EagerScreen[str]):
    """Answers with the line that was left unsaved, ``""`` after saving."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False),
        Binding("ctrl+s,f10", "save", show=False, priority=True),
    ]
    DEFAULT_CSS = """
    QuickLog { align: center top; background: $ground-background 60%; }
    QuickLog > Container { width: 94%; max-width: 110; height: 25; max-height: 94%; margin-top: 2;
        background: $ground-background; border: solid $line; padding: 0 1; }
    QuickLog .title { height: 1; color: $ink-strong; text-style: bold; }
    QuickLog .hint { height: auto; color: $ink-dim; }
    QuickLog TextControl { margin: 1 0; }
    QuickLog #said { height: 1; color: $ink-dim; }
    QuickLog #said.-error { color: $ink-stop; }
    """

    def __init__(
        self, palette: Palette, setting: Setting, debts: tuple[str, ...], typed: str, save: Save
    ) -> None:
        super().__init__()
        self.setting = setting
        self.debts = debts
        self.save = save
        self.field = TextControl(typed)
        self.preview = Words(palette)
        self.said = Static(id="said")
        self.told = ""

    def compose(self) -> ComposeResult:
        """Put the field between its hint and what was understood."""
        example = translate("14:05 call 95188 staff8812 #T1124 waives 507.23 by 12-01")
        with Container():
            yield Static(plain(translate("Log a contact in one line")), classes="title")
            yield Static(plain(example), classes="hint")
            yield self.field
            yield self.preview
            yield self.said

    def on_mount(self) -> None:
        """Begin to type."""
        self.set_focus(self.field)
        self.show_preview()

    def contact(self) -> Contact:
        """Return the line as a contact; the only debt of a case is the one it is about."""
        now = moment_now(self.setting.today, self.setting.zone)
        contact = parse_quick(self.field.text, now).contact
        if not contact.debts and len(self.debts) == 1:
            return replace(contact, debts=self.debts)
        return contact

    def show_preview(self) -> None:
        """Show what the line is understood as."""
        if self.field.text.strip():
            self.preview.show(record_lines(self.contact(), self.setting.today))
        else:
            text = translate("Time, way, number, staff number, ticket, what was said, by when.")
            self.preview.show((Line(text, Tone.DIM),))
        self.tell(translate("Enter save   Esc back"))

    def tell(self, text: str, *, is_error: bool = False) -> None:
        """Say something in the last line."""
        if self.told != text:
            self.told = text
            self.said.set_class(is_error, "-error")
            self.said.update(plain(text))

    def on_changed(self, event: Changed) -> None:
        """Follow the typing."""
        event.stop()
        self.show_preview()

    def go_on(self) -> None:
        """Save: there is only one field."""
        self.action_save()

    def on_lines_joined(self, event: LinesJoined) -> None:
        """Say that a paste was made one line."""
        event.stop()
        self.tell(translate("{number} pasted lines were joined into one.", number=event.number))

    def action_save(self) -> None:
        """Save, or say why not and keep the line."""
        contact = self.contact()
        if not contact.summary.strip():
            self.tell(translate("Write what was said; the rest can come later."), is_error=True)
            return
        refused = self.save(contact, as_item(contact))
        if refused:
            self.tell(refused, is_error=True)
        else:
            self.dismiss("")

    def action_leave(self) -> None:
        """Keep the line for the next time."""
        self.dismiss(self.field.text)
