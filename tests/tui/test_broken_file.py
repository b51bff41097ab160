"""One file that cannot be read is shown for what it is; the rest works."""

from pathlib import Path

import pytest

from tui.walk import walking


async def test_a_file_with_merge_markers_is_named_where_its_content_is_missing(shop: Path) -> None:
    file = shop / "finances.toml"
    file.write_text("<<<<<<< ours\nbuffer = 1\n=======\n", encoding="utf-8")

    async with walking(shop) as walk:
        assert "finances.toml:1" in walk.text

        await walk.press("2")
        assert "■ finances.toml:1" in walk.text

        await walk.press("8")
        assert "不要签" in walk.text


async def test_a_folder_that_is_no_case_any_more_says_so_in_the_list(
    shop: Path, tmp_path: Path
) -> None:
    async with walking(tmp_path) as walk:
        assert "服装网店" in walk.text
        (shop / "case.toml").unlink()

        await walk.press("enter")

        assert walk.app.is_running
        assert "case.toml" in walk.text


@pytest.mark.usefixtures("shop")
async def test_a_list_of_cases_opens_one_and_escape_returns(tmp_path: Path) -> None:
    async with walking(tmp_path) as walk:
        assert "共 1 个案件" in walk.text

        await walk.press("enter")
        assert "下一步" in walk.text

        await walk.press("escape")
        assert "共 1 个案件" in walk.text

        await walk.press("f2")
        assert "Cases: 1" in walk.text
