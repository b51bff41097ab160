"""What a reader must not find, and the search that proves it is not there."""

from collections.abc import Iterator

from forbear.case.case import Case, DebtFolder

SHORTEST = 2
"""A single sign cannot be searched for: it would be found in every text."""
SHORTEST_NUMBER = 7
"""Hotlines and staff numbers are shorter; a search would find them in years and sums.
They are left out of the case all the same."""


def secrets_for(case: Case, audience: str, debt: str | None = None) -> frozenset[str]:
    """Return the texts of a case that must not reach a reader."""
    found: Iterator[str | None]
    match audience:
        case "own":
            found = iter(())
        case "adviser":
            found = iter((case.about.borrower.id_number,))
        case "lender":
            found = _from_lender(case, debt)
        case _:
            found = _from_public(case)
    return frozenset(text for text in found if text and _can_be_found(text.strip()))


def _can_be_found(text: str) -> bool:
    return len(text) >= (SHORTEST_NUMBER if text.isascii() and text.isdigit() else SHORTEST)


def leaks(text: str, case: Case, audience: str, debt: str | None = None) -> tuple[str, ...]:
    """Return the secrets that a finished document holds; escapes do not hide them."""
    read = text.replace("\\", "")
    hidden = secrets_for(case, audience, debt)
    return tuple(sorted(one for one in hidden if one.replace("\\", "") in read))


def _from_lender(case: Case, debt: str | None) -> Iterator[str | None]:
    yield case.about.borrower.id_number
    yield case.about.borrower.spouse
    if case.about.adviser:
        yield from (case.about.adviser.name, case.about.adviser.phone)
    mine = case.debts.get(debt or "")
    own_names = set(mine.debt.lenders) if mine and mine.debt else set()
    for name, folder in case.debts.items():
        if name != debt:
            yield from (text for text in _names_of(folder) if text not in own_names)
    for contact in case.contacts.values():
        if contact.debts != (debt,) or contact.party.value not in {"lender", "collector"}:
            yield contact.ticket


def _names_of(folder: DebtFolder) -> Iterator[str | None]:
    if folder.debt is None:
        return
    yield folder.debt.contract_no
    yield from folder.debt.lenders
    yield from (guarantor.name for guarantor in folder.debt.guarantor.values())
    yield from (paper.case_no for paper in folder.proceedings.court.values())


def _from_public(case: Case) -> Iterator[str | None]:
    person = case.about.borrower
    yield from (person.name, person.id_number, person.phone, person.address, person.city)
    yield from (person.spouse, case.about.title)
    if case.about.adviser:
        adviser = case.about.adviser
        yield from (adviser.name, adviser.organisation, adviser.phone)
    for folder in case.debts.values():
        yield from _names_of(folder)
        for payment in folder.payments:
            yield from (payment.payee, payment.account, payment.receipt)
        if folder.agreement is not None:
            terms = folder.agreement.term
            for term in (
                terms.contract_no,
                terms.payee_name,
                terms.payee_account,
                terms.payee_bank,
            ):
                yield term.value if term else None
    for contact in case.contacts.values():
        yield from (contact.person, contact.organisation, contact.staff_no, contact.number)
        yield from (contact.own_number, contact.ticket)
