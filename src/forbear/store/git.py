"""The one place that starts git, so that nothing in a strange folder can make it run code.

Only commands that read objects are used: they run no filter, hook, pager or
monitor. Git's own check of a repository's owner stays in force.
"""

import os
import subprocess
import time
from pathlib import Path

from forbear.store.cases import is_there

_SAFE = (
    ("core.fsmonitor", "false"),
    ("core.hooksPath", "/dev/null"),
    ("core.attributesFile", "/dev/null"),
    ("commit.gpgSign", "false"),
    ("log.showSignature", "false"),
    ("gc.auto", "0"),
    ("maintenance.auto", "false"),
    ("core.sshCommand", "false"),
    ("protocol.allow", "never"),
    ("credential.helper", ""),
    ("submodule.recurse", "false"),
    ("safe.bareRepository", "explicit"),
    ("core.fsync", "all"),
)
_ENVIRONMENT = {
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_EDITOR": "true",
    "GIT_ASKPASS": "",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_LITERAL_PATHSPECS": "1",
    "LC_ALL": "C",
}
_KEPT = ("PATH", "HOME", "XDG_CONFIG_HOME", "TMPDIR")
_TIMEOUT_SECONDS = 5
_STALE_SECONDS = 60


def is_committed(root: Path, path: str) -> bool:
    """Tell whether the last commit holds a file of the case.

    False without git, outside a repository, and whenever git refuses: the file
    is then changed in place, as any other.
    """
    top = _top(root)
    if top is None:
        return False
    command = ("ls-tree", "-z", "--name-only", "HEAD", "--", path)
    return bool(_asked(root, top, command).strip("\0"))


def is_at_work(root: Path) -> bool:
    """Tell whether git is changing the files of the case right now.

    A lock older than a minute was left behind by a killed git and says nothing.
    """
    top = _top(root)
    if top is None:
        return False
    try:
        locked_at = (top / ".git" / "index.lock").stat().st_mtime
    except OSError:
        return False
    return time.time() - locked_at < _STALE_SECONDS


def _top(root: Path) -> Path | None:
    """Return the folder with ``.git`` that a case lies in, without asking git."""
    above = (root, *root.parents)
    return next((folder for folder in above if is_there(folder / ".git")), None)


def _asked(root: Path, top: Path, command: tuple[str, ...]) -> str:
    settings = [part for name, value in _SAFE for part in ("-c", f"{name}={value}")]
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
    ceiling = {"GIT_CEILING_DIRECTORIES": str(top.parent)}
    try:
        answer = subprocess.run(  # noqa: S603 - a fixed command, no shell
            ["git", "--no-pager", "-C", str(root), *settings, *command],  # noqa: S607 - from PATH
            env={**environment, **_ENVIRONMENT, **ceiling},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_TIMEOUT_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return os.fsdecode(answer.stdout) if answer.returncode == 0 else ""
