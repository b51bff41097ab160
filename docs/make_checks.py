"""Writes the pages that list every check, from the checks themselves.

``python docs/make_checks.py`` writes ``checks.md`` and ``checks.zh-CN.md`` beside this file.
"""

import re
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from forbear.cli.explain import explained
from forbear.rendering.markdown import (
    Head,
    Inline,
    bullets,
    document,
    escaped,
    heading,
    joined,
    own,
    strong,
    table,
)
from forbear.rendering.sentence import BLANK, filled
from forbear.rendering.told import label
from forbear.rendering.views.answers import QUESTIONS
from forbear.rules.base import Question, Rule, Severity
from forbear.rules.registry import MODULES, all_rules
from forbear.text.catalogue import N_, language, speaking, translate
from forbear.text.words import word

PAGES = {"en": "checks.md", "zh_CN": "checks.zh-CN.md"}
_SIGNS = {Severity.STOP: "■", Severity.ASK: "▲", Severity.NOTE: "·"}
_PARTS = (
    ("why", N_("Why it matters")),
    ("ask", N_("What to ask for")),
    ("basis", N_("Basis")),
    ("good", N_("Good example")),
    ("bad", N_("Bad example")),
)
_CHINESE = re.compile("[\u4e00-\u9fff]")
_INTRO = N_(
    "What Forbear looks for in a lender's paper and in a case: {number} checks, by the question "
    "they answer. ■ do not sign, ▲ have it changed, · know it. “…” stands for what the case "
    "fills in. Sources are listed in sources.md; confidence is H, M, L or U as explained there."
)
_MADE = N_("This page is made by docs/make_checks.py from the checks themselves.")


def page(spoken: str) -> str:
    """Return the page in a language."""
    with speaking(spoken):
        return document(_blocks())


def _blocks() -> Iterator[str]:
    rules = all_rules()
    yield heading(1, own(translate(N_("Checks"))))
    yield translate(_INTRO, number=len(rules))
    yield translate(_MADE)
    asked = [one for one in Question if any(rule.question is one for rule in rules)]
    for question in asked:
        of_question = [rule for rule in rules if rule.question is question]
        yield heading(2, own(translate(QUESTIONS[question])))
        yield _table(of_question)
        for rule in of_question:
            yield from _check(rule)


def _table(rules: list[Rule]) -> str:
    heads = (
        Head(own("")),
        Head(own(translate(N_("Check")))),
        Head(own(translate(N_("Finds")))),
    )
    rows = [(own(_SIGNS[rule.severity]), _link(rule), _finds(rule)) for rule in rules]
    return table(heads, rows)


def _link(rule: Rule) -> Inline:
    return own(f"[{rule.id}](#{rule.id})")


def _finds(rule: Rule) -> Inline:
    """Return what a check looks for: in English its docstring says it, else its own sentence."""
    if language() == "en":
        name = MODULES[all_rules().index(rule)]
        documented = import_module(f"forbear.rules.{name}").__doc__ or ""
        return escaped(" ".join(documented.partition("\n\n")[0].split()))
    return _filled(filled(rule.what, {}))


def _check(rule: Rule) -> Iterator[str]:
    parts = explained(rule)
    told = {**parts, "why": filled(rule.why, {}), "basis": _basis(parts)}
    for name in ("good", "bad"):
        told[name] = told[name] if _is_readable(told[name]) else ""
    yield heading(3, own(rule.id))
    yield joined([own(_SIGNS[rule.severity]), strong(own(word(rule.severity))), _finds(rule)], " ")
    yield bullets(
        label(translate(title), _filled(told[name])) for name, title in _PARTS if told[name]
    )


def _is_readable(example: str) -> bool:
    """Tell whether an example helps a reader of this page: papers are Chinese, figures English."""
    return language() == "en" or _CHINESE.search(example) is not None


def _basis(parts: dict[str, str]) -> str:
    since = translate(N_("in force since {day}"), day=parts["since"]) if parts["since"] else ""
    source = "" if parts["source"] == "none" else parts["source"]
    return " · ".join(one for one in (source, parts["confidence"], since, parts["says"]) if one)


def _filled(text: str) -> Inline:
    return escaped(text.replace(BLANK, "…"))


def main() -> int:
    """Write the pages."""
    for spoken, name in PAGES.items():
        Path(__file__).with_name(name).write_text(page(spoken), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
