"""Whatever stands in a case, Markdown shows it and obeys none of it."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from forbear.rendering.markdown import (
    Head,
    Inline,
    amount,
    bullets,
    document,
    escaped,
    heading,
    joined,
    own,
    strong,
    table,
)
from forbear.rendering.width import cells
from forbear.text.clean import shown
from forbear.values.money import Money

READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
HOSTILE = [
    "[x](javascript:alert(1))",
    "![x](http://a.example/b.png)",
    "<script>alert(1)</script>",
    "<https://a.example>",
    "| a | b |",
    "# title",
    "1. one",
    "2) two",
    "- item",
    "+ item",
    "---",
    "===",
    "> quote",
    "`code`",
    "```",
    "~~gone~~",
    "&lt;&#x202e;",
    "a\\",
    "*em* __strong__",
    "{braces} 100%",
    "房租 | 水电\n第二行",
    "\x1b[2J\u202egnp",
    "  indented",
    "\\[x]",
]


def leaves(tokens: list[Token]) -> list[Token]:
    return [leaf for token in tokens for leaf in ([token, *leaves(token.children or [])])]


def read(markdown: str) -> tuple[str, set[str]]:
    """Return the text a reader sees, and the kinds of everything in it."""
    found = leaves(READER.parse(markdown))
    text = "".join(leaf.content for leaf in found if leaf.type in {"text", "text_special"})
    return text, {leaf.type for leaf in found}


def plain(text: str) -> str:
    return " ".join(shown(text).split("\n")).strip()


@pytest.mark.parametrize("text", HOSTILE)
def test_foreign_text_is_read_as_it_is_written(text: str) -> None:
    seen, kinds = read(escaped(text))

    assert re.sub(r"\s+", " ", seen) == re.sub(r"\s+", " ", plain(text))
    assert kinds <= {"paragraph_open", "inline", "text", "text_special", "paragraph_close"}


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.sampled_from("aZ0 .)(-+=:*_`~<>[]{}|!&#@$\\/\n\t房w'\"1"), max_size=24))
def test_no_mixture_of_signs_becomes_markup(text: str) -> None:
    seen, kinds = read(f"x {escaped(text)}")

    assert kinds <= {"paragraph_open", "inline", "text", "text_special", "paragraph_close"}
    assert seen.replace(" ", "") == f"x{plain(text)}".replace(" ", "")


@pytest.mark.parametrize("text", HOSTILE)
def test_a_table_keeps_its_shape_around_foreign_text(text: str) -> None:
    heads = (Head(own("名称")), Head(own("Amount"), right=True))
    made = table(heads, [(escaped(text), amount(Money(123456)))])

    tokens = READER.parse(made)
    assert [token.type for token in tokens].count("td_open") == 2
    assert len({cells(line) for line in made.split("\n")}) == 1


def test_addresses_do_not_become_links_on_their_own() -> None:
    assert escaped("http://a.example www.b.example c@d.example") == (
        "http\\://a.example www\\.b.example c\\@d.example"
    )


def test_blocks_are_parted_and_empty_ones_left_out() -> None:
    made = document([heading(2, own("收支")), "", bullets([own("a"), strong(own("b"))])])

    assert made == "## 收支\n\n- a\n- **b**\n"


def test_parts_that_say_nothing_are_left_out() -> None:
    assert joined([own("a"), Inline(""), own("b")]) == "a · b"
    assert amount(None) == "—"
