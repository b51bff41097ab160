"""Penalty goes on although the borrower pays as agreed.

Why: Most of what you pay may be eaten by new penalty and the debt hardly shrinks.

Source: 银发〔2003〕251 runs penalty until the debt is paid unless agreed otherwise (M, 2004 →
    ; W27); CC 543 (H, 2021 →)

Good: 自生效日起停止计收罚息，仅按年利率7.2%计息。

Bad: 分期还款期间，罚息照常计收，于结清时一并支付。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.running_penalty import (
    MEANWHILE,
    MISSED_ONLY,
    PENALTY_RUNS,
    PENALTY_STOPS,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, written(facts), _is_fault)


def _is_fault(said: Statement) -> bool:
    return (
        PENALTY_RUNS.asserted(said)
        and MEANWHILE.mentioned(said)
        and not PENALTY_STOPS.asserted(said)
        and not MISSED_ONLY.mentioned(said)
    )


RULE = Rule(
    id="penalty-keeps-running",
    question=Question.PROMISED,
    severity=Severity.ASK,
    what=Sentence(
        zh="按方案还款期间罚息仍在计算（“{quote}”）。",
        en="Penalty goes on while you pay as agreed (“{quote}”).",
    ),
    why=Sentence(
        zh="这样每月还的钱可能大半被新罚息吃掉，债不见少。",
        en="Most of what you pay may be eaten by new penalty and the debt hardly shrinks.",
    ),
    ask=Sentence(
        zh=(
            "自本方案生效之日起，原借款不再按逾期处理，停止计收罚息和复利；乙方按方案还款的，不产"
            "生新的罚息。"
        ),
        en=(
            "From effect of this plan the loan is no longer treated as overdue and penalty and "
            "compound interest stop; none arises while the plan is kept."
        ),
    ),
    basis=Basis(
        key="银发〔2003〕251",
        confidence="M",
        valid_from=date(2004, 1, 1),
        says=Sentence(
            zh="逾期罚息为合同利率上浮三成到五成；未付利息可计复利",
            en=(
                "overdue interest is the contract rate plus 30 to 50 percent; unpaid interest "
                "compounds"
            ),
        ),
    ),
    decide=decide,
)
