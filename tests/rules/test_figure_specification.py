"""The registered checks keep to their specification."""

import tomllib
from pathlib import Path

import pytest

from forbear.rules.base import Rule
from forbear.rules.registry import all_rules
from rules.vectors import SPECIFICATION

FIGURES = tomllib.loads((SPECIFICATION / "figures.toml").read_text(encoding="utf-8"))
SPECIFIED = [one for one in all_rules() if one.id in FIGURES]
TESTS = [path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_*.py")]


@pytest.mark.parametrize("rule", SPECIFIED, ids=lambda one: one.id)
def test_question_and_severity_are_those_of_the_specification(rule: Rule) -> None:
    table = FIGURES[rule.id]

    assert (rule.question, rule.severity) == (table["question"], table["severity"])


@pytest.mark.parametrize("rule", SPECIFIED, ids=lambda one: one.id)
def test_every_vector_is_a_test(rule: Rule) -> None:
    assert any(f'"{rule.id}"' in text and "@vectors(" in text for text in TESTS)


@pytest.mark.parametrize("rule", all_rules(), ids=lambda one: one.id)
def test_a_check_says_what_why_and_what_to_ask_for_in_both_languages(rule: Rule) -> None:
    for sentence in (rule.what, rule.why, rule.ask, rule.basis.says):
        assert sentence.zh
        assert sentence.en
