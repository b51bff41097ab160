"""What others changed while a form was open is never overwritten unseen."""

from pathlib import Path

from tui.walk import walking


def replaced(file: Path, old: str, new: str) -> None:
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


async def test_the_same_field_changed_elsewhere_shows_three_versions(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("2", "enter", "tab", "end", *["backspace"] * 8)
        await walk.type("7000")
        replaced(shop / "finances.toml", "6300.00", "6400.00")

        await walk.press("ctrl+s")

        assert "6400.00" in (shop / "finances.toml").read_text(encoding="utf-8")
        for version in ("6,300.00", "6,400.00", "7,000.00"):
            assert version in walk.text

        await walk.press("m")

        assert "amount = 7000.00" in (shop / "finances.toml").read_text(encoding="utf-8")
        assert "3,050.00" in walk.text


async def test_escape_from_the_versions_keeps_theirs_and_the_form(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("2", "enter", "tab", "end", *["backspace"] * 8)
        await walk.type("7000")
        replaced(shop / "finances.toml", "6300.00", "6400.00")

        await walk.press("ctrl+s", "escape")

        assert "6400.00" in (shop / "finances.toml").read_text(encoding="utf-8")
        assert "7000" in walk.text


async def test_a_change_of_another_field_is_merged(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("2", "enter", "tab", "end", *["backspace"] * 8)
        await walk.type("7000")
        replaced(shop / "finances.toml", "网店净收入", "网店收入")

        await walk.press("ctrl+s")

        text = (shop / "finances.toml").read_text(encoding="utf-8")
        assert "网店收入" in text
        assert "7000.00" in text


async def test_a_refused_save_keeps_the_form_and_what_was_typed(shop: Path) -> None:
    async with walking(shop) as walk:
        await walk.press("2", "enter", "tab", "end", *["backspace"] * 8)
        await walk.type("7000")
        (shop / "finances.toml").write_text("<<<<<<< ours\nbuffer = 1\n", encoding="utf-8")

        await walk.press("ctrl+s")

        assert "7000" in walk.text
        assert "<<<<<<<" in (shop / "finances.toml").read_text(encoding="utf-8")
