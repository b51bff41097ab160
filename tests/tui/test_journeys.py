"""The main job, by keys only, in both languages."""

import tomllib
from difflib import ndiff
from pathlib import Path

import pytest

from forbear.case.kinds import Channel, Direction
from forbear.rendering.views.view import Tone
from tui.walk import walking

LANGUAGES = ["zh_CN", "en"]
PAY = {"zh_CN": "每月最多能还", "en": "You can pay"}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_added_expense_lowers_what_can_be_paid(shop: Path, language: str) -> None:
    async with walking(shop, language=language) as walk:
        await walk.press("2")
        assert f"{PAY[language]} 2,350.00" in walk.text

        await walk.press("down", "down", "n")
        await walk.type("房租涨价")
        await walk.press("enter")
        await walk.type("150")
        await walk.press("ctrl+s")

        assert f"{PAY[language]} 2,200.00" in walk.text
        assert "房租涨价" in walk.text


async def test_an_added_expense_adds_only_its_own_lines_to_the_file(shop: Path) -> None:
    before = (shop / "finances.toml").read_text(encoding="utf-8").splitlines()

    async with walking(shop) as walk:
        await walk.press("2", "down", "down", "n")
        await walk.type("net")
        await walk.press("enter")
        await walk.type("80")
        await walk.press("f10")

    after = (shop / "finances.toml").read_text(encoding="utf-8").splitlines()
    assert [line for line in ndiff(before, after) if line.startswith("- ")] == []
    assert 0 < len(after) - len(before) < 6
    tree = tomllib.loads("\n".join(after))
    assert tree["expense"]["net"] == {"label": "net", "amount": 80.0}


async def test_a_changed_figure_is_undone_and_done_again(shop: Path) -> None:
    original = (shop / "finances.toml").read_bytes()

    async with walking(shop) as walk:
        await walk.press("2", "enter", "tab", "end", *["backspace"] * 8)
        await walk.type("7000")
        await walk.press("ctrl+s")
        assert "3,050.00" in walk.text

        await walk.press("u")
        assert "2,350.00" in walk.text
        assert (shop / "finances.toml").read_bytes() == original

        await walk.press("ctrl+r")
        assert "3,050.00" in walk.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_call_is_logged_in_one_line(shop: Path, language: str) -> None:
    before = {path.name for path in (shop / "log").iterdir()}

    async with walking(shop, language=language) as walk:
        await walk.press("l")
        await walk.type("14:05 call 95188 staff8812 #T9 免罚息507.23 by 12-01")
        assert "507.23" in walk.text
        await walk.press("enter")

        contacts = walk.case.workspace.snapshot.case.contacts
        newest = next(contact for contact in contacts.values() if contact.ticket == "T9")

    assert newest.channel is Channel.CALL
    assert (newest.number, newest.staff_no, newest.ticket) == ("95188", "8812", "T9")
    assert newest.direction is Direction.OUT
    assert newest.debts == ("mybank",)
    (promise,) = newest.promises
    assert promise.amount is not None
    assert promise.amount.plain() == "507.23"
    assert len({path.name for path in (shop / "log").iterdir()} - before) == 1


async def test_an_unsaved_quick_entry_is_there_when_it_is_opened_again(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("l")
        await walk.type("call 95188 hello")
        await walk.press("escape", "l")

        assert "call 95188 hello" in walk.text


async def test_findings_lead_to_their_lines(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("8")
        panel = walk.case.panel
        assert panel is not None
        assert "不要签" in walk.text
        ids = [row.id for section in panel.rows.sections for row in section.rows]
        vague = next(position for position, one in enumerate(ids) if "waiver-vague" in one)

        await walk.press(*["down"] * vague, "enter")

        paper = panel.query_one("PaperText")
        assert paper.has_focus
        lines = (shop / "debts/mybank/agreement.md").read_text(encoding="utf-8").split("\n")
        assert "另行申请" in lines[paper.current - 1]  # type: ignore[attr-defined] # a PaperText


async def test_all_answers_are_shown_on_demand(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("8")
        panel = walk.case.panel
        assert panel is not None
        few = sum(len(section.rows) for section in panel.rows.sections)

        await walk.press("v")

        assert sum(len(section.rows) for section in panel.rows.sections) > few
        assert "无法判断" in walk.text or "无误" in walk.text


async def test_a_search_filters_while_typing_and_escape_drops_it(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("6", "slash")
        await walk.type("T1003")
        assert "2026-09-24" in walk.text
        assert "2026-09-22" not in walk.text

        await walk.press("enter", "down")
        assert walk.case.row is not None
        assert "2026-09-22" not in walk.text

        await walk.press("escape")

        assert "2026-09-22" in walk.text


async def test_the_language_switches_live_and_the_cursor_stays(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("2", "down", "down", "down")
        row = walk.case.row

        await walk.press("f2")

        assert "You can pay 2,350.00" in walk.text
        assert walk.case.row is not None
        assert row is not None
        assert walk.case.row.id == row.id


async def test_escape_goes_up_and_never_out(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("4", *["escape"] * 6)

        assert walk.app.is_running
        assert walk.case.current == "overview"


async def test_q_quits(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("q")

        assert walk.app.return_code == 0
        assert not walk.app.is_running


async def test_deleting_asks_once_and_undo_brings_it_back(shop: Path) -> None:
    original = (shop / "finances.toml").read_bytes()

    async with walking(shop) as walk:
        await walk.press("2", "down", "d", "escape")
        assert (shop / "finances.toml").read_bytes() == original

        await walk.press("d", "enter")
        assert "兼职客服工资" not in walk.text

        await walk.press("u")
        assert (shop / "finances.toml").read_bytes() == original


async def test_an_overview_line_leads_to_its_panel(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("enter")
        await walk.rest()

        assert walk.case.current == "finances"


async def test_what_others_change_on_disk_appears_and_the_row_stays(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("2", "down", "down")
        row = walk.case.row
        file = shop / "finances.toml"
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("6300.00", "6400.00"), encoding="utf-8")

        walk.case.poll()
        await walk.rest()

        assert "2,450.00" in walk.text
        assert row is not None
        assert walk.case.row is not None
        assert walk.case.row.id == row.id


async def test_an_accepted_risk_stays_on_the_list_and_no_longer_stops(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("8")
        row = walk.case.row
        assert row is not None
        check = row.id.split("@")[0]

        await walk.press("a")
        await walk.type("已经当面确认")
        await walk.press("ctrl+s")

        tree = tomllib.loads((shop / "debts/mybank/agreement.toml").read_text(encoding="utf-8"))
        assert tree["accepted"][check]["reason"] == "已经当面确认"
        panel = walk.case.panel
        assert panel is not None
        tones = {row.id: row.tone for part in panel.rows.sections for row in part.rows}
        assert tones[row.id] is Tone.DIM


async def test_the_cursor_goes_to_what_was_added(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("2", "down", "down", "n")
        await walk.type("medicine")
        await walk.press("enter")
        await walk.type("80")
        await walk.press("ctrl+s")

        assert walk.case.row is not None
        assert walk.case.row.id == "finances.toml:expense.medicine"
