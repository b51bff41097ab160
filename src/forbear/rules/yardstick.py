"""Which of the lender's offers a paper is measured by."""

from collections.abc import Mapping

from forbear.case.agreement import Agreement
from forbear.case.kinds import OfferState, Side
from forbear.case.offer import Offer
from forbear.rules.missing import Missing


def yardstick(offers: Mapping[str, Offer], paper: Agreement | None) -> str:
    """Return the id of the accepted offer, else of the newest one still open.

    Only the lender's offers count. Of several made on the same day, the one with
    as many instalments as the paper.

    Raises:
        Missing: If there is none, or alternatives that the paper does not settle.
    """
    of_lender = {name: offer for name, offer in offers.items() if offer.side is Side.LENDER}
    newest = _newest(of_lender, OfferState.ACCEPTED) or _newest(of_lender, OfferState.OPEN)
    if not newest:
        raise Missing("offers.offer")
    if len(newest) == 1:
        return newest[0]
    count = paper_count(paper)
    alike = [name for name in newest if count is not None and offers[name].count == count]
    if len(alike) != 1:
        raise Missing("offers.offer.accepted_on")
    return alike[0]


def paper_count(paper: Agreement | None) -> int | None:
    """Return how many instalments above zero the paper lists or names."""
    if paper is None:
        return None
    if paper.schedule:
        return sum(1 for line in paper.schedule if line.no > 0 and line.total.fen > 0)
    return paper.term.count.value if paper.term.count else None


def _newest(offers: Mapping[str, Offer], state: OfferState) -> list[str]:
    alive = {name: offer for name, offer in offers.items() if offer.state is state}
    if not alive:
        return []
    day = max(offer.made_on for offer in alive.values())
    return [name for name, offer in alive.items() if offer.made_on == day]
