"""Every leaf of a file is found where it stands: what the span says is what the tree holds."""

import tomllib
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, assume, given, settings

from forbear.case.edit import Tree
from forbear.store.lines import Lines
from forbear.store.location import Location
from forbear.store.outline import Form, Outline
from forbear.store.parse import tree_of
from forbear.store.same import same
from forbear.store.unreadable import Unreadable
from store.toml_files import toml_text

HEADERS = (Form.TABLE, Form.ELEMENT_TABLE)
SLOW = (HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large)
DOCUMENTS = {
    "keys": 'bare = 1\n"" = 2\n\'x\' .a = 3\n"quoted \\u00e9" = 4\n3.14159 = "pi"\n1234 = 5\n',
    "strings": (
        'a = """\n\n"""\nb = """\\\n   x\\\n  y"""\nc = """"quoted""""\nd = \'\'\'\'x\'\'\'\'\n'
        'e = \'\'\'\n\'\'\'\nf = """\\"""\\""""\ng = \'\\\'\nh = "\\\\"\n'
    ),
    "numbers": "a = +99\nb = 0xDEADBEEF\nc = -0.0\nd = 6.626e-34\ne = -inf\nf = 0b1\ng = 5_3.4_9\n",
    "moments": (
        "a = 1979-05-27T07:32:00Z\nb = 1979-05-27 00:32:00.999999-07:00\nc = 1979-05-27\n"
        "d = 07:32:00.5\ne = 1979-05-27T07:32:00\nf = [1979-05-27 07:32:00Z, 1979-05-27]\n"
    ),
    "arrays": 'a = [ [ 1, 2 ], ["a", "b,]", """c\n]"""], ]\nb = [\n# c ]\n1,#]\n\n]\nc = [[[]]]\n',
    "inline": "a = { x = { y = [ { z = 1 } ] }, \"q\" . r = '}' }\nb = {}\nc = [{}, {a.b = 1}]\n",
    "dotted": 'a.b."c d".e = 1\na.b.f = 2\n[t]\nx.y = 3\n[t.x.z]\nw = 4\n[ t . "q r" ]\nv = 5\n',
    "headers": "[a.b.c]\n[a]\nk = 1\n[[a.d]]\n[a.d.e]\n[[a.d.e.f]]\n[[a.d]]\n[a.d.e]\nz = 2\n",
    "interrupted": "[[p]]\nn = 0\n[q]\nm = 1\n[[p]]\nn = 1\n[p.r]\no = 2\n[[p]]\n",
    "signs": "# ünïcode\n'键' = '値' # 注\n\"\\U0001F600\" = \"😀\" \t\n",
    "windows": "a = 1\r\n\r\n[b] # c\r\nd = '''\r\nx\r\n'''\r\n",
    "no last line end": "[a]\nb = [1, 2]",
    "nothing": "",
    "only a comment": "# x",
}


def leaves(value: object, here: Location = ()) -> Iterator[tuple[Location, object]]:
    if isinstance(value, dict):
        for key, below in value.items():
            yield from leaves(below, (*here, str(key)))
    elif isinstance(value, list):
        for position, below in enumerate(value):
            yield from leaves(below, (*here, position))
    else:
        yield here, value


def check_spans(text: str, tree: Tree) -> None:
    outline = Outline.of(text)
    written = {
        mark.location: text[mark.value : mark.end]
        for mark in outline.marks
        if mark.form not in HEADERS and text[mark.value] not in "[{"
    }
    expected = dict(leaves(tree))

    assert written.keys() == expected.keys()
    for location, value in written.items():
        assert same(tree_of(f"x = {value}\n"), {"x": expected[location]}), location
    lines = Lines.of(text)
    for location in expected:
        assert lines.line_of(location) is not None


@settings(max_examples=150, deadline=None, suppress_health_check=SLOW)
@given(toml_text())
def test_every_leaf_of_a_generated_file_is_found(text: str) -> None:
    try:
        tree = tree_of(text)
    except Unreadable:
        assume(False)

    check_spans(text, tree)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_leaf_of_the_grammar_is_found(name: str) -> None:
    text = DOCUMENTS[name]
    assert len(tomllib.loads(text)) == len(tree_of(text))

    check_spans(text, tree_of(text))
