"""A mediation agreement can be confirmed by the court for thirty days; nobody has applied.

Why: Confirmed, the waiver is safer, but being late may lead straight to enforcement; after the
    day the agreement still binds, only a suit is needed.

Source: MED 31, 33; CPL 205, 206 (H, 2024-01-01 →)

Good: in force from 2026-10-26; both sides applied on 2026-11-10.

Bad: in force from 2026-10-26; on 2026-11-24 nobody has applied.
"""

from collections.abc import Iterator
from datetime import date

from forbear.case.kinds import MediationBody
from forbear.case.proceedings import Mediation
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
from forbear.rules.court_days import after_days, legal_days
from forbear.rules.facts import Facts
from forbear.values.place import Place

SPEAKS_BEFORE_DAYS = 10
_LAWFUL = frozenset({MediationBody.COMMITTEE, MediationBody.LAWFUL})
_NOTHING_TO_CONFIRM = frozenset({MediationBody.COURT, MediationBody.LENDER})


def decide(facts: Facts) -> Iterator[Verdict]:
    """Look at agreements outside a suit that the borrower may want confirmed."""
    for name, one in facts.here.proceedings.mediation.items():
        if not _is_done(one):
            place = Place(facts.path("proceedings.toml"), field=f"mediation.{name}")
            yield from _judged(facts, one, place)
    facts.readable(facts.path("proceedings.toml"))


def _is_done(one: Mediation) -> bool:
    is_asked = one.confirm_filed_on is not None or not one.confirm_wanted
    return is_asked or one.in_suit or one.body in _NOTHING_TO_CONFIRM


def _judged(facts: Facts, one: Mediation, place: Place) -> Iterator[Verdict]:
    if one.body not in _LAWFUL:
        yield CannotTell("mediation.body", place)
        return
    if one.effective_on is None:
        yield CannotTell("mediation.effective_on", place)
        return
    days = legal_days(facts, "mediation-confirm", one.effective_on)
    last = after_days(facts, one.effective_on, days)
    last_day = last.unmoved if facts.today <= last.unmoved else last.moved
    days_left = (last_day - facts.today).days
    if days_left <= SPEAKS_BEFORE_DAYS:
        yield Finding({"last_day": last_day, "days_left": days_left}, place)


RULE = Rule(
    id="confirmation-unasked",
    question=Question.RIGHTS,
    severity=Severity.NOTE,
    what=Sentence(
        zh=(
            "调解协议可以在 {last_day} 前由双方共同申请司法确认，还剩 {days_left} 天（负数为已过）"
            "。"
        ),
        en=(
            "The mediation agreement can be confirmed by the court on a joint application by "
            "{last_day}, {days_left} days left (negative: over)."
        ),
    ),
    why=Sentence(
        zh="确认后对方答应的减免更牢，但您逾期也可能直接被执行；过期不影响协议效力，只是以后要靠起诉。",
        en=(
            "Confirmed, the waiver is safer, but being late may lead straight to enforcement; "
            "after the day the agreement still binds, only a suit is needed."
        ),
    ),
    ask=Sentence(
        zh="如双方都愿意，请于 {last_day} 前一同向法院申请司法确认，请告知时间和需带的材料。",
        en=(
            "If both are willing, please apply with me for court confirmation by {last_day}; "
            "tell me when and which papers to bring."
        ),
    ),
    basis=Basis(
        key="MED 31, 33; CPL 205, 206",
        confidence="H",
        valid_from=date(2024, 1, 1),
        says=Sentence(
            zh="协议生效后30日内双方共同申请，确认后可直接申请执行",
            en="both together within 30 days of effect; then directly enforceable",
        ),
    ),
    decide=decide,
)
