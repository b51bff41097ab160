"""Documents: what can be rendered and shown to someone else."""

from forbear.rendering.views.view import Column, Line, Row, Section, Shown, Tone, View
from forbear.text.catalogue import N_, translate

DOCUMENTS: tuple[tuple[str, str, str], ...] = (
    ("summary", N_("Case summary"), N_("where it stands, what is owed, what was said")),
    ("statement", N_("Financial statement"), N_("income, expenses, what can be paid")),
)
"""Name, title, what it holds."""


def documents_view(_shown: Shown) -> View:
    """Return the documents; the screens preview the one under the cursor."""
    rows = tuple(
        Row(f"document:{name}", (translate(title), translate(holds)))
        for name, title, holds in DOCUMENTS
    )
    section = Section("", (Column(""), Column("", grows=True)), rows)
    headline = Line(translate("Ready to be read or sent; w writes the file."), Tone.STRONG)
    return View("documents", translate("Documents"), (headline,), (section,))
