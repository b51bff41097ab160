"""The whole case in memory: what every pure part of the program works on."""

import hashlib
from collections.abc import Mapping
from dataclasses import field

from forbear.case.about import About
from forbear.case.agreement import Agreement
from forbear.case.contact import Contact
from forbear.case.credit import Credit
from forbear.case.debt import Debt, Payment
from forbear.case.finances import Finances
from forbear.case.materials import Material
from forbear.case.offer import Offer
from forbear.case.plan import Plan
from forbear.case.proceedings import Proceedings
from forbear.case.record import record


@record
class DebtFolder:
    """Everything on file about one debt; a part that could not be read is None and listed."""

    id: str
    debt: Debt | None = None
    payments: tuple[Payment, ...] = ()
    offers: Mapping[str, Offer] = field(default_factory=dict)
    agreement: Agreement | None = None
    proceedings: Proceedings = Proceedings()
    """What came from courts and mediators."""
    text: str = ""
    """The paper's text, ``agreement.md``, line feeds only; ``""`` when there is none."""

    @property
    def paper_sha256(self) -> str | None:
        """By what an accepted risk knows its paper: hash of the original, else of the text."""
        if self.agreement is not None and self.agreement.sha256:
            return self.agreement.sha256
        return hashlib.sha256(self.text.encode()).hexdigest() if self.text.strip() else None


@record
class Case:
    """One borrower's negotiation."""

    about: About = About()
    finances: Finances | None = None
    plan: Plan = Plan()
    materials: Mapping[str, Material] = field(default_factory=dict)
    debts: Mapping[str, DebtFolder] = field(default_factory=dict)
    contacts: Mapping[str, Contact] = field(default_factory=dict)
    """By file name without ending, oldest moment first; without those that a later one amends."""
    amended: Mapping[str, Contact] = field(default_factory=dict)
    """Contacts that a later one corrects: history to look up, not to count."""
    credit: Credit = Credit()
    references: Mapping[str, object] = field(default_factory=dict)
    """What the user overrides, by reference id."""
    evidence: Mapping[str, int] = field(default_factory=dict)
    """Paths of the files under ``evidence/``, with their size in bytes."""
    unreadable: frozenset[str] = frozenset()
    """Files that exist and could not be read: their absence proves nothing."""
    incomplete: frozenset[str] = frozenset()
    """Files of which a record or field had to be left out: sums over them are not whole."""
