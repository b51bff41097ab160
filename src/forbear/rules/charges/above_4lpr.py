"""A private loan costs more than four times the one-year LPR of its day.

Why: In a private loan, interest, damages and fees together stay within four times the
    one-year LPR of the contract's day.

Source: PL 25, 28–31; W25, W26 (H, 2020-08-20 →)

Good: formed on 2024-10-21 at 12.40 %; the LPR of that day is 3.10 %: exactly the cap.

Bad: 46,000.00 at 18 % from 2024-05-16 for 213 days; the cap of that day is 13.80 %.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction

from forbear.case.kinds import LenderKind
from forbear.loan.ceiling import private_cap, whole_life_ceiling
from forbear.loan.day_units import LAW_YEAR
from forbear.loan.terms import daily_ratio
from forbear.planning.debt_terms import contract_ratio
from forbear.references.values import LPR
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.values.money import ZERO, Money
from forbear.values.place import Place
from forbear.values.rate import percent_text, ratio

NEW_RULE_FROM = date(2020, 8, 20)
"""Older contracts: four times the LPR of the day of suit; until there is one, of today.

Source: docs/sources.md#private-cap
"""
_ONE_FEN = Money(1)


def decide(facts: Facts) -> Iterator[Verdict]:
    """Judge the agreed rate first: it can be too high before anything is charged."""
    kind = facts.debt.lender_kind
    if kind is None:
        raise Missing("debt.lender_kind")
    if kind is not LenderKind.PRIVATE:
        return
    loan = facts.loan
    rate = daily_ratio(contract_ratio(loan), loan.day_count) * LAW_YEAR
    rate = contract_ratio(loan) if loan.daily_percent is None else rate
    lpr = facts.reference(LPR, _formed_on(facts))
    cap = private_cap(ratio(lpr.value))
    found = whole_life_ceiling(facts.state(facts.today), cap, loan.received)
    if rate > cap or found.excess > _ONE_FEN:
        yield Finding(
            {
                "rate": _percent(rate),
                "cap": _percent(cap),
                "charged": found.charges,
                "ceiling": found.ceiling,
                "excess": max(found.excess, ZERO),
                "lpr_day": lpr.valid_from,
            },
            Place(facts.path("debt.toml"), field="loan"),
        )


def _formed_on(facts: Facts) -> date:
    formed = facts.debt.signed_on
    if formed is None:
        raise Missing("debt.signed_on")
    return formed if formed >= NEW_RULE_FROM else facts.today


def _percent(rate: Fraction) -> Decimal:
    return Decimal(percent_text(rate * 100))


RULE = Rule(
    id="above-4lpr",
    question=Question.CHARGES,
    severity=Severity.STOP,
    what=Sentence(
        zh="约定年利率 {rate}%，合同成立时四倍 LPR 为 {cap}%（{lpr_day}），超出部分 {excess} 元。",
        en="Agreed {rate} % a year; four times the LPR of {lpr_day} is {cap} %: {excess} too much.",
    ),
    why=Sentence(
        zh="民间借贷利息、违约金、费用加起来不能超过合同成立时一年期 LPR 的四倍。",
        en=(
            "In a private loan, interest, damages and fees together stay within four times the "
            "one-year LPR of the contract's day."
        ),
    ),
    ask=Sentence(
        zh="按合同成立时一年期 LPR 的四倍（{cap}%）计算，利息应为 {ceiling} 元，请按此结算。",
        en=(
            "At four times the one-year LPR of the contract's day ({cap} %), the interest is "
            "{ceiling}; please settle on that sum."
        ),
    ),
    basis=Basis(
        key="PL 25, 28–31; W25, W26",
        confidence="H",
        valid_from=date(2020, 8, 20),
        says=Sentence(
            zh="民间借贷以合同成立时一年期LPR四倍为限；2021-01-01 起持牌机构不适用",
            en=(
                "4 × one-year LPR at contract formation; licensed lenders are outside since "
                "2021-01-01"
            ),
        ),
    ),
    decide=decide,
)
