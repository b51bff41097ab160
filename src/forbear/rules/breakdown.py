"""How the lender says it computed interest and penalties."""

from forbear.case.agreement import Charge
from forbear.rules.facts import Facts
from forbear.rules.missing import UNCONFIRMED, Missing


def breakdown(facts: Facts) -> tuple[Charge, ...]:
    """Return the charges of the lender's breakdown, confirmed; none when it gives none."""
    if any(not charge.confirmed for charge in facts.agreement.breakdown):
        raise Missing(f"agreement.breakdown{UNCONFIRMED}")
    return facts.agreement.breakdown
