"""A received paper enters the case: original kept, text put beside, terms to be confirmed."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

from forbear.case.agreement import Agreement
from forbear.case.edit import Edit, RemoveTable, SetValue
from forbear.errors import StoreError, UnreadablePaper
from forbear.reading.documents import MAX_BYTES, received
from forbear.reading.paper import Paper, read_paper
from forbear.reading.proposed import Original, as_edits
from forbear.store.reasons import reason_of
from forbear.text.catalogue import translate
from forbear.text.steps import PAPER_TERMS, PAPER_TEXT
from forbear.workspace import Workspace


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of a paper."""

    evidence: str
    """Path of the original in the case."""
    paper: Paper


def text_of(source: Path) -> str:
    """Return the text of a received file.

    Raises:
        UnreadablePaper: If there is no such file, or no text in it.
    """
    try:
        with source.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as failed:
        raise UnreadablePaper(name=str(source), reason=translate(reason_of(failed))) from failed
    return received(content, source.name).text


def take_in(workspace: Workspace, debt: str, source: Path) -> TakenIn:
    """Keep a paper's original, put its text beside, and propose its terms.

    An earlier paper's terms make room; no term of the new one is confirmed. The terms go first:
    between the two steps the earlier text stands beside terms that no check believes.

    Raises:
        UnreadablePaper: If the file gives no text; nothing was added.
        NotSaved, ChangedOnDisk, Locked: As ``Workspace.apply`` does; the original may be kept.
    """
    paper = read_paper(text_of(source), workspace.snapshot.today)
    kept = workspace.keep_evidence(source)
    folder = workspace.snapshot.case.debts.get(debt)
    earlier = folder.agreement if folder else None
    original = Original(workspace.snapshot.today, kept.path, kept.sha256)
    file = f"debts/{debt}/agreement.toml"
    known = None if earlier is None else _known_terms(earlier)
    edits = (*_gone(file, earlier), *as_edits(file, paper, original, known=known))
    workspace.apply(edits, translate(PAPER_TERMS))
    try:
        workspace.put_paper(debt, paper.source, translate(PAPER_TEXT))
    except StoreError:
        workspace.undo()
        raise
    return TakenIn(kept.path, paper)


def _known_terms(earlier: Agreement) -> frozenset[str]:
    """Return the names of the terms on file."""
    terms = earlier.term
    return frozenset(one.name for one in fields(terms) if getattr(terms, one.name) is not None)


def _gone(file: str, earlier: Agreement | None) -> Iterator[Edit]:
    """Yield what takes away the parts of an earlier paper that no reader puts back."""
    if earlier is not None and earlier.breakdown:
        yield SetValue(file=file, table=(), key="breakdown", value=None)
    if earlier is not None and earlier.default is not None:
        yield RemoveTable(file=file, table=("default",))
