"""An open offer of the lender ends within three days and is not answered.

Why: After that day the terms may get worse.

Source: CC 478, 481 (H, 2021-01-01 →)

Good: four days are left.

Bad: two days are left and nothing has been said.
"""

from collections.abc import Iterator
from datetime import date

from forbear.case.kinds import Direction, OfferState, Side
from forbear.case.offer import Offer
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.values.place import Place

WITHIN_DAYS = 3


def decide(facts: Facts) -> Iterator[Verdict]:
    """Of several open offers look at the one that ends first."""
    ending = [
        (offer.valid_until, name, offer)
        for name, offer in facts.offers.items()
        if offer.side is Side.LENDER
        and offer.state is OfferState.OPEN
        and offer.valid_until is not None
        and 0 <= (offer.valid_until - facts.today).days <= WITHIN_DAYS
    ]
    if not ending:
        return
    until, name, offer = min(ending, key=lambda one: one[0])
    if not _is_answered(facts, offer):
        yield Finding(
            {"valid_until": until, "days_left": (until - facts.today).days},
            Place(facts.path("offers.toml"), field=f"offer.{name}.valid_until"),
        )


def _is_answered(facts: Facts, offer: Offer) -> bool:
    """Tell whether the borrower has spoken since: an own offer, or a contact of their own."""
    own = [one.made_on for one in facts.offers.values() if one.side is Side.BORROWER]
    spoken = [_day(facts, name) for name in facts.contacts if _is_outgoing(facts, name)]
    return any(day >= offer.made_on for day in (*own, *spoken))


def _is_outgoing(facts: Facts, name: str) -> bool:
    return facts.contacts[name].direction is Direction.OUT


def _day(facts: Facts, name: str) -> date:
    return facts.local_day(facts.contacts[name].happened_at)


RULE = Rule(
    id="offer-expiring",
    question=Question.PROMISED,
    severity=Severity.NOTE,
    what=Sentence(
        zh="对方方案 {valid_until} 到期，还剩 {days_left} 天，你还没回复。",
        en="The offer ends on {valid_until}, {days_left} days left, and has not been answered.",
    ),
    why=Sentence(
        zh="过期后条件可能变差。",
        en="After that day the terms may get worse.",
    ),
    ask=Sentence(
        zh="方案我正在核对，请书面同意延长到期日五天。",
        en="I am checking the offer; please extend it by five days in writing.",
    ),
    basis=Basis(
        key="CC 478, 481",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="要约过期即失效",
            en="an offer lapses when its time is over",
        ),
    ),
    decide=decide,
)
