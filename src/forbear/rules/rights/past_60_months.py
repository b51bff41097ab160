"""A card's personal plan runs longer than five years.

Why: Five years is the ceiling; a longer plan may be refused or withdrawn.

Source: 信用卡办法 art. 70 (M, 2011-01-13 →)

Good: 60 monthly lines from 2027-01 to 2031-12.

Bad: 13 paused months and then 48 lines: 61 months.
"""

from collections.abc import Iterator
from datetime import date

from forbear.case.kinds import LoanKind, OfferState
from forbear.rules import terms
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.values.day import MONTHS_PER_YEAR
from forbear.values.money import ZERO
from forbear.values.place import Place


def decide(facts: Facts) -> Iterator[Verdict]:
    """Count calendar months from the first line to the last; open offers are judged too."""
    kind = facts.debt.kind
    if kind is None:
        raise Missing("debt.kind")
    if kind is not LoanKind.CARD:
        return
    most = int(facts.reference("card-plan-max", facts.today).value)
    if not facts.has_paper:
        yield from _too_long_offers(facts, most)
        return
    lines = [line for line in facts.schedule if line.no > 0]
    count = sum(1 for line in lines if line.total > ZERO)
    months = _months(lines[0].due, lines[-1].due)
    if max(months, count) > most:
        place = terms.line_place(facts, len(facts.lines) - 1)
        yield Finding({"months": months, "count": count}, place)


def _months(first: date, last: date) -> int:
    return (last.year - first.year) * MONTHS_PER_YEAR + last.month - first.month + 1


def _too_long_offers(facts: Facts, most: int) -> Iterator[Verdict]:
    for name, offer in facts.offers.items():
        is_alive = offer.state in {OfferState.OPEN, OfferState.ACCEPTED}
        if is_alive and offer.count is not None and offer.count > most:
            place = Place(facts.path("offers.toml"), field=f"offer.{name}.count")
            yield Finding({"months": offer.count, "count": offer.count}, place)


RULE = Rule(
    id="past-60-months",
    question=Question.RIGHTS,
    severity=Severity.STOP,
    what=Sentence(
        zh="信用卡个性化分期 {months} 个月（{count} 期），超过 60 个月。",
        en="The card plan runs {months} months ({count} lines), more than 60.",
    ),
    why=Sentence(
        zh="法规上限是五年，超过的方案银行内部可能无法通过或被撤销。",
        en="Five years is the ceiling; a longer plan may be refused or withdrawn.",
    ),
    ask=Sentence(
        zh="请把期数调整到 60 期以内；每期我最多能还的金额已在申请中写明。",
        en=(
            "Please keep the plan within 60 instalments; my greatest instalment is stated in the "
            "request."
        ),
    ),
    basis=Basis(
        key="信用卡办法 art. 70",
        confidence="M",
        valid_from=date(2011, 1, 13),
        says=Sentence(
            zh="信用卡个性化分期最长五年",
            en="personal plan for cards, at most five years",
        ),
    ),
    decide=decide,
)
