"""A paper is taken in and compared with its terms, by keys only."""

import tomllib
from pathlib import Path

import pytest
from rich.cells import cell_len

from forbear.rendering.views.term_list import read_terms, waiting
from forbear.rendering.views.view import Tone
from forbear.rules.base import State
from forbear.tui.panels.agreement import AgreementPanel
from tui.conftest import SAMPLES
from tui.hostile import ESCAPES
from tui.test_words_on_screen import (
    ALLOWED_LATIN,
    CHINESE,
    CHINESE_CASE,
    CITED,
    ENGLISH_CASE,
    LATIN,
    PATH,
    written,
)
from tui.walk import Walk, walking

LANGUAGES = ["zh_CN", "en"]
WAITS = {"zh_CN": "还有 {number} 条没核对", "en": "{number} terms are not compared"}
OTHER_PAPER = SAMPLES / "breakfast-shop" / "evidence" / "2026-11-24-agreement.md"
FILE = Path("debts/mybank/agreement.toml")
HOSTILE = """# [/] [@click=app.leave]x[/] \x1b[31m
甲方（贷款人）：[b]\u202e某\x1b]0;pwn\x07银行股份有限公司
乙方应还总额为人民币 1,200.00 元，分12期偿还，每期 100.00 元，首期还款日为2026年10月31日。
收款人为[@click=app.quit]银行[/]有限公司。
"""


async def take_in(walk: Walk, paper: Path) -> None:
    await walk.press("8", "r")
    await walk.type(str(paper))
    await walk.press("enter")


def states(walk: Walk) -> dict[str, State]:
    return {one.rule.id: one.state for one in walk.case.workspace.snapshot.answers}


def tree(folder: Path) -> dict[str, dict[str, dict[str, object]]]:
    return tomllib.loads((folder / FILE).read_text(encoding="utf-8"))


def number_waiting(walk: Walk) -> int:
    return len(waiting(walk.case.workspace.snapshot.case.debts["mybank"]))


def panel_of(walk: Walk) -> AgreementPanel:
    panel = walk.case.panel
    assert isinstance(panel, AgreementPanel)
    return panel


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_paper_from_a_file_shows_its_terms_and_no_figure_passes(
    shop: Path, language: str
) -> None:
    async with walking(shop, language=language) as walk:
        await take_in(walk, OTHER_PAPER)

        number = number_waiting(walk)
        assert number > 20
        assert WAITS[language].format(number=number) in walk.text
        assert "80,336.00" in walk.text
        assert states(walk)["sum-mismatch"] is State.CANNOT_TELL
        assert (shop / "evidence" / OTHER_PAPER.name).read_bytes() == OTHER_PAPER.read_bytes()


async def test_confirming_all_terms_brings_the_findings_at_once(shop: Path) -> None:
    async with walking(shop) as walk:
        before = {rule for rule, state in states(walk).items() if state is State.FINDING}
        await take_in(walk, shop / "evidence" / "2026-10-10-agreement.md")
        assert states(walk)["sum-mismatch"] is State.CANNOT_TELL

        signed = f"{FILE.as_posix()}:term.signed_on"
        panel_of(walk).go_to(signed)
        await walk.press("d", "enter")
        await walk.press(*["c"] * number_waiting(walk))

        assert number_waiting(walk) == 0
        assert "条都核对过了" in walk.text
        missing = [one.missing for one in walk.case.workspace.snapshot.answers]
        assert not [one for one in missing if one.endswith("unconfirmed")]
        assert {rule for rule, state in states(walk).items() if state is State.FINDING} == before
        await walk.press("t")
        assert "不要签" in walk.text


@pytest.mark.parametrize("key", ["c", "space", "ctrl+y"])
async def test_a_yes_goes_to_the_file_and_the_cursor_to_the_next_term(shop: Path, key: str) -> None:
    async with walking(shop) as walk:
        await take_in(walk, OTHER_PAPER)
        terms = read_terms(walk.case.workspace.snapshot.case.debts["mybank"])

        await walk.press(key)

        assert tree(shop)["term"]["creditor"]["confirmed"] is True
        assert walk.case.row is not None
        assert walk.case.row.id == terms[1].id
        assert number_waiting(walk) == len(terms) - 1

        await walk.press("u")

        assert tree(shop)["term"]["creditor"]["confirmed"] is False


async def test_a_yes_can_be_taken_back(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("8", "t", "c")

        assert number_waiting(walk) == 1
        assert walk.case.row is not None
        assert walk.case.row.tone is Tone.UNKNOWN


async def test_moving_highlights_the_line_and_the_words_that_were_read(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("8", "t")
        panel = panel_of(walk)

        panel.go_to(f"{FILE.as_posix()}:term.count")
        await walk.pilot.pause()

        assert panel.paper.current == 29
        assert panel.paper.words == "分12期"

        walk.case.set_focus(panel.paper)
        await walk.press(*["down"] * 27)

        assert walk.case.row is not None
        assert walk.case.row.id.endswith("payee_name")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_corrected_term_is_confirmed_by_saving_it(shop: Path, language: str) -> None:
    async with walking(shop, language=language) as walk:
        await take_in(walk, OTHER_PAPER)
        panel_of(walk).go_to(f"{FILE.as_posix()}:term.instalment")

        await walk.press("enter", "end", *["backspace"] * 8)
        await walk.type("2,345.60")
        await walk.press("ctrl+s")

        saved = tree(shop)["term"]["instalment"]
        assert (saved["value"], saved["confirmed"]) == (2345.60, True)
        assert walk.case.row is not None
        assert walk.case.row.tone is Tone.UNKNOWN


async def test_the_form_shows_the_line_of_the_paper_that_is_typed(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("8", "t", "enter", "tab", "end", "backspace")
        await walk.type("29")

        assert "分12期偿还" in walk.text


async def test_a_rejected_term_leaves_and_undo_brings_it_back(shop: Path) -> None:
    original = (shop / FILE).read_bytes()

    async with walking(shop) as walk:
        await walk.press("8", "t", "d", "escape")
        assert (shop / FILE).read_bytes() == original

        await walk.press("d", "enter")
        assert "creditor" not in tree(shop)["term"]

        await walk.press("u")
        assert (shop / FILE).read_bytes() == original


async def test_a_rejected_schedule_takes_nothing_else_with_it(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("8", "t")
        panel_of(walk).go_to(f"{FILE.as_posix()}:schedule")

        await walk.press("d", "enter")

        paper = walk.case.workspace.snapshot.case.debts["mybank"].agreement
        assert paper is not None
        assert paper.schedule == ()
        assert paper.term.count is not None


async def test_the_schedule_is_one_yes(shop: Path) -> None:
    async with walking(shop) as walk:
        await take_in(walk, OTHER_PAPER)
        panel_of(walk).go_to(f"{FILE.as_posix()}:schedule")

        await walk.press("c")

        paper = walk.case.workspace.snapshot.case.debts["mybank"].agreement
        assert paper is not None
        assert paper.schedule_confirmed


async def test_a_line_of_the_schedule_can_be_corrected(shop: Path) -> None:
    async with walking(shop) as walk:
        await take_in(walk, OTHER_PAPER)
        panel_of(walk).go_to(f"{FILE.as_posix()}:schedule")

        await walk.press("enter")
        await walk.press("enter")
        await walk.press("tab", "tab", "end", *["backspace"] * 8)
        await walk.type("2345.60")
        await walk.press("ctrl+s")
        await walk.press("ctrl+s")

        paper = walk.case.workspace.snapshot.case.debts["mybank"].agreement
        assert paper is not None
        assert paper.schedule[0].total.plain() == "2345.60"
        assert paper.schedule_confirmed


async def test_a_waiver_that_was_missed_is_added_and_one_of_several_confirmed(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("8", "t", "n")
        await walk.type("减免")
        await walk.press("enter")
        await walk.press("right", "tab")
        await walk.type("34.73")
        await walk.press("ctrl+s")
        panel_of(walk).go_to(f"{FILE.as_posix()}:waived.0")
        await walk.press("c")

        paper = walk.case.workspace.snapshot.case.debts["mybank"].agreement
        assert paper is not None
        assert [one.confirmed for one in paper.waived] == [False, True]
        assert paper.waived[1].amount is not None
        assert paper.waived[1].amount.plain() == "34.73"


@pytest.mark.parametrize(("language", "name"), [("zh_CN", "罚息合计"), ("en", "penalties tog")])
async def test_a_term_that_was_missed_is_added_by_name_value_and_line(
    shop: Path, language: str, name: str
) -> None:
    async with walking(shop, language=language) as walk:
        await walk.press("8", "t", "n")
        await walk.type(name)
        await walk.press("enter")
        await walk.type("507.23")
        await walk.press("enter")
        await walk.type("20")
        await walk.press("f10")

        assert tree(shop)["term"]["balance_penalty"] == {
            "value": 507.23,
            "line": 20,
            "confirmed": True,
        }
        assert walk.case.row is not None
        assert walk.case.row.id.endswith("balance_penalty")


async def test_choosing_no_term_adds_none(shop: Path) -> None:
    original = (shop / FILE).read_bytes()

    async with walking(shop) as walk:
        await walk.press("8", "t", "n", "down", "escape")

        assert (shop / FILE).read_bytes() == original


async def test_an_answer_that_waits_leads_to_its_term(shop: Path) -> None:
    async with walking(shop) as walk:
        await take_in(walk, OTHER_PAPER)
        await walk.press("t", "v")
        panel = panel_of(walk)
        row = next(row for part in panel.rows.sections for row in part.rows if "sum-mism" in row.id)
        panel.rows.select(row.id)

        await walk.press("enter")

        assert panel.mode == "terms"
        assert walk.case.row is not None
        assert walk.case.row.tone is Tone.UNKNOWN


async def test_a_paper_leaves_and_comes_back_whole(shop: Path) -> None:
    original = (shop / FILE).read_bytes()
    text = shop / "debts/mybank/agreement.md"
    old_text = text.read_bytes()

    async with walking(shop) as walk:
        await take_in(walk, OTHER_PAPER)
        await walk.press("u")
        assert (shop / FILE).read_bytes() == original
        assert text.read_bytes() == old_text

        await walk.press("U")
        assert text.read_bytes() == OTHER_PAPER.read_bytes()
        assert number_waiting(walk) > 20


async def test_what_is_wrong_with_a_file_is_said_at_the_field_and_the_path_stays(
    shop: Path,
) -> None:
    async with walking(shop) as walk:
        await walk.press("8", "r", "enter")
        assert "请输入文件路径" in walk.text

        await walk.type("/no/such.pdf")
        await walk.press("enter")
        assert "读不了" in walk.text

        await walk.press("escape", "r")
        assert "/no/such.pdf" in walk.text


async def test_with_several_debts_the_right_one_is_chosen(shop: Path) -> None:
    card = shop / "debts" / "card" / "debt.toml"
    card.parent.mkdir()
    card.write_text('label = "信用卡"\n', encoding="utf-8")

    async with walking(shop) as walk:
        await walk.press("8", "r")
        await walk.type(str(OTHER_PAPER))
        await walk.press("enter")
        assert "是哪笔债的协议" in walk.text
        await walk.press("right", "enter")

        debts = walk.case.workspace.snapshot.case.debts
        assert len(waiting(debts["card"])) > 20
        assert panel_of(walk).debt == "card"
        assert waiting(debts["mybank"]) == ()


async def test_without_a_paper_the_panel_says_how_to_begin(shop: Path) -> None:
    (shop / FILE).unlink()
    (shop / "debts/mybank/agreement.md").unlink()

    async with walking(shop) as walk:
        await walk.press("8", "t")
        assert "按 r 读入" in walk.text

        await take_in(walk, OTHER_PAPER)
        assert number_waiting(walk) > 20


async def test_without_a_debt_a_paper_has_no_home(tmp_path: Path) -> None:
    (tmp_path / "bare").mkdir()
    (tmp_path / "bare" / "case.toml").write_text("schema = 1\n", encoding="utf-8")

    async with walking(tmp_path / "bare") as walk:
        await walk.press("8", "r")

        assert "请先录入这笔债" in walk.text


async def test_escape_goes_from_the_terms_to_the_answers(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("8", "t", "escape")
        assert panel_of(walk).mode == "answers"

        await walk.press("escape")
        assert walk.case.current == "overview"


async def test_actions_on_terms_say_where_they_work(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("8", "c")
        assert "按 t" in walk.text

        await walk.press("t", "v")
        assert "请先按 t" in walk.text


async def test_switching_the_language_keeps_the_terms_and_the_cursor(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("8", "t", "down", "down")
        row = walk.case.row

        await walk.press("f2")

        assert row is not None
        assert walk.case.row is not None
        assert walk.case.row.id == row.id
        assert panel_of(walk).mode == "terms"


async def test_a_hostile_paper_is_shown_as_harmless_signs(shop: Path, tmp_path: Path) -> None:
    paper = tmp_path / "[b]x.md"
    paper.write_text(HOSTILE, encoding="utf-8")

    async with walking(shop) as walk:
        await take_in(walk, paper)
        seen = [walk.text]
        for _ in range(number_waiting(walk)):
            await walk.press("down")
            seen.append(walk.text)
        await walk.press("home", "enter")
        seen.append(walk.text)
        await walk.press("escape", "d")
        seen.append(walk.text)
        await walk.press("escape", "x")
        seen.append(walk.text)
        await walk.press("escape", "c")
        seen.append(walk.text)
        await walk.pilot.click(offset=(80, 6))

        assert walk.app.is_running
        assert walk.app.return_code is None
        everything = "\n".join(seen)
        assert "[@click=app.leave]x[/]" in everything
        assert not any(escape in everything for escape in ESCAPES)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (200, 60)])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_terms_are_compared_on_screens_of_every_size(
    shop: Path, size: tuple[int, int], language: str
) -> None:
    async with walking(shop, size=size, language=language) as walk:
        await take_in(walk, OTHER_PAPER)
        number = number_waiting(walk)

        assert WAITS[language].format(number=number) in walk.text
        assert "80,000.00" in walk.text
        assert all(cell_len(line) <= size[0] for line in walk.lines)

        await walk.press("down", "c")

        assert number_waiting(walk) == number - 1
        paper = panel_of(walk).paper
        assert f"{paper.current}▸" in walk.text


async def faces(walk: Walk, paper: Path) -> str:
    """Return what the dialogs of taking in and comparing show."""
    await walk.press("8")
    shown = [walk.text]
    await walk.press("r")
    shown.append(walk.text)
    await walk.type(str(paper))
    await walk.press("enter")
    shown.append(walk.text)
    for keys in (("n",), ("escape", "enter"), ("escape", "x"), ("escape", "d"), ("escape", "c")):
        await walk.press(*keys)
        shown.append(walk.text)
    return "\n".join(shown).replace(str(paper), "")


async def test_english_screens_of_an_english_paper_hold_no_chinese(tmp_path: Path) -> None:
    folder = written(tmp_path / "case", ENGLISH_CASE)
    paper = tmp_path / "p.txt"
    paper.write_text(
        "Repayment agreement\nTotal to be repaid: CNY 1,200.00 in 12 instalments of 100.00\n"
    )

    async with walking(folder, language="en", size=(140, 50)) as walk:
        text = await faces(walk, paper)

    assert "1,200.00" in text
    assert CHINESE.findall(CITED.sub("", text)) == []


async def test_chinese_screens_of_a_chinese_paper_hold_no_latin_words(tmp_path: Path) -> None:
    folder = written(tmp_path / "case", CHINESE_CASE)
    paper = tmp_path / "p.txt"
    paper.write_text(HOSTILE.splitlines()[2], encoding="utf-8")

    async with walking(folder, size=(140, 50)) as walk:
        text = await faces(walk, paper)

    words = set(LATIN.findall(PATH.sub("", CITED.sub("", text))))
    assert "1,200.00" in text
    assert words - ALLOWED_LATIN - {"PDF", "DOCX", "Markdown", "txt"} == set()
