"""What credit reports show of one debt."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from forbear.case.case import Case
from forbear.case.credit import CreditEntry, Report
from forbear.case.kinds import ReportSource
from forbear.rules.facts import Facts
from forbear.rules.payee_names import is_named
from forbear.values.place import Place

CREDIT = "credit.toml"


@dataclass(frozen=True, slots=True)
class Shown:
    """One entry with the report it stands in."""

    entry: CreditEntry
    report: Report
    place: Place

    @property
    def on(self) -> date:
        """Day of the report; the first of all days when it has none."""
        return self.report.obtained_on or date.min


def shown(facts: Facts) -> Iterator[Shown]:
    """Yield what reports of the register show of this debt; scores of firms do not count."""
    for name, report in facts.case.credit.report.items():
        if report.source is ReportSource.SCORE:
            continue
        for position, entry in enumerate(report.entries):
            if entry.mine is not False and debt_of(facts.case, entry) == facts.here.id:
                place = Place(CREDIT, field=f"report.{name}.entries.{position}")
                yield Shown(entry, report, place)


def debt_of(case: Case, entry: CreditEntry) -> str | None:
    """Return the debt an entry is about: named by id, else the only one of its lender."""
    if entry.debt is not None:
        return entry.debt if entry.debt in case.debts else None
    lent = [
        folder.id
        for folder in case.debts.values()
        if folder.debt and is_named(entry.lender, folder.debt.lenders)
    ]
    return lent[0] if len(lent) == 1 else None
