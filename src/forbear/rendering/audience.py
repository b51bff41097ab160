"""Who will read a document, and the part of the case that this reader may see.

What a reader may not see is taken out of the case before anything is written, so a
document cannot leak it; nothing is ever scrambled, since scrambled values can be guessed.
"""

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from typing import Any, TypeVar, assert_never

from forbear.case.about import About, Person
from forbear.case.agreement import Agreement
from forbear.case.case import Case, DebtFolder
from forbear.case.contact import Contact
from forbear.case.kinds import Party, Side
from forbear.case.materials import Material
from forbear.case.offer import Offer
from forbear.case.plan import Plan
from forbear.rendering.secrets import secrets_for
from forbear.rules.base import Answer, Filler

Kept = TypeVar("Kept")

_NO_WORDS = re.compile(r"[0-9 .,:%-]*", re.ASCII)
"""Line numbers and the like: nothing that could name anyone."""
_OF_LIMITS = frozenset({"above-plan"})
"""Checks whose sentences name the borrower's limits."""
LEFT_OUT = ""
"""Stands where a text was taken out; the documents skip empty texts."""


class Audience(StrEnum):
    """The readers of a document."""

    OWN = "own"
    """The borrower: everything."""
    ADVISER = "adviser"
    """Someone who helps: everything but the identity number."""
    LENDER = "lender"
    """The lender of one debt: nothing on other creditors but sums, no limits, no own talk."""
    PUBLIC = "public"
    """Anybody: figures, kinds and days, and nothing that names a person or a contract."""


def seen_by(case: Case, audience: Audience, debt: str | None = None) -> Case:
    """Return the part of a case that a reader may see.

    Args:
        debt: For a lender, the debt that is talked about.
    """
    match audience:
        case Audience.OWN:
            return case
        case Audience.ADVISER:
            borrower = replace(case.about.borrower, id_number=None)
            return _without(
                replace(case, about=replace(case.about, borrower=borrower)), case, audience, debt
            )
        case Audience.LENDER:
            return _without(_for_lender(case, debt), case, audience, debt)
        case Audience.PUBLIC:
            return _for_public(case)
        case _:
            assert_never(audience)


def answers_seen_by(
    answers: tuple[Answer, ...], case: Case, audience: Audience, debt: str | None = None
) -> tuple[Answer, ...]:
    """Return the answers that a reader may see, without the words that he may not."""
    if audience in {Audience.OWN, Audience.ADVISER}:
        return answers
    if audience is Audience.LENDER:
        of_debt = tuple(one for one in answers if one.debt == debt and _is_for_lender(one))
        hidden = secrets_for(case, audience.value, debt)
        return tuple(replace(one, values=_clean_values(one.values, hidden)) for one in of_debt)
    return tuple(replace(one, values=_numbers_only(one.values)) for one in answers)


def _is_for_lender(answer: Answer) -> bool:
    """Keep what concerns the debt; what the borrower's own limits say is his own."""
    return answer.place.file.startswith("debts/") and answer.rule.id not in _OF_LIMITS


def _clean_values(values: Mapping[str, Filler], hidden: frozenset[str]) -> dict[str, Filler]:
    return {
        name: value
        for name, value in values.items()
        if not (isinstance(value, str) and _holds(value, hidden))
    }


def _numbers_only(values: Mapping[str, Filler]) -> dict[str, Filler]:
    """Keep amounts, rates, days and words of the program; texts may name someone."""
    return {
        name: value
        for name, value in values.items()
        if not _is_text(value) or _NO_WORDS.fullmatch(str(value))
    }


def _for_lender(case: Case, debt: str | None) -> Case:
    """Build the case anew: what is not named here stays at home, also what comes later."""
    borrower = replace(case.about.borrower, id_number=None, spouse=None)
    return Case(
        about=replace(case.about, borrower=borrower, adviser=None),
        finances=case.finances,
        debts={
            name: _own_debt(folder) if name == debt else _another_debt(folder)
            for name, folder in case.debts.items()
        },
        contacts={
            name: _for_their_eyes(contact)
            for name, contact in case.contacts.items()
            if contact.debts == (debt,) and contact.party in {Party.LENDER, Party.COLLECTOR}
        },
        materials={
            name: material
            for name, material in case.materials.items()
            if material.debt in {None, debt}
        },
    )


def _own_debt(folder: DebtFolder) -> DebtFolder:
    """Keep what the lender wrote or was told; risks the borrower takes are no word to it."""
    paper = folder.agreement
    return DebtFolder(
        id=folder.id,
        debt=None if folder.debt is None else replace(folder.debt, note=None),
        payments=folder.payments,
        offers={name: _figures_of(offer) for name, offer in folder.offers.items()},
        agreement=None if paper is None else replace(paper, accepted={}),
        text=folder.text,
    )


def _another_debt(folder: DebtFolder) -> DebtFolder:
    """Keep what the sum of debts needs: kind, terms, balance, offers as figures."""
    debt = folder.debt
    if debt is not None:
        debt = replace(
            debt,
            label=LEFT_OUT,
            lenders=(),
            contract_no=None,
            note=None,
            purpose=None,
            guarantor={},
            numbers=(),
            security=None,
        )
    offers = {name: _figures_of(offer) for name, offer in folder.offers.items()}
    return DebtFolder(id=folder.id, debt=debt, payments=folder.payments, offers=offers)


def _for_their_eyes(contact: Contact) -> Contact:
    """Keep what both sides know; the borrower's own steps are his own."""
    return replace(contact, next_step=None, next_due=None, own_words=None, evidence=())


def _figures_of(offer: Offer) -> Offer:
    return replace(offer, note=None, evidence=(), contact=None)


def _for_public(case: Case) -> Case:
    about = About(
        schema=case.about.schema,
        stage=case.about.stage,
        borrower=Person(
            kind=case.about.borrower.kind,
            household_size=case.about.borrower.household_size,
            dependants=case.about.borrower.dependants,
        ),
    )
    finances = case.finances
    return Case(
        about=about,
        finances=None if finances is None else _emptied(finances),
        plan=Plan(),
        materials={name: _public_material(one) for name, one in case.materials.items()},
        debts={name: _public_debt(folder) for name, folder in case.debts.items()},
        contacts={name: _emptied(contact) for name, contact in case.contacts.items()},
    )


def _public_material(material: Material) -> Material:
    return replace(_emptied(material), sent=())


def _public_debt(folder: DebtFolder) -> DebtFolder:
    paper = folder.agreement
    return DebtFolder(
        id=folder.id,
        debt=None if folder.debt is None else replace(_emptied(folder.debt), guarantor={}),
        payments=tuple(_emptied(payment) for payment in folder.payments),
        offers={name: _emptied(offer) for name, offer in folder.offers.items()},
        agreement=None if paper is None else _public_paper(paper),
    )


def _public_paper(paper: Agreement) -> Agreement:
    terms = replace(
        paper.term, contract_no=None, creditor=None, payee_name=None, payee_account=None,
        payee_bank=None, court=None,
    )  # fmt: skip
    return replace(_emptied(paper), term=terms, accepted={})


def _emptied(record: Kept) -> Kept:
    """Take every free text out of a record and of the records in it."""
    kept = {
        field.name: _without_text(getattr(record, field.name))
        for field in fields(record)  # type: ignore[arg-type] # every record is a dataclass
    }
    return type(record)(**kept)


def _without_text(value: Any) -> Any:  # noqa: ANN401 - a field of any kind
    if isinstance(value, str) and not isinstance(value, StrEnum):
        return LEFT_OUT
    if isinstance(value, tuple):
        return tuple(_without_text(one) for one in value if not _is_text(one))
    if isinstance(value, Mapping):
        return {name: _without_text(one) for name, one in value.items()}
    return _emptied(value) if _is_record(value) else value


def _is_text(value: object) -> bool:
    return isinstance(value, str) and not isinstance(value, StrEnum)


def _is_record(value: object) -> bool:
    return is_dataclass(value) and type(value).__module__.startswith("forbear.case.")


def _without(reduced: Case, whole: Case, audience: Audience, debt: str | None) -> Case:
    """Take out every text that mentions what the reader may not see."""
    cleaned: Case = _sifted(reduced, secrets_for(whole, audience.value, debt))
    return cleaned


def _sifted(value: Any, hidden: frozenset[str]) -> Any:  # noqa: ANN401 - a field of any kind
    if _is_text(value):
        return LEFT_OUT if _holds(value, hidden) else value
    if isinstance(value, tuple):
        return tuple(_sifted(one, hidden) for one in value)
    if isinstance(value, Mapping):
        return {name: _sifted(one, hidden) for name, one in value.items()}
    if _is_record(value):
        changed = {one.name: _sifted(getattr(value, one.name), hidden) for one in fields(value)}
        return replace(value, **changed)
    return value


def _holds(text: str, hidden: frozenset[str]) -> bool:
    return any(secret in text for secret in hidden)


def sides_seen(audience: Audience) -> frozenset[Side]:
    """Return whose offers a reader sees: a lender knows its own and what it was offered."""
    return frozenset(Side) if audience is not Audience.PUBLIC else frozenset({Side.LENDER})
