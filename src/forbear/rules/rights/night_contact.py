"""The lender, or somebody for it, collected between 22:00 and 08:00.

Why: No collection between 22:00 and 08:00.

Source: CBA guideline (M, 2026-01-30 →; W61); GB/T 45251-2025 (M, 2025-02-28 →; W44); both
    speak of consumer credit

Good: a call at 08:00:00; a message at night that the borrower had asked for.

Bad: a call on 2026-11-18 at 22:04 about an overdue debt.
"""

from collections.abc import Iterator
from datetime import date, datetime

from forbear.case.contact import Contact
from forbear.case.kinds import Channel
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
from forbear.rules.collecting import by_analogy, collected
from forbear.rules.facts import Facts
from forbear.values.place import Place

_REACHES_AT_ONCE = frozenset({Channel.CALL, Channel.SMS, Channel.CHAT, Channel.VISIT})
_MINUTES = 60


def decide(facts: Facts) -> Iterator[Verdict]:
    """Judge the moment each contact began, on the clock where the borrower lives."""
    contacts, lacking = collected(facts)
    found: list[tuple[str, Contact]] = []
    for name, contact in contacts:
        if contact.channel not in _REACHES_AT_ONCE:
            continue
        if contact.day_only:
            yield CannotTell("contact.happened_at", Place(f"log/{name}.toml", field="happened_at"))
        elif _is_night(facts, facts.local_moment(contact.happened_at)):
            found.append((name, contact))
    yield from lacking
    for name, contact in found:
        yield Finding(
            {
                "moment": f"{facts.local_moment(contact.happened_at):%Y-%m-%d %H:%M}",
                "channel": contact.channel,
                "count": len(found),
            },
            Place(f"log/{name}.toml", field="happened_at"),
            what=by_analogy(facts, RULE.what),
        )


def _is_night(facts: Facts, moment: datetime) -> bool:
    begins, ends = (
        facts.reference(name, moment.date()).value * _MINUTES for name in ("night-from", "night-to")
    )
    minute = moment.hour * _MINUTES + moment.minute
    return minute >= begins or minute < ends


RULE = Rule(
    id="night-contact",
    question=Question.RIGHTS,
    severity=Severity.NOTE,
    what=Sentence(
        zh="{moment}（{channel}）在夜间联系你，共 {count} 次。",
        en="Contacted at night: {moment} ({channel}), {count} times.",
    ),
    why=Sentence(
        zh="22 点到次日 8 点之间不应催收。",
        en="No collection between 22:00 and 08:00.",
    ),
    ask=Sentence(
        zh="请勿在 22:00 至次日 8:00 联系我；{moment} 的联系我已记录，如再发生将投诉。",
        en=(
            "Please do not contact me from 22:00 to 08:00; {moment} is on record, and I will "
            "complain if it happens again."
        ),
    ),
    basis=Basis(
        key="GB/T 45251-2025; CBA guideline; W44, W61",
        confidence="M",
        valid_from=date(2025, 2, 28),
        says=Sentence(
            zh="夜间不催收：国家标准2025年2月28日起，银行业协会指引2026年1月30日起；经营贷款按此类推",
            en=(
                "night hours: the standard since 2025-02-28, the guideline since 2026-01-30; "
                "consumer credit, business loans by analogy"
            ),
        ),
    ),
    decide=decide,
)
