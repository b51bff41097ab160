"""Somebody urges the borrower to borrow elsewhere in order to pay.

Why: New loans are usually dearer; collection rules forbid steering debtors into new
    borrowing.

Source: CBA guideline, consumer credit, by analogy (M, 2026-01-30 →; A1)

Good: 请不要以贷养贷，按能力还款即可。

Bad: 您看看还有没有别的平台额度，先套出来把这边补上。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.new_debts import (
    BORROWS,
    ELSEWHERE,
    NO_BORROWING,
    TO_PAY,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, spoken_or_written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, spoken_or_written(facts), _is_fault)


def _is_fault(said: Statement) -> bool:
    return (
        said.binds
        and ELSEWHERE.mentioned(said)
        and BORROWS.mentioned(said)
        and TO_PAY.mentioned(said)
        and not NO_BORROWING.mentioned(said)
    )


RULE = Rule(
    id="borrow-to-pay-advice",
    question=Question.FRAUD,
    severity=Severity.STOP,
    what=Sentence(
        zh="对方劝您再借钱来还（“{quote}”）。",
        en="Someone urges you to borrow in order to pay (“{quote}”).",
    ),
    why=Sentence(
        zh="借新还旧往往利息更高；催收规范也禁止诱导、逼迫借款人新增借贷还债。",
        en=(
            "New loans are usually dearer; collection rules forbid steering debtors into new "
            "borrowing."
        ),
    ),
    ask=Sentence(
        zh=(
            "我不会以新增借款的方式偿还本债务，请按我的实际收入商定还款金额，每月最多{capacity}元。"
        ),
        en=(
            "I will not borrow anew to pay this debt; please agree an amount that fits my real "
            "income, at most CNY {capacity} a month."
        ),
    ),
    basis=Basis(
        key="CBA guideline",
        confidence="M",
        valid_from=date(2026, 1, 30),
        says=Sentence(
            zh="催收不得诱导新增借贷、冒充司法机关或夸大后果",
            en="collectors may not push new borrowing, pose as authorities or exaggerate",
        ),
    ),
    decide=decide,
)
