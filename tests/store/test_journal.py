import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear.store import journal as journals
from forbear.store.journal import Journal
from forbear.store.step import Step, line_of, read_line, step_line

CONTENT = st.one_of(st.none(), st.binary(max_size=60), st.text("ab\n", max_size=30).map(str.encode))


def step(n: int, size: int = 10) -> Step:
    return Step.of(f"step {n}", "plan.toml", b"a" * size + b"%d" % n, b"b" * size + b"%d" % n)


def loaded(path: Path) -> Journal:
    journal = Journal(path)
    journal.load()
    return journal


@given(CONTENT, CONTENT)
def test_a_step_leads_back_and_forth_to_the_byte(before: bytes | None, after: bytes | None) -> None:
    made = Step.of("x", "plan.toml", before, after)

    assert made.undone(after) == before
    assert made.redone(before) == after


@given(st.binary(min_size=1, max_size=40), st.binary(max_size=40), st.binary(max_size=40))
def test_a_step_never_gives_anything_else(before: bytes, after: bytes, other: bytes) -> None:
    made = Step.of("x", "plan.toml", before, after)

    try:
        assert made.undone(other) == before
    except ValueError:
        assert other != after


def test_a_step_keeps_only_what_differs() -> None:
    long = b"x" * 80_000

    assert len(step_line(Step.of("x", "a", long + b"1" + long, long + b"2" + long))) < 500


@given(st.text(max_size=20), st.integers(0, 200), st.binary(max_size=2))
def test_a_line_that_was_touched_says_nothing(text: str, position: int, damage: bytes) -> None:
    line = line_of("step", {"label": text}).rstrip(b"\n")
    broken = line[:position] + damage + line[position + 1 :]

    assert read_line(line) == {"kind": "step", "label": text}
    if broken != line:
        assert read_line(broken) is None


def test_a_line_with_a_right_checksum_and_no_values_says_nothing() -> None:
    from forbear.store.fingerprint import fingerprint

    for body in (b"[1]", b"nonsense", b"\xff"):
        assert read_line(fingerprint(body)[:16].encode() + b" " + body) is None


def test_it_survives_a_restart(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "state/journal")
    steps = [step(n) for n in range(3)]
    for one in steps:
        journal.add(one)
    journal.take_back(steps[2])
    journal.take_back(steps[1])
    journal.do_again(steps[1])

    again = loaded(tmp_path / "state/journal")

    assert again.done == steps[:2]
    assert again.taken_back == steps[2:]
    assert (journal.done, journal.taken_back) == (again.done, again.taken_back)
    assert (tmp_path / "state/journal").stat().st_mode & 0o777 == 0o600


def test_a_new_step_forgets_what_was_taken_back(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal")
    journal.add(step(1))
    journal.take_back(journal.done[0])
    journal.add(step(2))

    assert loaded(tmp_path / "journal").taken_back == []


def test_a_mark_for_another_step_says_nothing(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal")
    journal.add(step(1))
    journal.take_back(step(9))
    journal.do_again(step(9))

    assert len(loaded(tmp_path / "journal").done) == 1
    assert journal.taken_back == []


@pytest.mark.parametrize("cut", [1, 2, 10, 40, 120])
def test_a_torn_tail_is_dropped_and_the_next_line_is_whole(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "journal"
    journal = Journal(path)
    journal.add(step(1))
    journal.add(step(2))
    path.write_bytes(path.read_bytes()[:-cut])

    again = loaded(path)
    if cut > 1:
        assert again.done == journal.done[:1]
    again.add(step(3))

    assert [one.label for one in loaded(path).done][-1] == "step 3"
    assert len(loaded(path).done) == (3 if cut == 1 else 2)


def test_lines_of_another_time_say_nothing(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    path.write_bytes(line_of("step", {"strange": 1}) + line_of("other", {}) + line_of("undone", {}))

    assert loaded(path).done == []


def test_it_holds_so_many_steps_and_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journals, "MAX_STEPS", 5)
    journal = Journal(tmp_path / "journal")
    for n in range(9):
        journal.add(step(n))

    again = loaded(tmp_path / "journal")

    assert [one.label for one in again.done] == [f"step {n}" for n in range(4, 9)]
    assert [path.name for path in tmp_path.iterdir()] == ["journal"]


def test_it_holds_so_many_bytes_and_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journals, "MAX_BYTES", 20_000)
    journal = Journal(tmp_path / "journal")
    for n in range(30):
        journal.add(step(n, size=1_000))

    assert (tmp_path / "journal").stat().st_size <= 20_000
    assert loaded(tmp_path / "journal").done == journal.done
    assert journal.done[-1].label == "step 29"


def test_a_step_larger_than_the_journal_is_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journals, "MAX_BYTES", 1_000)
    journal = Journal(tmp_path / "journal")

    journal.add(step(1, size=5_000))

    assert journal.done == []


def test_another_forbear_is_heard(tmp_path: Path) -> None:
    one, other = Journal(tmp_path / "journal"), Journal(tmp_path / "journal")
    one.add(step(1))
    other.load()
    other.add(step(2))
    one.load()

    assert [kept.label for kept in one.done] == ["step 1", "step 2"]
    before = one.done
    one.load()
    assert one.done is before


def test_a_journal_of_someone_else_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Journal(tmp_path / "journal").add(step(1))
    monkeypatch.setattr(os, "getuid", lambda: -1)

    assert loaded(tmp_path / "journal").done == []


def test_a_disk_that_refuses_costs_only_the_undo(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    journal = Journal(tmp_path / "file/journal")

    journal.add(step(1))

    assert loaded(tmp_path / "file/journal").done == []
    assert len(journal.done) == 1
