"""One edit from Enter to saved, verified and checked, beside a plain write of the same bytes."""

import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from forbear.case.edit import SetValue
from forbear.store.create import copy_sample
from forbear.store.listing import listing
from forbear.values.money import Money
from forbear.workspace import Workspace

CONTACTS = 500
ROUNDS = 30
TODAY = date(2026, 10, 10)
SAMPLE = Path(__file__).parents[1] / "cases" / "clothes-shop"
CONTACT = """\
happened_at = 2026-0{month}-{day:02d}T{hour:02d}:05:00+08:00

direction = "in"

channel = "call"

summary = "催收来电，要求当日还款；未作承诺。"

promises = [
  {{ by = "lender", what = "发送书面方案", kind = "send-paper", due = 2026-09-30 }},
]
"""


def milliseconds(work: Callable[[int], object], rounds: int = ROUNDS) -> list[float]:
    """Return how long each round took; one more runs first to warm up."""
    work(0)
    took = []
    for number in range(1, rounds + 1):
        start = time.perf_counter()
        work(number)
        took.append((time.perf_counter() - start) * 1000)
    return sorted(took)


def line(name: str, took: list[float], floor: list[float] | None = None) -> None:
    """Print median and 95th percentile, and the ratio to a floor."""
    ratio = f"  ×{statistics.median(took) / statistics.median(floor):.1f}" if floor else ""
    late = took[int(len(took) * 0.95) - 1]
    print(f"{name:52} {statistics.median(took):8.2f} {late:8.2f} ms{ratio}")


def long_case(folder: Path) -> Path:
    """Copy the sample and give it a long log."""
    copy_sample(SAMPLE, folder)
    for number in range(CONTACTS):
        text = CONTACT.format(month=number % 9 + 1, day=number % 28 + 1, hour=number % 12 + 8)
        (folder / "log" / f"2026-{number:04d}.toml").write_text(text)
    return folder


def rent(number: int) -> SetValue:
    """Return an edit that changes one figure of the sample."""
    return SetValue(file="finances.toml", table=(), key="buffer", value=Money(20_000 + number))


def main() -> None:
    """Measure in one folder on one disk, so that only the ratios matter."""
    with tempfile.TemporaryDirectory() as made:
        top = Path(made)
        case = long_case(top / "case")
        state = top / "state"
        content = (case / "finances.toml").read_bytes()
        plain = milliseconds(lambda _: (top / "plain").write_bytes(content))
        print(f"case: the sample with {CONTACTS} more contacts          median      p95")
        line("plain write of the same bytes", plain)
        start = time.perf_counter()
        workspace = Workspace.open(case, TODAY, state)
        line("open, first time, parsers loaded", [(time.perf_counter() - start) * 1000] * 20)
        line("open, unchanged", milliseconds(lambda _: Workspace.open(case, TODAY, state), 10))
        line("look at the folder, nothing changed", milliseconds(lambda _: listing(case)))
        line("refresh, nothing changed", milliseconds(lambda _: workspace.refresh()))
        edits = milliseconds(lambda number: workspace.apply(rent(number), "rent"))
        line("edit: saved, verified, durable, all checks run", edits, plain)
        line("undo: the same on the way back", milliseconds(lambda _: workspace.undo(), 20), plain)
        shutil.rmtree(case)


if __name__ == "__main__":
    main()
