"""How the screens begin: what must be true before Textual is imported."""

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from forbear.text.catalogue import use
from forbear.tui.early import ENTER, HIDE_CURSOR, LEAVE, EarlyFrame

if TYPE_CHECKING:
    from textual.driver import Driver

KITTY_OFF = "TEXTUAL_DISABLE_KITTY_KEY"
"""With the kitty key protocol on, input-method commits of five and more characters are lost."""


def run(folder: Path, today: date, language: str | None) -> int:
    """Open the screens on a case or a folder of cases; returns the exit code.

    Args:
        language: One of ``LANGUAGES``; the one in use when left out.
    """
    os.environ.setdefault(KITTY_OFF, "1")
    os.environ.setdefault("TEXTUAL_ANIMATIONS", "none")
    _speak_utf8()
    if language is not None:
        use(language)
    theme = os.environ.get("FORBEAR_THEME", "dark")
    frame = EarlyFrame.of(folder, today, theme)
    with _early_picture(frame) as is_shown:
        from forbear.tui.app import ForbearApp

        app = ForbearApp(folder, today, theme, _driver(is_shown=is_shown))
        app.frame = frame
        code = app.run() or app.return_code or 0
    _leave(code)
    return code


@contextmanager
def _early_picture(frame: EarlyFrame | None) -> Iterator[bool]:
    """Show the last picture while the program loads; the terminal is put back in the end."""
    picture = frame.load() if frame else ""
    if not picture or sys.__stderr__ is None or os.name != "posix":
        yield False
        return
    import termios
    import tty

    attributes = termios.tcgetattr(0)
    tty.setcbreak(0)  # keys typed meanwhile wait and do not echo
    sys.__stderr__.write(ENTER + HIDE_CURSOR + picture)
    sys.__stderr__.flush()
    has_ended = False
    try:
        yield True
        has_ended = True
    finally:
        if not has_ended:
            sys.__stderr__.write(LEAVE)
        termios.tcsetattr(0, termios.TCSANOW, attributes)


def _leave(code: int) -> None:
    """End the process without tearing the interpreter down, which takes longest of all.

    Every save is on disk before its key is answered, so nothing waits to be written.
    """
    if sys.__stderr__ is not None and sys.__stderr__.isatty():
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _driver(*, is_shown: bool) -> "type[Driver] | None":
    """Return our driver where the terminal is a Unix one; Textual's choice elsewhere."""
    if os.name != "posix" or "TEXTUAL_DRIVER" in os.environ:
        return None
    from forbear.tui.driver import OverPicture, QuickDriver

    return OverPicture if is_shown else QuickDriver


def _speak_utf8() -> None:
    """Let Chinese through where the locale does not: Textual paints on stderr."""
    for stream in (sys.__stdout__, sys.__stderr__):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
