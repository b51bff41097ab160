"""The lines still carry the balance from before the down payment.

Why: Money paid first and not credited is paid twice.

Source: CC 561 (H, 2021-01-01 →)

Good: balance 14,210.00, 2,000.00 down, no interest; 10 × 1,221.00.

Bad: the same with 10 × 1,421.00.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from forbear.loan.instalment import equal_instalment
from forbear.rules import terms
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.parts import paper_balances
from forbear.rules.sums import down_payment_amount, fixed_waivers
from forbear.values.day import MONTHS_PER_YEAR
from forbear.values.money import ZERO, Money
from forbear.values.rate import ratio

_HALF_YUAN = Money(50)


def decide(facts: Facts) -> Iterator[Verdict]:
    """Compare what the lines repay with the balance before and after the down payment."""
    if not facts.has_paper or not down_payment_amount(facts):
        return
    lines = [line for line in facts.lines if line.no > 0]
    if not lines or any(line.no == 0 for line in facts.lines):
        return
    first = down_payment_amount(facts)
    before = _before(facts)
    carried = _carried(facts, before, first)
    if abs(carried - before) <= Money(len(lines)):
        yield Finding(
            {"down_payment": first, "carried": carried, "expected": before - first},
            terms.term_place(facts, "down_payment"),
        )


def _before(facts: Facts) -> Money:
    total = terms.amount(facts, "balance_total")
    balances = paper_balances(facts)
    if total is None and not balances:
        raise Missing("agreement.balance_total")
    owed = Money.total(balances.values()) if total is None else total
    return owed - Money.total(fixed_waivers(facts).values())


def _carried(facts: Facts, before: Money, first: Money) -> Money:
    """Return the sum that the lines repay, interest left out."""
    lines = [line for line in facts.lines if line.no > 0]
    columns = [line.principal for line in lines if line.principal is not None]
    if len(columns) == len(lines):
        return Money.total(columns)
    total = Money.total(line.total for line in lines)
    annual = terms.rate(facts, "annual_rate")
    if annual is None and terms.rate(facts, "daily_rate") is None:
        if total > before:
            raise Missing("agreement.schedule[].principal")
        return total
    if annual is None:
        raise Missing("agreement.schedule[].principal")
    return _fitting(facts, annual, before, first) if annual else total


def _fitting(facts: Facts, annual: Decimal, before: Money, first: Money) -> Money:
    """Return which of the two sums the lines fit at the stated rate; neither: nothing."""
    lines = [line for line in facts.lines if line.no > 0]
    monthly = ratio(annual) / MONTHS_PER_YEAR
    for principal in (before - first, before):
        instalment = equal_instalment(principal, monthly, len(lines))
        if all(abs(line.total - instalment) <= _HALF_YUAN for line in lines[:-1]):
            return principal
    return ZERO


RULE = Rule(
    id="down-payment-unbooked",
    question=Question.SUM,
    severity=Severity.ASK,
    what=Sentence(
        zh="首付 {down_payment} 元没有从计划里减掉：合计 {carried} 元，应为 {expected} 元。",
        en=(
            "The down payment of {down_payment} was not taken off: the lines carry {carried} "
            "instead of {expected}."
        ),
    ),
    why=Sentence(
        zh="先交的钱没抵扣，等于多还一遍。",
        en="Money paid first and not credited is paid twice.",
    ),
    ask=Sentence(
        zh="首付 {down_payment} 元应抵减欠款，请把各期合计改为 {expected} 元。",
        en=(
            "The down payment of {down_payment} reduces the debt; please change the lines to "
            "{expected} in all."
        ),
    ),
    basis=Basis(
        key="CC 561",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="还款按法定顺序抵减债务",
            en="payments reduce the debt in law order",
        ),
    ),
    decide=decide,
)
