"""What is called a plan is a new loan that pays off the old one.

Why: Objections to the old debt may be lost, and the credit report shows another loan.

Source: CC 543 (H, 2021 →); renewal rule for small firms (M, 2024-09-24 →; W15, W16); PL 27
    for private lending (H)

Good: 本方案仅变更还款期限，不构成新的借款。

Bad: 乙方申请新借款26,508.45元，专项用于偿还原贷款。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.new_loans import (
    CLEARED,
    NEW_MONEY,
    OLD_DEBT,
    STAYS,
    SWAPPED,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, written(facts), _is_fault)


def _is_fault(said: Statement) -> bool:
    if STAYS.mentioned(said):
        return False
    return SWAPPED.asserted(said) or (
        NEW_MONEY.asserted(said) and CLEARED.mentioned(said) and OLD_DEBT.mentioned(said)
    )


RULE = Rule(
    id="new-loan-instead",
    question=Question.PROMISED,
    severity=Severity.ASK,
    what=Sentence(
        zh="文件实际是一笔新贷款，用来还旧贷款（“{quote}”）。",
        en="The paper is in fact a new loan that pays the old one (“{quote}”).",
    ),
    why=Sentence(
        zh="旧债里的多收费用、时效等抗辩可能说不清了，征信也会多一笔新贷款。",
        en="Objections to the old debt may be lost, and the credit report shows another loan.",
    ),
    ask=Sentence(
        zh=(
            "本方案是对编号{contract_no}合同还款期限和方式的变更，不构成新的借款；乙方对原债务的"
            "一切抗辩予以保留，原合同下多收的款项应予冲减。"
        ),
        en=(
            "This plan changes term and manner of repayment of contract {contract_no} and is no "
            "new loan; all objections to the old debt are kept and overcharges are set off."
        ),
    ),
    basis=Basis(
        key="CC 543",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="变更合同要双方协商一致",
            en="a contract is changed by agreement of both sides",
        ),
    ),
    decide=decide,
)
