"""The sum called waived is still inside the lines.

Why: A waiver that is not taken out of the lines is no waiver.

Source: CC 575 (H, 2021-01-01 →)

Good: balance 18,402.77, 688.02 waived at signing; the lines add up to 17,714.75.

Bad: the same waiver; the lines still add up to 18,402.77.
"""

from collections.abc import Iterator
from datetime import date

from forbear.rules import terms
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.parts import paper_balances
from forbear.rules.sums import ONE_FEN, down_payment_amount, fixed_waivers
from forbear.values.money import Money
from forbear.values.place import Place


def decide(facts: Facts) -> Iterator[Verdict]:
    """Look for the whole waived sum, or one part of it, between the lines and what is due."""
    if not facts.has_paper:
        return
    waivers = fixed_waivers(facts)
    if not waivers:
        return
    total = terms.amount(facts, "balance_total")
    balances = paper_balances(facts)
    if total is None and not balances:
        raise Missing("agreement.balance_total")
    whole = Money.total(waivers.values())
    to_pay = (total or Money.total(balances.values())) - whole
    carried = _carried(facts)
    room = ONE_FEN * (1 + len(facts.lines))
    for waived in (whole, *waivers.values()):
        if abs(carried - to_pay - waived) <= room:
            values = {"waived": waived, "carried": carried, "to_pay": to_pay}
            yield Finding(values, _place(facts))
            return


def _carried(facts: Facts) -> Money:
    """Return what the lines repay; every total counts when no interest runs."""
    first = down_payment_amount(facts)
    lines = [line for line in facts.schedule if line.no > 0]
    columns = [line.principal for line in lines if line.principal is not None]
    if len(columns) == len(lines):
        return Money.total(columns) + first
    if terms.rate(facts, "annual_rate") or terms.rate(facts, "daily_rate"):
        raise Missing("agreement.schedule[].principal")
    return Money.total(line.total for line in lines) + first


def _place(facts: Facts) -> Place:
    for term in facts.agreement.waived:
        if term.line:
            return Place(facts.path("agreement.md"), term.line)
    return Place(facts.path("agreement.toml"), field="waived")


RULE = Rule(
    id="waived-yet-charged",
    question=Question.SUM,
    severity=Severity.STOP,
    what=Sentence(
        zh=(
            "写着免除 {waived} 元，但还款计划加起来是 {carried} 元，应为 {to_pay} 元：减免的钱又"
            "算回来了。"
        ),
        en=(
            "{waived} is called waived, yet the lines add up to {carried} instead of {to_pay}: "
            "the waived money is still in them."
        ),
    ),
    why=Sentence(
        zh="减免写了但没从计划里减掉，等于没减。",
        en="A waiver that is not taken out of the lines is no waiver.",
    ),
    ask=Sentence(
        zh="请从还款计划中减去已免除的 {waived} 元，各期合计应为 {to_pay} 元。",
        en=(
            "Please take the waived {waived} out of the schedule; the lines should add up to "
            "{to_pay}."
        ),
    ),
    basis=Basis(
        key="CC 575",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="免除的部分债务消灭",
            en="the waived part of the claim ends",
        ),
    ),
    decide=decide,
)
