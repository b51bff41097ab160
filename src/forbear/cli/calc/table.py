"""Tables whose columns stand under each other, with Chinese two cells wide."""

import unicodedata
from collections.abc import Sequence

_WIDE = frozenset("WF")


def cells(text: str) -> int:
    """Return the width of a text in terminal cells."""
    return sum(1 + (unicodedata.east_asian_width(sign) in _WIDE) for sign in text)


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return the rows under their heads, every column flush right."""
    columns = list(zip(head, *rows, strict=True))
    widths = [max(map(cells, column)) for column in columns]
    return "\n".join(
        "  ".join(
            " " * (width - cells(text)) + text for text, width in zip(row, widths, strict=True)
        )
        for row in (head, *rows)
    )


def pairs(named: Sequence[tuple[str, str]]) -> str:
    """Return name and value, one pair a line, values flush right."""
    left = max(cells(name) for name, _ in named)
    right = max(cells(value) for _, value in named)
    return "\n".join(
        name + " " * (left - cells(name) + 2 + right - cells(value)) + value
        for name, value in named
    )
