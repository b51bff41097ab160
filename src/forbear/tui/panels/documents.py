"""Documents: the list, and beside it the document as it will look."""

from textual.app import ComposeResult
from textual.containers import Container

from forbear.errors import ForbearError
from forbear.rendering.audience import Audience
from forbear.rendering.document import rendered
from forbear.rendering.views.view import Line, Row, Tone
from forbear.store import files
from forbear.store.fingerprint import fingerprint
from forbear.text.catalogue import language, translate
from forbear.text.clean import shown, shown_line
from forbear.tui.markdown_lines import markdown_lines
from forbear.tui.palette import Palette
from forbear.tui.panels.panel import Panel
from forbear.tui.words import MARGIN, Words
from forbear.workspace import Workspace

FOLDER = "summaries"


class DocumentText(Words, can_focus=True):
    """A Markdown document, laid out by line."""

    def __init__(self, palette: Palette) -> None:
        super().__init__(palette)
        self.text = ""

    def show_document(self, text: str) -> None:
        """Show a document from its beginning; the same one stays where it was."""
        if text != self.text:
            self.text = text
            self.show((Line(text),))

    def drawn(self, width: int) -> list[tuple[str, Tone]]:
        """Lay the document out."""
        return markdown_lines(self.text, width - 2 * MARGIN)


class DocumentsPanel(Panel):
    """Previews the document under the cursor."""

    has_detail = False
    SCOPED_CSS = False
    DEFAULT_CSS = """
    DocumentsPanel RowList { width: 30; }
    DocumentsPanel DocumentText { border-left: solid $line; }
    .-narrow DocumentsPanel .parts, .-middle DocumentsPanel .parts { layout: vertical; }
    .-narrow DocumentsPanel RowList, .-middle DocumentsPanel RowList { height: 7; width: 1fr; }
    .-narrow DocumentsPanel DocumentText, .-middle DocumentsPanel DocumentText {
        border-left: none; border-top: solid $line; }
    """

    def __init__(self, panel: str, palette: Palette) -> None:
        super().__init__(panel, palette)
        self.preview = DocumentText(palette)

    def compose(self) -> ComposeResult:
        """Put the list beside the preview, or above it on small screens."""
        yield self.headline
        with Container(classes="parts"):
            yield self.rows
            yield self.preview

    def show_detail(self, row: Row | None) -> None:
        """Preview the document of the row."""
        if row is not None and self.snapshot is not None:
            self.preview.show_document(shown(self.document(row)))

    def document(self, row: Row) -> str:
        """Return the document of a row, or why it cannot be made."""
        _, name, audience, debt = row.id.split(":")
        if self.snapshot is None:
            return ""
        try:
            return rendered(name, self.snapshot, Audience(audience), debt or None)
        except ForbearError as refused:
            return shown_line(str(refused))

    def write(self, workspace: Workspace) -> tuple[str, Tone]:
        """Write the document into ``summaries/``; say where, or why not."""
        row = self.rows.row
        if row is None:
            return translate("No line is chosen."), Tone.ASK
        _, name, audience, debt = row.id.split(":")
        day = workspace.snapshot.today.isoformat()
        parts = [name, audience, debt, day, language().partition("_")[0]]
        path = f"{FOLDER}/{'-'.join(filter(None, parts))}.md"
        try:
            old = files.content_of(workspace.folder, path)
            new = rendered(name, workspace.snapshot, Audience(audience), debt or None)
            files.put(
                workspace.folder, path, new.encode(), fingerprint(old) if old is not None else None
            )
        except (ForbearError, OSError) as refused:
            return shown_line(str(refused)), Tone.STOP
        return translate("Written: {path}", path=path), Tone.OK

    def recolour(self, palette: Palette) -> None:
        """Draw with another theme."""
        super().recolour(palette)
        self.preview.recolour(palette)
