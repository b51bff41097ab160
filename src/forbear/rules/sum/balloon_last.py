"""The last payment is far above the others.

Why: If the big last payment fails, all punctual ones before it may be in vain.

Source: W34 practice (U, 2026-11-24 →)

Good: 11 × 1,180.00 and 1,770.00 at the end: exactly one and a half times.

Bad: 11 × 1,180.00 and 4,920.00 at the end.
"""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from statistics import median

from forbear.loan.kinds import Method
from forbear.rules import terms
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.sums import is_one_sum
from forbear.values.money import ZERO, Money
from forbear.values.rate import percent_text

LIMIT = Fraction(3, 2)
_PAIR = 2
_AT_THE_END = frozenset({Method.INTEREST_ONLY, Method.LUMP})


def decide(facts: Facts) -> Iterator[Verdict]:
    """Compare the greater of the last two lines with the median of all others."""
    if not facts.has_paper or _is_meant(facts):
        return
    if not facts.lines and is_one_sum(facts):
        return
    paying = [
        (position, line.total.fen)
        for position, line in enumerate(facts.schedule)
        if line.no > 0 and line.total > ZERO
    ]
    if not paying:
        raise Missing("agreement.schedule")
    if len(paying) == 1:
        return
    candidates = paying[1:] if len(paying) == _PAIR else paying[-2:]
    position, last = max(candidates, key=lambda line: line[1])
    usual = Fraction(median(Fraction(fen) for place, fen in paying if place != position))
    if last > LIMIT * usual:
        yield Finding(
            {
                "last": Money(last),
                "median": Money.rounded(usual),
                "ratio": Decimal(percent_text(last / usual)),
                "excess": Money.rounded(last - usual),
            },
            terms.line_place(facts, position),
        )


def _is_meant(facts: Facts) -> bool:
    """Tell whether paper and offer both name a method that pays at the end."""
    named = terms.method(facts) if facts.here.agreement else None
    offer = facts.offered
    return named in _AT_THE_END and offer is not None and offer.method is named


RULE = Rule(
    id="balloon-last",
    question=Question.SUM,
    severity=Severity.ASK,
    what=Sentence(
        zh="最后一期要还 {last} 元，是平常每期 {median} 元的 {ratio} 倍。",
        en="The last payment is {last}, {ratio} times the usual {median}.",
    ),
    why=Sentence(
        zh="末期大额若还不上，前面按时还的可能都白费。",
        en="If the big last payment fails, all punctual ones before it may be in vain.",
    ),
    ask=Sentence(
        zh="末期 {last} 元我没有把握，请平均分到各期，或写明到期可以续期。",
        en=(
            "I cannot be sure of {last} at the end; please spread it over the instalments or "
            "write that it can be extended."
        ),
    ),
    basis=Basis(
        key="W34 practice",
        confidence="U",
        valid_from=None,
        says=Sentence(
            zh="没有法条；末期大额是再次违约的常见原因",
            en="no rule; a large last payment is a known cause of second default",
        ),
    ),
    decide=decide,
)
