"""What the figures in a form come to, while they are typed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from forbear.case.case import DebtFolder
from forbear.case.finances import Finances
from forbear.case.kinds import Side
from forbear.case.offer import Offer
from forbear.case.plan import Proposal
from forbear.rendering.views.compared import compared_lines, offer_compared, proposal_compared
from forbear.rendering.views.money_left import money_left
from forbear.rendering.views.record_at import debt_of
from forbear.rendering.views.record_fields import record_fields
from forbear.rendering.views.term_list import TERM_KINDS
from forbear.rendering.views.terms import words_on
from forbear.rendering.views.view import Address, Line, Tone
from forbear.tui.forms.kinds import RECORDS
from forbear.workspace import Snapshot

Typed = Mapping[str, object]
Live = Callable[[dict[str, object]], Sequence[Line]]
MONEY = frozenset({"income", "expense", "obligation"})


def outcome_of(address: Address, snapshot: Snapshot) -> Live | None:
    """Return what computes the outcome of a form; None for forms without one."""
    if address.kind == "proposal":
        return lambda typed: _of_proposal(snapshot, typed)
    if address.kind == "offer":
        return lambda typed: _of_offer(snapshot, address, typed)
    if address.kind in TERM_KINDS:
        folder = snapshot.case.debts.get(debt_of(address.file))
        return lambda typed: _of_term(folder, typed)
    if address.kind in MONEY:
        return lambda typed: _of_money(snapshot, address, typed)
    return None


def _of_term(folder: DebtFolder | None, typed: Typed) -> Sequence[Line]:
    """Show the line of the paper that is typed, to compare with."""
    words = words_on(folder, typed.get("line")) if folder else ""
    return (Line(words, Tone.DIM),) if words else ()


def _of_proposal(snapshot: Snapshot, typed: Typed) -> Sequence[Line]:
    proposal: Proposal = _built(Proposal, typed, label="", debt="")
    return tuple(compared_lines(snapshot, proposal_compared(snapshot, proposal)))


def _of_offer(snapshot: Snapshot, address: Address, typed: Typed) -> Sequence[Line]:
    offer: Offer = _built(Offer, typed, side=Side.LENDER, made_on=snapshot.today)
    folder = snapshot.case.debts.get(debt_of(address.file))
    return tuple(compared_lines(snapshot, offer_compared(snapshot, folder, offer)))


def _of_money(snapshot: Snapshot, address: Address, typed: Typed) -> Sequence[Line]:
    """Say what can be paid each month with this entry as it is typed."""
    if typed.get("amount") is None:
        return money_left(snapshot)[:1]
    finances = snapshot.case.finances or Finances()
    name = address.table[-1] if len(address.table) > 1 else " "
    record = _built(RECORDS[address.kind], typed, label="")
    entries = {**getattr(finances, address.kind), name: record}
    changed: dict[str, Any] = {address.kind: entries}
    case = replace(snapshot.case, finances=replace(finances, **changed))
    return money_left(replace(snapshot, case=case))[:1]


def _built(kind: type[Any], typed: Typed, **needed: object) -> Any:  # noqa: ANN401 - any record
    """Return a record from what is typed so far; what is missing takes its default."""
    values: dict[str, object] = {}
    for shape in record_fields(kind):  # type: ignore[arg-type] # a class is hashable
        value = typed.get(shape.name)
        if shape.kind == "record" and isinstance(value, tuple) and shape.record is not None:
            made: type[Any] = shape.record
            value = tuple(made(**_given(item)) for item in value)
        if value is not None:
            values[shape.name] = value
        elif shape.name in needed:
            values[shape.name] = needed[shape.name]
    return kind(**values)


def _given(item: Typed) -> Typed:
    return {name: value for name, value in item.items() if value is not None}
