"""Sentences that turn interest, penalty or fees into principal: two checks ask for them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.bases import (
    MADE_PRINCIPAL,
    NEW_BASE,
    NEW_PRINCIPAL,
    NO_NEW_BASE,
    OLD_INTEREST,
    PAYS_OLD,
    POINTS_BACK,
    REWRITTEN,
    SUMMED,
)

_BEFORE = 2
"""Sentences before one that may name what is rolled in."""
_BEHIND = 4
"""Sentences behind one that may name its charges."""
_LIST = 14
"""The same when the sentence points back at a list."""


@dataclass(frozen=True, slots=True)
class Capitalised:
    """A sentence that makes more than unpaid principal bear charges."""

    said: Statement
    before: tuple[Statement, ...]
    """What was said right before, or what it points back at."""
    behind: tuple[Statement, ...]
    """What is said right behind."""


def capitalising(said_in_paper: Iterable[Statement]) -> Iterator[Capitalised]:
    """Yield the sentences by which more than unpaid principal becomes principal."""
    said = tuple(said_in_paper)
    for at, one in enumerate(said):
        reach = _LIST if POINTS_BACK.mentioned(one) else _BEFORE
        before = said[max(0, at - reach) : at]
        if _is_capitalising(one, (*before, one)):
            yield Capitalised(one, before, said[at + 1 : at + 1 + _BEHIND])


def _is_capitalising(said: Statement, context: tuple[Statement, ...]) -> bool:
    if NO_NEW_BASE.mentioned(said):
        return False
    names_interest = OLD_INTEREST.mentioned(said)
    if MADE_PRINCIPAL.asserted(said):
        return names_interest or any(map(SUMMED.mentioned, context))
    if NEW_PRINCIPAL.asserted(said) or (NEW_BASE.asserted(said) and SUMMED.mentioned(said)):
        return True
    return REWRITTEN.asserted(said) and names_interest and PAYS_OLD.mentioned(said)
