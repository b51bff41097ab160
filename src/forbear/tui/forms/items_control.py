"""Records below a record, such as the promises of a contact: a short list with its own form."""

from dataclasses import fields, is_dataclass
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message

from forbear.rendering.views.detail import value_text
from forbear.rendering.views.view import Column, Row, Section
from forbear.text.catalogue import translate
from forbear.tui.palette import Palette
from forbear.tui.rowlist import RowList

MOST_LINES = 6
Values = dict[str, object]


class ItemsControl(RowList):
    """Shows one line for each record; n adds, Enter changes, d removes."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n,f4,insert", "edit(-1)", show=False),
        Binding("enter", "edit", show=False),
        Binding("d,f8,delete", "remove", show=False),
    ]
    DEFAULT_CSS = "ItemsControl { height: 2; }"

    class Asked(Message):
        """The form of one record is wanted; position -1 for a new one."""

        def __init__(self, items: "ItemsControl", position: int) -> None:
            super().__init__()
            self.items = items
            self.position = position

    def __init__(self, record: type[object], items: tuple[object, ...], palette: Palette) -> None:
        super().__init__(palette)
        self.record = record
        self.values: tuple[Values, ...] = tuple(_values(item) for item in items)

    @property
    def text(self) -> str:
        """Something that differs when the records do."""
        return repr(self.values)

    def on_mount(self) -> None:
        """Show the records."""
        self.show_items()

    def show_items(self) -> None:
        """Show one line a record."""
        rows = tuple(
            Row(str(number), (" · ".join(_texts(values)),))
            for number, values in enumerate(self.values)
        )
        teaching = (translate("none; n adds one"),)
        self.show((Section("", (Column("", grows=True),), rows, teaching=teaching),))
        self.styles.height = min(max(len(rows), 1), MOST_LINES)

    def put(self, position: int, values: Values) -> None:
        """Put a record in its place, or at the end."""
        changed = list(self.values)
        if position < 0:
            changed.append(values)
        else:
            changed[position] = values
        self.values = tuple(changed)
        self.show_items()

    def action_edit(self, position: int | None = None) -> None:
        """Ask for the form."""
        if position is None:
            position = int(self.row.id) if self.row else -1
        self.post_message(self.Asked(self, position))

    def action_remove(self) -> None:
        """Take the record away; Esc of the form brings it back."""
        if self.row is not None:
            gone = int(self.row.id)
            self.values = self.values[:gone] + self.values[gone + 1 :]
            self.show_items()


def _values(item: object) -> Values:
    if not is_dataclass(item):
        return {}
    return {field.name: getattr(item, field.name) for field in fields(item)}


def _texts(values: Values) -> list[str]:
    return [value_text(value) for value in values.values() if value not in (None, "", ())]
