"""Undo and redo by what the user did: a paper that was taken in leaves and comes back whole."""

from forbear.text.catalogue import translate
from forbear.text.steps import PAPER_TERMS, PAPER_TEXT
from forbear.workspace import Workspace


def undone(workspace: Workspace) -> str | None:
    """Take the last change back; its label, or None when there is nothing.

    Raises:
        NotSaved, ChangedOnDisk, Locked: As ``Workspace.undo`` does.
    """
    label = workspace.undo()
    if label == translate(PAPER_TEXT) and workspace.undo_label == translate(PAPER_TERMS):
        return workspace.undo()
    return label


def done_again(workspace: Workspace) -> str | None:
    """Do again what was undone; its label, or None when there is nothing.

    Raises:
        NotSaved, ChangedOnDisk, Locked: As ``Workspace.redo`` does.
    """
    label = workspace.redo()
    if label == translate(PAPER_TERMS) and workspace.redo_label == translate(PAPER_TEXT):
        workspace.redo()
    return label
