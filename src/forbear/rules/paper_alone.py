"""A paper without a case: what its words and its own lines show, nothing beyond them."""

import re
from dataclasses import replace
from datetime import date

from forbear.case.case import Case, DebtFolder
from forbear.case.debt import Debt
from forbear.reading.paper import Paper, read_paper
from forbear.rules.base import Answer, State
from forbear.rules.engine import check_case
from forbear.rules.own_figures import as_read
from forbear.rules.registry import rule
from forbear.values.place import Place

_ALONE = "paper"
_OWN_FIGURES = ("sum-mismatch", "date-gap", "balloon-last")
"""Checks that need nothing but the lines of the paper."""
_OWN_WORDS = (
    "interest-capitalised", "remainder-not-released", "accelerates-on-signing",
    "assignment-unproved", "unsealed", "unofficial-channel", "no-authority", "final-say-lender",
)  # fmt: skip
"""Checks whose fault shows in the words alone; only that there is none needs the debt."""

_PAYEE = "third-party-payee"
_FIRM = re.compile(r"公司|银行|信用社|\b(?:Bank|Limited|Ltd|Co)\b", re.IGNORECASE)


def check_paper(text: str, name: str, today: date) -> tuple[Answer, ...]:
    """Return what every check answers on a text alone, in the registry's order.

    A fault that the paper's own words and lines show is told. That figures are in order
    is never told: nobody has confirmed that they were read rightly.

    Args:
        name: Of the file, for the places of the answers.
        today: A paper that says it was signed before is judged as of that day.
    """
    paper = read_paper(text)
    signed = paper.sources.signed
    day = min((signed.value.value if signed else None) or today, today)
    words = DebtFolder(id=_ALONE, text=text)
    any_debt = replace(words, debt=Debt(label=""))
    creditors = _firm_not_paid(paper)
    named = replace(words, debt=Debt(label="", lenders=creditors))
    faults = {
        **_faults(any_debt, _OWN_WORDS, day),
        **(_faults(named, (_PAYEE,), day) if creditors else {}),
        **_faults(replace(words, agreement=as_read(paper)), _OWN_FIGURES, day),
    }
    answers: list[Answer] = []
    for answer in check_case(Case(debts={_ALONE: words}), day):
        answers.extend(faults.get(answer.rule.id, [answer]))
    return tuple(_placed(one, name) for one in answers)


def _firm_not_paid(paper: Paper) -> tuple[str, ...]:
    """Return the firm that the paper names as creditor, unless it names it as payee too."""
    creditors, payees = _texts(paper, "creditor"), _texts(paper, "payee_name")
    return tuple(
        one
        for one in creditors
        if _FIRM.search(one) and not any(payee in one or one in payee for payee in payees)
    )


def _texts(paper: Paper, name: str) -> list[str]:
    return [one.value for one in paper.terms if one.name == name and isinstance(one.value, str)]


def _faults(folder: DebtFolder, checks: tuple[str, ...], day: date) -> dict[str, list[Answer]]:
    """Return what some checks find, by id."""
    rules = [known for check in checks if (known := rule(check)) is not None]
    found: dict[str, list[Answer]] = {}
    for answer in check_case(Case(debts={_ALONE: folder}), day, rules):
        if answer.state is State.FINDING:
            found.setdefault(answer.rule.id, []).append(answer)
    return found


def _placed(answer: Answer, name: str) -> Answer:
    """Return an answer about the file itself: there is no debt, and no file of a case."""
    missing = answer.missing.removeprefix(f"debts.{_ALONE}.")
    return replace(answer, debt=None, place=Place(name, answer.place.line), missing=missing)
