"""Which component a payment meets first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from forbear.loan.kinds import Allocation, Component
from forbear.values.money import ZERO, Money

CARD_PRINCIPAL_FIRST_FROM = 91
"""Days overdue from which a card's principal is met first.

Source: docs/sources.md#card-allocation
"""

LAW_ORDER = (
    Component.FEE,
    Component.INTEREST,
    Component.PENALTY_INTEREST,
    Component.PENALTY_PRINCIPAL,
    Component.PRINCIPAL,
)
"""Costs, interest, principal; inside interest the law names no order.

Source: docs/sources.md#civil-code-561
"""

PRINCIPAL_FIRST = (Component.PRINCIPAL, *LAW_ORDER[:-1])


@dataclass(frozen=True, slots=True)
class Allotment:
    """Where one payment went."""

    parts: Mapping[Component, Money]
    """One entry for each component, 0.00 included."""
    rest: Money
    """What was left when nothing more was owed."""


def component_order(
    allocation: Allocation,
    *,
    days_overdue: int = 0,
    contract: Sequence[Component] = (),
    named: Sequence[Component] = (),
) -> tuple[Component, ...]:
    """Return every component once, in the order in which a payment meets them.

    What a contract or payer leaves out follows in law order. Judgment money is met
    in law order; its extra interest comes after it (``allocate_judgment``).
    """
    match allocation:
        case Allocation.CARD if days_overdue >= CARD_PRINCIPAL_FIRST_FROM:
            return PRINCIPAL_FIRST
        case Allocation.CONTRACT:
            return _completed(contract)
        case Allocation.NAMED:
            return _completed(named)
        case _:
            return LAW_ORDER


def allocate(
    payment: Money, owed: Mapping[Component, Money], order: Sequence[Component] = LAW_ORDER
) -> Allotment:
    """Return the parts of a payment; together with the rest they are the payment."""
    left = payment.fen
    parts = dict.fromkeys(LAW_ORDER, ZERO)
    for component in order:
        taken = max(min(left, owed.get(component, ZERO).fen), 0)
        parts[component] = Money(taken)
        left -= taken
    return Allotment(parts, Money(left))


def allocate_judgment(
    payment: Money, judgment_money: Mapping[Component, Money], extra: Money
) -> tuple[Allotment, Money]:
    """Return the parts of the judgment money and what goes to the extra interest after it.

    Source: docs/sources.md#judgment-order
    """
    first = allocate(payment, judgment_money)
    to_extra = min(first.rest, extra)
    return Allotment(first.parts, first.rest - to_extra), to_extra


def _completed(given: Sequence[Component]) -> tuple[Component, ...]:
    named = tuple(dict.fromkeys(given))
    return (*named, *(component for component in LAW_ORDER if component not in named))
