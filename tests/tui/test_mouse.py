"""The mouse alone is enough: panels, rows, the keys of the footer."""

from pathlib import Path

from forbear.tui.forms.form_screen import FormScreen
from forbear.tui.quick_log import QuickLog
from tui.walk import Walk, walking


def spot(walk: Walk, text: str) -> tuple[int, int]:
    """Return column and row at which a text of one-cell or two-cell signs begins."""
    from rich.cells import cell_len

    for row, line in enumerate(walk.lines):
        if text in line:
            return cell_len(line[: line.index(text)]), row
    raise AssertionError(f"{text} is not on the screen")


async def test_a_click_on_the_panel_list_opens_the_panel(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.pilot.click(offset=spot(walk, "债务"))
        await walk.rest()

        assert walk.case.current == "debts"


async def test_a_click_in_the_footer_does_what_it_names(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("2")

        await walk.pilot.click(offset=spot(walk, "l 记一笔沟通"))
        await walk.rest()

        assert isinstance(walk.app.screen, QuickLog)


async def test_a_double_click_opens_a_row(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("2")
        place = spot(walk, "伙食和日用")

        await walk.pilot.click(offset=place, times=2)
        await walk.rest()

        assert isinstance(walk.app.screen, FormScreen)
        assert "伙食和日用" in walk.text


async def test_a_click_in_the_line_of_panels_works_on_small_screens(shop: Path) -> None:
    async with walking(shop, size=(80, 24)) as walk:
        await walk.pilot.click(offset=spot(walk, " 6"))
        await walk.rest()

        assert walk.case.current in {"log", "materials"}


async def test_a_click_on_a_line_of_the_paper_moves_there(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("8", "enter", "home")
        await walk.pilot.click(offset=spot(walk, "协议编号"))
        await walk.rest()

        paper = walk.app.screen.query_one("PaperText")
        assert paper.current == 3  # type: ignore[attr-defined] # a PaperText


async def test_without_a_terminal_to_hand_over_the_editor_key_says_so(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("o")

        assert "FORBEAR_EDITOR" in walk.text
