"""Records of a debt as loan arithmetic understands them."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from forbear.case.case import DebtFolder
from forbear.case.debt import Balance, Loan, Payment
from forbear.loan.kinds import Allocation, Component, DayCount, Method
from forbear.planning.debt_terms import contract_ratio, loan_terms, owed, own_state, stated_total
from forbear.planning.missing import Missing
from forbear.values.money import ZERO
from planning.money import CLOTHES_SHOP_PAID, clothes_shop_loan, day, debt_folder, paid, yuan


def test_the_clothes_shop_owes_what_the_domain_says() -> None:
    folder = debt_folder(loan=clothes_shop_loan(), payments=CLOTHES_SHOP_PAID)

    state = own_state(folder, day("2026-10-10"))

    assert state.overdue[Component.PRINCIPAL] == yuan("12500.01")
    assert state.overdue[Component.INTEREST] == yuan("860.62")
    assert state.overdue[Component.PENALTY_PRINCIPAL] == yuan("472.50")
    assert state.overdue[Component.PENALTY_INTEREST] == yuan("34.73")
    assert state.arrears == yuan("13867.86")
    assert state.undue_principal == yuan("12499.97")
    assert state.undue_interest == yuan("140.62")
    assert state.payoff == yuan("26508.45")


def test_the_household_owes_16004_20_on_its_loan_by_days() -> None:
    loan = Loan(
        principal=yuan("30000"),
        drawn_on=day("2026-03-20"),
        first_due=day("2026-04-20"),
        count=12,
        due_day=20,
        method=Method.EQUAL_INSTALMENT,
        daily_percent=Decimal("0.04"),
        instalment=yuan("2699.26"),
    )
    payments = tuple(paid(f"2026-{month:02d}-20", "2699.26") for month in range(4, 10))
    folder = debt_folder(loan=loan, payments=payments)

    state = own_state(folder, day("2026-11-24"))

    assert state.overdue[Component.PRINCIPAL] == yuan("5049.64")
    assert state.overdue[Component.INTEREST] == yuan("348.88")
    assert state.overdue[Component.PENALTY_PRINCIPAL] == yuan("58.85")
    assert state.overdue[Component.PENALTY_INTEREST] == yuan("4.31")
    assert (state.undue_principal, state.undue_interest) == (yuan("10525.68"), yuan("16.84"))
    assert state.payoff == yuan("16004.20")
    assert owed(folder, day("2026-11-24")) == yuan("16004.20")


def test_a_breakfast_shop_that_paid_its_interest_owes_the_principal_and_the_last_line() -> None:
    loan = Loan(
        principal=yuan("80000"),
        drawn_on=day("2025-12-10"),
        matures_on=day("2026-12-10"),
        first_due=day("2026-01-10"),
        due_day=10,
        method=Method.INTEREST_ONLY,
        daily_percent=Decimal("0.03"),
    )
    interest = ("744", "744", "672", "744", "720", "744", "720", "744", "744", "720", "744")
    payments = tuple(
        paid(f"2026-{month:02d}-10", amount) for month, amount in enumerate(interest, start=1)
    )

    state = own_state(debt_folder(loan=loan, payments=payments), day("2026-12-10"))

    assert state.overdue[Component.PRINCIPAL] == yuan("80000")
    assert state.overdue[Component.INTEREST] == yuan("720")
    assert state.penalty == ZERO


def test_a_payment_that_bounced_never_counted() -> None:
    bounced = Payment(on=day("2026-01-15"), amount=yuan("4864.17"), bounced=True)
    folder = debt_folder(loan=clothes_shop_loan(), payments=(bounced,))

    assert own_state(folder, day("2026-01-15")).arrears == yuan("4864.17")


def but(**fields: object) -> Loan:
    return replace(clothes_shop_loan(), **fields)  # type: ignore[arg-type] # test shorthand


@pytest.mark.parametrize(
    ("loan", "missing"),
    [
        (but(method=Method.FREE), "debt.loan.method"),
        (but(drawn_on=None), "debt.loan.drawn_on"),
        (but(first_due=None), "debt.loan.first_due"),
        (but(first_due=None, method=Method.LUMP), "debt.loan.first_due"),
        (but(count=None), "debt.loan.count"),
        (but(count=None, matures_on=day("2026-12-16")), "debt.loan.count"),
        (but(daily_percent=None), "debt.loan.daily_percent"),
        (but(allocation=Allocation.CONTRACT), "debt.loan.allocation"),
        (but(first_due=day("2025-01-15")), "debt.loan"),
    ],
)
def test_nothing_is_computed_around_a_gap(loan: Loan, missing: str) -> None:
    with pytest.raises(Missing) as lacking:
        loan_terms(loan)

    assert lacking.value.missing == missing


def test_a_debt_without_a_loan_has_no_state() -> None:
    with pytest.raises(Missing, match=r"debt\.loan"):
        own_state(debt_folder(), day("2026-10-10"))
    with pytest.raises(Missing, match=r"debt\.loan"):
        own_state(DebtFolder(id="x"), day("2026-10-10"))


def test_the_count_follows_from_the_maturity() -> None:
    assert loan_terms(but(count=None, matures_on=day("2026-12-15"))).count == 12


def test_a_lump_loan_falls_due_at_its_maturity() -> None:
    loan = but(method=Method.LUMP, first_due=None, count=None, matures_on=day("2026-12-15"))

    terms = loan_terms(loan)

    assert (terms.first_due, terms.count) == (day("2026-12-15"), 1)


def test_a_daily_rate_becomes_yearly_under_the_day_count() -> None:
    assert contract_ratio(but()) == Fraction(162, 1000)
    assert contract_ratio(but(day_count=DayCount.ACTUAL_365)) == Fraction(16425, 100000)
    assert contract_ratio(but(daily_percent=None, annual_percent=Decimal(12))) == Fraction(12, 100)


def test_one_and_a_half_times_is_the_usual_penalty() -> None:
    assert loan_terms(but(penalty_multiple=None)).penalty_uplift == Fraction(3, 2)
    assert loan_terms(but(penalty_multiple=Decimal("1.3"))).penalty_uplift == Fraction(13, 10)


def test_without_own_records_the_lenders_sum_counts() -> None:
    balance = Balance(as_of=day("2026-10-10"), principal=yuan("100"), fees=yuan("5"))

    assert owed(debt_folder(balance=balance), day("2026-10-10")) == yuan("105")
    assert owed(debt_folder(), day("2026-10-10")) is None
    assert owed(DebtFolder(id="x"), day("2026-10-10")) is None
    assert stated_total(replace(balance, total=yuan("106"))) == yuan("106")
    assert stated_total(Balance(as_of=day("2026-10-10"))) is None
