"""What the bars of the case screen say, taken from a snapshot."""

from collections.abc import Iterable

from forbear.rendering.views.answers import findings, tone_of
from forbear.rendering.views.case_line import case_line
from forbear.rendering.views.view import Shown, Tone
from forbear.text.catalogue import translate
from forbear.tui.actions import PANELS
from forbear.tui.bars import Entry
from forbear.tui.jump import panel_of

_WORST = (Tone.STOP, Tone.ASK, Tone.NOTE)


def header_texts(shown: Shown) -> tuple[str, str, str, str]:
    """Return title, stage, next step and days left."""
    line = case_line(shown)
    return line.title, line.stage, line.next_step, line.days_left


def panel_entries(shown: Shown) -> list[Entry]:
    """Return the panel list: each with the worst of its findings and how many they are."""
    by_panel: dict[str, list[Tone]] = {}
    for answer in findings(shown.answers):
        by_panel.setdefault(panel_of(answer.place), []).append(tone_of(answer))
    return [
        _entry(f"panel.{panel}", digit, translate(name), by_panel.get(panel, ()))
        for panel, digit, name, _ in PANELS
    ]


def _entry(action: str, key: str, text: str, tones: Iterable[Tone]) -> Entry:
    found = list(tones)
    if not found:
        return Entry(action, key, text)
    worst = min(found, key=_WORST.index)
    return Entry(action, key, text, worst, found.count(worst))
