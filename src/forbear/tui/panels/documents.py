"""Documents: the list, and beside it the document as it will look."""

from textual.app import ComposeResult
from textual.containers import Container, VerticalScroll
from textual.widgets import Markdown

from forbear.rendering.views.view import Row, Tone
from forbear.tui.palette import Palette
from forbear.tui.panels.panel import Panel
from forbear.workspace import Workspace


class DocumentsPanel(Panel):
    """Previews the document under the cursor."""

    has_detail = False
    DEFAULT_CSS = """
    DocumentsPanel .parts { layout: vertical; }
    DocumentsPanel RowList { height: 4; }
    DocumentsPanel VerticalScroll { border-top: solid $line; padding: 0 1; }
    DocumentsPanel Markdown { background: $ground-background; color: $ink-normal; }
    """

    def __init__(self, panel: str, palette: Palette) -> None:
        super().__init__(panel, palette)
        self.preview = Markdown("", open_links=False)

    def compose(self) -> ComposeResult:
        """Put the list above the preview."""
        yield self.headline
        with Container(classes="parts"):
            yield self.rows
            with VerticalScroll():
                yield self.preview

    def show_detail(self, row: Row | None) -> None:
        """Preview the document of the row."""
        if row is not None and self.snapshot is not None:
            self.run_worker(self._preview(row), exclusive=True)

    async def _preview(self, row: Row) -> None:
        await self.preview.update(row.id)

    def write(self, _workspace: Workspace) -> tuple[str, Tone]:
        """Write the document into ``summaries/``."""
        return "", Tone.NORMAL
