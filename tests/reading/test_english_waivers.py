"""What an English waiver takes off, days that run on, zeros that are history."""

from datetime import date

import pytest

from forbear.loan.kinds import Component
from forbear.reading.day_runs import later
from forbear.reading.days import Day
from forbear.reading.paper import read_paper
from forbear.reading.terms import Waiver
from forbear.values.money import Money


@pytest.mark.parametrize(
    ("said", "component", "fen"),
    [
        (
            "The Bank waives CNY 507.23 of accrued default interest.",
            Component.PENALTY_PRINCIPAL,
            50723,
        ),
        ("The Lender waives CNY 300.00 of interest.", Component.INTEREST, 30000),
        ("A total of CNY 300.00 of interest is waived", Component.INTEREST, 30000),
        ("The sum of CNY 300.00 of penalty is waived", Component.PENALTY_PRINCIPAL, 30000),
        ("减免总额 300.00 of principal", Component.PRINCIPAL, 30000),
        ("The Lender waives CNY 300.00 of principal.", Component.PRINCIPAL, 30000),
    ],
)
def test_an_english_waiver_names_its_part(said: str, component: Component, fen: int) -> None:
    waivers = [term.value for term in read_paper(said).waivers]

    assert [(one.item, one.amount) for one in waivers if isinstance(one, Waiver)] == [
        (component, Money(fen))
    ]


def test_a_day_of_january_after_one_of_december_is_next_year() -> None:
    december = Day(date(2026, 12, 20))
    january = Day(date(2026, 1, 20), month=1, day=20, has_year=False)

    assert later(december, january).value == date(2027, 1, 20)


def test_zeros_of_the_old_contract_are_no_balance() -> None:
    old = read_paper("原合同约定利息与罚息均为零。")
    new = read_paper("利息与罚息均为零。")

    assert old.terms == ()
    assert {term.name: term.value for term in new.terms} == {
        "balance_interest": Money(0),
        "balance_penalty": Money(0),
    }


@pytest.mark.parametrize("said", ["每期还款500.00元,合计6,000.00元。", "每期500元,总计6,000元。"])
def test_a_sum_after_the_instalment_is_that_of_the_plan(said: str) -> None:
    values = {term.name: term.value for term in read_paper(said).terms}

    assert values["stated_total"] == Money(600000)
