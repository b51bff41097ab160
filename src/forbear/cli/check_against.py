"""An earlier version of the paper beside the one that was checked."""

from pathlib import Path

from forbear.cli.check_json import Json
from forbear.cli.checked import Checked
from forbear.cli.output import write_line
from forbear.cli.verdict import CaseVerdict
from forbear.errors import UsageError
from forbear.intake import text_of
from forbear.rendering.sentence import what
from forbear.rules.base import Answer
from forbear.rules.paper_alone import check_paper
from forbear.rules.versions import Versions, answers_on_text, compared
from forbear.text.catalogue import N_, translate
from forbear.text.clean import shown_line

_SIGNS = {"fixed": "✓", "new": "+", "still": "=", "unclear": "?"}
_TITLES = {
    "fixed": N_("fixed"),
    "new": N_("new"),
    "still": N_("still there"),
    "unclear": N_("told in one version only"),
}


def versions(case: Checked, earlier: str, debt: str | None) -> Versions | None:
    """Return what became of the faults; None when the case itself cannot be read.

    Args:
        earlier: File of the earlier version.
        debt: The debt whose paper it was; needed when several have one.

    Raises:
        UnreadablePaper: If the earlier version gives no text.
        UsageError: If the debt is not known.
    """
    if case.verdict is CaseVerdict.UNREADABLE:
        return None
    text = text_of(Path(earlier))
    if case.is_paper:
        return compared(check_paper(text, earlier, case.today), case.answers)
    chosen = _debt(case, debt)
    old = answers_on_text(case.case, chosen, text, case.today)
    return compared(old, [one for one in case.answers if one.debt == chosen])


def _debt(case: Checked, debt: str | None) -> str:
    papers = [name for name, one in case.case.debts.items() if one.text.strip()]
    if debt in papers:
        return str(debt)
    if debt is None and len(papers) == 1:
        return papers[0]
    text = N_("name the debt whose paper it was, --debt with one of: {debts}")
    raise UsageError(reason=translate(text, debts=", ".join(papers)))


def versions_json(found: Versions) -> Json:
    """Return the four lists."""
    return {name: [_json(one) for one in getattr(found, name)] for name in _SIGNS}


def _json(answer: Answer) -> Json:
    return {"check": answer.rule.id, "debt": answer.debt, "message": what(answer)}


def print_versions(found: Versions, earlier: str) -> None:
    """Print what is fixed, new, still there and unclear."""
    counts = {name: len(getattr(found, name)) for name in _SIGNS}
    text = N_("Compared with {file}: {fixed} fixed, {new} new, {still} still there")
    write_line(translate(text, file=shown_line(earlier), **counts))
    for name, sign in _SIGNS.items():
        for answer in getattr(found, name):
            write_line(f"  {sign} {translate(_TITLES[name])}  {answer.rule.id}  {what(answer)}")
