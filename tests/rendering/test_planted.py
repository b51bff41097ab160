"""Secrets planted in every text of a case do not come out for those who must not see them."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from itertools import count
from typing import Any, TypeVar, cast

import pytest

from forbear.case.case import Case
from forbear.rendering.audience import Audience
from forbear.rendering.document import DOCUMENTS, rendered
from forbear.text.catalogue import speaking
from rendering.conftest import DAYS, Look

Kept = TypeVar("Kept")

OPEN_TO_A_LENDER = (
    "about.title", "about.borrower.", "about.hardship.", "finances.", "materials.",
    "debts.mybank.debt.", "debts.mybank.offers.", "debts.mybank.agreement.", "contacts.",
)  # fmt: skip
"""Where a lender may read a free text; within contacts only of its own talks."""
CLOSED_TO_A_LENDER = (
    "about.borrower.id_number", "about.borrower.spouse", "about.adviser", "plan.",
)  # fmt: skip


def planted(value: Kept, path: str, marks: Iterator[int], found: dict[str, str]) -> Kept:
    """Return the value with a mark of its own in every text; keys and dates stay."""
    if isinstance(value, StrEnum) or path.endswith((".debts", ".profile", ".sha256", ".proof")):
        return value
    if isinstance(value, str):
        mark = f"秘{next(marks)}密"
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
    case = planted(case, "case", count(1000), found)
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
