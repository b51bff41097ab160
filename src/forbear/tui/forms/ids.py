"""Ids of new records: taken from the label where it can be, else counted."""

import re
import unicodedata
from collections.abc import Collection

_NOT_ID = re.compile(r"[^a-z0-9]+")
MAX_ID = 40
ID = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?", re.ASCII)
"""What an id looks like: lower-case letters, digits, hyphens inside."""


def new_id(label: str, kind: str, taken: Collection[str]) -> str:
    """Return ``rent`` for *Rent*, ``income-2`` for a label without Latin letters."""
    folded = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode().lower()
    slug = _NOT_ID.sub("-", folded).strip("-")[:MAX_ID].strip("-")
    if not any(char.isalpha() for char in slug):
        slug = ""
    if slug and slug not in taken:
        return slug
    stem = slug or kind
    number = len(taken) + 1 if not slug else 2
    while f"{stem}-{number}" in taken:
        number += 1
    return f"{stem}-{number}"
