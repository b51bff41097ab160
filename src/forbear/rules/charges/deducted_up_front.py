"""Less is paid out than the stated principal.

Why: Interest may not be deducted from principal in advance; if it is, principal is the money
    received.

Source: CC 670 (H, 2021 →)

Good: 利息按日计算，于每月还款日支付，不从本金中预先扣除。

Bad: 续贷本金30,000元，扣除首月利息及服务费后实际到账27,600元。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.amounts import amounts
from forbear.reading.statements.statement import Statement
from forbear.reading.statements.vocabulary.payouts import (
    CHARGE,
    FULL_PRINCIPAL,
    KEPT,
    KEPT_BACK_UNSAID,
    LESS_ARRIVES,
    NOT_KEPT,
    PAYOUT,
)
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, paper, unclear
from forbear.rules.facts import Facts
from forbear.rules.figures.deducted_up_front import by_figures
from forbear.rules.joined import either


def by_words(facts: Facts) -> Iterator[Verdict]:
    """Find the first sentence at fault."""
    fault = next((said for said in paper(facts) if _is_fault(said)), None)
    if fault is not None:
        sums = sorted(one.value.money for one in amounts(fault.words) if one.value.money)
        principal, payout = (sums[-1], sums[0]) if len(sums) > 1 else (None, None)
        yield found(facts, fault, principal=principal, payout=payout)
    yield from unclear(facts, paper(facts), KEPT_BACK_UNSAID.mentioned, "agreement.payout")


def _is_fault(said: Statement) -> bool:
    if NOT_KEPT.mentioned(said) or KEPT_BACK_UNSAID.mentioned(said):
        return False
    if KEPT.asserted(said) and CHARGE.mentioned(said) and PAYOUT.mentioned(said):
        return True
    is_short = LESS_ARRIVES.asserted(said) and FULL_PRINCIPAL.mentioned(said)
    return is_short and len({one.value.money for one in amounts(said.words)}) > 1


decide = either(by_words, by_figures)

RULE = Rule(
    id="deducted-up-front",
    question=Question.CHARGES,
    severity=Severity.STOP,
    what=Sentence(
        zh="写的本金是{principal}元，实际到手{payout}元，利息或费用先扣掉了。",
        en=(
            "Principal is CNY {principal} but only CNY {payout} is paid out; interest or fees "
            "are kept back."
        ),
    ),
    why=Sentence(
        zh="利息不得预先在本金里扣；扣了的，按实际到手的钱算本金。",
        en=(
            "Interest may not be deducted from principal in advance; if it is, principal is the "
            "money received."
        ),
    ),
    ask=Sentence(
        zh=(
            "甲方应足额发放借款本金{principal}元，不预先扣除利息、服务费、保险费、保证金等任何款"
            "项；实际到账少于该金额的，以实际到账金额为本金计息和返还。"
        ),
        en=(
            "The Lender pays out the full principal of CNY {principal} without keeping back "
            "interest, service fee, insurance or deposit; if less arrives, the sum received is "
            "the principal for interest and repayment."
        ),
    ),
    basis=Basis(
        key="CC 670",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="利息不得预先在本金中扣除",
            en="interest is not deducted from principal in advance",
        ),
    ),
    decide=decide,
)
