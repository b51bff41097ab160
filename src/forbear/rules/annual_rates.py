"""Whether the words of a paper name a yearly rate of the plan itself."""

import re
from collections.abc import Iterable

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.rate_words import ANNUAL_RATE, ON_DELAY

_BEFORE = 16
"""Signs before a rate that tell what it is charged on."""
_CUT = re.compile(r"[,;、(（|]")


def names_a_year(said_in_paper: Iterable[Statement]) -> bool:
    """Tell whether a sentence names the yearly rate of anything but delay."""
    return any(_is_plan_rate(said) for said in said_in_paper if said.binds)


def _is_plan_rate(said: Statement) -> bool:
    return any(not ON_DELAY.in_words(_lead(said, one)) for one in ANNUAL_RATE.matches(said))


def _lead(said: Statement, found: re.Match[str]) -> str:
    """Return the words of the clause in which a rate stands."""
    before = said.words[max(0, found.start() - _BEFORE) : found.start()]
    return _CUT.split(before)[-1] + found[0]
