"""The one place that prints: data on stdout, talk on stderr, always UTF-8, always cleaned."""

import io
import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from forbear.errors import NotSaved
from forbear.text.catalogue import N_, translate
from forbear.text.clean import HOSTILE, shown

_OWNER_ONLY = 0o600


def prepare_streams() -> None:
    """Make all streams speak UTF-8, also where the locale does not."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def write_line(text: str = "") -> None:
    """Write data to stdout; no code in it can steer the terminal."""
    _write(sys.stdout, shown(text))


def write_json(value: object) -> None:
    """Write a JSON value to stdout; hostile codes leave as escapes, so nothing is lost."""
    _write(sys.stdout, _json(value))


def write_json_list(name: str, items: Iterable[object], **head: object) -> None:
    """Write an object whose last key is a list, item by item: a long one is never held whole."""
    opening = _json(head).removesuffix("\n}")
    sys.stdout.write(f'{opening},\n  "{name}": [')
    between = "\n    "
    for item in items:
        sys.stdout.write(between + _json(item).replace("\n", "\n    "))
        between = ",\n    "
    _write(sys.stdout, "\n  ]\n}")


def _json(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return HOSTILE.sub(lambda found: json.dumps(found[0])[1:-1], text)


def say(text: str) -> None:
    """Tell the person at the terminal something that is not data."""
    _write(sys.stderr, shown(text))


def write_new(path: Path, text: str) -> None:
    """Write a text to a file that must not exist yet, for the owner only.

    Raises:
        NotSaved: If there is a file of that name, or it cannot be made.
    """
    made = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    try:
        with os.fdopen(os.open(path, made, _OWNER_ONLY), "w", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError as bad:
        raise NotSaved(path=path, reason=translate(N_("it exists already"))) from bad
    except OSError as bad:
        raise NotSaved(path=path, reason=bad.strerror or str(bad)) from bad


def _write(stream: TextIO, text: str) -> None:
    stream.write(f"{text}\n")
    stream.flush()
