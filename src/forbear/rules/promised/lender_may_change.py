"""The lender alone may change, suspend or cancel the plan.

Why: If they can change it while you keep it, nothing is really agreed.

Source: CC 543, 496, 497 (H, 2021 →)

Good: 未经双方书面同意，任何一方不得变更本方案。

Bad: 甲方有权根据风险状况随时调整或终止本还款方案。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import BORROWER, Statement
from forbear.reading.statements.vocabulary.one_sided import (
    CHANGES,
    EVEN_IF_KEPT,
    FOLLOWS_LENDER,
    KEPT_OR_SHARED,
    ON_BREACH,
    THE_PLAN,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, written(facts), _is_fault)


def _is_fault(said: Statement) -> bool:
    is_for_breach = ON_BREACH.mentioned(said) and not EVEN_IF_KEPT.mentioned(said)
    return (
        (_lender_may_change(said) or FOLLOWS_LENDER.asserted(said))
        and not is_for_breach
        and not KEPT_OR_SHARED.mentioned(said)
    )


def _lender_may_change(said: Statement) -> bool:
    place = CHANGES.stated_at(said)
    is_borrower = place is not None and said.subject(place.start()) == BORROWER
    return place is not None and not is_borrower and THE_PLAN.mentioned(said)


RULE = Rule(
    id="lender-may-change",
    question=Question.PROMISED,
    severity=Severity.STOP,
    what=Sentence(
        zh="对方可以单方改变或取消方案（“{quote}”）。",
        en="The lender alone may change or cancel the plan (“{quote}”).",
    ),
    why=Sentence(
        zh="您按约还款，对方却随时可以改，等于没有约定。",
        en="If they can change it while you keep it, nothing is really agreed.",
    ),
    ask=Sentence(
        zh=(
            "未经双方书面一致，任何一方不得变更或取消本方案；乙方按约履行期间，甲方不得调整利率、"
            "期限、减免金额或增加费用。"
        ),
        en=(
            "Neither side may change or cancel this plan without written agreement of both; "
            "while the Borrower performs, the Lender does not alter rate, term or waiver nor add "
            "fees."
        ),
    ),
    basis=Basis(
        key="CC 543, 496, 497",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="变更要双方同意；不合理加重一方责任的格式条款无效",
            en="changes need agreement; unfair standard terms are void",
        ),
    ),
    decide=decide,
)
