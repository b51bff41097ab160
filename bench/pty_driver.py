"""Starts a program in a pseudo-terminal and times what a person would see."""

import os
import pty
import select
import signal
import statistics
import struct
import termios
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from fcntl import ioctl
from pathlib import Path
from typing import Self

import pyte

COLUMNS, ROWS = 120, 40
QUIET = 0.5
"""Seconds without output after which the picture stands."""
FIRST_BYTE = 2.0
"""Seconds that a key may take to show anything."""
SAME = 0.98
"""Share of cells that must agree with the final picture to call it painted."""


@dataclass
class Program:
    """A program under the stopwatch; chunks are (seconds since start, bytes)."""

    words: Sequence[str]
    environment: dict[str, str]
    chunks: list[tuple[float, bytes]] = field(default_factory=list)

    def __enter__(self) -> Self:
        self.started = time.perf_counter()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            size = struct.pack("HHHH", ROWS, COLUMNS, 0, 0)
            ioctl(0, termios.TIOCSWINSZ, size)
            os.execvpe(self.words[0], list(self.words), self.environment)  # noqa: S606 - its own words
        return self

    def __exit__(self, *_error: object) -> None:
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        with suppress(ChildProcessError):
            os.waitpid(self.pid, 0)
        os.close(self.terminal)

    def settle(self, quiet: float = QUIET, longest: float = 20.0) -> None:
        """Take in output until it pauses."""
        end = time.perf_counter() + longest
        while time.perf_counter() < end:
            patience = quiet if self.chunks else longest
            ready, _, _ = select.select([self.terminal], [], [], patience)
            if not ready:
                return
            try:
                data = os.read(self.terminal, 65536)
            except OSError:
                return
            self.chunks.append((time.perf_counter() - self.started, data))

    def press(self, key: bytes, quiet: float = 0.12) -> float:
        """Send a key; return the milliseconds until its last byte of output."""
        before = len(self.chunks)
        sent = time.perf_counter() - self.started
        os.write(self.terminal, key)
        select.select([self.terminal], [], [], FIRST_BYTE)
        self.settle(quiet)
        last = self.chunks[-1][0] if len(self.chunks) > before else sent
        return (last - sent) * 1000

    def full_paint(self) -> float:
        """Return the milliseconds until the picture was there and stayed."""
        screen = pyte.Screen(COLUMNS, ROWS)
        stream = pyte.ByteStream(screen)
        pictures = []
        for moment, data in self.chunks:
            with suppress(TypeError, ValueError):
                stream.feed(data)
            pictures.append((moment, tuple(screen.display)))
        last = pictures[-1][1]
        painted = pictures[-1][0]
        for moment, picture in reversed(pictures):
            if _alike(picture, last) < SAME:
                break
            painted = moment
        return painted * 1000

    def quit(self, key: bytes) -> float:
        """Send the last key; return the milliseconds until the program is gone."""
        sent = time.perf_counter()
        os.write(self.terminal, key)
        while True:
            ready, _, _ = select.select([self.terminal], [], [], 0.002)
            if ready:
                with suppress(OSError):
                    os.read(self.terminal, 65536)
            done, _ = os.waitpid(self.pid, os.WNOHANG)
            if done:
                return (time.perf_counter() - sent) * 1000

    def memory(self) -> float:
        """Return the resident memory in MiB."""
        pages = int(Path(f"/proc/{self.pid}/statm").read_text(encoding="ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _alike(one: Sequence[str], other: Sequence[str]) -> float:
    same = sum(
        a == b
        for left, right in zip(one, other, strict=True)
        for a, b in zip(left, right, strict=False)
    )
    return same / (COLUMNS * ROWS)


def median(figures: Sequence[float]) -> float:
    """Return the median; zero for none."""
    return statistics.median(figures) if figures else 0.0


def late(figures: Sequence[float]) -> float:
    """Return the 95th percentile."""
    return sorted(figures)[max(int(len(figures) * 0.95) - 1, 0)] if figures else 0.0
