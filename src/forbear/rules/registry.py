"""All checks, in the order in which they are answered: one line a check."""

from functools import cache
from importlib import import_module

from forbear.rules.base import Rule

MODULES: tuple[str, ...] = (
    # sum
    # promised
    # affordable
    # charges
    # late
    # payee
    # bound
    # afterwards
    # rights
    # fraud
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
