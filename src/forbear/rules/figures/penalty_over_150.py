"""Penalty over 150 %: the penalty rate divided by the contract rate, exact."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from forbear.case.kinds import LenderKind, LoanKind
from forbear.loan.day_units import LEDGER_YEAR
from forbear.loan.terms import daily_ratio
from forbear.planning.debt_terms import contract_ratio
from forbear.rules import terms
from forbear.rules.base import Finding, Sentence, Verdict
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
    penalty = terms.rate(facts, "penalty_rate") if facts.here.agreement else None
    if penalty is None:
        yield from _by_contract(facts)
        return
    contract = _contract(facts)
    daily = _daily(penalty)
    multiple = daily / contract
    if (daily - _half_unit(penalty)) / contract > _ceiling(facts):
        place = terms.term_place(facts, "penalty_rate")
        yield _finding(facts, (daily, contract), multiple, place)


def _by_contract(facts: Facts) -> Iterator[Verdict]:
    """Judge the multiple that the contract itself names."""
    loan = facts.debt.loan
    if loan is None or loan.penalty_multiple is None:
        return
    multiple = Fraction(loan.penalty_multiple)
    if multiple > _ceiling(facts):
        contract = _contract(facts)
        place = Place(facts.path("debt.toml"), field="loan.penalty_multiple")
        yield _finding(facts, (contract * multiple, contract), multiple, place)


def _contract(facts: Facts) -> Fraction:
    """Return the contract's rate of a day."""
    loan = facts.debt.loan
    found = None if loan is None else daily_ratio(contract_ratio(loan), loan.day_count)
    if not found:
        raise Missing("debt.loan.daily_percent")
    return found


def _daily(percent: Decimal) -> Fraction:
    return ratio(percent) if percent < _DAILY_BELOW else ratio(percent) / LEDGER_YEAR


def _half_unit(percent: Decimal) -> Fraction:
    exponent = percent.as_tuple().exponent
    unit = Fraction(10) ** exponent if isinstance(exponent, int) and exponent < 0 else Fraction(0)
    half = unit / 200
    return half if percent < _DAILY_BELOW else half / LEDGER_YEAR


def _ceiling(facts: Facts) -> Fraction:
    paper = facts.here.agreement
    name = "misuse-uplift-max" if paper and paper.misuse_proven else "penalty-uplift-max"
    return 1 + ratio(facts.reference(name, facts.today).value)


def _finding(
    facts: Facts, rates: tuple[Fraction, Fraction], multiple: Fraction, place: Place
) -> Finding:
    penalty, contract = rates
    return Finding(
        {
            "penalty_rate": Decimal(percent_text(penalty * 100, _FOUR_DECIMALS)),
            "contract_rate": Decimal(percent_text(contract * 100, _FOUR_DECIMALS)),
            "ratio": Decimal(percent_text(multiple, _FOUR_DECIMALS)),
            "ceiling": Decimal(percent_text(_ceiling(facts))),
        },
        place,
        ASK,
        WHAT,
    )
