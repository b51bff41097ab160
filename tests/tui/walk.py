"""Walking through the real program by keys, and reading what the screen shows."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import cast

from textual.events import Key
from textual.keys import _character_to_key, key_to_character
from textual.pilot import Pilot
from textual.strip import Strip

from forbear.text.catalogue import speaking
from forbear.tui.app import ForbearApp
from forbear.tui.case_screen import CaseScreen

SHOP_DAY = date(2026, 10, 10)


@dataclass
class Walk:
    """A program under way."""

    app: ForbearApp
    pilot: Pilot[int]

    async def rest(self) -> None:
        """Let every message be handled and the screen be drawn."""
        for _ in range(2):
            await self.pilot._wait_for_screen()
            await asyncio.sleep(0.02)
        self.app.screen._on_timer_update()

    async def press(self, *keys: str) -> None:
        """Press keys in a burst, as over a slow line, and let the screen come to rest."""
        for key in keys:
            self.app.post_message(Key(key, key_to_character(key)))
        await self.rest()

    async def type(self, text: str) -> None:
        """Type a text, as an input method or a keyboard would send it."""
        for char in text:
            self.app.post_message(Key(_character_to_key(char), char))
        await self.rest()

    @property
    def case(self) -> CaseScreen:
        """The case screen."""
        found = [screen for screen in self.app.screen_stack if isinstance(screen, CaseScreen)]
        return found[-1]

    @property
    def lines(self) -> list[str]:
        """What stands on the screen, line by line."""
        strips = cast("list[list[Strip]]", self.app.screen._compositor.render_strips())
        return ["".join(strip.text for strip in line).rstrip() for line in strips]

    @property
    def text(self) -> str:
        """What stands on the screen."""
        return "\n".join(self.lines)


@asynccontextmanager
async def walking(
    folder: Path,
    *,
    language: str = "zh_CN",
    size: tuple[int, int] = (120, 40),
    today: date = SHOP_DAY,
    theme: str = "dark",
) -> AsyncIterator[Walk]:
    """Open the program on a folder."""
    with speaking(language):
        app = ForbearApp(folder, today, theme)
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            yield Walk(app, pilot)
