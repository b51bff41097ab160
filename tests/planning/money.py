"""Short ways to write cases of planning."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from forbear.case.agreement import Agreement
from forbear.case.case import DebtFolder
from forbear.case.debt import Balance, Debt, Loan, Payment
from forbear.case.finances import Expense, Finances, Income, Obligation
from forbear.case.kinds import Side
from forbear.case.offer import Offer
from forbear.loan.kinds import Method
from forbear.values.day import Month
from forbear.values.money import Money

yuan = Money.parse


def month(text: str) -> Month:
    return Month.parse(text)


def day(text: str) -> date:
    return date.fromisoformat(text)


def breakfast_shop() -> Finances:
    """Case A of the domain."""
    return Finances(
        buffer=yuan("300"),
        income={
            "shop": Income(label="shop", amount=yuan("7900")),
            "spouse": Income(label="spouse", amount=yuan("4300")),
        },
        expense={
            name: Expense(label=name, amount=yuan(amount))
            for name, amount in (
                ("rent", "2600"),
                ("food", "2400"),
                ("school", "800"),
                ("insurance", "1150"),
                ("utilities", "520"),
                ("medical", "600"),
            )
        },
        obligation={"car": Obligation(label="car loan", amount=yuan("1480"), secured=True)},
    )


def household() -> Finances:
    """Case C of the domain."""
    return Finances(
        buffer=yuan("200"),
        income={
            "wage": Income(label="wage", amount=yuan("6800")),
            "benefit": Income(label="benefit", amount=yuan("1650"), until=day("2027-03-31")),
        },
        expense={"living": Expense(label="living", amount=yuan("3780.00"))},
        obligation={"mortgage": Obligation(label="mortgage", amount=yuan("3126.47"), secured=True)},
    )


def clothes_shop_loan() -> Loan:
    """Case B of the domain: equal principal."""
    return Loan(
        principal=yuan("50000"),
        drawn_on=day("2025-12-15"),
        first_due=day("2026-01-15"),
        count=12,
        method=Method.EQUAL_PRINCIPAL,
        daily_percent=Decimal("0.045"),
        penalty_multiple=Decimal("1.5"),
    )


def debt_folder(
    name: str = "shop",
    loan: Loan | None = None,
    balance: Balance | None = None,
    payments: tuple[Payment, ...] = (),
    offers: dict[str, Offer] | None = None,
    agreement: Agreement | None = None,
) -> DebtFolder:
    return DebtFolder(
        id=name,
        debt=Debt(label=name, loan=loan, balance=balance),
        payments=payments,
        offers=offers or {},
        agreement=agreement,
    )


def paid(on: str, amount: str) -> Payment:
    return Payment(on=day(on), amount=yuan(amount))


CLOTHES_SHOP_PAID = (
    paid("2026-01-15", "4864.17"),
    paid("2026-02-15", "4806.04"),
    paid("2026-03-15", "4691.67"),
    paid("2026-04-15", "4689.79"),
    paid("2026-05-15", "4616.67"),
    paid("2026-06-15", "4573.54"),
)


def lenders_offer(**fields: object) -> Offer:
    base = Offer(side=Side.LENDER, made_on=day("2026-10-08"))
    return replace(base, **fields)  # type: ignore[arg-type] # test shorthand
