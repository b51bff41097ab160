"""The hook that others may use is a command that exists."""

import re
from pathlib import Path

import pytest

from forbear.cli.main import main

ROOT = Path(__file__).parents[2]
HOOK = (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")


def value(name: str) -> str:
    found = re.search(rf"^[- ] {name}: (.+)$", HOOK, re.MULTILINE)
    assert found is not None, name
    return found[1]


def test_the_hook_is_declared_as_pre_commit_wants_it() -> None:
    assert value("id") == "forbear-check"
    assert value("language") == "python"
    assert value("pass_filenames") == "false"
    assert value("always_run") == "true"


@pytest.mark.parametrize(("sample", "code"), [("shop", 1), ("without_papers", 0)])
def test_what_it_runs_stops_a_commit_only_where_a_signature_is_stopped(
    sample: str, code: int, shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, *words = value("entry").split()
    words += re.findall(r'"([^"]+)"', value("args"))
    if sample == "without_papers":
        for path in (shop / "debts").rglob("*.*"):
            path.unlink()
    monkeypatch.chdir(shop)

    assert program == "forbear"
    assert main([*words, "--today", "2026-10-10"]) == code
