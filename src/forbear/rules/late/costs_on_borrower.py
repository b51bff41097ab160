"""All costs of collection, lawyers or suit fall on the borrower.

Why: Without a cap they may add a large share; together with interest and penalty the 24 %
    rule still applies.

Source: 法发〔2017〕22号 2 (M, 2017 →; W22); CC 496, 585 (H, 2021 →); CBA guideline: no extra
    charge in the name of collection (M, 2026-01-30; A1)

Good: 诉讼费由败诉方承担。

Bad: 甲方实现债权的一切费用（律师费、差旅费、催收费等）由乙方承担。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.costs import (
    COLLECTING,
    COSTS_FAIR,
    FALLS_ON_BORROWER,
    MONEY_OUT,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, spoken_or_written
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    yield from first_fault(facts, spoken_or_written(facts), _is_fault)


def _is_fault(said: Statement) -> bool:
    return (
        COLLECTING.mentioned(said)
        and MONEY_OUT.mentioned(said)
        and FALLS_ON_BORROWER.asserted(said)
        and not COSTS_FAIR.mentioned(said)
    )


RULE = Rule(
    id="costs-on-borrower",
    question=Question.LATE,
    severity=Severity.ASK,
    what=Sentence(
        zh="律师费、催收费等全部由您承担（“{quote}”）。",
        en="All lawyers' and collection costs fall on you (“{quote}”).",
    ),
    why=Sentence(
        zh="没有上限，金额可能超过欠款的好几成；与利息、罚息合计仍受年24%规则的限制。",
        en=(
            "Without a cap they may add a large share; together with interest and penalty the 24 "
            "% rule still applies."
        ),
    ),
    ask=Sentence(
        zh="因本方案发生争议的费用，由法院依法确定；甲方委托催收的费用由甲方自行承担。",
        en=(
            "Costs of a dispute are as the court decides by law; the Lender bears the cost of "
            "its own collectors."
        ),
    ),
    basis=Basis(
        key="法发〔2017〕22号 2",
        confidence="M",
        valid_from=date(2017, 1, 1),
        says=Sentence(
            zh="利息、罚息、违约金和费用合计以年24%为限",
            en="interest, penalty, damages and fees together stay within 24 % a year",
        ),
    ),
    decide=decide,
)
