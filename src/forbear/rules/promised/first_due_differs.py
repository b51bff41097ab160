"""The first payment falls due on another day than agreed.

Why: If the first day comes before the money does, the very first line is late and the
    agreement may fall.

Source: CC 543 (H, 2021-01-01 →)

Good: first due agreed for the 31st of each month; the paper begins on 2027-02-28.

Bad: agreed for 2027-01-20; the paper begins on 2026-12-31.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from forbear.rules import terms
from forbear.rules.base import Basis, Filler, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.values.place import Place

_EARLIER = Sentence(
    zh="协议首期还款日是 {paper_first}，比说好的 {offer_first} 早 {apart} 天。",
    en="The first payment is due on {paper_first}, {apart} days before the agreed {offer_first}.",
)
_LATER = Sentence(
    zh="协议首期还款日是 {paper_first}，比说好的 {offer_first} 晚 {apart} 天。",
    en="The first payment is due on {paper_first}, {apart} days after the agreed {offer_first}.",
)


def decide(facts: Facts) -> Iterator[Verdict]:
    """Compare the first instalments, and the days of the down payments where both name one."""
    if not facts.has_paper:
        return
    down = _down_payment_days(facts)
    if down is not None and down[0] != down[1]:
        yield _finding(*down, terms.term_place(facts, "down_payment_due"))
        return
    offered = facts.offer.first_due
    if offered is None and down is not None:
        return
    if offered is None:
        raise Missing("offer.first_due")
    first, place = _first(facts)
    if first != offered:
        yield _finding(first, offered, place)


def _finding(paper: date, offer: date, place: Place) -> Finding:
    days = (paper - offer).days
    values: dict[str, Filler] = {
        "paper_first": paper,
        "offer_first": offer,
        "days": days,
        "apart": abs(days),
    }
    return Finding(values, place, what=_EARLIER if days < 0 else _LATER)


def _down_payment_days(facts: Facts) -> tuple[date, date] | None:
    paper, offer = terms.day(facts, "down_payment_due"), facts.offer.down_payment_due
    return None if paper is None or offer is None else (paper, offer)


def _first(facts: Facts) -> tuple[date, Place]:
    """Return the first day on which an instalment above zero falls due."""
    paying = [
        (line.due, position)
        for position, line in enumerate(facts.lines)
        if line.no > 0 and line.total.fen > 0
    ]
    if paying:
        first, position = min(paying)
        return first, terms.line_place(facts, position)
    named = terms.day(facts, "first_due")
    if named is not None:
        return named, terms.term_place(facts, "first_due")
    days = terms.count(facts, "first_due_days")
    if days is None:
        raise Missing("agreement.first_due")
    # Until it is signed, the first day moves along with the day of signing.
    signed = terms.day(facts, "signed_on")
    if signed is None:
        raise Missing("agreement.signed_on")
    return signed + timedelta(days=days), terms.term_place(facts, "first_due_days")


RULE = Rule(
    id="first-due-differs",
    question=Question.PROMISED,
    severity=Severity.ASK,
    what=Sentence(
        zh="协议首期还款日是 {paper_first}，说好的是 {offer_first}，相差 {days} 天。",
        en=(
            "The first payment is due on {paper_first}; {offer_first} was agreed: {days} days "
            "apart."
        ),
    ),
    why=Sentence(
        zh="首期提前，钱还没到账，第一期就可能逾期，整份协议可能因此作废。",
        en=(
            "If the first day comes before the money does, the very first line is late and the "
            "agreement may fall."
        ),
    ),
    ask=Sentence(
        zh="请把首期还款日改为 {offer_first}，以后每期依次顺延。",
        en="Please set the first due day to {offer_first} and move the later ones accordingly.",
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
