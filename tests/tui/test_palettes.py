"""Every text pair of every theme can be read."""

from pathlib import Path

import pytest

from forbear.rendering.views.view import SIGNS, Tone
from forbear.tui.palette import Palette, palettes
from forbear.tui.themes import textual_theme
from tui.walk import walking

LEAST_CONTRAST = 4.5


def brightness(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((brightness(one), brightness(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", palettes(), ids=lambda palette: palette.name)
def test_every_ink_can_be_read_on_every_ground(palette: Palette) -> None:
    poor = {
        (ink, ground): round(contrast(colour, behind), 2)
        for ink, colour in palette.ink.items()
        for ground, behind in palette.ground.items()
        if contrast(colour, behind) < LEAST_CONTRAST
    }

    assert poor == {}


def test_dark_and_light_exist_and_dark_comes_first() -> None:
    names = [palette.name for palette in palettes()]

    assert names[0] == "dark"
    assert {"light", "contrast"} <= set(names)


@pytest.mark.parametrize("palette", palettes(), ids=lambda palette: palette.name)
def test_every_tone_has_an_ink_and_textual_gets_the_same_colours(palette: Palette) -> None:
    assert {tone.value for tone in Tone} <= set(palette.ink)
    assert textual_theme(palette).background == palette.ground["background"]


def test_every_severity_has_its_own_sign() -> None:
    assert len(set(SIGNS.values())) == len(SIGNS) == 5


async def test_the_theme_switches_live(shop: Path) -> None:
    async with walking(shop) as walk:
        before = walk.case.colours.name

        await walk.press("f12")

        assert walk.case.colours.name != before
        assert walk.app.theme == f"forbear-{walk.case.colours.name}"


async def test_without_colours_words_still_tell_the_severity(
    shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with walking(shop) as walk:
        await walk.press("8")

        assert "■ 勿签" in walk.text
