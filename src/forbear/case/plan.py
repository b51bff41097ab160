"""``plan.toml``: the borrower's limits and the proposals thought through."""

from collections.abc import Mapping
from dataclasses import field
from typing import Annotated

from forbear.case.fields import Amount, Count, Day, Percent, Text, choice
from forbear.case.record import record
from forbear.loan.kinds import Method


@record
class Limits:
    """What the borrower will not go beyond, in any offer."""

    instalment: Amount | None = None
    total: Amount | None = None
    last_date: Day | None = None
    first_payment: Amount | None = None


@record
class Proposal:
    """One imaginable set of terms for one debt."""

    label: Text
    debt: Text
    """Id of the debt's folder."""
    down_payment: Amount | None = None
    down_payment_due: Day | None = None
    principal: Amount | None = None
    """What the instalments repay; the debt's payoff less waiver and down payment if not set."""
    waived: Amount | None = None
    instalment: Amount | None = None
    count: Count | None = None
    annual_percent: Percent | None = None
    method: Annotated[Method, choice(Method)] = Method.EQUAL_INSTALMENT
    first_due: Day | None = None
    note: Text | None = None


@record
class Plan:
    """What the borrower aims at."""

    debt_service_limit_percent: Percent | None = None
    limits: Limits = Limits()
    proposal: Mapping[str, Proposal] = field(default_factory=dict)
    chosen: Mapping[str, Text] = field(default_factory=dict)
    """Debt id to proposal id."""
