"""The editor is chosen by the environment and started without a shell."""

import shutil
import subprocess
from pathlib import Path

import pytest

from forbear.tui.editor import edit, editor_command, editor_words


def test_the_most_particular_variable_wins() -> None:
    environment = {"EDITOR": "vi", "VISUAL": "emacs -nw", "FORBEAR_EDITOR": "code --wait"}

    assert editor_words(environment) == ["code", "--wait"]


def test_words_are_split_as_a_shell_would_and_nothing_is_expanded(tmp_path: Path) -> None:
    file = tmp_path / "a b;touch x.toml"

    command = editor_command({"EDITOR": "'my ed' $HOME; rm -rf"}, file)

    assert command == ["my ed", "$HOME;", "rm", "-rf", "--", str(file)]


def test_notepad_gets_no_dashes(tmp_path: Path) -> None:
    command = editor_command({"EDITOR": "notepad.exe"}, tmp_path / "a.toml")

    assert command == ["notepad.exe", str(tmp_path / "a.toml")]


def test_unclosed_quotes_fall_through_to_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: name if name == "nano" else None)

    assert editor_words({"EDITOR": "'vi"}) == ["nano"]


def test_without_any_editor_there_is_no_command(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)

    assert editor_command({}, tmp_path / "a.toml") is None


def test_gits_editor_is_that_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []

    def run(words: list[str], **_options: object) -> subprocess.CompletedProcess[str]:
        asked.append(words)
        return subprocess.CompletedProcess(words, 0, "micro\n", "")

    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(shutil, "which", lambda name: f"/bin/{name}")

    assert editor_words({}) == ["micro"]
    assert asked == [["/bin/git", "config", "--global", "core.editor"]]
    assert editor_words({"GIT_EDITOR": "ed"}) == ["ed"]


def test_the_editor_is_waited_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "a.toml"
    monkeypatch.setenv("FORBEAR_EDITOR", "touch")

    assert edit(file) == 0
    assert file.exists()


def test_an_editor_that_does_not_exist_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("FORBEAR_EDITOR", str(tmp_path / "none"))

    assert edit(tmp_path / "a.toml") is None
