"""A received paper enters the case: original kept, text put beside, terms to be confirmed."""

from dataclasses import dataclass, fields
from pathlib import Path

from forbear.errors import UnreadablePaper
from forbear.reading.documents import MAX_BYTES, received
from forbear.reading.paper import Paper, read_paper
from forbear.reading.proposed import Original, as_edits
from forbear.text.catalogue import N_, translate
from forbear.workspace import Workspace

LABEL = N_("take in a paper")


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
        raise UnreadablePaper(name=str(source), reason=failed.strerror) from failed
    return received(content, source.name).text


def take_in(workspace: Workspace, debt: str, source: Path) -> TakenIn:
    """Keep a paper's original, put its text beside, and propose its terms.

    An earlier paper's terms make room; no term of the new one is confirmed.

    Raises:
        UnreadablePaper: If the file gives no text; nothing was added.
        NotSaved, ChangedOnDisk, Locked: As ``Workspace.apply`` does; the original may be kept.
    """
    paper = read_paper(text_of(source))
    kept = workspace.keep_evidence(source)
    label = translate(LABEL)
    workspace.put_paper(debt, paper.source, label)
    original = Original(workspace.snapshot.today, kept.path, kept.sha256)
    file = f"debts/{debt}/agreement.toml"
    edits = as_edits(file, paper, original, known=_known_terms(workspace, debt))
    workspace.apply(edits, label)
    return TakenIn(kept.path, paper)


def _known_terms(workspace: Workspace, debt: str) -> frozenset[str] | None:
    """Return the names of the terms on file; None when there is no agreement yet."""
    folder = workspace.snapshot.case.debts.get(debt)
    if folder is None or folder.agreement is None:
        return None
    terms = folder.agreement.term
    return frozenset(one.name for one in fields(terms) if getattr(terms, one.name) is not None)
