"""All agreed plans together need more than is left.

Why: Each plan fits alone; together they do not.

Source: none: arithmetic and good practice

Good: surplus 1,394.50; plans of 412.60, 530.00 and 451.90 meet it exactly.

Bad: the same with 455.00: 3.10 short.
"""

from collections.abc import Iterator

from forbear.planning.commitments import Commitment
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.margins import Margin, binding_plans, months_of
from forbear.rules.requests import PAUSE
from forbear.values.money import ZERO
from forbear.values.place import Place

_LEAST = 2


def decide(facts: Facts) -> Iterator[Verdict]:
    """Add papers and accepted offers month by month; one alone is above-surplus's matter."""
    plans = [plan for plan in binding_plans(facts) if plan.payments]
    if len(plans) < _LEAST:
        return
    payments = [one for plan in plans for one in plan.payments]
    failing = [margin for margin in months_of(facts, payments) if margin.left < ZERO]
    if not failing:
        return
    first = failing[0]
    capacity = first.budget.capacity
    yield Finding(
        {
            "month": first.month,
            "need": first.need,
            "surplus": first.budget.surplus,
            "shortfall": -first.left,
            "debts": "、".join(_shares(facts, plans, first)),
            "capacity": capacity,
            "months_failing": len(failing),
        },
        Place("finances.toml"),
        PAUSE if capacity <= ZERO else None,
    )


def _shares(facts: Facts, plans: list[Commitment], margin: Margin) -> Iterator[str]:
    for plan in plans:
        debt = facts.case.debts[plan.debt].debt
        yield f"{debt.label if debt else plan.debt} {plan.due_in(margin.month)}"


RULE = Rule(
    id="all-plans-above-surplus",
    question=Question.AFFORDABLE,
    severity=Severity.STOP,
    what=Sentence(
        zh="{month} 各家合计要还 {need} 元（{debts}），结余 {surplus} 元，缺 {shortfall} 元。",
        en=(
            "In {month} all plans together need {need} ({debts}); the surplus is {surplus}: "
            "{shortfall} short."
        ),
    ),
    why=Sentence(
        zh="每家单看都行，加起来就不行。",
        en="Each plan fits alone; together they do not.",
    ),
    ask=Sentence(
        zh="我同时在和几家协商，每月能还的总共只有 {capacity} 元，请接受按欠款比例分到的金额。",
        en=(
            "I am settling with several lenders and can pay {capacity} a month in all; please "
            "accept the share in proportion to the debt."
        ),
    ),
    basis=Basis(
        key="none",
        confidence="U",
        valid_from=None,
        says=Sentence(
            zh="按比例分配的做法",
            en="pro-rata practice",
        ),
    ),
    decide=decide,
    for_case=True,
)
