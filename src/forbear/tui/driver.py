"""Textual's terminal driver for Unix, woken by a pipe so that quitting does not wait.

Textual's own input thread looks for the end only every tenth of a second, twice;
that is most of the time a small program takes to quit.
"""

import os
import selectors
from codecs import getincrementaldecoder
from contextlib import suppress
from typing import TYPE_CHECKING

from textual._parser import ParseError
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver

from forbear.tui.early import ENTER

if TYPE_CHECKING:
    from textual.app import App

TICK_SECONDS = 0.1
"""How long a lone Esc may wait for the rest of a key."""
MOST_BYTES = 4096


class QuickDriver(LinuxDriver):
    """Reads keys as Textual does; ends at once when it is told to."""

    def __init__(
        self,
        app: "App[object]",
        *,
        debug: bool = False,
        mouse: bool = True,
        size: tuple[int, int] | None = None,
    ) -> None:
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self._awaited, self._waker = os.pipe()
        os.set_blocking(self._awaited, False)

    def disable_input(self) -> None:
        """Stop reading keys: the thread is woken, then waited for."""
        os.write(self._waker, b"x")
        super().disable_input()

    def run_input_thread(self) -> None:
        """Hand keys to the program until input is disabled."""
        with suppress(BlockingIOError):
            os.read(self._awaited, MOST_BYTES)  # left over from a suspension
        parser = XTermParser(self._debug)
        decode = getincrementaldecoder("utf-8")(errors="replace").decode
        with selectors.DefaultSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            selector.register(self._awaited, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                ready = [key.fd for key, _ in selector.select(TICK_SECONDS)]
                if self.fileno in ready:
                    for event in parser.feed(decode(os.read(self.fileno, MOST_BYTES))):
                        self.process_message(event)
                for event in parser.tick():
                    self.process_message(event)
        with suppress(EOFError, ParseError):
            list(parser.feed(""))


class OverPicture(QuickDriver):
    """Begins over an early picture: entering the other screen again would blank it."""

    _has_entered = False

    def write(self, data: str) -> None:
        """Write to the terminal; the first wish to enter the other screen is dropped."""
        if data == ENTER and not self._has_entered:
            self._has_entered = True
            return
        super().write(data)
