"""If the claim is sold, the buyer need not keep the plan.

Why: Overdue loans are sold in bulk; the law keeps your defences against the buyer, but
    writing it is safer.

Source: CC 546, 548 (H, 2021 →); bulk-sale pilot to 2026-12-31 (M; W17)

Good: 甲方转让债权的，受让人继续履行本方案。

Bad: 债权转让后，本还款方案自动终止。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.buyers import (
    CHANGES_HANDS,
    PLAN_GOES_ALONG,
    PLAN_LOST,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, written(facts), _is_fault)


def _is_fault(said: Statement) -> bool:
    return (
        said.binds
        and CHANGES_HANDS.mentioned(said)
        and PLAN_LOST.mentioned(said)
        and not PLAN_GOES_ALONG.mentioned(said)
    )


RULE = Rule(
    id="buyer-not-bound",
    question=Question.BOUND,
    severity=Severity.ASK,
    what=Sentence(
        zh="债权转卖后，买方不必遵守方案（“{quote}”）。",
        en="If the claim is sold, the buyer need not keep the plan (“{quote}”).",
    ),
    why=Sentence(
        zh="逾期贷款可能成批转让；法律让您可以对买方主张原有的抗辩，但写明更稳妥。",
        en=(
            "Overdue loans are sold in bulk; the law keeps your defences against the buyer, but "
            "writing it is safer."
        ),
    ),
    ask=Sentence(
        zh=(
            "乙方履行本方案期间，甲方不转让本债权；确需转让的，应书面通知乙方，并保证受让人继续受"
            "本方案（包括减免和停息）约束。"
        ),
        en=(
            "While the plan is kept the Lender does not assign the claim; if it must, it "
            "notifies the Borrower in writing and ensures that the assignee is bound by this "
            "plan, waiver and interest stop included."
        ),
    ),
    basis=Basis(
        key="CC 546, 548",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="债权转让未通知债务人的，对其不发生效力；原抗辩仍在",
            en="an assignment has no effect before notice; old defences stay",
        ),
    ),
    decide=decide,
)
