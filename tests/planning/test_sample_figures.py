"""The sample cases give the figures of the domain, to the fen."""

from fractions import Fraction
from pathlib import Path

import pytest

from forbear.case.case import Case
from forbear.case.kinds import Stage
from forbear.loan.kinds import Component
from forbear.planning.budget import budget
from forbear.planning.commitments import Source, commitments
from forbear.planning.comparison import compare_offer
from forbear.planning.debt_service import service_ratio
from forbear.planning.debt_terms import owed, own_state
from forbear.planning.savings import free_for_down_payment
from forbear.planning.shares import pro_rata
from forbear.planning.smallest_count import smallest_count
from forbear.planning.stage import stage_of
from forbear.store.folder import CaseFolder
from forbear.values.money import Money
from forbear.values.rate import percent_text
from planning.money import day, month, yuan

CASES = Path(__file__).parents[2] / "cases"
TODAY = day("2026-11-24")
DECEMBER = month("2026-12")


def sample(name: str) -> Case:
    folder = CaseFolder(CASES / name)
    folder.update()
    return folder.case()


@pytest.mark.parametrize(
    ("name", "surplus", "capacity"),
    [
        ("breakfast-shop", "2650.00", "2350.00"),
        ("clothes-shop", "2650.00", "2350.00"),
        ("household", "1543.53", "1343.53"),
    ],
)
def test_surplus_and_capacity(name: str, surplus: str, capacity: str) -> None:
    finances = sample(name).finances

    assert finances is not None
    found = budget(finances, DECEMBER)
    assert (found.surplus, found.capacity) == (yuan(surplus), yuan(capacity))


@pytest.mark.parametrize("name", ["breakfast-shop", "clothes-shop", "household"])
def test_a_paper_waits_for_the_signature(name: str) -> None:
    assert stage_of(sample(name), TODAY) is Stage.AGREE


def test_the_breakfast_shop_before_and_after_each_round() -> None:
    case = sample("breakfast-shop")
    folder = case.debts["mybank"]
    assert case.finances is not None
    december = budget(case.finances, DECEMBER)
    payoff = owed(folder, TODAY)

    rounds = {
        name: compare_offer(one, payoff, case.finances) for name, one in folder.offers.items()
    }
    shares = [
        service_ratio(rounds[name].instalment or Money(0), december)
        for name in ("round-1", "round-2")
    ]

    assert payoff == yuan("80336.00")
    assert rounds["round-2"].total == yuan("90424.88")
    assert [percent_text(one * 100, 1) for one in shares if one is not None] == ["42.6", "30.9"]
    assert smallest_count(yuan("80000"), Fraction(72, 1000), december.surplus) == 34
    assert smallest_count(yuan("80000"), Fraction(72, 1000), december.capacity) == 39
    assert free_for_down_payment(
        case.finances,
        day("2026-12-10"),
        own_state(folder, day("2026-12-10")).overdue[Component.INTEREST],
    ) == yuan("8710.00")


def test_the_clothes_shop_owes_what_its_paper_says() -> None:
    folder = sample("clothes-shop").debts["mybank"]

    state = own_state(folder, day("2026-10-10"))

    assert (state.arrears, state.penalty) == (yuan("13867.86"), yuan("507.23"))
    assert state.payoff == yuan("26508.45")


def test_the_household_divides_what_it_can_pay_and_keeps_160_09() -> None:
    case = sample("household")
    assert case.finances is not None
    december = budget(case.finances, DECEMBER)
    institutions = ("mybank", "card", "consumer")
    balances = {name: owed(case.debts[name], TODAY) for name in institutions}

    needed = Money.total(plan.due_in(DECEMBER) for plan in commitments(case, TODAY))

    assert balances == {
        "mybank": yuan("16004.20"),
        "card": yuan("28640.35"),
        "consumer": yuan("15000.00"),
    }
    assert pro_rata(december.capacity, {n: one for n, one in balances.items() if one}) == {
        "mybank": yuan("360.51"),
        "card": yuan("645.14"),
        "consumer": yuan("337.88"),
    }
    assert needed == yuan("1183.44")
    assert december.capacity - needed == yuan("160.09")
    assert commitments(case, TODAY, (Source.PAPER, Source.ACCEPTED)) == ()
    assert budget(case.finances, month("2027-04")).surplus == yuan("-106.47")
