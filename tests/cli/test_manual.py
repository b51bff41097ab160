"""The manual and the list of sources keep up with the program."""

import argparse
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from forbear.cli.arguments import Parser
from forbear.cli.commands import COMMANDS
from forbear.cli.main import main
from forbear.references.lenders import profiles
from forbear.rendering.sentence import STATUTES
from forbear.rendering.views.panels import PANELS
from forbear.rules.registry import all_rules

ROOT = Path(__file__).parents[2]
MANUALS = ("docs/manual.md", "docs/manual.zh-CN.md")
SOURCES = (ROOT / "docs/sources.md").read_text("utf-8")


def manual(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def options(command: str) -> set[str]:
    """Return every option that a command understands, sub-commands included."""
    parser = Parser(prog="forbear")
    subparsers = parser.add_subparsers(parser_class=Parser)
    import_module(f"forbear.cli.{COMMANDS[command][0]}").add_parser(subparsers)
    return {option for action in actions(parser) for option in action.option_strings}


def actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for below in action.choices.values():
                yield from actions(below)
        yield action


@pytest.mark.parametrize("name", MANUALS)
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_a_section_with_an_example(command: str, name: str) -> None:
    section = manual(name).partition(f"\n## {command}\n")[2].partition("\n## ")[0]

    word = "" if command == "open" else f"{command} "
    assert re.search(rf"^forbear {word}", section, re.MULTILINE)


@pytest.mark.parametrize("name", MANUALS)
@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_stands_in_the_manual(command: str, name: str) -> None:
    text = manual(name)

    assert {option for option in options(command) if f"`{option}" not in text} == set()


@pytest.mark.parametrize("name", MANUALS)
def test_every_panel_and_exit_code_stands_in_the_manual(name: str) -> None:
    text = manual(name)

    assert all(f"`{panel}`" in text for panel in PANELS)
    assert all(f"\n| {code} | " in text for code in (0, 1, 2, 3, 4, 130))


@pytest.mark.parametrize("name", MANUALS)
def test_links_of_the_manual_lead_somewhere(name: str) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", manual(name)):
        assert (ROOT / "docs" / target).exists()


@pytest.mark.parametrize(
    "words",
    [
        line.split("# ")[0].split()
        for line in (ROOT / MANUALS[0]).read_text("utf-8").split("\n")
        if line.startswith("forbear calc ")
    ],
    ids=lambda words: " ".join(words[1:3]),
)
def test_examples_of_arithmetic_work(words: list[str]) -> None:
    assert main(words[1:]) == 0


def anchors() -> set[str]:
    headings = re.findall(r"^#+ (.+)$", SOURCES, re.MULTILINE)
    named = set(re.findall(r'<a id="([^"]+)">', SOURCES))
    return named | {heading.lower().replace(" ", "-") for heading in headings}


def test_every_source_the_code_names_has_its_place() -> None:
    named = {
        found
        for path in (ROOT / "src").rglob("*.py")
        for found in re.findall(r"docs/sources\.md#([a-z0-9-]+)", path.read_text("utf-8"))
    }

    assert named - anchors() == set()


def test_every_key_of_a_check_stands_in_the_sources() -> None:
    keys = {key for rule in all_rules() for key in re.findall(r"\b[WA][0-9]+\b", rule.basis.key)}
    keys |= {key for one in profiles().values() for key in re.findall(r"\bW[0-9]+\b", one.source)}

    assert {key for key in keys if key.lower() not in anchors()} == set()


def test_every_statute_stands_in_the_sources() -> None:
    assert {key for key in STATUTES if key.lower() not in anchors()} == set()
