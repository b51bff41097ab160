"""Which file of a case folder holds which record."""

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
from forbear.store.layout import ABOUT, CREDIT, FINANCES, MATERIALS, PLAN

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
