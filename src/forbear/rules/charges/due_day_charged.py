"""A day too many was charged: the due day itself is not late.

Why: The due day itself is not late; a day more is a charge too many.

Source: W7; W1 (M, 2026-11-24 →)

Good: due 2028-02-28, paid 2028-03-01: 3.74 for two days of a leap year.

Bad: due 2026-09-08, paid 2026-09-26: 35.56 for nineteen days instead of eighteen.
"""

from collections.abc import Iterator
from datetime import date

from forbear.case.agreement import Charge
from forbear.loan.day_units import LAW_YEAR, LEDGER_YEAR
from forbear.loan.kinds import Component, DayCount
from forbear.rules import terms
from forbear.rules.base import Basis, Filler, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.breakdown import breakdown
from forbear.rules.facts import Facts
from forbear.rules.late_days import fits_both_ends
from forbear.rules.missing import Missing
from forbear.rules.parts import Part, paper_balance
from forbear.values.money import ZERO, Money
from forbear.values.place import Place

ONE_FEN = Money(1)
_PENALTIES = frozenset({Component.PENALTY_PRINCIPAL, Component.PENALTY_INTEREST})


def decide(facts: Facts) -> Iterator[Verdict]:
    """Look at each booked penalty; without a breakdown, at the paper's penalties as a whole."""
    if not facts.has_paper:
        return
    booked = [one for one in breakdown(facts) if one.item in _PENALTIES]
    for charge in booked:
        yield from _judged(facts, charge)
    if not booked and paper_balance(facts, Part.PENALTY):
        yield from _whole(facts)


def _judged(facts: Facts, charge: Charge) -> Iterator[Verdict]:
    if charge.since is None or charge.until is None:
        raise Missing("agreement.breakdown[].since")
    late = max((charge.until - charge.since).days, 0)
    days = 0 if late <= facts.loan.grace_days else late
    if charge.days is not None:
        if charge.days > days:
            excess = _penalty(facts, charge, charge.days) - _penalty(facts, charge, days)
            yield _finding(facts, charge, (days, charge.days), excess)
        return
    fair, more = _penalty(facts, charge, days), _penalty(facts, charge, days + 1)
    fits_fair = abs(charge.amount - fair) <= ONE_FEN
    fits_more = abs(charge.amount - more) <= ONE_FEN
    if fits_fair and fits_more:
        raise Missing("agreement.breakdown[].days")
    if fits_more:
        yield _finding(facts, charge, (days, days + 1), charge.amount - fair)


def _penalty(facts: Facts, charge: Charge, days: int) -> Money:
    if charge.base is None:
        raise Missing("agreement.breakdown[].base")
    loan = facts.loan_terms
    is_law = loan.day_count in {DayCount.ACTUAL_365, DayCount.ACTUAL_ACTUAL}
    daily = loan.penalty_ratio / (LAW_YEAR if is_law else LEDGER_YEAR)
    return Money.rounded(charge.base.fen * daily * days)


def _whole(facts: Facts) -> Iterator[Verdict]:
    """Tell whether all penalties of the paper count both ends of each delay."""
    day = terms.day(facts, "balance_day")
    if day is None:
        raise Missing("agreement.balance_day")
    if not fits_both_ends(facts, day):
        return
    state = facts.state(day)
    oldest = min(line.due for line in state.lines if line.is_due and line.total)
    stated = paper_balance(facts, Part.PENALTY) or ZERO
    yield Finding(
        _values(oldest, day, (state.days_overdue, state.days_overdue + 1), stated - state.penalty),
        terms.term_place(facts, "balance_penalty_principal"),
    )


def _finding(facts: Facts, charge: Charge, days: tuple[int, int], excess: Money) -> Finding:
    position = facts.agreement.breakdown.index(charge)
    place = Place(facts.path("agreement.toml"), field=f"breakdown.{position}")
    since, until = charge.since or facts.today, charge.until or facts.today
    return Finding(_values(since, until, days, excess), place)


def _values(due: date, paid: date, days: tuple[int, int], excess: Money) -> dict[str, Filler]:
    fair, charged = days
    return {"due": due, "paid": paid, "days": fair, "charged_days": charged, "excess": excess}


RULE = Rule(
    id="due-day-charged",
    question=Question.CHARGES,
    severity=Severity.ASK,
    what=Sentence(
        zh="{due} 到期、{paid} 还款，逾期 {days} 天，却按 {charged_days} 天收，多 {excess} 元。",
        en=(
            "Due {due}, paid {paid}: {days} days late, charged for {charged_days}; {excess} too "
            "much."
        ),
    ),
    why=Sentence(
        zh="到期当天不算逾期，多算一天就是多收。",
        en="The due day itself is not late; a day more is a charge too many.",
    ),
    ask=Sentence(
        zh="到期日当天不计罚息，请按 {days} 天重算，退回 {excess} 元。",
        en="The due day bears no penalty; please recompute for {days} days and credit {excess}.",
    ),
    basis=Basis(
        key="W7; W1",
        confidence="M",
        valid_from=None,
        says=Sentence(
            zh="产品页面和账本：到期当天不计",
            en="product page and ledger: due day not counted",
        ),
    ),
    decide=decide,
)
