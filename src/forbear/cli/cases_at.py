"""Which cases a folder on the command line means: itself, or those inside it."""

from pathlib import Path

from forbear.errors import UnreadableCase
from forbear.text.catalogue import N_, translate


def cases_at(folder: Path) -> tuple[Path, ...]:
    """Return the case folders that a path means, by name.

    Raises:
        UnreadableCase: If there is none.
    """
    from forbear.store.cases import find_cases

    found = find_cases(folder)
    if not found:
        reason = translate(N_("there is no case.toml in it, nor in a folder inside it"))
        raise UnreadableCase(path=folder, reason=reason)
    return found


def one_case(folder: Path) -> Path:
    """Return the one case that a path means.

    Raises:
        UnreadableCase: If there is none, or more than one.
    """
    found = cases_at(folder)
    if len(found) > 1:
        reason = translate(N_("it holds {count} cases; name one of them"), count=len(found))
        raise UnreadableCase(path=folder, reason=reason)
    return found[0]
