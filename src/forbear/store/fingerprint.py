"""By what the content of a file is known, and names that nobody else draws."""

import hashlib
import os

MAX_BYTES = 2_000_000
"""Of a file of records; more is no honest case."""

_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"


def fingerprint(raw: bytes) -> str:
    """Return the SHA-256 of a file's bytes."""
    return hashlib.sha256(raw).hexdigest()


def drawn_letters(count: int) -> str:
    """Return random letters and digits that are not mistaken for each other."""
    return "".join(_LETTERS[byte % len(_LETTERS)] for byte in os.urandom(count))


def drawn_name() -> str:
    """Return a part of a file name that is free for sure."""
    return os.urandom(8).hex()
