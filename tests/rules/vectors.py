"""The vectors of a check's specification, each turned into a case."""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from forbear.case.case import Case
from forbear.rules.base import Answer, Filler, Sentence, State
from forbear.rules.engine import check_case
from forbear.rules.registry import rule
from rules.figure_cases import TODAY

_BRACE = re.compile(r"\{([a-z_0-9]+)\}")
LEFT_TO_THE_LENDER = ("correct_", "account")
"""Blanks that only the lender can fill: what would be right, and its own account."""
SPECIFICATION = Path(__file__).parent / "specification"


@dataclass(frozen=True)
class Vector:
    """One case and what the check has to say of it."""

    case: Case
    values: Mapping[str, Filler] = field(default_factory=dict)
    """Those that the specification names; a sentence is compared by its English."""
    missing: str = ""
    """For *cannot tell*: the field as the records name it."""
    today: date = TODAY


@cache
def specified(check: str) -> Mapping[str, Any]:
    """Return the table of a check in the specifications of figures and procedure."""
    tables: dict[str, Any] = {}
    for name in ("procedure", "figures"):
        tables |= tomllib.loads((SPECIFICATION / f"{name}.toml").read_text(encoding="utf-8"))
    found: Mapping[str, Any] = tables[check]
    return found


def vectors(check: str, *cases: Vector) -> Callable[[Callable[..., None]], pytest.MarkDecorator]:
    """Parametrise a test with one case for every vector of the specification, in its order."""
    wanted = specified(check)["vectors"]
    assert len(cases) == len(wanted), f"{check}: {len(wanted)} vectors, {len(cases)} cases"
    rows = [
        pytest.param(check, vector["state"], one, id=vector["given"][:60])
        for vector, one in zip(wanted, cases, strict=True)
    ]
    return pytest.mark.parametrize(("check", "state", "vector"), rows)


def judged(check: str, vector: Vector) -> Answer:
    """Return the one answer of a check on a case; several findings: the first."""
    one = rule(check)
    assert one is not None, f"{check} is not registered"
    return check_case(vector.case, vector.today, [one])[0]


def holds(check: str, state: str, vector: Vector) -> None:
    """Compare an answer with its vector."""
    answer = judged(check, vector)

    assert (answer.state, answer.missing) == (State(state), vector.missing)
    assert answer.place.file
    if answer.state is State.FINDING:
        assert unfilled(answer) == set()
    told = {name: _told(answer.values.get(name)) for name in vector.values}
    assert told == {name: _told(value) for name, value in vector.values.items()}


def unfilled(answer: Answer) -> set[str]:
    """Return the braces of a finding's sentences that no value fills, in either language.

    What would be correct only the lender can say: those blanks are meant.
    """
    sentences = (answer.what or answer.rule.what, answer.ask or answer.rule.ask)
    texts = [text for one in sentences for text in (one.zh, one.en)]
    named = {name for text in texts for name in _BRACE.findall(text)} - set(answer.values)
    return {name for name in named if not name.startswith(LEFT_TO_THE_LENDER)}


def _told(value: Filler | None) -> Filler | None:
    return value.en if isinstance(value, Sentence) else value
