"""``offers.toml``: what either side has proposed to the other."""

from collections.abc import Mapping
from dataclasses import field
from typing import Annotated

from forbear.case.fields import Amount, Count, Day, Percent, Text, choice
from forbear.case.kinds import Channel, OfferState, RateBasis, Side
from forbear.case.record import record
from forbear.loan.kinds import Component, Method


@record
class WaivedItem:
    """One part of the debt that is given up."""

    item: Annotated[Component, choice(Component)]
    """``penalty-principal`` stands for both penalties when a promise says only *penalty*."""
    amount: Amount | None = None
    percent: Percent | None = None
    when: Text | None = None
    condition: Text | None = None


@record
class OfferLine:
    """One line of an offered schedule."""

    due: Day
    total: Amount


@record
class Offer:
    """Terms that one side has put to the other."""

    side: Annotated[Side, choice(Side)]
    """Who made the offer."""
    made_on: Day
    channel: Annotated[Channel, choice(Channel)] | None = None
    contact: Text | None = None
    """Id of the contact in which it was made."""
    valid_until: Day | None = None
    state: Annotated[OfferState, choice(OfferState)] = OfferState.OPEN
    accepted_on: Day | None = None
    total: Amount | None = None
    down_payment: Amount | None = None
    down_payment_due: Day | None = None
    instalment: Amount | None = None
    last_instalment: Amount | None = None
    count: Count | None = None
    first_due: Day | None = None
    annual_percent: Percent | None = None
    daily_percent: Percent | None = None
    rate_basis: Annotated[RateBasis, choice(RateBasis)] = RateBasis.NOMINAL
    method: Annotated[Method, choice(Method)] | None = None
    waived: tuple[WaivedItem, ...] = ()
    schedule: tuple[OfferLine, ...] = ()
    fees: Amount | None = None
    evidence: tuple[Text, ...] = ()
    note: Text | None = None


@record
class Offers:
    """All offers on one debt, both directions."""

    offer: Mapping[str, Offer] = field(default_factory=dict)
