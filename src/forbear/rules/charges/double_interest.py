"""Ordinary and penalty interest were both charged on the same overdue money and days.

Why: Penalty interest already contains ordinary interest; the same money is not charged twice
    for the same day.

Source: 251 (M, 2004-01-01 →)

Good: 7,200.00 for 38 days: interest 114.91 and a surcharge of 57.46, together 172.37.

Bad: the same with interest 114.91 and a penalty of 172.37.
"""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from forbear.case.agreement import Charge
from forbear.loan.kinds import Component
from forbear.loan.terms import daily_ratio
from forbear.rules import terms
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.breakdown import breakdown
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.parts import Part, paper_balance, paper_balances
from forbear.values.money import Money
from forbear.values.place import Place

ONE_FEN = Money(1)


def decide(facts: Facts) -> Iterator[Verdict]:
    """Pair the charges on the same money and days; the sum may not pass the penalty rate."""
    if not facts.has_paper:
        return
    charges = breakdown(facts)
    ordinary = [one for one in charges if one.item is Component.INTEREST]
    penalties = [one for one in charges if one.item is Component.PENALTY_PRINCIPAL]
    if not charges:
        _look_at_balance(facts)
        return
    for interest in ordinary:
        for penalty in penalties:
            yield from _pair(facts, interest, penalty)


def _pair(facts: Facts, interest: Charge, penalty: Charge) -> Iterator[Finding]:
    first, second = _span(interest), _span(penalty)
    if first[0] >= second[1] or second[0] >= first[1]:
        return
    if interest.base is None or penalty.base is None:
        raise Missing("agreement.breakdown[].base")
    if first != second:
        raise Missing("agreement.breakdown[].days")
    base = min(interest.base, penalty.base)
    days = (first[1] - first[0]).days
    loan = facts.loan_terms
    daily = daily_ratio(loan.penalty_ratio, loan.day_count)
    allowed = Money.rounded(base.fen * daily * days)
    on_overdue = Money.rounded(Fraction(interest.amount.fen * base.fen, interest.base.fen))
    excess = on_overdue + penalty.amount - allowed
    if excess > ONE_FEN * 2:
        position = facts.agreement.breakdown.index(penalty)
        yield Finding(
            {
                "principal": base,
                "days": days,
                "ordinary": on_overdue,
                "penalty": penalty.amount,
                "allowed": allowed,
                "excess": excess,
            },
            Place(facts.path("agreement.toml"), field=f"breakdown.{position}"),
        )


def _span(charge: Charge) -> tuple[date, date]:
    if charge.since is None or charge.until is None:
        raise Missing("agreement.breakdown[].days")
    return charge.since, charge.until


def _look_at_balance(facts: Facts) -> None:
    """Without a breakdown own records must explain interest and penalties together.

    Raises:
        Missing: If they do not: only days and bases could tell.
    """
    if not paper_balance(facts, Part.PENALTY):
        return
    day = terms.day(facts, "balance_day")
    if day is None:
        raise Missing("agreement.balance_day")
    state = facts.state(day)
    balances = paper_balances(facts)
    stated = Money.total(balances.get(part, Money(0)) for part in (Part.INTEREST, Part.PENALTY))
    own = state.overdue[Component.INTEREST] + state.undue_interest + state.penalty
    room = Money(1 + sum(1 for line in state.lines if line.total))
    if stated - own > room:
        raise Missing("agreement.breakdown[].days")


RULE = Rule(
    id="double-interest",
    question=Question.CHARGES,
    severity=Severity.STOP,
    what=Sentence(
        zh=(
            "逾期本金 {principal} 元的 {days} 天里，同时收了利息 {ordinary} 元和罚息 {penalty} 元"
            "，合计应不超过 {allowed} 元，多收 {excess} 元。"
        ),
        en=(
            "For {days} days on {principal} overdue principal, both interest {ordinary} and "
            "penalty {penalty} were charged; {allowed} at most: {excess} too much."
        ),
    ),
    why=Sentence(
        zh="罚息已经包含正常利息，同一笔钱同一天不能算两遍。",
        en=(
            "Penalty interest already contains ordinary interest; the same money is not charged "
            "twice for the same day."
        ),
    ),
    ask=Sentence(
        zh="罚息利率已含正常利息，请退回或冲减重复的 {excess} 元，并给出逐日明细。",
        en=(
            "The penalty rate contains ordinary interest; please take back {excess} and show the "
            "calculation by day."
        ),
    ),
    basis=Basis(
        key="251",
        confidence="M",
        valid_from=date(2004, 1, 1),
        says=Sentence(
            zh="逾期按合同利率上浮30%–50%计收，取代原利率",
            en="overdue: contract rate raised by 30–50 %, in place of the contract rate",
        ),
    ),
    decide=decide,
)
