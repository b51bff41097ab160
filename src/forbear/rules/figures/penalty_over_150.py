"""Penalty over 150 %: the penalty rate divided by the contract rate, exact."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from forbear.case.kinds import LenderKind, LoanKind
from forbear.loan.day_units import LEDGER_YEAR
from forbear.loan.terms import daily_ratio
from forbear.planning.debt_terms import contract_ratio
from forbear.rules import terms
from forbear.rules.base import Filler, Finding, Sentence, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.values.place import Place
from forbear.values.rate import percent_text, ratio

WHAT = Sentence(
    zh="罚息利率 {penalty_rate}%，是合同利率 {contract_rate}% 的 {ratio} 倍，上限 {ceiling} 倍。",
    en=(
        "Penalty rate {penalty_rate} % is {ratio} times the contract's {contract_rate} %; "
        "{ceiling} is the ceiling."
    ),
)
ASK = Sentence(
    zh="罚息利率请调整到不超过合同利率的 {ceiling} 倍，并重算已收部分。",
    en=(
        "Please bring the penalty rate down to {ceiling} times the contract rate and recompute "
        "what was charged."
    ),
)

_DAILY_BELOW = Decimal(1)
"""A penalty of less than 1 % is one of a day: no yearly penalty is so low."""
_FOUR_DECIMALS = 4


def by_figures(facts: Facts) -> Iterator[Verdict]:
    """Judge licensed lenders only; half a unit of a printed rate is given to the lender."""
    kind = facts.debt.lender_kind
    if kind is LenderKind.PRIVATE or facts.debt.kind is LoanKind.CARD:
        return
    paper = facts.here.agreement
    limit = over(facts, paper is not None and paper.misuse_proven)
    penalty = terms.rate(facts, "penalty_rate") if paper else None
    if penalty is None:
        yield from _by_contract(facts, limit)
        return
    contract = contract_daily(facts)
    days = 1 if penalty < _DAILY_BELOW else LEDGER_YEAR
    if (ratio(penalty) - half_unit(penalty)) / days > limit * contract:
        values = values_of(facts, ratio(penalty) / days, limit)
        yield Finding(values, terms.term_place(facts, "penalty_rate"), ASK, WHAT)


def _by_contract(facts: Facts, limit: Fraction) -> Iterator[Verdict]:
    """Judge the multiple that the contract itself names."""
    loan = facts.debt.loan
    if loan is None or loan.penalty_multiple is None:
        return
    multiple = Fraction(loan.penalty_multiple)
    if multiple > limit:
        place = Place(facts.path("debt.toml"), field="loan.penalty_multiple")
        yield Finding(values_of(facts, contract_daily(facts) * multiple, limit), place, ASK, WHAT)


def contract_daily(facts: Facts) -> Fraction:
    """Return the contract's rate of a day."""
    loan = facts.debt.loan
    found = None if loan is None else daily_ratio(contract_ratio(loan), loan.day_count)
    if not found:
        raise Missing("debt.loan.daily_percent")
    return found


def half_unit(percent: Decimal) -> Fraction:
    """Return half a unit of the last printed digit, as a ratio; 0 for a whole number."""
    exponent = percent.as_tuple().exponent
    is_printed = isinstance(exponent, int) and exponent < 0
    return Fraction(10) ** int(exponent) / 200 if is_printed else Fraction(0)


def over(facts: Facts, is_misuse: bool) -> Fraction:
    """Return how many times the contract rate is allowed."""
    name = "misuse-uplift-max" if is_misuse else "penalty-uplift-max"
    return 1 + ratio(facts.reference(name, facts.today).value)


def values_of(facts: Facts, penalty: Fraction, limit: Fraction) -> dict[str, Filler]:
    """Return what both halves tell: rates of a day, their ratio, the line."""
    contract = contract_daily(facts)
    return {
        "penalty_rate": Decimal(percent_text(penalty * 100, _FOUR_DECIMALS)),
        "contract_rate": Decimal(percent_text(contract * 100, _FOUR_DECIMALS)),
        "ratio": Decimal(percent_text(penalty / contract, _FOUR_DECIMALS)),
        "ceiling": Decimal(percent_text(limit)),
    }
