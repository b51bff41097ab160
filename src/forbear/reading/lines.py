"""The paper's own lines, numbered as an editor numbers them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the paper as it was handed over."""

    number: int
    """From 1."""
    text: str
    """Without its line end."""


def lines_of(source: str) -> tuple[Line, ...]:
    """Cut at line feeds only, so that the numbers agree with every editor."""
    cut = (text.removesuffix("\r") for text in source.split("\n"))
    return tuple(Line(number, text) for number, text in enumerate(cut, 1))
