"""Days out of rhythm in a paper's own lines."""

from datetime import date

import pytest

from forbear.rules.base import State
from forbear.rules.paper_alone import check_paper

MONTHS = "第1期 2027-01-15 2,000.00元\n第2期 2027-02-15 2,000.00元\n第3期 2027-03-15 2,000.00元\n"


def has_gap(text: str) -> bool:
    answers = check_paper(text, "paper.md", date(2026, 11, 24))
    return any(one.rule.id == "date-gap" and one.state is State.FINDING for one in answers)


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("第4期 2027-03-31 17,600.00元", False),
        ("第4期 2027-04-15 17,600.00元", False),
        ("第4期 2027-03-31 2,000.00元", True),
        ("第4期 2027-05-15 17,600.00元", True),
    ],
)
def test_a_rest_may_be_paid_on_a_day_of_its_own(last: str, expected: bool) -> None:
    assert has_gap(MONTHS + last) is expected
