"""A case that counts: the number in one file tells which saves really happened."""

import os
from pathlib import Path

from forbear.case.edit import SetValue
from forbear.store.parse import tree_of
from forbear.values.money import Money
from forbear.workspace import Workspace
from store.folders import make_case, opened

FULL = os.environ.get("FORBEAR_TORTURE") == "1"
"""Whether to run the full counts."""
FILE = "plan.toml"
PADDING = "".join(f"# padding {n:04d} 填充\n" for n in range(300))


def counting_case(folder: Path, padding: str = PADDING) -> Path:
    return make_case(folder, {FILE: f"{padding}[limits]\ninstalment = 0.00 # here\n{padding}"})


def count_to(number: int) -> SetValue:
    return SetValue(file=FILE, table=("limits",), key="instalment", value=Money(number))


def counted(workspace: Workspace) -> int:
    amount = workspace.snapshot.case.plan.limits.instalment
    assert amount is not None, workspace.snapshot.problems
    return amount.fen


def on_disk(case: Path, padding: str = PADDING) -> int:
    """Return the number in the file, every other byte being what it must be."""
    text = (case / FILE).read_text()
    before, after = text.split("[limits]\ninstalment = ")
    assert before == padding
    assert after.endswith(f" # here\n{padding}")
    tree_of(text)
    return round(float(after.split(" ")[0]) * 100)


def litter(case: Path) -> list[str]:
    return [path.name for path in case.rglob(".forbear-*")]


__all__ = ["FULL", "count_to", "counted", "counting_case", "litter", "on_disk", "opened"]
