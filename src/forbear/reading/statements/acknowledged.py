"""Does a sentence own up to the debt or promise to pay it?"""

from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.statement import CREDITOR_SIDE, Statement
from forbear.reading.statements.vocabulary.debt_words import (
    ACKNOWLEDGED_OPEN,
    ADMITTED,
    CLOCK_RESTARTED,
    NOT_ACKNOWLEDGED,
    PLANNED,
    PROMISED,
    TOKEN_PAID,
)


def acknowledges(said: Statement) -> bool:
    """Tell whether it acknowledges, promises or invites a payment, without reserve."""
    if NOT_ACKNOWLEDGED.mentioned(said) or leaves_open(said):
        return False
    if TOKEN_PAID.asserted(said) or CLOCK_RESTARTED.asserted(said) or PLANNED.asserted(said):
        return True
    return _is_by_borrower(ADMITTED, said) or _is_by_borrower(PROMISED, said)


def leaves_open(said: Statement) -> bool:
    """Tell whether it is a bare signature or names no time: nobody can tell from it."""
    return said.binds and ACKNOWLEDGED_OPEN.mentioned(said)


def _is_by_borrower(phrase: Phrase, said: Statement) -> bool:
    """Tell whether a meaning is stated, and not of the lender."""
    stated = phrase.stated_at(said)
    if stated is None:
        return False
    subject = said.subject(stated.start() + 1)
    return subject == "" or subject not in CREDITOR_SIDE
