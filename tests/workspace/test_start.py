"""What a start costs: an unchanged case needs no parser and no validator."""

import os
import subprocess
import sys
import time
from pathlib import Path

from store.folders import CALL, RENT, make_case, opened

HEAVY = (
    "pydantic",
    "tomllib",
    "forbear.rules.engine",
    "textual",
    "subprocess",
    "forbear.case.case",
)
PROGRAM = """
import sys
from datetime import date
from pathlib import Path
from forbear.workspace import Workspace
workspace = Workspace.open(Path(sys.argv[1]), date(2026, 11, 24), Path(sys.argv[2]))
answers = len(workspace.snapshot.answers)
print(*(name for name in sys.argv[3:] if name in sys.modules))
print(answers, len(workspace.snapshot.case.contacts), "pydantic" in sys.modules)
"""


def start(case: Path, state: Path) -> tuple[str, set[str]]:
    answer = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(case), str(state), *HEAVY],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONWARNINGS": "error"},
    )
    loaded, counts = answer.stdout.splitlines()
    return counts, set(loaded.split())


def test_an_unchanged_case_opens_without_parser_and_validator(tmp_path: Path) -> None:
    case = make_case(tmp_path / "case", {"finances.toml": RENT, "log/a.toml": CALL})
    time.sleep(0.05)  # a file younger than a clock tick is read again, as it should be
    first, loaded = start(case, tmp_path / "state")
    assert {"pydantic", "tomllib", "forbear.case.case"} <= loaded

    again, loaded = start(case, tmp_path / "state")

    assert again == first.replace("True", "False")
    assert loaded == set()


def test_a_changed_file_is_read_and_a_broken_cache_ignored(tmp_path: Path) -> None:
    case = make_case(tmp_path / "case", {"log/a.toml": CALL})
    start(case, tmp_path / "state")
    (case / "log/b.toml").write_text(CALL)
    assert start(case, tmp_path / "state")[0].endswith(" 2 True")

    for path in (tmp_path / "state/cache").iterdir():
        path.write_bytes(path.read_bytes()[:-3])

    assert start(case, tmp_path / "state")[0].endswith(" 2 True")


def test_answers_are_not_kept_over_midnight_or_a_change(tmp_path: Path) -> None:
    case = make_case(tmp_path / "case", {"finances.toml": RENT})
    opened(case)

    changed = make_case(case, {"finances.toml": RENT.replace("1500", "1600")})

    finances = opened(changed).snapshot.case.finances
    assert finances is not None
    assert finances.expense["rent"].amount.fen == 160_000


def test_what_was_edited_is_kept_at_the_first_quiet_look(tmp_path: Path) -> None:
    case = make_case(tmp_path / "case", {"finances.toml": RENT})
    workspace = opened(case)
    cache = tmp_path / "state/cache"
    before = {path.name: path.read_bytes() for path in cache.iterdir()}
    make_case(case, {"log/a.toml": CALL})

    assert workspace.refresh()
    assert {path.name: path.read_bytes() for path in cache.iterdir()} == before
    assert not workspace.refresh()

    assert {path.name: path.read_bytes() for path in cache.iterdir()} != before


def test_a_snapshot_stays_what_it_was_when_files_change_under_it(tmp_path: Path) -> None:
    case = make_case(tmp_path / "case", {"finances.toml": RENT, "log/a.toml": CALL})
    opened(case)
    workspace = opened(case)
    early = workspace.snapshot
    make_case(case, {"finances.toml": RENT.replace("1500", "1600")})
    (case / "log/a.toml").unlink()

    assert workspace.refresh()

    assert early.case.finances is not None
    assert early.case.finances.expense["rent"].amount.fen == 150_000
    assert list(early.case.contacts) == ["a"]
    assert early.case is early.case
    assert workspace.snapshot.case.contacts == {}


def test_kept_and_fresh_contents_make_one_case(tmp_path: Path) -> None:
    case = make_case(tmp_path / "case", {"finances.toml": RENT, "log/a.toml": CALL})
    opened(case)
    make_case(case, {"log/b.toml": CALL})

    workspace = opened(case)
    again = opened(case)

    assert list(workspace.snapshot.case.contacts) == ["a", "b"]
    assert again.snapshot.case == workspace.snapshot.case
    again.snapshot.settle()
