"""The kept first picture belongs to exactly one state of one case."""

import os
import sys
from datetime import date
from pathlib import Path

import pytest

from forbear.text.catalogue import speaking
from forbear.tui.early import EarlyFrame

DAY = date(2026, 10, 10)


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "get_terminal_size", lambda _fd: os.terminal_size((120, 40)))
    assert sys.__stderr__ is not None


@pytest.mark.usefixtures("terminal")
def test_a_kept_picture_comes_back_for_the_same_state_only(shop: Path) -> None:
    frame = EarlyFrame.of(shop, DAY, "dark")
    assert frame is not None
    assert frame.load() == ""

    frame.keep("picture")

    same = EarlyFrame.of(shop, DAY, "dark")
    assert same is not None
    assert same.load() == "picture"
    assert oct(frame.file.stat().st_mode)[-3:] == "600"
    with speaking("en"):
        english = EarlyFrame.of(shop, DAY, "dark")
    (shop / "log" / "new.toml").write_text("", encoding="utf-8")
    others = (
        english,
        EarlyFrame.of(shop, DAY, "dark"),
        EarlyFrame.of(shop, date(2026, 10, 11), "dark"),
        EarlyFrame.of(shop, DAY, "light"),
    )
    for other in others:
        assert other is not None
        assert other.load() == ""


@pytest.mark.usefixtures("terminal")
@pytest.mark.parametrize("content", ["", "{", '{"key": 1}', "[]"])
def test_a_damaged_picture_is_none(shop: Path, content: str) -> None:
    frame = EarlyFrame.of(shop, DAY, "dark")
    assert frame is not None
    frame.file.parent.mkdir(parents=True, exist_ok=True)
    frame.file.write_text(content, encoding="utf-8")

    assert frame.load() == ""


def test_a_folder_of_cases_has_no_picture(tmp_path: Path) -> None:
    assert EarlyFrame.of(tmp_path, DAY, "dark") is None


def test_without_a_terminal_there_is_no_picture(
    shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_descriptor: int) -> os.terminal_size:
        raise OSError

    monkeypatch.setattr(os, "get_terminal_size", refuse)

    assert EarlyFrame.of(shop, DAY, "dark") is None
