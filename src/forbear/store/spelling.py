"""Whole numbers that TOML understands and a ledger should not."""

from collections.abc import Iterator

from forbear.store.location import Location
from forbear.store.outline import Outline
from forbear.store.tokens import PLAIN_WHOLE_NUMBER, WHOLE_NUMBER


def odd_numbers(text: str) -> Iterator[tuple[Location, str]]:
    """Yield where ``1_000``, ``0x3e8``, ``+5`` and endless numbers stand, with their spelling."""
    for mark in Outline.of(text).marks:
        written = text[mark.value : mark.end]
        if WHOLE_NUMBER.fullmatch(written) and not PLAIN_WHOLE_NUMBER.fullmatch(written):
            yield mark.location, written
