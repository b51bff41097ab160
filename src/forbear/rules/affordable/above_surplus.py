"""In some month the plan needs more than is left.

Why: A promise that cannot be kept leads to a second default, which is harder to talk about.

Source: none: arithmetic and good practice

Good: surplus 1,394.50, paper 1,394.50 a month: equal is inside.

Bad: a school fee in September leaves 994.50, the paper wants 1,208.30.
"""

from collections.abc import Iterator

from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.margins import breaks, months_of, own_payments, plan_place
from forbear.rules.missing import Missing
from forbear.rules.requests import PAUSE
from forbear.values.day import Month
from forbear.values.money import ZERO


def decide(facts: Facts) -> Iterator[Verdict]:
    """Leave out months that a known day breaks: income-step-down tells those."""
    margins = months_of(facts, own_payments(facts))
    failing = [margin for margin in margins if margin.left < ZERO]
    if not failing:
        return
    told = _told_elsewhere(facts)
    failing = [margin for margin in failing if margin.month not in told]
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
            "months_failing": len(failing),
            "capacity": capacity,
        },
        plan_place(facts, first.month),
        PAUSE if capacity <= ZERO else None,
    )


def _told_elsewhere(facts: Facts) -> set[Month]:
    """Return the months that income-step-down tells; none when it cannot look itself."""
    try:
        return {month for one in breaks(facts) for month in one.months}
    except Missing:
        return set()


RULE = Rule(
    id="above-surplus",
    question=Question.AFFORDABLE,
    severity=Severity.STOP,
    what=Sentence(
        zh=(
            "{month} 要还 {need} 元，当月结余只有 {surplus} 元，缺 {shortfall} 元（共 "
            "{months_failing} 个月）。"
        ),
        en=(
            "In {month} {need} is due, the surplus is {surplus}: {shortfall} short "
            "({months_failing} months in all)."
        ),
    ),
    why=Sentence(
        zh="答应做不到的数，第二次违约比现在更难谈。",
        en=(
            "A promise that cannot be kept leads to a second default, which is harder to talk "
            "about."
        ),
    ),
    ask=Sentence(
        zh="我每月最多能还 {capacity} 元，请按这个金额延长期数，或先停收利息。",
        en=(
            "The most I can pay is {capacity} a month; please lengthen the term or stop the "
            "interest accordingly."
        ),
    ),
    basis=Basis(
        key="none",
        confidence="U",
        valid_from=None,
        says=Sentence(
            zh="还款能力；收支表的通行做法",
            en="affordability; statement practice",
        ),
    ),
    decide=decide,
)
