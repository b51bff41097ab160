"""A folder of cases as a table: where each stands and when something is due."""

from collections.abc import Sequence

from forbear.rendering.views.answers import findings, tone_of
from forbear.rendering.views.case_line import case_line
from forbear.rendering.views.view import Column, Line, Row, Section, Shown, Tone, View
from forbear.rendering.views.writing import foreign
from forbear.text.catalogue import translate


def cases_view(cases: Sequence[tuple[str, Shown | str | None]]) -> View:
    """Return the cases; each is its snapshot, why it cannot be read, or None while unread.

    Args:
        cases: Pairs of folder name and what is known of it.
    """
    rows = tuple(_row(name, known) for name, known in cases)
    columns = (
        Column(translate("Case"), grows=True),
        Column(translate("Do not sign"), right=True),
        Column(translate("Stage"), drop=2),
        Column(translate("Next step"), grows=True, drop=3),
        Column(translate("Due"), drop=1),
    )
    teaching = (
        translate("There is no case in this folder."),
        translate("Begin one with: forbear new FOLDER"),
    )
    number = translate("Cases: {number}", number=len(cases))
    section = Section("", columns, rows, teaching=teaching)
    return View("cases", translate("Cases"), (Line(number, Tone.STRONG),), (section,))


def _row(name: str, known: Shown | str | None) -> Row:
    title = foreign(name)
    if known is None:
        return Row(name, (title, "", "", "…", ""), Tone.DIM)
    if isinstance(known, str):
        return Row(name, (title, "", "", foreign(known), ""), Tone.ASK)
    line = case_line(known)
    stops = sum(tone_of(answer) is Tone.STOP for answer in findings(known.answers))
    due = f"{line.next_day} {line.days_left}" if line.next_day else ""
    cells = (line.title, str(stops) if stops else "", line.stage, line.next_step, due)
    return Row(name, cells, Tone.STOP if stops else Tone.OK, also=name)
