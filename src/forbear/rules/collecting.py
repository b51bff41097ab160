"""Contacts by which the lender, or somebody for it, collects: what the conduct rules speak of."""

from datetime import date, timedelta

from forbear.case.contact import Contact
from forbear.case.kinds import Direction, LoanKind, Party, Topic
from forbear.rules.base import CannotTell, Sentence
from forbear.rules.facts import Facts
from forbear.rules.first_debt import told_here
from forbear.rules.missing import Missing
from forbear.values.money import ZERO
from forbear.values.place import Place

STANDARD_SINCE = date(2025, 2, 28)
"""GB/T 45251-2025; conduct of before has no rule to be measured by."""
GUIDELINE_SINCE = date(2026, 1, 30)
"""The bank association's guideline on collection."""
BY_LENDER = frozenset({Party.LENDER, Party.COLLECTOR})
_BY_ANALOGY = Sentence(
    zh="（规则写的是消费贷款，经营贷款按此类推。）",
    en=" (The rules speak of consumer credit; for a business loan they hold by analogy.)",
)


def collected(facts: Facts) -> tuple[list[tuple[str, Contact]], list[CannotTell]]:
    """Return the contacts judged under this debt that collect, and what was not clear.

    Those that the borrower had wished are left out. It is not clear what a contact was for
    when it does not say so and nobody knows whether the debt was overdue on that day.
    """
    found: list[tuple[str, Contact]] = []
    unclear: list[CannotTell] = []
    for name, contact in told_here(facts):
        try:
            if _is_measured(facts, contact) and _collects(facts, contact):
                found.append((name, contact))
        except Missing:
            unclear.append(CannotTell("contact.topics", Place(f"log/{name}.toml", field="topics")))
    try:
        facts.log_is_whole()
    except Missing as hidden:
        unclear.append(CannotTell(hidden.missing))
    return found, unclear


def by_analogy(facts: Facts, what: Sentence) -> Sentence | None:
    """Return a sentence that says the rule holds by analogy; None where it holds by itself."""
    debt = facts.here.debt
    if debt is None or debt.kind is not LoanKind.BUSINESS:
        return None
    return Sentence(zh=what.zh + _BY_ANALOGY.zh, en=what.en + _BY_ANALOGY.en)


def _is_measured(facts: Facts, contact: Contact) -> bool:
    if contact.direction is not Direction.IN or contact.party not in BY_LENDER:
        return False
    return not contact.wished and facts.local_day(contact.happened_at) >= STANDARD_SINCE


def _collects(facts: Facts, contact: Contact) -> bool:
    if contact.topics:
        return Topic.DUNNING in contact.topics
    if contact.party is Party.COLLECTOR:
        return True
    return _is_overdue(facts, facts.local_day(contact.happened_at))


def _is_overdue(facts: Facts, day: date) -> bool:
    """Tell whether something was late on a day, by the own ledger or the lender's balance."""
    try:
        return facts.state(day).arrears > ZERO
    except Missing:
        balance = facts.debt.balance
        if balance is None or balance.days_overdue is None:
            raise
        since = balance.as_of - timedelta(days=balance.days_overdue)
        return since < balance.as_of and day > since
