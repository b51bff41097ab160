"""Revives an expired debt: the clock has run out by the records."""

from collections.abc import Iterator

from forbear.rules.base import Finding, Sentence, Verdict
from forbear.rules.facts import Facts
from forbear.rules.limitation import clock
from forbear.values.place import Place

WHAT = Sentence(
    zh=(
        "按现有记录，时效 {end} 已满（最后一次 {last_event}），过了 {days_over} 天；签字或付款会"
        "让它重新有效。"
    ),
    en=(
        "By your records the period ended on {end} (last event {last_event}), {days_over} days "
        "ago; signing or paying revives the debt."
    ),
)
ASK = Sentence(
    zh="先不签、不付、不承认，带材料去问律师或12348，再决定。",
    en=(
        "Do not sign, pay or acknowledge yet; ask a lawyer or the legal aid line 12348 with your "
        "papers first."
    ),
)


def by_figures(facts: Facts) -> Iterator[Verdict]:
    """Judge today against the end of the period."""
    found = clock(facts)
    if facts.today > found.end:
        event = Sentence(
            zh=f"{found.last_on} {found.last_event.zh}", en=f"{found.last_event.en} {found.last_on}"
        )
        yield Finding(
            {
                "end": found.end,
                "last_event": event,
                "days_over": (facts.today - found.end).days,
                "last_date": found.last_on,
            },
            Place(facts.path("debt.toml"), field="loan"),
            ASK,
            WHAT,
        )
