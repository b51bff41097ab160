"""The program in a real pseudo-terminal, its screen kept by a terminal emulator."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pexpect
import pyte

PASTE_BEGIN, PASTE_END = "\x1b[200~", "\x1b[201~"


@dataclass
class Terminal:
    """A running program and what its screen shows."""

    child: "pexpect.spawn[bytes]"
    screen: pyte.Screen
    stream: pyte.ByteStream
    raw: bytearray = field(default_factory=bytearray)

    def read(self, seconds: float = 0.3) -> None:
        """Take in what the program writes."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                data = self.child.read_nonblocking(65536, timeout=0.05)
            except pexpect.TIMEOUT:
                continue
            except pexpect.EOF:
                return
            self.raw += data
            self.stream.feed(data)

    def wait_for(self, text: str, seconds: float = 15) -> None:
        """Read until a text stands on the screen."""
        end = time.monotonic() + seconds
        while text not in self.text:
            if time.monotonic() > end:
                raise AssertionError(f"{text!r} did not come up:\n{self.text}")
            self.read(0.1)

    def send(self, keys: str) -> None:
        """Send keys as they are."""
        self.child.send(keys.encode())

    def paste(self, text: str) -> None:
        """Paste as terminals do."""
        self.send(f"{PASTE_BEGIN}{text}{PASTE_END}")

    @property
    def text(self) -> str:
        """What stands on the screen; the second cell of a wide character is left out."""
        return "\n".join(
            "".join(self.screen.buffer[row][column].data for column in range(self.screen.columns))
            for row in range(self.screen.lines)
        )


@contextmanager
def running(folder: Path, state: Path, **environment: str) -> Iterator[Terminal]:
    """Open the screens of a folder in a terminal of 120 × 40."""
    inherited = {"PATH": os.environ["PATH"], "HOME": str(state), "TERM": "xterm-256color"}
    child = pexpect.spawn(
        sys.executable,
        ["-m", "forbear", str(folder), "--today", "2026-10-10"],
        env={**inherited, "XDG_STATE_HOME": str(state), "LANG": "zh_CN.UTF-8", **environment},
        dimensions=(40, 120),
    )
    screen = pyte.Screen(120, 40)
    try:
        yield Terminal(child, screen, pyte.ByteStream(screen))
    finally:
        child.close(force=True)
