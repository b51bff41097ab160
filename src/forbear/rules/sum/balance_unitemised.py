"""The debt is one sum, not split into principal, interest and penalty.

Why: Without the split you cannot see whether penalty is overcharged or what a waiver reduces.

Source: card plans: 信用卡办法 70(1) (M, 2011 →), others by analogy; CC 470 (H, 2021 →)

Good: 本金24,999.98元，利息1,001.24元，罚息507.23元，合计26,508.45元。

Bad: 截至2026年11月24日，乙方共欠甲方26,508.45元。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.vocabulary.sums import (
    BREAKDOWN_ELSEWHERE,
    DEBT_TOTAL,
    INTEREST_GIVEN,
    PENALTY_GIVEN,
    PENALTY_NAMED,
    PRINCIPAL_GIVEN,
    SPLIT_TABLE,
)
from forbear.rules.base import Basis, CannotTell, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, paper, place_of, sum_in
from forbear.rules.facts import Facts

_PARTS = (PRINCIPAL_GIVEN, INTEREST_GIVEN, PENALTY_GIVEN)


def decide(facts: Facts) -> Iterator[Verdict]:
    """Look for principal, interest and penalty with a figure or zero each."""
    said_in_paper = paper(facts)
    binding = said_in_paper.binding
    names_penalty = any(PENALTY_NAMED.mentioned(said) for said in binding)
    parts = _PARTS if names_penalty else _PARTS[:2]
    if all(any(part.mentioned(said) for said in binding) for part in parts):
        return
    if any(SPLIT_TABLE.mentioned(said) for said in binding):
        return
    elsewhere = next((said for said in binding if BREAKDOWN_ELSEWHERE.mentioned(said)), None)
    if elsewhere is not None:
        yield CannotTell("agreement.balance", place_of(facts, elsewhere))
        return
    total = next((said for said in binding if DEBT_TOTAL.mentioned(said)), None)
    if total is not None:
        yield found(facts, total, total=sum_in(total))


RULE = Rule(
    id="balance-unitemised",
    question=Question.SUM,
    severity=Severity.ASK,
    what=Sentence(
        zh="欠款只写了总数{total}元，没有分列本金、利息、罚息和费用。",
        en=(
            "The debt is one sum of CNY {total}, not split into principal, interest, penalty and "
            "fees."
        ),
    ),
    why=Sentence(
        zh="不分列，就看不出罚息有没有多算、减免减的是哪一块。",
        en=(
            "Without the split you cannot see whether penalty is overcharged or what a waiver "
            "reduces."
        ),
    ),
    ask=Sentence(
        zh=(
            "截至{as_of_date}，乙方欠款包括：本金{principal}元，利息{interest}元，罚息{penalty}元"
            "，费用{fees}元，合计{total}元；除此以外，合同{contract_no}项下乙方无其他应付款项。"
        ),
        en=(
            "As of {as_of_date} the Borrower owes: principal CNY {principal}, interest CNY "
            "{interest}, penalty CNY {penalty}, fees CNY {fees}, in all CNY {total}; nothing "
            "else is owed under contract {contract_no}."
        ),
    ),
    basis=Basis(
        key="信用卡办法 70(1)",
        confidence="M",
        valid_from=date(2011, 1, 1),
        says=Sentence(
            zh="个性化分期协议须写明欠款余额和结构",
            en="a card plan must state the balance and its structure",
        ),
    ),
    decide=decide,
)
