"""The lender booked a payment in another order than the law or the contract names.

Why: With the wrong order principal falls more slowly and interest grows.

Source: CC 560, 561 (H, 2021-01-01 →); 信用卡办法 57 (cards from day 91); INT 4

Good: a card 91 days overdue, the payment booked on principal.

Bad: a business loan with interest and penalties open; everything booked on principal.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from forbear.case.debt import Balance, Payment
from forbear.case.kinds import LoanKind
from forbear.loan.kinds import Allocation, Component
from forbear.loan.state import state_on
from forbear.planning.debt_terms import paid
from forbear.rules.base import (
    Basis,
    CannotTell,
    Finding,
    Question,
    Rule,
    Sentence,
    Severity,
    Verdict,
)
from forbear.rules.cleared import signed_on
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.parts import NAMES, Part
from forbear.rules.sums import ONE_FEN
from forbear.values.money import ZERO, Money
from forbear.values.place import Place

CARD_PRINCIPAL_FIRST_DAYS = 91
_LAW = (Part.FEE, Part.INTEREST, Part.PRINCIPAL)
_CARD = (Part.PRINCIPAL, Part.FEE, Part.INTEREST)
_GREATEST_FIRST = (Part.PRINCIPAL, Part.INTEREST, Part.FEE)
_BOTH_INTERESTS = Sentence(zh="利息和罚息", en="interest and penalties")


@dataclass(frozen=True, slots=True)
class _Arrears:
    """What was due before a payment; penalties count as interest."""

    parts: Mapping[Part, Money]
    days_overdue: int | None


def decide(facts: Facts) -> Iterator[Verdict]:
    """Compare every split on file with the expected one, until an agreement is in force."""
    facts.readable(facts.path("payments.toml"))
    if all(one.booked is None for one in facts.here.payments):
        return
    signed = signed_on(facts)
    for position, payment in enumerate(facts.here.payments):
        in_force = signed is not None and payment.on >= signed
        if payment.booked is None or payment.bounced or in_force:
            continue
        place = Place(facts.path("payments.toml"), field=f"payments.{position}")
        try:
            yield from _judged(facts, payment, place)
        except Missing as lacking:
            yield CannotTell(lacking.missing, lacking.place)


def _judged(facts: Facts, payment: Payment, place: Place) -> Iterator[Verdict]:
    arrears = _arrears(facts, payment)
    order = _order(facts, arrears)
    expected, rest = _split(payment.amount, arrears.parts, order)
    booked = _booked(payment)
    gaps = {part: booked[part] - expected[part] for part in _GREATEST_FIRST}
    if ZERO <= gaps[Part.PRINCIPAL] <= rest:
        gaps[Part.PRINCIPAL] = ZERO
    worst = max(_GREATEST_FIRST, key=lambda part: abs(gaps[part]))
    if abs(gaps[worst]) > ONE_FEN:
        yield Finding(
            {
                "component": _BOTH_INTERESTS if worst is Part.INTEREST else NAMES[worst],
                "booked": booked[worst],
                "expected": expected[worst],
                "difference": abs(gaps[worst]),
            },
            place,
        )


def _booked(payment: Payment) -> Mapping[Part, Money]:
    split = payment.booked
    return {
        Part.FEE: (split.fees if split else None) or ZERO,
        Part.INTEREST: (split.interest if split else None) or ZERO,
        Part.PRINCIPAL: (split.principal if split else None) or ZERO,
    }


def _arrears(facts: Facts, payment: Payment) -> _Arrears:
    """Return the lender's own statement of the day before, else the own ledger."""
    balance = facts.debt.balance
    if balance is not None and balance.as_of == payment.on - timedelta(days=1):
        return _stated(facts, balance)
    made = facts.here.payments
    place = next(position for position, one in enumerate(made) if one is payment)
    earlier = [
        one
        for position, one in enumerate(made)
        if one.on < payment.on or (one.on == payment.on and position < place)
    ]
    state = state_on(facts.loan_terms, paid(earlier), payment.on)
    overdue = state.overdue
    interests = (Component.INTEREST, Component.PENALTY_PRINCIPAL, Component.PENALTY_INTEREST)
    parts = {
        Part.FEE: overdue[Component.FEE],
        Part.INTEREST: Money.total(overdue[one] for one in interests),
        Part.PRINCIPAL: overdue[Component.PRINCIPAL],
    }
    return _Arrears(parts, state.days_overdue)


def _stated(facts: Facts, balance: Balance) -> _Arrears:
    for name in ("interest", "principal"):
        if getattr(balance, name) is None:
            raise Missing(
                f"debt.balance.{name}", Place(facts.path("debt.toml"), field=f"balance.{name}")
            )
    interests = (balance.interest, balance.penalty_principal, balance.penalty_interest)
    parts = {
        Part.FEE: balance.fees or ZERO,
        Part.INTEREST: Money.total(one for one in interests if one is not None),
        Part.PRINCIPAL: balance.principal or ZERO,
    }
    days = balance.days_overdue
    return _Arrears(parts, None if days is None else days + 1)


def _order(facts: Facts, arrears: _Arrears) -> tuple[Part, ...]:
    loan = facts.debt.loan
    allocation = loan.allocation if loan else Allocation.LAW
    if allocation not in {Allocation.LAW, Allocation.CARD}:
        raise Missing("debt.loan.allocation")
    if facts.debt.kind is not LoanKind.CARD and allocation is not Allocation.CARD:
        return _LAW
    if arrears.days_overdue is None:
        raise Missing("debt.balance.days_overdue")
    return _CARD if arrears.days_overdue >= CARD_PRINCIPAL_FIRST_DAYS else _LAW


def _split(
    amount: Money, arrears: Mapping[Part, Money], order: tuple[Part, ...]
) -> tuple[Mapping[Part, Money], Money]:
    """Return what each part gets, and what is left when nothing more is due."""
    expected = {}
    left = amount
    for part in order:
        expected[part] = min(left, arrears[part])
        left -= expected[part]
    return expected, left


RULE = Rule(
    id="wrong-order",
    question=Question.RECORD,
    severity=Severity.ASK,
    what=Sentence(
        zh="{component} 入账 {booked} 元，按顺序应为 {expected} 元，差 {difference} 元。",
        en="{component}: {booked} booked, {expected} by the order, {difference} apart.",
    ),
    why=Sentence(
        zh="顺序不对，本金降得慢，利息就多。",
        en="With the wrong order principal falls more slowly and interest grows.",
    ),
    ask=Sentence(
        zh="请按约定顺序重新入账，并给我更新后的余额明细。",
        en="Please rebook in the agreed order and send the updated balance by component.",
    ),
    basis=Basis(
        key="CC 560, 561; INT 4",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="没有另外约定的，先抵费用、再抵利息、最后抵本金；信用卡逾期91天起先抵本金",
            en=(
                "costs, interest, principal unless agreed otherwise; cards from day 91: principal "
                "first"
            ),
        ),
    ),
    decide=decide,
)
