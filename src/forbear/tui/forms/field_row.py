"""One line of a form: the question, the field, and how the answer was understood."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Container
from textual.widgets import Static

from forbear.rendering.views.record_fields import FieldShape
from forbear.text.catalogue import translate
from forbear.text.words import word
from forbear.tui.forms.control import ChoiceControl, TextControl
from forbear.tui.forms.items_control import ItemsControl
from forbear.tui.forms.kinds import Link
from forbear.tui.forms.typed import Reading, Setting, read_typed, typed_text
from forbear.tui.palette import Palette
from forbear.tui.safe import plain

Control = TextControl | ChoiceControl | ItemsControl


class FieldRow(Container):
    """Reads its field with every key and says what it understood."""

    SCOPED_CSS = False  # the screen's size classes stand above this widget
    DEFAULT_CSS = """
    FieldRow { layout: horizontal; height: auto; min-height: 1; }
    FieldRow .label { width: 26; color: $ink-normal; padding-right: 1; height: auto; }
    FieldRow .note { width: 1fr; min-width: 20; color: $ink-dim; padding-left: 2; height: auto; }
    FieldRow TextControl { width: 42; }
    FieldRow ChoiceControl { width: 42; }
    FieldRow ChoiceControl:focus { width: 66; }
    FieldRow ItemsControl { width: 1fr; }
    FieldRow.-error .note { color: $ink-stop; }
    .-narrow FieldRow { layout: vertical; }
    .-narrow FieldRow .label, .-narrow FieldRow .note { width: 1fr; color: $ink-dim; }
    .-narrow FieldRow TextControl, .-narrow FieldRow ChoiceControl { width: 1fr; }
    .-middle FieldRow .label { width: 20; }
    .-middle FieldRow TextControl { width: 32; }
    .-middle FieldRow ChoiceControl { width: 32; }
    .-middle FieldRow ChoiceControl:focus { width: 1fr; }
    """

    def __init__(
        self,
        shape: FieldShape,
        label: str,
        value: object,
        palette: Palette,
        setting: Setting,
        link: Link | None = None,
    ) -> None:
        super().__init__()
        self.shape = shape
        self.setting = setting
        self.initial = value
        self.label = label
        self.control = made_control(shape, value, palette, link)
        self.first_text = self.control.text
        self.note = Static(classes="note")
        self.note.display = False
        self._noted = ""
        self.reading = Reading(value)

    def compose(self) -> ComposeResult:
        """Put question, field and note side by side."""
        needed = " *" if self.shape.is_required else ""
        yield Static(plain(self.label + needed), classes="label")
        yield self.control
        if not isinstance(self.control, ItemsControl):
            yield self.note

    def on_mount(self) -> None:
        """Read what stands there already."""
        self.read(complain=False)

    @property
    def is_changed(self) -> bool:
        """Something else was typed."""
        return self.control.text != self.first_text

    def read(self, *, complain: bool) -> Reading:
        """Read the field; an empty one is called an error only when asked to complain."""
        self.reading = self._read()
        is_wrong = bool(self.reading.error) and (complain or bool(self.control.text.strip()))
        self.set_class(is_wrong, "-error")
        text = self.reading.error if is_wrong else self.reading.note
        if text != self._noted:
            self._noted = text
            self.note.display = bool(text)
            self.note.update(plain(text))
        return self.reading

    def _read(self) -> Reading:
        if isinstance(self.control, ItemsControl):
            return Reading(self.control.values)
        if not self.is_changed and self.initial is not None:
            unchanged = read_typed(_as_text(self.shape), self.control.text, self.setting)
            return Reading(self.initial, unchanged.note)
        if isinstance(self.control, ChoiceControl):
            return Reading(_chosen(self.shape, self.control.chosen), *self._lacking())
        return read_typed(self.shape, self.control.text, self.setting)

    def _lacking(self) -> Sequence[str]:
        lacks = self.shape.is_required and not self.control.text
        return ("", translate("This is needed.") if lacks else "")


def made_control(shape: FieldShape, value: object, palette: Palette, link: Link | None) -> Control:
    """Return the control for a field's kind."""
    if shape.kind == "record" and shape.is_many and shape.record is not None:
        return ItemsControl(shape.record, value if isinstance(value, tuple) else (), palette)
    if shape.kind == "flag":
        options = [("yes", translate("yes")), ("no", translate("no"))]
        return ChoiceControl(palette, options, [typed_text(bool(value))])
    if shape.kind == "choice" and shape.words is not None:
        return _choice([(str(one), word(one)) for one in shape.words], shape, value, palette)
    if link is not None:
        return _choice(list(link.options), shape, value, palette)
    return TextControl(typed_text(value))


def _choice(
    options: list[tuple[str, str]], shape: FieldShape, value: object, palette: Palette
) -> ChoiceControl:
    chosen = [str(one) for one in value] if isinstance(value, tuple) else [str(value or "")]
    known = {option for option, _ in options}
    options += [(one, one) for one in chosen if one and one not in known]
    if shape.may_be_none and not shape.is_many:
        options = [("", "—"), *options]
    return ChoiceControl(palette, options, chosen, is_many=shape.is_many)


def _chosen(shape: FieldShape, chosen: Sequence[str]) -> object:
    if shape.kind == "flag":
        return chosen == ["yes"]
    read = shape.words or str
    values = tuple(read(one) for one in chosen)
    if shape.is_many:
        return values
    return values[0] if values else None


def _as_text(shape: FieldShape) -> FieldShape:
    """Return the shape for the note of an unchanged value; choices have none."""
    if shape.kind in {"choice", "flag", "record"}:
        return FieldShape(shape.name, "text", is_required=False)
    return shape
