"""Two versions of a paper: what the new one mends, what it brings, what it leaves as it was."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from forbear.case.case import Case
from forbear.rules.base import Answer, State
from forbear.rules.engine import check_case

_FAULTS = frozenset({State.FINDING, State.ACCEPTED})


@dataclass(frozen=True, slots=True)
class Versions:
    """The faults of two versions, each in exactly one list."""

    fixed: tuple[Answer, ...]
    """Faults of the old version of which the new one is free."""
    new: tuple[Answer, ...]
    """Faults of the new version of which the old one was free."""
    still: tuple[Answer, ...]
    """Faults of both, as the new version has them; an accepted one is still there."""
    unclear: tuple[Answer, ...]
    """Faults of one version where the other cannot be told."""


def compared(old: Iterable[Answer], new: Iterable[Answer]) -> Versions:
    """Compare what the checks say of two versions of the same paper.

    A check that finds several faults is compared one by one: first those that say the same
    in both, then the others in their order.
    """
    before, after = _by_check(old), _by_check(new)
    parts = [
        _compared(before.get(check, []), after.get(check, []))
        for check in dict.fromkeys([*after, *before])
    ]
    return Versions(
        fixed=tuple(one for part in parts for one in part.fixed),
        new=tuple(one for part in parts for one in part.new),
        still=tuple(one for part in parts for one in part.still),
        unclear=tuple(one for part in parts for one in part.unclear),
    )


def answers_on_text(case: Case, debt: str, text: str, today: date) -> tuple[Answer, ...]:
    """Return what the checks say of another text in the place of a debt's paper.

    Its terms are unknown, since nobody confirmed them: checks on figures cannot tell.
    """
    other = replace(case.debts[debt], agreement=None, text=text)
    answers = check_case(replace(case, debts={**case.debts, debt: other}), today)
    return tuple(one for one in answers if one.debt == debt)


def _by_check(answers: Iterable[Answer]) -> dict[tuple[str, str | None], list[Answer]]:
    found: dict[tuple[str, str | None], list[Answer]] = {}
    for answer in answers:
        found.setdefault((answer.rule.id, answer.debt), []).append(answer)
    return found


def _compared(before: list[Answer], after: list[Answer]) -> Versions:
    """Compare the answers of one check on one debt."""
    old = [one for one in before if one.state in _FAULTS]
    new = [one for one in after if one.state in _FAULTS]
    if not old or not new:
        told = _is_told(after if old else before)
        return Versions(
            fixed=tuple(old) if told else (),
            new=tuple(new) if told else (),
            still=(),
            unclear=() if told else (*old, *new),
        )
    still = _pairs(old, new)
    rest = [one for one in new if all(one is not kept for kept in still)]
    return Versions(fixed=tuple(_gone(old, new)), new=tuple(rest), still=tuple(still), unclear=())


def _is_told(answers: list[Answer]) -> bool:
    """Tell whether a check that found nothing could look; one that is unknown could not."""
    return bool(answers) and all(one.state is State.OK for one in answers)


def _pairs(old: list[Answer], new: list[Answer]) -> list[Answer]:
    """Return the faults of the new version that the old one had, as many as both have."""
    same = [one for one in new if any(one.values == other.values for other in old)]
    others = [one for one in new if all(one is not kept for kept in same)]
    kept = [*same, *others][: min(len(old), len(new))]
    return [one for one in new if any(one is other for other in kept)]


def _gone(old: list[Answer], new: list[Answer]) -> list[Answer]:
    """Return as many faults of the old version as the new one has fewer, changed ones first."""
    changed = [one for one in old if all(one.values != other.values for other in new)]
    number = max(len(old) - len(new), 0)
    return changed[:number] if len(changed) >= number else old[len(new) :]
