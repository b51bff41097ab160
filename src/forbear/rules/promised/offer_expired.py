"""The offer that the paper rests on had run out before signing.

Why: The lender need not stand by an offer that has run out.

Source: CC 478, 481 (H, 2021-01-01 →)

Good: valid until 2026-11-30 and accepted by message on the 29th; signed in December.

Bad: valid until 2026-11-30, not accepted; signed on 2026-12-02.
"""

from collections.abc import Iterator
from datetime import date

from forbear.case.offer import Offer
from forbear.rules import terms
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.values.place import Place

UNDATED_DAYS = 30
"""An offer without a last day is trusted so long; then somebody has to ask."""


def decide(facts: Facts) -> Iterator[Verdict]:
    """Judge on the day of signing, today while unsigned; the lender's own later paper renews."""
    offer = facts.offered
    if offer is None:
        return
    signed = terms.day(facts, "signed_on") if facts.here.agreement else None
    judged = signed or facts.today
    if _is_accepted_in_time(offer) or _is_renewed(facts, offer):
        return
    if offer.valid_until is None:
        if (judged - offer.made_on).days > UNDATED_DAYS:
            raise Missing("offer.valid_until")
        return
    days = (judged - offer.valid_until).days
    if days > 0:
        field = f"offer.{facts.offer_id}.valid_until"
        yield Finding(
            {"valid_until": offer.valid_until, "judged_on": judged, "days": days},
            Place(facts.path("offers.toml"), field=field),
        )


def _is_accepted_in_time(offer: Offer) -> bool:
    """Tell whether it was accepted by its last day and something proves it."""
    if offer.accepted_on is None or not (offer.contact or offer.evidence):
        return False
    return offer.valid_until is None or offer.accepted_on <= offer.valid_until


def _is_renewed(facts: Facts, offer: Offer) -> bool:
    paper = facts.here.agreement
    sent = paper.received_on if paper else None
    return sent is not None and offer.valid_until is not None and sent > offer.valid_until


RULE = Rule(
    id="offer-expired",
    question=Question.PROMISED,
    severity=Severity.STOP,
    what=Sentence(
        zh="对方的方案 {valid_until} 到期，今天（{judged_on}）已过 {days} 天。",
        en="The offer ran until {valid_until}; {judged_on} is {days} days later.",
    ),
    why=Sentence(
        zh="过期的方案对方可以不认，签了也可能被说成“不作数”。",
        en="The lender need not stand by an offer that has run out.",
    ),
    ask=Sentence(
        zh="请书面确认 {valid_until} 到期的方案仍然有效，或给出新的有效期，我再签字。",
        en=(
            "Please confirm in writing that the offer of {valid_until} still stands, or give a "
            "new last day; I will sign then."
        ),
    ),
    basis=Basis(
        key="CC 478, 481",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="要约逾期未承诺即失效；口头要约没定期限的须即时承诺，书面的在合理期限内承诺",
            en=(
                "an offer lapses when it is not accepted in its time; without a time: at once if "
                "spoken, else within reasonable time"
            ),
        ),
    ),
    decide=decide,
)
