"""No cost sheet: an arrangement that costs something, and no sheet on file before it."""

from collections.abc import Iterator

from forbear.rules import terms
from forbear.rules.base import Finding, Sentence, Verdict
from forbear.rules.cost_sheet import needed_since, sheets, signed_on
from forbear.rules.facts import Facts
from forbear.rules.sums import fees
from forbear.values.place import Place

WHAT = Sentence(
    zh="还没有收到《综合融资成本明示表》（{since} 起应在签订前提供）。",
    en="No cost sheet has been received; since {since} it must come before signing.",
)
ASK = Sentence(
    zh="请在签订前提供本次还款安排的综合融资成本明示表。",
    en="Please send the cost sheet for this arrangement before I sign.",
)

_RATES = ("annual_rate", "daily_rate", "penalty_rate")


def by_figures(facts: Facts) -> Iterator[Verdict]:
    """Look only at papers whose terms carry interest, fees or a penalty."""
    if not facts.has_paper or not _costs_something(facts):
        return
    rule = needed_since(facts)
    if rule is None:
        return
    day = signed_on(facts)
    in_time = (one for one in sheets(facts) if one.file and (one.issued_on or day) <= day)
    if next(in_time, None) is None:
        yield Finding(
            {"since": rule.valid_from}, Place(facts.path("agreement.toml"), field="term"), ASK, WHAT
        )


def _costs_something(facts: Facts) -> bool:
    has_rate = any(terms.rate(facts, name) for name in _RATES)
    return has_rate or any(fee.amount for fee in fees(facts))
