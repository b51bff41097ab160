"""Lines, columns and documents are laid out by cells."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from forbear.rendering.views.view import Column, Row, Section, Tone
from forbear.tui.markdown_lines import markdown_lines
from forbear.tui.table import Kind, fitted_cell, folded, holds, items_of, widths_of
from forbear.tui.wrap import wrapped

CHINESE = st.text(st.sampled_from("甲乙丙丁，。（）ab 12"), max_size=80)


@settings(max_examples=200)
@given(CHINESE, st.integers(6, 40))
def test_wrapping_loses_no_ink_and_keeps_the_width(text: str, width: int) -> None:
    lines = wrapped(text, width)

    assert all(cell_len(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@settings(max_examples=200)
@given(st.lists(st.sampled_from(["甲", "乙，", "丙。", "丁"]), max_size=40), st.integers(6, 30))
def test_no_line_begins_with_closing_punctuation(parts: list[str], width: int) -> None:
    assert not any(line.startswith(("，", "。")) for line in wrapped("".join(parts), width))


@settings(max_examples=200)
@given(CHINESE, st.integers(1, 30), st.booleans())
def test_a_cell_fills_its_width_exactly(text: str, width: int, right: bool) -> None:
    assert cell_len(fitted_cell(text, width, right=right)) == width


def table(*cells: tuple[str, ...], columns: tuple[Column, ...]) -> Section:
    return Section("", columns, tuple(Row(str(n), row) for n, row in enumerate(cells)))


def test_columns_vanish_by_their_order_and_money_never_shrinks() -> None:
    columns = (Column("", grows=True), Column("", right=True), Column("", grows=True, drop=1))
    section = table(("房租" * 6, "1,234.50", "很长的备注" * 5), columns=columns)

    wide, narrow = widths_of([section], 90)[0], widths_of([section], 36)[0]

    assert wide[2] > 0
    assert narrow[2] == 0
    assert narrow[1] == wide[1] == len("1,234.50")


def test_sections_with_the_same_columns_line_up() -> None:
    columns = (Column("", grows=True), Column("", right=True))
    one = table(("收入", "1.00"), columns=columns)
    other = table(("很长的名称", "12,345.00"), columns=columns)

    widths = widths_of([one, other], 60)

    assert widths[0] == widths[1]


@pytest.mark.parametrize("needle", ["95188", "９５１８８", "waive 507", "507.23 WAIVE", "1234"])
def test_a_search_knows_no_width_case_or_thousands(needle: str) -> None:
    row = Row("a", ("call 95188", "waive 507.23", "1,234.50"))

    assert holds(row, folded(needle))


def test_a_search_shows_only_rows_that_hold_it() -> None:
    section = table(("甲", ""), ("乙", ""), columns=(Column(""), Column("")))

    items = items_of([section], folded("乙"))

    assert [item.row.id for item in items if item.row] == ["1"]


def test_an_empty_section_teaches_in_wrapped_lines() -> None:
    section = Section("收入", (Column(""),), (), teaching=("不记收入，就算不出每月能还多少。",))

    items = items_of([section], "", 16)

    taught = [item.text for item in items if item.kind is Kind.TEACHING]
    assert len(taught) > 1
    assert all(cell_len(line) <= 16 for line in taught)


DOCUMENT = """# 标题

一段 **很重要** 的话，带 [链接](https://example.org) 和 \\[@click\\]。

- 甲
- 乙
  - 丙

1. 一
2. 二

> 引文

| 项目 | 金额 |
| --- | ---: |
| 房租 | 1,800.00 |
| 很长很长很长很长很长的项目 | 9.00 |

---
"""


def test_a_document_is_drawn_without_marks_links_or_actions() -> None:
    lines = markdown_lines(DOCUMENT, 30)
    text = "\n".join(line for line, _ in lines)

    assert ("标题", Tone.STRONG) in lines
    assert "一段 很重要 的话" in text
    assert "https" not in text
    assert "[@click]" in text
    assert "· 甲" in text
    assert "  · 丙" in text
    assert "2. 二" in text
    assert "│ 引文" in text


def test_a_table_keeps_its_width_and_loses_no_word() -> None:
    lines = [line for line, _ in markdown_lines(DOCUMENT, 24)]

    assert all(cell_len(line) <= 24 for line in lines)
    assert "1,800.00" in "\n".join(lines)
    assert sum(line.count("很") for line in lines) == 6
