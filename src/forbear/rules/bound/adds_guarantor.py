"""A person who is not on file is to answer for the debt.

Why: A relative who signs may have to pay with his own property; the original contract does
    not ask for it.

Source: CC 552, 686 (H, 2021 →)

Good: 原保证人周大海继续按原保证合同承担保证责任。

Bad: 乙方之父周建国自愿作为共同还款人，对全部款项承担连带责任。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.joiners import (
    BESIDES_OLD,
    GUARANTOR_ELSEWHERE,
    JOINS_DEBT,
    NO_JOINER,
)
from forbear.reading.statements.vocabulary.spouses import SPOUSE
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, paper, unclear, written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, written(facts), _is_fault, person=JOINS_DEBT)
    yield from unclear(facts, paper(facts), GUARANTOR_ELSEWHERE.mentioned, "debt.guarantor")


def _is_fault(said: Statement) -> bool:
    is_excluded = SPOUSE.mentioned(said) or NO_JOINER.mentioned(said)
    if is_excluded and not BESIDES_OLD.mentioned(said):
        return False
    return JOINS_DEBT.asserted(said)


RULE = Rule(
    id="adds-guarantor",
    question=Question.BOUND,
    severity=Severity.STOP,
    what=Sentence(
        zh="文件新增了为这笔债负责的人：{person}（“{quote}”）。",
        en="The paper makes a new person answer for the debt: {person} (“{quote}”).",
    ),
    why=Sentence(
        zh="签了字的家人可能要用自己的财产还这笔钱；原来的合同并不要求。",
        en=(
            "A relative who signs may have to pay with his own property; the original contract "
            "does not ask for it."
        ),
    ),
    ask=Sentence(
        zh=(
            "本方案不增加任何保证人、共同还款人或债务加入人；乙方亲属、联系人不因本方案承担任何还"
            "款责任。请删去第{line}行的相应内容。"
        ),
        en=(
            "This plan adds no guarantor, co-debtor or joiner; relatives and contacts of the "
            "Borrower take on no duty to pay. Please strike line {line}."
        ),
    ),
    basis=Basis(
        key="CC 552, 686",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="加入债务的人承担连带责任；约定不明的为一般保证",
            en="who joins a debt is jointly liable; an unclear guarantee is a general one",
        ),
    ),
    decide=decide,
)
