"""A form: one record, field by field; it builds a whole record or nothing."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, VerticalScroll
from textual.timer import Timer
from textual.widgets import Static

from forbear.rendering.views.record_fields import FieldShape, record_fields
from forbear.rendering.views.view import Line
from forbear.text.catalogue import translate
from forbear.text.words import field_label
from forbear.tui.forms.control import Changed, LinesJoined
from forbear.tui.forms.eager import EagerScreen
from forbear.tui.forms.field_row import FieldRow
from forbear.tui.forms.items_control import ItemsControl
from forbear.tui.forms.kinds import LEFT_OUT, TITLES, Link
from forbear.tui.forms.typed import Setting
from forbear.tui.palette import Palette
from forbear.tui.safe import plain
from forbear.tui.words import Headline

Values = dict[str, object]
DRAFT_SECONDS = 1.0
"""At most this much typing can be lost."""


@dataclass(frozen=True)
class Result:
    """What a form holds when it is saved."""

    values: Values
    changed: Values
    """Only what is different from what the form began with."""


@dataclass(frozen=True)
class FormSpec:
    """What a form asks and what it begins with."""

    kind: str
    record: type[object]
    initial: Values
    setting: Setting
    links: Mapping[str, Link] = field(default_factory=dict)
    draft: Mapping[str, str] = field(default_factory=dict)
    """Texts typed earlier and not saved, by field."""
    save: Callable[[Result], str] | None = None
    """Saves; returns why it could not, or nothing."""
    keep: Callable[[Mapping[str, str]], None] | None = None
    """Keeps what was typed, a second after typing stops and when the form is left."""

    title: str = ""
    """In the language in use; for a record below another one it has a title by its class."""
    live: Callable[[Values], Sequence[Line]] | None = None
    """Says what the figures typed so far come to."""

    def shapes(self) -> tuple[FieldShape, ...]:
        """Return the fields to ask, in order."""
        skipped = LEFT_OUT.get(self.kind, frozenset())
        return tuple(
            shape
            for shape in record_fields(self.record)  # type: ignore[arg-type] # a class is hashable
            if shape.name not in skipped
            and shape.kind != "table"
            and (shape.kind != "record" or shape.is_many)
        )


class FormScreen(EagerScreen[Result | None]):
    """Enter goes on, Ctrl+S or F10 saves, Esc keeps what was typed as a draft."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s,f10", "save", show=False, priority=True),
        Binding("escape", "leave", show=False),
        Binding("down", "step(1)", show=False),
        Binding("up", "step(-1)", show=False),
    ]
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 - Textual declares it
        (0, "-narrow"),
        (80, "-middle"),
        (110, "-wide"),
    ]
    DEFAULT_CSS = """
    FormScreen { align: center middle; background: $ground-background 60%; }
    FormScreen > Container { width: 94%; max-width: 118; height: auto; max-height: 94%;
        background: $ground-background; border: solid $line; padding: 0 1; }
    FormScreen VerticalScroll { height: auto; max-height: 100%; scrollbar-size-vertical: 1; }
    FormScreen #title { height: 1; color: $ink-strong; text-style: bold; margin-bottom: 1; }
    FormScreen .headline { margin-top: 1; }
    FormScreen #said { height: 1; color: $ink-dim; margin-top: 1; }
    FormScreen #said.-error { color: $ink-stop; }
    """

    def __init__(self, palette: Palette, spec: FormSpec) -> None:
        super().__init__()
        self.colours = palette
        self.spec = spec
        self.rows = [self._row(shape) for shape in spec.shapes()]
        self.outcome = Headline(palette)
        self.said = Static(id="said")
        self.told = ""
        self._pause: Timer | None = None

    def _row(self, shape: FieldShape) -> FieldRow:
        spec = self.spec
        label = field_label(spec.record.__name__, shape.name)
        value = spec.initial.get(shape.name, shape.default)
        link = spec.links.get(shape.name)
        return FieldRow(shape, label, value, self.colours, spec.setting, link)

    def compose(self) -> ComposeResult:
        """Put the title above the fields and the keys below."""
        title = self.spec.title or translate(TITLES.get(self.spec.record.__name__, ""))
        with Container():
            yield Static(plain(title), id="title")
            with VerticalScroll(can_focus=False):
                yield from self.rows
            if self.spec.live is not None:
                yield self.outcome
            yield self.said

    def on_mount(self) -> None:
        """Begin in the first field, with what was typed earlier."""
        for row in self.rows:
            text = self.spec.draft.get(row.shape.name)
            if text is not None and not isinstance(row.control, ItemsControl):
                row.control.put_text(text)
        self.set_focus(self.rows[0].control)
        self.show_outcome()
        if self.spec.draft:
            self.tell(translate("This is what you typed earlier and did not save."))
        else:
            self.tell(translate("Enter next field   Ctrl+S save   Esc back"))

    def tell(self, text: str, *, is_error: bool = False) -> None:
        """Say something below the fields."""
        if self.told != text:
            self.told = text
            self.said.set_class(is_error, "-error")
            self.said.update(plain(text))

    # What happens while typing

    def on_changed(self, event: Changed) -> None:
        """Read the field that changed."""
        event.stop()
        for row in self.rows:
            if row.control is event.typed_in:
                row.read(complain=False)
        self.show_outcome()
        if self._pause is not None:
            self._pause.stop()
        self._pause = self.set_timer(DRAFT_SECONDS, self.keep)

    def go_on(self) -> None:
        """Go to the next field; after the last one only saving is left."""
        if self.rows[-1].control.has_focus:
            self.tell(translate("That was the last field: Ctrl+S or F10 saves."))
        else:
            self.focus_next()

    def on_lines_joined(self, event: LinesJoined) -> None:
        """Say that a paste was made one line."""
        event.stop()
        self.tell(translate("{number} pasted lines were joined into one.", number=event.number))

    def on_items_control_asked(self, event: ItemsControl.Asked) -> None:
        """Open the form of a record below this one."""
        event.stop()
        control = event.items
        initial = control.values[event.position] if event.position >= 0 else {}
        spec = FormSpec(control.record.__name__, control.record, initial, self.spec.setting)

        def put(result: Result | None) -> None:
            if result is not None:
                control.put(event.position, result.values)

        self.app.push_screen(FormScreen(self.colours, spec), put)

    def action_step(self, step: int) -> None:
        """Go to the neighbouring field."""
        if step > 0:
            self.focus_next()
        else:
            self.focus_previous()

    def show_outcome(self) -> None:
        """Compute with what is typed so far; a field that cannot be read counts as empty."""
        if self.spec.live is not None:
            typed = {row.shape.name: row.reading.value for row in self.rows}
            self.outcome.show(self.spec.live(typed))

    # Saving and leaving

    def result(self) -> Result | None:
        """Return what the form holds; None while a field is wrong, which then says so."""
        wrong = [row for row in self.rows if row.read(complain=True).error]
        if wrong:
            self.set_focus(wrong[0].control)
            self.tell(f"{wrong[0].label}: {wrong[0].reading.error}", is_error=True)
            return None
        values = {row.shape.name: row.reading.value for row in self.rows}
        changed = {row.shape.name: row.reading.value for row in self.rows if row.is_changed}
        return Result(values, changed)

    def typed(self) -> dict[str, str]:
        """Return the texts that differ from what the form began with, by field."""
        return {
            row.shape.name: row.control.text
            for row in self.rows
            if row.is_changed and not isinstance(row.control, ItemsControl)
        }

    def action_save(self) -> None:
        """Save and close; on failure the form stays with everything typed."""
        result = self.result()
        if result is None:
            return
        refused = self.spec.save(result) if self.spec.save else ""
        if refused:
            self.tell(refused, is_error=True)
            return
        self.dismiss(result)

    def action_leave(self) -> None:
        """Close; what was typed is kept as a draft."""
        self.keep()
        self.dismiss(None)

    def keep(self) -> None:
        """Keep what was typed, so that not even a crash loses it."""
        if self.spec.keep is not None:
            self.spec.keep(self.typed())
