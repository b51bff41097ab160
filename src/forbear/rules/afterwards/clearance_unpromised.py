"""No clearance certificate is promised within a number of days.

Why: If someone claims the money again or the credit entry is not updated, the certificate is
    the best proof.

Source: CC 509, 558 good faith in and after performance (H, 2021 →); practice; no fixed number
    of days in law

Good: 末期款到账后7个工作日内，甲方向乙方出具加盖公章的《结清证明》。

Bad: 全部款项还清后，甲方将及时为乙方办理结清手续。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement, Statements
from forbear.reading.statements.vocabulary.afterwards import CLEARANCE_ELSEWHERE
from forbear.reading.statements.vocabulary.clearances import (
    BY_A_DAY,
    CLEARANCE,
    CLEARANCE_OPEN,
    DOCUMENT,
    HANDED_OVER,
)
from forbear.reading.statements.vocabulary.common import PLAN_TO_COME
from forbear.rules.base import Basis, CannotTell, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, paper, place_of
from forbear.rules.facts import Facts

NEAR = 2
"""Sentences for which a question on the certificate tells what is handed over."""


def decide(facts: Facts) -> Iterator[Verdict]:
    """Look for document and deadline in one sentence, or in question and answer."""
    said_in_paper = paper(facts)
    if not said_in_paper.all or said_in_paper.is_request or _is_promised(said_in_paper):
        return
    elsewhere = CLEARANCE_ELSEWHERE.anywhere(said_in_paper)
    if elsewhere is not None:
        yield CannotTell("agreement.clearance_days", place_of(facts, elsewhere))
        return
    if not any(PLAN_TO_COME.mentioned(said) for said in said_in_paper):
        yield found(facts, None)


def _is_promised(said_in_paper: Statements) -> bool:
    since = NEAR + 1
    for said in said_in_paper:
        is_near = since <= NEAR and HANDED_OVER.mentioned(said)
        if (CLEARANCE.mentioned(said) or is_near) and _has_a_day(said):
            return True
        asks = not said.binds and DOCUMENT.mentioned(said)
        since = 0 if asks else since + 1
    return False


def _has_a_day(said: Statement) -> bool:
    return said.binds and BY_A_DAY.mentioned(said) and not CLEARANCE_OPEN.mentioned(said)


RULE = Rule(
    id="clearance-unpromised",
    question=Question.AFTERWARDS,
    severity=Severity.ASK,
    what=Sentence(
        zh="文件没有承诺还清后几日内出具结清证明（{quote}）。",
        en=(
            "The paper does not promise a clearance certificate within a number of days ({quote})."
        ),
    ),
    why=Sentence(
        zh="将来有人再来要这笔钱，或征信没更新，结清证明是最有力的凭据。",
        en=(
            "If someone claims the money again or the credit entry is not updated, the "
            "certificate is the best proof."
        ),
    ),
    ask=Sentence(
        zh=(
            "乙方付清本方案最后一期款项之日起{days}日内，甲方向乙方免费出具加盖公章或电子印章的《"
            "结清证明》，载明合同编号{contract_no}项下债务已全部结清、无任何欠款。"
        ),
        en=(
            "Within {days} days of the last payment the Lender issues, free of charge and under "
            "its seal or e-seal, a clearance certificate stating that all debt under contract "
            "{contract_no} is settled and nothing is owed."
        ),
    ),
    basis=Basis(
        key="CC 509, 558",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="履行中和履行后都应当诚信，履行通知、协助等义务",
            en="good faith in and after performance",
        ),
    ),
    decide=decide,
)
