"""How a check ends when a fact is not on file: never with *ok*, always with the fact's name."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from forbear.planning.missing import Missing
from forbear.rules.base import CannotTell, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from forbear.rules.facts import Facts

__all__ = ["UNCONFIRMED", "Missing", "looked"]

UNCONFIRMED = " unconfirmed"
"""Ends the name of a term that only needs the user's yes."""


def looked(decide: "Callable[[Facts], Iterable[Verdict]]", facts: "Facts") -> tuple[Verdict, ...]:
    """Return all verdicts of a decision; a missing fact is the last of them."""
    verdicts: list[Verdict] = []
    try:
        verdicts.extend(decide(facts))
    except Missing as lacking:
        verdicts.append(CannotTell(lacking.missing, lacking.place))
    return tuple(verdicts)
