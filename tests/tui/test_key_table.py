"""The manual's page of keys is the action table."""

from pathlib import Path

from forbear.tui.key_table import keys_page

PAGE = Path(__file__).parents[2] / "docs" / "keys.md"


def test_the_manuals_page_of_keys_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == keys_page()
