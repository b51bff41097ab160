"""Signing or paying starts the three-year limitation anew.

Why: Most repayment plans have this effect; no reason to refuse, but good to know.

Source: CC 195 (H, 2021 →); LIM 14 (H, 2021 →)

Good: 甲方单方免除罚息507.23元，无需乙方确认欠款。

Bad: 乙方确认尚欠甲方本金48,000元，并承诺按下表偿还。
"""

from collections.abc import Iterator
from datetime import date

from forbear.reading.statements.acknowledged import acknowledges, leaves_open
from forbear.rules.base import Basis, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.clauses import first_fault, paper, spoken_or_written, unclear
from forbear.rules.facts import Facts
from forbear.rules.figures.restarts_limitation import by_figures
from forbear.rules.joined import both


def by_words(facts: Facts) -> Iterator[Verdict]:
    """Find words that acknowledge, promise or invite a part payment."""
    yield from first_fault(facts, spoken_or_written(facts), acknowledges)
    yield from unclear(facts, paper(facts), leaves_open, "agreement.acknowledgement")


decide = both(by_figures, by_words)

RULE = Rule(
    id="restarts-limitation",
    question=Question.RIGHTS,
    severity=Severity.NOTE,
    what=Sentence(
        zh="签署或付款后，三年诉讼时效重新起算（“{quote}”）。",
        en="Signing or paying starts the three-year limitation anew (“{quote}”).",
    ),
    why=Sentence(
        zh="协商还款通常都会这样，不必因此拒绝，知道即可。",
        en="Most repayment plans have this effect; no reason to refuse, but good to know.",
    ),
    ask=Sentence(
        zh=(
            "乙方签署本方案仅就本方案所列金额{total}元承诺还款，不视为对其他任何款项、息费或计算"
            "方式的承认。"
        ),
        en=(
            "By signing, the Borrower promises to pay only the amount of CNY {total} stated in "
            "this plan and acknowledges no other sum, charge or method of calculation."
        ),
    ),
    basis=Basis(
        key="CC 195",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="债权人请求、债务人同意履行等使时效重新计算",
            en="demand, promise and payment start limitation anew",
        ),
    ),
    decide=decide,
)
