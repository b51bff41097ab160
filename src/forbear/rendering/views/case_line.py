"""One case in one line: who, where it stands, what comes next and by when."""

from dataclasses import dataclass
from datetime import date

from forbear.rendering.overview import overview
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
    found = overview(shown)
    day = found.step.day
    stage = word(found.stage)
    if found.money.days_overdue:
        overdue = translate("{days} days overdue", days=found.money.days_overdue)
        stage = f"{stage} · {overdue}"
    return CaseLine(
        title=foreign(shown.case.about.title) or translate("untitled case"),
        stage=stage,
        next_step=found.step.text,
        days_left=from_today(day, shown.today) if day else "",
        next_day=day,
    )
