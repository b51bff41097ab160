"""The sentences of checks: filled, never guessed, in the reader's language."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

import pytest

from forbear.loan.kinds import Component
from forbear.rendering.sentence import BLANK, ask, basis, named_sources, said, what, why
from forbear.rules.base import (
    Answer,
    Basis,
    Filler,
    Question,
    Rule,
    Sentence,
    Severity,
    State,
    Verdict,
)
from forbear.rules.facts import Facts
from forbear.text.catalogue import speaking
from forbear.values.day import Month
from forbear.values.money import Money
from forbear.values.place import Place


def nothing(_facts: Facts) -> Iterable[Verdict]:
    return ()


RULE = Rule(
    id="sum-mismatch",
    question=Question.SUM,
    severity=Severity.STOP,
    what=Sentence(zh="各行合计 {sum}，写明 {stated}。", en="Lines give {sum}, stated {stated}."),
    why=Sentence(zh="差额会留下尾款。", en="The difference stays owed."),
    ask=Sentence(zh="请写明总额 {sum}，于 {due_day} 前付。", en="State {sum} by {due_day}."),
    basis=Basis(
        "CC 544, 575", "H", date(2021, 1, 1), Sentence(zh="须写明。", en="It must be clear.")
    ),
    decide=nothing,
)
VALUES: Mapping[str, Filler] = {"sum": Money(2650848), "stated": Money(2650845)}


def answer(state: State, missing: str = "") -> Answer:
    return Answer(RULE, state, "mybank", Place("x.toml"), VALUES, missing)


def test_a_finding_is_said_with_its_figures() -> None:
    with speaking("en"):
        assert what(answer(State.FINDING)) == "Lines give 26,508.48, stated 26,508.45."
    with speaking("zh_CN"):
        assert what(answer(State.ACCEPTED)) == "各行合计 26,508.48，写明 26,508.45。"


def test_an_unknown_figure_is_a_blank_and_not_a_guess() -> None:
    with speaking("en"):
        assert ask(answer(State.FINDING)) == f"State 26,508.48 by {BLANK}."


def test_cannot_tell_names_what_is_missing() -> None:
    with speaking("en"):
        assert what(answer(State.CANNOT_TELL, "loan.drawn_on")) == (
            "Cannot tell: loan.drawn_on is missing."
        )
        assert what(answer(State.CANNOT_TELL, "term.count unconfirmed")) == (
            "Cannot tell: term.count is not yet confirmed."
        )


def test_ok_claims_no_more_than_that_nothing_was_found() -> None:
    with speaking("zh_CN"):
        assert what(answer(State.OK)) == "没有发现问题。"


def test_basis_names_statute_confidence_and_day() -> None:
    with speaking("zh_CN"):
        assert basis(answer(State.FINDING)) == (
            "民法典 544, 575 · 可信度高 · 2021-01-01 起施行 · 须写明。"
        )


def test_why_needs_no_values() -> None:
    with speaking("en"):
        assert why(answer(State.FINDING)) == "The difference stays owed."


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Money(123456), "1,234.56"),
        (Decimal("10.80"), "10.8"),
        (date(2026, 10, 31), "2026-10-31"),
        (Month(2027, 3), "2027-03"),
        (12, "12"),
        (Component.PENALTY_PRINCIPAL, "penalty on principal"),
        (Sentence(zh="罚息", en="penalties"), "penalties"),
        ("two\nlines \x1b[2J", "two⏎lines ␛[2J"),
    ],
)
def test_each_kind_of_value_is_said_in_its_form(value: Filler, text: str) -> None:
    with speaking("en"):
        assert said(value) == text


def test_an_unknown_source_key_stays_as_it_is() -> None:
    with speaking("en"):
        assert named_sources("W42–W44; CPL-I 436; CC 1064; XY 3") == (
            "source W42–W44; SPC interpretation on civil procedure 436; Civil Code 1064; XY 3"
        )
