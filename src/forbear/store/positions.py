"""Positions in a file and in the record read from it, when some elements were left out."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from forbear.case.edit import Tree
from forbear.store.location import Location, Step


def pruned(tree: Tree, left_out: Iterable[Location]) -> Tree:
    """Return the tree without these locations; the given one stays as it is."""
    gone = frozenset(left_out)
    return _pruned_table(tree, (), gone) if gone else tree


def _pruned_table(table: Tree, here: Location, gone: frozenset[Location]) -> Tree:
    return {
        key: _pruned(value, (*here, key), gone)
        for key, value in table.items()
        if (*here, key) not in gone
    }


def _pruned(value: object, here: Location, gone: frozenset[Location]) -> object:
    if isinstance(value, dict):
        return _pruned_table(value, here, gone)
    if isinstance(value, list):
        return [
            _pruned(element, (*here, n), gone)
            for n, element in enumerate(value)
            if (*here, n) not in gone
        ]
    return value


@dataclass(frozen=True, slots=True)
class Positions:
    """Leads from a location in a record to the one in its file."""

    _kept_before: dict[Location, list[int]]
    """For each sequence: before each element left out, how many were kept."""

    @classmethod
    def of(cls, left_out: Iterable[Location]) -> Self:
        """Prepare for a file of which these locations were left out."""
        gone: dict[Location, list[int]] = defaultdict(list)
        for location in left_out:
            if location and isinstance(location[-1], int):
                gone[location[:-1]].append(location[-1])
        return cls(
            {
                sequence: [position - n for n, position in enumerate(sorted(positions))]
                for sequence, positions in gone.items()
            }
        )

    def original(self, location: Iterable[Step]) -> Location:
        """Return where something in the record stands in the file."""
        found: Location = ()
        for step in location:
            shift = 0
            if isinstance(step, int) and found in self._kept_before:
                shift = bisect_right(self._kept_before[found], step)
            found = (*found, step + shift if isinstance(step, int) else step)
        return found
