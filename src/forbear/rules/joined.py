"""Ids that two halves decide, figures and words: one id gives one answer."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from forbear.rules.base import CannotTell, Finding, Ok, Verdict
from forbear.rules.missing import looked

if TYPE_CHECKING:
    from forbear.rules.facts import Facts

Decision = Callable[["Facts"], Iterable[Verdict]]


def either(*halves: Decision) -> Decision:
    """Join halves of which each can find the fault alone; *ok* needs *ok* of all.

    The first half that finds speaks, so that one fault is told once.
    """

    def decide(facts: "Facts") -> Iterable[Verdict]:
        lacking: list[Verdict] = []
        for half in halves:
            verdicts = looked(half, facts)
            if findings := [verdict for verdict in verdicts if isinstance(verdict, Finding)]:
                return findings
            lacking.extend(verdict for verdict in verdicts if isinstance(verdict, CannotTell))
        return lacking

    return decide


def both(first: Decision, *others: Decision) -> Decision:
    """Join halves that find the fault only together; one *ok* is *ok*.

    The values of a finding are those of the first half.
    """

    def decide(facts: "Facts") -> Iterable[Verdict]:
        halves = [looked(half, facts) for half in (first, *others)]
        if any(_is_ok(verdicts) for verdicts in halves):
            return (Ok(),)
        if all(any(isinstance(one, Finding) for one in verdicts) for verdicts in halves):
            return halves[0]
        return [one for verdicts in halves for one in verdicts if isinstance(one, CannotTell)]

    return decide


def _is_ok(verdicts: Iterable[Verdict]) -> bool:
    return all(isinstance(verdict, Ok) for verdict in verdicts)
