"""What the house style promises and a machine can count."""

import ast
import re
import statistics
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "forbear"
MAX_FILE = 400
MAX_FUNCTION = 50
MEDIAN_FILE = 110


def source_files() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


def tracked_texts() -> list[tuple[str, str]]:
    listing = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True
    ).stdout
    texts = []
    for name in filter(None, listing.split("\0")):
        path = ROOT / name
        if path.is_file() and path != Path(__file__):
            texts.append((name, path.read_bytes().decode("utf-8", "replace")))
    return texts


def is_table(path: Path) -> bool:
    """Tell catalogues and character tables, which are data, from code."""
    parts = path.relative_to(SOURCE).parts
    return (parts[0] == "text" and len(parts) > 2) or path.name == "traditional.py"


def test_no_file_is_longer_than_it_may_be() -> None:
    lengths = {
        str(path.relative_to(SOURCE)): len(path.read_text(encoding="utf-8").splitlines())
        for path in source_files()
        if not is_table(path)
    }

    assert {name: lines for name, lines in lengths.items() if lines > MAX_FILE} == {}
    assert statistics.median(lines for lines in lengths.values() if lines > 1) <= MEDIAN_FILE


def test_no_function_is_longer_than_it_may_be() -> None:
    long_ones = [
        f"{path.relative_to(SOURCE)}:{node.name}"
        for path in source_files()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno >= MAX_FUNCTION
    ]

    assert long_ones == []


def test_package_roots_hold_a_docstring_and_nothing_else() -> None:
    crowded = [
        str(path.relative_to(SOURCE))
        for path in source_files()
        if path.name == "__init__.py"
        and [type(node) for node in ast.parse(path.read_text(encoding="utf-8")).body] != [ast.Expr]
    ]

    assert crowded == []


def test_nothing_swallows_every_exception() -> None:
    pattern = re.compile(r"except\s*(?:Exception|BaseException)?\s*:")

    swallowing = [
        str(path.relative_to(SOURCE))
        for path in source_files()
        if pattern.search(path.read_text(encoding="utf-8"))
    ]

    assert swallowing == []


def test_no_open_points_stand_in_the_code() -> None:
    pattern = re.compile(r"\b(?:TODO|FIXME|XXX)\b")

    open_points = [
        str(path.relative_to(SOURCE))
        for path in source_files()
        if pattern.search(path.read_text(encoding="utf-8"))
    ]

    assert open_points == []


def test_no_path_of_a_machine_and_no_registry_address_is_committed() -> None:
    pattern = re.compile(r"(?<![\w.])/(?:work|root|home/\w+)/|files\.pythonhosted|pypi\.org/simple")

    leaking = [name for name, text in tracked_texts() if pattern.search(text)]

    assert leaking == []
