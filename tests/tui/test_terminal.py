"""What Pilot cannot see: bytes in and bytes out of a real pseudo-terminal."""

import re
import signal
from pathlib import Path

from tui.hostile import hostile_case
from tui.terminal import running

HOSTILE_OUTPUT = re.compile(rb"\x1b\]0;|\x1b\[31m(?!;)|\xe2\x80\xae|\xe2\x81\xa9|\x07")

TEXTUAL_POINTER = re.compile(rb"\x1b\]22;default\x07")
"""Textual sets the shape of the pointer by itself."""


def test_eight_characters_of_an_input_method_and_a_two_line_paste_arrive_whole(
    shop: Path, tmp_path: Path
) -> None:
    with running(shop, tmp_path / "state") as terminal:
        terminal.wait_for("下一步")
        assert b"\x1b[>25u" not in bytes(terminal.raw)

        terminal.send("2")
        terminal.wait_for("必要支出")
        terminal.send("n")
        terminal.wait_for("Ctrl+S")
        terminal.send("临时住院押金费用")
        terminal.wait_for("临时住院押金费用")

        terminal.paste("第一行甲\n第二行乙")
        terminal.wait_for("第一行甲 第二行乙")
        terminal.wait_for("已连成一行")

        terminal.send("\x1b")
        terminal.wait_for("没有保存")
        terminal.send("q")
        terminal.child.expect_exact(b"\x1b[?1049l", timeout=10)


def test_chinese_is_painted_where_the_locale_is_plain_c(shop: Path, tmp_path: Path) -> None:
    plain = {"LC_ALL": "C", "LANG": "C", "FORBEAR_LANG": "zh", "PYTHONUTF8": "0"}
    with running(shop, tmp_path / "state", **plain, PYTHONCOERCECLOCALE="0") as terminal:
        terminal.wait_for("服装网店")

        assert "\\u" not in terminal.text


def test_a_hostile_case_sends_no_steering_code(tmp_path: Path) -> None:
    with running(hostile_case(tmp_path / "evil"), tmp_path / "state") as terminal:
        terminal.wait_for("[/][b]X[/b]")
        for key in "23456780":
            terminal.send(key)
            terminal.read(0.4)

        foreign = TEXTUAL_POINTER.sub(b"", bytes(terminal.raw))
        assert HOSTILE_OUTPUT.findall(foreign) == []


def test_what_was_typed_survives_a_closed_window(shop: Path, tmp_path: Path) -> None:
    with running(shop, tmp_path / "state") as terminal:
        terminal.wait_for("下一步")
        terminal.send("2")
        terminal.wait_for("必要支出")
        terminal.send("n")
        terminal.wait_for("Ctrl+S")
        terminal.send("还没保存的话")
        terminal.wait_for("还没保存的话")
        terminal.child.kill(signal.SIGHUP)
        terminal.read(2)

    with running(shop, tmp_path / "state") as terminal:
        terminal.wait_for("下一步")
        terminal.send("2")
        terminal.wait_for("必要支出")
        terminal.send("n")
        terminal.wait_for("还没保存的话")


def test_the_second_start_shows_the_last_picture_at_once_and_keeps_it(
    shop: Path, tmp_path: Path
) -> None:
    with running(shop, tmp_path / "state") as terminal:
        terminal.wait_for("下一步")
        terminal.read(1.5)
        first = terminal.text
        terminal.send("q")
        terminal.child.expect_exact(b"\x1b[?1049l", timeout=10)

    with running(shop, tmp_path / "state") as terminal:
        terminal.wait_for("下一步")
        assert b"\x1b[?1000h" not in bytes(terminal.raw)  # Textual has not begun yet
        terminal.read(0.3)  # the rest of the picture
        assert terminal.text == first

        terminal.send("2")
        terminal.wait_for("必要支出")
        terminal.send("q")
        terminal.child.expect_exact(b"\x1b[?1049l", timeout=10)
        terminal.child.wait()
        assert bytes(terminal.raw).count(b"\x1b[?1049h") == 1


def test_a_picture_of_another_state_is_never_shown(shop: Path, tmp_path: Path) -> None:
    with running(shop, tmp_path / "state") as terminal:
        terminal.wait_for("下一步")
        terminal.read(1.5)
        terminal.send("q")
        terminal.child.expect_exact(b"\x1b[?1049l", timeout=10)
    file = shop / "case.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("服装网店", "新的名字"), "utf-8")

    with running(shop, tmp_path / "state") as terminal:
        terminal.wait_for("新的名字")

        assert "服装网店".encode() not in bytes(terminal.raw)


def test_after_an_edit_the_next_start_begins_with_the_new_overview(
    shop: Path, tmp_path: Path
) -> None:
    with running(shop, tmp_path / "state") as terminal:
        terminal.wait_for("下一步")
        terminal.send("2")
        terminal.wait_for("必要支出")
        terminal.send("\r")
        terminal.wait_for("Ctrl+S")
        terminal.send("\t\x1b[F" + "\x7f" * 8 + "7000\x13")
        terminal.wait_for("3,050.00")
        terminal.send("q")
        terminal.child.expect_exact(b"\x1b[?1049l", timeout=10)

    with running(shop, tmp_path / "state") as terminal:
        terminal.wait_for("3,050.00")
        assert b"\x1b[?1000h" not in bytes(terminal.raw)
        assert "下一步" in terminal.text
        terminal.read(0.3)  # the rest of the picture
        early = terminal.text
        terminal.read(2)

        assert terminal.text == early
