"""How the lender counted the days of a delay: by its figures, not by its words."""

from datetime import date

from forbear.loan.kinds import Component
from forbear.loan.reconcile import Statement
from forbear.loan.reconcile import fits_both_ends as fits
from forbear.rules import terms
from forbear.rules.facts import Facts

_PENALTIES = {
    Component.PENALTY_PRINCIPAL: "balance_penalty_principal",
    Component.PENALTY_INTEREST: "balance_penalty_interest",
}


def fits_both_ends(facts: Facts, day: date) -> bool:
    """Tell whether the paper's penalties fit only when the due day is charged as well."""
    stated = {item: terms.amount(facts, name) for item, name in _PENALTIES.items()}
    owed = {item: amount for item, amount in stated.items() if amount is not None}
    return bool(owed) and fits(facts.loan_terms, facts.paid, Statement(day, owed))
