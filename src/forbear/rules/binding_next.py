"""Whether the borrower is about to bind himself: by a paper, a promise or a payment."""

from forbear.case.kinds import OfferState, PromiseKind, PromiseState, Side
from forbear.rules.facts import Facts

_BINDING = frozenset({PromiseKind.PAY, PromiseKind.INSTALMENTS})


def is_about_to_bind(facts: Facts) -> bool:
    """Tell whether a paper waits, an offer of either side is open, or a promise to pay is."""
    return _waits_for_signature(facts) or _offer_open(facts) or _promise_open(facts)


def signed_on_or_before_today(facts: Facts) -> bool:
    """Tell whether a paper on file was signed; an unconfirmed day counts as not yet."""
    paper = facts.here.agreement
    signed = paper.term.signed_on if paper else None
    return signed is not None and signed.confirmed and signed.value <= facts.today


def _waits_for_signature(facts: Facts) -> bool:
    return facts.has_paper and not signed_on_or_before_today(facts)


def _offer_open(facts: Facts) -> bool:
    return any(one.state is OfferState.OPEN for one in facts.offers.values())


def _promise_open(facts: Facts) -> bool:
    return any(
        one.by is Side.BORROWER and one.kind in _BINDING and one.state is PromiseState.OPEN
        for contact in facts.contacts.values()
        for one in contact.promises
    )
