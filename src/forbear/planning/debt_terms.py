"""The records of a debt as loan arithmetic understands them."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from forbear.case.case import DebtFolder
from forbear.case.debt import Balance, Loan, Payment
from forbear.loan.events import Paid
from forbear.loan.kinds import Allocation, Method
from forbear.loan.state import DebtState, state_on
from forbear.loan.terms import ImpossibleTerms, LoanTerms, annual_ratio
from forbear.planning.missing import Missing
from forbear.values.day import MONTHS_PER_YEAR, add_months
from forbear.values.money import Money
from forbear.values.rate import ratio

_USUAL_UPLIFT = Fraction(3, 2)


def loan_terms(loan: Loan) -> LoanTerms:
    """Return a contract's terms, ready to be computed with.

    Raises:
        Missing: Names the field without which nothing follows.
    """
    if loan.method is Method.FREE:
        raise Missing("debt.loan.method")
    if loan.drawn_on is None:
        raise Missing("debt.loan.drawn_on")
    if loan.allocation is Allocation.CONTRACT:
        raise Missing("debt.loan.allocation")
    first_due = _first_due(loan)
    try:
        return LoanTerms(
            principal=loan.principal,
            drawn_on=loan.drawn_on,
            first_due=first_due,
            count=_count(loan, first_due),
            method=loan.method,
            annual_ratio=contract_ratio(loan),
            day_count=loan.day_count,
            due_day=loan.due_day,
            instalment=loan.instalment if loan.method is Method.EQUAL_INSTALMENT else None,
            penalty_uplift=_uplift(loan),
            grace_days=loan.grace_days,
            allocation=loan.allocation,
        )
    except ImpossibleTerms as impossible:
        raise Missing("debt.loan") from impossible


def contract_ratio(loan: Loan) -> Fraction:
    """Return the contract's yearly rate under its own day count.

    Raises:
        Missing: If neither a daily nor a yearly rate is on file.
    """
    if loan.daily_percent is not None:
        return annual_ratio(ratio(loan.daily_percent), loan.day_count)
    if loan.annual_percent is None:
        raise Missing("debt.loan.daily_percent")
    return ratio(loan.annual_percent)


def own_state(folder: DebtFolder, day: date) -> DebtState:
    """Return what is owed on a day by the borrower's own records.

    Raises:
        Missing: Names the field without which nothing follows.
    """
    if folder.debt is None or folder.debt.loan is None:
        raise Missing("debt.loan")
    return state_on(loan_terms(folder.debt.loan), paid(folder.payments), day)


def paid(payments: Iterable[Payment]) -> tuple[Paid, ...]:
    """Return the payments that arrived; those that bounced never counted."""
    return tuple(Paid(one.on, one.amount, line=one.line) for one in payments if not one.bounced)


def stated_total(balance: Balance) -> Money | None:
    """Return what the lender says is owed in all; None when it names no sum."""
    if balance.total is not None:
        return balance.total
    parts = (
        balance.principal,
        balance.undue_principal,
        balance.interest,
        balance.penalty_principal,
        balance.penalty_interest,
        balance.fees,
    )
    named = [part for part in parts if part is not None]
    return Money.total(named) if named else None


def owed(folder: DebtFolder, day: date) -> Money | None:
    """Return what would pay the debt on a day: by own records, else as the lender says.

    None when neither is on file.
    """
    try:
        return own_state(folder, day).payoff
    except Missing:
        balance = folder.debt.balance if folder.debt else None
        return stated_total(balance) if balance else None


def _first_due(loan: Loan) -> date:
    if loan.first_due is not None:
        return loan.first_due
    if loan.method is Method.LUMP and loan.matures_on is not None:
        return loan.matures_on
    raise Missing("debt.loan.first_due")


def _count(loan: Loan, first_due: date) -> int:
    if loan.count is not None:
        return loan.count
    if loan.matures_on is not None:
        months = (loan.matures_on.year - first_due.year) * MONTHS_PER_YEAR
        months += loan.matures_on.month - first_due.month
        if add_months(first_due, months, loan.due_day) == loan.matures_on:
            return months + 1
    raise Missing("debt.loan.count")


def _uplift(loan: Loan) -> Fraction:
    if loan.penalty_multiple is None:
        return _USUAL_UPLIFT
    return Fraction(loan.penalty_multiple)
