"""All checks, in the order in which they are answered: one line a check."""

from functools import cache
from importlib import import_module

from forbear.rules.base import Rule

MODULES: tuple[str, ...] = (
    # sum
    "sum.sum_mismatch",
    # promised
    "promised.total_above_offer",
    "promised.instalment_above_offer",
    "promised.first_due_differs",
    "promised.waiver_below_offer",
    "promised.waiver_vague",
    "promised.waiver_at_end",
    # affordable
    "affordable.above_surplus",
    "affordable.thin_buffer",
    "affordable.income_step_down",
    "affordable.down_payment_above_cash",
    # charges
    "charges.charges_above_24",
    "charges.hidden_cost",
    "charges.no_cost_sheet",
    # late
    "late.one_miss_voids",
    "late.cure_missing",
    # payee
    "payee.third_party_payee",
    # bound
    # afterwards
    # rights
    "rights.renewal_not_asked",
    # fraud
    "fraud.fee_first",
    # record
)
"""Modules below ``forbear.rules``, as ``promised.waiver_vague``; each defines RULE."""


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return every check, question by question."""
    return tuple(import_module(f"forbear.rules.{name}").RULE for name in MODULES)


def rule(check: str) -> Rule | None:
    """Return the check of an id; None when there is none."""
    return next((one for one in all_rules() if one.id == check), None)
