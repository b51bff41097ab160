"""A line of the signed plan is past, and something of it is missing.

Why: A single fen may count as late and end the agreement.

Source: CC 561 (H, 2021-01-01 →); the paper itself

Good: 1,046.29 due 2027-03-12; 600.00 on 03-01 and 446.29 on 03-12.

Bad: 1,046.29 due 2027-03-12; 1,046.00 paid.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from forbear.rules.base import (
    Basis,
    CannotTell,
    Finding,
    Question,
    Rule,
    Sentence,
    Severity,
    Verdict,
)
from forbear.rules.facts import Facts
from forbear.rules.lines_paid import PaidLine, grace_days, paid_lines
from forbear.values.place import Place


def decide(facts: Facts) -> Iterator[Verdict]:
    """Judge each line once its last day, grace included, is over."""
    lines = paid_lines(facts)
    grace = timedelta(days=grace_days(facts) if lines else 0)
    place = Place(facts.path("payments.toml"))
    for line in lines:
        if line.due + grace >= facts.today:
            continue
        if line.missing:
            yield Finding(
                {
                    "line": line.no,
                    "due": line.due,
                    "paid": line.paid,
                    "total": line.total,
                    "missing": line.missing,
                },
                place,
            )
        elif line.certain < line.total and not _is_booked(facts, line):
            balance = Place(facts.path("debt.toml"), field="balance")
            yield CannotTell("debt.balance.days_overdue", balance)


def _is_booked(facts: Facts, line: PaidLine) -> bool:
    """Tell whether a statement of later shows nothing overdue: the surplus was carried over."""
    balance = facts.debt.balance
    return balance is not None and balance.as_of > line.due and balance.days_overdue == 0


RULE = Rule(
    id="paid-short",
    question=Question.RECORD,
    severity=Severity.ASK,
    what=Sentence(
        zh="第 {line} 期（{due}）应还 {total} 元，已还 {paid} 元，少 {missing} 元。",
        en="Line {line} ({due}): {paid} paid of {total}, {missing} missing.",
    ),
    why=Sentence(
        zh="少一分也可能被记逾期，协议可能作废。",
        en="A single fen may count as late and end the agreement.",
    ),
    ask=Sentence(
        zh="今天补上 {missing} 元并保存凭证，同时告知对方已补足。",
        en="Pay the missing {missing} today, keep the receipt, and tell the lender.",
    ),
    basis=Basis(
        key="CC 561",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="先抵费用、再抵利息、最后抵本金；协议另有约定的从约定",
            en="order of costs, interest, principal; or as the agreement says",
        ),
    ),
    decide=decide,
)
