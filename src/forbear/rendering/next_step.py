"""The single next step: one sentence what to do, one sentence why, one day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from forbear.case.case import Case, DebtFolder
from forbear.case.kinds import Stage
from forbear.rendering.asking import ask_for
from forbear.rendering.duties import Duty, first_open, is_signed
from forbear.rendering.money_now import known_state, negotiated
from forbear.rendering.sentence import what
from forbear.rules.base import Answer, Question, Severity, State
from forbear.text.catalogue import N_, translate
from forbear.text.clean import shown_line
from forbear.values.place import Place

_COURT_CLOCKS = frozenset({"court-clock-missed", "court-clock-running"})
_RENEWAL_WINDOW = timedelta(days=60)

DEAREST = (
    Question.FRAUD,
    Question.PAYEE,
    Question.PROMISED,
    Question.AFFORDABLE,
    Question.LATE,
    Question.CHARGES,
    Question.RIGHTS,
    Question.BOUND,
    Question.SUM,
    Question.AFTERWARDS,
    Question.RECORD,
)
"""What costs a borrower most comes first as the reason."""


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to do now."""

    text: str
    why: str
    day: date | None
    """The last day for it; None when nothing on file sets one."""
    place: Place
    """Where to begin."""


def next_step(
    case: Case, answers: Sequence[Answer], duties: Sequence[Duty], stage: Stage, today: date
) -> NextStep:
    """Return the most pressing thing: a court's day, then what is late, then a paper's faults."""
    found = [one for one in answers if one.state is State.FINDING]
    return (
        _court(case, found, today)
        or _overdue(duties, today)
        or _correction(case, found, duties, today)
        or _renewal(case, today)
        or _coming(duties, today)
        or _by_stage(stage)
    )


def _court(case: Case, found: Sequence[Answer], today: date) -> NextStep | None:
    """A paper of the court has days that no talk can move."""
    clocks = [one for one in found if one.rule.id in _COURT_CLOCKS]
    if not clocks:
        return None
    nearest = min(clocks, key=lambda one: _day_of(one) or date.max)
    return NextStep(ask_for(nearest, case, today), what(nearest), _day_of(nearest), nearest.place)


def _day_of(answer: Answer) -> date | None:
    days = (answer.values.get(name) for name in ("act_by", "last_day"))
    return next((day for day in days if isinstance(day, date)), None)


def _overdue(duties: Sequence[Duty], today: date) -> NextStep | None:
    late = next((duty for duty in duties if duty.day < today), None)
    if late is None:
        return None
    text = late.text if late.is_own else translate(N_("Remind them: {what}"), what=late.text)
    return NextStep(text, translate(N_("The day for it is over.")), late.day, late.place)


def _correction(
    case: Case, found: Sequence[Answer], duties: Sequence[Duty], today: date
) -> NextStep | None:
    """Ask for changes of the paper that is worst; one that is signed cannot be changed alone."""
    for severity in (Severity.STOP, Severity.ASK):
        for folder in case.debts.values():
            wrong = [one for one in found if is_of_paper(one, folder) and _is_change(one)]
            gravest = [one for one in wrong if one.rule.severity is severity]
            if gravest and folder.agreement is not None and not is_signed(folder, today):
                worst = min(gravest, key=lambda one: DEAREST.index(one.rule.question))
                return _ask_for(folder, worst, len(wrong), duties, today)
    return None


def is_of_paper(answer: Answer, folder: DebtFolder) -> bool:
    """Tell whether a finding can be mended in the paper; what a third party said cannot."""
    return answer.debt == folder.id and answer.place.file.startswith("debts/")


def _is_change(answer: Answer) -> bool:
    return answer.rule.severity in {Severity.STOP, Severity.ASK}


def _ask_for(
    folder: DebtFolder, worst: Answer, count: int, duties: Sequence[Duty], today: date
) -> NextStep:
    label = shown_line(folder.debt.label if folder.debt else folder.id)
    text = translate(
        N_("Reply in writing on {debt}: have {count} points changed, then sign"),
        debt=label,
        count=count,
    )
    last = first_open(duties, today)
    return NextStep(text, what(worst), last.day if last else None, worst.place)


def _renewal(case: Case, today: date) -> NextStep | None:
    """Ask before the due day: a loan that is not overdue yet has more ways open."""
    for folder in negotiated(case):
        loan = folder.debt.loan if folder.debt else None
        state = known_state(folder, today)
        if loan is None or loan.matures_on is None or state is None or state.days_overdue:
            continue
        is_near = today <= loan.matures_on <= today + _RENEWAL_WINDOW
        if is_near and folder.agreement is None and not folder.offers:
            label = shown_line(folder.debt.label if folder.debt else folder.id)
            text = translate(N_("Ask for renewal of {debt} before it is due"), debt=label)
            why = translate(N_("Before the due day there are more ways out than after it."))
            place = Place(f"debts/{folder.id}/debt.toml", field="loan.matures_on")
            return NextStep(text, why, loan.matures_on, place)
    return None


def _coming(duties: Sequence[Duty], today: date) -> NextStep | None:
    duty = first_open(duties, today)
    if duty is None:
        return None
    return NextStep(duty.text, translate(N_("It comes first in time.")), duty.day, duty.place)


_STEPS: dict[Stage, tuple[str, str, str]] = {
    Stage.ASSESS: (
        N_("Enter income, costs and debts"),
        N_("Without them nobody can say what you can pay."),
        "finances.toml",
    ),
    Stage.PREPARE: (
        N_("Gather the papers that prove the cause"),
        N_("A request with proof is heard, one without is not."),
        "materials.toml",
    ),
    Stage.CONTACT: (
        N_("Call the lender on its own number and ask for a plan"),
        N_("The first call opens a ticket to refer to."),
        "log",
    ),
    Stage.NEGOTIATE: (
        N_("Answer the last offer, in writing"),
        N_("A spoken offer lapses and cannot be proved."),
        "debts",
    ),
    Stage.AGREE: (
        N_("Compare the paper line by line, then sign"),
        N_("What is not in the paper does not count."),
        "debts",
    ),
    Stage.PERFORM: (
        N_("Pay the next instalment before noon of its due day"),
        N_("One late day can undo the plan."),
        "debts",
    ),
    Stage.CLOSE: (
        N_("Ask for the clearance certificate"),
        N_("It is the only proof that nothing is owed."),
        "debts",
    ),
}
_OTHERWISE = (
    N_("Keep the days of the court or authority"),
    N_("Each paper of theirs has its own last day."),
    "log",
)


def _by_stage(stage: Stage) -> NextStep:
    text, why, file = _STEPS.get(stage, _OTHERWISE)
    return NextStep(translate(text), translate(why), None, Place(file))
