"""The help sheet: every action of a screen with all its keys, from the action table."""

from rich.cells import cell_len

from forbear.rendering.views.view import SIGNS, Line, Tone
from forbear.text.catalogue import N_, translate
from forbear.tui.actions import actions_of
from forbear.tui.here import Here
from forbear.tui.keynames import key_text

_SIGN_WORDS = {
    Tone.STOP: N_("do not sign"),
    Tone.ASK: N_("have it changed"),
    Tone.NOTE: N_("know it"),
    Tone.OK: N_("no fault"),
    Tone.UNKNOWN: N_("cannot tell"),
}
KEY_CELLS = 22


def help_lines(here: Here) -> list[Line]:
    """Return the keys, what each does, and why one does not work just now."""
    lines = [_signs(), Line("")]
    for action in actions_of(here.screen):
        keys = " ".join(key_text(key) for key in dict.fromkeys((*action.keys, *action.twins)))
        keys += " " * max(KEY_CELLS - cell_len(keys), 1)
        reason = action.unavailable(here)
        text = f"{keys}{translate(action.text)}"
        if reason is None:
            lines.append(Line(text))
        else:
            lines.append(Line(f"{text}  ({translate(reason)})", Tone.DIM))
    lines += [Line(""), Line(translate("Arrows move, Tab changes the part, the mouse works too."))]
    return lines


def _signs() -> Line:
    words = "   ".join(f"{SIGNS[tone]} {translate(word)}" for tone, word in _SIGN_WORDS.items())
    return Line(words, Tone.DIM)
