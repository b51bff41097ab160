"""The screen of a folder of cases: stage, next step, next date, what not to sign."""

import asyncio
from collections.abc import Callable
from datetime import date
from pathlib import Path

from textual.app import ComposeResult

from forbear.errors import UnreadableCase
from forbear.rendering.views.cases import cases_view
from forbear.rendering.views.view import Row, Shown
from forbear.store.cases import find_cases
from forbear.text.catalogue import translate
from forbear.text.clean import shown_line
from forbear.tui.acting import ActingScreen, bindings_of
from forbear.tui.actions import Action
from forbear.tui.bars import HeaderBar
from forbear.tui.find_bar import FindBar
from forbear.tui.here import Here
from forbear.tui.palette import Palette
from forbear.tui.rowlist import RowList
from forbear.tui.words import Headline
from forbear.workspace import Workspace


class CaseListScreen(ActingScreen):
    """Shows the names at once, and what is in each case as it is read."""

    BINDINGS = bindings_of("cases")
    DEFAULT_CSS = "CaseListScreen { background: $ground-background; color: $ink-normal; }"

    def __init__(self, palette: Palette, folder: Path, today: date) -> None:
        super().__init__(palette)
        self.folder = folder
        self.today = today
        self.header = HeaderBar(palette)
        self.headline = Headline(palette)
        self.rows = RowList(palette)
        self.find_bar = FindBar()
        self.paths = {_name(path, folder): path for path in find_cases(folder)}
        self.known: dict[str, Shown | str | None] = dict.fromkeys(self.paths)

    def compose(self) -> ComposeResult:
        """Put the bars around the list."""
        yield self.header
        yield self.headline
        yield self.rows
        yield self.find_bar
        yield self.footer

    def on_mount(self) -> None:
        """Show the names and begin to read."""
        self.find_bar.display = False
        self.show_cases()
        self.set_focus(self.rows)
        self.run_worker(self.read_cases())

    def on_screen_resume(self) -> None:
        """Look again at the case that was open."""
        if self.rows.row is not None and self.known[self.rows.row.id] is not None:
            self._read(self.rows.row.id)
            self.show_cases()

    def show_cases(self) -> None:
        """Show what is known so far."""
        view = cases_view(tuple(self.known.items()))
        self.header.show(translate("Cases"), shown_line(str(self.folder)), "", "")
        self.headline.show(view.headline)
        self.rows.show(view.sections)
        self.show_keys()

    async def read_cases(self) -> None:
        """Read one case after the other; keys work in between."""
        for name in self.paths:
            self._read(name)
            self.show_cases()
            await asyncio.sleep(0)

    def _read(self, name: str) -> None:
        try:
            self.known[name] = Workspace.open(self.paths[name], self.today).snapshot
        except UnreadableCase as bad:
            self.known[name] = shown_line(str(bad))

    def recolour(self, palette: Palette) -> None:
        """Draw with another theme."""
        self.colours = palette
        for bar in (self.header, self.footer):
            bar.recolour(palette)
        self.headline.recolour(palette)
        self.rows.recolour(palette)

    async def retranslate(self) -> None:
        """Speak the other language."""
        self.show_cases()

    # Searching and opening

    def on_find_bar_typed(self, event: FindBar.Typed) -> None:
        """Filter the list with every key."""
        self.rows.find(event.text)

    def on_find_bar_left(self) -> None:
        """Give the keys back to the list."""
        self.set_focus(self.rows)

    def on_row_list_moved(self) -> None:
        """Follow the cursor with the footer."""
        self.show_keys()

    def on_row_list_opened(self) -> None:
        """Open what was clicked twice."""
        self.action_act("open")

    def here(self) -> Here:
        """Return where the user stands."""
        return Here(screen="cases", row=self.rows.row)

    def perform(self, action: Action) -> None:
        """Do an action of the table."""
        doers: dict[str, Callable[[], None]] = {
            "open": self._open,
            "find": self._find,
            "editor": lambda: self._with_row(self._edit),
            "back": self._back,
            "help": lambda: self.host.show_help(self.here()),
            "palette": lambda: self.host.show_commands(self),
            "language": self.host.switch_language,
            "theme": self.host.switch_theme,
            "quit": self.host.leave,
        }
        doers[action.id]()

    def _with_row(self, do: Callable[[Row], None]) -> None:
        if self.rows.row is not None:
            do(self.rows.row)

    def _open(self) -> None:
        self._with_row(lambda row: self.host.open_case(self.paths[row.id]))

    def _edit(self, row: Row) -> None:
        self.host.edit_file(self.paths[row.id] / "case.toml")

    def _find(self) -> None:
        self.find_bar.display = True
        self.set_focus(self.find_bar.input)

    def _back(self) -> None:
        if self.rows.needle:
            self.find_bar.input.value = ""
            self.find_bar.display = False
            self.set_focus(self.rows)
        else:
            self.say(translate("This is the top. q quits."))


def _name(path: Path, folder: Path) -> str:
    return str(path.relative_to(folder)) if path.is_relative_to(folder) else str(path)
