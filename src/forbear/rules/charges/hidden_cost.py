"""The payments cost more a year than the paper states.

Why: The gap is a fee or a method that the paper does not name.

Source: 2021-3; cost sheet rules (M, 2021-03-31 →)

Good: 36,000.00 at 9 %: 24 × 1,646.30 imply 9.0998 %, within 0.10 points.

Bad: 36,000.00 at 9 %: 24 × 1,684.00 imply 11.37 %.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction

from forbear.case.agreement import RateTerm
from forbear.case.kinds import RateBasis
from forbear.loan.day_units import LEDGER_YEAR
from forbear.loan.flows import Flow
from forbear.loan.implied import TOLERANCE, StatedKind, implied_annual, stated_daily
from forbear.loan.instalment import equal_instalment
from forbear.rules import terms
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.sums import fees, paper_principal
from forbear.values.day import MONTHS_PER_YEAR
from forbear.values.money import Money
from forbear.values.place import Place
from forbear.values.rate import percent_text, ratio

_KINDS = {
    RateBasis.NOMINAL: StatedKind.NOMINAL,
    RateBasis.EFFECTIVE: StatedKind.EFFECTIVE,
    RateBasis.SIMPLE: StatedKind.SIMPLE,
}


def decide(facts: Facts) -> Iterator[Verdict]:
    """Compare unrounded: what the payments imply, less what is stated, above 0.10 points."""
    if not facts.has_paper:
        return
    lines = Money.total(line.total for line in facts.schedule if line.no > 0)
    payments = lines + Money.total(fee.amount for fee in fees(facts))
    stated, kind, place = _stated(facts)
    principal = paper_principal(facts)
    if payments <= principal:
        return
    implied = implied_annual(_flows(facts, principal), kind).value
    if implied is None:
        raise Missing("agreement.fees")
    if implied - stated <= TOLERANCE:
        return
    yield Finding(
        {
            "implied": Decimal(percent_text(implied * 100)),
            "stated": Decimal(percent_text(stated * 100)),
            "difference": Decimal(percent_text((implied - stated) * 100)),
            "extra_yuan": payments - _at_stated_rate(facts, principal, stated),
        },
        place,
    )


def _stated(facts: Facts) -> tuple[Fraction, StatedKind, Place]:
    """Return the yardstick; a simple rate is measured on 365 days, as its payments are."""
    daily = terms.rate(facts, "daily_rate")
    by_day = None if daily is None else stated_daily(ratio(daily))
    annual = terms.term(facts, "annual_rate")
    if isinstance(annual, RateTerm):
        place = terms.term_place(facts, "annual_rate")
        yearly = ratio(annual.value)
        if annual.basis is RateBasis.SIMPLE:
            yearly = stated_daily(yearly / LEDGER_YEAR)
        return max(yearly, by_day or yearly), _KINDS[annual.basis], place
    if by_day is None:
        raise Missing("agreement.annual_rate")
    return by_day, StatedKind.SIMPLE, terms.term_place(facts, "daily_rate")


def _flows(facts: Facts, principal: Money) -> list[Flow]:
    start = _start(facts)
    paid = [Flow(line.due, -line.total) for line in facts.schedule if line.no > 0]
    charged = [Flow(fee.due or start, -fee.amount) for fee in fees(facts)]
    return [Flow(start, principal), *paid, *charged]


def _start(facts: Facts) -> date:
    """Return the day from which the plan's interest runs."""
    for name in ("effective_on", "signed_on", "balance_day"):
        day = terms.day(facts, name)
        if day is not None:
            return day
    raise Missing("agreement.effective_on")


def _at_stated_rate(facts: Facts, principal: Money, stated: Fraction) -> Money:
    """Return what as many equal instalments at the stated rate would cost."""
    count = sum(1 for line in facts.schedule if line.no > 0)
    return equal_instalment(principal, stated / MONTHS_PER_YEAR, count) * count


RULE = Rule(
    id="hidden-cost",
    question=Question.CHARGES,
    severity=Severity.STOP,
    what=Sentence(
        zh=(
            "协议写年利率 {stated}%，按每期还款倒算约 {implied}%，高 {difference} 个百分点，多付"
            "约 {extra_yuan} 元。"
        ),
        en=(
            "Stated {stated} % a year; the payments themselves imply {implied} %: {difference} "
            "points, about {extra_yuan} more."
        ),
    ),
    why=Sentence(
        zh="差出来的是没写明的费用或算法。",
        en="The gap is a fee or a method that the paper does not name.",
    ),
    ask=Sentence(
        zh=(
            "按计划表倒算年化约 {implied}%，与写明的 {stated}% 不符，请列出全部费用或按 "
            "{stated}% 重算。"
        ),
        en=(
            "The schedule implies about {implied} % a year, not {stated} %; please list every "
            "cost or recompute at {stated} %."
        ),
    ),
    basis=Basis(
        key="2021-3; cost sheet rules",
        confidence="M",
        valid_from=date(2021, 3, 31),
        says=Sentence(
            zh="年化利率按全部成本和实际占用本金计算；2026-08-01 起明示表以外不得收费",
            en=(
                "annual rate from all cost on principal in use; from 2026-08-01 nothing beyond "
                "the signed sheet"
            ),
        ),
    ),
    decide=decide,
)
