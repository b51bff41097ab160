"""Comparing a paper with what was read from it: taking it in, saying yes, adding a term."""

from pathlib import Path
from typing import TYPE_CHECKING

from forbear.case.agreement import Terms
from forbear.case.case import DebtFolder
from forbear.errors import StoreError, UnreadablePaper
from forbear.rendering.views.record_at import debt_of, record_at
from forbear.rendering.views.record_fields import record_fields
from forbear.rendering.views.term_list import (
    SCHEDULE,
    SEQUENCES,
    TERM_KINDS,
    file_of,
    next_waiting,
    read_terms,
    row_id,
    term_kind,
    term_name,
)
from forbear.rendering.views.view import Address, Column, Row, Section, Tone
from forbear.text.catalogue import translate
from forbear.text.clean import shown_line
from forbear.tui.chooser import Chooser
from forbear.tui.forms.confirming import confirmation, flag_of
from forbear.tui.forms.kinds import debt_options
from forbear.tui.take_in import TakeIn

if TYPE_CHECKING:
    from forbear.tui.case_screen import CaseScreen


class TermsWork:
    """The hands of the case screen for the lender's paper."""

    def __init__(self, screen: "CaseScreen") -> None:
        self.screen = screen
        self._path = ""

    # Taking in

    def take_in(self) -> None:
        """Ask for the file of a paper."""
        screen = self.screen
        case = screen.workspace.snapshot.case
        debts = debt_options(case)
        if not debts:
            screen.say(translate("Enter the debt first: the paper belongs to one."), Tone.ASK)
            return
        panel = screen.panels.get("agreement")
        likely = panel.debt if panel is not None and panel.debt else ""
        asked = TakeIn(screen.colours, debts, likely, self._path, self._take)
        screen.app.push_screen(asked, self._left)

    def _left(self, path: str | None) -> None:
        self._path = path or ""

    def _take(self, debt: str, source: Path) -> str:
        """Take a file in and show what was read; return why not."""
        from forbear.intake import take_in

        screen = self.screen
        try:
            take_in(screen.workspace, debt, source)
        except (UnreadablePaper, StoreError) as refused:
            return shown_line(str(refused))
        screen.show_snapshot()
        screen.open_panel("agreement")
        if screen.panel is not None:
            screen.panel.compare(debt)
        folder = screen.workspace.snapshot.case.debts[debt]
        number = len(read_terms(folder))
        screen.say(
            translate("{number} terms were read; compare each with the paper.", number=number)
        )
        return ""

    # Saying yes

    def confirm(self) -> None:
        """Say yes to the term under the cursor and go on to the next, or take the yes back."""
        screen = self.screen
        row = screen.row
        if row is None or row.address is None or row.address.kind not in TERM_KINDS:
            return
        address = row.address
        record = record_at(screen.workspace.snapshot.case, address)
        is_right = not getattr(record, flag_of(address), False)
        template = translate("confirm: {term}") if is_right else translate("not confirmed: {term}")
        edit = confirmation(address, record, is_right=is_right)
        refused = screen.records.apply((edit,), template.format(term=self._name(address)))
        if refused:
            screen.say(refused, Tone.STOP)
        elif is_right:
            self.go_on(row.id, address)

    def go_on(self, row_id: str, address: Address) -> None:
        """Put the cursor on the next term that waits."""
        folder = self._folder(address)
        following = next_waiting(folder, row_id) if folder else None
        if following is not None and self.screen.panel is not None:
            self.screen.panel.rows.select(following)

    def _folder(self, address: Address) -> DebtFolder | None:
        return self.screen.workspace.snapshot.case.debts.get(debt_of(address.file))

    def _name(self, address: Address) -> str:
        folder = self._folder(address)
        return term_name(folder, address) if folder else ""

    # Adding

    def add(self, address: Address) -> None:
        """Ask which term the reader has missed, then for its value and line."""
        folder = self._folder(address)
        if folder is None:
            return
        missed = {row_id(one): one for one in missing_terms(folder)}
        rows = tuple(
            Row(name, (term_name(folder, one),), also=name) for name, one in missed.items()
        )
        section = Section("", (Column("", grows=True),), rows)

        def chosen(name: str | None) -> None:
            if name is not None:
                self.screen.records.change(missed[name])

        title = translate("Which term does the paper have that was not read?")
        self.screen.app.push_screen(Chooser(self.screen.colours, title, (section,)), chosen)


def missing_terms(folder: DebtFolder) -> tuple[Address, ...]:
    """Return where a term can be added: single ones that are absent, and those that repeat."""
    file = file_of(folder.id)
    paper = folder.agreement
    absent = [
        Address(term_kind(shape.name), file, ("term", shape.name))
        for shape in record_fields(Terms)
        if paper is None or getattr(paper.term, shape.name) is None
    ]
    absent += [Address(kind, file, key=key) for key, kind in SEQUENCES.items()]
    if paper is not None and not paper.schedule:
        absent.append(Address(SCHEDULE, file, key=SCHEDULE))
    if paper is None or paper.default is None:
        absent.append(Address("term-default", file, ("default",)))
    return tuple(absent)
