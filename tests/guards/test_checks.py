"""What every check owes its reader: sentences, samples, a docstring, its place on the page."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from inspect import cleandoc
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from forbear.rules.base import Rule, Sentence
from forbear.rules.registry import MODULES, all_rules

ROOT = Path(__file__).parents[2]
SPECIFICATION = ROOT / "tests/rules/specification"
BRACE = re.compile(r"\{([a-z_0-9]+)\}")
CHINESE_ONLY = {"waived_capitals"}
"""A sum in Chinese capitals stands beside its digits in Chinese alone."""
CHECKS = pytest.mark.parametrize("rule", all_rules(), ids=[rule.id for rule in all_rules()])


@cache
def specified() -> dict[str, dict[str, Any]]:
    """Return the table of every check; a check in two files has the samples of both."""
    tables: dict[str, dict[str, Any]] = {}
    for path in sorted(SPECIFICATION.glob("*.toml")):
        for check, table in tomllib.loads(path.read_text("utf-8")).items():
            if isinstance(table, dict):
                known = tables.setdefault(check, {"fires": [], "silent": [], "vectors": []})
                for kind in known:
                    known[kind] = [*known[kind], *table.get(kind, [])]
    return tables


def module_of(rule: Rule) -> ModuleType:
    return import_module(f"forbear.rules.{MODULES[all_rules().index(rule)]}")


def sentences(rule: Rule) -> Iterator[Sentence]:
    """Yield the rule's own sentences and those its module uses in their place."""
    yield from (rule.what, rule.why, rule.ask, rule.basis.says)
    for value in vars(module_of(rule)).values():
        if isinstance(value, Sentence):
            yield value
        if isinstance(value, dict):
            yield from (one for one in value.values() if isinstance(one, Sentence))


@CHECKS
def test_every_check_says_what_why_and_what_to_ask_for_in_both_languages(rule: Rule) -> None:
    for sentence in (rule.what, rule.why, rule.ask, rule.basis.says):
        assert sentence.zh.strip()
        assert sentence.en.strip()
        assert re.search("[\u4e00-\u9fff]", sentence.zh)
        assert not re.search("[\u4e00-\u9fff]", sentence.en)


@CHECKS
def test_both_languages_of_a_sentence_fill_the_same_braces(rule: Rule) -> None:
    for sentence in sentences(rule):
        chinese, english = set(BRACE.findall(sentence.zh)), set(BRACE.findall(sentence.en))
        assert chinese - CHINESE_ONLY == english - CHINESE_ONLY, sentence


@CHECKS
def test_every_check_documents_itself(rule: Rule) -> None:
    text = cleandoc(module_of(rule).__doc__ or "")
    headings = re.findall(r"^(Why|Source|Good|Bad): ?", text, re.MULTILINE)
    pieces = re.split(r"^(?:Why|Source|Good|Bad): ?", text, flags=re.MULTILINE)

    assert headings == ["Why", "Source", "Good", "Bad"]
    assert all(piece.strip() for piece in pieces)


@CHECKS
def test_a_basis_has_a_key_and_a_confidence(rule: Rule) -> None:
    assert rule.basis.key
    assert rule.basis.confidence in {"H", "M", "L", "U"}


@CHECKS
def test_the_module_of_a_check_is_named_after_it_and_lies_under_its_question(rule: Rule) -> None:
    name = MODULES[all_rules().index(rule)]

    assert name == f"{rule.question}.{rule.id.replace('-', '_')}"


@CHECKS
def test_every_check_has_samples_that_fire_and_that_stay_silent(rule: Rule) -> None:
    """Words need two wordings that must pass; figures a pass and one case more."""
    table = specified()[rule.id]
    states = [vector["state"] for vector in table["vectors"]]
    quiet = {vector["given"] for vector in table["vectors"] if vector["state"] != "finding"}
    silent = {re.sub(r"\W", "", str(sample)) for sample in table["silent"]}

    assert table["fires"] or "finding" in states
    assert silent or "ok" in states
    assert len(silent | quiet) >= 2


def test_every_id_is_used_once() -> None:
    ids = [rule.id for rule in all_rules()]

    assert len(ids) == len(set(ids))


def test_the_pages_of_checks_are_what_the_checks_say() -> None:
    spec = spec_from_file_location("make_checks", ROOT / "docs/make_checks.py")
    assert spec is not None
    assert spec.loader is not None
    made = module_from_spec(spec)
    spec.loader.exec_module(made)

    stale = [
        name
        for language, name in made.PAGES.items()
        if made.page(language) != (ROOT / "docs" / name).read_text("utf-8")
    ]

    assert stale == [], "run: python docs/make_checks.py"
