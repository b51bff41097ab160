import pytest

from forbear.store.lines import Lines, dotted_path
from forbear.store.outline import Form, Outline

TEXT = """\
# top
title = "a # b"
loan.count = 36 # dotted
'quo.ted' = 1
"esc\\u0041\\"" = [1, [2, 3], { x = 4 }]

[expense.rent]
label = '''
[not.a.header]
'''

[[payments]]
on = 2026-11-24 10:00:00+08:00
amount = 1

[[payments]]
lines = [
  { a = 1 }, # one

  { b.c = 2 },
]
[payments.extra]
z = 1

[[payments.part]]
[[payments.part]]
q = 1
"""


@pytest.mark.parametrize(
    ("location", "line"),
    [
        (("title",), 2),
        (("loan", "count"), 3),
        (("loan",), 3),
        (("quo.ted",), 4),
        (('escA"', 1, 1), 5),
        (('escA"', 2, "x"), 5),
        (("expense", "rent"), 7),
        (("expense",), 7),
        (("expense", "rent", "label"), 8),
        (("payments", 0, "on"), 13),
        (("payments", 0, "amount"), 14),
        (("payments", 1), 16),
        (("payments", 1, "lines", 1, "b", "c"), 20),
        (("payments", 1, "extra", "z"), 23),
        (("payments", 1, "part", 1, "q"), 27),
        (("expense", "rent", "amount"), 7),
        (("expense", "food"), 7),
        (("nowhere",), None),
    ],
)
def test_every_place_has_its_line(location: tuple[str | int, ...], line: int | None) -> None:
    lines = Lines.of(TEXT)

    assert lines.line_of(location) == line
    assert lines.line_of_field(dotted_path(location)) == line


def test_marks_stand_in_the_order_of_the_text() -> None:
    marks = Outline.of(TEXT).marks

    assert [mark.start for mark in marks] == sorted(mark.start for mark in marks)
    assert {mark.form for mark in marks} == set(Form)


def test_a_mark_spans_exactly_its_value() -> None:
    outline = Outline.of(TEXT)
    mark = outline.find(("payments", 0, "on"))

    assert mark is not None
    assert TEXT[mark.value : mark.end] == "2026-11-24 10:00:00+08:00"
    assert outline.find(("payments", 7)) is None


def test_the_empty_file_has_no_marks() -> None:
    assert Outline.of("# nothing\n").marks == ()
    assert Lines.of("").line_of(("a",)) is None
