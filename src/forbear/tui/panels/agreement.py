"""Agreement: the paper on the left, the checks' answers or the paper's terms on the right."""

from textual.app import ComposeResult
from textual.containers import Container

from forbear.case.case import DebtFolder
from forbear.rendering.views.agreement import agreement_view, answers_on, papers, terms_view
from forbear.rendering.views.answers import numbered, tone_of
from forbear.rendering.views.panels import with_problems
from forbear.rendering.views.paper_line import paper_line
from forbear.rendering.views.record_at import debt_of
from forbear.rendering.views.term_list import TERM_KINDS, read_terms, term_behind, waiting
from forbear.rendering.views.term_words import words_behind
from forbear.rendering.views.view import Row, Tone, View
from forbear.rules.base import Answer, State
from forbear.tui.palette import Palette
from forbear.tui.panels.panel import Panel
from forbear.tui.panels.paper import PaperText
from forbear.workspace import Snapshot

_WORST_FIRST = (Tone.STOP, Tone.ASK, Tone.NOTE)


class AgreementPanel(Panel):
    """Moving in the text or in the list highlights the other."""

    SCOPED_CSS = False  # the screen's size classes stand above this widget
    DEFAULT_CSS = """
    AgreementPanel .parts { layout: horizontal; }
    AgreementPanel PaperText { width: 1fr; }
    AgreementPanel .answers { width: 1fr; border-left: solid $line; }
    AgreementPanel .detail { display: block; width: 1fr; height: 45%; border-left: none;
        border-top: solid $line; }
    .-narrow AgreementPanel .parts, .-middle AgreementPanel .parts { layout: vertical; }
    .-narrow AgreementPanel .answers, .-middle AgreementPanel .answers { width: 1fr;
        border-left: none; border-top: solid $line; }
    .-narrow AgreementPanel .detail, .-middle AgreementPanel .detail { display: none; }
    """

    def __init__(self, panel: str, palette: Palette) -> None:
        super().__init__(panel, palette)
        self.paper = PaperText(palette)
        self.only_findings = True
        self.is_comparing = False
        self._left: dict[bool, str] = {}
        """The row that was under the cursor when a face was left."""

    def compose(self) -> ComposeResult:
        """Put text left and answers right; one above the other on small screens."""
        yield self.headline
        with Container(classes="parts"):
            yield self.paper
            with Container(classes="answers"):
                yield self.rows
                yield self.detail

    def view(self, snapshot: Snapshot) -> View:
        """Return the answers on the paper that is open, or its terms."""
        folder = self._folder(snapshot)
        self.debt = folder.id if folder else ""
        self.paper.show(folder.text if folder else "", self._tones(snapshot, folder))
        self.paper.display = bool(folder and folder.text)
        if folder is None:
            self.is_comparing = False
        self.mode = ("terms" if self.is_comparing else "answers") if folder else ""
        if self.is_comparing:
            return with_problems(terms_view(snapshot, self.debt), snapshot)
        view = agreement_view(snapshot, self.debt, only_findings=self.only_findings)
        return with_problems(view, snapshot)

    def _folder(self, snapshot: Snapshot) -> DebtFolder | None:
        found = papers(snapshot.case)
        first = found[0] if found else None
        return next((one for one in found if one.id == self.debt), first)

    def _tones(self, snapshot: Snapshot, folder: DebtFolder | None) -> dict[int, Tone]:
        tones: dict[int, Tone] = {}
        if folder is None:
            return tones
        if self.is_comparing:
            return {one.line: Tone.UNKNOWN for one in waiting(folder) if one.line is not None}
        for answer in answers_on(snapshot, folder.id):
            line = paper_line(folder, answer.place)
            if line is None or answer.state is not State.FINDING:
                continue
            worst = (tones.get(line, tone_of(answer)), tone_of(answer))
            tones[line] = min(worst, key=_WORST_FIRST.index)
        return tones

    def toggle(self) -> bool:
        """Show only the findings, or every answer."""
        self.only_findings = not self.only_findings
        if self.snapshot is not None:
            self.show(self.snapshot)
        return self.only_findings

    def turn_face(self) -> None:
        """Show the terms instead of the answers, or the answers again; each keeps its cursor."""
        if self.snapshot is None or self._folder(self.snapshot) is None:
            return
        self._left[self.is_comparing] = self.rows.row.id if self.rows.row else ""
        self.is_comparing = not self.is_comparing
        self.show(self.snapshot)
        if not self.rows.select(self._left.get(self.is_comparing, "")):
            self.rows.action_edge(0)
        self.focus_list()

    def compare(self, debt: str = "") -> None:
        """Show the terms of a debt's paper from the first that waits."""
        self.debt = debt or self.debt
        self._left.pop(True, None)
        self.is_comparing = False
        self.turn_face()

    def leads_on(self, row: Row | None) -> bool:
        """Go from an answer that waits for a yes to the term it waits for."""
        answer = self.answer(row)
        folder = self._folder(self.snapshot) if self.snapshot else None
        term = term_behind(folder, answer.missing) if answer and folder else None
        if term is None:
            return False
        self.turn_face()
        return self.rows.select(term)

    def go_to(self, row_id: str) -> bool:
        """Put the cursor on a row; the id of a term shows the terms."""
        folder = self.snapshot.case.debts.get(debt_of(row_id)) if self.snapshot else None
        if folder is not None and any(one.id == row_id for one in read_terms(folder)):
            self.compare(folder.id)
        return super().go_to(row_id)

    def show_line(self, line: int) -> None:
        """Go to a line of the paper; the keys move in the text from now on."""
        self.paper.go_to(line)
        self.screen.set_focus(self.paper)

    def go_up(self) -> bool:
        """Give the keys back to the list; go from the terms back to the answers."""
        if self.paper.has_focus:
            self.focus_list()
            return True
        if self.is_comparing:
            self.turn_face()
            return True
        return False

    def turn(self, step: int) -> None:
        """Open the next or the previous paper."""
        if self.snapshot is None:
            return
        ids = [folder.id for folder in papers(self.snapshot.case)]
        if self.debt in ids:
            self.debt = ids[(ids.index(self.debt) + step) % len(ids)]
            self.show(self.snapshot)

    def answer(self, row: Row | None) -> Answer | None:
        """Return the answer of a row."""
        if row is None or self.snapshot is None:
            return None
        return numbered(answers_on(self.snapshot, self.debt)).get(row.id)

    def line_of(self, row: Row | None) -> int | None:
        """Return the line of the paper that an answer or a term speaks of."""
        if row is not None and row.address is not None and row.place is not None:
            return row.place.line
        answer = self.answer(row)
        folder = self._folder(self.snapshot) if self.snapshot else None
        return paper_line(folder, answer.place) if answer and folder else None

    def show_detail(self, row: Row | None) -> None:
        """Let the text follow the answers."""
        super().show_detail(row)
        line = self.line_of(row)
        self.paper.mark(self._words(row, line))
        if line is not None and not self.paper.has_focus:
            self.paper.go_to(line)

    def _words(self, row: Row | None, line: int | None) -> str:
        """Return the words of the paper that a term was read from."""
        if row is None or row.address is None or row.address.kind not in TERM_KINDS:
            return ""
        return words_behind(self.paper.text, row.address, line)

    def on_paper_text_moved(self, event: PaperText.Moved) -> None:
        """Let the answers follow the text."""
        for section in self.rows.sections:
            for row in section.rows:
                if self.line_of(row) == event.line:
                    self.rows.select(row.id)
                    return

    def recolour(self, palette: Palette) -> None:
        """Draw with another theme."""
        super().recolour(palette)
        self.paper.recolour(palette)
