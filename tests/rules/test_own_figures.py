"""Which figures of a paper are held against each other before anybody has confirmed them."""

from datetime import date

import pytest

from forbear.reading.paper import read_paper
from forbear.rules.own_figures import as_read

DAY = date(2026, 11, 24)
PARTS = "截至2026年11月24日，尚欠本金18,600.00元、利息744.00元、罚息156.00元"
LINES = "第1期 2026-12-15 1,000.00元\n第2期 2027-01-15 1,000.00元\n"


def sums(text: str) -> dict[str, str]:
    """The sums that are taken as confirmed, by name."""
    term = as_read(read_paper(text, DAY)).term
    names = ("balance_principal", "balance_total", "stated_total", "down_payment")
    found = ((name, getattr(term, name)) for name in names)
    return {name: one.value.plain() for name, one in found if one is not None}


def test_parts_and_total_of_a_debt_are_held_against_each_other() -> None:
    assert sums(f"{PARTS}，合计19,560.00元。") == {
        "balance_principal": "18600.00", "balance_total": "19560.00",
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "截至2026年11月24日，尚欠本金18,600.00元、利息744.00元，合计19,560.00元。",
        (
            "截至2026年11月24日，尚欠本金18,600.00元、利息744.00元、罚息156.00元、代扣60.00元，"
            "合计19,500.00元。"
        ),
        f"{PARTS}。",
    ],
)
def test_parts_that_may_be_incomplete_are_not(text: str) -> None:
    assert "balance_total" not in sums(text)


def test_lines_and_their_total_are_held_against_each_other() -> None:
    assert sums(f"{LINES}各期还款总额2,100.00元。")["stated_total"] == "2100.00"


@pytest.mark.parametrize(
    "text",
    [
        f"分3期归还。\n{LINES}各期还款总额2,100.00元。",
        f"{LINES}各期还款总额9,100.00元。",
    ],
)
def test_a_total_beside_lines_that_seem_unread_is_not(text: str) -> None:
    assert "stated_total" not in sums(text)


def test_no_line_is_taken_while_one_cannot_be_read() -> None:
    lines = "第1期 2027-01-30 1,000.00元\n第2期 2027-02-30 1,000.00元\n第3期 2027-03-30 1,000.00元"

    assert as_read(read_paper(lines, DAY)).schedule == ()
