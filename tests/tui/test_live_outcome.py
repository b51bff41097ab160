"""Figures typed into a form are followed at once by what they come to."""

from pathlib import Path

from tui.walk import walking


async def test_a_proposal_says_its_total_and_tightest_month_while_it_is_typed(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("4", "down", "down", "down", "down", "n")
        await walk.type("试算")
        await walk.press("enter", "right", "enter", "enter", "enter")
        await walk.type("26001.22")
        await walk.press("enter", "enter", "enter")
        await walk.type("12")

        assert "共还 26,001.22，分 12 期" in walk.text
        assert "还得起吗" in walk.text


async def test_an_expense_says_what_can_be_paid_with_it(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("2", "down", "down", "n")
        await walk.type("药")
        await walk.press("enter")
        await walk.type("100")

        assert "每月最多能还 2,250.00" in "\n".join(walk.lines[10:])
