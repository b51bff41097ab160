"""The people and papers behind every snippet of the clause checks."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from importlib import import_module

from forbear.case.about import About, Person
from forbear.case.agreement import Agreement
from forbear.case.case import Case, DebtFolder
from forbear.case.debt import Balance, Debt, Guarantor, Loan
from forbear.case.kinds import BorrowerKind, LenderKind, LoanKind, MaterialKind
from forbear.case.materials import Material
from forbear.rules.base import CannotTell, Finding
from forbear.rules.facts import Facts
from forbear.rules.joined import Decision
from forbear.rules.missing import looked
from forbear.rules.registry import all_rules
from forbear.values.money import Money

LENDER = "浙江网商银行股份有限公司"
TODAY = date(2026, 11, 24)

BORROWER = Person(name="周小满", kind=BorrowerKind.SOLE_TRADER, city="安庆", spouse="林禾")


DEBT = Debt(
    label="网商贷",
    lenders=(LENDER,),
    profile="mybank",
    lender_kind=LenderKind.BANK,
    kind=LoanKind.BUSINESS,
    contract_no="WSD20251210-0077",
    signed_on=date(2025, 12, 10),
    loan=Loan(principal=Money.parse("50000"), daily_percent=Decimal("0.03")),
)
"""The loan of the cast: online, unsecured, signed by 周小满 alone."""

COST_SHEET = Material(
    label="综合融资成本明示表",
    kind=MaterialKind.COST_SHEET,
    file="evidence/sheet.pdf",
    note="利息、罚息",
)
"""Lists interest and penalty interest only."""

GIVEN: Mapping[str, Callable[[], Debt]] = {
    "adds-guarantor": lambda: replace(DEBT, guarantor={"uncle": Guarantor(name="周大海")}),
    "guarantor-untold": lambda: replace(DEBT, guarantor={"uncle": Guarantor(name="周大海")}),
    "remainder-not-released": lambda: replace(
        DEBT, balance=Balance(as_of=TODAY, total=Money.parse("16004.20"))
    ),
    "adds-security": lambda: replace(DEBT, security="抵押登记 2025-088"),
}
"""The debt under the facts that a table of the specification adds."""


def facts_of(check: str, snippet: str) -> Facts:
    """Return what a check sees when a snippet is the whole paper."""
    debt = GIVEN.get(check, lambda: DEBT)()
    folder = DebtFolder(id="shop", debt=debt, agreement=Agreement(), text=snippet)
    materials = {"sheet": COST_SHEET} if check == "fee-off-sheet" else {}
    case = Case(about=About(borrower=BORROWER), debts={"shop": folder}, materials=materials)
    return Facts(case, TODAY, folder)


def words_of(check: str) -> Decision:
    """Return how a check judges words: its half for words when figures decide a part."""
    rule = next(one for one in all_rules() if one.id == check)
    module = import_module(f"forbear.rules.{rule.question}.{check.replace('-', '_')}")
    words: Decision = getattr(module, "by_words", rule.decide)
    return words


def judged(check: str, snippet: str) -> str:
    """Return ``fires``, ``silent`` or ``cannot_tell`` for a snippet that is the whole paper."""
    verdicts = looked(words_of(check), facts_of(check, snippet))
    if any(isinstance(one, Finding) for one in verdicts):
        return "fires"
    return "cannot_tell" if any(isinstance(one, CannotTell) for one in verdicts) else "silent"
