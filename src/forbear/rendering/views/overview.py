"""Overview: the next step, what not to sign, the figures, the duties, the latest talk."""

from forbear.rendering.views.answers import answer_row, findings, numbered, verdict
from forbear.rendering.views.log import log_view
from forbear.rendering.views.view import Column, Section, Shown, View
from forbear.rules.base import Severity, State
from forbear.text.catalogue import translate

LATEST = 5


def overview_view(shown: Shown) -> View:
    """Return what a frightened reader needs first."""
    contacts = log_view(shown).sections[-1]
    stops = tuple(
        answer_row(row_id, answer)
        for row_id, answer in numbered(shown.answers).items()
        if answer.state is State.FINDING and answer.rule.severity is Severity.STOP
    )
    sections = (
        Section(translate("Do not sign"), (Column(""), Column("", grows=True)), stops),
        Section(translate("Latest contacts"), contacts.columns, contacts.rows[:LATEST]),
    )
    kept = tuple(section for section in sections if section.rows)
    return View("overview", translate("Overview"), (verdict(findings(shown.answers)),), kept)
