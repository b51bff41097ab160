"""The lender contacted somebody who does not owe the debt.

Why: Dunning outsiders or telling them of the debt is not allowed.

Source: CBA guideline (M, 2026-01-30 →; W42, W61); GB/T 45251-2025 (M, 2025-02-28 →; W44);
    PIPL 23 (H, 2021-11-01 →)

Good: three calls failed on 2026-11-11; on the 12th a brother was asked for a number only.

Bad: 2026-11-12: the brother was told "he owes us 18,402.77".
"""

from collections.abc import Iterator
from datetime import date

from forbear.case.contact import Contact
from forbear.case.kinds import Channel, Outsider, Told
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
from forbear.rules.collecting import BY_LENDER, STANDARD_SINCE, by_analogy
from forbear.rules.facts import Facts
from forbear.rules.first_debt import told_here
from forbear.values.place import Place

FAILED_CALLS = 3
"""So many in a row, on days before, and the borrower counts as not to be reached."""
_OWES = frozenset({Outsider.GUARANTOR, Outsider.CO_DEBTOR, Outsider.SPOUSE_LIABLE})
_NAMELESS = Sentence(zh="（未记姓名）", en="(name not noted)")


def decide(facts: Facts) -> Iterator[Verdict]:
    """Telling the debt is always a fault, asking the way only while the borrower answers."""
    for name, contact in told_here(facts):
        if _is_with_outsider(contact) and not contact.wished:
            day = facts.local_day(contact.happened_at)
            if day >= STANDARD_SINCE and contact.reached_role not in _OWES:
                yield from _judged(facts, name, contact)
    facts.log_is_whole()


def _is_with_outsider(contact: Contact) -> bool:
    return contact.reached is not None or contact.reached_role is not None


def _judged(facts: Facts, name: str, contact: Contact) -> Iterator[Verdict]:
    if contact.reached_role is None:
        yield CannotTell("contact.reached_role", Place(f"log/{name}.toml", field="reached_role"))
    elif contact.told is None:
        yield CannotTell("contact.told", Place(f"log/{name}.toml", field="told"))
    elif contact.told is Told.DEBT or _is_reachable(facts, contact):
        yield Finding(
            {
                "person": contact.reached or _NAMELESS,
                "role": contact.reached_role,
                "moment": f"{facts.local_moment(contact.happened_at):%Y-%m-%d %H:%M}",
                "said": contact.told,
            },
            Place(f"log/{name}.toml"),
            what=by_analogy(facts, RULE.what),
        )


def _is_reachable(facts: Facts, contact: Contact) -> bool:
    """Tell whether the last three calls, all on earlier days, did not all fail."""
    day = facts.local_day(contact.happened_at)
    calls = [
        one
        for one in facts.contacts.values()
        if one.channel is Channel.CALL
        and one.party in BY_LENDER
        and not _is_with_outsider(one)
        and one.happened_at < contact.happened_at
    ]
    last = calls[-FAILED_CALLS:]
    have_failed = len(last) == FAILED_CALLS and not any(one.answered for one in last)
    return not (have_failed and all(facts.local_day(one.happened_at) < day for one in last))


RULE = Rule(
    id="outsider-contacted",
    question=Question.RIGHTS,
    severity=Severity.NOTE,
    what=Sentence(
        zh="{moment} 联系了{role} {person}：{said}。",
        en="{moment}: {role} {person} was contacted: {said}.",
    ),
    why=Sentence(
        zh="向无关的人催收或透露欠款，不允许。",
        en="Dunning outsiders or telling them of the debt is not allowed.",
    ),
    ask=Sentence(
        zh="请不要再联系 {person}，这个人不是债务人；我的电话一直可以接通。",
        en=("Please do not contact {person} again; that person owes nothing and I can be reached."),
    ),
    basis=Basis(
        key="CBA guideline; GB/T 45251-2025; PIPL 23; W42, W44",
        confidence="M",
        valid_from=date(2025, 2, 28),
        says=Sentence(
            zh="只有联系不上本人时才可联系他人，且不得透露欠款；经营贷款按此类推",
            en=(
                "outsiders only when the debtor is unreachable, never told the debt; business "
                "loans by analogy"
            ),
        ),
    ),
    decide=decide,
)
