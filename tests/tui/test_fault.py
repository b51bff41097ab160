"""A mistake of the program ends it without showing anybody's data."""

from pathlib import Path

import pytest

from forbear.tui.fault import fault_report
from tui.walk import walking


def test_a_report_names_places_and_no_local_values() -> None:
    secret = "330600199002300028"  # noqa: S105 - an invented identity number
    try:
        [].index(len(secret))  # type: ignore[arg-type] # meant to fail
    except ValueError as error:
        report = fault_report(error)

    assert "test_fault.py" in report
    assert secret not in report


def test_a_report_without_an_exception_is_a_sentence() -> None:
    assert fault_report(None).strip()


async def test_a_crash_prints_no_value_and_keeps_what_was_typed(shop: Path) -> None:
    printed: list[str] = []

    async def crash() -> None:
        async with walking(shop) as walk:
            await walk.press("2", "n")
            await walk.type("还没保存")
            walk.case.call_later(lambda: 1 // 0)
            await walk.rest()
            printed.extend(str(part) for part in walk.app._exit_renderables)

    with pytest.raises(ZeroDivisionError):
        await crash()

    assert "ZeroDivisionError" in printed[0]
    assert "许晚晴" not in printed[0]
    assert "13800000318" not in printed[0]
    async with walking(shop) as walk:
        await walk.press("2", "n")
        assert "还没保存" in walk.text
