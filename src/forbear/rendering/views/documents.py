"""Documents: what can be rendered, and for which reader."""

from forbear.rendering.audience import Audience
from forbear.rendering.document import DOCUMENTS
from forbear.rendering.views.view import Column, Line, Row, Section, Shown, Tone, View
from forbear.rendering.views.writing import foreign
from forbear.text.catalogue import N_, translate

_TITLES = {
    "summary": N_("Case summary"),
    "statement": N_("Financial statement"),
    "corrections": N_("Corrections to ask for"),
    "call-sheet": N_("Call sheet"),
}
_READERS = {
    Audience.OWN: (N_("for yourself"), N_("everything")),
    Audience.ADVISER: (N_("for an adviser"), N_("everything but the identity number")),
    Audience.LENDER: (
        N_("for the lender"),
        N_("nothing on other creditors but sums, no limits of yours"),
    ),
    Audience.PUBLIC: (N_("for anybody"), N_("figures and days, no name, no contract")),
}


def documents_view(shown: Shown) -> View:
    """Return each document for each reader; the screens preview the one under the cursor."""
    sections = tuple(_section(shown, name) for name in DOCUMENTS)
    headline = Line(translate("Choose the reader: each gets only what he may see."), Tone.STRONG)
    return View("documents", translate("Documents"), (headline,), sections)


def _section(shown: Shown, name: str) -> Section:
    rows = tuple(row for audience in Audience for row in _rows(shown, name, audience))
    columns = (Column(""), Column("", grows=True, drop=1))
    return Section(translate(_TITLES[name]), columns, rows)


def _rows(shown: Shown, name: str, audience: Audience) -> list[Row]:
    reader, holds = _READERS[audience]
    debts = [
        (debt, foreign(folder.debt.label))
        for debt, folder in shown.case.debts.items()
        if folder.debt is not None and folder.debt.negotiated
    ]
    if audience is not Audience.LENDER or len(debts) <= 1:
        return [Row(document_id(name, audience), (translate(reader), translate(holds)))]
    return [
        Row(document_id(name, audience, debt), (f"{translate(reader)}：{label}", translate(holds)))
        for debt, label in debts
    ]


def document_id(name: str, audience: Audience, debt: str = "") -> str:
    """Return the row id of a document: ``document:summary:lender:mybank``."""
    return f"document:{name}:{audience.value}:{debt}"
