"""The files of a case, each read for itself, put together to one case."""

from collections.abc import Collection, Iterable, Mapping
from typing import TypeVar, cast

from forbear.case.about import About
from forbear.case.agreement import Agreement
from forbear.case.case import Case, DebtFolder
from forbear.case.contact import Contact
from forbear.case.credit import Credit
from forbear.case.debt import Debt, Payments
from forbear.case.finances import Finances
from forbear.case.materials import Materials
from forbear.case.offer import Offers
from forbear.case.plan import Plan
from forbear.case.proceedings import Proceedings
from forbear.store.amend import current
from forbear.store.fileread import FileRead
from forbear.store.layout import (
    ABOUT,
    CREDIT,
    DEBTS,
    FINANCES,
    LOG,
    MATERIALS,
    PAPER,
    PLAN,
    REFERENCES,
)
from forbear.values.problem import Problem, Weight

R = TypeVar("R")


def assembled(
    files: Mapping[str, FileRead],
    debts: Iterable[str],
    evidence: Mapping[str, int],
    listed: Iterable[Problem] = (),
) -> Case:
    """Return the case; what a file did not give is simply not there.

    Args:
        listed: What was wrong with names and folders before any file was opened.
    """
    content = {path: one.content for path, one in files.items()}
    materials = _record(content.get(MATERIALS), Materials)
    contacts = _contacts(content)
    valid = current(contacts)
    return Case(
        about=_record(content.get(ABOUT), About) or About(),
        finances=_record(content.get(FINANCES), Finances),
        plan=_record(content.get(PLAN), Plan) or Plan(),
        materials=materials.material if materials else {},
        debts={debt: _debt(content, debt) for debt in debts},
        contacts=valid,
        amended={key: one for key, one in contacts.items() if key not in valid},
        credit=_record(content.get(CREDIT), Credit) or Credit(),
        references=cast("Mapping[str, object]", content.get(REFERENCES) or {}),
        evidence=evidence,
        unreadable=_with_weight(files.values(), (Weight.UNREADABLE,))
        | {one.place.file for one in listed if one.weight is Weight.UNREADABLE},
        incomplete=_with_weight(files.values(), (Weight.LEFT_OUT,)),
    )


def _record(content: object, kind: type[R]) -> R | None:
    return content if isinstance(content, kind) else None


def _debt(content: Mapping[str, object], debt: str) -> DebtFolder:
    folder = f"{DEBTS}/{debt}"
    payments = _record(content.get(f"{folder}/payments.toml"), Payments)
    offers = _record(content.get(f"{folder}/offers.toml"), Offers)
    return DebtFolder(
        id=debt,
        debt=_record(content.get(f"{folder}/debt.toml"), Debt),
        payments=payments.payments if payments else (),
        offers=offers.offer if offers else {},
        agreement=_record(content.get(f"{folder}/agreement.toml"), Agreement),
        proceedings=_record(content.get(f"{folder}/proceedings.toml"), Proceedings)
        or Proceedings(),
        text=_record(content.get(f"{folder}/{PAPER}"), str) or "",
    )


def _contacts(content: Mapping[str, object]) -> dict[str, Contact]:
    contacts = [
        (path.removeprefix(f"{LOG}/").removesuffix(".toml"), one)
        for path, one in content.items()
        if path.startswith(f"{LOG}/") and isinstance(one, Contact)
    ]
    return dict(sorted(contacts, key=lambda pair: (pair[1].happened_at, pair[0])))


def _with_weight(files: Iterable[FileRead], weights: Collection[Weight]) -> frozenset[str]:
    return frozenset(
        one.path for one in files if any(problem.weight in weights for problem in one.problems)
    )
