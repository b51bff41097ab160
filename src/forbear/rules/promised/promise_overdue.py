"""A promise is past its day and still open.

Why: What is not chased mostly comes to nothing.

Source: CC 469, 490 (H, 2021-01-01 →)

Good: to be called back by 2026-11-24, today.

Bad: a written offer promised by 2026-11-18 has not come.
"""

from collections.abc import Iterator
from datetime import date

from forbear.rules.base import Basis, Filler, Finding, Question, Rule, Sentence, Severity, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.promises import WHO, Told, is_broken_by_silence, promises, rest_of
from forbear.values.money import ZERO
from forbear.values.place import Place

UNDATED_DAYS = 30
"""A promise without a day is waited for so long; then somebody has to ask for one."""


def decide(facts: Facts) -> Iterator[Verdict]:
    """Name every open promise whose day has passed; broken ones are promise-broken's."""
    undated: Place | None = None
    for told in promises(facts):
        due = told.promise.due
        if not told.is_open:
            continue
        if due is None:
            is_old = (facts.today - told.on).days > UNDATED_DAYS
            undated = undated or (told.place if is_old else None)
            continue
        rest = rest_of(facts, told)
        is_kept = rest is not None and rest <= ZERO
        if due < facts.today and not is_kept and not is_broken_by_silence(facts, told):
            values: dict[str, Filler] = _values(facts, told)
            yield Finding(values if rest is None else {**values, "rest": rest}, told.place)
    if undated is not None:
        raise Missing("contact.promises[].due", undated)


def _values(facts: Facts, told: Told) -> dict[str, Filler]:
    due = told.promise.due or told.on
    return {
        "who": WHO[told.promise.by],
        "what": told.promise.what,
        "by": due,
        "days_over": (facts.today - due).days,
    }


RULE = Rule(
    id="promise-overdue",
    question=Question.PROMISED,
    severity=Severity.ASK,
    what=Sentence(
        zh="{who} 承诺“{what}”，应在 {by} 前做到，已超 {days_over} 天。",
        en="{who} promised {what} by {by}; {days_over} days over.",
    ),
    why=Sentence(
        zh="不追，多半就不了了之。",
        en="What is not chased mostly comes to nothing.",
    ),
    ask=Sentence(
        zh="{by} 前应办的“{what}”还没收到，请今天回复并书面确认。",
        en=(
            "What was promised for {by} ({what}) has not come; please answer today and confirm "
            "in writing."
        ),
    ),
    basis=Basis(
        key="CC 469, 490",
        confidence="H",
        valid_from=date(2021, 1, 1),
        says=Sentence(
            zh="口头约定也有效，所以要留记录",
            en="oral agreements are valid; hence the record",
        ),
    ),
    decide=decide,
)
