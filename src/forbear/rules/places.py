"""Where to look when an answer itself points nowhere: a place is always given."""

from forbear.rules.base import Question, Rule
from forbear.rules.facts import Facts
from forbear.rules.missing import UNCONFIRMED
from forbear.values.place import Place

_WHOLE_FILES = {
    "finances": "finances.toml",
    "plan": "plan.toml",
    "borrower": "case.toml",
    "case": "case.toml",
    "evidence": "materials.toml",
    "materials": "materials.toml",
    "contact": "log",
    "references": "references.toml",
}
_DEBT_FILES = {
    "agreement": "agreement.toml",
    "offer": "offers.toml",
    "offers": "offers.toml",
    "debt": "debt.toml",
    "payments": "payments.toml",
}
_FIELDS = ("finances", "plan", "debt", "materials")
"""Files whose field paths are the dotted names without their first word."""


def place_of_missing(missing: str, facts: Facts) -> Place:
    """Return the file in which a missing fact would stand, and its field where that is plain."""
    name = missing.removesuffix(UNCONFIRMED)
    if "/" in name or name.endswith(".toml"):
        return Place(name)
    first, _, rest = name.partition(".")
    if first == "debts" and rest:
        debt, _, rest = rest.partition(".")
        return _in_debt(debt, rest.partition(".")[0])
    first = first.partition("[")[0]
    if first in _DEBT_FILES:
        if facts.folder is None:
            return Place("case.toml")
        return _in_debt(facts.folder.id, first, _field(first, rest))
    return Place(_WHOLE_FILES.get(first, "case.toml"), field=_field(first, rest))


def _field(first: str, rest: str) -> str:
    return rest if first in _FIELDS and "<" not in rest else ""


def _in_debt(debt: str, part: str, field: str = "") -> Place:
    return Place(f"debts/{debt}/{_DEBT_FILES.get(part, 'debt.toml')}", field=field)


def usual_place(rule: Rule, facts: Facts) -> Place:
    """Return the file that an *ok* of a check is about."""
    if facts.folder is None:
        return Place("finances.toml" if rule.question is Question.AFFORDABLE else "case.toml")
    name = "debt.toml" if facts.folder.agreement is None else "agreement.toml"
    return Place(facts.path(name))
