"""No float takes part in an amount or a rate, and no clock in the core."""

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "forbear"
MODULES = sorted([*(SOURCE / "loan").glob("*.py"), *(SOURCE / "values").glob("*.py")])
CLOCKS = {"today", "now", "time", "monotonic"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_module_holds_no_float_and_no_clock(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))

    floats = [
        node.lineno for node in ast.walk(tree) if isinstance(node, ast.expr) and is_float(node)
    ]
    clocks = [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in CLOCKS
    ]

    assert (floats, clocks) == ([], [])


def is_float(node: ast.AST) -> bool:
    if isinstance(node, ast.Constant):
        return isinstance(node.value, float)
    return isinstance(node, ast.Name) and node.id == "float"


def test_the_guard_sees_what_it_looks_for() -> None:
    tree = ast.parse("a = 0.5\nb = float(1)\nc = 1\n")

    assert [
        node.lineno for node in ast.walk(tree) if isinstance(node, ast.expr) and is_float(node)
    ] == [1, 2]
