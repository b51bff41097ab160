"""A default that ended more than five years ago is still shown.

Why: Adverse data is kept five years and must then go.

Source: CIR 16 (H, 2013-03-15 →)

Good: ended 2024-02-29; a report of 2029-02-27 shows it for the last day but one.

Bad: ended 2021-08-19; a report of 2026-11-05 still shows it.
"""

from collections.abc import Iterator
from datetime import date

from forbear.case.credit import CreditEntry
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
from forbear.values.day import MONTHS_PER_YEAR, add_months
from forbear.values.place import Place


def decide(facts: Facts) -> Iterator[Verdict]:
    """Judge every adverse entry by the day of its report."""
    for name, report in facts.case.credit.report.items():
        if report.source is ReportSource.SCORE:
            continue
        for position, entry in enumerate(report.entries):
            if _is_adverse(entry) and not entry.overdue:
                place = Place(CREDIT, field=f"report.{name}.entries.{position}")
                yield from _judged(facts, entry, report.obtained_on, place)
    facts.readable(CREDIT)


def _is_adverse(entry: CreditEntry) -> bool:
    days = (entry.default_ended_on, entry.last_overdue_on)
    return entry.adverse or any(day is not None for day in days)


def _judged(
    facts: Facts, entry: CreditEntry, shown_on: date | None, place: Place
) -> Iterator[Verdict]:
    """Without the end of the default the last overdue month can still rule the fault out."""
    if shown_on is None:
        yield CannotTell("report.obtained_on", place)
        return
    known = entry.default_ended_on or entry.last_overdue_on
    gone_on = None if known is None else _gone_on(facts, known)
    if gone_on is not None and shown_on < gone_on:
        return
    if entry.default_ended_on is None or gone_on is None:
        yield CannotTell("entry.default_ended_on", place)
        return
    yield Finding(
        {"entry": entry.lender, "ended": entry.default_ended_on, "gone_on": gone_on}, place
    )


def _gone_on(facts: Facts, ended: date) -> date:
    years = int(facts.reference("record-retention", facts.today).value)
    return add_months(ended, years * MONTHS_PER_YEAR)


RULE = Rule(
    id="retention-over",
    question=Question.RECORD,
    severity=Severity.ASK,
    what=Sentence(
        zh="{entry} 的违约在 {ended} 结束，{gone_on} 起不应再显示。",
        en="{entry}: the default ended on {ended}; it should be gone since {gone_on}.",
    ),
    why=Sentence(
        zh="不良信息保存期是五年，超期应删除。",
        en="Adverse data is kept five years and must then go.",
    ),
    ask=Sentence(
        zh="该不良信息已满五年，请依规定删除，并书面答复。",
        en="Five years have passed; please delete this entry as required and answer in writing.",
    ),
    basis=Basis(
        key="CIR 16",
        confidence="H",
        valid_from=date(2013, 3, 15),
        says=Sentence(
            zh="不良信息自不良行为终止之日起保存五年",
            en="five years from the end of the default",
        ),
    ),
    decide=decide,
    for_case=True,
)
