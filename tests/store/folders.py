"""Small case folders for tests."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from forbear.workspace import Workspace

TODAY = date(2026, 11, 24)
ABOUT = "schema = 1\n"
RENT = '[expense.rent]\nlabel = "房租"\n\namount = 1500.00\n'
CALL = (
    'happened_at = 2026-11-24T10:00:00+08:00\n\ndirection = "in"\n\nchannel = "call"\n\n'
    'summary = "催收来电"\n'
)


def make_case(folder: Path, files: Mapping[str, str | bytes] | None = None) -> Path:
    """Write a case folder; ``case.toml`` is there unless given otherwise."""
    for path, content in {"case.toml": ABOUT, **(files or {})}.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def opened(folder: Path) -> Workspace:
    """Open a case with its state beside it."""
    return Workspace.open(folder, TODAY, folder.parent / "state")
