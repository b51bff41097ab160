"""The paper sets instalments and does not say what follows when one is missed.

Why: Where nothing is agreed, one view is that the old debt revives in full; written down, you
    know the worst case.

Source: scholarly view, CCI 27 similar for payment in kind (M, 2023-12-05 →; W37); CC 544 (H,
    2021 →)

Good: 余款分十期；逾期一期的，仅就逾期部分加收日万分之三，其余条件不变。

Bad: 余款26,001.22元分12期，每月15日还款，利息停计。双方签字后生效。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.common import INSTALMENTS, POSTPONED
from forbear.reading.statements.vocabulary.effects import (
    DEFINED_ELSEWHERE,
    KEPT_IN_SPITE,
    MILD,
    OLD_RULES_ANSWER,
)
from forbear.reading.statements.vocabulary.late import NOT_AN_ANSWER
from forbear.rules.base import Basis, CannotTell, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, paper, place_of
from forbear.rules.facts import Facts
from forbear.rules.late.effects import effect_of_a_miss, gives_grace, is_on_a_miss


def decide(facts: Facts) -> Iterator[Verdict]:
    """Look for any effect of a missed payment, harsh or mild."""
    said_in_paper = paper(facts)
    binding = said_in_paper.binding
    plan = INSTALMENTS.anywhere(binding) or POSTPONED.anywhere(binding)
    if plan is None or said_in_paper.is_request:
        return
    if gives_grace(said_in_paper) or any(_answers(said) for said in said_in_paper):
        return
    elsewhere = DEFINED_ELSEWHERE.anywhere(said_in_paper)
    if elsewhere is not None:
        yield CannotTell("agreement.default", place_of(facts, elsewhere))
        return
    yield found(facts, None)


def _answers(said: Statement) -> bool:
    if NOT_AN_ANSWER.mentioned(said) or DEFINED_ELSEWHERE.mentioned(said):
        return False
    if effect_of_a_miss(said):
        return True
    is_mild = MILD.mentioned(said) or KEPT_IN_SPITE.mentioned(said)
    return is_on_a_miss(said) and (is_mild or OLD_RULES_ANSWER.mentioned(said))


RULE = Rule(
    id="default-silent",
    question=Question.LATE,
    severity=Severity.ASK,
    what=Sentence(
        zh="文件没有写：万一某一期没还上，会怎么样。",
        en="The paper does not say what happens if an instalment is missed.",
    ),
    why=Sentence(
        zh="没有约定时，有看法认为原来的债会整个恢复；写清楚，才知道最坏的情况。",
        en=(
            "Where nothing is agreed, one view is that the old debt revives in full; written "
            "down, you know the worst case."
        ),
    ),
    ask=Sentence(
        zh=(
            "乙方未按期还款且经催告{cure_days}日内仍未补足的，甲方可终止本方案；终止后，乙方仅就"
            "未付部分按{rate}自违约次日起计息，已付款项全部冲减本金，已生效的减免不予恢复。"
        ),
        en=(
            "If an instalment is unpaid and not made good within {cure_days} days of notice, the "
            "Lender may end this plan; interest at {rate} then runs on the unpaid part only, "
            "from the day after the breach, all payments made reduce principal, and waivers "
            "already effective do not revive."
        ),
    ),
    basis=Basis(
        key="CCI 27",
        confidence="M",
        valid_from=date(2023, 12, 5),
        says=Sentence(
            zh="以物抵债未履行的，催告后债权人可选择恢复原债",
            en="after demand the creditor may go back to the old debt",
        ),
    ),
    decide=decide,
)
