"""After paying, less than the buffer is left in some month.

Why: One illness or idle week would break the plan.

Source: none: arithmetic and good practice

Good: surplus 1,394.50, buffer 312.00, paper 1,082.50: exactly the buffer stays.

Bad: the same with 1,250.00 leaves 144.50.
"""

from collections.abc import Iterator

from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.margins import months_of, own_payments, plan_place
from forbear.values.money import ZERO


def decide(facts: Facts) -> Iterator[Verdict]:
    """Judge only months that can be paid; the others have checks of their own."""
    thin = [
        margin
        for margin in months_of(facts, own_payments(facts))
        if ZERO <= margin.left < margin.budget.buffer
    ]
    if thin:
        least = min(thin, key=lambda margin: (margin.left, margin.month))
        yield Finding(
            {
                "month": least.month,
                "margin": least.left,
                "buffer": least.budget.buffer,
                "months": len(thin),
            },
            plan_place(facts, least.month),
        )


RULE = Rule(
    id="thin-buffer",
    question=Question.AFFORDABLE,
    severity=Severity.ASK,
    what=Sentence(
        zh="{month} 还款后只剩 {margin} 元，少于预留的 {buffer} 元。",
        en="After paying in {month} only {margin} is left, less than the buffer of {buffer}.",
    ),
    why=Sentence(
        zh="生一次病、停几天工，就可能还不上。",
        en="One illness or idle week would break the plan.",
    ),
    ask=Sentence(
        zh="请把每期金额再降一些，让我每月留得下 {buffer} 元备用。",
        en="Please lower the instalment so that {buffer} stays in reserve.",
    ),
    basis=Basis(
        key="none",
        confidence="U",
        valid_from=None,
        says=Sentence(
            zh="收支表的通行做法：先留备用，再谈还款",
            en="statement practice: savings before offers",
        ),
    ),
    decide=decide,
)
