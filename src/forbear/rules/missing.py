"""What stops a check from looking: raised where a fact is asked for, answered in one place."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from forbear.rules.base import CannotTell, Verdict
from forbear.values.place import Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from forbear.rules.facts import Facts

UNCONFIRMED = " unconfirmed"
"""Ends the name of a term that only needs the user's yes."""


class Missing(Exception):
    """A fact that a check asked for and the case does not hold.

    Checks read as if everything were on file; the first fact that is not ends
    them, so that no check can answer *ok* without having looked.
    """

    def __init__(self, missing: str, place: Place | None = None) -> None:
        super().__init__(missing)
        self.missing = missing
        self.place = place


def looked(decide: "Callable[[Facts], Iterable[Verdict]]", facts: "Facts") -> tuple[Verdict, ...]:
    """Return all verdicts of a decision; a missing fact is the last of them."""
    verdicts: list[Verdict] = []
    try:
        verdicts.extend(decide(facts))
    except Missing as lacking:
        verdicts.append(CannotTell(lacking.missing, lacking.place))
    return tuple(verdicts)
