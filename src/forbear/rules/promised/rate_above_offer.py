"""The paper's rate is higher than the one that was offered.

Why: The longer the term, the more a small step in the rate costs.

Source: CC 543 (H, 2021-01-01 →)

Good: 0.025 % a day offered; the paper says 9.125 % a year, which is × 365.

Bad: 0.020 % a day offered; the paper says 0.025 % a day.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from forbear.case.agreement import RateTerm
from forbear.case.kinds import RateBasis
from forbear.loan.annual_rate import nominal_of
from forbear.loan.day_units import LAW_YEAR, LEDGER_YEAR
from forbear.loan.kinds import DayCount
from forbear.rules import terms
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.values.place import Place
from forbear.values.rate import percent_text, ratio

_YEARLY = Sentence(zh="年", en="a year")
_DAILY = Sentence(zh="日", en="a day")
_ROOM = Fraction(5, 100_000)
"""0.005 points: half a unit of a printed yearly rate."""
_YEAR_DECIMALS = 2
_DAY_DECIMALS = 4


@dataclass(frozen=True, slots=True)
class _Rate:
    """A rate as it was stated; exactly one of the two is there."""

    daily: Fraction | None
    annual: Fraction | None

    def yearly(self) -> tuple[Fraction, Fraction]:
        """Return the least and the greatest yearly rate it can mean."""
        if self.annual is not None:
            return self.annual, self.annual
        daily = self.daily or Fraction(0)
        return daily * LEDGER_YEAR, daily * LAW_YEAR


def decide(facts: Facts) -> Iterator[Verdict]:
    """Compare like with like; a daily against a yearly rate on 360 and on 365 days."""
    if not facts.has_paper:
        return
    offered = _offered(facts)
    if offered is None:
        return
    paper, place = _paper(facts)
    if paper.daily is not None and offered.daily is not None:
        if paper.daily > offered.daily:
            yield _finding(paper.daily, offered.daily, _DAILY, place)
        return
    least, greatest = _room(facts, paper, offered)
    if least > greatest + _ROOM:
        yield _finding(least, greatest, _YEARLY, place)


def _room(facts: Facts, paper: _Rate, offered: _Rate) -> tuple[Fraction, Fraction]:
    """Return what to compare: the paper's rate and the most that the offer allows.

    Raises:
        Missing: If only the days of a year decide and nobody says how many.
    """
    low, high = paper.yearly()
    allowed_low, allowed_high = offered.yearly()
    if low > allowed_high + _ROOM or high <= allowed_low + _ROOM:
        return low, allowed_high
    if abs(high - allowed_high) <= _ROOM:
        return low, allowed_high
    if facts.debt.loan is None:
        raise Missing("debt.loan.day_count")
    is_ledger = facts.debt.loan.day_count in {DayCount.ACTUAL_360, DayCount.THIRTY_360}
    return (low, allowed_low) if is_ledger else (high, allowed_high)


def _offered(facts: Facts) -> _Rate | None:
    offer = facts.offer
    if offer.daily_percent is not None:
        return _Rate(ratio(offer.daily_percent), None)
    if offer.annual_percent is None:
        return None
    return _Rate(None, _nominal(ratio(offer.annual_percent), offer.rate_basis))


def _paper(facts: Facts) -> tuple[_Rate, Place]:
    daily = terms.rate(facts, "daily_rate")
    annual = terms.term(facts, "annual_rate")
    wants_daily = facts.offer.daily_percent is not None
    if daily is not None and (wants_daily or annual is None):
        return _Rate(ratio(daily), None), terms.term_place(facts, "daily_rate")
    if isinstance(annual, RateTerm):
        yearly = _nominal(ratio(annual.value), annual.basis)
        return _Rate(None, yearly), terms.term_place(facts, "annual_rate")
    raise Missing("agreement.annual_rate")


def _nominal(annual: Fraction, basis: RateBasis) -> Fraction:
    return nominal_of(annual) if basis is RateBasis.EFFECTIVE else annual


def _finding(paper: Fraction, offered: Fraction, unit: Sentence, place: Place) -> Finding:
    decimals = _DAY_DECIMALS if unit is _DAILY else _YEAR_DECIMALS
    values = {"paper_rate": paper, "offer_rate": offered, "difference": paper - offered}
    shown = {name: Decimal(percent_text(rate * 100, decimals)) for name, rate in values.items()}
    return Finding({**shown, "unit": unit}, place)


RULE = Rule(
    id="rate-above-offer",
    question=Question.PROMISED,
    severity=Severity.STOP,
    what=Sentence(
        zh="协议利率 {paper_rate}%（{unit}），说好的是 {offer_rate}%，高 {difference} 个百分点。",
        en=(
            "The paper's rate is {paper_rate} % ({unit}); {offer_rate} % was agreed: "
            "{difference} points more."
        ),
    ),
    why=Sentence(
        zh="利率高一点，期数越长多还得越多。",
        en="The longer the term, the more a small step in the rate costs.",
    ),
    ask=Sentence(
        zh="请把利率改为 {offer_rate}%（{unit}），并写明按 360 天还是 365 天折算。",
        en=(
            "Please set the rate to {offer_rate} % ({unit}) and state whether a year counts 360 "
            "or 365 days."
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
