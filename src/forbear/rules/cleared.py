"""When everything was paid: by the signed paper, else by the contract."""

from datetime import date

from forbear.planning.payments import paper_payments
from forbear.rules import terms
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.sums import down_payment_amount
from forbear.values.money import ZERO, Money


def signed_on(facts: Facts) -> date | None:
    """Return the day on which a paper was signed; None while none is.

    Raises:
        Missing: If the day was read but not confirmed.
    """
    facts.readable(facts.path("agreement.toml"))
    if facts.here.agreement is None:
        return None
    day = terms.day(facts, "signed_on")
    return day if day is not None and day <= facts.today else None


def cleared_on(facts: Facts) -> date | None:
    """Return the day on which the last fen was paid; None while something is owed.

    Raises:
        Missing: If payments are on file, or hidden, and nobody can tell what they had to pay.
    """
    facts.readable(facts.path("payments.toml"))
    signed = signed_on(facts)
    made = [
        one
        for one in sorted(facts.paid, key=lambda one: one.on)
        if one.on <= facts.today and (signed is None or one.on >= signed)
    ]
    if not made:
        return None
    if signed is None:
        return made[-1].on if facts.state(facts.today).is_closed else None
    left = _asked(facts)
    for payment in made:
        left -= payment.amount
        if left <= ZERO:
            return payment.on
    return None


def _asked(facts: Facts) -> Money:
    """Return what the signed paper asks for, down payment included."""
    lines = paper_payments(facts.agreement) if facts.lines or _has_terms(facts) else None
    if not lines:
        raise Missing("agreement.schedule")
    return Money.total(one.amount for one in lines) + down_payment_amount(facts)


def _has_terms(facts: Facts) -> bool:
    """Tell whether single terms give the lines; each of them must be confirmed."""
    return all(terms.term(facts, name) is not None for name in ("instalment", "count", "first_due"))
