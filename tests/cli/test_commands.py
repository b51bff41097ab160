"""The front door: commands, languages, mistakes, exit codes."""

import json
import shutil
import subprocess
import sys
import tomllib
from datetime import date
from pathlib import Path

import pytest

from forbear.cli import arguments, new
from forbear.cli.commands import COMMANDS, OPEN, with_command
from forbear.cli.explain import explained
from forbear.cli.language import chosen
from forbear.cli.main import main
from forbear.errors import UsageError
from forbear.rendering.width import cells
from forbear.rules.registry import all_rules
from forbear.text.catalogue import speaking

DAY = "2026-10-10"


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"LANG": "zh_CN.UTF-8"}, "zh_CN"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LC_ALL": "en_US", "LANG": "zh_CN"}, "en"),
        ({"LANGUAGE": "fr:en", "LANG": "zh_CN"}, "en"),
        ({"LANG": "zh_TW.Big5"}, "zh_CN"),
        ({"LC_ALL": "C"}, "zh_CN"),
        ({"LANG": "fr_FR"}, "zh_CN"),
        ({}, "zh_CN"),
    ],
)
def test_the_terminal_decides_the_language(environment: dict[str, str], expected: str) -> None:
    assert chosen([], environment) == expected
    assert chosen(["--lang", "auto"], environment) == expected


@pytest.mark.parametrize("spelling", ["zh", "zh_CN.UTF-8", "zh-Hans", "zh-TW", "zh-Hant", "ZH"])
def test_every_spelling_of_chinese_is_understood(spelling: str) -> None:
    assert chosen(["check", "x", "--lang", spelling], {"LANG": "en"}) == "zh_CN"
    assert chosen([f"--lang={spelling}"], {"LANG": "en"}) == "zh_CN"


def test_an_option_behind_two_dashes_is_a_word() -> None:
    assert chosen(["log", "x", "--", "--lang", "en"], {}) == "zh_CN"


def test_a_language_not_spoken_is_a_mistake() -> None:
    with pytest.raises(UsageError):
        chosen(["--lang", "klingon"], {})


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], [OPEN]),
        (["cases/shop"], [OPEN, "cases/shop"]),
        (["--lang", "en", "shop"], ["--lang", "en", OPEN, "shop"]),
        (["shop", "--today", DAY], [OPEN, "shop", "--today", DAY]),
        (["check", "shop"], ["check", "shop"]),
        (["--today", DAY, "check", "shop"], ["--today", DAY, "check", "shop"]),
        (["--help"], ["--help"]),
        (["./check"], [OPEN, "./check"]),
    ],
)
def test_a_folder_alone_means_open(words: list[str], expected: list[str]) -> None:
    assert with_command(words) == expected


@pytest.mark.parametrize("language", ["zh", "en"])
def test_help_lists_every_command(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help", "--lang", language])

    printed = capsys.readouterr().out
    assert ended.value.code == 0
    assert all(f"    {command} " in printed for command in COMMANDS)
    assert ("用法：" in printed) is (language == "zh")
    assert ("positional arguments" in printed) is (language == "en")


def test_the_columns_of_the_chinese_help_line_up(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help", "--lang", "zh"])

    meanings = ("新建案卷", "显示这份说明并退出", "显示版本号并退出", "记一笔沟通")
    lines = capsys.readouterr().out.split("\n")
    columns = {
        cells(line.partition(meaning)[0])
        for meaning in meanings
        for line in lines
        if line.endswith(meaning)
    }
    assert len(columns) == 1


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_explains_itself_in_chinese(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main([command, "--help", "--lang", "zh"])

    printed = capsys.readouterr().out
    assert "选项" in printed
    assert "show this help" not in printed
    assert "显示这份说明并退出" in printed


def test_the_version_is_data(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])

    assert capsys.readouterr().out.startswith("forbear 0.")


@pytest.mark.parametrize(
    "words",
    [
        ["check"],
        ["check", "x", "--format", "xml"],
        ["check", "x", "--today", "someday"],
        ["check", "x", "--nonsense"],
        ["render", "x", "--for", "mother"],
        ["explain", "no-such-check"],
        ["--lang", "klingon", "check", "x"],
        ["log", "x"],
    ],
)
def test_a_mistake_exits_two_and_prints_no_data(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 2

    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err


@pytest.mark.parametrize(
    "words",
    [["show", "nowhere"], ["nowhere"], ["render", "nowhere"], ["log", "nowhere", "14:05 call x"]],
)
def test_a_missing_case_exits_three(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*words, "--lang", "en"]) == 3
    assert "nowhere is not a case folder" in capsys.readouterr().err


def test_mistakes_are_said_in_the_language_in_use(capsys: pytest.CaptureFixture[str]) -> None:
    main(["show", "--lang", "zh"])
    chinese = capsys.readouterr().err
    main(["show", "--lang", "en"])
    english = capsys.readouterr().err

    assert "缺少参数：文件夹" in chinese
    assert "the following arguments are required: FOLDER" in english


def test_plural_forms_of_argparse_are_translated() -> None:
    arguments.speak()

    assert arguments._counted("expected %s argument", "expected %s arguments", 2) == (
        "后面要跟 %s 个值"
    )


def test_without_a_terminal_a_folder_is_printed(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(shop), "--today", DAY]) == 0
    opened = capsys.readouterr().out
    assert main(["show", str(shop), "--today", DAY]) == 0

    assert opened == capsys.readouterr().out
    assert "2,350.00" in opened


@pytest.mark.parametrize(("term", "opened"), [("xterm", True), ("dumb", False)])
def test_a_terminal_that_can_be_painted_on_gets_the_screens(
    shop: Path, monkeypatch: pytest.MonkeyPatch, term: str, *, opened: bool
) -> None:
    asked: list[tuple[Path, date]] = []
    monkeypatch.setenv("TERM", term)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)

    def screens(folder: Path, today: date) -> int:
        asked.append((folder, today))
        return 0

    assert main([str(shop), "--today", DAY], screens) == 0
    assert asked == ([(shop, date(2026, 10, 10))] if opened else [])


def test_one_panel_can_be_shown_as_json(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["show", str(shop), "finances", "--today", DAY, "--format", "json"])

    shown = json.loads(capsys.readouterr().out)
    assert list(shown["panels"]) == ["finances"]
    cells = [
        row["cells"] for part in shown["panels"]["finances"]["sections"] for row in part["rows"]
    ]
    assert cells[0][:2] == ["网店净收入", "6,300.00"]


def test_an_unknown_panel_is_a_mistake(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", str(shop), "kitchen"]) == 2
    assert "overview" in capsys.readouterr().err


def test_a_folder_of_cases_is_listed(
    shop: Path, household: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["show", str(shop.parent), "--today", DAY, "--format", "json"]) == 0

    listed = json.loads(capsys.readouterr().out)["cases"]
    assert [Path(case["case"]).name for case in listed] == [household.name, shop.name]
    assert listed[1]["verdict"] == "do-not-sign"


def test_explain_gives_reason_source_and_examples(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "waiver-vague", "--lang", "zh"]) == 0

    printed = capsys.readouterr().out
    for heading in ("查什么", "为什么要紧", "请对方怎么改", "依据", "好的写法", "有问题的写法"):
        assert f"\n{heading}\n  " in printed
    assert "民法典 544" in printed


def test_explain_alone_lists_every_check(capsys: pytest.CaptureFixture[str]) -> None:
    main(["explain", "--format", "json"])
    listed = json.loads(capsys.readouterr().out)["checks"]
    main(["explain"])

    assert "sum-mismatch" in {one["check"] for one in listed}
    assert len(capsys.readouterr().out.splitlines()) == len(listed)


def test_explain_suggests_the_nearest_check(capsys: pytest.CaptureFixture[str]) -> None:
    main(["explain", "waiver-vage", "--lang", "en"])

    assert "did you mean waiver-vague" in capsys.readouterr().err


def test_explain_as_json_has_every_part(capsys: pytest.CaptureFixture[str]) -> None:
    main(["explain", "sum-mismatch", "--format", "json", "--lang", "en"])

    found = json.loads(capsys.readouterr().out)
    assert all(
        found[part] for part in ("what", "why", "ask", "severity", "question", "good", "bad")
    )


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_check_explains_itself_wholly(language: str) -> None:
    with speaking(language):
        parts = {one.id: explained(one) for one in all_rules()}

    wanted = ("what", "why", "ask", "says", "good", "bad", "severity", "question")
    assert {check: [one for one in wanted if not part[one]] for check, part in parts.items()} == {
        check: [] for check in parts
    }


def test_log_writes_one_file_and_says_what_it_understood(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = "14:05 call 95188 #T2001 waives 507.23 by 10-20 / wait for the SMS"

    code = main(["log", str(shop), said, "--today", DAY, "--lang", "en"])

    captured = capsys.readouterr()
    file = captured.out.strip()
    written = tomllib.loads((shop / file).read_text("utf-8"))
    assert code == 0
    assert written["debts"] == ["mybank"]
    assert written["ticket"] == "T2001"
    assert written["promises"][0]["amount"] == 507.23
    assert "Ticket number: #T2001" in captured.err


def test_log_without_a_time_says_which_one_it_took(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["log", str(shop), "--lang", "en", "--format", "json", "nobody answers"])

    captured = capsys.readouterr()
    assert json.loads(captured.out)["durable"] is True
    assert "No time was given" in captured.err


@pytest.mark.parametrize("text", ["95188 #T1", "14:05 call said no +nobody"])
def test_log_refuses_what_says_nothing_or_names_no_debt(
    shop: Path, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted((shop / "log").iterdir())

    assert main(["log", str(shop), text]) == 2
    assert sorted((shop / "log").iterdir()) == before
    assert capsys.readouterr().out == ""


def test_log_in_a_case_of_many_debts_names_none_by_itself(
    household: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["log", str(household), "14:05 call nobody answers"])

    written = tomllib.loads((household / capsys.readouterr().out.strip()).read_text("utf-8"))
    assert "debts" not in written


def test_new_copies_a_sample(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "mine"

    assert main(["new", str(folder), "--sample", "breakfast-shop"]) == 0
    assert capsys.readouterr().out == f"{folder}\n"
    assert (folder / "debts/mybank/agreement.md").exists()
    assert (folder / ".gitattributes").exists()


def test_new_says_where_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["new", str(tmp_path / "mine"), "--format", "json"])

    assert json.loads(capsys.readouterr().out) == {"format": 1, "case": str(tmp_path / "mine")}


def test_new_refuses_an_unknown_sample_and_a_full_folder(
    tmp_path: Path, shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", str(tmp_path / "x"), "--sample", "castle"]) == 2
    assert main(["new", str(shop), "--sample", "household"]) == 4
    assert "breakfast-shop" in capsys.readouterr().err


def test_new_without_a_terminal_asks_nothing(tmp_path: Path) -> None:
    assert main(["new", str(tmp_path / "mine")]) == 0
    assert tomllib.loads((tmp_path / "mine/case.toml").read_text("utf-8"))["title"] == "mine"


def answering(monkeypatch: pytest.MonkeyPatch, *answers: str) -> None:
    lines = iter(answers)
    terminal = type("Terminal", (), {})()
    terminal.isatty = lambda: True
    terminal.readline = lambda: f"{next(lines)}\n"
    monkeypatch.setattr(new.sys, "stdin", terminal)  # type: ignore[attr-defined] # the module's sys


def test_new_turns_five_answers_into_records(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answering(monkeypatch, "网商贷", "y", "2026-12-10", "50,000", "２３５０")

    assert main(["new", str(tmp_path / "mine"), "--lang", "en"]) == 0

    debt = tomllib.loads((tmp_path / "mine/debts/mybank/debt.toml").read_text("utf-8"))
    plan = tomllib.loads((tmp_path / "mine/plan.toml").read_text("utf-8"))
    assert (debt["label"], debt["profile"]) == ("网商贷", "mybank")
    assert debt["note"] == "It is overdue. The next payment is due on 2026-12-10."
    assert debt["loan"]["principal"] == 50000
    assert plan["limits"]["instalment"] == 2350


def test_every_question_can_be_skipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, "", "", "", "", "")

    assert main(["new", str(tmp_path / "mine")]) == 0
    assert sorted(path.name for path in (tmp_path / "mine").iterdir()) == [
        ".gitattributes",
        ".gitignore",
        "case.toml",
    ]


def test_an_answer_that_is_not_understood_is_skipped_aloud(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answering(monkeypatch, "某小贷", "n", "soon", "many", "")

    main(["new", str(tmp_path / "mine"), "--lang", "en"])

    debt = tomllib.loads((tmp_path / "mine/debts/lender/debt.toml").read_text("utf-8"))
    assert debt == {"label": "某小贷", "note": "It is not overdue yet."}
    assert capsys.readouterr().err.count("That is not understood; it was skipped.") == 2


def test_a_new_case_can_be_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, "网商贷", "y", "2026-12-10", "50000", "2350")
    main(["new", str(tmp_path / "mine")])

    assert main(["check", str(tmp_path / "mine"), "--today", DAY]) == 0


def test_render_prints_or_writes_a_new_file(
    shop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "summary.md"
    main(["render", str(shop), "--today", DAY])
    printed = capsys.readouterr().out

    assert main(["render", str(shop), "--today", DAY, "-o", str(target)]) == 0
    assert target.read_text("utf-8") == printed
    assert target.stat().st_mode & 0o077 == 0
    assert main(["render", str(shop), "--today", DAY, "-o", str(target)]) == 4
    assert main(["render", str(shop), "-o", str(tmp_path / "no" / "x.md")]) == 4


def test_render_as_json_holds_the_markdown(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["render", str(shop), "--document", "statement", "--format", "json", "--lang", "en"])

    found = json.loads(capsys.readouterr().out)
    assert (found["document"], found["for"]) == ("statement", "own")
    assert found["markdown"].startswith("# Financial statement\n")


HOSTILE = "房\x1b[2J\x1b]0;x\x07[@click=app.quit]x[/]\u202egnp.exe\u2066 <b>|"


@pytest.mark.parametrize(
    "words",
    [
        ["check"],
        ["check", "--format", "json"],
        ["show"],
        ["show", "--format", "json"],
        ["render"],
        ["render", "--document", "statement", "--for", "lender"],
        [],
    ],
)
def test_a_hostile_title_reaches_stdout_as_harmless_signs(
    shop: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    poison(shop)

    main([*words[:1], str(shop), *words[1:], "--today", DAY])

    captured = capsys.readouterr()
    for code in "\x1b\x07\x9b\u202e\u2066\u200b":
        assert code not in captured.out + captured.err


def poison(case: Path) -> None:
    escaped = json.dumps(HOSTILE)[1:-1].replace("\\u001b", "\\u001B")
    for path in case.rglob("*.toml"):
        text = path.read_text("utf-8")
        for key in ("title", "label", "summary", "name", "cause", "what", "note", "organisation"):
            text = text.replace(f'{key} = "', f'{key} = "{escaped}')
        path.write_text(text, "utf-8")


def test_chinese_and_errors_survive_the_c_locale(shop: Path, tmp_path: Path) -> None:
    environment = {
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "PATH": "",
    }
    run = subprocess.run(
        [sys.executable, "-m", "forbear", "check", str(shop), "--today", DAY],
        env=environment,
        capture_output=True,
        check=False,
    )
    wrong = subprocess.run(
        [sys.executable, "-m", "forbear", "show"],
        env=environment,
        capture_output=True,
        check=False,
    )

    assert run.returncode == 1
    assert "先不要签" in run.stdout.decode("utf-8")
    assert "缺少参数" in wrong.stderr.decode("utf-8")


def test_a_reader_that_leaves_early_is_no_error(shop: Path) -> None:
    whole = shutil.which("sh")
    assert whole is not None
    run = subprocess.run(
        [whole, "-c", f"{sys.executable} -m forbear show {shop} --today {DAY} | head -1"],
        capture_output=True,
        check=False,
        text=True,
    )

    assert run.returncode == 0
    assert run.stderr == ""
