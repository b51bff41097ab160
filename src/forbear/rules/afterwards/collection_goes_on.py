"""There is a plan, and the paper does not stop collection while it is kept.

Why: Without it calls, outside collectors and a lawsuit may go on; card plans carry a stop
    rule, and for other loans it is a fair request by analogy.

Source: 信用卡办法 70 (M, 2011 →; W19), other loans by analogy; CBA guideline (M, 2026-01-30 →
    ; W42)

Good: 乙方按本方案还款期间，甲方停止一切催收，并于3日内撤回委外案件。

Bad: 本协议签订不影响甲方继续采取电话、上门等方式催收。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Kind, Statement
from forbear.reading.statements.vocabulary.afterwards import COLLECTION_ELSEWHERE
from forbear.reading.statements.vocabulary.collection import (
    COLLECTION_BARRED,
    COLLECTION_ENDS,
    COLLECTION_ENDS_LATE,
    COLLECTION_GOES_ON,
    ONE_CHANNEL,
    RIGHTLY,
    SOFTENED,
)
from forbear.reading.statements.vocabulary.common import PLAN_TO_COME
from forbear.rules.base import Basis, CannotTell, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, paper, place_of
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """A clause that keeps collection going is the fault; else the lack of one that stops it."""
    said_in_paper = paper(facts)
    if not said_in_paper.all or said_in_paper.is_request:
        return
    running = next((said for said in said_in_paper if _runs(said)), None)
    if running is not None:
        yield found(facts, running)
        return
    if any(_stops(said) for said in said_in_paper):
        return
    elsewhere = COLLECTION_ELSEWHERE.anywhere(said_in_paper)
    if elsewhere is not None:
        yield CannotTell("agreement.collection_stop", place_of(facts, elsewhere))
        return
    if not any(PLAN_TO_COME.mentioned(said) for said in said_in_paper):
        yield found(facts, None)


def _stops(said: Statement) -> bool:
    if said.kind not in {Kind.TERM, Kind.TOLD}:
        return False
    if any(one.mentioned(said) for one in (SOFTENED, COLLECTION_ENDS_LATE, ONE_CHANNEL)):
        return False
    return COLLECTION_ENDS.mentioned(said) or COLLECTION_BARRED.mentioned(said)


def _runs(said: Statement) -> bool:
    return said.binds and COLLECTION_GOES_ON.mentioned(said) and not RIGHTLY.mentioned(said)


RULE = Rule(
    id="collection-goes-on",
    question=Question.AFTERWARDS,
    severity=Severity.ASK,
    what=Sentence(
        zh="文件没有写“按方案还款期间停止催收”（{quote}）。",
        en="The paper does not stop collection while the plan is kept ({quote}).",
    ),
    why=Sentence(
        zh=(
            "没写，外包催收和起诉可能照旧；信用卡个性化分期有停止催收的规定，其他贷款可以据此提出"
            "同样的要求。"
        ),
        en=(
            "Without it calls, outside collectors and a lawsuit may go on; card plans carry a "
            "stop rule, and for other loans it is a fair request by analogy."
        ),
    ),
    ask=Sentence(
        zh=(
            "乙方按本方案履行期间，甲方停止自行及委托第三方的一切催收（还款日前的短信提醒除外），"
            "不提起诉讼或仲裁，并于本协议生效之日起{days}日内撤回已委外的案件。"
        ),
        en=(
            "While the Borrower performs this plan, the Lender stops all collection by itself or "
            "others (a reminder before the due day excepted), brings no suit or arbitration, and "
            "recalls outsourced files within {days} days of effect."
        ),
    ),
    basis=Basis(
        key="信用卡办法 70",
        confidence="M",
        valid_from=date(2011, 1, 1),
        says=Sentence(
            zh="信用卡个性化分期达成后停止催收，须写明各项内容",
            en="a card plan must state its terms, and collection stops while it is kept",
        ),
    ),
    decide=decide,
)
