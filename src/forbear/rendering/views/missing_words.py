"""The dotted name of a missing field, as people would say it."""

import re

from forbear.text.catalogue import N_, translate
from forbear.text.clean import shown_line
from forbear.text.en.field_names import COMMON_FIELDS, FIELDS

UNCONFIRMED = " unconfirmed"
_SPAN = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:–[0-9]{4}-[0-9]{2}-[0-9]{2})?", re.ASCII)
"""A day or a span of days that is all that is missing."""
_HEADS = {
    "agreement": N_("Agreement"),
    "borrower": N_("Borrower"),
    "case": N_("About the case"),
    "complaint": N_("Complaints"),
    "contact": N_("Contact"),
    "court": N_("Papers of the court"),
    "credit": N_("Credit register"),
    "debt": N_("Debt"),
    "debts": N_("Debts"),
    "entry": N_("Accounts shown"),
    "evidence": N_("Proof"),
    "fees": N_("Fee"),
    "finances": N_("Finances"),
    "material": N_("Materials"),
    "materials": N_("Materials"),
    "mediation": N_("Mediation"),
    "objection": N_("Objections"),
    "offer": N_("Offer"),
    "offers": N_("Offers"),
    "payments": N_("Payments"),
    "plan": N_("Plan"),
    "references": N_("Reference value"),
    "report": N_("Credit reports"),
    "text": N_("Text of the paper"),
}
_HOME = {
    "agreement": ("Terms", "Agreement", "ScheduleLine", "FeeTerm"),
    "borrower": ("Person",),
    "case": ("About",),
    "complaint": ("Objection",),
    "contact": ("Contact", "Promise", "Figure"),
    "court": ("CourtPaper",),
    "credit": ("Credit",),
    "debt": ("Debt", "Loan", "Balance"),
    "debts": ("Debt", "Loan", "Balance", "Agreement"),
    "entry": ("CreditEntry",),
    "finances": ("Finances", "Income", "Expense", "Asset"),
    "material": ("Material",),
    "materials": ("Material",),
    "mediation": ("Mediation",),
    "objection": ("Objection",),
    "offer": ("Offer", "OfferLine"),
    "offers": ("Offer", "OfferLine"),
    "payments": ("Payment",),
    "plan": ("Plan", "Limits", "Proposal"),
    "report": ("Report",),
}
"""Whose fields may follow a head, the likeliest first."""
_SPECIAL = {
    "cost_sheet": N_("Cost sheet"),
    "consent": N_("Written consent"),
    "numbers": N_("Numbers in the debt"),
    "rate": N_("Rate"),
    "schedule": N_("Schedule"),
    "total": N_("Total"),
    "limits": N_("Limits"),
    "collector": N_("Who collects it"),
}


def missing_words(missing: str) -> str:
    """Return ``Debt · Loan contract · Daily rate`` for ``debt.loan.daily_percent``."""
    name = missing.removesuffix(UNCONFIRMED).replace("[]", "").partition(" ")[0]
    head, *parts = name.split(".")
    if head not in _HEADS:
        return shown_line(missing)
    labels = [_HEADS[head], *(label for part in parts if (label := _label(head, part)))]
    words = dict.fromkeys(translate(label) for label in labels)
    return " · ".join([*words, *_SPAN.findall(missing)])


def is_unconfirmed(missing: str) -> bool:
    """Tell whether the field is there and only needs a yes."""
    return missing.endswith(UNCONFIRMED)


def _label(head: str, part: str) -> str | None:
    """Return the English label of a field; None for an id or a position."""
    for record in _HOME.get(head, ()):
        if part in FIELDS.get(record, {}):
            return FIELDS[record][part]
    return _SPECIAL.get(part) or COMMON_FIELDS.get(part)
