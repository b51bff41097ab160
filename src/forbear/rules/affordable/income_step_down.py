"""From a known day on, income no longer covers what is to be paid.

Why: Income that is known to end has to be counted before signing.

Source: none: arithmetic and good practice

Good: an allowance ends on 2027-06-30, the last line is due on 2027-06-20.

Bad: the same with lines until 2028: from July the surplus is below zero.
"""

from collections.abc import Iterator

from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.margins import breaks
from forbear.values.place import Place

_BETWEEN = "、"


def decide(facts: Facts) -> Iterator[Verdict]:
    """Walk the months from this one on, all papers, offers and chosen proposals in them."""
    for found in breaks(facts):
        last = found.steps[-1]
        yield Finding(
            {
                "day": last.day,
                "entry": _BETWEEN.join(step.label for step in found.steps),
                "before": found.before.budget.surplus,
                "after": found.after.budget.surplus,
                "margin_before": found.before.left,
                "margin_after": found.after.left,
                "months": len(found.months),
            },
            Place("finances.toml", field=last.field),
        )


RULE = Rule(
    id="income-step-down",
    question=Question.AFFORDABLE,
    severity=Severity.STOP,
    what=Sentence(
        zh="{day} 起“{entry}”有变化，每月结余从 {before} 元变为 {after} 元。",
        en="From {day} {entry} changes: the surplus goes from {before} to {after}.",
    ),
    why=Sentence(
        zh="已知会减少的收入，签之前就要算进去。",
        en="Income that is known to end has to be counted before signing.",
    ),
    ask=Sentence(
        zh="{day} 起我的收入会减少，请把该日以后的每期降到我能还的金额，或先安排较短的试行期。",
        en=(
            "My income falls from {day}; please lower the instalments after that day, or agree a "
            "shorter trial period first."
        ),
    ),
    basis=Basis(
        key="none",
        confidence="U",
        valid_from=None,
        says=Sentence(
            zh="按月核算还款能力",
            en="affordability by month",
        ),
    ),
    decide=decide,
    for_case=True,
)
