"""What must reach the disk before what: content, then name, then folder."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from forbear.case.edit import Edit, NewFile, RemoveFile, SetValue
from forbear.store.parse import tree_of
from store.folders import CALL, RENT, make_case, opened

EDITS: dict[str, tuple[Edit, list[str]]] = {
    "change": (
        SetValue(file="finances.toml", table=(), key="buffer", value=1),
        ["write", "sync file", "replace", "sync case"],
    ),
    "create": (
        NewFile(file="log/new.toml", values=tree_of(CALL)),  # type: ignore[arg-type] # plain values
        ["write", "sync file", "link", "sync log"],
    ),
    "create in new folders": (
        NewFile(file="debts/shop/debt.toml", values={"label": "x"}),
        ["write", "sync file", "link", "sync shop", "sync case", "sync debts"],
    ),
    "delete": (RemoveFile(file="log/a.toml"), ["unlink", "sync log"]),
}


@pytest.mark.parametrize("name", EDITS)
def test_content_reaches_the_disk_before_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    edit, order = EDITS[name]
    case = make_case(tmp_path / "case", {"finances.toml": RENT, "log/a.toml": CALL})
    workspace = opened(case)
    seen: list[str] = []
    inside = os.fspath(case)

    def recorded(call: Callable[..., object], say: Callable[..., str]) -> Callable[..., object]:
        def recording(*arguments: object, **named: object) -> object:
            word = say(*arguments)
            if word:
                seen.append(word)
            return call(*arguments, **named)

        return recording

    def path_of(descriptor: int) -> str:
        return os.fspath(Path(f"/proc/self/fd/{descriptor}").readlink())

    def synced(descriptor: int) -> str:
        is_folder = stat.S_ISDIR(os.fstat(descriptor).st_mode)
        return f"sync {Path(path_of(descriptor)).name}" if is_folder else "sync file"

    def written(descriptor: int, _content: object) -> str:
        return "write" if path_of(descriptor).startswith(inside) else ""

    def renamed(source: object, *_: object) -> str:
        return "" if str(source).startswith("/") else "replace"

    def unlinked(target: object) -> str:
        return "" if str(target).startswith((".forbear", "/")) else "unlink"

    monkeypatch.setattr(os, "fsync", recorded(os.fsync, synced))
    monkeypatch.setattr(os, "write", recorded(os.write, written))
    monkeypatch.setattr(os, "replace", recorded(os.replace, renamed))
    monkeypatch.setattr(os, "link", recorded(os.link, lambda *_: "link"))
    monkeypatch.setattr(os, "unlink", recorded(os.unlink, unlinked))

    assert workspace.apply(edit).durable

    assert seen == order
