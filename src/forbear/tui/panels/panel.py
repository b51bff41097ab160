"""A panel: headline, one list, and the detail of the row under the cursor."""

from collections.abc import Mapping
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Container

from forbear.rendering.views.panels import view_of
from forbear.rendering.views.view import Row, Section, Tone, View
from forbear.rules.base import Answer
from forbear.tui.palette import Palette
from forbear.tui.rowlist import RowList
from forbear.tui.words import Headline, Words
from forbear.workspace import Snapshot, Workspace


class Panel(Container):
    """Shows one view; subclasses lay it out differently."""

    SCOPED_CSS = False  # the screen's size classes stand above this widget
    DEFAULT_CSS = """
    Panel { height: 1fr; width: 1fr; }
    Panel .parts { layout: horizontal; height: 1fr; }
    Panel .detail { width: 38%; display: none; border-left: solid $line; }
    .-vast Panel .detail { display: block; }
    """
    debt: str = ""
    """Id of the debt whose paper is open."""
    mode: str = ""
    """Which of its faces the panel shows; "" when it has only one."""
    has_detail: ClassVar[bool] = True
    """Whether there is a place beside the list for the row under the cursor."""

    def __init__(self, panel: str, palette: Palette) -> None:
        super().__init__(id=f"panel-{panel}")
        self.panel = panel
        self.colours = palette
        self.headline = Headline(palette)
        self.rows = RowList(palette)
        self.detail = Words(palette)
        self.detail.add_class("detail")
        self.snapshot: Snapshot | None = None
        self.is_stale = True

    def compose(self) -> ComposeResult:
        """Put the parts in their places."""
        yield self.headline
        with Container(classes="parts"):
            yield self.rows
            if self.has_detail:
                yield self.detail

    def on_mount(self) -> None:
        """Take the keys as soon as there is a list, unless something else has them."""
        if self.display and self.screen.focused is None:
            self.focus_list()

    def show(self, snapshot: Snapshot, *, flash: bool = False) -> None:
        """Show the snapshot; what changed flashes once when asked for."""
        before = _cells(self.rows.sections)
        self.snapshot = snapshot
        view = self.view(snapshot)
        self.headline.show(view.headline)
        sections = with_notes(view)
        if sections != self.rows.sections:
            changed = {
                row_id for row_id, cells in _cells(sections).items() if before.get(row_id) != cells
            }
            self.rows.show(sections, changed if flash and before else ())
        self.is_stale = False
        self.show_detail(self.rows.row)

    def view(self, snapshot: Snapshot) -> View:
        """Return what this panel shows."""
        return view_of(self.panel, snapshot)

    def show_detail(self, row: Row | None) -> None:
        """Show what the row stands for, beside the list."""
        from forbear.rendering.views.detail import detail_of

        if self.snapshot is not None and self.has_detail and self.detail.display:
            self.detail.show(detail_of(self.snapshot, row) if row else ())

    def on_resize(self) -> None:
        """Fill the place for the detail once there is one."""
        self.show_detail(self.rows.row)

    def on_row_list_moved(self, event: RowList.Moved) -> None:
        """Follow the cursor with the detail; the screen follows with the footer."""
        self.show_detail(event.row)

    def focus_list(self) -> None:
        """Give the keys to the list, at once: the next key may be here already."""
        if self.rows.is_attached:
            self.screen.set_focus(self.rows)

    def go_to(self, row_id: str) -> bool:
        """Put the cursor on the row whose id begins the given path best."""
        path = row_id
        while path:
            if self.rows.select(path):
                return True
            path = path.rpartition(".")[0]
        return False

    # What only some panels can do

    def line_of(self, _row: Row | None) -> int | None:
        """Return the line of a text beside the list that a row speaks of."""
        return None

    def answer(self, _row: Row | None) -> Answer | None:
        """Return the answer of a check that a row shows."""
        return None

    def show_line(self, _line: int) -> None:
        """Go to a line of the text beside the list."""

    def go_up(self) -> bool:
        """Leave a part of the panel; False when there is nothing to leave."""
        return False

    def compare(self, _debt: str = "") -> None:
        """Show the terms of a paper beside its text."""

    def turn_face(self) -> None:
        """Show the other face."""

    def leads_on(self, _row: Row | None) -> bool:
        """Go where a row is answered, inside the panel; False when that is elsewhere."""
        return False

    def toggle(self) -> bool:
        """Show more rows or fewer; True when only findings are shown now."""
        return False

    def turn(self, _step: int) -> None:
        """Open the next or the previous of several texts."""

    def write(self, _workspace: Workspace) -> tuple[str, Tone]:
        """Write what is previewed into a file; say where, or why not."""
        return "", Tone.NORMAL

    def recolour(self, palette: Palette) -> None:
        """Draw with another theme."""
        self.colours = palette
        for part in (self.headline, self.rows, self.detail):
            part.recolour(palette)


def with_notes(view: View) -> tuple[Section, ...]:
    """Return the sections of a view, its notes as a last one."""
    if not view.notes:
        return view.sections
    notes = Section("", (), (), teaching=tuple(line.text for line in view.notes))
    return (*view.sections, notes)


def _cells(sections: tuple[Section, ...]) -> Mapping[str, tuple[str, ...]]:
    return {row.id: row.cells for section in sections for row in section.rows}
