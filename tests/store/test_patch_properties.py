"""Generated edits on generated files: right, and without a foreign byte."""

import os

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from forbear.case.edit import Edit, NoSuchPlace, RemoveItem, ReplaceItem, SetValue, Tree, applied
from forbear.store.location import Location
from forbear.store.outline import Form, Outline
from forbear.store.parse import tree_of
from forbear.store.patch import patched
from forbear.store.same import same
from forbear.store.tokens import FLAT
from forbear.store.unreadable import Unreadable
from store.edits import edit_of
from store.toml_files import toml_text

EXAMPLES = int(os.environ.get("FORBEAR_EDITS", "200"))
SLOW = (HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large)
LEAVES = (Form.PAIR, Form.INLINE_PAIR, Form.ELEMENT)


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=SLOW)
@given(toml_text(), st.data())
def test_an_edit_changes_what_it_names_and_no_foreign_byte(text: str, data: st.DataObject) -> None:
    tree = readable(text)
    edit = data.draw(edit_of(tree))
    try:
        wanted = applied(edit, tree)
    except NoSuchPlace:
        assume(False)

    new = patched(text, edit)

    assert same(tree_of(new), wanted), new
    assert foreign(text, edit) == foreign(new, edit)
    assert lines_end_alike(text, new)
    removes = isinstance(edit, RemoveItem | ReplaceItem) or comments(new) != comments(text)
    if removes:
        assert is_subsequence(comments(new), comments(text))
    else:
        assert comments(new) == comments(text)


def readable(text: str) -> Tree:
    try:
        return tree_of(text)
    except Unreadable:
        assume(False)


def target(edit: Edit) -> Location:
    if isinstance(edit, SetValue):
        return (*edit.table, edit.key)
    key = getattr(edit, "key", None)
    return (*edit.table, key) if key else edit.table  # type: ignore[union-attr] # drawn kinds only


def foreign(text: str, edit: Edit) -> list[tuple[Location, str]]:
    """Every leaf neither under the edit's target nor holding it, as written."""
    wanted = target(edit)
    outline = Outline.of(text)
    return [
        (mark.location, text[mark.start : mark.end])
        for mark in outline.marks
        if mark.form in LEAVES
        and mark.location[: len(wanted)] != wanted
        and wanted[: len(mark.location)] != mark.location
    ]


def comments(text: str) -> list[str]:
    return [
        found[0].rstrip("\r")
        for found in FLAT.finditer(text)
        if found.lastgroup == "skipped" and found[0].startswith("#")
    ]


def lines_end_alike(old: str, new: str) -> bool:
    if "\r\n" not in old:
        return "\r" not in new
    return "\n" not in new.replace("\r\n", "") or "\n" in old.replace("\r\n", "")


def is_subsequence(short: list[str], long: list[str]) -> bool:
    rest = iter(long)
    return all(one in rest for one in short)
