"""What every test of the screens needs: an own state folder, a copied case, one language."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from forbear.text.catalogue import speaking

SAMPLES = Path(__file__).parents[2] / "cases"


@pytest.fixture(autouse=True)
def own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("NO_COLOR", raising=False)


@pytest.fixture(autouse=True)
def in_chinese() -> Iterator[None]:
    with speaking("zh_CN"):
        yield


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """Return a copy of the clothes shop's case."""
    copy = tmp_path / "clothes-shop"
    shutil.copytree(SAMPLES / "clothes-shop", copy)
    return copy
