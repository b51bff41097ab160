"""Chinese screens speak Chinese, English screens English; only case text is as it is."""

import re
from pathlib import Path

import pytest

from forbear.rules.registry import all_rules
from forbear.tui.actions import PANELS
from tui.walk import Walk, walking

ALLOWED_LATIN = {
    *("Enter", "Esc", "Ctrl", "Shift", "Alt", "Tab", "Ins", "Del", "Space"),
    *("App", "English", "SMS"),
    *("FORBEAR", "EDITOR", "forbear"),
}
PATH = re.compile(r"(?:(?:debts|log|evidence|summaries)/\S+|\w+\.(?:toml|md)\S*)(?: [\w.]+)?")
LATIN = re.compile(r"[A-Za-z]{2,}")
CHINESE = re.compile(r"[\u4e00-\u9fff]")
CITED = re.compile(r"《[^》]*》?|[\u4e00-\u9fff]+(?:〔\d+〕)?\d+号(?: art\.)?|中文 / English")
"""Titles and numbers of Chinese laws are cited as they are, in both languages."""

CHINESE_CASE = {
    "case.toml": 'schema = 1\ntitle = "网店"\n',
    "finances.toml": '[income.a]\nlabel = "工资"\namount = 6800.00\n',
    "debts/x/debt.toml": 'label = "网商贷"\n',
}
ENGLISH_CASE = {
    "case.toml": 'schema = 1\ntitle = "Shop"\n',
    "finances.toml": '[income.a]\nlabel = "Wages"\namount = 6800.00\n',
    "debts/x/debt.toml": 'label = "Loan"\n',
}


def written(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


async def screens(walk: Walk) -> list[str]:
    """Return what every panel, form and sheet shows."""
    shown = []
    for panel, *_ in PANELS:
        walk.case.open_panel(panel)
        await walk.rest()
        shown.append(walk.text)
        if panel in {"finances", "log"}:
            await walk.press("n")
            shown.append(walk.text)
            await walk.press("escape")
    for key in ("question_mark", "ctrl+p", "l"):
        await walk.press(key)
        shown.append(walk.text)
        await walk.press("escape")
    walk.case.open_panel("agreement")
    await walk.press("v", "down", "down")
    shown.append(walk.text)
    return shown


async def test_chinese_screens_hold_no_latin_words(tmp_path: Path) -> None:
    checks = {part for rule in all_rules() for part in rule.id.split("-")}
    async with walking(written(tmp_path / "case", CHINESE_CASE), size=(140, 50)) as walk:
        texts = await screens(walk)

    words = {word for text in texts for word in LATIN.findall(PATH.sub("", CITED.sub("", text)))}
    assert {word for word in words if word not in ALLOWED_LATIN | checks} == set()


async def test_english_screens_hold_no_chinese(tmp_path: Path) -> None:
    folder = written(tmp_path / "case", ENGLISH_CASE)
    async with walking(folder, language="en", size=(140, 50)) as walk:
        texts = await screens(walk)

    lines = {line for text in texts for line in CITED.sub("", text).splitlines()}
    assert {line for line in lines if CHINESE.search(line)} == set()


@pytest.mark.parametrize("language", ["zh_CN", "en"])
async def test_empty_panels_teach_how_to_begin(tmp_path: Path, language: str) -> None:
    folder = written(tmp_path / "case", {"case.toml": 'schema = 1\ntitle = "1"\n'})
    async with walking(folder, language=language) as walk:
        for panel in ("finances", "debts", "plan", "materials", "log"):
            walk.case.open_panel(panel)
            await walk.rest()

            key = "l" if panel == "log" else "n"
            assert re.search(rf"(?:按 {key}|\b{key} (?:adds|logs))", walk.text), panel
