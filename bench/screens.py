"""The screens beside a bare Textual app and a DataTable of 5,000 rows, run in turn.

Ratios hold while the machine's speed drifts: each round runs every program once.
``ROUNDS=7 python bench/screens.py``
"""

import os
import shutil
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from pty_driver import Program, late, median

SAMPLE = Path(__file__).parents[1] / "cases" / "clothes-shop"
CONTACTS = 5_000
KEYS = 45
"""More than a screen has lines, so that the list scrolls too."""
PEERS = {"full paint": "bare", "memory MiB": "bare", "quit": "bare", "key in list": "table"}
GOALS = {"panel, first": 60, "panel, again": 20}
"""Milliseconds where no peer does the same."""
BARE = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static("\\n".join(f"{n} 收支 1,234.50" for n in range(38)))
Bare().run()
"""
TABLE = """
from textual.app import App
from textual.widgets import DataTable
class Table(App):
    def compose(self):
        yield DataTable(cursor_type="row")
    def on_mount(self):
        table = self.query_one(DataTable)
        table.add_columns("时间", "方式", "对方", "工单号", "说了什么")
        texts = ("电话", "网商银行", "T1124", "来电要求还款")
        table.add_rows((f"2026-{n:04d}", *texts) for n in range(5000))
Table().run()
"""
CONTACT = """\
happened_at = 2026-0{month}-{day:02d}T{hour:02d}:05:00+08:00

direction = "in"

channel = "call"

summary = "催收来电，要求当日还款；未作承诺。"

ticket = "T{number}"
"""
LONG = "forbear 5,000"
DOWN, F_UNDO = b"\x1b[B", b"u"


def long_case(folder: Path) -> Path:
    """Copy the sample and give it a log of 5,000 contacts."""
    shutil.copytree(SAMPLE, folder)
    for number in range(CONTACTS):
        text = CONTACT.format(
            month=number % 9 + 1, day=number % 28 + 1, hour=number % 12 + 8, number=number
        )
        name = f"2026-0{number % 9 + 1}-{number % 28 + 1:02d}T{number:04d}-aaaa.toml"
        (folder / "log" / name).write_text(text, encoding="utf-8")
    return folder


class Bench:
    """Collects figures by program and name."""

    def __init__(self, scratch: Path) -> None:
        self.figures: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
        self.environment = {
            **os.environ,
            "TERM": "xterm-256color",
            "LANG": "zh_CN.UTF-8",
            "XDG_STATE_HOME": str(scratch / "state"),
            "XDG_CACHE_HOME": str(scratch / "cache"),
        }

    def note(self, program: str, name: str, *values: float) -> None:
        """Keep figures."""
        self.figures[program][name].extend(values)

    def run(self, name: str, words: list[str]) -> None:
        """Run a program once: paint, keys in a list, quit."""
        with Program(words, self.environment) as program:
            program.settle()
            self.note(name, "full paint", program.full_paint())
            self.note(name, "memory MiB", program.memory())
            if name.startswith("forbear"):
                self._panels(name, program)
            if name in {"table", LONG}:  # a list that ends would answer no key
                self.note(name, "key in list", *(program.press(DOWN, 0.08) for _ in range(KEYS)))
            self.note(name, "quit", program.quit(b"\x11"))

    def _panels(self, name: str, program: Program) -> None:
        for digit in b"2348":
            self.note(name, "panel, first", program.press(bytes([digit]), 0.2))
        for digit in b"2348":
            self.note(name, "panel, again", program.press(bytes([digit]), 0.2))
        if name == "forbear":
            program.press(b"2", 0.3)
            program.press(b"\r", 0.3)
            program.press(b"\t", 0.3)
            program.press(b"\x1b[F\x7f1", 0.3)
            self.note(name, "edit saved and shown", program.press(b"\x13", 0.4))
            program.press(F_UNDO, 0.4)
        program.press(b"6", 0.3)

    def print(self) -> None:
        """Print medians, 95th percentiles and ratios to the peer or the goal of each figure."""
        print(f"{'program':14} {'figure':22} {'median':>9} {'p95':>9}  ratio")
        for program, figures in self.figures.items():
            for name, values in figures.items():
                ratio = self._ratio(name, median(values))
                print(f"{program:14} {name:22} {median(values):9.1f} {late(values):9.1f}  {ratio}")

    def _ratio(self, name: str, middle: float) -> str:
        peer = self.figures.get(PEERS.get(name, ""), {}).get(name)
        if peer:
            return f"× {middle / median(peer):.2f} {PEERS[name]}"
        return f"× {middle / GOALS[name]:.2f} goal" if name in GOALS else ""


def main() -> None:
    """Run all programs in turn, ROUNDS times, after one round to warm up."""
    with tempfile.TemporaryDirectory() as scratch_name:
        scratch = Path(scratch_name)
        shop = scratch / "clothes-shop"
        shutil.copytree(SAMPLE, shop)
        long = long_case(scratch / "long")
        forbear = [sys.executable, "-m", "forbear"]
        day = ["--today", "2026-10-10"]
        programs = {
            "bare": [sys.executable, "-c", BARE],
            "table": [sys.executable, "-c", TABLE],
            "forbear": [*forbear, str(shop), *day],
            LONG: [*forbear, str(long), *day],
        }
        bench = Bench(scratch)
        for number in range(int(os.environ.get("ROUNDS", "2")) + 1):
            if number == 1:
                bench.figures.clear()
            for name, words in programs.items():
                bench.run(name, words)
        bench.print()


if __name__ == "__main__":
    main()
