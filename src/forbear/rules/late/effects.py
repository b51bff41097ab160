"""What a paper lets follow when a payment is missed."""

from forbear.reading.statements.statement import Statement, Statements
from forbear.reading.statements.vocabulary.effects import (
    ALL_DUE,
    ENDS,
    KEPT_IN_SPITE,
    REVIVES,
    SUES,
)
from forbear.reading.statements.vocabulary.graces import (
    DAYS_TO_PAY,
    GRACE_NAMED,
    NO_GRACE,
)
from forbear.reading.statements.vocabulary.misses import (
    CONDITION,
    INSTALMENT_MISSED,
    LENDER_MISSES,
    MISSES,
    NEWS_OF_ONESELF,
    OUTSIDE_THE_PLAN,
    PAST,
)

_HARD = (ENDS, ALL_DUE, REVIVES)


def gives_grace(paper: Statements) -> bool:
    """Tell whether days of grace, or a notice with days to pay, stand anywhere in a paper."""
    return any(_is_grace(said) for said in paper)


def _is_grace(said: Statement) -> bool:
    if LENDER_MISSES.mentioned(said):
        return False
    on_a_miss = MISSES.mentioned(said) and not PAST.mentioned(said)
    if NEWS_OF_ONESELF.mentioned(said) and not on_a_miss:
        return False
    return GRACE_NAMED.asserted(said) or (on_a_miss and DAYS_TO_PAY.mentioned(said))


def effect_of_a_miss(said: Statement, *, suits: bool = True) -> str:
    """Return the words in which the plan ends or all falls due; empty when nothing so hard does.

    Args:
        suits: Whether a lawsuit counts as well.
    """
    is_kept = KEPT_IN_SPITE.mentioned(said) and not said.excepts
    if is_kept or not is_on_a_miss(said):
        return ""
    for effect in (*_HARD, SUES) if suits else _HARD:
        place = effect.stated_at(said)
        if place:
            return said.spoken(place[0])
    return ""


def is_on_a_miss(said: Statement) -> bool:
    """Tell whether a term speaks of a miss of the borrower that may yet happen."""
    if not said.binds or LENDER_MISSES.mentioned(said) or _is_elsewhere(said):
        return False
    if PAST.mentioned(said) and not CONDITION.mentioned(said):
        return False
    return MISSES.mentioned(said) or NO_GRACE.mentioned(said)


def _is_elsewhere(said: Statement) -> bool:
    return OUTSIDE_THE_PLAN.mentioned(said) and not INSTALMENT_MISSED.mentioned(said)
