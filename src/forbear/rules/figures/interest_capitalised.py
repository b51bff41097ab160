"""Interest capitalised: the new principal against the unpaid one, and what it costs."""

from collections.abc import Iterator
from fractions import Fraction

from forbear.loan.day_units import LEDGER_YEAR
from forbear.loan.kinds import DayCount, Method
from forbear.loan.line import totals
from forbear.loan.schedule import schedule
from forbear.loan.terms import LoanTerms
from forbear.rules import terms
from forbear.rules.base import Finding, Sentence, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.parts import Part, paper_balances
from forbear.rules.sums import ONE_FEN, down_payment_amount, fixed_waivers
from forbear.values.day import add_months
from forbear.values.money import ZERO, Money
from forbear.values.rate import ratio

WHAT = Sentence(
    zh=(
        "新本金 {new_principal} 元，未还本金只有 {unpaid} 元，{capitalised} 元利息被算成本金，会"
        "再多付 {cost} 元利息。"
    ),
    en=(
        "New principal {new_principal}, unpaid principal {unpaid}: {capitalised} of interest "
        "became principal and costs another {cost}."
    ),
)
ASK = Sentence(
    zh="请把 {capitalised} 元单列为利息，不计入新本金，不再计息。",
    en=(
        "Please keep the {capitalised} apart as interest, outside the new principal and free of "
        "interest."
    ),
)


def by_figures(facts: Facts) -> Iterator[Verdict]:
    """Look only where interest runs: on a plan without it nothing grows."""
    if not facts.has_paper:
        return
    annual = _annual(facts)
    if not annual:
        return
    unpaid = _unpaid(facts)
    new = _new_principal(facts)
    if new - unpaid > ONE_FEN:
        values = {
            "new_principal": new,
            "unpaid": unpaid,
            "capitalised": new - unpaid,
            "cost": _interest(facts, new, annual) - _interest(facts, unpaid, annual),
        }
        yield Finding(values, terms.term_place(facts, "new_principal"), ASK, WHAT)


def _annual(facts: Facts) -> Fraction | None:
    annual = terms.rate(facts, "annual_rate")
    if annual is not None:
        return ratio(annual)
    daily = terms.rate(facts, "daily_rate")
    return None if daily is None else ratio(daily) * LEDGER_YEAR


def _unpaid(facts: Facts) -> Money:
    """Return the unpaid principal; the down payment meets costs and interest first."""
    balances = paper_balances(facts)
    principal = balances.get(Part.PRINCIPAL)
    if principal is None:
        raise Missing("agreement.balance_principal")
    others = Money.total(owed for part, owed in balances.items() if part is not Part.PRINCIPAL)
    waivers = fixed_waivers(facts)
    waived = Money.total(sum_ for part, sum_ in waivers.items() if part is not Part.PRINCIPAL)
    ahead = max(others - waived, ZERO)
    reduction = max(down_payment_amount(facts) - ahead, ZERO)
    return principal - waivers.get(Part.PRINCIPAL, ZERO) - reduction


def _new_principal(facts: Facts) -> Money:
    new = terms.amount(facts, "new_principal")
    if new is not None:
        return new
    columns = [line.principal for line in facts.lines if line.no > 0]
    if not columns or None in columns:
        raise Missing("agreement.new_principal")
    return Money.total(column for column in columns if column is not None)


def _interest(facts: Facts, principal: Money, annual: Fraction) -> Money:
    """Return the interest of as many equal instalments as the paper lists."""
    count = max(sum(1 for line in facts.lines if line.no > 0), 1)
    plan = LoanTerms(
        principal=principal,
        drawn_on=facts.today,
        first_due=add_months(facts.today, 1),
        count=count,
        method=Method.EQUAL_INSTALMENT,
        annual_ratio=annual,
        day_count=DayCount.THIRTY_360,
    )
    return totals(schedule(plan)).interest
