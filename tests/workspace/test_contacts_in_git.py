import os
import subprocess
import time
from pathlib import Path

import pytest

from forbear.case.edit import RemoveFile, SetValue
from forbear.errors import NotSaved
from forbear.store.git import is_at_work
from store.folders import CALL, make_case, opened


@pytest.fixture
def case(tmp_path: Path) -> Path:
    case = make_case(tmp_path / "case", {"log/a.toml": CALL})
    for arguments in (
        ("init", "-q"),
        ("add", "."),
        ("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", "x"),
    ):
        subprocess.run(
            ["git", "-C", str(case), *arguments],
            check=True,
            env={"PATH": os.environ["PATH"], "HOME": str(tmp_path), "GIT_CONFIG_NOSYSTEM": "1"},
        )
    return case


def person(name: str, file: str = "log/a.toml") -> SetValue:
    return SetValue(file=file, table=(), key="person", value=name)


def test_a_contact_in_git_is_amended_by_a_new_one(case: Path) -> None:
    workspace = opened(case)

    workspace.apply(person("李"), "person")

    assert (case / "log/a.toml").read_text() == CALL
    ((key, contact),) = workspace.snapshot.case.contacts.items()
    assert key.startswith("2026-11-24T1000-")
    assert (contact.person, contact.amends, contact.summary) == ("李", "a", "催收来电")
    assert list(workspace.snapshot.case.amended) == ["a"]


def test_an_amendment_that_git_does_not_hold_is_changed_in_place(case: Path) -> None:
    workspace = opened(case)
    workspace.apply(person("李"))
    (key,) = workspace.snapshot.case.contacts

    workspace.apply(person("王", f"log/{key}.toml"))

    assert list(workspace.snapshot.case.contacts) == [key]
    assert workspace.snapshot.case.contacts[key].person == "王"


def test_undo_takes_the_amendment_away(case: Path) -> None:
    workspace = opened(case)
    workspace.apply(person("李"), "person")

    assert workspace.undo() == "person"

    assert list(workspace.snapshot.case.contacts) == ["a"]
    assert [path.name for path in (case / "log").iterdir()] == ["a.toml"]


def test_a_contact_in_git_can_be_deleted_there_it_is_kept(case: Path) -> None:
    workspace = opened(case)

    workspace.apply(RemoveFile(file="log/a.toml"))

    assert workspace.snapshot.case.contacts == {}


def test_other_files_in_git_are_changed_in_place(case: Path) -> None:
    workspace = opened(case)

    workspace.apply(SetValue(file="case.toml", table=(), key="title", value="x"))

    assert workspace.snapshot.case.about.title == "x"
    assert sorted(path.name for path in case.iterdir()) == [".git", "case.toml", "log"]


def test_nothing_is_saved_while_git_changes_files(case: Path) -> None:
    workspace = opened(case)
    lock = case / ".git/index.lock"
    lock.write_text("")
    edit = SetValue(file="case.toml", table=(), key="title", value="x")

    with pytest.raises(NotSaved, match="git"):
        workspace.apply(edit)
    lock.unlink()
    workspace.apply(edit)

    assert workspace.snapshot.case.about.title == "x"


def test_a_lock_that_a_killed_git_left_says_nothing(case: Path) -> None:
    (case / ".git/index.lock").write_text("")
    assert is_at_work(case)

    an_hour_ago = time.time() - 3600
    os.utime(case / ".git/index.lock", (an_hour_ago, an_hour_ago))

    assert not is_at_work(case)
    assert not is_at_work(case.parent)
