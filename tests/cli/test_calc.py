"""``forbear calc`` as people and scripts call it."""

import io
import json
from pathlib import Path

import pytest

from forbear.cli.main import main


def cut(text: str) -> list[str]:
    """A command line as the shell would cut it."""
    return text.split()


SCHEDULE = cut(
    "calc schedule --principal 80000 --annual 10.8 --method equal-instalment "
    "--count 24 --drawn 2026-12-10 --first-due 2027-01-10 --day-count 30/360"
)
CLOTHES = cut(
    "--principal 50000 --daily 0.045 --method equal-principal --count 12 --drawn 2025-12-15"
)
Capture = pytest.CaptureFixture[str]


def asked(capsys: Capture, *words: str) -> dict[str, object]:
    """The JSON answer of a command that succeeds."""
    assert main([*words, "--format", "json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert isinstance(answer, dict)
    return answer


def said(capsys: Capture, *words: str, lang: str = "en") -> str:
    """The text of a command that succeeds."""
    assert main([*words, "--lang", lang]) == 0
    return capsys.readouterr().out


def refused(capsys: Capture, *words: str) -> str:
    """What a command says that does not understand."""
    assert main([*words, "--lang", "en"]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    return captured.err


def test_a_schedule_has_its_shape(capsys: Capture) -> None:
    answer = asked(capsys, *SCHEDULE)

    lines = answer["lines"]
    assert isinstance(lines, list)
    assert answer["instalment"] == "3721.20"
    assert lines[0] == {
        "no": 1,
        "due": "2027-01-10",
        "days": 31,
        "principal": "3001.20",
        "interest": "720.00",
        "fee": "0.00",
        "total": "3721.20",
        "balance": "76998.80",
    }
    assert (len(lines), lines[-1]["total"], lines[-1]["balance"]) == (24, "3721.26", "0.00")
    assert answer["totals"] == {
        "principal": "80000.00",
        "interest": "9308.86",
        "fee": "0.00",
        "total": "89308.86",
    }
    assert answer["rates"] == {"nominal": "10.80", "effective": "11.35", "xirr": "11.35"}
    assert answer["found"] == "one"
    assert "steps" not in answer


def test_a_flat_rate_is_unmasked(capsys: Capture) -> None:
    answer = asked(
        capsys,
        *cut("calc schedule --principal 12000 --annual 7.2 --method flat --count 12"),
        *cut("--drawn 2026-12-10"),
    )

    rates = answer["rates"]
    assert isinstance(rates, dict)
    assert (answer["instalment"], rates["nominal"], rates["effective"]) == (
        "1072.00",
        "13.03",
        "13.84",
    )


def test_a_schedule_explains_itself(capsys: Capture) -> None:
    answer = asked(capsys, *SCHEDULE, "--explain")

    steps = answer["steps"]
    assert isinstance(steps, list)
    assert steps[0]["result"] == "3721.20"
    assert steps[0]["inputs"][0] == {"symbol": "P", "name": "本金", "value": "80000.00"}
    assert len(steps) == 1 + 3 * 24 + 3


def test_a_schedule_as_text(capsys: Capture) -> None:
    text = said(capsys, *SCHEDULE, "--explain")

    rows = text.splitlines()
    assert rows[0].split() == [
        "no.", "due", "days", "principal", "interest", "fees", "line", "total", "balance", "after",
    ]  # fmt: skip
    assert rows[24].split() == [
        "24", "2028-12-10", "30", "3,688.07", "33.19", "0.00", "3,721.26", "0.00",
    ]  # fmt: skip
    assert "nominal yearly rate    10.80%" in rows
    assert "rounded half up to the fen" in text


def test_columns_stand_under_each_other_in_chinese(capsys: Capture) -> None:
    text = said(capsys, *SCHEDULE, lang="zh")

    head, first = text.splitlines()[:2]
    width = sum(2 if ord(sign) > 0x2000 else 1 for sign in head)
    assert width == len(first)
    assert "本期应还" in head


def test_the_due_day_is_clamped_from_the_drawn_day(capsys: Capture) -> None:
    answer = asked(
        capsys, *cut("calc schedule --principal 1000 --annual 0 --count 4 --due-day 31"),
        *["--drawn", "2026-12-31", "--day-count", "30/360"],
    )  # fmt: skip

    lines = answer["lines"]
    assert isinstance(lines, list)
    assert [line["due"] for line in lines] == [
        "2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30",
    ]  # fmt: skip


def test_every_option_of_a_loan_is_understood(capsys: Capture) -> None:
    answer = asked(
        capsys, *cut("calc schedule --principal 12,000 --daily 0.03 --count 12"),
        *cut("--drawn 2026-01-10 --grace-days 3 --penalty-multiple 1.3 --instalment 900"),
        *cut("--fee 2.50 --fee 30@0 --fee 5@3 --down-payment 1000@2026-01-15"),
        *cut("--holiday 2-3:payment:extends --holiday 5:interest --segment 7:flat:6"),
    )  # fmt: skip

    lines = answer["lines"]
    assert isinstance(lines, list)
    assert [line["no"] for line in lines] == [0, 0, *range(1, 15)]
    assert lines[0]["fee"] == "30.00"
    assert lines[1]["principal"] == "1000.00"
    assert lines[3]["total"] == "0.00"


def test_daily_interest_with_repayments(capsys: Capture) -> None:
    answer = asked(
        capsys, *cut("calc schedule --principal 10000 --daily 0.05 --count 1 --method daily"),
        *["--drawn", "2026-01-10", "--repay", "2026-01-20:4000"],
    )  # fmt: skip

    lines = answer["lines"]
    assert isinstance(lines, list)
    assert [line["interest"] for line in lines] == ["50.00", "63.00"]


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (["--principal", "1e5"], '"1e5" is not an amount'),
        (["--principal", "-5"], "--principal"),
        (["--annual", "abc"], '"abc" is not a rate'),
        (["--annual=-1"], '"-1" is not a rate'),
        (["--count", "1.5"], '"1.5" is not a whole number'),
        (["--count", "５"], '"５" is not a whole number'),
        (["--drawn", "2027-02-29"], '"2027-02-29" is not a day'),
        (["--penalty-multiple", "x"], '"x" is not a factor'),
        (["--penalty-multiple=-1"], '"-1" is not a factor'),
        (["--holiday", "4-6"], '"4-6" needs two parts'),
        (["--holiday", "4-6:sleep"], "sleep is not known here; write one of: principal, interest"),
        (["--holiday", "4-6:payment:shrinks"], "is not known here; write `4-6:payment`"),
        (["--segment", "7:flat"], "needs two parts"),
        (["--method", "magic"], "--method"),
        (["--due-day", "32"], "32 is no day of a month"),
        (["--first-due", "2026-01-01"], "the first due day 2026-01-01 comes before"),
        (["--daily", "0.03"], "--annual"),
    ],
)
def test_what_is_not_understood_is_named(capsys: Capture, words: list[str], what: str) -> None:
    message = refused(capsys, *SCHEDULE, *words)

    assert what in message


def test_rates_of_lines_on_standard_input(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = ["\ufeffdate,amount", "2026-12-10,36000", "# a remark", ""]
    rows += [f"{2027 + no // 12}-{no % 12 + 1:02d}-10,-1684.00" for no in range(24)]
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(rows)))

    answer = asked(capsys, "calc", "rate")

    assert answer == {
        "rates": {"nominal": "11.37", "effective": "11.98", "xirr": "11.97"},
        "found": "one",
    }


def test_rates_of_a_file(capsys: Capture, tmp_path: Path) -> None:
    file = tmp_path / "flows.csv"
    file.write_text("2026-01-01,+100\n2027-01-01,-110\n", encoding="utf-8")

    answer = asked(capsys, "calc", "rate", str(file), "--explain")
    text = said(capsys, "calc", "rate", str(file), "--explain")

    assert answer["rates"] == {"nominal": "9.57", "effective": "10.00", "xirr": "10.00"}
    assert isinstance(answer["steps"], list)
    assert "dated yearly rate      10.00%" in text


def test_several_rates_are_all_told(capsys: Capture, tmp_path: Path) -> None:
    file = tmp_path / "flows.csv"
    file.write_text("2026-01-01,100\n2027-01-01,-230\n2028-01-01,132\n", encoding="utf-8")

    answer = asked(capsys, "calc", "rate", str(file))
    text = said(capsys, "calc", "rate", str(file))

    assert answer == {
        "rates": {"nominal": None, "effective": None, "xirr": None},
        "found": "several",
        "roots": {
            "nominal": ["9.57", "18.37"],
            "effective": ["10.00", "20.00"],
            "xirr": ["10.00", "20.00"],
        },
    }
    assert "10.00% / 20.00%" in text
    assert "none of them is the rate" in text


def test_no_rate_is_told(capsys: Capture, tmp_path: Path) -> None:
    file = tmp_path / "flows.csv"
    file.write_text("2026-01-01,100\n", encoding="utf-8")

    answer = asked(capsys, "calc", "rate", str(file))

    assert answer["found"] == "none"
    assert "No rate brings these payments to balance." in said(capsys, "calc", "rate", str(file))


@pytest.mark.parametrize("line", ["2027-02-29,5", "2027-01-01", "2027-01-01,1e5", "x,1"])
def test_a_bad_line_is_named_by_its_number(capsys: Capture, tmp_path: Path, line: str) -> None:
    file = tmp_path / "flows.csv"
    file.write_text(f"2026-01-01,100\n{line}\n", encoding="utf-8")

    message = refused(capsys, "calc", "rate", str(file))

    assert f'line 2: "{line}"' in message


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"])
def test_a_file_that_cannot_be_read_is_named(
    capsys: Capture, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "flows.csv"
    if content is not None:
        file.write_bytes(content)

    assert "flows.csv cannot be read" in refused(capsys, "calc", "rate", str(file))


def test_a_payoff_has_its_components_and_lines(capsys: Capture) -> None:
    answer = asked(capsys, "calc", "payoff", *CLOTHES, "--paid-lines", "6", "--on", "2026-10-10")

    lines = answer["lines"]
    assert isinstance(lines, list)
    assert answer["overdue"] == {
        "fee": "0.00",
        "interest": "860.62",
        "penalty-interest": "34.73",
        "penalty-principal": "472.50",
        "principal": "12500.01",
    }
    assert (answer["arrears"], answer["payoff"]) == ("13867.86", "26508.45")
    assert (answer["undue_principal"], answer["undue_interest"]) == ("12499.97", "140.62")
    assert (answer["days_overdue"], answer["held"], answer["day"]) == (87, "0.00", "2026-10-10")
    assert [line["no"] for line in lines] == [7, 8, 9]


def test_a_payoff_follows_its_events(capsys: Capture) -> None:
    events = cut(
        "--paid-lines 6 --paid 2026-10-01:500 --charged 2026-10-02:50 --waived "
        "2026-10-03:penalty-principal --waived 2026-10-03:fee:20 --accelerated "
        "2026-10-04 --allocation card --on 2026-10-10"
    )

    answer = asked(capsys, "calc", "payoff", *CLOTHES, *events, "--explain")

    assert answer["undue_principal"] == "0.00"
    assert isinstance(answer["steps"], list)
    overdue = answer["overdue"]
    assert isinstance(overdue, dict)
    assert overdue["fee"] == "30.00"


def test_a_payoff_as_text_on_a_named_today(capsys: Capture) -> None:
    text = said(
        capsys, "calc", "payoff", *CLOTHES, "--paid-lines", "6", "--today", "2026-10-10",
        "--explain",
    )  # fmt: skip

    assert text.splitlines()[1].split()[:3] == ["7", "2026-07-15", "87"]
    assert "payoff                          26,508.45" in text
    assert "payoff = a + u + r − c = 26,508.45" in text
    assert "penalty on principal = B × d × t = 244.69" in text


def test_a_payoff_without_arrears_has_no_table(capsys: Capture) -> None:
    text = said(capsys, "calc", "payoff", *CLOTHES, "--on", "2025-12-20")

    assert text.startswith("fees")


@pytest.mark.parametrize("word", ["2026-10-03", "2026-10-03:nothing", "x:fee", "2026-10-03:fee:x"])
def test_a_waiver_that_is_not_understood(capsys: Capture, word: str) -> None:
    assert "--waived" in refused(
        capsys, "calc", "payoff", *CLOTHES, "--on", "2026-10-10", "--waived", word
    )


def test_a_ceiling_in_both_forms(capsys: Capture) -> None:
    words = cut("calc ceiling --charges 1363.34 --principal 15200:92 --principal 10133.33:61")

    answer = asked(capsys, *words, "--explain")
    text = said(capsys, *words, "--explain")

    steps = answer.pop("steps")
    assert answer == {
        "charges": "1363.34",
        "ceiling": "1325.94",
        "excess": "37.40",
        "equivalent_365": "24.68",
        "equivalent_360": "24.34",
    }
    assert isinstance(steps, list)
    assert "above the ceiling           37.40" in text


@pytest.mark.parametrize(
    ("cap", "ceiling"),
    [(["--lpr", "3.45"], "3704.45"), (["--cap", "36"], "9663.78"), ([], "6442.52")],
)
def test_a_ceiling_of_ones_own(capsys: Capture, cap: list[str], ceiling: str) -> None:
    answer = asked(
        capsys, "calc", "ceiling", "--charges", "4831.89", "--principal", "46000:213", *cap
    )

    assert answer["ceiling"] == ceiling


def test_no_principal_has_no_yearly_rate(capsys: Capture) -> None:
    words = cut("calc ceiling --charges 5 --principal 100:0")

    assert asked(capsys, *words)["equivalent_365"] is None
    assert "yearly rate on 365 days  none" in said(capsys, *words)


PLAN = cut(
    "calc solve --principal 80000 --annual 7.2 --count 36 --drawn 2026-12-10 --day-count 30/360"
)


@pytest.mark.parametrize(
    ("unknown", "value", "instalment", "neighbour"),
    [
        ("count", 39, "2306.75", "2360.66"),
        ("rate", "3.66", "2349.84", "2350.19"),
        ("down-payment", "4116.58", "2350.00", "2350.01"),
        ("waived", "4116.58", "2350.00", "2350.01"),
        ("instalment", "2477.49", "2477.49", None),
    ],
)
def test_each_unknown_is_solved(
    capsys: Capture, unknown: str, value: object, instalment: str, neighbour: str | None
) -> None:
    answer = asked(capsys, *PLAN, "--for", unknown, "--limit", "2350", "--explain")

    assert answer["value"] == value
    assert (answer["instalment"], answer["neighbour"]) == (instalment, neighbour)
    assert isinstance(answer["steps"], list)


def test_a_solution_as_text(capsys: Capture) -> None:
    counted = said(capsys, *PLAN, "--for", "count", "--limit", "2350", "--explain")
    rated = said(capsys, *PLAN, "--for", "rate", "--limit", "2350")
    plain = said(capsys, *PLAN)

    assert counted.splitlines()[0].split() == ["number", "of", "lines", "39"]
    assert "one step further does not fit" in counted
    assert "3.66%" in rated
    assert plain.splitlines()[0].split() == ["instalment", "2,477.49"]


def test_a_last_line_above_the_limit_is_told(capsys: Capture) -> None:
    by_days = [*PLAN, "--day-count", "actual/360", "--for", "count", "--limit", "2350"]

    answer, text = asked(capsys, *by_days), said(capsys, *by_days)

    assert (answer["largest_line"], answer["one_line_exceeds"]) == ("2476.89", True)
    assert text.endswith("Careful: the greatest line lies above the limit.\n")
    assert asked(capsys, *PLAN, "--for", "count", "--limit", "2350")["one_line_exceeds"] is False


def test_nothing_fits_is_said(capsys: Capture) -> None:
    words = [*PLAN, "--for", "count", "--limit", "100"]

    assert asked(capsys, *words) == {"unknown": "count", "value": None}
    assert said(capsys, *words) == "Nothing fits within this limit.\n"


def test_a_limit_is_asked_for(capsys: Capture) -> None:
    assert "`--limit` is needed" in refused(capsys, *PLAN, "--for", "count")


def test_what_is_looked_for_need_not_be_given(capsys: Capture) -> None:
    loan = cut("calc solve --principal 80000 --drawn 2026-12-10 --day-count 30/360")

    count = asked(capsys, *loan, *cut("--annual 7.2 --for count --limit 2350"))
    rate = asked(capsys, *loan, *cut("--count 36 --for rate --limit 2477.49"))

    assert (count["value"], count["instalment"], count["neighbour"]) == (39, "2306.75", "2360.66")
    assert rate["instalment"] == "2477.49"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("--annual 7.2 --for waived --limit 2350", "`--count` is needed: the number of lines"),
        ("--count 36 --limit 2350", "`--annual` or `--daily` is needed"),
    ],
)
def test_what_is_not_looked_for_is_asked_for(words: str, expected: str, capsys: Capture) -> None:
    loan = cut("calc solve --principal 80000 --drawn 2026-12-10 --day-count 30/360")

    assert expected in refused(capsys, *loan, *cut(words))


def test_a_bullet_is_not_solved(capsys: Capture) -> None:
    message = refused(capsys, *PLAN, "--method", "lump", "--limit", "5", "--for", "count")

    assert "only plans with instalments are solved, not lump" in message


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("1234.50", {"text": "壹仟贰佰叁拾肆元伍角"}),
        ("１，２３４．５０", {"text": "壹仟贰佰叁拾肆元伍角"}),
        ("壹仟贰佰叁拾肆元伍角", {"amount": "1234.50"}),
        ("人民币贰万陆仟伍佰零捌元肆角伍分", {"amount": "26508.45"}),
    ],
)
def test_capitals_both_ways(capsys: Capture, typed: str, answer: dict[str, str]) -> None:
    assert asked(capsys, "calc", "capitals", typed) == answer
    assert said(capsys, "calc", "capitals", typed).strip() in answer.values()


@pytest.mark.parametrize(
    ("typed", "what"),
    [
        ("壹仟x佰", '"x", character 3'),
        ("1e5", '"1", character 1'),
        ("壹仟伍元", '"伍", character 3'),
        ("人民币", '"人民币" ends before the amount is complete'),
    ],
)
def test_what_is_no_amount_names_the_character(capsys: Capture, typed: str, what: str) -> None:
    assert what in refused(capsys, "calc", "capitals", typed)


@pytest.mark.parametrize(
    "part",
    cut("schedule rate flat payoff reconcile change ceiling snapback judgment solve capitals"),
)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_part_has_its_help(capsys: Capture, part: str, lang: str) -> None:
    with pytest.raises(SystemExit) as left:
        main(["calc", part, "--help", "--lang", lang])

    assert left.value.code == 0
    assert "--format" in capsys.readouterr().out
