"""No text of a case is ever read as markup, as an action or as a terminal code."""

from pathlib import Path

import pytest
from rich.segment import Segment
from textual.color import Color

from forbear.tui.actions import PANELS
from forbear.tui.safe import HostileFilter, plain
from tui.hostile import ESCAPES, hostile_case
from tui.walk import walking


@pytest.mark.parametrize("panel", [panel for panel, *_ in PANELS])
async def test_every_panel_shows_hostile_texts_as_texts(tmp_path: Path, panel: str) -> None:
    async with walking(hostile_case(tmp_path / "evil")) as walk:
        walk.case.open_panel(panel)
        await walk.rest()
        await walk.press("down", "down", "x", "escape")

        await walk.press("enter")
        await walk.pilot.hover(offset=(60, 12))
        await walk.pilot.click(offset=(60, 12))
        await walk.rest()

        assert walk.app.is_running
        assert walk.app.return_code is None
        assert not any(escape in walk.text for escape in ESCAPES)


async def test_the_title_keeps_its_brackets_and_shows_its_escapes_as_signs(tmp_path: Path) -> None:
    async with walking(hostile_case(tmp_path / "evil"), size=(200, 60)) as walk:
        header = walk.lines[0]

        assert "[/][b]X[/b] [@click=app.leave]x[/]" in header
        assert "␛[31m" in header


async def test_quitting_never_comes_from_a_click_on_case_text(tmp_path: Path) -> None:
    async with walking(hostile_case(tmp_path / "evil")) as walk:
        for row in range(0, 38, 3):
            await walk.pilot.click(offset=(40, row))

        assert walk.app.is_running


def test_the_net_takes_every_steering_code_out_of_a_line() -> None:
    codes = [*range(0x20), *range(0x7F, 0xA0), 0x200B, 0x202E, 0x2066, 0xFEFF, 0xE0041]
    segments = [Segment(f"a{chr(code)}b") for code in codes]

    filtered = HostileFilter().apply(segments, Color.parse("black"))

    assert {segment.text for segment in filtered} == {"ab"}


def test_plain_text_is_never_markup() -> None:
    content = plain("[@click=app.quit]x[/] \x1b[1m")

    assert content.plain == "[@click=app.quit]x[/] ␛[1m"
    assert content.spans == []
