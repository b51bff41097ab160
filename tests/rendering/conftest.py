"""Sample cases as the documents see them; nothing is written beside them."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from forbear.workspace import Snapshot, Workspace

CASES = Path(__file__).parents[2] / "cases"
DAYS = {
    "breakfast-shop": date(2026, 11, 24),
    "clothes-shop": date(2026, 10, 10),
    "household": date(2026, 11, 24),
}

Look = Callable[[str], Snapshot]


@pytest.fixture
def look(tmp_path: Path) -> Look:
    """Return a function that opens a sample case on its own day."""

    def opened(name: str) -> Snapshot:
        return Workspace.open(CASES / name, DAYS[name], tmp_path / "state").snapshot

    return opened
