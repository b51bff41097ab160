"""A paper without a case: what its words and its own lines show, nothing beyond them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from forbear.case.agreement import Agreement, AmountTerm, ScheduleLine, Terms
from forbear.case.case import Case, DebtFolder
from forbear.case.debt import Debt
from forbear.reading.paper import Paper, read_paper
from forbear.rules.base import Answer, State
from forbear.rules.engine import check_case
from forbear.rules.registry import rule
from forbear.values.money import Money
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
        **_faults(replace(words, agreement=_as_read(paper)), _OWN_FIGURES, day),
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


def _as_read(paper: Paper) -> Agreement:
    """Return the lines of a paper, taken as they were read."""
    lines = tuple(_lines(paper))
    return Agreement(schedule=lines, schedule_confirmed=True, term=_sums(paper, lines))


def _lines(paper: Paper) -> Iterator[ScheduleLine]:
    """Yield the payments that can be read whole."""
    for one in paper.schedule:
        due = one.due.value if one.due else None
        if due is not None and one.total is not None:
            yield ScheduleLine(
                no=one.no,
                due=due,
                total=one.total,
                principal=one.principal,
                interest=one.interest,
                fee=one.fee,
                line=paper.line(one.start),
            )


def _sums(paper: Paper, lines: tuple[ScheduleLine, ...]) -> Terms:
    """Return the total that the lines must make, and what is paid before them.

    Nothing while lines seem unread, or when the total is that of one column.
    """
    counts = {one.value for one in paper.terms if one.name == "count"}
    numbered = sum(1 for line in lines if line.no)
    is_whole = len(lines) == len(paper.schedule) and counts <= {numbered}
    total, down = _amount(paper, "stated_total"), _amount(paper, "down_payment")
    principal = Money.total(line.principal for line in lines if line.principal)
    in_lines = Money.total(line.total for line in lines)
    if total is None or not is_whole or total.value == principal:
        return Terms()
    if in_lines + in_lines < total.value:
        return Terms()
    return Terms(stated_total=total, down_payment=down)


def _amount(paper: Paper, name: str) -> AmountTerm | None:
    for term in paper.terms:
        if term.name == name and isinstance(term.value, Money):
            return AmountTerm(value=term.value, line=paper.line(term.start), confirmed=True)
    return None


def _placed(answer: Answer, name: str) -> Answer:
    """Return an answer about the file itself: there is no debt, and no file of a case."""
    missing = answer.missing.removeprefix(f"debts.{_ALONE}.")
    return replace(answer, debt=None, place=Place(name, answer.place.line), missing=missing)
