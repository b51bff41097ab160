"""One case in one line: who, where it stands, what comes next and by when."""

from dataclasses import dataclass
from datetime import date

from forbear.planning.stage import stage_of
from forbear.rendering.views.view import Shown
from forbear.rendering.views.writing import foreign, from_today
from forbear.text.catalogue import translate
from forbear.text.words import word


@dataclass(frozen=True, slots=True)
class CaseLine:
    """The heart of a case, ready to be shown."""

    title: str
    stage: str
    next_step: str
    days_left: str
    next_day: date | None = None


def case_line(shown: Shown) -> CaseLine:
    """Return the line of a case."""
    day = next_day(shown)
    return CaseLine(
        title=foreign(shown.case.about.title) or translate("untitled case"),
        stage=word(stage_of(shown.case, shown.today)),
        next_step="",
        days_left=from_today(day, shown.today) if day else "",
        next_day=day,
    )


def next_day(shown: Shown) -> date | None:
    """Return the next day that somebody has to keep."""
    from forbear.rendering.views.log import open_promises

    days = [
        promise.due
        for _, _, promise in open_promises(shown.case)
        if promise.due and promise.due >= shown.today
    ]
    return min(days, default=None)
