"""Which record class a form is made from, and how the form is called."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from forbear.case.about import About, Person
from forbear.case.agreement import Accepted, Agreement, ScheduleLine
from forbear.case.case import Case
from forbear.case.contact import Contact, Figure, Promise
from forbear.case.debt import Balance, Debt, Loan, Payment
from forbear.case.finances import Asset, Expense, Finances, Income, Obligation
from forbear.case.materials import Material, Sent
from forbear.case.offer import Offer, OfferLine, WaivedItem
from forbear.case.plan import Limits, Proposal
from forbear.rendering.views.record_fields import record_fields
from forbear.rendering.views.term_list import SCHEDULE, TERM_KINDS
from forbear.rendering.views.writing import foreign
from forbear.text.catalogue import N_

RECORDS: Mapping[str, type[object]] = {
    "income": Income,
    "expense": Expense,
    "asset": Asset,
    "obligation": Obligation,
    "finances": Finances,
    "debt": Debt,
    "loan": Loan,
    "balance": Balance,
    "payment": Payment,
    "limits": Limits,
    "proposal": Proposal,
    "offer": Offer,
    "contact": Contact,
    "promise": Promise,
    "material": Material,
    "about": About,
    "borrower": Person,
    "accepted": Accepted,
    **TERM_KINDS,
}
"""By the kind of an address."""

TITLES: Mapping[str, str] = {
    "income": N_("Income"),
    "expense": N_("Expense"),
    "asset": N_("What is owned"),
    "obligation": N_("Debt that is not negotiated"),
    "finances": N_("Buffer"),
    "debt": N_("Debt"),
    "loan": N_("Loan contract"),
    "balance": N_("Balance as the lender states it"),
    "payment": N_("Payment"),
    "limits": N_("Limits"),
    "proposal": N_("Proposal"),
    "offer": N_("Offer"),
    "contact": N_("Contact"),
    "promise": N_("Promise"),
    "material": N_("Paper"),
    "about": N_("Case"),
    "borrower": N_("Borrower"),
    "accepted": N_("Accept this risk"),
    WaivedItem.__name__: N_("Waived part"),
    OfferLine.__name__: N_("Line of the schedule"),
    ScheduleLine.__name__: N_("Line of the schedule"),
    Figure.__name__: N_("Figure that was said"),
    Promise.__name__: N_("Promise"),
    Sent.__name__: N_("Handed in"),
}
"""By the kind of an address, or the class of a record below."""

LEFT_OUT: Mapping[str, frozenset[str]] = {
    "debt": frozenset({"loan", "balance", "guarantor"}),
    "about": frozenset({"schema", "borrower", "adviser", "hardship"}),
    "contact": frozenset({"amends", "recorded_at"}),
    "accepted": frozenset({"sha256"}),
    **dict.fromkeys(TERM_KINDS, frozenset({"confirmed"})),
    SCHEDULE: frozenset(one.name for one in record_fields(Agreement)) - {SCHEDULE},
}
"""Fields with a form or a life of their own."""


@dataclass(frozen=True, slots=True)
class Link:
    """A text field that names another record: it is chosen, not typed."""

    options: Sequence[tuple[str, str]]
    """Pairs of id and label."""


def links(kind: str, case: Case) -> Mapping[str, Link]:
    """Return the fields of a form that name other records of the case."""
    debts = Link(debt_options(case))
    papers = Link([(name, foreign(paper.label)) for name, paper in case.materials.items()])
    found: dict[str, Link] = {}
    if kind in {"proposal", "material"}:
        found["debt"] = debts
    if kind == "contact":
        found["debts"] = debts
    if kind in {"income", "expense"}:
        found["proof"] = papers
    if kind == "material":
        found["alternative_of"] = papers
    return {name: link for name, link in found.items() if link.options}


def debt_options(case: Case) -> list[tuple[str, str]]:
    """Return id and label of every debt."""
    return [(name, _label(case, name)) for name in case.debts]


def _label(case: Case, debt: str) -> str:
    folder = case.debts[debt]
    return foreign(folder.debt.label) if folder.debt else debt
