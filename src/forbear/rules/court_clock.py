"""The clock that each paper of a court sets going, and whether it was answered."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from forbear.case.kinds import ActHow, ActKind, CourtPaperKind, ServedHow
from forbear.case.proceedings import Act, CourtPaper
from forbear.rules.base import CannotTell, Sentence
from forbear.rules.court_days import LastDay, after_days, legal_days, printed, printed_or
from forbear.rules.court_steps import HEARING, STEPS, Step
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.values.place import Place

NOTHING_FILED = Sentence(zh="还没有交任何东西", en="nothing was filed")
_ENDS_SUIT = frozenset(
    {CourtPaperKind.JUDGMENT, CourtPaperKind.SMALL_CLAIM, CourtPaperKind.MEDIATION_PAPER}
)
_ENDED_SO = frozenset({CourtPaperKind.SUIT, CourtPaperKind.SUMMONS})
_WRONG_WAY = {
    ActHow.ORAL: Sentence(zh="口头提出的不算", en="oral objection is void"),
    ActHow.TO_LENDER: Sentence(
        zh="发给了对方，不是交给法院", en="it was sent to the lender, not to the court"
    ),
    ActHow.DRAFT: Sentence(zh="写好了但没有交", en="it was drafted but not handed in"),
}
_NOT_HANDED_IN = Sentence(zh="没有记交到法院的日期", en="no day of handing in is noted")
_NO_DENIAL = Sentence(zh="没有对债务本身提出异议", en="no objection to the debt itself")
_WRONG_KIND = Sentence(zh="交的不是这一步要的东西", en="what was filed is not what is needed")
_NOT_NOTED = Sentence(zh="没有记会不会到庭", en="attendance is not noted")


@dataclass(frozen=True, slots=True)
class CourtClock:
    """One period, from service to its last day."""

    kind: CourtPaperKind
    since: date
    last: LastDay
    step: Step
    is_done: bool
    reason: Sentence
    """Why what was done is not enough."""
    place: Place
    printed: date | None
    """A later last day on the paper, which does not count."""

    @property
    def is_hearing(self) -> bool:
        """Whether the end is a hearing and not a period."""
        return self.step is HEARING


def court_papers(facts: Facts) -> Iterator[tuple[CourtPaper, Place]]:
    """Yield the papers of the debt that still matter, with their places."""
    papers = facts.here.proceedings.court
    for name, paper in papers.items():
        if not _is_over(paper, tuple(papers.values()), facts.today):
            yield paper, Place(facts.path("proceedings.toml"), field=f"court.{name}")


def court_clocks(facts: Facts) -> Iterator[CourtClock | CannotTell]:
    """Yield the clocks of all papers, and what one of them lacks.

    Raises:
        Missing: At the end, when the file could not be read whole.
    """
    for paper, place in court_papers(facts):
        try:
            yield from _clocks(facts, paper, place)
        except Missing as lacking:
            yield CannotTell(lacking.missing, lacking.place or place)
    facts.readable(facts.path("proceedings.toml"))


def period_of(facts: Facts, paper: CourtPaper, place: Place) -> CourtClock | None:
    """Return the period that one paper sets; None when it sets none.

    Raises:
        Missing: If the day of service is not known.
    """
    return next((one for one in _clocks(facts, paper, place) if not one.is_hearing), None)


def _is_over(paper: CourtPaper, papers: tuple[CourtPaper, ...], today: date) -> bool:
    """Tell whether the case ended, or a later paper took the place of this one."""
    if paper.ended_on is not None and paper.ended_on <= today:
        return True
    same = {one.kind for one in papers if one.case_no and one.case_no == paper.case_no}
    if CourtPaperKind.WITHDRAWAL in same:
        return True
    return paper.kind in _ENDED_SO and not same.isdisjoint(_ENDS_SUIT)


def _clocks(facts: Facts, paper: CourtPaper, place: Place) -> Iterator[CourtClock]:
    if paper.kind is None:
        raise Missing("court.kind", _field(place, "kind"))
    if paper.hearing_at is not None:
        yield _hearing(facts, paper, paper.kind, place, facts.local_day(paper.hearing_at))
    elif paper.kind is CourtPaperKind.SUMMONS:
        raise Missing("court.hearing_at", _field(place, "hearing_at"))
    step = STEPS.get(paper.kind)
    served = _served(facts, paper, place) if step is not None else None
    if step is not None and served is not None:
        last = _last_day(facts, paper, step, served, place)
        done, reason = _answered(paper, step, last.moved)
        later = _printed_later(paper, served, last)
        yield CourtClock(paper.kind, served, last, step, done, reason, place, later)


def _hearing(
    facts: Facts, paper: CourtPaper, kind: CourtPaperKind, place: Place, day: date
) -> CourtClock:
    comes = any(act.says is ActKind.ATTENDS for act in paper.acts)
    since = paper.served_on or facts.today
    return CourtClock(
        kind, since, LastDay(day, day, is_sure=True), HEARING, comes, _NOT_NOTED, place, None
    )


def _served(facts: Facts, paper: CourtPaper, place: Place) -> date | None:
    """Return the day of service; None when there was none."""
    if paper.served_how is ServedHow.MESSAGE:
        return None
    if paper.served_on is None or paper.served_how is ServedHow.OTHER_PERSON:
        raise Missing("court.served_on", _field(place, "served_on"))
    if paper.served_how is not ServedHow.PUBLIC_NOTICE:
        return paper.served_on
    if paper.kind is CourtPaperKind.PAYMENT_ORDER:
        return None
    days = legal_days(facts, "public-notice", paper.served_on)
    return after_days(facts, paper.served_on, days).unmoved


def _last_day(facts: Facts, paper: CourtPaper, step: Step, served: date, place: Place) -> LastDay:
    lengths = [] if paper.days_on_paper is None else [paper.days_on_paper]
    if step.days:
        lengths.append(legal_days(facts, step.days, served))
    if lengths:
        return printed_or(after_days(facts, served, min(lengths)), paper.last_day_on_paper)
    if paper.last_day_on_paper is None:
        raise Missing("court.days_on_paper", _field(place, "days_on_paper"))
    return printed(facts, paper.last_day_on_paper)


def _printed_later(paper: CourtPaper, served: date, last: LastDay) -> date | None:
    """Return a last day by the paper that is later than the one that counts."""
    named = [] if paper.last_day_on_paper is None else [paper.last_day_on_paper]
    if paper.days_on_paper is not None:
        named.append(served + timedelta(days=paper.days_on_paper))
    return max((day for day in named if day > last.unmoved), default=None)


def _answered(paper: CourtPaper, step: Step, until: date) -> tuple[bool, Sentence]:
    """Tell whether the paper was answered in full and in time, and why not."""
    faults = [(act, _fault(act, step, until)) for act in paper.acts]
    good = [act for act, fault in faults if fault is None]
    left = _left_out(paper, good)
    if good and not left:
        return True, NOTHING_FILED
    if good:
        names = "、".join(left)
        return False, Sentence(zh=f"没有针对：{names}", en=f"it leaves out: {names}")
    return False, next((fault for _, fault in reversed(faults) if fault), NOTHING_FILED)


def _left_out(paper: CourtPaper, good: list[Act]) -> tuple[str, ...]:
    if any(not act.items for act in good):
        return ()
    named = {item for act in good for item in act.items}
    return tuple(item for item in paper.items if item not in named)


def _fault(act: Act, step: Step, until: date) -> Sentence | None:
    """Return why an act does not count; None when it does."""
    if act.how in _WRONG_WAY and act.says is not ActKind.PAID:
        return _WRONG_WAY[act.how]
    if act.says is ActKind.MORE_TIME:
        return _NO_DENIAL
    if act.says not in step.effective:
        return _WRONG_KIND
    if act.filed_on is None:
        return _NOT_HANDED_IN
    if act.filed_on > until:
        return Sentence(zh=f"{act.filed_on} 才交，已经晚了", en=f"filed late, on {act.filed_on}")
    return None


def _field(place: Place, name: str) -> Place:
    return Place(place.file, field=f"{place.field}.{name}")
