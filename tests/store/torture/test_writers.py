"""Several Forbears on one case: every edit is kept, none overwritten unseen."""

import os
from pathlib import Path

from forbear.errors import ChangedOnDisk
from store.torture.counter import FULL, count_to, counted, counting_case, litter, on_disk, opened

PROCESSES = 4
EDITS = 1_000 if FULL else 250


def count_up(case: Path, times: int) -> None:
    workspace = opened(case)
    done = 0
    while done < times:
        try:
            workspace.apply(count_to(counted(workspace) + 1))
        except ChangedOnDisk:
            workspace.refresh()
        else:
            done += 1


def test_four_writers_lose_nothing(tmp_path: Path) -> None:
    case = counting_case(tmp_path / "case", "")
    opened(case).apply(count_to(0))

    children = []
    for _ in range(PROCESSES):
        child = os.fork()
        if child == 0:
            status = 1
            try:
                count_up(case, EDITS)
                status = 0
            finally:
                os._exit(status)
        children.append(child)
    results = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]

    assert results == [0] * PROCESSES
    assert on_disk(case, "") == PROCESSES * EDITS
    assert litter(case) == []
