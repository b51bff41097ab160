"""Secrets planted in every text of a case do not come out for those who must not see them."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from itertools import count, repeat
from typing import Any, TypeVar, cast

import pytest
from markdown_it import MarkdownIt

from forbear.case.case import Case
from forbear.rendering.audience import Audience
from forbear.rendering.document import DOCUMENTS, rendered
from forbear.rendering.width import cells
from forbear.text.catalogue import speaking
from rendering.conftest import DAYS, Look

Kept = TypeVar("Kept")
READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])

OPEN_TO_A_LENDER = (
    "about.title", "about.borrower.", "about.hardship.", "finances.", "materials.",
    "debts.mybank.debt.", "debts.mybank.offers.", "debts.mybank.agreement.", "contacts.",
)  # fmt: skip
"""Where a lender may read a free text; within contacts only of its own talks."""
CLOSED_TO_A_LENDER = (
    "about.borrower.id_number", "about.borrower.spouse", "about.adviser", "plan.",
)  # fmt: skip


HOSTILE = "[x](javascript:1)<b>|`*a*_b_~~c~~\\\n# h\n- i\n1. j ![](http://x.example) &lt; {0} http://y.example"


def planted(value: Kept, path: str, marks: Iterator[str], found: dict[str, str]) -> Kept:
    """Return the value with a mark of its own in every text; keys and dates stay."""
    if isinstance(value, StrEnum) or path.endswith((".debts", ".profile", ".sha256", ".proof")):
        return value
    if isinstance(value, str):
        mark = next(marks)
        found[mark] = path
        return cast("Kept", f"{value}{mark}")
    if isinstance(value, tuple):
        return cast("Kept", tuple(planted(one, path, marks, found) for one in value))
    if isinstance(value, Mapping):
        inside = {name: planted(one, f"{path}.{name}", marks, found) for name, one in value.items()}
        return cast("Kept", inside)
    if is_dataclass(value) and type(value).__module__.startswith("forbear.case"):
        made: dict[str, Any] = {
            one.name: planted(getattr(value, one.name), f"{path}.{one.name}", marks, found)
            for one in fields(value)
            if one.name not in {"id", "time_zone", "text"}
        }
        return replace(value, **made)  # type: ignore[type-var] # a dataclass, by the line above
    return value


def plant(case: Case) -> tuple[Case, dict[str, str]]:
    found: dict[str, str] = {}
    case = planted(case, "case", (f"秘{number}密" for number in count(1000)), found)
    return case, {mark: path.removeprefix("case.") for mark, path in found.items()}


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize("name", DAYS)
def test_nothing_planted_reaches_the_public(
    look: Look, name: str, document: str, language: str
) -> None:
    shown = look(name)
    case, marks = plant(shown.case)
    assert len(marks) > 80

    with speaking(language):
        made = rendered(document, replace(shown, case=case), Audience.PUBLIC)

    assert [path for mark, path in marks.items() if mark in made] == []


@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize("name", DAYS)
def test_a_lender_finds_only_what_is_open_to_it(look: Look, name: str, document: str) -> None:
    shown = look(name)
    case, marks = plant(shown.case)
    others = {
        f"contacts.{key}."
        for key, one in shown.case.contacts.items()
        if one.debts != ("mybank",) or one.party.value != "lender"
    }

    made = rendered(document, replace(shown, case=case), Audience.LENDER, "mybank")

    seen = [path for mark, path in marks.items() if mark in made]
    assert seen
    for path in seen:
        assert path.startswith(OPEN_TO_A_LENDER)
        assert not path.startswith((*CLOSED_TO_A_LENDER, *others))


@pytest.mark.parametrize("name", DAYS)
def test_the_own_copy_keeps_what_was_planted_in_the_log(look: Look, name: str) -> None:
    shown = look(name)
    case, marks = plant(shown.case)

    made = rendered("summary", replace(shown, case=case), Audience.OWN)

    summaries = [mark for mark, path in marks.items() if path.endswith(".summary")]
    assert summaries
    assert all(mark in made for mark in summaries)


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize("name", DAYS)
def test_hostile_text_is_shown_and_obeyed_nowhere(
    look: Look, name: str, document: str, language: str
) -> None:
    shown = look(name)
    case = planted(shown.case, "case", repeat(HOSTILE), {})

    with speaking(language):
        made = rendered(document, replace(shown, case=case))

    tokens = [leaf for token in READER.parse(made) for leaf in (token, *(token.children or ()))]
    kinds = {token.type.removesuffix("_open").removesuffix("_close") for token in tokens}
    assert kinds <= {
        "heading", "paragraph", "inline", "text", "text_special", "strong", "bullet_list",
        "list_item", "table", "thead", "tbody", "tr", "th", "td",
    }  # fmt: skip
    assert "javascript:1" in made
    assert widths_of_tables(made) == [1] * len(widths_of_tables(made))


def widths_of_tables(markdown: str) -> list[int]:
    """Return for each table how many different widths its lines have."""
    blocks = [
        block.strip().split("\n") for block in markdown.split("\n\n") if block.startswith("|")
    ]
    return [len({cells(line) for line in block}) for block in blocks]
