"""Penalty on penalty: a charged sum that only a base with penalties in it reproduces."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from forbear.case.agreement import Charge
from forbear.loan.kinds import Component
from forbear.loan.terms import daily_ratio
from forbear.rules.base import Finding, Sentence, Verdict
from forbear.rules.breakdown import breakdown
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.values.money import ZERO, Money
from forbear.values.place import Place

WHAT = Sentence(
    zh=(
        "罚息 {charged} 元，按本金和利息只应 {allowed} 元；计算基数 {base} 元里含有罚息，多 "
        "{excess} 元。"
    ),
    en=(
        "Penalty {charged}; on principal and interest only {allowed} is due. The base {base} "
        "contains penalties: {excess} too much."
    ),
)
ASK = Sentence(
    zh="请以本金和应付利息为基数重算罚息，扣除 {excess} 元。",
    en="Please recompute the penalty on principal and interest only and deduct {excess}.",
)

_PENALTIES = (Component.PENALTY_PRINCIPAL, Component.PENALTY_INTEREST)
_Span = tuple[date, date]


def by_figures(facts: Facts) -> Iterator[Verdict]:
    """Recompute each stretch from its own base; an unexplained excess proves nothing here."""
    if not facts.has_paper:
        return
    charges = [one for one in breakdown(facts) if one.item in _PENALTIES]
    bases: dict[Component, Money] = {}
    booked = ZERO
    for span in sorted({_span(one) for one in charges}):
        here = [one for one in charges if _span(one) == span]
        bases |= {one.item: one.base for one in here if one.base is not None and not booked}
        yield from _judged(facts, here, bases, booked)
        booked += Money.total(one.amount for one in here)


def _judged(
    facts: Facts, here: list[Charge], bases: dict[Component, Money], booked: Money
) -> Iterator[Verdict]:
    if not bases:
        raise Missing("agreement.breakdown[].base")
    if not booked:
        return
    since, until = _span(here[0])
    loan = facts.loan_terms
    rate = daily_ratio(loan.penalty_ratio, loan.day_count) * (until - since).days
    allowed = Money.total(Money.rounded(base.fen * rate) for base in bases.values())
    charged = Money.total(one.amount for one in here)
    room = Money(2 * len(bases))
    base = Money.total(bases.values()) + booked
    if charged - allowed > room and _contains(here, base, charged, rate, room):
        position = facts.agreement.breakdown.index(here[0])
        yield Finding(
            {"charged": charged, "allowed": allowed, "excess": charged - allowed, "base": base},
            Place(facts.path("agreement.toml"), field=f"breakdown.{position}"),
            ASK,
            WHAT,
        )


def _contains(here: list[Charge], base: Money, charged: Money, rate: Fraction, room: Money) -> bool:
    """Tell whether the base, stated or reproduced, has the earlier penalties in it."""
    stated = [one.base for one in here if one.base is not None]
    if stated and abs(Money.total(stated) - base) <= room:
        return True
    return abs(charged - Money.rounded(base.fen * rate)) <= room


def _span(charge: Charge) -> _Span:
    if charge.since is None or charge.until is None:
        raise Missing("agreement.breakdown[].since")
    return charge.since, charge.until
