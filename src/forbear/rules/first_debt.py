"""A contact that is about several debts, or none by name, is judged once."""

from collections.abc import Iterator

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


def told_here(facts: Facts) -> Iterator[tuple[str, Contact]]:
    """Yield the contacts judged under this debt that could be read, with their ids.

    Whoever relies on what is not among them asks ``facts.log_is_whole`` afterwards, so
    that one bad file hides no fault of the others.
    """
    for name, contact in facts.case.contacts.items():
        if is_told_here(facts, contact):
            yield name, contact
