"""The figures follow another method of repayment than the one named.

Why: With the same rate, another method can nearly double the interest.

Source: 2021-3 (M, 2021-03-31 →)

Good: 24,000.00 at 9 %, named equal instalment: 11 × 2,098.84 and 2,098.78.

Bad: the same, 12 × 2,180.00: interest on the first principal throughout, 16.22 % in fact.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from forbear.case.agreement import ScheduleLine
from forbear.loan.annual_rate import monthly_irr
from forbear.loan.day_units import LEDGER_YEAR
from forbear.loan.instalment import instalment_fen
from forbear.loan.kinds import DayCount, Method
from forbear.loan.schedule import schedule
from forbear.loan.terms import ImpossibleTerms, LoanTerms
from forbear.rules import terms
from forbear.rules.base import Basis, Filler, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.sums import paper_principal
from forbear.values.day import MONTHS_PER_YEAR, add_months
from forbear.values.money import ZERO, Money
from forbear.values.rate import percent_text, ratio

_JUDGED = (Method.EQUAL_INSTALMENT, Method.EQUAL_PRINCIPAL, Method.INTEREST_ONLY, Method.FLAT)
_DAY_COUNTS = (DayCount.THIRTY_360, DayCount.ACTUAL_360, DayCount.ACTUAL_365)
_BY_SHAPE = Sentence(
    zh="协议写“{named}”，数字却是“{fits}”。",
    en="The paper says {named}, the figures are {fits}.",
)
"""Where no rate is stated to compare with."""
_FEW = 2
_MONTH_ROOM = Fraction(1, 10)
"""How far the interest of 28 to 31 days may lie from a twelfth of a year's."""


def decide(facts: Facts) -> Iterator[Verdict]:
    """Fit the lines to every method; a name that fits is never doubted."""
    if not facts.has_paper:
        return
    named = terms.method(facts)
    lines = [line for line in facts.lines if line.no > 0 and line.total > ZERO]
    if named not in _JUDGED or len(lines) < _FEW:
        return
    fitting = _fitting(facts, lines)
    if named in fitting or not fitting:
        return
    fits = fitting[0]
    values: dict[str, Filler] = {"named": named, "fits": fits}
    annual = _annual(facts)
    if annual is not None:
        values["rate"] = Decimal(percent_text(annual * 100))
        principal = paper_principal(facts)
        monthly = monthly_irr([principal.fen, *(-line.total.fen for line in lines)]).value
        yearly = (monthly or Fraction(0)) * MONTHS_PER_YEAR
        values["implied_rate"] = Decimal(percent_text(yearly * 100))
    what = _BY_SHAPE if annual is None else None
    yield Finding(values, terms.term_place(facts, "method"), what=what)


def _fitting(facts: Facts, lines: list[ScheduleLine]) -> list[Method]:
    annual = _annual(facts)
    if annual is None:
        return _by_shape(lines)
    principal = paper_principal(facts)
    return [
        method
        for method in _JUDGED
        if _may_fit(method, annual, principal, lines) and _fits(method, annual, principal, lines)
    ]


def _may_fit(method: Method, annual: Fraction, principal: Money, lines: list[ScheduleLine]) -> bool:
    """Tell by the first line alone whether a whole schedule is worth computing."""
    first, count = lines[0].total.fen, len(lines)
    month = principal.fen * annual / MONTHS_PER_YEAR
    share = Fraction(principal.fen, count)
    match method:
        case Method.EQUAL_INSTALMENT:
            exact = instalment_fen(principal.fen, annual / MONTHS_PER_YEAR, count)
            return abs(first - exact) <= _FEW
        case Method.FLAT:
            return abs(first - share - month) <= _FEW
        case Method.EQUAL_PRINCIPAL:
            return abs(first - share - month) <= _FEW + abs(month) * _MONTH_ROOM
        case _:
            return abs(first - month) <= _FEW + abs(month) * _MONTH_ROOM


def _annual(facts: Facts) -> Fraction | None:
    annual = terms.rate(facts, "annual_rate")
    if annual is not None:
        return ratio(annual)
    daily = terms.rate(facts, "daily_rate")
    return None if daily is None else ratio(daily) * LEDGER_YEAR


def _fits(method: Method, annual: Fraction, principal: Money, lines: list[ScheduleLine]) -> bool:
    """Tell whether every total is within a fen, the last within a fen a line."""
    first = lines[0].due
    for day_count in _DAY_COUNTS:
        try:
            terms_ = LoanTerms(
                principal=principal,
                drawn_on=add_months(first, -1),
                first_due=first,
                count=len(lines),
                method=method,
                annual_ratio=annual,
                day_count=day_count,
            )
        except ImpossibleTerms:
            return False
        gaps = [
            abs(line.total.fen - own.total.fen)
            for line, own in zip(lines, schedule(terms_), strict=True)
        ]
        if max(gaps[:-1]) <= 1 and gaps[-1] <= len(lines):
            return True
    return False


def _by_shape(lines: list[ScheduleLine]) -> list[Method]:
    """Tell the method from the lines alone.

    Raises:
        Missing: If they are level: the rate tells an equal instalment from a flat one.
    """
    totals = Counter(line.total for line in lines[:-1])
    usual = totals.most_common(1)[0][0]
    is_level = len(totals) == 1 and abs(lines[-1].total - usual) <= Money(len(lines))
    principals = {line.principal for line in lines[:-1]}
    if is_level:
        raise Missing("agreement.annual_rate")
    if principals == {ZERO}:
        return [Method.INTEREST_ONLY]
    falls = all(one.total >= two.total for one, two in pairwise(lines))
    if None not in principals and len(principals) == 1 and falls:
        return [Method.EQUAL_PRINCIPAL]
    return []


RULE = Rule(
    id="method-mislabelled",
    question=Question.SUM,
    severity=Severity.ASK,
    what=Sentence(
        zh="协议写“{named}”，数字却是“{fits}”；写 {rate}%，实际约 {implied_rate}%。",
        en=(
            "The paper says {named}, the figures are {fits}; stated {rate} %, in fact about "
            "{implied_rate} %."
        ),
    ),
    why=Sentence(
        zh="同样的利率，换一种算法，利息能差近一倍。",
        en="With the same rate, another method can nearly double the interest.",
    ),
    ask=Sentence(
        zh="请写明真实的还款方式；如果是“{named}”，每期应按剩余本金计息，请重算。",
        en=(
            "Please state the true method; if it is {named}, interest belongs on the falling "
            "balance: kindly recompute."
        ),
    ),
    basis=Basis(
        key="2021-3",
        confidence="M",
        valid_from=date(2021, 3, 31),
        says=Sentence(
            zh="分期应按剩余本金计算年化；单利须标明",
            en="instalments: annual rate on the falling balance; a simple rate must be labelled",
        ),
    ),
    decide=decide,
)
