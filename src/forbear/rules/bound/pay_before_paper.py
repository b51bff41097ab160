"""A part is to be paid before any binding paper exists.

Why: The money may go to penalty, limitation restarts, and the plan may never come.

Source: CC 561, 195 (H, 2021 →); CC 490 (H, 2021 →); pattern: A3 (L)

Good: 双方签署后3日内，乙方支付首期款8,000元，全额冲减本金。

Bad: 今天先还5,000表示诚意，我才好给您报分期。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.first_money import (
    PAPER_FIRST,
    PAPER_FOLLOWS,
    PAYS_FIRST,
    PAYS_NOW,
    PLAN_AFTER_MONEY,
    THEN_A_PLAN,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, spoken_or_written, sum_in, with_following
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault, read with the one behind it."""
    for one, place, following in with_following(spoken_or_written(facts)):
        if _is_fault(one, following):
            yield found(facts, one, place, amount=sum_in(one))
            return


def _is_fault(said: Statement, following: Statement | None) -> bool:
    pays_first = PAYS_FIRST.asserted(said) and THEN_A_PLAN.mentioned(said)
    pays_now = PAYS_NOW.asserted(said) and any(
        PAPER_FOLLOWS.mentioned(one) for one in (said, following) if one
    )
    return (
        pays_first or pays_now or PLAN_AFTER_MONEY.asserted(said)
    ) and not PAPER_FIRST.mentioned(said)


RULE = Rule(
    id="pay-before-paper",
    question=Question.BOUND,
    severity=Severity.STOP,
    what=Sentence(
        zh="方案还没有书面文件，就要先还{amount}元（“{quote}”）。",
        en="CNY {amount} is to be paid before any binding paper exists (“{quote}”).",
    ),
    why=Sentence(
        zh="先付的钱可能全部冲了罚息，时效重新起算，而方案未必批下来。",
        en="The money may go to penalty, limitation restarts, and the plan may never come.",
    ),
    ask=Sentence(
        zh=(
            "请先出具盖章的还款方案（或官方App方案），写明首期款{amount}元到账后方案即生效并全额"
            "冲减本金；我收到后当日付款。"
        ),
        en=(
            "Please first issue the sealed plan (or the plan in the official app) saying that it "
            "takes effect on receipt of the first CNY {amount}, which reduces principal in full; "
            "I will pay on the day I get it."
        ),
    ),
    basis=Basis(
        key="CC 561, 195",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="付款先抵费用和利息；部分付款使时效重新计算",
            en="payments meet costs and interest first; part payment restarts limitation",
        ),
    ),
    decide=decide,
)
