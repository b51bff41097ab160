"""The payment is due before the income of the month has come.

Why: Money that arrives after the debit counts as late.

Source: W7 (M, 2026-11-24 →)

Good: due on the 12th, wage on the 15th, 1,090.00 of free cash bridge the line.

Bad: the same with 210.00 of free cash.
"""

from collections.abc import Iterator

from forbear.case.finances import Income
from forbear.case.kinds import Every
from forbear.planning.payments import Payment
from forbear.planning.savings import liquid
from forbear.rules.base import Basis, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.margins import own_payments, plan_place
from forbear.rules.missing import Missing
from forbear.values.day import Month, add_months
from forbear.values.money import ZERO, Money


def decide(facts: Facts) -> Iterator[Verdict]:
    """Look at the incomes that cover a line, largest first; free cash bridges the gap.

    The account is debited at noon of the due day, so income of that day comes too late.
    """
    for number, payment in enumerate(own_payments(facts), start=1):
        if payment.amount <= ZERO or _free_cash(facts, payment) >= payment.amount:
            continue
        payday = _payday(facts, payment)
        if payday is not None and payment.due.day <= payday:
            yield Finding(
                {
                    "due_day": payment.due.day,
                    "payday": payday,
                    "days": payday - payment.due.day,
                    "line": number,
                },
                plan_place(facts, Month.of(payment.due)),
            )
            return


def _free_cash(facts: Facts, payment: Payment) -> Money:
    kept = facts.budget(Month.of(payment.due)).essentials
    return liquid(facts.finances, payment.due) - kept


def _payday(facts: Facts, payment: Payment) -> int | None:
    """Return the day by which enough has come; None when that cannot be said by the month."""
    facts.budget(Month.of(payment.due))
    left = payment.amount
    days = []
    for name, income in _largest_first(facts):
        if income.every is not Every.MONTH:
            return None
        if income.day is None:
            raise Missing(f"finances.income.{name}.day")
        days.append(add_months(payment.due.replace(day=1), 0, income.day).day)
        left -= income.amount
        if left <= ZERO:
            return max(days)
    return None


def _largest_first(facts: Facts) -> list[tuple[str, Income]]:
    entries = facts.finances.income.items()
    return sorted(entries, key=lambda entry: entry[1].amount, reverse=True)


RULE = Rule(
    id="due-before-payday",
    question=Question.AFFORDABLE,
    severity=Severity.ASK,
    what=Sentence(
        zh="每月 {due_day} 日扣款，{payday} 日才发工资，差 {days} 天（第 {line} 期起）。",
        en=(
            "Payment is due on day {due_day}, income comes on day {payday}: {days} days later "
            "(from line {line})."
        ),
    ),
    why=Sentence(
        zh="到账前就扣款，会被记逾期。",
        en="Money that arrives after the debit counts as late.",
    ),
    ask=Sentence(
        zh="请把还款日改到每月 {payday} 日之后两三天。",
        en="Please move the due day to two or three days after day {payday}.",
    ),
    basis=Basis(
        key="W7",
        confidence="M",
        valid_from=None,
        says=Sentence(
            zh="到期日中午起扣款",
            en="debit from noon on the due day",
        ),
    ),
    decide=decide,
)
