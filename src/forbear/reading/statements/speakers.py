"""Chats and call notes: who speaks on which line, and whether it is the borrower himself."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

LEAST_LINES = 3
"""Fewer lines with a speaker are labels of a form."""
OWN_NAMES = frozenset({"我", "发", "本人", "客户", "用户", "me", "i"})

_SPOKEN = re.compile(
    r"^[ \t]{0,8}(?P<stamp>(?:\[[^\]\n]{1,12}\] ?)?\[?\d{1,4}[\d/:.\-年月日 ]{3,20}\]?[ \t]{0,4})?"
    r"(?P<name>[^\s:,。;!?()]{1,12}) ?:",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Speakers:
    """The speakers of a text, line by line; empty when it is no talk."""

    lines: tuple[int, ...] = ()
    """Offsets of the lines that begin with a speaker, in order."""
    speeches: tuple[tuple[int, bool], ...] = ()
    """For each of them, where the speech begins and whether the borrower speaks."""

    @property
    def is_talk(self) -> bool:
        """Whether the text is a chat or the notes of a call."""
        return bool(self.lines)

    def at(self, offset: int) -> tuple[int, bool]:
        """Return where the speech at this place begins and whether the borrower speaks."""
        earlier = bisect_right(self.lines, offset)
        return self.speeches[earlier - 1] if earlier else (0, False)


def speakers_in(text: str, own_names: Collection[str] = ()) -> Speakers:
    """Return the speakers of a normalised text.

    Args:
        own_names: Names of the borrower, beside 我 and its like.
    """
    own = OWN_NAMES | {name.lower() for name in own_names}
    found = list(_SPOKEN.finditer(text))
    counts = Counter(match["name"].lower() for match in found)
    repeated = {name for name, count in counts.items() if count > 1}
    stamped = sum(1 for match in found if match["stamp"])
    lines = sum(1 for line in text.split("\n") if line.strip())
    takes_turns = len(found) * 2 > lines and (len(repeated) > 1 or bool(repeated & own))
    if len(found) < LEAST_LINES or not repeated or not (stamped >= LEAST_LINES or takes_turns):
        return Speakers()
    return Speakers(
        tuple(match.start() for match in found),
        tuple((match.end(), match["name"].lower() in own) for match in found),
    )
