"""Sums that a paper writes twice, in digits and in capitals, laid side by side."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from forbear.reading.amounts import Amount, Notation
from forbear.reading.found import Found

_BETWEEN = re.compile(
    r"[ (,]{0,3}(?:人民币)?(?:大写|小写|即|计|in words|in figures)?(?:金额)?(?:人民币)?[ :为(]{0,3}"
    r"(?:人民币)?[ (]?¥? ?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Pair:
    """The same sum, twice."""

    digits: Found[Amount]
    capitals: Found[Amount]

    @property
    def agrees(self) -> bool | None:
        """Whether both say the same; None when one of them cannot be read."""
        figures, words = self.digits.value.money, self.capitals.value.money
        return None if figures is None or words is None else figures == words


def pairs(text: str, amounts: Sequence[Found[Amount]]) -> Iterator[Pair]:
    """Yield the neighbours of which one is in digits and one in capitals."""
    for first, second in pairwise(amounts):
        kinds = {first.value.notation, second.value.notation}
        if kinds != {Notation.DIGITS, Notation.CAPITALS}:
            continue
        if _BETWEEN.fullmatch(text, first.end, second.start):
            is_figures_first = first.value.notation is Notation.DIGITS
            yield Pair(first, second) if is_figures_first else Pair(second, first)
