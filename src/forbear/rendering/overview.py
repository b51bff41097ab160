"""What the overview says: stage, next step, days left, what not to sign, duties, figures."""

from dataclasses import dataclass

from forbear.case.contact import Contact
from forbear.case.kinds import Stage
from forbear.planning.stage import stage_of
from forbear.rendering.duties import Duty, duties, is_signed
from forbear.rendering.money_now import MoneyNow, money_now
from forbear.rendering.next_step import NextStep, is_of_paper, next_step
from forbear.rendering.views.view import Shown
from forbear.rules.base import Answer, Severity, State
from forbear.values.place import Place

LATEST = 5


@dataclass(frozen=True, slots=True)
class Unsafe:
    """A paper that must not be signed as it is."""

    debt: str
    """Id of the debt's folder."""
    title: str
    """As the case has it: foreign text."""
    findings: tuple[Answer, ...]
    """Those that stop a signature."""
    place: Place


@dataclass(frozen=True, slots=True)
class Overview:
    """A case at one glance."""

    stage: Stage
    step: NextStep
    days_left: int | None
    """To the day of the next step; below zero once it is over."""
    do_not_sign: tuple[Unsafe, ...]
    duties: tuple[Duty, ...]
    recent: tuple[tuple[str, Contact], ...]
    """Id and contact, newest first."""
    money: MoneyNow


def overview(shown: Shown) -> Overview:
    """Return the overview of a case."""
    case, today = shown.case, shown.today
    stage = stage_of(case, today)
    open_duties = duties(case, today)
    step = next_step(case, shown.answers, open_duties, stage, today)
    return Overview(
        stage=stage,
        step=step,
        days_left=(step.day - today).days if step.day else None,
        do_not_sign=_unsafe(shown),
        duties=open_duties,
        recent=tuple(reversed(list(case.contacts.items())))[:LATEST],
        money=money_now(case, today),
    )


def _unsafe(shown: Shown) -> tuple[Unsafe, ...]:
    stops = [
        answer
        for answer in shown.answers
        if answer.state is State.FINDING and answer.rule.severity is Severity.STOP
    ]
    return tuple(
        Unsafe(
            debt=folder.id,
            title=folder.agreement.title,
            findings=tuple(one for one in stops if is_of_paper(one, folder)),
            place=Place(f"debts/{folder.id}/agreement.md"),
        )
        for folder in shown.case.debts.values()
        if folder.agreement is not None
        and not is_signed(folder, shown.today)
        and any(is_of_paper(one, folder) for one in stops)
    )
