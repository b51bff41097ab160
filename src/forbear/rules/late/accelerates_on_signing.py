"""By signing, principal that is not yet due falls due.

Why: If the plan then fails, penalty runs on the whole principal, not just on the missed
    instalments.

Source: CC 676 (H, 2021 →); 银发〔2003〕251 (M, 2004 →; W28); court practice (M; W38)

Good: 本方案仅涉及已逾期的三期，未到期部分按原计划还款。

Bad: 双方确认，自签署本协议之日起原贷款全部提前到期。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.acceleration import (
    BY_THE_PLAN,
    FALLS_DUE,
    NOT_ACCELERATED,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, written
from forbear.rules.facts import Facts
from forbear.values.money import Money


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    for said, place in written(facts):
        if _is_fault(said):
            yield found(facts, said, place, undue_principal=_undue(facts))
            return


def _is_fault(said: Statement) -> bool:
    return (
        FALLS_DUE.asserted(said)
        and BY_THE_PLAN.mentioned(said)
        and not NOT_ACCELERATED.mentioned(said)
    )


def _undue(facts: Facts) -> Money | None:
    balance = facts.debt.balance
    return balance.undue_principal if balance is not None else None


RULE = Rule(
    id="accelerates-on-signing",
    question=Question.LATE,
    severity=Severity.STOP,
    what=Sentence(
        zh="一签字，未到期的本金{undue_principal}元就全部到期（“{quote}”）。",
        en="By signing, undue principal of CNY {undue_principal} falls due at once (“{quote}”).",
    ),
    why=Sentence(
        zh="方案一旦出问题，罚息就会按全部本金算，而不只是拖欠的几期。",
        en=(
            "If the plan then fails, penalty runs on the whole principal, not just on the missed "
            "instalments."
        ),
    ),
    ask=Sentence(
        zh=(
            "签署本方案不导致原合同项下未到期款项提前到期；甲方此前如已宣布提前到期，自本方案生效"
            "之日起撤回。"
        ),
        en=(
            "Signing this plan makes no undue sum fall due; any earlier acceleration is "
            "withdrawn from effect of this plan."
        ),
    ),
    basis=Basis(
        key="CC 676",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="未按期还款的，按约定或规定支付逾期利息",
            en="overdue interest is paid as agreed or by state rules",
        ),
    ),
    decide=decide,
)
