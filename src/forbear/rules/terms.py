"""The single terms of the paper as checks ask for them: confirmed or not at all."""

from datetime import date
from decimal import Decimal

from forbear.case.agreement import (
    AmountTerm,
    CountTerm,
    DayTerm,
    MethodTerm,
    RateTerm,
    TextTerm,
)
from forbear.loan.kinds import Method
from forbear.rules.facts import Facts
from forbear.rules.missing import UNCONFIRMED, Missing
from forbear.values.money import Money
from forbear.values.place import Place

Term = AmountTerm | DayTerm | CountTerm | TextTerm | RateTerm | MethodTerm


def term(facts: Facts, name: str) -> Term | None:
    """Return a term the user has confirmed; None when the paper does not say it.

    Raises:
        Missing: If it was read but not confirmed.
    """
    found: Term | None = getattr(facts.agreement.term, name)
    if found is not None and not found.confirmed:
        raise Missing(f"agreement.{name}{UNCONFIRMED}", term_place(facts, name))
    return found


def amount(facts: Facts, name: str) -> Money | None:
    """Return a confirmed sum."""
    found = term(facts, name)
    return found.value if isinstance(found, AmountTerm) else None


def day(facts: Facts, name: str) -> date | None:
    """Return a confirmed day."""
    found = term(facts, name)
    return found.value if isinstance(found, DayTerm) else None


def count(facts: Facts, name: str) -> int | None:
    """Return a confirmed number of instalments, days or times."""
    found = term(facts, name)
    return found.value if isinstance(found, CountTerm) else None


def text(facts: Facts, name: str) -> str | None:
    """Return confirmed words."""
    found = term(facts, name)
    return found.value if isinstance(found, TextTerm) else None


def rate(facts: Facts, name: str) -> Decimal | None:
    """Return a confirmed rate in percent."""
    found = term(facts, name)
    return found.value if isinstance(found, RateTerm) else None


def method(facts: Facts) -> Method | None:
    """Return the confirmed method of repayment."""
    found = term(facts, "method")
    return found.value if isinstance(found, MethodTerm) else None


def term_place(facts: Facts, name: str) -> Place:
    """Return the line of the paper a term stands on, else its field."""
    found: Term | None = getattr(facts.agreement.term, name)
    if found is not None and found.line:
        return Place(facts.path("agreement.md"), found.line)
    return Place(facts.path("agreement.toml"), field=f"term.{name}" if found else "")


def line_place(facts: Facts, position: int) -> Place:
    """Return the place of a line of the schedule.

    Args:
        position: In the schedule, from 0.
    """
    line = facts.agreement.schedule[position].line
    if line:
        return Place(facts.path("agreement.md"), line)
    return Place(facts.path("agreement.toml"), field=f"schedule.{position}")


def total_place(facts: Facts) -> Place:
    """Return where the paper says what is to be paid in all, else its first line."""
    if facts.agreement.term.stated_total is not None or not facts.agreement.schedule:
        return term_place(facts, "stated_total")
    return line_place(facts, 0)
