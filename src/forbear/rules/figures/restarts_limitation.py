"""Restarts the limitation: at least a year of the period has run."""

from collections.abc import Iterator

from forbear.rules.base import Finding, Sentence, Verdict
from forbear.rules.facts import Facts
from forbear.rules.limitation import clock
from forbear.values.day import MONTHS_PER_YEAR, add_months
from forbear.values.place import Place

WHAT = Sentence(
    zh="时效原到 {end}，已过 {days_run} 天；签字、承诺或付款会从头算到 {new_end}。",
    en=(
        "The period would end on {end}, {days_run} days have run; signing, promising or paying "
        "starts it again, to {new_end}."
    ),
)
ASK = Sentence(
    zh="决定要协商就照常进行；只是别在随口的聊天里承认金额。",
    en="If you mean to settle, go on; only do not admit sums in passing.",
)

_YEARS = 3


def by_figures(facts: Facts) -> Iterator[Verdict]:
    """Under a year there is little to lose; over the end there is another check."""
    found = clock(facts)
    has_run = facts.today >= add_months(found.last_on, MONTHS_PER_YEAR)
    if found.is_running and has_run and facts.today <= found.end:
        yield Finding(
            {
                "end": found.end,
                "new_end": add_months(facts.today, _YEARS * MONTHS_PER_YEAR),
                "days_run": (facts.today - found.last_on).days,
            },
            Place(facts.path("debt.toml"), field="loan"),
            ASK,
            WHAT,
        )
