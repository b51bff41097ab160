"""The user's yes to a term, as an edit and as part of a saved form."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass

from forbear.case.edit import Edit, ReplaceItem, SetValue
from forbear.rendering.views.term_list import SCHEDULE, TERM_KINDS
from forbear.rendering.views.view import Address
from forbear.tui.forms.edits import item_of

Values = Mapping[str, object]


def flag_of(address: Address) -> str:
    """Return the field that holds the yes."""
    return "schedule_confirmed" if address.kind == SCHEDULE else "confirmed"


def confirmation(address: Address, record: object, *, is_right: bool) -> Edit:
    """Return the edit that says yes to a term, or takes the yes back."""
    if address.position is None:
        table = () if address.kind == SCHEDULE else address.table
        return SetValue(file=address.file, table=table, key=flag_of(address), value=is_right)
    values = (
        {one.name: getattr(record, one.name) for one in fields(record)}
        if is_dataclass(record)
        else {}
    )
    return ReplaceItem(
        file=address.file,
        table=address.table,
        key=address.key,
        position=address.position,
        values=item_of({**values, flag_of(address): is_right}),
    )


def with_yes(address: Address, now: Values, changed: Values) -> Values:
    """Return what changes when a form is saved: who corrects a term has looked at the paper."""
    if address.kind not in TERM_KINDS or now.get(flag_of(address)) is True:
        return changed
    return {**changed, flag_of(address): True}
