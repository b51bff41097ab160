"""Contacts are history: one that git holds is never changed, a new one corrects it."""

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import cast

from forbear.case.contact import Contact
from forbear.case.edit import Edit, Item, NewFile, NoSuchPlace, RemoveFile, Tree, applied
from forbear.errors import NotSaved
from forbear.store.layout import LOG
from forbear.text.catalogue import N_, translate


def is_change_of_contact(edits: Sequence[Edit]) -> bool:
    """Tell whether edits change an existing contact in place."""
    changes = not any(isinstance(edit, NewFile | RemoveFile) for edit in edits)
    return changes and edits[0].file.startswith(f"{LOG}/")


def amendment(edits: Sequence[Edit], tree: Tree, new_path: str) -> NewFile:
    """Return the new contact that says what the old one would say after the edits.

    Raises:
        NotSaved: If an edit does not fit.
    """
    old_path = edits[0].file
    try:
        for edit in edits:
            tree = applied(edit, tree)
    except NoSuchPlace as bad:
        reason = translate(N_("what was to be changed is gone"))
        raise NotSaved(path=old_path, reason=reason) from bad
    values = {**tree, "amends": PurePosixPath(old_path).stem}
    return NewFile(file=new_path, values=cast("Item", values))


def current(contacts: Mapping[str, Contact]) -> dict[str, Contact]:
    """Return the contacts that no later one corrects, in the same order.

    A circle of corrections, which only a merge can make, hides nothing.
    """
    corrected = {
        one.amends for key, one in contacts.items() if one.amends and not _is_circle(contacts, key)
    }
    return {key: one for key, one in contacts.items() if key not in corrected}


def _is_circle(contacts: Mapping[str, Contact], start: str) -> bool:
    passed = {start}
    amended = contacts[start].amends
    while amended is not None and amended in contacts:
        if amended in passed:
            return True
        passed.add(amended)
        amended = contacts[amended].amends
    return False
