"""A value read from a text, with the place it was read from."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """One value and where it stands in the normalised text."""

    value: T
    start: int
    """Offset in the normalised text."""
    end: int
    """Offset behind its last sign."""


MOST = 5_000
"""Values of one notation in one text; fifty pages hold a fifth of it."""


def without_overlaps(*kinds: Iterable[Found[T]]) -> Iterator[Found[T]]:
    """Yield finds in order of their place; of two that overlap the longer one wins.

    Args:
        kinds: One stream for each notation, of which at most ``MOST`` finds are taken.
    """
    finds = chain.from_iterable(islice(kind, MOST) for kind in kinds)
    kept: list[Found[T]] = []
    for find in sorted(finds, key=lambda one: (one.start, -one.end)):
        if kept and find.start < kept[-1].end:
            if find.end - find.start > kept[-1].end - kept[-1].start:
                kept[-1] = find
            continue
        kept.append(find)
    yield from kept
