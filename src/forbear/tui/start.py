"""How the screens begin: what must be true before Textual is imported."""

import io
import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from forbear.text.catalogue import use

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

    from forbear.tui.app import ForbearApp

    app = ForbearApp(folder, today, os.environ.get("FORBEAR_THEME", "dark"), _driver())
    code = app.run() or app.return_code or 0
    _leave(code)
    return code


def _leave(code: int) -> None:
    """End the process without tearing the interpreter down, which takes longest of all.

    Every save is on disk before its key is answered, so nothing waits to be written.
    """
    if sys.__stderr__ is not None and sys.__stderr__.isatty():
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _driver() -> "type[Driver] | None":
    """Return our driver where the terminal is a Unix one; Textual's choice elsewhere."""
    if os.name != "posix" or "TEXTUAL_DRIVER" in os.environ:
        return None
    from forbear.tui.driver import QuickDriver

    return QuickDriver


def _speak_utf8() -> None:
    """Let Chinese through where the locale does not: Textual paints on stderr."""
    for stream in (sys.__stdout__, sys.__stderr__):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
