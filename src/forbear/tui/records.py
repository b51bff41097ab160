"""Adding, changing and deleting records: forms come up, edits go to the workspace."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING

from forbear.case.contact import Contact
from forbear.case.edit import Edit
from forbear.errors import ChangedOnDisk, StoreError
from forbear.rendering.views.record_at import debt_of, record_at
from forbear.rendering.views.record_fields import record_fields
from forbear.rendering.views.term_list import TERM_KINDS, row_id, term_name
from forbear.rendering.views.view import Address, Row, Tone
from forbear.text.catalogue import translate
from forbear.text.clean import shown_line
from forbear.text.words import field_label
from forbear.tui.clock import moment_now, zone_of
from forbear.tui.confirm import Confirm
from forbear.tui.conflict import ConflictScreen, clashes
from forbear.tui.drafts import keep_typed, typed_earlier
from forbear.tui.forms.confirming import flag_of, with_yes
from forbear.tui.forms.edits import additions, changes, removal, without_defaults
from forbear.tui.forms.form_screen import FormScreen, FormSpec, Result
from forbear.tui.forms.ids import new_id
from forbear.tui.forms.kinds import RECORDS, TITLES, links
from forbear.tui.forms.outcome import outcome_of
from forbear.tui.forms.typed import Setting
from forbear.tui.quick_log import QuickLog

if TYPE_CHECKING:
    from forbear.tui.case_screen import CaseScreen


_DAY_FIELD = {"payment": "on", "offer": "made_on", "balance": "as_of", "accepted": "on"}
"""The field of a new record that today is put into."""
_WITHOUT_ID = frozenset({"loan", "balance", "limits", "finances", "accepted"})
"""Records whose table has its name already."""


class Records:
    """The hands of the case screen."""

    def __init__(self, screen: "CaseScreen") -> None:
        self.screen = screen
        self._line = ""

    @property
    def setting(self) -> Setting:
        """What typed texts are read with."""
        snapshot = self.screen.workspace.snapshot
        return Setting(snapshot.today, zone_of(snapshot.case.about.time_zone))

    # Opening forms

    def new(self) -> None:
        """Open an empty form for the section under the cursor."""
        panel = self.screen.panel
        section = panel.rows.section if panel else None
        if section is not None and section.adds is not None and section.adds.kind == "term":
            self.screen.terms.add(section.adds)
        elif section is not None and section.adds is not None:
            self._open(section.adds, None)

    def change(self, address: Address) -> None:
        """Open the form of a record."""
        self._open(address, record_at(self.screen.workspace.snapshot.case, address))

    def _open(self, address: Address, record: object | None) -> None:
        case = self.screen.workspace.snapshot.case
        initial = _values_of(record) if record is not None else self._first_values(address)
        spec = FormSpec(
            kind=address.kind,
            record=RECORDS[address.kind],
            initial=initial,
            title=self._title(address),
            setting=self.setting,
            links=links(address.kind, case),
            draft=typed_earlier(self.screen.workspace, address),
            save=lambda result: self._save(address, record, result),
            keep=lambda typed: self._keep(address, typed),
            live=outcome_of(address, self.screen.workspace.snapshot),
        )
        form = FormScreen(self.screen.colours, spec)
        self.screen.app.push_screen(form, lambda result: self._closed(address, result))

    def _first_values(self, address: Address) -> dict[str, object]:
        """Return what a new record is most likely to begin with."""
        setting = self.setting
        if address.kind == "contact":
            return {"happened_at": moment_now(setting.today, setting.zone)}
        day = _DAY_FIELD.get(address.kind)
        return {day: setting.today} if day else {}

    def _keep(self, address: Address, typed: Mapping[str, str]) -> None:
        setting = self.setting
        keep_typed(self.screen.workspace, address, typed, moment_now(setting.today, setting.zone))

    def _closed(self, address: Address, result: Result | None) -> None:
        if result is None and typed_earlier(self.screen.workspace, address):
            self.screen.say(translate("Not saved; what you typed is kept and comes back here."))

    def accept(self, debt: str, check: str) -> None:
        """Open the form in which a finding is taken as it is, for this very paper."""
        file = f"debts/{debt}/agreement.toml"
        self._open(Address("accepted", file, ("accepted", check)), None)

    # Saving

    def _save(self, address: Address, record: object | None, result: Result) -> str:
        """Save a form; return why it could not be saved."""
        if record is None:
            edits, label, full = self._addition(address, result)
            refused = self._put(address, edits, label)
            if not refused and self.screen.panel is not None:
                self.screen.panel.go_to(f"{full.file}:{'.'.join(full.table)}".rstrip(":"))
            return refused
        refused = self._changed_meanwhile(address, record, result)
        return refused or self._put_changes(address, result)

    def _put_changes(self, address: Address, result: Result) -> str:
        """Put the changed fields into the record as it is now."""
        now = _values_of(record_at(self.screen.workspace.snapshot.case, address))
        changed = with_yes(address, now, result.changed)
        edits = changes(address, {**now, **changed}, changed)
        label = translate("change {title}", title=self._title(address))
        refused = self._put(address, edits, label)
        if not refused and address.kind in TERM_KINDS:
            self.screen.terms.go_on(row_id(address), address)
        return refused

    def _put(self, address: Address, edits: tuple[Edit, ...], label: str) -> str:
        refused = self.apply(edits, label) if edits else ""
        if not refused:
            self._keep(address, {})
        return refused

    def _changed_meanwhile(self, address: Address, record: object, result: Result) -> str:
        """Look whether others changed the record since the form was opened.

        Different fields are merged; for the same field the user is asked.
        """
        self.screen.workspace.refresh()
        now = record_at(self.screen.workspace.snapshot.case, address)
        if now == record:
            return ""
        if now is None or address.key:
            return translate("It was changed or deleted elsewhere; close the form and look again.")
        labels = {name: field_label(type(record).__name__, name) for name in result.changed}
        found = clashes(labels, _values_of(record), _values_of(now), result.changed)
        if not found:
            return ""

        def answered(is_mine: bool | None) -> None:
            if is_mine and not self._put_changes(address, result):
                self.screen.app.pop_screen()

        self.screen.app.push_screen(ConflictScreen(self.screen.colours, found), answered)
        return translate("Not saved yet: choose between the versions.")

    def _addition(self, address: Address, result: Result) -> tuple[tuple[Edit, ...], str, Address]:
        kind = RECORDS[address.kind]
        shapes = {shape.name: shape for shape in record_fields(kind)}  # type: ignore[arg-type] # a class is hashable
        values = {**without_defaults(shapes, result.values), **self._bound_to(address)}
        full = self._named(address, values)
        exists = (self.screen.workspace.folder / full.file).exists()
        label = translate("add {title}", title=self._title(address))
        return additions(full, values, file_exists=exists), label, full

    def _bound_to(self, address: Address) -> Mapping[str, object]:
        """Return what is not asked: whose paper a risk is of; that a term typed in is right."""
        if address.kind in TERM_KINDS:
            return {flag_of(address): True}
        folder = self.screen.workspace.snapshot.case.debts.get(debt_of(address.file))
        known = folder.paper_sha256 if folder and address.kind == "accepted" else None
        return {"sha256": known} if known else {}

    def _named(self, address: Address, values: Mapping[str, object]) -> Address:
        """Return the address with the id of the new record."""
        case = self.screen.workspace.snapshot.case
        label = str(values.get("label") or values.get("made_on") or "")
        if address.kind == "contact":
            moment = values["happened_at"]
            return replace(address, file=self.screen.workspace.contact_file(moment))  # type: ignore[arg-type] # a required moment
        if address.kind == "debt":
            name = new_id(label, "debt", case.debts)
            return replace(address, file=f"debts/{name}/debt.toml")
        if address.key or address.kind in _WITHOUT_ID or address.kind in TERM_KINDS:
            return address
        taken = self._taken(address)
        return replace(address, table=(*address.table, new_id(label, address.kind, taken)))

    def _taken(self, address: Address) -> Mapping[str, object]:
        case = self.screen.workspace.snapshot.case
        if address.kind == "offer":
            return case.debts[debt_of(address.file)].offers
        if address.kind == "proposal":
            return case.plan.proposal
        if address.kind == "material":
            return case.materials
        named: Mapping[str, object] = getattr(case.finances, address.kind, {})
        return named

    def _title(self, address: Address) -> str:
        if address.kind in TERM_KINDS:
            return term_name(
                self.screen.workspace.snapshot.case.debts[debt_of(address.file)], address
            )
        return translate(TITLES[address.kind])

    def apply(self, edits: tuple[Edit, ...], label: str) -> str:
        """Apply edits as one step; return why they were refused."""
        screen = self.screen
        try:
            saved = screen.workspace.apply(edits, label)
        except ChangedOnDisk as changed:
            screen.workspace.refresh()
            screen.show_snapshot()
            text = translate("Nothing was overwritten; look at it and save again.")
            return f"{shown_line(str(changed))}. {text}"
        except StoreError as refused:
            return shown_line(str(refused))
        screen.show_snapshot()
        if saved.durable:
            screen.say(translate("Saved: {label}", label=label), Tone.OK)
        else:
            screen.say(translate("Saved, not yet durable: {label}", label=label), Tone.ASK)
        return ""

    # Deleting

    def delete(self) -> None:
        """Ask once, then delete; undo brings it back."""
        row = self.screen.row
        if row is None or row.address is None:
            return
        address = row.address
        label = translate("delete {title}", title=self._title(address))

        def answered(is_sure: bool | None) -> None:
            if is_sure:
                refused = self.apply((removal(address),), label)
                if refused:
                    self.screen.say(refused, Tone.STOP)

        question = translate("Delete “{what}”? u brings it back.", what=_what(row))
        self.screen.app.push_screen(Confirm(question), answered)

    def quick_log(self) -> None:
        """Open the one-line entry of a contact; an unsaved line is still there."""
        debts = tuple(self.screen.workspace.snapshot.case.debts)
        entry = QuickLog(self.screen.colours, self.setting, debts, self._line, self._log)
        self.screen.app.push_screen(entry, self._keep_line)

    def _keep_line(self, line: str | None) -> None:
        self._line = line or ""
        if self._line:
            self.screen.say(translate("Not saved; what you typed is kept and comes back here."))

    def _log(self, contact: Contact, values: Mapping[str, object]) -> str:
        file = self.screen.workspace.contact_file(contact.happened_at)
        label = translate("add {title}", title=translate(TITLES["contact"]))
        address = Address("contact", file)
        return self.apply(additions(address, values, file_exists=False), label)


def _values_of(record: object) -> dict[str, object]:
    if not is_dataclass(record):
        return {}
    return {one.name: getattr(record, one.name) for one in fields(record)}


def _what(row: Row) -> str:
    if row.address is not None and row.address.kind in TERM_KINDS:
        return " ".join(row.cells[1:3])
    return " ".join(cell for cell in row.cells[:2] if cell)
