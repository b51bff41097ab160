"""The cost sheet of a personal loan: when it is needed, and what is on file."""

from datetime import date

from forbear.case.kinds import BorrowerKind, LoanKind, MaterialKind
from forbear.case.materials import Material
from forbear.references.value import Value
from forbear.rules import terms
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing

_OUTSIDE = frozenset({LoanKind.FAMILY, LoanKind.PRIVATE})


def needed_since(facts: Facts) -> Value | None:
    """Return the rule that asks for a sheet on the day of signing; None out of its scope.

    Raises:
        Missing: If the kind of the loan is not on file.
    """
    rule = facts.holding("cost-sheet", signed_on(facts))
    if rule is None:
        return None
    if facts.debt.kind is None:
        raise Missing("debt.kind")
    is_company = facts.case.about.borrower.kind is BorrowerKind.COMPANY
    return None if is_company or facts.debt.kind in _OUTSIDE else rule


def signed_on(facts: Facts) -> date:
    """Return the day of signing; today while the paper is unsigned."""
    return terms.day(facts, "signed_on") or facts.today


def sheets(facts: Facts) -> list[Material]:
    """Return the sheets on file for the debt."""
    facts.readable("materials.toml")
    return [
        one
        for one in facts.case.materials.values()
        if one.kind is MaterialKind.COST_SHEET and one.debt in {None, facts.here.id}
    ]
