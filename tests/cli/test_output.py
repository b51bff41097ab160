"""What leaves the program: cleaned, in UTF-8, data apart from talk."""

import json
import subprocess
import sys

import pytest

from forbear.cli.output import say, write_json, write_json_list, write_line

HOSTILE_TITLE = "房\x1b[2J\x07[@click=app.quit]\u202egnp.exe\x9b31m\u2066"


def test_no_escape_reaches_stdout(capsys: pytest.CaptureFixture[str]) -> None:
    write_line(HOSTILE_TITLE)

    printed = capsys.readouterr().out
    assert printed == "房␛[2J␇[@click=app.quit]‹U+202E›gnp.exe‹U+009B›31m‹U+2066›\n"


def test_json_keeps_hostile_codes_as_escapes(capsys: pytest.CaptureFixture[str]) -> None:
    write_json({"title": HOSTILE_TITLE})

    printed = capsys.readouterr().out
    assert json.loads(printed) == {"title": HOSTILE_TITLE}
    assert not any(code in printed for code in "\x1b\x07\u202e\x9b\u2066")


def test_talk_goes_to_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    say("saved\x1b]0;x\x07")

    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == "saved␛]0;x␇\n"


def test_chinese_survives_the_c_locale() -> None:
    code = (
        "from forbear.cli.output import prepare_streams, write_line, say;"
        "prepare_streams(); write_line('\\u534f\\u5546'); say('\\u5df2')"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        env={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        capture_output=True,
        check=True,
    )

    assert run.stdout.decode() == "协商\n"
    assert run.stderr.decode() == "已\n"


@pytest.mark.parametrize("items", [[], [{"a": "甲\x1b"}], [{"a": 1}, {"b": ["x", {"c": None}]}]])
def test_a_list_written_item_by_item_is_the_same_json(
    items: list[object], capsys: pytest.CaptureFixture[str]
) -> None:
    write_json_list("items", iter(items), format=1)

    printed = capsys.readouterr().out
    assert json.loads(printed) == {"format": 1, "items": items}
    assert "\x1b" not in printed
