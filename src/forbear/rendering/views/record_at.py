"""From the address of a row to the record that stands there."""

from collections.abc import Mapping

from forbear.case.case import Case, DebtFolder
from forbear.case.finances import Finances
from forbear.rendering.views.term_list import TERM_KINDS, term_at
from forbear.rendering.views.view import Address


def record_at(case: Case, address: Address) -> object | None:
    """Return the record; None when there is none (yet, or any more)."""
    tables = _tables(case)
    if address.kind in tables:
        records = tables[address.kind]
        return records.get(address.table[-1]) if len(address.table) > 1 else None
    if address.kind in {"contact", "promise"}:
        return _in_contact(case, address)
    single: Mapping[str, object | None] = {
        "finances": case.finances,
        "limits": case.plan.limits,
        "about": case.about,
        "borrower": case.about.borrower,
    }
    if address.kind in single:
        return single[address.kind]
    return _in_debt(case.debts.get(debt_of(address.file)), address)


def _tables(case: Case) -> Mapping[str, Mapping[str, object]]:
    finances = case.finances or Finances()
    return {
        "income": finances.income,
        "expense": finances.expense,
        "obligation": finances.obligation,
        "asset": finances.asset,
        "proposal": case.plan.proposal,
        "material": case.materials,
    }


def debt_of(file: str) -> str:
    """Return the debt's id in ``debts/<id>/debt.toml``; ``""`` for other files."""
    parts = file.split("/")
    return parts[1] if parts[0] == "debts" and len(parts) > 1 else ""


def contact_of(file: str) -> str:
    """Return the contact's id in ``log/<id>.toml``."""
    return file.removeprefix("log/").removesuffix(".toml")


def _in_contact(case: Case, address: Address) -> object | None:
    contact = case.contacts.get(contact_of(address.file))
    if contact is None or address.kind == "contact":
        return contact
    return _at(contact.promises, address.position)


def _in_debt(folder: DebtFolder | None, address: Address) -> object | None:
    if folder is None:
        return None
    if address.kind in TERM_KINDS:
        return term_at(folder.agreement, address)
    if address.kind == "payment":
        return _at(folder.payments, address.position)
    if address.kind == "offer":
        return folder.offers.get(address.table[-1]) if len(address.table) > 1 else None
    if address.kind in {"loan", "balance"}:
        found: object | None = getattr(folder.debt, address.kind, None)
        return found
    return {"debt": folder.debt, "agreement": folder.agreement}.get(address.kind)


def _at(records: tuple[object, ...], position: int | None) -> object | None:
    if position is None or not 0 <= position < len(records):
        return None
    return records[position]
