"""The one place that prints: data on stdout, talk on stderr, always UTF-8, always cleaned."""

import io
import json
import sys
from typing import TextIO

from forbear.text.clean import HOSTILE, shown


def prepare_streams() -> None:
    """Make both streams speak UTF-8, also where the locale does not."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def write_line(text: str = "") -> None:
    """Write data to stdout; no code in it can steer the terminal."""
    _write(sys.stdout, shown(text))


def write_json(value: object) -> None:
    """Write a JSON value to stdout; hostile codes leave as escapes, so nothing is lost."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    _write(sys.stdout, HOSTILE.sub(lambda found: json.dumps(found[0])[1:-1], text))


def say(text: str) -> None:
    """Tell the person at the terminal something that is not data."""
    _write(sys.stderr, shown(text))


def _write(stream: TextIO, text: str) -> None:
    stream.write(f"{text}\n")
    stream.flush()
