"""A paper of the court waits for an answer, whatever the talks with the lender bring.

Why: Talking with the lender does not stop the court's clock.

Source: CPL 85, 128, 147, 171, 173, 227, 236; NOT 13 (H, 2024-01-01 →)

Good: complaint copy received 2026-11-17, the answer was handed in on 2026-11-20.

Bad: payment order served 2026-11-16, talks go on, nothing was handed in.
"""

from collections.abc import Iterator
from datetime import date

from forbear.rules.base import (
    Basis,
    CannotTell,
    Filler,
    Finding,
    Question,
    Rule,
    Sentence,
    Severity,
    Verdict,
)
from forbear.rules.court_clock import NOTHING_FILED, CourtClock, court_clocks
from forbear.rules.facts import Facts

_HEARING = Sentence(
    zh="{kind}：{act_by} 开庭，要{must}，还剩 {days_left} 天。",
    en="{kind}: hearing on {act_by}, {days_left} days left: {must}.",
)
_HEARING_ASK = Sentence(
    zh="按时到庭，带上证据；去不了就请代理人，或提前书面申请延期。可拨12348问法律援助。",
    en=(
        "Come on time with your evidence; if you cannot, send somebody with authority or ask in "
        "writing beforehand for another day. Legal aid: 12348."
    ),
)
_LAST_CHANCE = Sentence(
    zh="{kind}：{act_by} 是休息日，顺延到 {moved}，这是最后机会：{must}今天就交到法院。",
    en="{kind}: {act_by} was a rest day; last chance until {moved}: {must}, to the court today.",
)
_IN_VAIN = Sentence(zh="已做的不算数：{reason}。", en=" What was done does not count: {reason}.")
_LATER = Sentence(
    zh="文书上写的 {on_paper} 更晚，别等到那天。",
    en=" The paper names {on_paper}, which is later: do not wait for it.",
)


def decide(facts: Facts) -> Iterator[Verdict]:
    """Speak from the day of service to the moved last day, the nearest first."""
    running: list[CourtClock] = []
    lacking: list[CannotTell] = []
    for clock in court_clocks(facts):
        if isinstance(clock, CannotTell):
            lacking.append(clock)
        elif clock.since <= facts.today <= clock.last.moved and not clock.is_done:
            running.append(clock)
    for clock in sorted(running, key=lambda one: one.last.unmoved):
        yield _found(clock, facts.today)
    yield from lacking


def _found(clock: CourtClock, today: date) -> Finding:
    days_left = (clock.last.unmoved - today).days
    values: dict[str, Filler] = {
        "kind": clock.kind,
        "act_by": clock.last.unmoved,
        "days_left": days_left,
        "must": clock.step.must,
        "moved": clock.last.moved,
        "reason": clock.reason,
    }
    if clock.printed is not None:
        values["on_paper"] = clock.printed
    ask = _HEARING_ASK if clock.is_hearing else None
    return Finding(values, clock.place, ask=ask, what=_what(clock, days_left))


def _what(clock: CourtClock, days_left: int) -> Sentence:
    if clock.is_hearing:
        return _HEARING
    parts = [RULE.what if days_left >= 0 else _LAST_CHANCE]
    if clock.reason != NOTHING_FILED:
        parts.append(_IN_VAIN)
    if clock.printed is not None:
        parts.append(_LATER)
    return Sentence(zh="".join(one.zh for one in parts), en="".join(one.en for one in parts))


RULE = Rule(
    id="court-clock-running",
    question=Question.RIGHTS,
    severity=Severity.ASK,
    what=Sentence(
        zh="{kind}：最迟 {act_by} 要把{must}交到法院，还剩 {days_left} 天。",
        en="{kind}: {must} by {act_by}, {days_left} days left.",
    ),
    why=Sentence(
        zh="和对方还在谈，不等于法院的期限停了。",
        en="Talking with the lender does not stop the court's clock.",
    ),
    ask=Sentence(
        zh="先把{must}交到法院（留下收据或挂号回执），再继续协商；不会写可拨12348。",
        en=(
            "Hand in first ({must}), keep the receipt or registered slip, then go on talking; "
            "legal aid 12348 helps with the wording."
        ),
    ),
    basis=Basis(
        key="CPL 85, 128, 147, 171, 173, 227, 236; NOT 13",
        confidence="H",
        valid_from=date(2024, 1, 1),
        says=Sentence(
            zh="期限从送达起算，和双方谈什么无关",
            en="periods run from service whatever the parties talk about",
        ),
    ),
    decide=decide,
)
