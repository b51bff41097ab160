"""Less than the payoff is to be paid to settle, and nothing releases the rest.

Why: Without a release the money may count as part payment, and the rest be claimed or sold
    later.

Source: CC 544, 575 (H, 2021 →)

Good: 付清15,600元之日，本合同项下债务全部结清，余额不再追索。

Bad: 乙方于12月5日前一次性还款15,600元，甲方登记为协商还款客户。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.amounts import amounts
from forbear.reading.statements.statement import Statement, Statements
from forbear.reading.statements.vocabulary.common import INSTALMENTS
from forbear.reading.statements.vocabulary.promised import (
    LESS_THAN_ALL,
    PART_ONLY,
    RELEASED,
    REMAINDER_ELSEWHERE,
    REMAINDER_KEPT,
    SETTLES,
)
from forbear.rules.base import Basis, CannotTell, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, paper, place_of, sum_in
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.values.money import Money


def decide(facts: Facts) -> Iterator[Verdict]:
    """Compare the one payment that settles with the payoff, and look for a release."""
    said_in_paper = paper(facts)
    part = PART_ONLY.anywhere(said_in_paper)
    if part is not None:
        yield found(facts, part, amount=sum_in(part), payoff=_payoff_on_file(facts))
        return
    payment = _payment(said_in_paper)
    if payment is None:
        return
    said, amount = payment
    elsewhere = next((one for one in said_in_paper if REMAINDER_ELSEWHERE.mentioned(one)), None)
    if elsewhere is not None:
        yield CannotTell("agreement.remainder", place_of(facts, elsewhere))
        return
    kept = any(REMAINDER_KEPT.asserted(one) for one in said_in_paper)
    if RELEASED.anywhere(said_in_paper) is not None and not kept:
        return
    payoff = _payoff(facts)
    if amount < payoff:
        yield found(facts, said, amount=amount, payoff=payoff)


def _payment(said_in_paper: Statements) -> tuple[Statement, Money] | None:
    """Return the sentence that settles the debt by one sum; a plan has none."""
    binding = said_in_paper.binding
    if INSTALMENTS.anywhere(binding) is not None:
        return None
    for said in binding:
        if LESS_THAN_ALL.asserted(said) and SETTLES.mentioned(said):
            paid = [one.value.money for one in amounts(said.words) if one.value.money is not None]
            if paid:
                return said, paid[0]
    return None


def _payoff(facts: Facts) -> Money:
    payoff = _payoff_on_file(facts)
    if payoff is None:
        raise Missing("debt.balance.total")
    return payoff


def _payoff_on_file(facts: Facts) -> Money | None:
    balance = facts.debt.balance
    return balance.total if balance is not None else None


RULE = Rule(
    id="remainder-not-released",
    question=Question.PROMISED,
    severity=Severity.STOP,
    what=Sentence(
        zh="约定还{amount}元，少于应还总额{payoff}元，却没有写余下的不再要。",
        en=(
            "CNY {amount} is to be paid, less than the payoff of CNY {payoff}, but the rest is "
            "not released."
        ),
    ),
    why=Sentence(
        zh="没有写明免除，付出去的可能只算部分还款，余额以后还会被追讨或转卖。",
        en=(
            "Without a release the money may count as part payment, and the rest be claimed or "
            "sold later."
        ),
    ),
    ask=Sentence(
        zh=(
            "乙方于{date}前付清人民币{amount}元之日，合同{contract_no}项下全部债务（含本金、利息"
            "、罚息、复利、违约金及费用）即告结清，其余款项甲方予以免除，不再追索，亦不向第三方转"
            "让。"
        ),
        en=(
            "On the day the Borrower has paid CNY {amount}, by {date} at the latest, all debt "
            "under contract {contract_no} (principal, interest, penalty, compound interest, "
            "damages, fees) is settled; the rest is waived, not claimed again and not assigned."
        ),
    ),
    basis=Basis(
        key="CC 544, 575",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="变更不明确的视为未变更；债权人免除的部分，债务终止",
            en="an unclear change is none; what the creditor waives ends",
        ),
    ),
    decide=decide,
)
