"""The screen of one case: header, panel list, one panel, footer."""

from functools import cached_property
from time import perf_counter
from typing import TYPE_CHECKING

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Container

from forbear.rendering.views.view import Row
from forbear.text.catalogue import translate
from forbear.tui.acting import ActingScreen, bindings_of
from forbear.tui.actions import Action
from forbear.tui.bars import HeaderBar, SideBar
from forbear.tui.case_actions import perform
from forbear.tui.case_header import header_texts, panel_entries
from forbear.tui.find_bar import FindBar
from forbear.tui.here import Here
from forbear.tui.palette import Palette
from forbear.tui.panels.made import made_panel
from forbear.tui.panels.panel import Panel
from forbear.tui.rowlist import RowList
from forbear.workspace import Workspace

if TYPE_CHECKING:
    from forbear.tui.records import Records
    from forbear.tui.terms_work import TermsWork

NARROW = 110
POLL_SECONDS = 1.0
LONGEST_POLL = 5.0
FRAME_SECONDS = 0.4
"""The first picture is kept once it stands."""
POLL_SHARE = 50
"""A look at the folder may take one fiftieth of the time."""


class CaseScreen(ActingScreen):
    """Panels come up on first show; the snapshot goes down to the one that is seen."""

    SCOPED_CSS = False  # the screen's size classes stand above this widget
    BINDINGS = [  # noqa: RUF012 - Textual declares it
        *bindings_of("case"),
        Binding("down,j", "step(1)", show=False),
        Binding("up,k", "step(-1)", show=False),
    ]
    DEFAULT_CSS = """
    CaseScreen { background: $ground-background; color: $ink-normal; }
    CaseScreen #body { layout: horizontal; height: 1fr; }
    CaseScreen #panels { height: 1fr; width: 1fr; }
    .-narrow #body, .-middle #body { layout: vertical; }
    """

    def __init__(self, palette: Palette, workspace: Workspace) -> None:
        super().__init__(palette)
        self.workspace = workspace
        self.header = HeaderBar(palette)
        self.sidebar = SideBar(palette)
        self.find_bar = FindBar()
        self.panels: dict[str, Panel] = {}
        self.current = ""

    def compose(self) -> ComposeResult:
        """Put the bars around the panel."""
        yield self.header
        with Container(id="body"):
            yield self.sidebar
            yield Container(id="panels")
        yield self.find_bar
        yield self.footer

    def on_mount(self) -> None:
        """Open on the overview and begin to watch the folder."""
        self.find_bar.display = False
        self.show_frame()
        self.open_panel("overview")
        self.set_timer(POLL_SECONDS, self.poll)
        self.set_timer(FRAME_SECONDS, self.keep_frame)

    def on_resize(self, event: events.Resize) -> None:
        """Turn the panel list into a line where there is no room for a column."""
        self.sidebar.set_class(event.size.width < NARROW, "-line")

    @cached_property
    def records(self) -> "Records":
        """The hands that add, change and delete; loaded when first needed."""
        from forbear.tui import records

        return records.Records(self)

    @cached_property
    def terms(self) -> "TermsWork":
        """The hands that compare a paper's terms with its text; loaded when first needed."""
        from forbear.tui import terms_work

        return terms_work.TermsWork(self)

    # What is seen

    @property
    def panel(self) -> Panel | None:
        """The panel that is seen."""
        return self.panels.get(self.current)

    def open_panel(self, name: str) -> None:
        """Show a panel; it is made on its first show. The next key already meets it."""
        if self.current == name and self.panel is not None:
            self.panel.focus_list()
            return
        self.drop_search()
        if self.panel is not None:
            self.panel.display = False
            self.set_focus(None)
        self.current = name
        self.sidebar.choose(f"panel.{name}")
        panel = self.panels.get(name)
        if panel is None:
            panel = self.panels[name] = made_panel(name, self.colours)
            self.query_one("#panels").mount(panel)
        panel.display = True
        if panel.is_stale:
            panel.show(self.workspace.snapshot)
        panel.focus_list()
        self.show_keys()

    def show_snapshot(self) -> None:
        """Bring a new snapshot down: to the seen panel now, to the others on their next show."""
        for panel in self.panels.values():
            panel.is_stale = True
        if self.panel is not None:
            self.panel.show(self.workspace.snapshot, flash=True)
        self.show_frame()

    def show_frame(self) -> None:
        """Fill header, panel list and footer."""
        snapshot = self.workspace.snapshot
        self.header.show(*header_texts(snapshot))
        self.sidebar.show(panel_entries(snapshot))
        self.show_keys()

    def poll(self) -> None:
        """Take over what git, an editor or another program changed in the folder.

        A folder of thousands of files is looked at less often, so that waiting costs nothing.
        """
        began = perf_counter()
        if self.workspace.refresh():
            self.show_snapshot()
            self.say(translate("The folder was changed outside; this is what it holds now."))
        took = perf_counter() - began
        self.set_timer(min(max(POLL_SECONDS, took * POLL_SHARE), LONGEST_POLL), self.poll)

    def keep_frame(self) -> None:
        """Keep the first picture for the next start, while it is still the first."""
        panel = self.panel
        if self.app.screen is not self or self.current != "overview" or panel is None:
            return
        first = next(panel.rows.all_rows(), None)
        is_untouched = self.workspace.snapshot.revision == 1 and not self.footer.said
        if is_untouched and (first is None or first is panel.rows.row):
            self.host.keep_frame()

    def begins_anew(self) -> bool:
        """Go to the top of the overview, so that the next start can begin with its picture."""
        if self.workspace.snapshot.revision == 1:
            return False
        self.footer.hush()
        self.drop_search()
        self.open_panel("overview")
        if self.panel is not None:
            self.panel.rows.action_edge(0)
        return True

    def recolour(self, palette: Palette) -> None:
        """Draw with another theme."""
        self.colours = palette
        for bar in (self.header, self.sidebar, self.footer):
            bar.recolour(palette)
        for panel in self.panels.values():
            panel.recolour(palette)

    async def retranslate(self) -> None:
        """Speak the other language: every panel is made anew, the cursor stays."""
        row = self.row
        name, self.current = self.current, ""
        for panel in self.panels.values():
            await panel.remove()
        self.panels = {}
        self.show_frame()
        self.open_panel(name)
        if row is not None and self.panel is not None:
            self.panel.go_to(row.id)

    # Searching

    def open_search(self) -> None:
        """Show the line in which a search is typed."""
        self.find_bar.display = True
        self.set_focus(self.find_bar.input)

    def drop_search(self) -> None:
        """Show everything again."""
        if not self.find_bar.display:
            return
        self.find_bar.display = False
        self.find_bar.input.value = ""
        if self.panel is not None:
            self.panel.rows.find("")

    def on_find_bar_typed(self, event: FindBar.Typed) -> None:
        """Filter the list with every key."""
        if self.panel is not None:
            self.panel.rows.find(event.text)

    def on_find_bar_left(self, _event: FindBar.Left) -> None:
        """Give the keys back to the list."""
        if self.panel is not None:
            self.panel.focus_list()

    # Where the user is

    @property
    def row(self) -> Row | None:
        """The row under the cursor."""
        return self.panel.rows.row if self.panel is not None else None

    def here(self) -> Here:
        """Return where the user stands."""
        section = self.panel.rows.section if self.panel is not None else None
        return Here(
            screen="case",
            panel=self.current,
            mode=self.panel.mode if self.panel is not None else "",
            row=self.row,
            can_add=bool(section and section.adds),
            undo=self.workspace.undo_label,
            redo=self.workspace.redo_label,
        )

    def on_row_list_moved(self, _event: RowList.Moved) -> None:
        """Follow the cursor with the footer."""
        self.show_keys()

    def on_row_list_opened(self, _event: RowList.Opened) -> None:
        """Open what was clicked twice."""
        self.action_act("open")

    def action_step(self, step: int) -> None:
        """Move in a panel that comes up and has no focus yet: no key is lost."""
        if self.panel is not None:
            self.panel.rows.action_move(step)

    def perform(self, action: Action) -> None:
        """Do an action of the table."""
        perform(self, action)
