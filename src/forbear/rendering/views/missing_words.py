"""The dotted name of a missing field, as people would say it."""

from forbear.text.catalogue import N_, translate
from forbear.text.clean import shown_line
from forbear.text.en.case_words import COMMON_FIELDS, FIELDS

UNCONFIRMED = " unconfirmed"
_HEADS = {
    "agreement": N_("Agreement"),
    "contact": N_("Contact"),
    "debt": N_("Debt"),
    "debts": N_("Debts"),
    "evidence": N_("Proof"),
    "fees": N_("Fee"),
    "finances": N_("Finances"),
    "offer": N_("Offer"),
    "offers": N_("Offers"),
    "plan": N_("Plan"),
    "references": N_("Reference value"),
    "text": N_("Text of the paper"),
}
_HOME = {
    "agreement": ("Terms", "Agreement", "ScheduleLine", "FeeTerm"),
    "contact": ("Contact", "Promise", "Figure"),
    "debt": ("Debt", "Loan", "Balance"),
    "debts": ("Debt", "Loan", "Balance", "Agreement"),
    "finances": ("Finances", "Income", "Expense", "Asset"),
    "offer": ("Offer", "OfferLine"),
    "offers": ("Offer", "OfferLine"),
    "plan": ("Plan", "Limits", "Proposal"),
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
    head, *parts = missing.removesuffix(UNCONFIRMED).replace("[]", "").split(".")
    if head not in _HEADS:
        return shown_line(missing)
    labels = [_HEADS[head], *(label for part in parts if (label := _label(head, part)))]
    return " · ".join(dict.fromkeys(translate(label) for label in labels))


def is_unconfirmed(missing: str) -> bool:
    """Tell whether the field is there and only needs a yes."""
    return missing.endswith(UNCONFIRMED)


def _label(head: str, part: str) -> str | None:
    """Return the English label of a field; None for an id or a position."""
    for record in _HOME.get(head, ()):
        if part in FIELDS.get(record, {}):
            return FIELDS[record][part]
    return _SPECIAL.get(part) or COMMON_FIELDS.get(part)
