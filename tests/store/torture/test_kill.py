"""kill -9 at any moment: the file is whole, and what was acknowledged is there."""

import os
import random
import signal
import time
from contextlib import suppress
from pathlib import Path

from forbear.store.files import LITTER_SECONDS, sweep
from store.torture.counter import FULL, count_to, counted, counting_case, litter, on_disk, opened

KILLS = int(os.environ.get("FORBEAR_KILLS", "500" if FULL else "40"))


def count_forever(case: Path, acknowledge: int) -> None:
    """Count up in the case and say each number once it is saved."""
    workspace = opened(case)
    number = counted(workspace)
    while True:
        number += 1
        if workspace.apply(count_to(number)).durable:
            os.write(acknowledge, b"%d\n" % number)


def killed_run(case: Path, after_seconds: float) -> int | None:
    """Start a counter, kill it, and return the last number it acknowledged."""
    heard, said = os.pipe()
    child = os.fork()
    if child == 0:
        with suppress(BaseException):
            count_forever(case, said)
        os._exit(1)
    os.close(said)
    time.sleep(after_seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(heard) as lines:
        numbers = [int(line) for line in lines if line.endswith("\n")]
    return numbers[-1] if numbers else None


def test_no_kill_tears_a_file_or_loses_an_acknowledged_save(tmp_path: Path) -> None:
    case = counting_case(tmp_path / "case")
    opened(case).apply(count_to(0))
    chance = random.Random(7)  # noqa: S311 - a repeatable test
    last, saves = 0, 0

    for _ in range(KILLS):
        acknowledged = killed_run(case, chance.uniform(0.01, 0.09))
        found = on_disk(case)
        expected = last if acknowledged is None else acknowledged
        assert found in {expected, expected + 1}
        saves += found - last
        last = found

    assert saves >= KILLS // 4
    left = len(litter(case))
    assert sweep(case, time.time() + LITTER_SECONDS + 60) == left
    assert litter(case) == []


def test_undo_after_a_kill_is_right_or_not_offered(tmp_path: Path) -> None:
    case = counting_case(tmp_path / "case")
    chance = random.Random(11)  # noqa: S311 - a repeatable test

    for _ in range(max(3, KILLS // 10)):
        killed_run(case, chance.uniform(0.02, 0.09))
        number = on_disk(case)
        workspace = opened(case)
        if workspace.undo() is not None:
            assert on_disk(case) == number - 1
        else:
            assert on_disk(case) == number
