"""Every place of a case that names an original or a paper."""

from collections.abc import Iterator

from forbear.case.case import Case, DebtFolder
from forbear.case.finances import Finances
from forbear.values.place import Place

Cited = tuple[str, Place]
"""What is named, and where."""
_Maybe = tuple[str | None, Place]


def cited_files(case: Case) -> Iterator[Cited]:
    """Yield the paths that records name, as they are written."""
    yield from _named(_in_materials(case))
    yield from _named(_in_log(case))
    for folder in case.debts.values():
        yield from _named(_in_debt(folder))
        yield from _named(_in_proceedings(folder))
    yield from _named(_in_credit(case))


def cited_materials(case: Case) -> Iterator[Cited]:
    """Yield the ids of materials that records name as their proof."""
    for name, hardship in case.about.hardship.items():
        yield from _named([(hardship.proof, Place("case.toml", field=f"hardship.{name}.proof"))])
    if case.finances is not None:
        yield from _named(_proofs(case.finances))
    for folder in case.debts.values():
        yield from _named(_consents(folder))
    for name, material in case.materials.items():
        place = Place("materials.toml", field=f"material.{name}.alternative_of")
        yield from _named([(material.alternative_of, place)])


def _named(found: "Iterator[_Maybe] | list[_Maybe]") -> Iterator[Cited]:
    return ((name, place) for name, place in found if name)


def _in_materials(case: Case) -> Iterator[_Maybe]:
    for name, material in case.materials.items():
        yield material.file, Place("materials.toml", field=f"material.{name}.file")


def _in_log(case: Case) -> Iterator[_Maybe]:
    for name, contact in case.contacts.items():
        for file in contact.evidence:
            yield file, Place(f"log/{name}.toml", field="evidence")
        for position, promise in enumerate(contact.promises):
            yield promise.evidence, Place(f"log/{name}.toml", field=f"promises.{position}")


def _in_debt(folder: DebtFolder) -> Iterator[_Maybe]:
    here = f"debts/{folder.id}"
    for name, offer in folder.offers.items():
        for file in offer.evidence:
            yield file, Place(f"{here}/offers.toml", field=f"offer.{name}.evidence")
    for position, payment in enumerate(folder.payments):
        yield payment.receipt, Place(f"{here}/payments.toml", field=f"payments.{position}")
    if folder.agreement is not None:
        yield folder.agreement.evidence, Place(f"{here}/agreement.toml", field="evidence")


def _in_proceedings(folder: DebtFolder) -> Iterator[_Maybe]:
    file = f"debts/{folder.id}/proceedings.toml"
    for name, paper in folder.proceedings.court.items():
        place = Place(file, field=f"court.{name}")
        yield paper.evidence, place
        for act in paper.acts:
            yield act.evidence, place
    for name, mediation in folder.proceedings.mediation.items():
        yield mediation.evidence, Place(file, field=f"mediation.{name}")


def _in_credit(case: Case) -> Iterator[_Maybe]:
    for name, report in case.credit.report.items():
        yield report.evidence, Place("credit.toml", field=f"report.{name}")
    for kind, filed in (
        ("objection", case.credit.objection),
        ("complaint", case.credit.complaint),
    ):
        for name, one in filed.items():
            yield one.evidence, Place("credit.toml", field=f"{kind}.{name}")


def _proofs(finances: Finances) -> Iterator[_Maybe]:
    for name, income in finances.income.items():
        yield income.proof, Place("finances.toml", field=f"income.{name}.proof")
    for name, expense in finances.expense.items():
        yield expense.proof, Place("finances.toml", field=f"expense.{name}.proof")


def _consents(folder: DebtFolder) -> Iterator[_Maybe]:
    if folder.debt is not None:
        for name, guarantor in folder.debt.guarantor.items():
            place = Place(f"debts/{folder.id}/debt.toml", field=f"guarantor.{name}.consent")
            yield guarantor.consent, place
