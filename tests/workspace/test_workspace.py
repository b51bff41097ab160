import errno
import os
import shutil
from datetime import date, datetime
from pathlib import Path

import pytest

from forbear.case.edit import AddTable, NewFile, RemoveFile, RemoveTable, SetValue
from forbear.errors import ChangedOnDisk, Locked, NotSaved, UnreadableCase
from forbear.rules.engine import check_case
from forbear.store import files
from forbear.store.files import Saved
from forbear.store.lock import Busy
from forbear.values.money import Money
from forbear.values.place import Place
from forbear.values.problem import Weight
from forbear.workspace import Workspace
from store.folders import CALL, RENT, TODAY, make_case, opened

F = "finances.toml"


def labels(workspace: Workspace) -> tuple[str | None, str | None]:
    return workspace.undo_label, workspace.redo_label


def set_rent(amount: int) -> SetValue:
    return SetValue(file=F, table=("expense", "rent"), key="amount", value=Money(amount))


def rent(workspace: Workspace) -> int:
    finances = workspace.snapshot.case.finances
    assert finances is not None
    return finances.expense["rent"].amount.fen


@pytest.fixture
def case(tmp_path: Path) -> Path:
    return make_case(tmp_path / "case", {F: RENT, "log/a.toml": CALL})


def test_what_is_no_case_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    for folder in (tmp_path, tmp_path / "none", tmp_path / "file"):
        with pytest.raises(UnreadableCase):
            Workspace.open(folder, TODAY, tmp_path / "state")


def test_a_folder_that_cannot_be_looked_into_is_refused(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusing(_root: Path) -> object:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr("forbear.store.folder.listing", refusing)

    with pytest.raises(UnreadableCase, match="没有权限"):
        opened(case)


def test_a_broken_about_file_leaves_the_rest_open(case: Path) -> None:
    (case / "case.toml").write_text("<<<<<<< a\n")

    workspace = opened(case)

    assert rent(workspace) == 150_000
    assert [one.weight for one in workspace.snapshot.problems] == [Weight.UNREADABLE]


def test_the_answers_are_those_of_the_checks(case: Path) -> None:
    snapshot = opened(case).snapshot

    assert snapshot.answers == check_case(snapshot.case, TODAY)
    assert snapshot.today == TODAY


def test_an_edit_shows_at_once_and_for_everyone(case: Path) -> None:
    workspace, other = opened(case), opened(case)
    before = workspace.snapshot

    assert workspace.apply(set_rent(160_000)) == Saved(durable=True)

    assert rent(workspace) == 160_000
    assert workspace.snapshot.revision == before.revision + 1
    assert before.case.finances != workspace.snapshot.case.finances
    assert rent(other) == 150_000
    assert other.refresh()
    assert rent(other) == 160_000
    assert not other.refresh()


def test_what_someone_else_changed_is_never_overwritten(case: Path) -> None:
    workspace = opened(case)
    (case / F).write_text(RENT.replace("1500", "1700"))

    with pytest.raises(ChangedOnDisk):
        workspace.apply(set_rent(160_000))

    assert "1700.00" in (case / F).read_text()
    workspace.refresh()
    workspace.apply(set_rent(160_000))
    assert rent(workspace) == 160_000


def test_a_change_between_look_and_rename_is_never_overwritten(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = opened(case)
    honest = os.fsync

    def meanwhile(descriptor: int) -> None:
        (case / F).write_text(RENT.replace("1500", "1700"))
        honest(descriptor)

    monkeypatch.setattr(os, "fsync", meanwhile)

    with pytest.raises(ChangedOnDisk):
        workspace.apply(set_rent(160_000))

    assert "1700.00" in (case / F).read_text()


def test_another_files_change_does_not_stand_in_the_way(case: Path) -> None:
    workspace = opened(case)
    (case / "log/b.toml").write_text(CALL)

    workspace.apply(set_rent(160_000))

    assert len(workspace.snapshot.case.contacts) == 2


def test_a_locked_file_stays_and_the_others_do_not(case: Path) -> None:
    (case / "plan.toml").write_text("a = \n")
    workspace = opened(case)

    with pytest.raises(Locked):
        workspace.apply(SetValue(file="plan.toml", table=("chosen",), key="a", value="b"))
    workspace.apply(set_rent(1))

    assert (case / "plan.toml").read_text() == "a = \n"


def test_a_read_only_file_is_locked(case: Path) -> None:
    (case / F).chmod(0o400)

    with pytest.raises(Locked, match="只读"):
        opened(case).apply(set_rent(1))


@pytest.mark.parametrize(
    ("error", "words"),
    [(OSError(errno.ENOSPC, "x"), "磁盘满了"), (Busy(errno.EAGAIN, "x"), "另一个")],
)
def test_a_refusal_is_said_and_nothing_is_lost(
    case: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, words: str
) -> None:
    workspace = opened(case)

    def refusing(*_: object) -> Saved:
        raise error

    monkeypatch.setattr(files, "put", refusing)

    with pytest.raises(NotSaved, match=words):
        workspace.apply(set_rent(1))

    assert rent(workspace) == 150_000
    assert workspace.undo_label is None


def test_a_file_that_cannot_be_read_before_a_save_is_said(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = opened(case)

    def refusing(*_: object) -> bytes:
        raise PermissionError(errno.EACCES, "x")

    monkeypatch.setattr(files, "content_of", refusing)

    with pytest.raises(NotSaved, match="没有权限"):
        workspace.apply(set_rent(1))


def test_a_disk_without_locks_is_noted(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(_descriptor: int, _how: int) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr("fcntl.flock", none)
    workspace = opened(case)

    workspace.apply(set_rent(1))

    assert [one.weight for one in workspace.snapshot.problems] == [Weight.NOTE]


def test_a_disk_that_is_away_changes_nothing(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = opened(case)
    before = workspace.snapshot

    def away(_root: Path) -> object:
        raise OSError(errno.EIO, "away")

    monkeypatch.setattr("forbear.store.folder.listing", away)

    assert not workspace.refresh()
    assert workspace.snapshot is before


def test_litter_of_a_killed_forbear_is_swept_before_the_first_save(case: Path) -> None:
    for folder in (case, case / "log"):
        (folder / ".forbear-0.tmp").write_text("")
        os.utime(folder / ".forbear-0.tmp", (1, 1))
    workspace = opened(case)

    workspace.apply(set_rent(1))
    workspace.apply(set_rent(2))

    assert not list(case.rglob(".forbear-*"))


def test_a_folder_gone_meanwhile_is_not_swept(case: Path) -> None:
    workspace = opened(case)
    shutil.rmtree(case / "log")

    workspace.apply(set_rent(1))

    assert rent(workspace) == 1


def test_edits_of_one_file_are_saved_all_or_none(case: Path) -> None:
    workspace = opened(case)
    half = AddTable(file=F, table=("expense", "food"), values={"label": "x"})

    with pytest.raises(NotSaved):
        workspace.apply([set_rent(9), half])
    assert rent(workspace) == 150_000
    workspace.apply([set_rent(9), set_rent(7)])

    assert rent(workspace) == 7
    workspace.undo()
    assert rent(workspace) == 150_000


def test_a_contact_has_a_file_of_its_own(case: Path) -> None:
    workspace = opened(case)
    moment = datetime.fromisoformat("2026-11-24T10:15:00+08:00")

    drawn = {workspace.contact_file(moment) for _ in range(200)}

    assert len(drawn) > 190
    assert all(name.startswith("log/2026-11-24T1015-") for name in drawn)
    assert all(len(name) == len("log/2026-11-24T1015-k3f9.toml") for name in drawn)


def test_a_place_gets_the_line_on_which_it_stands(case: Path) -> None:
    workspace = opened(case)

    assert workspace.locate(Place(F, None, "expense.rent.amount")).line == 4
    assert workspace.locate(Place(F, None, "expense.rent.note")).line == 1
    assert workspace.locate(Place(F, None, "income.shop")).line is None
    for place in (Place(F, 2, "x"), Place(F), Place("none.toml", None, "a")):
        assert workspace.locate(place) == place


def test_a_place_in_a_broken_file_or_paper_keeps_its_field(case: Path) -> None:
    (case / "plan.toml").write_text("a = \n")

    for place in (Place("plan.toml", None, "a"), Place("debts/a/agreement.md", None, "a")):
        assert opened(case).locate(place) == place


def test_a_place_counts_positions_as_the_case_does(case: Path) -> None:
    path = "debts/shop/payments.toml"
    text = "payments = [\n  { on = 1, amount = 1 },\n  { on = 2026-01-01, amount = 2 },\n]\n"
    workspace = opened(make_case(case, {path: text}))

    assert workspace.locate(Place(path, None, "payments.0.amount")).line == 3


def test_the_fingerprint_of_a_file_follows_it(case: Path) -> None:
    workspace = opened(case)
    before = workspace.fingerprint(F)

    workspace.apply(set_rent(1))

    assert before not in {None, workspace.fingerprint(F)}
    assert workspace.fingerprint("none.toml") is None


def test_steps_are_undone_and_redone_across_restarts(case: Path) -> None:
    workspace = opened(case)
    start = (case / F).read_bytes()
    workspace.apply(set_rent(160_000), "rent up")
    workspace.apply(RemoveTable(file=F, table=("expense", "rent")), "rent away")

    again = opened(case)
    assert labels(again) == ("rent away", None)
    assert again.undo() == "rent away"
    assert rent(again) == 160_000
    assert labels(again) == ("rent up", "rent away")
    assert again.undo() == "rent up"
    assert (case / F).read_bytes() == start
    assert again.undo() is None

    third = opened(case)
    assert third.redo() == "rent up"
    assert third.redo() == "rent away"
    assert third.redo() is None


def test_new_and_deleted_files_are_undone(case: Path) -> None:
    workspace = opened(case)
    workspace.apply(RemoveFile(file="log/a.toml"), "delete")
    workspace.apply(
        NewFile(
            file="log/b.toml",
            values={
                "happened_at": datetime.fromisoformat("2026-11-24T10:15:00+08:00"),
                "direction": "in",
                "channel": "call",
                "summary": "x",
            },
        ),
        "log",
    )
    assert list(workspace.snapshot.case.contacts) == ["b"]

    assert workspace.undo() == "log"
    assert workspace.undo() == "delete"

    assert list(workspace.snapshot.case.contacts) == ["a"]
    assert (case / "log/a.toml").read_text() == CALL


def test_undo_is_offered_only_while_the_file_is_what_the_step_made(case: Path) -> None:
    workspace = opened(case)
    workspace.apply(set_rent(160_000), "rent up")
    theirs = (case / F).read_text().replace("1600", "1700")
    (case / F).write_text(theirs)
    assert labels(workspace) == ("rent up", None)

    with pytest.raises(ChangedOnDisk):
        workspace.undo()
    workspace.refresh()

    assert workspace.undo_label is None
    assert workspace.undo() is None
    assert (case / F).read_text() == theirs


def test_a_new_step_ends_what_could_be_redone(case: Path) -> None:
    workspace = opened(case)
    workspace.apply(set_rent(1), "one")
    workspace.undo()
    workspace.apply(set_rent(2), "two")

    assert workspace.redo_label is None
    assert workspace.redo() is None


def test_another_forbears_step_can_be_undone_here(case: Path) -> None:
    workspace, other = opened(case), opened(case)
    other.apply(set_rent(1), "theirs")

    workspace.refresh()

    assert workspace.undo() == "theirs"
    other.refresh()
    assert labels(other) == (None, "theirs")


def test_five_hundred_steps_lead_back_to_the_first_byte(case: Path) -> None:
    count = int(os.environ.get("FORBEAR_STEPS", "60"))
    workspace = opened(case)
    versions = [(case / F).read_bytes()]
    for amount in range(1, count + 1):
        workspace.apply(set_rent(amount), str(amount))
        versions.append((case / F).read_bytes())

    again = opened(case)
    for amount in range(count, 0, -1):
        assert again.undo() == str(amount)
        assert (case / F).read_bytes() == versions[amount - 1]

    assert again.undo() is None


def test_today_is_what_was_asked_for(case: Path) -> None:
    early = Workspace.open(case, date(2020, 1, 1), case.parent / "state")

    assert early.snapshot.today == date(2020, 1, 1)
