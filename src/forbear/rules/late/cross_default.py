"""Something outside this plan counts as a breach of it.

Why: Someone with several debts may lose the plan although this one was never late.

Source: CC 496, 497 (H, 2021 →)

Good: 乙方其他债务的逾期不影响本方案的效力。

Bad: 乙方在甲方或其关联公司的任一其他贷款逾期，视为违反本协议。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.effects import (
    ALL_DUE,
    ENDS,
    REVIVES,
)
from forbear.reading.statements.vocabulary.outside_events import (
    COUNTS_AS_BREACH,
    OUTSIDE_EVENT,
    OUTSIDE_HARMLESS,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, written
from forbear.rules.facts import Facts

_OUTCOMES = (COUNTS_AS_BREACH, ENDS, ALL_DUE, REVIVES)


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, written(facts), _is_fault, event=OUTSIDE_EVENT)


def _is_fault(said: Statement) -> bool:
    return (
        OUTSIDE_EVENT.mentioned(said)
        and any(one.asserted(said) for one in _OUTCOMES)
        and not OUTSIDE_HARMLESS.mentioned(said)
    )


RULE = Rule(
    id="cross-default",
    question=Question.LATE,
    severity=Severity.ASK,
    what=Sentence(
        zh="方案以外的事（{event}）也算违约（“{quote}”）。",
        en="Something outside the plan ({event}) counts as breach (“{quote}”).",
    ),
    why=Sentence(
        zh="有几笔债的人很容易因此被取消方案，即使这一笔一天都没晚。",
        en="Someone with several debts may lose the plan although this one was never late.",
    ),
    ask=Sentence(
        zh=(
            "仅乙方未按本方案还款构成本方案项下违约；乙方在甲方其他业务或其他机构的债务情况，不影"
            "响本方案的效力。"
        ),
        en=(
            "Only non-payment under this plan is a breach of it; the Borrower's other debts with "
            "the Lender or elsewhere do not affect it."
        ),
    ),
    basis=Basis(
        key="CC 496, 497",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="格式条款应当公平并提示说明；不合理加重责任的无效",
            en="standard terms must be fair and pointed out; unfair ones are void",
        ),
    ),
    decide=decide,
)
