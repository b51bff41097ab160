"""The debt is one sum, not split into principal, interest and penalty.

Why: Without the split you cannot see whether penalty is overcharged or what a waiver reduces.

Source: card plans: 信用卡办法 70(1) (M, 2011 →), others by analogy; CC 470 (H, 2021 →)

Good: 本金24,999.98元，利息1,001.24元，罚息507.23元，合计26,508.45元。

Bad: 截至2026年11月24日，乙方共欠甲方26,508.45元。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.phrase import Phrase
from forbear.reading.statements.statement import Kind, Statement
from forbear.reading.statements.vocabulary.balances import (
    BREAKDOWN_ELSEWHERE,
    DEBT_TOTAL,
    EACH_TIME,
    INTEREST_OWED,
    ONLY_PRINCIPAL,
    PENALTY_NAMED,
    PENALTY_OWED,
    PRINCIPAL_OWED,
    SPLIT_TABLE,
)
from forbear.rules.base import Basis, CannotTell, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import found, paper, place_of, sum_in
from forbear.rules.facts import Facts

_PARTS = (PRINCIPAL_OWED, INTEREST_OWED, PENALTY_OWED)
_SILENT = frozenset({Kind.WARNING, Kind.SAMPLE})


def decide(facts: Facts) -> Iterator[Verdict]:
    """Look for principal, interest and penalty with a figure or zero each."""
    said_in_paper = [said for said in paper(facts) if said.kind not in _SILENT]
    if any(map(ONLY_PRINCIPAL.mentioned, said_in_paper)):
        return
    names_penalty = any(map(PENALTY_NAMED.mentioned, said_in_paper))
    parts = _PARTS if names_penalty else _PARTS[:2]
    if all(any(_is_owed(said, part) for said in said_in_paper) for part in parts):
        return
    if any(map(SPLIT_TABLE.mentioned, said_in_paper)):
        return
    elsewhere = next((said for said in said_in_paper if BREAKDOWN_ELSEWHERE.mentioned(said)), None)
    if elsewhere is not None:
        yield CannotTell("agreement.balance", place_of(facts, elsewhere))
        return
    total = next((said for said in said_in_paper if DEBT_TOTAL.mentioned(said)), None)
    if total is not None:
        yield found(facts, total, total=sum_in(total))


def _is_owed(said: Statement, part: Phrase) -> bool:
    """Tell whether a sentence names what is owed of a part; instalments name what is to come."""
    return any(not EACH_TIME.in_words(said.words[: one.start()]) for one in part.matches(said))


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
