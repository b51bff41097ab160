"""Runs every check on every debt and settles what each answers."""

from collections.abc import Iterator, Sequence
from datetime import date

from forbear.case.case import Case, DebtFolder
from forbear.rules.base import Answer, CannotTell, Finding, Ok, Rule, State, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import looked
from forbear.rules.places import place_of_missing, usual_place
from forbear.rules.registry import all_rules


def check_case(case: Case, today: date, rules: Sequence[Rule] | None = None) -> tuple[Answer, ...]:
    """Return what every check answers, in the order of the registry and then of the debts.

    Args:
        rules: Only these; all registered ones when left out.
    """
    whole = Facts(case, today, None)
    seen_from = {
        debt: Facts(case, today, folder, whole.budgets) for debt, folder in case.debts.items()
    }
    answers: list[Answer] = []
    for rule in all_rules() if rules is None else rules:
        for facts in (whole,) if rule.for_case else seen_from.values():
            answers.extend(_answers(rule, facts))
    return tuple(answers)


def _answers(rule: Rule, facts: Facts) -> Iterator[Answer]:
    """Yield every finding; without one, the first thing missing; else *ok*."""
    verdicts = looked(rule.decide, facts)
    findings = [verdict for verdict in verdicts if isinstance(verdict, Finding)]
    if findings:
        for finding in findings:
            yield _answer(rule, facts, finding)
        return
    lacking = (verdict for verdict in verdicts if isinstance(verdict, CannotTell))
    yield _answer(rule, facts, next(lacking, next(iter(verdicts), Ok())))


def _answer(rule: Rule, facts: Facts, verdict: Verdict) -> Answer:
    debt = facts.folder.id if facts.folder else None
    if isinstance(verdict, Finding):
        state = State.ACCEPTED if _is_accepted(rule, facts.folder) else State.FINDING
        return Answer(
            rule, state, debt, verdict.place, verdict.values, ask=verdict.ask, what=verdict.what
        )
    if isinstance(verdict, CannotTell):
        place = verdict.place or place_of_missing(verdict.missing, facts)
        return Answer(rule, State.CANNOT_TELL, debt, place, missing=verdict.missing)
    return Answer(rule, State.OK, debt, verdict.place or usual_place(rule, facts))


def _is_accepted(rule: Rule, folder: DebtFolder | None) -> bool:
    """Tell whether the user takes the finding as it is, for this very paper.

    Without a paper to bind it to, an acceptance would outlive the next one: it does not count.
    """
    if folder is None or folder.agreement is None or rule.id not in folder.agreement.accepted:
        return False
    bound_to = folder.agreement.accepted[rule.id].sha256
    return bound_to is not None and bound_to == folder.paper_sha256
