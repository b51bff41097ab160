"""The parts of a debt as papers and promises name them, and what the paper says is owed of each."""

from collections.abc import Mapping
from enum import StrEnum

from forbear.loan.kinds import Component
from forbear.rules import terms
from forbear.rules.base import Sentence
from forbear.rules.facts import Facts
from forbear.values.money import Money


class Part(StrEnum):
    """A part of the debt; both penalties together, since few papers and promises part them."""

    PRINCIPAL = "principal"
    INTEREST = "interest"
    PENALTY = "penalty"
    FEE = "fee"


PART_OF: Mapping[Component, Part] = {
    Component.PRINCIPAL: Part.PRINCIPAL,
    Component.INTEREST: Part.INTEREST,
    Component.PENALTY_PRINCIPAL: Part.PENALTY,
    Component.PENALTY_INTEREST: Part.PENALTY,
    Component.FEE: Part.FEE,
}

NAMES: Mapping[Part, Sentence] = {
    Part.PRINCIPAL: Sentence(zh="本金", en="principal"),
    Part.INTEREST: Sentence(zh="利息", en="interest"),
    Part.PENALTY: Sentence(zh="罚息", en="penalties"),
    Part.FEE: Sentence(zh="费用", en="fees"),
}

FIELDS: Mapping[Part, str] = {
    Part.PRINCIPAL: "agreement.balance_principal",
    Part.INTEREST: "agreement.balance_interest",
    Part.PENALTY: "agreement.balance_penalty",
    Part.FEE: "agreement.balance_fees",
}


def paper_balance(facts: Facts, part: Part) -> Money | None:
    """Return what the paper says is owed of a part; None when it does not say."""
    if part is not Part.PENALTY:
        return terms.amount(facts, FIELDS[part].removeprefix("agreement."))
    together = terms.amount(facts, "balance_penalty")
    if together is not None:
        return together
    on_principal = terms.amount(facts, "balance_penalty_principal")
    on_interest = terms.amount(facts, "balance_penalty_interest")
    named = [one for one in (on_principal, on_interest) if one is not None]
    return Money.total(named) if named else None


def paper_balances(facts: Facts) -> dict[Part, Money]:
    """Return what the paper says is owed, by part; parts it does not name are left out."""
    found = {part: paper_balance(facts, part) for part in Part}
    return {part: owed for part, owed in found.items() if owed is not None}
