"""Digits and capitals: capitals that no reading gives a sum to leave the pair undecided."""

from collections.abc import Iterable

from forbear.reading.amounts import Notation
from forbear.rules.base import Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.values.place import Place


def by_figures(facts: Facts) -> Iterable[Verdict]:
    """Refuse to call a pair equal of which one half cannot be read.

    Raises:
        Missing: At the first such sum; what it means is never guessed.
    """
    if not facts.has_paper:
        return ()
    for found in facts.paper.amounts:
        if found.value.notation is Notation.CAPITALS and found.value.money is None:
            line = facts.paper.normalised.line(found.start)
            raise Missing("capitals", Place(facts.path("agreement.md"), line))
    return ()
