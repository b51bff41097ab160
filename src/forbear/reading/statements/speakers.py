"""Chats and call notes: who speaks on which line, and whether it is the borrower himself."""

import re
from collections.abc import Collection
from dataclasses import dataclass

LEAST_LINES = 3
"""Fewer lines with a speaker are labels of a form."""
OWN_NAMES = frozenset({"我", "发", "本人", "客户", "用户", "me", "i"})

_SPOKEN = re.compile(
    r"^[ \t]*(?P<stamp>(?:\[[^\]\n]{1,12}\] ?)?\[?\d{1,4}[\d/:.\-年月日 ]{3,20}\]?[ \t]+)?(?P<"
    r"name>[^\s:,。;!?()]{1,12})"
    r" ?:",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Speakers:
    """The speakers of a text, line by line; empty when it is no talk."""

    starts: tuple[tuple[int, int, bool], ...] = ()
    """(offset of the line, offset behind the speaker's name, whether it is the borrower)."""

    @property
    def is_talk(self) -> bool:
        """Whether the text is a chat or the notes of a call."""
        return bool(self.starts)

    def at(self, offset: int) -> tuple[int, bool]:
        """Return where the speech at this place begins and whether the borrower speaks."""
        earlier = [one for one in self.starts if one[0] <= offset]
        return (earlier[-1][1], earlier[-1][2]) if earlier else (0, False)


def speakers_in(text: str, own_names: Collection[str] = ()) -> Speakers:
    """Return the speakers of a normalised text.

    Args:
        own_names: Names of the borrower, beside 我 and its like.
    """
    own = OWN_NAMES | {name.lower() for name in own_names}
    found = list(_SPOKEN.finditer(text))
    names = [match["name"].lower() for match in found]
    repeated = {name for name in names if names.count(name) > 1}
    stamped = sum(1 for match in found if match["stamp"])
    is_talk = (
        len(found) >= LEAST_LINES
        and bool(repeated)
        and (stamped >= LEAST_LINES or len(repeated) > 1 or bool(repeated & own))
    )
    if not is_talk:
        return Speakers()
    return Speakers(tuple((m.start(), m.end(), m["name"].lower() in own) for m in found))
