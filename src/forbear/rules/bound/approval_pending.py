"""The borrower is bound on signing, the lender only after its own approval.

Why: If approval fails, you have acknowledged the debt and perhaps paid, and there is no plan.

Source: CC 490, 502 (H, 2021 →); CC 496, 497 (H, 2021 →)

Good: 本协议自双方签署之日起生效。

Bad: 乙方签字即生效；甲方待总行审批通过后受本方案约束。
"""

from collections.abc import Iterator, Sequence
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.approvals import (
    APPROVAL_TO_COME,
    APPROVED,
    BOUND_ALREADY,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, paper
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault, read with its neighbours."""
    said = paper(facts).all
    for place, one in enumerate(said):
        around = said[max(0, place - 1) : place + 2]
        if _is_fault(one, [near for near in around if abs(near.line - one.line) <= 1]):
            yield found(facts, one)
            return


def _is_fault(said: Statement, around: Sequence[Statement]) -> bool:
    """Tell whether a consent is to come while a sentence here or beside it binds the borrower."""
    binding = [one for one in around if BOUND_ALREADY.asserted(one)]
    return (
        said.binds
        and APPROVAL_TO_COME.mentioned(said)
        and bool(binding)
        and not any(APPROVED.mentioned(one) for one in (said, *binding))
    )


RULE = Rule(
    id="approval-pending",
    question=Question.BOUND,
    severity=Severity.ASK,
    what=Sentence(
        zh="您签了就受约束，对方却还要等审批（“{quote}”）。",
        en="You are bound on signing, the lender only after later approval (“{quote}”).",
    ),
    why=Sentence(
        zh="审批不过时，您已经承认了欠款、可能还付了钱，方案却不存在。",
        en=(
            "If approval fails, you have acknowledged the debt and perhaps paid, and there is no "
            "plan."
        ),
    ),
    ask=Sentence(
        zh=(
            "本方案自双方签署之日起对双方生效；甲方确认已完成内部审批（审批编号{approval_no}）。"
            "如甲方于{answer_date}前未书面答复，乙方的签署及其中对债务的陈述不生效力，已付款项全"
            "额冲减本金。"
        ),
        en=(
            "This plan binds both sides from signing; the Lender confirms that internal approval "
            "is complete (no. {approval_no}). If the Lender has not answered in writing by "
            "{answer_date}, the Borrower's signature and statements on the debt have no effect "
            "and payments made reduce principal in full."
        ),
    ),
    basis=Basis(
        key="CC 490, 502",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="合同自双方签署成立，依法成立即生效",
            en="a contract is formed when both sign and takes effect then",
        ),
    ),
    decide=decide,
)
