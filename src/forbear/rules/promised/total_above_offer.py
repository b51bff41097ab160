"""The paper adds up to more than the offer.

Why: Once signed, the paper counts; a lower sum that was only spoken of is hard to get back.

Source: CC 543 (H, 2021-01-01 →)

Good: offered 3,000.00 down and 18 × 1,846.35; the paper lists the same.

Bad: offered 18 × 1,846.35; the paper lists 18 × 1,871.35, 450.00 more in all.
"""

from collections.abc import Iterator
from datetime import date

from forbear.rules import terms
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.sums import offered_total, paid_since_offer, paper_total


def decide(facts: Facts) -> Iterator[Verdict]:
    """Compare the sums; what was paid since the offer and credited is added to the paper's."""
    if not facts.has_paper:
        return
    asked = paper_total(facts) + paid_since_offer(facts)
    offered = offered_total(facts.offer)
    if offered is None:
        raise Missing("offer.total")
    if asked - offered.amount > offered.tolerance:
        yield Finding(
            {
                "paper_total": asked,
                "offer_total": offered.amount,
                "difference": asked - offered.amount,
                "offer_day": facts.offer.made_on,
            },
            terms.total_place(facts),
        )


RULE = Rule(
    id="total-above-offer",
    question=Question.PROMISED,
    severity=Severity.STOP,
    what=Sentence(
        zh=(
            "协议合计要还 {paper_total} 元，{offer_day} 对方答应的是 {offer_total} 元，多 "
            "{difference} 元。"
        ),
        en=(
            "The paper adds up to {paper_total}; the offer of {offer_day} was {offer_total}: "
            "{difference} more."
        ),
    ),
    why=Sentence(
        zh="签了就以协议为准，口头说好的数很难再要回来。",
        en=(
            "Once signed, the paper counts; a lower sum that was only spoken of is hard to get "
            "back."
        ),
    ),
    ask=Sentence(
        zh=(
            "请按 {offer_day} 商定的总额 {offer_total} 元改好还款计划表，把改后的文本发给我，我核"
            "对后再签。"
        ),
        en=(
            "Please change the schedule to the total agreed on {offer_day}, {offer_total}, and "
            "send me the corrected text; I will sign after checking it."
        ),
    ),
    basis=Basis(
        key="CC 543",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="变更合同要双方同意，多收钱须借款人答应",
            en="a contract is changed by agreement; a higher sum needs the borrower's consent",
        ),
    ),
    decide=decide,
)
