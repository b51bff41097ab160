"""Every action can be reached by key, by a key that survives an input method, and by name."""

import re
from itertools import combinations

import pytest

from forbear.rendering.views.panels import PANELS as VIEWS
from forbear.rendering.views.view import Address, Row
from forbear.text.catalogue import speaking, translate
from forbear.tui.actions import ACTIONS, PANELS, Action, actions_of, footer_actions
from forbear.tui.command_palette import command_section
from forbear.tui.help import help_lines
from forbear.tui.here import Here
from forbear.tui.keynames import key_text
from forbear.tui.table import folded, holds

RECORD = Row("a", ("x",), address=Address("income", "finances.toml", ("income", "a")))
SURVIVES_INPUT_METHOD = re.compile(
    r"f\d+|(?:ctrl|shift|alt)\+\w+|fullwidth_\w+|[０-９]|enter|escape|insert|delete"
)


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_every_action_has_words_and_a_twin_that_survives_an_input_method(action: Action) -> None:
    assert action.twins
    assert all(SURVIVES_INPUT_METHOD.fullmatch(twin) for twin in action.twins)
    assert action.initials.isascii()
    with speaking("zh_CN"):
        assert translate(action.text) != action.text or action.id == "language"


def test_no_two_actions_of_a_screen_share_a_key() -> None:
    for screen in ("cases", "case", "form"):
        for one, other in combinations(actions_of(screen), 2):
            shared = {*one.keys, *one.twins} & {*other.keys, *other.twins}
            assert not shared, (one.id, other.id)


def test_the_footer_names_at_most_six_actions_and_only_those_that_work() -> None:
    for panel, *_ in PANELS:
        here = Here("case", panel, RECORD, can_add=True, undo="x", redo="x")
        shown = footer_actions(here)

        assert 0 < len(shown) <= 6
        assert all(action.unavailable(here) is None for action in shown)


def test_an_action_that_does_not_work_says_why() -> None:
    nowhere = Here("case", "overview", row=None)
    reasons = {action.id: action.unavailable(nowhere) for action in actions_of("case")}

    assert reasons["undo"] == "There is nothing to undo."
    assert reasons["delete"] == "No line is chosen."
    assert reasons["new"] == "Nothing can be added in this panel."
    assert reasons["quit"] is None


def test_help_names_every_action_with_all_its_keys() -> None:
    text = "\n".join(line.text for line in help_lines(Here("case", "log", RECORD)))

    for action in actions_of("case"):
        assert translate(action.text) in text
        assert all(key_text(key) in text for key in (*action.keys, *action.twins))


@pytest.mark.parametrize("typed", ["沟通", "log a", "jgt", "Ｌｏｇ"])
def test_the_palette_finds_a_command_by_chinese_english_and_initials(typed: str) -> None:
    section = command_section(Here("case", "log", RECORD))

    found = [row.id for row in section.rows if holds(row, folded(typed))]

    assert "log.quick" in found


def test_the_panels_of_the_screens_are_those_of_the_shell() -> None:
    assert tuple(panel for panel, *_ in PANELS) == VIEWS


@pytest.mark.parametrize(
    ("key", "text"),
    [("ctrl+r", "Ctrl+R"), ("slash", "/"), ("f1", "F1"), ("shift+f6", "Shift+F6"), ("n", "n")],
)
def test_keys_are_written_for_people(key: str, text: str) -> None:
    assert key_text(key) == text
