"""The sample cases, as read from their files, give the worked figures to the fen."""

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from forbear.case.case import Case, DebtFolder
from forbear.loan.kinds import Component
from forbear.loan.schedule import schedule
from forbear.planning.budget import budget
from forbear.planning.commitments import Source, commitments
from forbear.planning.debt_service import service_ratio
from forbear.planning.debt_terms import loan_terms, owed, own_state
from forbear.planning.shares import pro_rata
from forbear.values.day import Month
from forbear.values.money import Money
from forbear.workspace import Workspace

CASES = Path(__file__).parents[2] / "cases"
NOVEMBER = date(2026, 11, 24)


def opened(name: str, day: date, state: Path) -> Case:
    return Workspace.open(CASES / name, day, state).snapshot.case


def yuan(text: str) -> Money:
    return Money.parse(text)


def interest(folder: DebtFolder) -> str:
    assert folder.debt is not None
    assert folder.debt.loan is not None
    return " ".join(line.interest.plain() for line in schedule(loan_terms(folder.debt.loan)))


def test_the_breakfast_shop_pays_interest_and_owes_the_principal(tmp_path: Path) -> None:
    case = opened("breakfast-shop", NOVEMBER, tmp_path)
    folder = case.debts["mybank"]

    assert interest(folder) == (
        "744.00 744.00 672.00 744.00 720.00 744.00 720.00 744.00 744.00 720.00 744.00 720.00"
    )
    assert own_state(folder, date(2026, 12, 10)).arrears == yuan("80720.00")
    assert own_state(folder, NOVEMBER).arrears == Money(0)


def test_the_breakfast_shop_can_pay_2350_and_the_paper_leaves_four_yuan(tmp_path: Path) -> None:
    case = opened("breakfast-shop", NOVEMBER, tmp_path)
    assert case.finances is not None
    month = budget(case.finances, Month(2027, 1))

    assert (month.surplus, month.capacity) == (yuan("2650.00"), yuan("2350.00"))
    (paper,) = commitments(case, NOVEMBER, (Source.PAPER,))
    assert month.surplus - paper.due_in(Month(2027, 1)) - month.buffer == yuan("4.42")
    assert paper.total == yuan("92440.88")
    ratio = service_ratio(yuan("2289.58"), month)
    assert ratio is not None
    assert round(ratio * 1000) == 309


def test_the_clothes_shop_owes_each_component_to_the_fen(tmp_path: Path) -> None:
    folder = opened("clothes-shop", date(2026, 10, 10), tmp_path).debts["mybank"]
    state = own_state(folder, date(2026, 10, 10))

    assert interest(folder) == (
        "697.50 639.37 525.00 523.12 450.00 406.87 337.50 290.62 232.50 168.75 116.25 56.25"
    )
    assert state.overdue[Component.PRINCIPAL] == yuan("12500.01")
    assert state.overdue[Component.INTEREST] == yuan("860.62")
    assert state.overdue[Component.PENALTY_PRINCIPAL] == yuan("472.50")
    assert state.overdue[Component.PENALTY_INTEREST] == yuan("34.73")
    assert (state.arrears, state.undue_interest, state.payoff) == (
        yuan("13867.86"),
        yuan("140.62"),
        yuan("26508.45"),
    )


@pytest.mark.parametrize("month", list(Month(2026, 10).through(Month(2027, 10))), ids=str)
def test_the_clothes_shop_can_pay_2350_in_every_month(tmp_path: Path, month: Month) -> None:
    case = opened("clothes-shop", date(2026, 10, 10), tmp_path)
    assert case.finances is not None

    assert budget(case.finances, month).capacity == yuan("2350.00")


def test_the_household_owes_each_component_to_the_fen(tmp_path: Path) -> None:
    folder = opened("household", NOVEMBER, tmp_path).debts["mybank"]
    state = own_state(folder, NOVEMBER)

    assert interest(folder) == (
        "372.00 332.07 313.79 275.04 254.15 223.83 186.90 161.98 126.31 98.61 66.37 30.45"
    )
    assert state.overdue[Component.PRINCIPAL] == yuan("5049.64")
    assert state.overdue[Component.INTEREST] == yuan("348.88")
    assert state.penalty == yuan("63.16")
    assert (state.undue_principal, state.undue_interest) == (yuan("10525.68"), yuan("16.84"))
    assert state.payoff == yuan("16004.20")


def test_the_household_shares_lose_no_fen(tmp_path: Path) -> None:
    case = opened("household", NOVEMBER, tmp_path)
    assert case.finances is not None
    capacity = budget(case.finances, Month.of(NOVEMBER)).capacity
    balances = {name: owed(case.debts[name], NOVEMBER) for name in ("mybank", "card", "consumer")}

    shares = pro_rata(capacity, {name: one for name, one in balances.items() if one is not None})

    assert capacity == yuan("1343.53")
    assert shares == {
        "mybank": yuan("360.51"),
        "card": yuan("645.14"),
        "consumer": yuan("337.88"),
    }


def test_the_household_falls_short_when_the_benefit_ends(tmp_path: Path) -> None:
    case = opened("household", NOVEMBER, tmp_path)
    assert case.finances is not None
    now, later = (budget(case.finances, month) for month in (Month(2027, 3), Month(2027, 4)))
    contractual = yuan("2699.26") + yuan("1432.02") + yuan("1375.20")

    assert (now.surplus, later.surplus) == (yuan("1543.53"), yuan("-106.47"))
    assert contractual == yuan("5506.48")
    assert contractual - now.surplus == yuan("3962.95")
    ratio = service_ratio(contractual, now)
    assert ratio is not None
    assert Fraction(1021, 1000) < ratio < Fraction(1022, 1000)


def test_the_household_can_keep_both_plans_after_the_lump(tmp_path: Path) -> None:
    case = opened("household", NOVEMBER, tmp_path)
    assert case.finances is not None
    plans = commitments(case, NOVEMBER, (Source.OPEN,))
    month = Month(2027, 1)

    asked = Money.total(one.due_in(month) for one in plans)

    assert asked == yuan("1183.44")
    assert budget(case.finances, month).capacity - asked == yuan("160.09")
