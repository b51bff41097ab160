"""Words that acknowledge or promise would revive a debt whose limitation has run.

Why: Once you agree to pay or pay a part, you can no longer refuse because three years have
    passed. Find out first, sign later.

Source: CC 188, 192 (H, 2021 →); LIM 19 (H, 2021 →)

Good: 本人仅确认收到该通知，不代表承认债务或同意还款。

Bad: 乙方确认仍欠2021年6月到期的借款12,600元，并同意分期归还。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.acknowledged import acknowledges, leaves_open
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, paper, spoken_or_written, unclear
from forbear.rules.facts import Facts
from forbear.rules.figures.revives_expired_debt import by_figures
from forbear.rules.joined import both


def by_words(facts: Facts) -> Iterator[Verdict]:
    """Find words that acknowledge, promise or invite a token payment."""
    yield from first_fault(facts, spoken_or_written(facts), acknowledges)
    yield from unclear(facts, paper(facts), leaves_open, "agreement.acknowledgement")


decide = both(by_figures, by_words)

RULE = Rule(
    id="revives-expired-debt",
    question=Question.RIGHTS,
    severity=Severity.STOP,
    what=Sentence(
        zh=(
            "这笔债最后一次催收、承诺或还款在{last_date}，可能已过诉讼时效；这份文件（“{quote}”）"
            "会使它重新可以起诉。"
        ),
        en=(
            "The last demand, promise or payment dates from {last_date}, so limitation may have "
            "run; this text (“{quote}”) would revive the claim."
        ),
    ),
    why=Sentence(
        zh="超过三年的债，一旦同意履行或还一部分，就不能再以时效已过拒绝。先弄清楚再签。",
        en=(
            "Once you agree to pay or pay a part, you can no longer refuse because three years "
            "have passed. Find out first, sign later."
        ),
    ),
    ask=Sentence(
        zh=(
            "请先提供该笔借款的合同、放款凭证、还款流水以及最近一次催收的时间和凭证。本人索取上述"
            "材料，不代表承认该债务或同意履行，并保留包括诉讼时效在内的全部抗辩。"
        ),
        en=(
            "Please first provide the contract, proof of payout, payment record and the date and "
            "proof of the last demand. Asking for them is no acknowledgement and no agreement to "
            "pay; all defences, limitation included, are reserved."
        ),
    ),
    basis=Basis(
        key="CC 188, 192",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="普通时效三年；届满后同意履行的，不得再以时效抗辩",
            en="limitation is three years; agreeing after its end revives the claim",
        ),
    ),
    decide=decide,
)
