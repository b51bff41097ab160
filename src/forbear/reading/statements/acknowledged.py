"""Does a sentence own up to the debt or promise to pay it?"""

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.debt_words import (
    ACKNOWLEDGED,
    ACKNOWLEDGED_OPEN,
    NOT_ACKNOWLEDGED,
)


def acknowledges(said: Statement) -> bool:
    """Tell whether it acknowledges, promises or invites a payment, without reserve."""
    if NOT_ACKNOWLEDGED.mentioned(said) or leaves_open(said):
        return False
    return ACKNOWLEDGED.asserted(said)


def leaves_open(said: Statement) -> bool:
    """Tell whether it is a bare signature or names no time: nobody can tell from it."""
    return said.binds and ACKNOWLEDGED_OPEN.mentioned(said)
