"""Every test of the command line works on copies and keeps its state in its own folder."""

import shutil
from pathlib import Path

import pytest

from forbear.text import catalogue

CASES = Path(__file__).parents[2] / "cases"


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / "home" / variable))
    for variable in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(catalogue, "_language", type(catalogue._language)("test", default="zh_CN"))


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    return Path(shutil.copytree(CASES / "clothes-shop", tmp_path / "shop"))


@pytest.fixture
def household(tmp_path: Path) -> Path:
    return Path(shutil.copytree(CASES / "household", tmp_path / "household"))
