"""The two free credit reports of the year have been used.

Why: Two a year are free; a third may cost.

Source: CIR 17 (H, 2013-03-15 →)

Good: free reports of 2025-12-31 and 2026-11-05: two years.

Bad: free reports of 2026-03-02 and 2026-11-05.
"""

from collections.abc import Iterator
from datetime import date

from forbear.case.kinds import ReportSource
from forbear.rules.base import (
    Basis,
    CannotTell,
    Finding,
    Question,
    Rule,
    Sentence,
    Severity,
    Verdict,
)
from forbear.rules.credit_entries import CREDIT
from forbear.rules.facts import Facts
from forbear.values.place import Place


def decide(facts: Facts) -> Iterator[Verdict]:
    """Count the borrower's own queries of the register; unknown cost counts as free."""
    days = {
        name: one.obtained_on
        for name, one in facts.case.credit.report.items()
        if one.source is ReportSource.REGISTER and one.free is not False
    }
    year = facts.today.year
    count = sum(day is not None and day.year == year for day in days.values())
    undated = [name for name, day in days.items() if day is None]
    limit = int(facts.reference("free-reports", facts.today).value)
    if count >= limit:
        yield Finding({"year": str(year), "count": count}, Place(CREDIT, field="report"))
    elif count + len(undated) >= limit:
        yield CannotTell("report.obtained_on", Place(CREDIT, field=f"report.{undated[0]}"))
    facts.readable(CREDIT)


RULE = Rule(
    id="free-reports-used",
    question=Question.RECORD,
    severity=Severity.NOTE,
    what=Sentence(
        zh="{year} 年已用 {count} 次免费查询。",
        en="{count} free reports have been used in {year}.",
    ),
    why=Sentence(
        zh="每年两次免费，第三次起可能收费。",
        en="Two a year are free; a third may cost.",
    ),
    ask=Sentence(
        zh="把下一次查询安排到明年，或在还清并更新后再查。",
        en="Plan the next query for next year, or after the record has been updated.",
    ),
    basis=Basis(
        key="CIR 17",
        confidence="H",
        valid_from=date(2013, 3, 15),
        says=Sentence(zh="每年两次免费查询本人信用报告", en="two free reports a year"),
    ),
    decide=decide,
    for_case=True,
)
