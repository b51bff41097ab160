"""One file of a case as it was read."""

from dataclasses import dataclass
from enum import Enum, auto

from forbear.store.doors import Signature
from forbear.store.location import Location
from forbear.values.problem import Problem, Weight


class Waiting(Enum):
    """Stands for content that lies in the cache and was not asked for yet."""

    IN_CACHE = auto()


@dataclass(frozen=True, slots=True)
class FileRead:
    """What a file gave, and by what it is recognised as unchanged."""

    path: str
    """Inside the case, with forward slashes."""
    signature: Signature | None
    """None when the file could not even be opened."""
    read_at_ns: int
    sha256: str
    """Of the bytes; ``""`` when they could not be read."""
    content: object | None = None
    """A record, the tree of references, the text of a paper; None when there is nothing."""
    problems: tuple[Problem, ...] = ()
    left_out: frozenset[Location] = frozenset()
    """Locations in the file that the content does not hold."""

    @property
    def lock(self) -> Problem | None:
        """Why nothing may be written to the file, if it could not be read as a whole."""
        return next((one for one in self.problems if one.weight is Weight.UNREADABLE), None)

    @property
    def is_whole(self) -> bool:
        """Whether everything that the program understands was taken over."""
        return all(one.weight is Weight.NOTE for one in self.problems)
