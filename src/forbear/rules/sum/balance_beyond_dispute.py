"""The borrower must accept the stated sum for good.

Why: If penalty is wrong, correcting it later is harder; reconcile first, confirm after.

Source: CC 497 (H, 2021 →); CC 561 (H, 2021 →); evidence of admissions (EV, H)

Good: 截至2026年11月24日，欠款余额26,508.45元，计算有误的可随时更正。

Bad: 乙方对上述欠款金额确认无误，此后不再提出任何异议。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.final_sums import (
    BY_BORROWER,
    COMPLAINT,
    FINAL,
    NEVER_QUESTIONED,
    OPEN_TO_CORRECTION,
    STATED_SUM,
    SUM_ITSELF,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the sentence that makes the sum final; the lender's own yes is none."""
    yield from first_fault(facts, written(facts), _is_fault)


def _is_fault(said: Statement) -> bool:
    if not said.binds or OPEN_TO_CORRECTION.mentioned(said):
        return False
    if COMPLAINT.mentioned(said) and not SUM_ITSELF.mentioned(said):
        return False
    return (
        STATED_SUM.mentioned(said)
        and BY_BORROWER.mentioned(said)
        and (FINAL.mentioned(said) or NEVER_QUESTIONED.mentioned(said))
    )


RULE = Rule(
    id="balance-beyond-dispute",
    question=Question.SUM,
    severity=Severity.ASK,
    what=Sentence(
        zh="文件要您确认金额、以后不得再有异议（“{quote}”）。",
        en="The paper makes you accept the sum for good (“{quote}”).",
    ),
    why=Sentence(
        zh="如果罚息算错了，以后想更正会更难；先对账，再确认。",
        en="If penalty is wrong, correcting it later is harder; reconcile first, confirm after.",
    ),
    ask=Sentence(
        zh=(
            "上述金额以甲方提供的逐笔对账单为依据；任何一方发现计算错误的，可随时提出并予更正，多"
            "收部分退还或冲减本金。"
        ),
        en=(
            "The sum rests on the Lender's line-by-line statement; either side may point out an "
            "error at any time, and overcharges are refunded or reduce principal."
        ),
    ),
    basis=Basis(
        key="CC 497",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="排除对方主要权利、不合理加重对方责任的格式条款无效",
            en="standard terms that exclude main rights or weigh unfairly are void",
        ),
    ),
    decide=decide,
)
