"""``debt.toml`` and ``payments.toml``: one claim, its loan and what was paid on it."""

from collections.abc import Mapping
from dataclasses import field
from typing import Annotated

from forbear.case.fields import (
    Amount,
    Count,
    Day,
    Flag,
    Moment,
    Percent,
    Text,
    TimeOfDay,
    choice,
)
from forbear.case.kinds import LenderKind, LoanKind
from forbear.case.record import record
from forbear.loan.kinds import Allocation, DayCount, Method


@record
class Loan:
    """The original contract's terms."""

    principal: Amount
    received: Amount | None = None
    """Money that really arrived; the principal when not set."""
    drawn_on: Day | None = None
    first_due: Day | None = None
    matures_on: Day | None = None
    due_day: Count | None = None
    count: Count | None = None
    method: Annotated[Method, choice(Method)] = Method.FREE
    instalment: Amount | None = None
    daily_percent: Percent | None = None
    annual_percent: Percent | None = None
    """Either this or the daily rate; both only when they agree under the day count."""
    day_count: Annotated[DayCount, choice(DayCount)] = DayCount.ACTUAL_360
    penalty_multiple: Percent | None = None
    """1.5 means one and a half times the contract rate; a factor, not a percentage."""
    grace_days: Count = 0
    cutoff: TimeOfDay | None = None
    """Payments after this time count for the next day."""
    allocation: Annotated[Allocation, choice(Allocation)] = Allocation.LAW


@record
class Balance:
    """What the lender says is owed, by component, on a day."""

    as_of: Day
    principal: Amount | None = None
    """Overdue principal when ``undue_principal`` is given, else all of it."""
    undue_principal: Amount | None = None
    interest: Amount | None = None
    penalty_principal: Amount | None = None
    penalty_interest: Amount | None = None
    fees: Amount | None = None
    total: Amount | None = None
    minimum: Amount | None = None
    """Minimum payment of a card."""
    days_overdue: Count | None = None


@record
class Guarantor:
    """Someone who answers for the debt."""

    name: Text
    kind: Text | None = None
    consent: Text | None = None
    """Id of the material that holds the written consent to the change."""


@record
class Debt:
    """One claim of one lender, or of co-lenders together."""

    label: Text
    lenders: tuple[Text, ...] = ()
    profile: Text | None = None
    """Id of the lender profile: ``mybank``, ``card`` …"""
    lender_kind: Annotated[LenderKind, choice(LenderKind)] | None = None
    kind: Annotated[LoanKind, choice(LoanKind)] | None = None
    numbers: tuple[Text, ...] = ()
    """Telephone numbers of the lender that the user has verified."""
    contract_no: Text | None = None
    signed_on: Day | None = None
    purpose: Text | None = None
    negotiated: Flag = True
    """False for a debt kept as it is or paid outside institutional shares."""
    security: Text | None = None
    guaranteed: Flag | None = None
    """Whether somebody else answers for the debt; not set until the user was asked."""
    debit_authority: Flag | None = None
    """Whether the lender may still debit an account by itself; not set until it is known."""
    debits_known_since: Day | None = None
    """Day from which account statements show every debit of the lender."""
    note: Text | None = None
    loan: Loan | None = None
    balance: Balance | None = None
    guarantor: Mapping[str, Guarantor] = field(default_factory=dict)


@record
class Split:
    """Where the lender booked one payment."""

    fees: Amount | None = None
    interest: Amount | None = None
    """Ordinary interest and penalties together: the law knows no order among them."""
    principal: Amount | None = None


@record
class Payment:
    """Money that left the borrower for this debt."""

    on: Day
    amount: Amount
    at: Moment | None = None
    """The moment, when the time of day matters."""
    line: Count | None = None
    """The schedule line the payer named."""
    payee: Text | None = None
    account: Text | None = None
    bounced: Flag = False
    by_lender: Flag = False
    """True when the lender took it by itself: a debit or a set-off, not a payment one made."""
    booked: Split | None = None
    """How the lender split it, when its statement says so."""
    receipt: Text | None = None
    """File of the receipt."""
    note: Text | None = None


@record
class Payments:
    """All payments of one debt, as entered."""

    payments: tuple[Payment, ...] = ()
