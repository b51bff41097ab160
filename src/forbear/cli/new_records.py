"""The first records of a case, from what the borrower answered."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import cast

from forbear.case.edit import Item, NewFile
from forbear.references.lenders import profiles
from forbear.text.catalogue import N_, translate
from forbear.values.money import Money

UNKNOWN_LENDER = "lender"


@dataclass(frozen=True, slots=True)
class Answers:
    """What the borrower said; None for what was skipped."""

    lender: str | None = None
    is_overdue: bool | None = None
    next_due: date | None = None
    amount: Money | None = None
    left: Money | None = None


def first_files(answers: Answers) -> Iterator[NewFile]:
    """Yield the files that hold what was said; nothing for what was skipped."""
    if answers.lender or answers.amount is not None:
        yield NewFile(file=f"debts/{debt_id(answers.lender)}/debt.toml", values=_debt(answers))
    if answers.left is not None:
        yield NewFile(file="plan.toml", values=_item({"limits": {"instalment": answers.left}}))


def debt_id(lender: str | None) -> str:
    """Return the id of a known lender's profile, else a plain name for the folder."""
    for name, profile in profiles().items():
        if lender and any(known.lower() in lender.lower() for known in profile.names):
            return name
    return UNKNOWN_LENDER


def _debt(answers: Answers) -> Item:
    label = answers.lender or translate(N_("loan"))
    profile = debt_id(answers.lender)
    values: dict[str, object] = {"label": label}
    if profile != UNKNOWN_LENDER:
        values["profile"] = profile
    if note := _note(answers):
        values["note"] = note
    if answers.amount is not None:
        values["loan"] = {"principal": answers.amount}
    return _item(values)


def _item(values: Mapping[str, object]) -> Item:
    return cast("Item", values)  # tables in tables are written as well as plain ones


def _note(answers: Answers) -> str:
    parts: list[str] = []
    if answers.is_overdue is not None:
        told = N_("It is overdue.") if answers.is_overdue else N_("It is not overdue yet.")
        parts.append(translate(told))
    if answers.next_due is not None:
        day = answers.next_due.isoformat()
        parts.append(translate(N_("The next payment is due on {day}."), day=day))
    return " ".join(parts)
