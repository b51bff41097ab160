"""The paper has more or fewer instalments than the offer.

Why: A different count changes the instalment, the total interest and the last day.

Source: CC 543 (H, 2021-01-01 →)

Good: two months without payment, then 10 instalments, as offered.

Bad: 15 instalments offered; the paper lists 18.
"""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from math import ceil

from forbear.case.offer import Offer
from forbear.rules import terms
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.sums import is_one_sum
from forbear.values.money import ZERO
from forbear.values.place import Place


def decide(facts: Facts) -> Iterator[Verdict]:
    """Compare instalments above zero; the down payment is none, months of holiday are none."""
    if not facts.has_paper:
        return
    paper, place = _paper_count(facts)
    offered = _offer_count(facts.offer)
    if paper != offered:
        values = {"paper_count": paper, "offer_count": offered, "difference": abs(paper - offered)}
        yield Finding(values, place)


def _paper_count(facts: Facts) -> tuple[int, Place]:
    paying = [line for line in facts.lines if line.no > 0 and line.total > ZERO]
    if paying:
        return len(paying), terms.line_place(facts, len(facts.lines) - 1)
    named = terms.count(facts, "count")
    if named is not None:
        return named, terms.term_place(facts, "count")
    if is_one_sum(facts):
        return 1, terms.term_place(facts, "down_payment")
    raise Missing("agreement.schedule")


def _offer_count(offer: Offer) -> int:
    if offer.count is not None:
        return offer.count
    if offer.schedule:
        return sum(1 for line in offer.schedule if line.total > ZERO)
    if offer.total is None:
        raise Missing("offer.count")
    spread = offer.total - (offer.down_payment or ZERO)
    if not spread:
        return 1
    if not offer.instalment:
        raise Missing("offer.count")
    return ceil(Fraction(spread.fen, offer.instalment.fen))


RULE = Rule(
    id="term-differs",
    question=Question.PROMISED,
    severity=Severity.ASK,
    what=Sentence(
        zh="协议分 {paper_count} 期，答应的是 {offer_count} 期，相差 {difference} 期。",
        en="The paper has {paper_count} instalments, the offer {offer_count}: {difference} apart.",
    ),
    why=Sentence(
        zh="期数一变，每期金额、总利息和结束日期都跟着变。",
        en="A different count changes the instalment, the total interest and the last day.",
    ),
    ask=Sentence(
        zh=(
            "请把期数改回 {offer_count} 期；如果确要 {paper_count} 期，请写明每期金额和总额，我重"
            "新核对。"
        ),
        en=(
            "Please set the number of instalments back to {offer_count}; if {paper_count} is "
            "meant, state each amount and the total so that I can check again."
        ),
    ),
    basis=Basis(
        key="CC 543",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="变更合同要双方同意",
            en="changes need agreement",
        ),
    ),
    decide=decide,
)
