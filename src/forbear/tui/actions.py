"""Every action of the screens in one table: key, twin, words, and when it works.

Footer, help, palette and the manual are made from it. Letter keys die while an
input method is on, so each action also has a twin: a function key, a control key
or a full-width sign. The mouse reaches all of them through footer and palette.
"""

from collections.abc import Callable
from dataclasses import dataclass

from forbear.rendering.views.view import Tone
from forbear.text.catalogue import N_
from forbear.tui.here import Here

Reason = Callable[[Here], str | None]
"""Returns why an action does not work here (an English template), or None when it does."""


@dataclass(frozen=True, slots=True)
class Action:
    """One thing the user can do."""

    id: str
    text: str
    """English; two or three words."""
    keys: tuple[str, ...]
    """The short keys, as Textual names them."""
    twins: tuple[str, ...]
    """Keys that work with an input method on."""
    initials: str
    """First letters of the Chinese words in pinyin, for the palette."""
    screens: tuple[str, ...]
    """Where it exists at all: ``cases``, ``case``, ``form``."""
    unavailable: Reason
    footer: int = 0
    """Order in the footer, from 1; 0 keeps it out."""


def always(_here: Here) -> str | None:
    """Name no reason: the action always works."""
    return None


def _needs_record(here: Here) -> str | None:
    if here.row is None:
        return N_("No line is chosen.")
    if here.row.address is None:
        return N_("This line shows a result; it cannot be changed here.")
    return None


def _needs_row(here: Here) -> str | None:
    return N_("No line is chosen.") if here.row is None else None


def _needs_section(here: Here) -> str | None:
    return None if here.can_add else N_("Nothing can be added in this panel.")


def _needs_undo(here: Here) -> str | None:
    return None if here.undo is not None else N_("There is nothing to undo.")


def _needs_redo(here: Here) -> str | None:
    return None if here.redo is not None else N_("There is nothing to redo.")


def _needs_list(here: Here) -> str | None:
    return None if here.has_list else N_("There is no list to search here.")


def _needs_answers(here: Here) -> str | None:
    if here.panel != "agreement":
        return N_("This works in the agreement panel.")
    return N_("Go back to the answers first: t.") if here.mode == "terms" else None


def _needs_paper(here: Here) -> str | None:
    if here.panel != "agreement":
        return N_("This works in the agreement panel.")
    return None if here.mode else N_("There is no paper yet: r takes one in.")


def _needs_term(here: Here) -> str | None:
    if here.mode != "terms":
        return N_("This works among the terms of a paper: t in the agreement panel.")
    return _needs_row(here)


def _needs_finding(here: Here) -> str | None:
    if here.panel != "agreement":
        return N_("This works in the agreement panel.")
    if here.row is None or here.row.tone not in {Tone.STOP, Tone.ASK, Tone.NOTE}:
        return N_("Only a finding can be accepted.")
    return None


def _needs_documents(here: Here) -> str | None:
    if here.panel == "documents":
        return None
    return N_("This works in the documents panel.")


_BOTH = ("cases", "case")
_CASE = ("case",)

PANELS: tuple[tuple[str, str, str, str], ...] = (
    ("overview", "1", N_("Overview"), "gl"),
    ("finances", "2", N_("Finances"), "sz"),
    ("debts", "3", N_("Debts"), "zw"),
    ("plan", "4", N_("Plan"), "fa"),
    ("materials", "5", N_("Papers"), "cl"),
    ("log", "6", N_("Log"), "gt"),
    ("offers", "7", N_("Offers"), "bj"),
    ("agreement", "8", N_("Agreement"), "xy"),
    ("documents", "0", N_("Documents"), "ws"),
)
"""The panels: id, digit, English name, pinyin initials."""

_FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")


def _panel_actions() -> tuple[Action, ...]:
    return tuple(
        Action(
            f"panel.{panel}",
            name,
            (digit,),
            (digit.translate(_FULL_WIDTH), f"alt+{digit}"),
            initials,
            _CASE,
            always,
        )
        for panel, digit, name, initials in PANELS
    )


ACTIONS: tuple[Action, ...] = (
    Action("open", N_("Open"), ("enter",), ("enter",), "dk", _BOTH, _needs_row, 1),
    Action("new", N_("New"), ("n",), ("f4", "insert"), "xj", _CASE, _needs_section, 2),
    Action("log.quick", N_("Log a contact"), ("l",), ("f7", "ctrl+l"), "jgt", _CASE, always, 3),
    Action("answers.all", N_("Findings or all"), ("v",), ("f9",), "zkwt", _CASE, _needs_answers, 4),
    Action("accept", N_("Accept this risk"), ("a",), ("ctrl+k",), "js", _CASE, _needs_finding, 5),
    Action("confirm", N_("Confirm"), ("c", "space"), ("ctrl+y",), "hdww", _CASE, _needs_term, 2),
    Action("terms", N_("Terms or answers"), ("t",), ("ctrl+t",), "tkjc", _CASE, _needs_paper, 3),
    Action("take_in", N_("Take in a paper"), ("r",), ("ctrl+g",), "drxy", _CASE, always, 8),
    Action("write", N_("Write file"), ("w",), ("ctrl+s",), "xwj", _CASE, _needs_documents, 4),
    Action("undo", N_("Undo"), ("u",), ("ctrl+z",), "cx", _CASE, _needs_undo, 5),
    Action(
        "find", N_("Find"), ("slash",), ("f3", "fullwidth_solidus"), "cz", _BOTH, _needs_list, 6
    ),
    Action(
        "help",
        N_("Help"),
        ("question_mark",),
        ("f1", "fullwidth_question_mark"),
        "bz",
        _BOTH,
        always,
        7,
    ),
    Action("delete", N_("Delete"), ("d",), ("f8", "delete"), "sc", _CASE, _needs_record),
    Action("redo", N_("Redo"), ("U",), ("ctrl+r",), "cz", _CASE, _needs_redo),
    Action("explain", N_("Explain"), ("x",), ("f5",), "js", _CASE, _needs_row),
    Action("editor", N_("Open in editor"), ("o",), ("ctrl+o",), "bjq", _BOTH, always),
    Action(
        "panel.next", N_("Next panel"), ("right_square_bracket",), ("f6",), "xymb", _CASE, always
    ),
    Action(
        "panel.previous",
        N_("Previous panel"),
        ("left_square_bracket",),
        ("shift+f6",),
        "symb",
        _CASE,
        always,
    ),
    Action(
        "paper.next",
        N_("Next paper"),
        ("greater_than_sign",),
        ("ctrl+n",),
        "xyf",
        _CASE,
        _needs_answers,
    ),
    Action(
        "paper.previous",
        N_("Previous paper"),
        ("less_than_sign",),
        ("ctrl+b",),
        "syf",
        _CASE,
        _needs_answers,
    ),
    *_panel_actions(),
    Action(
        "palette",
        N_("All commands"),
        ("colon",),
        ("ctrl+p", "fullwidth_colon"),
        "ml",
        _BOTH,
        always,
    ),
    Action("language", N_("中文 / English"), ("L",), ("f2",), "yy", _BOTH, always),
    Action("theme", N_("Light or dark"), ("T",), ("f12",), "zt", _BOTH, always),
    Action("save", N_("Save"), (), ("ctrl+s", "f10"), "bc", ("form",), always, 1),
    Action("back", N_("Back"), ("escape",), ("escape",), "fh", ("cases", "case", "form"), always),
    Action("quit", N_("Quit"), ("q",), ("ctrl+q",), "tc", _BOTH, always),
)
"""All actions; those of the footer carry their order."""

BY_ID = {action.id: action for action in ACTIONS}


def actions_of(screen: str) -> tuple[Action, ...]:
    """Return the actions that exist on a screen, in the order of the table."""
    return tuple(action for action in ACTIONS if screen in action.screens)


def footer_actions(here: Here) -> tuple[Action, ...]:
    """Return at most six actions that work now, most needed first."""
    working = [
        action
        for action in actions_of(here.screen)
        if action.footer and action.unavailable(here) is None
    ]
    return tuple(sorted(working, key=lambda action: action.footer))[:6]
