import os
import re
from pathlib import Path

from forbear.case.edit import Tree
from forbear.store.parse import tree_of
from forbear.store.validate import read_record
from store.case_tables import FILES, tables

PAGE = Path(__file__).parents[2] / "docs" / "case-format.md"
MAKE = "FORBEAR_GOLDEN=1 pytest tests/store/test_case_format.py"
MARKER = f"<!-- made from the records by {MAKE} -->\n"


def test_the_page_shows_every_key_as_the_records_have_it() -> None:
    page = PAGE.read_text()
    head, _, _ = page.partition(MARKER)
    wanted = f"{head}{MARKER}\n{tables()}"
    if os.environ.get("FORBEAR_GOLDEN"):
        PAGE.write_text(wanted)
        page = wanted

    assert page == wanted, MAKE


def test_the_examples_of_the_page_are_read_without_a_problem() -> None:
    examples = re.findall(r"`([a-z/<>.]+)`:\n\n```toml\n(.*?)```", PAGE.read_text(), re.DOTALL)

    assert len(examples) >= 3
    for path, text in examples:
        tree: Tree = tree_of(text)
        assert read_record(FILES[path], tree, path, text).problems == ()
