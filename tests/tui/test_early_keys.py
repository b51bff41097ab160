"""Keys that are typed faster than a screen comes up."""

from pathlib import Path

from textual.events import Key

from tui.walk import walking


async def test_no_key_is_lost_while_a_form_comes_up(shop: Path) -> None:
    async with walking(shop) as walk:
        keys = [("2", "2"), ("down", None), ("down", None), ("n", "n"), ("l", "l"), ("n", "n")]
        keys += [("enter", "\r"), ("1", "1"), ("2", "2"), ("ctrl+s", None)]

        for key, character in keys:
            walk.app.post_message(Key(key, character))
        for _ in range(6):
            await walk.rest()

        finances = walk.case.workspace.snapshot.case.finances
        assert finances is not None
        assert finances.expense["ln"].amount.plain() == "12.00"
