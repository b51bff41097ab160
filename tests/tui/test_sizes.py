"""Everything works from 60 × 20 up to 200 × 60, and 20 × 6 does not crash."""

from pathlib import Path

import pytest
from rich.cells import cell_len

from forbear.tui.actions import PANELS
from tui.walk import walking

SIZES = [(60, 20), (80, 24), (120, 40), (200, 60)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_every_panel_fits_and_says_its_answer_first(
    shop: Path, size: tuple[int, int]
) -> None:
    async with walking(shop, size=size) as walk:
        for panel, *_ in PANELS:
            walk.case.open_panel(panel)
            await walk.rest()

            assert walk.case.panel is not None
            first = walk.case.panel.headline.lines[0].text
            assert first[:10] in walk.text
            assert all(cell_len(line) <= size[0] for line in walk.lines)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_the_overview_says_what_to_do_and_what_not_to_sign_without_scrolling(
    shop: Path, size: tuple[int, int]
) -> None:
    async with walking(shop, size=size) as walk:
        assert "下一步" in walk.text
        assert "还有 5 天" in walk.text
        assert "不要签" in walk.text


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_a_form_can_be_filled_and_saved(shop: Path, size: tuple[int, int]) -> None:
    async with walking(shop, size=size) as walk:
        await walk.press("2", "n")
        await walk.type("pay")
        await walk.press("enter")
        await walk.type("１２３．５")
        await walk.press("f10")

        finances = walk.case.workspace.snapshot.case.finances
        assert finances is not None
        assert finances.income["pay"].amount.plain() == "123.50"


async def test_a_tiny_window_does_not_end_the_program(shop: Path) -> None:
    async with walking(shop, size=(20, 6)) as walk:
        await walk.press("8", "2", "n", "escape", "question_mark", "escape")

        assert walk.app.is_running
