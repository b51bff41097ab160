"""Rate not annual: a flat rate that is not labelled, told by the implied one."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from forbear.case.agreement import RateTerm
from forbear.case.kinds import RateBasis
from forbear.loan.annual_rate import monthly_irr
from forbear.loan.day_units import LAW_YEAR, LEDGER_YEAR
from forbear.loan.implied import TOLERANCE
from forbear.rules import terms
from forbear.rules.annual_rates import names_a_year
from forbear.rules.base import Filler, Finding, Sentence, Verdict
from forbear.rules.clauses import paper
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.sums import paper_principal
from forbear.values.day import MONTHS_PER_YEAR
from forbear.values.money import Money
from forbear.values.place import Place
from forbear.values.rate import percent_text, ratio

WHAT = Sentence(
    zh=(
        "只写了 {stated}，没有年化；折年 {annual_360}%（360 天）或 {annual_365}%（365 天），倒算"
        "约 {implied}%。"
    ),
    en=(
        "Only {stated} is stated; that is {annual_360} % (360 days) or {annual_365} % (365 days) "
        "a year, implied about {implied} %."
    ),
)
ASK = Sentence(
    zh="请在协议中写明年化利率（注明单利还是复利、360 天还是 365 天）。",
    en="Please state the yearly rate in the paper, simple or compound, on 360 or 365 days.",
)

_WITHOUT_LINES = Sentence(
    zh="只写了 {stated}，没有年化；折年 {annual_360}%（360 天）或 {annual_365}%（365 天）。",
    en="Only {stated} is stated; that is {annual_360} % (360 days) or {annual_365} % (365 days).",
)
"""Where the paper lists no lines that would imply a rate."""
_COST = Sentence(zh="每期另收的费用或利息", en="a cost with every instalment")


def by_figures(facts: Facts) -> Iterator[Verdict]:
    """Find a plan that costs something and states no yearly rate, or a flat one as if plain."""
    if not facts.has_paper:
        return
    annual = terms.term(facts, "annual_rate")
    if isinstance(annual, RateTerm):
        yield from _flat_in_disguise(facts, annual)
        return
    daily = terms.rate(facts, "daily_rate")
    if daily:
        stated: Filler = Sentence(zh=f"日利率 {daily}%", en=f"{daily} % a day")
        yield _finding(facts, stated, ratio(daily), terms.term_place(facts, "daily_rate"))
    elif daily is None and _costs_something(facts) and not _says_a_year(facts):
        yield _finding(facts, _COST, None, terms.total_place(facts))


def _says_a_year(facts: Facts) -> bool:
    """Tell whether the words name a yearly rate that nobody has taken down as a term."""
    return bool(facts.here.text.strip()) and names_a_year(paper(facts))


def _costs_something(facts: Facts) -> bool:
    """Tell whether the lines exceed the principal by more than rounding."""
    lines = [line for line in facts.lines if line.no > 0]
    if not lines:
        return False
    cost = Money.total(line.total for line in lines) - paper_principal(facts)
    return cost > Money(len(lines))


def _flat_in_disguise(facts: Facts, annual: RateTerm) -> Iterator[Verdict]:
    flat, implied = _flat(facts), _implied(facts)
    if annual.basis is RateBasis.SIMPLE or flat is None or implied is None:
        return
    stated = ratio(annual.value)
    if abs(stated - implied) > TOLERANCE >= abs(stated - flat):
        words = Sentence(zh=f"年利率 {annual.value}%", en=f"{annual.value} % a year")
        daily = stated / LEDGER_YEAR
        yield _finding(facts, words, daily, terms.term_place(facts, "annual_rate"))


def _flat(facts: Facts) -> Fraction | None:
    """Return the yearly rate on the first principal throughout."""
    lines = [line.total for line in facts.lines if line.no > 0]
    if not lines:
        return None
    principal = paper_principal(facts)
    cost = Money.total(lines) - principal
    return Fraction(cost.fen * MONTHS_PER_YEAR, principal.fen * len(lines))


def _implied(facts: Facts) -> Fraction | None:
    lines = [line.total.fen for line in facts.lines if line.no > 0]
    if not lines:
        return None
    try:
        principal = paper_principal(facts)
    except Missing:
        return None
    monthly = monthly_irr([principal.fen, *(-fen for fen in lines)]).value
    return None if monthly is None else monthly * MONTHS_PER_YEAR


def _finding(facts: Facts, stated: Filler, daily: Fraction | None, place: Place) -> Finding:
    """Tell the yearly rates: from the day where one is stated, else what the lines imply."""
    implied = _implied(facts)
    by_360 = implied if daily is None else daily * LEDGER_YEAR
    by_365 = implied if daily is None else daily * LAW_YEAR
    rates = {"annual_360": by_360, "annual_365": by_365, "implied": implied}
    known = {
        name: Decimal(percent_text(rate * 100)) for name, rate in rates.items() if rate is not None
    }
    what = WHAT if implied is not None else _WITHOUT_LINES
    return Finding({"stated": stated, **known}, place, ASK, what)
