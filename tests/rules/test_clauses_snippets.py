"""Every snippet of the specification, judged alone by its check."""

import tomllib
from pathlib import Path

import pytest

from forbear.rules.registry import all_rules
from rules.cast import judged

SPECIFICATION = Path(__file__).parent / "specification"


def _tables() -> dict[str, dict[str, list[str]]]:
    tables: dict[str, dict[str, list[str]]] = {}
    for name in ("clauses.toml", "procedure.toml"):
        tables |= tomllib.loads((SPECIFICATION / name).read_text(encoding="utf-8"))
    return {check: table for check, table in tables.items() if "fires" in table}


TABLES = _tables()
REGISTERED = [one.id for one in all_rules() if one.id in TABLES]
SNIPPETS = [
    (check, state, snippet)
    for check in REGISTERED
    for state in ("fires", "silent", "cannot_tell")
    for snippet in TABLES[check].get(state, [])
]


@pytest.mark.parametrize(("check", "state", "snippet"), SNIPPETS)
def test_a_snippet_is_judged_as_the_specification_says(
    check: str, state: str, snippet: str
) -> None:
    assert judged(check, snippet) == state, snippet
