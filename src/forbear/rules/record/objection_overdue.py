"""An objection to an entry of the register was not answered within twenty days.

Why: If no answer comes in time you can complain to the central bank.

Source: CIR 25, 26 (H, 2013-03-15 →)

Good: received 2028-02-10; 2028-03-01 is the twentieth day.

Bad: received 2026-10-30; on 2026-11-24 there is no answer.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from forbear.case.credit import Objection
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
from forbear.rules.credit_entries import CREDIT
from forbear.rules.facts import Facts
from forbear.values.place import Place

BY_POST_DAYS = 3
"""A letter without receipt is taken to have arrived so many days after it was sent."""
SOMEBODY = Sentence(zh="对方", en="the other side")


def decide(facts: Facts) -> Iterator[Verdict]:
    """Count from receipt, that day left out; the last day is not moved."""
    for name, one in facts.case.credit.objection.items():
        if one.withdrawn_on is not None:
            continue
        place = Place(CREDIT, field=f"objection.{name}")
        since = _since(one)
        if since is None:
            yield CannotTell("objection.filed_on", place)
            continue
        days = int(facts.reference("objection", since).value)
        deadline = since + timedelta(days=days)
        days_over = ((one.answered_on or facts.today) - deadline).days
        if days_over > 0:
            yield Finding(
                {"to": one.to or SOMEBODY, "deadline": deadline, "days_over": days_over}, place
            )
    facts.readable(CREDIT)


def _since(one: Objection) -> date | None:
    if one.received_on is not None:
        return one.received_on
    if one.filed_on is None:
        return None
    return one.filed_on + timedelta(days=BY_POST_DAYS if one.by_post else 0)


RULE = Rule(
    id="objection-overdue",
    question=Question.RECORD,
    severity=Severity.ASK,
    what=Sentence(
        zh="向{to}提的异议应在 {deadline} 前答复，已超 {days_over} 天。",
        en=(
            "The objection to {to} should have been answered by {deadline}; {days_over} days over."
        ),
    ),
    why=Sentence(
        zh="超期不答复可以向人民银行投诉。",
        en="If no answer comes in time you can complain to the central bank.",
    ),
    ask=Sentence(
        zh="异议已超过 20 日未答复，请立即书面答复；否则我将向 12363 投诉。",
        en=(
            "The objection is past 20 days; please answer in writing now, or I will complain to "
            "12363."
        ),
    ),
    basis=Basis(
        key="CIR 25, 26",
        confidence="H",
        valid_from=date(2013, 3, 15),
        says=Sentence(
            zh="收到异议之日起20日内核查处理并书面答复；末日遇节假日不顺延计算",
            en=(
                "20 days from receipt for checking and a written answer; the last day is not "
                "moved for holidays"
            ),
        ),
    ),
    decide=decide,
    for_case=True,
)
