"""How many cells a text takes on a terminal: Chinese takes two a sign."""

import unicodedata

_WIDE = {"W", "F"}


def cells(text: str) -> int:
    """Return the width; combining signs take no room."""
    return sum(
        0
        if unicodedata.combining(sign)
        else 2
        if unicodedata.east_asian_width(sign) in _WIDE
        else 1
        for sign in text
    )


def padded(text: str, width: int, *, right: bool = False) -> str:
    """Fill a text with blanks up to a width in cells; right-aligned for numbers."""
    blanks = " " * max(width - cells(text), 0)
    return f"{blanks}{text}" if right else f"{text}{blanks}"
