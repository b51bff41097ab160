"""A contact that is about several debts, or none by name, is judged once."""

from forbear.case.contact import Contact
from forbear.rules.facts import Facts


def is_told_here(facts: Facts, contact: Contact) -> bool:
    """Tell whether this is the debt under which a contact is judged.

    The first debt it names that is on file, else the first debt of the case.
    """
    debts = facts.case.debts
    named = [debt for debt in contact.debts if debt in debts]
    home = named[0] if named else next(iter(debts), None)
    return home == facts.here.id


def contacts_told_here(facts: Facts) -> dict[str, Contact]:
    """Return the contacts judged under this debt, by id.

    Raises:
        Missing: If a contact could not be read: it may say anything.
    """
    hidden = facts.case.unreadable | facts.case.incomplete
    facts.readable(*sorted(path for path in hidden if path.startswith("log/")))
    return {
        name: contact
        for name, contact in facts.case.contacts.items()
        if is_told_here(facts, contact)
    }
