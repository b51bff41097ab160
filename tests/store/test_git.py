import os
import subprocess
from pathlib import Path

import pytest

from forbear.case.contact import Contact
from forbear.case.edit import AddItem, NewFile, RemoveFile, SetValue
from forbear.errors import NotSaved
from forbear.store.amend import amendment, current, is_change_of_contact
from forbear.store.git import is_committed
from forbear.store.parse import tree_of
from forbear.store.validate import read_record
from store.folders import CALL, make_case


def git(folder: Path, *arguments: str) -> str:
    settings = ("-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false")
    answer = subprocess.run(
        ["git", "-C", str(folder), *settings, *arguments],
        check=True,
        capture_output=True,
        env={"PATH": os.environ["PATH"], "HOME": str(folder.parent), "GIT_CONFIG_NOSYSTEM": "1"},
    )
    return answer.stdout.decode()


def committed(tmp_path: Path, below: str = "") -> Path:
    top = tmp_path / "repository"
    case = make_case(top / below, {"log/a.toml": CALL, "log/中 [x]*.toml": CALL})
    git(top.parent, "init", "-q", str(top))
    git(top, "add", ".")
    git(top, "commit", "-q", "-m", "x")
    return case


@pytest.mark.parametrize("below", ["", "cases/wang"])
def test_a_committed_file_is_known_and_a_new_one_is_not(tmp_path: Path, below: str) -> None:
    case = committed(tmp_path, below)
    (case / "log/b.toml").write_text(CALL)
    git(case, "add", "log/b.toml")

    assert is_committed(case, "log/a.toml")
    assert is_committed(case, "log/中 [x]*.toml")
    assert not is_committed(case, "log/b.toml")
    assert not is_committed(case, "log/*.toml")
    assert not is_committed(case, ":/")


def test_without_a_repository_or_commit_nothing_is_committed(tmp_path: Path) -> None:
    case = make_case(tmp_path / "case", {"log/a.toml": CALL})
    assert not is_committed(case, "log/a.toml")

    git(case.parent, "init", "-q", str(case))
    assert not is_committed(case, "log/a.toml")


def test_without_git_nothing_is_committed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    case = committed(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert not is_committed(case, "log/a.toml")


def test_a_git_that_hangs_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    case = committed(tmp_path)
    (tmp_path / "git").write_text("#!/bin/sh\nexec sleep 60\n")
    (tmp_path / "git").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr("forbear.store.git._TIMEOUT_SECONDS", 0.2)

    assert not is_committed(case, "log/a.toml")


TRAPS = {
    "core.fsmonitor": "{run}",
    "core.hooksPath": "{folder}",
    "core.pager": "{run}",
    "core.editor": "{run}",
    "core.sshCommand": "{run}",
    "core.askPass": "{run}",
    "core.gitProxy": "{run}",
    "core.alternateRefsCommand": "{run}",
    "credential.helper": "!{run}",
    "gpg.program": "{run}",
    "gpg.ssh.program": "{run}",
    "diff.external": "{run}",
    "diff.x.command": "{run}",
    "diff.x.textconv": "{run}",
    "filter.x.clean": "{run}",
    "filter.x.smudge": "{run}",
    "filter.x.process": "{run}",
    "merge.x.driver": "{run}",
    "interactive.diffFilter": "{run}",
    "pager.ls-tree": "{run}",
    "alias.ls-tree": "!{run}",
    "uploadpack.packObjectsHook": "{run}",
    "trailer.x.command": "{run}",
    "sequence.editor": "{run}",
    "log.showSignature": "true",
}


def test_no_trap_of_a_strange_folder_runs(tmp_path: Path) -> None:
    case = committed(tmp_path)
    fired = tmp_path / "fired"
    hooks = tmp_path / "hooks"
    hooks.mkdir()
    names = ("post-index-change", "pre-commit", "post-checkout", "reference-transaction", "run")
    for name in names:
        (hooks / name).write_text(f"#!/bin/sh\ntouch {fired}\ncat\n")
        (hooks / name).chmod(0o755)
        (case / ".git/hooks" / name).write_bytes((hooks / name).read_bytes())
        (case / ".git/hooks" / name).chmod(0o755)
    for key, value in TRAPS.items():
        git(case, "config", key, value.format(run=hooks / "run", folder=hooks))
    (case / ".gitattributes").write_text("* filter=x diff=x merge=x\n")
    (case / "log/a.toml").write_text(CALL.replace("call", "mail"))

    assert is_committed(case, "log/a.toml")

    assert not fired.exists()


def test_settings_of_the_surroundings_do_not_reach_git(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = committed(tmp_path)
    other = committed(tmp_path / "other")
    (other / "log/only.toml").write_text(CALL)
    git(other, "add", ".")
    git(other, "commit", "-q", "-m", "y")
    monkeypatch.setenv("GIT_DIR", str(other / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(other))

    assert not is_committed(case, "log/only.toml")
    assert is_committed(case, "log/a.toml")


def contact(amends: str | None = None) -> Contact:
    text = CALL if amends is None else f'{CALL}amends = "{amends}"\n'
    record = read_record(Contact, tree_of(text), "log/x.toml", text).record
    assert isinstance(record, Contact)
    return record


def test_an_amendment_says_it_all_and_names_the_old_one() -> None:
    edit = SetValue(file="log/a.toml", table=(), key="person", value="李")

    made = amendment([edit], tree_of(CALL), "log/b.toml")

    assert made.file == "log/b.toml"
    assert made.values == {**tree_of(CALL), "person": "李", "amends": "a"}


def test_an_amendment_of_what_is_gone_is_refused() -> None:
    edit = SetValue(file="log/a.toml", table=(), key="person", value=None)

    with pytest.raises(NotSaved):
        amendment([edit], tree_of(CALL), "log/b.toml")


def test_only_changes_in_place_of_contacts_are_amendments() -> None:
    change = SetValue(file="log/a.toml", table=(), key="person", value="x")
    addition = AddItem(file="debts/a/payments.toml", table=(), key="payments", values={})

    assert is_change_of_contact([change])
    assert not is_change_of_contact([addition])
    assert not is_change_of_contact([NewFile(file="log/b.toml", values={})])
    assert not is_change_of_contact([RemoveFile(file="log/a.toml")])


def test_a_corrected_contact_no_longer_counts() -> None:
    contacts = {"a": contact(), "b": contact("a"), "c": contact("b"), "d": contact("gone")}

    assert list(current(contacts)) == ["c", "d"]


def test_two_corrections_of_one_both_count() -> None:
    contacts = {"a": contact(), "b": contact("a"), "c": contact("a")}

    assert list(current(contacts)) == ["b", "c"]


def test_a_circle_of_corrections_hides_nothing() -> None:
    contacts = {"a": contact("b"), "b": contact("a"), "c": contact("c"), "d": contact("a")}

    assert set(current(contacts)) == {"a", "b", "c", "d"}
