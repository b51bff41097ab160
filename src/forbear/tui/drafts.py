"""What was typed into forms and not saved: kept by the store, under the form's address."""

from collections.abc import Mapping
from datetime import datetime

from forbear.rendering.views.view import Address
from forbear.store.drafts import Draft
from forbear.workspace import Workspace


def typed_earlier(workspace: Workspace, address: Address) -> Mapping[str, str]:
    """Return the texts by field; empty when nothing is kept."""
    draft = workspace.drafts.find(address.file, form_path(address))
    return draft.fields if draft else {}


def keep_typed(
    workspace: Workspace, address: Address, typed: Mapping[str, str], now: datetime
) -> None:
    """Keep the texts; forget the draft when there is nothing to keep."""
    path = form_path(address)
    if typed:
        base = workspace.fingerprint(address.file)
        workspace.drafts.save(Draft(address.file, path, typed, base, now))
    else:
        workspace.drafts.discard(address.file, path)


def form_path(address: Address) -> tuple[str, ...]:
    """Return what tells the forms of one file apart."""
    position = "" if address.position is None else str(address.position)
    return (*address.table, address.key, position, address.kind)
