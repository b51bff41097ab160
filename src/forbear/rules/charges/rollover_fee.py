"""A fee buys time only, while principal is unchanged.

Why: A few rounds may cost more than the principal; annualised it is often far above 24 %.

Source: 法发〔2017〕22号 2 for licensed lenders (M, 2017 →; W22); small-loan rule above 24 % (
    M, 2025-12 →; W25); PL 25 for private lenders (H, 2020-08-20 →)

Good: 展期三个月，不收取任何展期费。

Bad: 支付展期费900元，可延长7天，到期仍须归还3,000元。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.rollovers import EXTENDS, NO_PRICE, PRICE, STAYS
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import days_in, found, spoken_or_written, sum_in, with_following
from forbear.rules.facts import Facts


def decide(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault, read with the one behind it."""
    for one, place, following in with_following(spoken_or_written(facts)):
        if _is_fault(one, following):
            yield found(facts, one, place, fee=sum_in(one), days=days_in(one))
            return


def _is_fault(said: Statement, following: Statement | None) -> bool:
    around = (said, following) if following and following.line == said.line else (said,)
    return (
        EXTENDS.asserted(said)
        and PRICE.mentioned(said)
        and any(STAYS.mentioned(one) for one in around)
        and not any(NO_PRICE.mentioned(one) for one in around)
    )


RULE = Rule(
    id="rollover-fee",
    question=Question.CHARGES,
    severity=Severity.STOP,
    what=Sentence(
        zh="付{fee}元只换来延期{days}天，本金一分没少（“{quote}”）。",
        en="CNY {fee} buys {days} days only; principal is unchanged (“{quote}”).",
    ),
    why=Sentence(
        zh="连续几次，付的钱就可能超过本金，折成年化往往远超24%。",
        en=(
            "A few rounds may cost more than the principal; annualised it is often far above 24 %."
        ),
    ),
    ask=Sentence(
        zh=(
            "展期不收取展期费、续期费或手续费；展期期间仅按原合同利率计息；乙方支付的款项先冲减到"
            "期本金。"
        ),
        en=(
            "The extension costs no extension, renewal or handling fee; only contract interest "
            "runs; payments first reduce principal due."
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
