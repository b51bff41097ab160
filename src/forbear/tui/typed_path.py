"""The path of a file as it is typed, pasted, or dropped on the terminal."""

import os
import shlex
from pathlib import Path
from urllib.parse import unquote, urlsplit

_QUOTES = ("'", '"')


def typed_path(text: str) -> Path | None:
    r"""Return the path meant; None for nothing.

    A file dropped on a terminal comes as ``'/my file.pdf'``, as ``/my\ file.pdf`` or as
    ``file:///my%20file.pdf``.
    """
    bare = text.strip()
    if not bare:
        return None
    if bare.startswith("file://"):
        return Path(unquote(urlsplit(bare).path))
    if bare.startswith(_QUOTES) or ("\\" in bare and os.sep != "\\"):
        bare = _unquoted(bare)
    try:
        return Path(bare).expanduser()
    except RuntimeError:  # there is no such user
        return Path(bare)


def _unquoted(text: str) -> str:
    """Return the one word that a shell would read; the text itself when it reads another number."""
    try:
        words = shlex.split(text)
    except ValueError:
        return text
    return words[0] if len(words) == 1 else text
