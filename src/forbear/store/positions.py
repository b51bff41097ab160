"""Positions in a file and in the record read from it, when some elements were left out."""

from collections.abc import Iterable

from forbear.case.edit import Tree
from forbear.store.outline import Location, Step


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


def original(location: Iterable[Step], left_out: Iterable[Location]) -> Location:
    """Return where something in the record stands in the file."""
    gone = frozenset(left_out)
    found: Location = ()
    for step in location:
        kept = _nth_kept(found, step, gone) if isinstance(step, int) else step
        found = (*found, kept)
    return found


def _nth_kept(sequence: Location, wanted: int, gone: frozenset[Location]) -> int:
    position = 0
    while True:
        if (*sequence, position) not in gone:
            if wanted == 0:
                return position
            wanted -= 1
        position += 1
