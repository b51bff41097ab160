"""The lender called more often on one day than the conduct rules allow.

Why: Calls as frequent as this can be complained about.

Source: CBA guideline (M, 2026-01-30 →; W61); GB/T 45251-2025 (M, 2025-02-28 →; W44); both
    speak of consumer credit

Good: six tries nobody answered and three talks on one day: both at the limit.

Bad: seven tries to one number on 2026-11-17.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

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
from forbear.rules.collecting import GUIDELINE_SINCE, by_analogy, collected
from forbear.rules.facts import Facts
from forbear.values.place import Place

_TRIED = Sentence(zh="拨打而没有接通", en="unanswered")
_TALKED = Sentence(zh="接通催收", en="effective")
_Key = tuple[date, str, str]
"""Day, who called when no debt was named, and the own number."""


@dataclass(slots=True)
class _Calls:
    """The calls of one day, each as the name of its contact."""

    tried: list[str] = field(default_factory=list)
    talked: list[str] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)
    """Noted with nothing but their time: answered or not, nobody knows."""


def decide(facts: Facts) -> Iterator[Verdict]:
    """Count tries by own number and talks by lender, day by day."""
    tried: dict[_Key, _Calls] = defaultdict(_Calls)
    talked: dict[_Key, _Calls] = defaultdict(_Calls)
    contacts, lacking = collected(facts)
    for name, contact in contacts:
        if contact.channel is Channel.CALL:
            day = facts.local_day(contact.happened_at)
            caller = "" if contact.debts else contact.organisation or ""
            _count(tried[day, caller, contact.own_number or ""], name, contact)
            _count(talked[day, caller, ""], name, contact)
    since = {key: calls for key, calls in tried.items() if key[0] >= GUIDELINE_SINCE}
    yield from _judged(facts, since, "calls-tried", _TRIED)
    yield from _judged(facts, talked, "calls-answered", _TALKED)
    yield from lacking


def _count(calls: _Calls, name: str, contact: Contact) -> None:
    if not contact.answered:
        calls.tried.append(name)
    elif _was_talk(contact):
        calls.talked.append(name)
    else:
        calls.unclear.append(name)


def _was_talk(contact: Contact) -> bool:
    words = contact.summary or contact.their_words or contact.own_words
    return bool(contact.duration_minutes or words or contact.promises or contact.figures)


def _judged(
    facts: Facts, days: Mapping[_Key, _Calls], reference: str, kind: Sentence
) -> Iterator[Verdict]:
    for (day, _, _), calls in days.items():
        counted = calls.tried if kind is _TRIED else calls.talked
        limit = int(facts.reference(reference, day).value)
        if len(counted) > limit:
            yield Finding(
                {"day": day, "count": len(counted), "kind": kind, "limit": limit},
                Place(f"log/{counted[limit]}.toml"),
                what=by_analogy(facts, RULE.what),
            )
        elif len(counted) + len(calls.unclear) > limit:
            yield CannotTell("contact.answered", Place(f"log/{calls.unclear[0]}.toml"))


RULE = Rule(
    id="too-many-calls",
    question=Question.RIGHTS,
    severity=Severity.NOTE,
    what=Sentence(
        zh="{day} 对方{kind} {count} 次，超过 {limit} 次。",
        en="On {day} there were {count} {kind} calls, more than {limit}.",
    ),
    why=Sentence(
        zh="过于频繁的催收可以投诉。",
        en="Calls as frequent as this can be complained about.",
    ),
    ask=Sentence(
        zh="{day} 贵方联系 {count} 次，已超过规定次数，请停止频繁拨打；有事请发短信。",
        en="On {day} you called {count} times, above the limit; please stop and write instead.",
    ),
    basis=Basis(
        key="GB/T 45251-2025; CBA guideline; W44, W61",
        confidence="M",
        valid_from=date(2025, 2, 28),
        says=Sentence(
            zh="同一号码每天未接通不超过6次（2026年1月30日起），有效通话每天不超过3次；经营贷款按此类推",
            en=(
                "at most 6 unanswered tries a number a day (since 2026-01-30), at most 3 "
                "effective voice calls a day; by analogy for business loans"
            ),
        ),
    ),
    decide=decide,
)
