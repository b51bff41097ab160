"""Less than the payoff is to be paid to settle, and nothing releases the rest.

Why: Without a release the money may count as part payment, and the rest be claimed or sold
    later.

Source: CC 544, 575 (H, 2021 →)

Good: 付清15,600元之日，本合同项下债务全部结清，余额不再追索。

Bad: 乙方于12月5日前一次性还款15,600元，甲方登记为协商还款客户。
"""

import re
from collections.abc import Iterator
from datetime import date

from forbear.reading.amounts import amounts
from forbear.reading.statements.statement import Statement, Statements
from forbear.reading.statements.vocabulary.common import INSTALMENTS
from forbear.reading.statements.vocabulary.settlements import (
    FIRST_PART,
    KEPT_FOR_SURE,
    NO_RELEASE,
    ONE_PAYMENT,
    PART_ONLY,
    PAYS,
    RELEASED,
    REMAINDER_ELSEWHERE,
    REMAINDER_KEPT,
    REST_OPEN,
    SPLIT,
)
from forbear.rules.base import Basis, CannotTell, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, paper, place_of, sum_in
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.values.money import Money

_BARE = re.compile(r"(?<![\d.\-])[1-9]\d{2,7}(?:\.\d{1,2})?(?![\d.%年月日号期-])")
"""A sum without its unit, as people write it in a talk."""
_LEAST_SHARE = 3
"""One payment below a third of the payoff is a part of something else."""


def decide(facts: Facts) -> Iterator[Verdict]:
    """Compare the one payment that settles with the payoff, and look for a release."""
    said_in_paper = paper(facts)
    part = PART_ONLY.anywhere(said_in_paper) or next(
        filter(REST_OPEN.mentioned, said_in_paper), None
    )
    if part is not None:
        yield found(facts, part, amount=sum_in(part), payoff=_payoff_known(facts))
        return
    if _is_plan(said_in_paper):
        return
    elsewhere = next((one for one in said_in_paper if REMAINDER_ELSEWHERE.mentioned(one)), None)
    if elsewhere is not None:
        yield CannotTell("agreement.remainder", place_of(facts, elsewhere))
        return
    kept = next((one for one in said_in_paper if _is_kept(one)), None)
    if kept is None and any(map(_is_released, said_in_paper)):
        return
    yield from _short(facts, said_in_paper, kept)


def _short(facts: Facts, said_in_paper: Statements, kept: Statement | None) -> Iterator[Verdict]:
    """Find the payment below the payoff, else the sentence that keeps the rest."""
    is_on_file = facts.debt.balance is not None
    paying = [
        one
        for one in said_in_paper.binding
        if _pays(one) and (is_on_file or ONE_PAYMENT.mentioned(one))
    ]
    if not paying and kept is not None and KEPT_FOR_SURE.mentioned(kept):
        yield found(facts, kept, payoff=_payoff_known(facts))
    if not paying:
        return
    payoff = _payoff_known(facts)
    if payoff is None:
        raise Missing("debt.balance.total")
    for said in paying:
        amount = min(_sums(said))
        if payoff.fen <= amount.fen * _LEAST_SHARE and amount < payoff and not _names(said, payoff):
            yield found(facts, kept or said, amount=amount, payoff=payoff)
            return


def _names(said: Statement, payoff: Money) -> bool:
    """Tell whether the whole debt is what is paid, and nothing is said of a smaller sum."""
    return payoff in _sums(said) and RELEASED.mentioned(said)


def _is_plan(said_in_paper: Statements) -> bool:
    binding = said_in_paper.binding
    return INSTALMENTS.anywhere(binding) is not None or any(map(SPLIT.mentioned, binding))


def _is_kept(said: Statement) -> bool:
    is_kept = REMAINDER_KEPT.asserted(said) or KEPT_FOR_SURE.asserted(said)
    return is_kept and PAYS.mentioned(said)


def _is_released(said: Statement) -> bool:
    return said.binds and RELEASED.mentioned(said) and not NO_RELEASE.mentioned(said)


def _pays(said: Statement) -> bool:
    return PAYS.mentioned(said) and not FIRST_PART.mentioned(said) and bool(_sums(said))


def _sums(said: Statement) -> list[Money]:
    named = [one.value.money for one in amounts(said.words) if one.value.money is not None]
    return named or [Money.parse(one[0]) for one in _BARE.finditer(said.words)]


def _payoff_known(facts: Facts) -> Money | None:
    """Return what is owed in all: from the case, else as the paper itself says."""
    balance = facts.debt.balance
    if balance is not None:
        return balance.total
    read = next((one.value for one in facts.paper.terms if one.name == "balance_total"), None)
    return read if isinstance(read, Money) else None


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
