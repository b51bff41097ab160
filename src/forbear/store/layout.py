"""Which file of a case folder holds what."""

from forbear.case.about import About
from forbear.case.agreement import Agreement
from forbear.case.contact import Contact
from forbear.case.credit import Credit
from forbear.case.debt import Debt, Payments
from forbear.case.finances import Finances
from forbear.case.materials import Materials
from forbear.case.offer import Offers
from forbear.case.plan import Plan
from forbear.case.proceedings import Proceedings

ABOUT = "case.toml"
FINANCES = "finances.toml"
PLAN = "plan.toml"
MATERIALS = "materials.toml"
CREDIT = "credit.toml"
REFERENCES = "references.toml"
DEBTS = "debts"
LOG = "log"
EVIDENCE = "evidence"
PAPER = "agreement.md"
MAX_PAPER_BYTES = 1_000_000

TOP_RECORDS: dict[str, type[object]] = {
    ABOUT: About,
    FINANCES: Finances,
    PLAN: Plan,
    MATERIALS: Materials,
    CREDIT: Credit,
}
DEBT_RECORDS: dict[str, type[object]] = {
    "debt.toml": Debt,
    "payments.toml": Payments,
    "offers.toml": Offers,
    "agreement.toml": Agreement,
    "proceedings.toml": Proceedings,
}
TOP_FILES = (*TOP_RECORDS, REFERENCES)
DEBT_FILES = (*DEBT_RECORDS, PAPER)


def record_of(path: str) -> type[object] | None:
    """Return the record that a file holds; None for papers, references and strangers."""
    match path.split("/"):
        case [name]:
            return TOP_RECORDS.get(name)
        case ["debts", _, name]:
            return DEBT_RECORDS.get(name)
        case ["log", name] if name.endswith(".toml"):
            return Contact
        case _:
            return None


def is_paper(path: str) -> bool:
    """Tell whether the file is the text of a lender's paper."""
    return path.startswith(f"{DEBTS}/") and path.endswith(f"/{PAPER}")
