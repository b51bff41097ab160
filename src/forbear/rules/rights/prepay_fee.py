"""Paying the plan off early costs money or is restricted.

Why: It costs you if you can pay off later; unless agreed otherwise, interest runs for the
    actual days only.

Source: CC 677 (H, 2021 →)

Good: 乙方可随时提前还款，不收任何费用，利息按实际天数计算。

Bad: 提前还款需支付剩余本金3%的违约金。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.prepayments import (
    BARRED,
    BUT_COSTS,
    COSTS,
    PAID_EARLY,
    PREPAY_ELSEWHERE,
    PREPAY_FREE,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, paper, unclear, written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, written(facts), _is_fault, fee=COSTS)
    yield from unclear(facts, paper(facts), PREPAY_ELSEWHERE.asserted, "agreement.early_repayment")


def _is_fault(said: Statement) -> bool:
    if not said.binds or not PAID_EARLY.mentioned(said):
        return False
    if PREPAY_FREE.mentioned(said):
        return BUT_COSTS.mentioned(said)
    return COSTS.mentioned(said) or BARRED.mentioned(said)


RULE = Rule(
    id="prepay-fee",
    question=Question.RIGHTS,
    severity=Severity.NOTE,
    what=Sentence(
        zh="提前还清要付费或受限：{fee}（“{quote}”）。",
        en="Paying off early costs or is restricted: {fee} (“{quote}”).",
    ),
    why=Sentence(
        zh="以后手头宽裕想一次还清时会多花钱；没有另行约定的，利息本应按实际天数算。",
        en=(
            "It costs you if you can pay off later; unless agreed otherwise, interest runs for "
            "the actual days only."
        ),
    ),
    ask=Sentence(
        zh=(
            "乙方可随时提前归还部分或全部款项，甲方不收取违约金或手续费；提前归还的，利息按实际用"
            "款天数计算，未到期利息及费用不再收取。"
        ),
        en=(
            "The Borrower may repay early in part or in full at any time without fee or damages; "
            "interest is charged for the days actually used and no undue interest or fee remains "
            "payable."
        ),
    ),
    basis=Basis(
        key="CC 677",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="提前还款的，除另有约定外按实际期间计息",
            en="early repayment bears interest for the actual period unless agreed otherwise",
        ),
    ),
    decide=decide,
)
