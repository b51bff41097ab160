"""Nothing ties the paper to one loan.

Why: With several loans it may be unclear which one you have paid.

Source: CC 470, 544 (H, 2021 →)

Good: 就编号WSD20251210-0077的《借款合同》项下欠款，双方约定如下。

Bad: 双方就乙方所欠网商贷款项达成如下还款安排。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.normalise import normalised
from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.common import PLAN_TO_COME
from forbear.reading.statements.vocabulary.loan_names import (
    LENT_ON,
    LIST_ELSEWHERE,
    LOAN_NAMED,
    NUMBER_OF_ELSE,
)
from forbear.rules.base import Basis, CannotTell, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, paper, place_of
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Look for a number of the loan, or for its day and amount."""
    said_in_paper = paper(facts)
    number = facts.debt.contract_no
    if number and _close(number) in _close(facts.here.text):
        return
    if not said_in_paper.all or any(_names_a_loan(said) for said in said_in_paper):
        return
    if any(PLAN_TO_COME.mentioned(said) for said in said_in_paper):
        return
    elsewhere = next((said for said in said_in_paper if LIST_ELSEWHERE.mentioned(said)), None)
    if elsewhere is not None:
        yield CannotTell("agreement.contract_no", place_of(facts, elsewhere))
        return
    yield found(facts, None)


def _names_a_loan(said: Statement) -> bool:
    if LENT_ON.mentioned(said):
        return True
    return LOAN_NAMED.mentioned(said) and not NUMBER_OF_ELSE.mentioned(said)


def _close(text: str) -> str:
    """Return a text in one notation and without blanks, as scans tear numbers apart."""
    return normalised(text).text.replace(" ", "")


RULE = Rule(
    id="contract-unnamed",
    question=Question.SUM,
    severity=Severity.ASK,
    what=Sentence(
        zh="文件没有写明是哪一份借款合同（{quote}）。",
        en="The paper does not name the loan contract it settles ({quote}).",
    ),
    why=Sentence(
        zh="名下有几笔贷款时，还了钱可能说不清还的是哪一笔。",
        en="With several loans it may be unclear which one you have paid.",
    ),
    ask=Sentence(
        zh=(
            "本方案针对甲乙双方于{contract_date}签订的编号为{contract_no}的《借款合同》项下全部债"
            "务（放款日{drawn_on}，放款金额{principal}元）。"
        ),
        en=(
            "This plan covers all debt under loan contract no. {contract_no} signed on "
            "{contract_date} (paid out on {drawn_on}, CNY {principal})."
        ),
    ),
    basis=Basis(
        key="CC 470, 544",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="合同应写明标的、数额、期限；变更不明确视为未变更",
            en="a contract names its object, sums and term; an unclear change is none",
        ),
    ),
    decide=decide,
)
