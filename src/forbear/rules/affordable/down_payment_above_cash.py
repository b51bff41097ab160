"""The down payment takes the money for the next month's living.

Why: Paying out the last reserve makes the next month fail.

Source: none: arithmetic and good practice

Good: savings 9,800.00, essentials 3,985.50, interest 406.12: 5,408.38 down.

Bad: the same with 5,500.00 down.
"""

from collections.abc import Iterator

from forbear.loan.kinds import Component
from forbear.planning.payments import Payment
from forbear.planning.savings import free_for_down_payment
from forbear.rules import terms
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.parts import Part, paper_balance
from forbear.rules.sums import down_payment, fees, paper_principal
from forbear.values.money import ZERO, Money
from forbear.values.place import Place


def decide(facts: Facts) -> Iterator[Verdict]:
    """Keep one month's essentials and what else falls due by that day."""
    first = _first_payment(facts)
    if first is None:
        return
    if not facts.finances.asset:
        raise Missing("finances.asset")
    free = free_for_down_payment(facts.finances, first.due, _due_by(facts, first))
    if first.amount > free:
        yield Finding(
            {
                "down_payment": first.amount,
                "free": max(free, ZERO),
                "shortfall": first.amount - free,
                "day": first.due,
            },
            _place(facts),
        )


def _first_payment(facts: Facts) -> Payment | None:
    """Return what is wanted at once: the paper's down payment, else the offer's."""
    if facts.has_paper:
        return down_payment(facts)
    offer = facts.offered
    if offer is None or not offer.down_payment:
        return None
    if offer.down_payment_due is None:
        raise Missing("offer.down_payment_due")
    return Payment(offer.down_payment_due, offer.down_payment)


def _due_by(facts: Facts, first: Payment) -> Money:
    """Return what else is due by then: fees, and interest that the new lines do not carry."""
    if not facts.has_paper:
        return ZERO
    charged = [fee.amount for fee in fees(facts) if fee.due is None or fee.due <= first.due]
    return Money.total(charged) + _interest_apart(facts, first)


def _interest_apart(facts: Facts, first: Payment) -> Money:
    principal = paper_balance(facts, Part.PRINCIPAL)
    if principal is None or first.amount + paper_principal(facts) > principal:
        return ZERO
    if facts.debt.loan is None:
        return paper_balance(facts, Part.INTEREST) or ZERO
    return facts.state(first.due).overdue[Component.INTEREST]


def _place(facts: Facts) -> Place:
    if not facts.has_paper:
        field = f"offer.{facts.offer_id}.down_payment"
        return Place(facts.path("offers.toml"), field=field)
    return terms.term_place(facts, "down_payment")


RULE = Rule(
    id="down-payment-above-cash",
    question=Question.AFFORDABLE,
    severity=Severity.STOP,
    what=Sentence(
        zh=(
            "{day} 要先付 {down_payment} 元，留足一个月生活费后只有 {free} 元可用，缺 "
            "{shortfall} 元。"
        ),
        en=(
            "{down_payment} is due on {day}; after keeping a month's living costs {free} is "
            "free: {shortfall} short."
        ),
    ),
    why=Sentence(
        zh="把救急的钱全付出去，下个月就还不上。",
        en="Paying out the last reserve makes the next month fail.",
    ),
    ask=Sentence(
        zh="首付我最多能付 {free} 元，其余请并入分期。",
        en="I can put down {free} at most; please spread the rest over the instalments.",
    ),
    basis=Basis(
        key="none",
        confidence="U",
        valid_from=None,
        says=Sentence(
            zh="至少留足一个月的基本开支",
            en="one month's essentials kept",
        ),
    ),
    decide=decide,
)
