"""The one place that starts an editor: chosen by the environment, never by the case."""

import os
import shlex
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

_VARIABLES = ("FORBEAR_EDITOR", "VISUAL", "EDITOR")
_USUAL = ("nano", "vim", "vi", "notepad")


def editor_words(environment: Mapping[str, str]) -> list[str] | None:
    """Return the editor's command as words; None when there is no editor."""
    for variable in _VARIABLES:
        words = _words(environment.get(variable, ""))
        if words:
            return words
    words = _words(_of_git(environment))
    if words:
        return words
    found = next((name for name in _USUAL if shutil.which(name)), None)
    return [found] if found else None


def editor_command(environment: Mapping[str, str], file: Path) -> list[str] | None:
    """Return the whole command: no shell, ``--`` before the absolute path."""
    words = editor_words(environment)
    return None if words is None else [*words, *_separator(words), str(file.resolve())]


def edit(file: Path) -> int | None:
    """Open a file and wait; returns the editor's exit code, None when there is no editor."""
    command = editor_command(os.environ, file)
    if command is None:
        return None
    try:
        return subprocess.run(command, check=False).returncode  # noqa: S603 - words from the user's own environment
    except OSError:
        return None


def _separator(words: list[str]) -> list[str]:
    return [] if Path(words[0]).stem.lower() == "notepad" else ["--"]


def _words(text: str) -> list[str]:
    try:
        return shlex.split(text)
    except ValueError:
        return []


def _of_git(environment: Mapping[str, str]) -> str:
    """Return ``core.editor`` of the user, not of the folder."""
    if "GIT_EDITOR" in environment:
        return environment["GIT_EDITOR"]
    git = shutil.which("git")
    if git is None:
        return ""
    answer = subprocess.run(  # noqa: S603 - fixed words
        [git, "config", "--global", "core.editor"],
        capture_output=True,
        check=False,
        text=True,
        timeout=5,
    )
    return answer.stdout.strip()
