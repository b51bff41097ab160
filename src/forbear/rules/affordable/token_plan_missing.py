"""There is nothing left to promise, and a normal plan is promised.

Why: With nothing left, ask for a pause or a token payment instead of a promise that must
    fail.

Source: none: arithmetic and good practice

Good: six months' pause, then 10.00 a month with a day to review.

Bad: capacity −272.50, and 24 × 300.00 are offered.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from forbear.case.kinds import OfferState, Side
from forbear.planning.debt_terms import owed
from forbear.planning.payments import Payment, due_in, offer_payments
from forbear.planning.proposals import proposed_lines
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.margins import binding_plans
from forbear.values.day import Month
from forbear.values.money import ZERO, Money
from forbear.values.place import Place

TOKEN = Money(10_00)
"""A sign of good will, not a plan."""


@dataclass(frozen=True, slots=True)
class _Promised:
    first: Payment
    place: Place


def decide(facts: Facts) -> Iterator[Verdict]:
    """Judge the month of the first paid line of own offers and the chosen proposal."""
    for promised in chain(_own_offers(facts), _chosen(facts)):
        if promised.first.amount <= TOKEN:
            continue
        month = Month.of(promised.first.due)
        budget = facts.budget(month)
        others = [plan for plan in binding_plans(facts) if plan.debt != facts.here.id]
        taken = Money.total(due_in(plan.payments, month) for plan in others)
        capacity = budget.capacity - taken
        if capacity <= ZERO:
            yield Finding(
                {
                    "capacity": capacity,
                    "surplus": budget.surplus - taken,
                    "buffer": budget.buffer,
                    "instalment": promised.first.amount,
                    "month": month,
                },
                promised.place,
            )
            return


def _own_offers(facts: Facts) -> Iterator[_Promised]:
    for name, offer in facts.offers.items():
        if offer.side is not Side.BORROWER or offer.state is not OfferState.OPEN:
            continue
        payments = offer_payments(offer)
        if payments is None and offer.instalment is not None:
            payments = (Payment(facts.today, offer.instalment),)
        place = Place(facts.path("offers.toml"), field=f"offer.{name}")
        yield from _first_paid(payments or (), place)


def _chosen(facts: Facts) -> Iterator[_Promised]:
    facts.readable("plan.toml")
    name = facts.case.plan.chosen.get(facts.here.id, "")
    proposal = facts.case.plan.proposal.get(name)
    if proposal is None or proposal.debt != facts.here.id:
        return
    payoff = owed(facts.here, facts.today)
    lines = proposed_lines(proposal, payoff, facts.today)
    payments = tuple(Payment(line.due, line.total) for line in lines)
    yield from _first_paid(payments, Place("plan.toml", field=f"proposal.{name}"))


def _first_paid(payments: tuple[Payment, ...], place: Place) -> Iterator[_Promised]:
    paid = [one for one in payments if one.amount > ZERO]
    if paid:
        yield _Promised(paid[0], place)


RULE = Rule(
    id="token-plan-missing",
    question=Question.AFFORDABLE,
    severity=Severity.ASK,
    what=Sentence(
        zh=(
            "{month} 结余 {surplus} 元、备用金 {buffer} 元，可还 {capacity} 元，却提出每期 "
            "{instalment} 元。"
        ),
        en=(
            "In {month} surplus {surplus} less buffer {buffer} leaves {capacity}, yet "
            "{instalment} is offered."
        ),
    ),
    why=Sentence(
        zh="没有余钱时，先求暂停或象征性还款，比答应了做不到好。",
        en=(
            "With nothing left, ask for a pause or a token payment instead of a promise that "
            "must fail."
        ),
    ),
    ask=Sentence(
        zh="我目前没有可还款的余额，请先暂停 3–6 个月（停止计息），到期再按收入重谈。",
        en=(
            "I have nothing left to pay at present; please pause for 3–6 months without "
            "interest and review then."
        ),
    ),
    basis=Basis(
        key="none",
        confidence="M",
        valid_from=None,
        says=Sentence(
            zh="收支表的通行做法：象征性还款或暂不还款",
            en="statement practice: token or no offer",
        ),
    ),
    decide=decide,
)
