"""The lender's balance is not what own records say.

Why: A reduction on a wrong balance may only take back what was added wrongly.

Source: W1, W3; CC 561 (M, 2026-11-24 →)

Good: own penalties 232.84 on two lines, the paper says 232.86: a fen a line is rounding.

Bad: own penalty 219.97, the paper says 369.97; a receipt of 150.00 is on file.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from forbear.loan.kinds import Component
from forbear.loan.state import DebtState
from forbear.rules import terms
from forbear.rules.base import Basis, Filler, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.late_days import fits_both_ends
from forbear.rules.missing import Missing
from forbear.rules.parts import FIELDS, NAMES, Part, paper_balances
from forbear.values.money import Money

_ALL = Sentence(zh="欠款合计", en="the whole balance")
_NEAR = timedelta(days=3)
"""A payment booked so shortly before may be missing from the lender's figures."""


def decide(facts: Facts) -> Iterator[Verdict]:
    """Compare part by part; without parts, the totals."""
    if not facts.has_paper:
        return
    balances = paper_balances(facts)
    total = terms.amount(facts, "balance_total")
    if not balances and total is None:
        return
    day = terms.day(facts, "balance_day")
    if day is None:
        raise Missing("agreement.balance_day")
    state = facts.state(day)
    own = own_balances(state)
    room = Money(max(sum(1 for line in state.lines if line.total), 1))
    if not balances and total is not None:
        payoff = Money.total(own.values()) - state.credit
        yield from _apart(facts, day, (_ALL, "balance_total"), (total, payoff), room)
        return
    if fits_both_ends(facts, day):
        return
    for part, stated in balances.items():
        name = FIELDS[part].removeprefix("agreement.")
        yield from _apart(facts, day, (NAMES[part], name), (stated, own[part]), room)


def own_balances(state: DebtState) -> dict[Part, Money]:
    """Return what is owed by part, the running period's interest included."""
    return {
        Part.PRINCIPAL: state.principal,
        Part.INTEREST: state.overdue[Component.INTEREST] + state.undue_interest,
        Part.PENALTY: state.penalty,
        Part.FEE: state.overdue[Component.FEE],
    }


def _apart(
    facts: Facts, day: date, what: tuple[Sentence, str], sides: tuple[Money, Money], room: Money
) -> Iterator[Finding]:
    component, name = what
    paper, own = sides
    if abs(paper - own) <= room:
        return
    values: dict[str, Filler] = {
        "component": component,
        "paper": paper,
        "own": own,
        "difference": paper - own,
        "since": _since(facts, day),
    }
    receipt = _receipt(facts, day, abs(paper - own))
    if receipt is not None:
        values["receipt"] = receipt
    yield Finding(values, terms.term_place(facts, name))


def _since(facts: Facts, day: date) -> date:
    """Return the day from which to ask for the ledger: the oldest unpaid line, else the draw."""
    unpaid = [line.due for line in facts.state(day).lines if line.is_due and line.total]
    return min(unpaid) if unpaid else facts.loan_terms.drawn_on


def _receipt(facts: Facts, day: date, amount: Money) -> date | None:
    """Return the day of a payment that explains the difference."""
    for one in facts.paid:
        if one.amount == amount or timedelta(0) <= day - one.on <= _NEAR:
            return one.on
    return None


RULE = Rule(
    id="balance-unreconciled",
    question=Question.SUM,
    severity=Severity.ASK,
    what=Sentence(
        zh=(
            "{component}：对方 {paper} 元，按自己的还款记录是 {own} 元，差 {difference} 元（自 "
            "{since} 起）。"
        ),
        en=(
            "{component}: the lender has {paper}, your own records give {own}; {difference} "
            "apart (since {since})."
        ),
    ),
    why=Sentence(
        zh="在错误的余额上谈减免，减掉的可能只是多算的。",
        en="A reduction on a wrong balance may only take back what was added wrongly.",
    ),
    ask=Sentence(
        zh=(
            "请提供 {since} 以来的逐笔明细（本金、利息、罚息、还款入账日），差额为 {difference} "
            "元。"
        ),
        en=(
            "Please send the itemised ledger from {since} on (principal, interest, penalty, "
            "booking days of payments); we are {difference} apart."
        ),
    ),
    basis=Basis(
        key="W1, W3; CC 561",
        confidence="M",
        valid_from=None,
        says=Sentence(
            zh="账本分六项记账；抵充顺序为费用、利息、本金",
            en="ledger keeps six amounts; order costs → interest → principal",
        ),
    ),
    decide=decide,
)
