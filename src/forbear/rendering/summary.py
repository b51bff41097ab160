"""The case summary: who, what is owed, what can be paid, what was said, what is wrong."""

from collections.abc import Iterator

from forbear.planning.stage import stage_of
from forbear.rendering.brief import Brief
from forbear.rendering.debts_owed import components, debts_table, loan_line
from forbear.rendering.found import accepted_risks, findings
from forbear.rendering.markdown import (
    Head,
    Inline,
    amount,
    bullets,
    escaped,
    heading,
    joined,
    own,
    strong,
    table,
)
from forbear.rendering.money_now import known_budget
from forbear.rendering.overview import overview
from forbear.rendering.people import borrower, causes
from forbear.rendering.talks import contacts, offers_table, promises_table
from forbear.rendering.told import day, label, sentence
from forbear.rendering.views.view import Shown
from forbear.text.catalogue import N_, translate
from forbear.text.words import word
from forbear.values.day import Month


def summary_blocks(brief: Brief, shown: Shown) -> Iterator[str]:
    """Yield the blocks of the summary; a section without content is left out.

    Args:
        shown: The whole case, for the next step of readers on the borrower's side.
    """
    title = joined([sentence(N_("Case summary")), escaped(brief.case.about.title)])
    yield heading(1, title)
    yield _standing(brief)
    if brief.is_for_helper:
        yield from _section(N_("Next step"), next_step_block(shown))
    yield from _section(N_("Borrower"), borrower(brief))
    yield from _section(N_("Cause of the trouble"), causes(brief))
    yield from _section(N_("Debts"), debts_table(brief))
    for folder in brief.case.debts.values():
        parts = components(brief, folder)
        if parts:
            yield heading(3, brief.debt_name(folder))
            yield loan_line(folder)
            yield parts
    yield from _section(N_("What can be paid"), _means(brief))
    yield from _offers(brief)
    yield from _section(N_("Contacts"), contacts(brief))
    yield from _section(N_("Promises"), promises_table(brief))
    if brief.answers:
        yield heading(2, sentence(N_("What the checks found")))
        yield from findings(brief)
    yield from _section(N_("Accepted all the same"), accepted_risks(brief))
    yield translate(N_("Made from the borrower's own records. Not legal advice."))


def _section(title: str, body: str) -> Iterator[str]:
    if body:
        yield heading(2, sentence(title))
        yield body


def _standing(brief: Brief) -> str:
    stage = stage_of(brief.case, brief.today)
    parts = [
        label(translate(N_("As of")), day(brief.today)),
        label(translate(N_("Stage")), own(word(stage))),
    ]
    return joined(parts)


def next_step_block(shown: Shown) -> str:
    """Return what to do now, why, how long there is, and what not to sign."""
    found = overview(shown)
    lines = [strong(escaped(found.step.text)), escaped(found.step.why)]
    if found.step.day is not None and found.days_left is not None:
        text = N_("By {day}, {days} days left")
        lines.append(own(translate(text, day=found.step.day.isoformat(), days=found.days_left)))
    lines += [
        label(translate(N_("Do not sign")), escaped(paper.title or paper.debt))
        for paper in found.do_not_sign
    ]
    return bullets(lines)


def _means(brief: Brief) -> str:
    """Return this month's chain from income to what can be promised."""
    month = known_budget(brief.case, Month.of(brief.today))
    if month is None:
        return ""
    chain = [
        (N_("Income"), month.income),
        (N_("Essential costs"), month.essentials),
        (N_("Payments not negotiated"), month.obligations),
        (N_("Surplus"), month.surplus),
        (N_("Buffer"), month.buffer),
        (N_("Can be promised each month"), month.capacity),
    ]
    rows: list[tuple[Inline, Inline]] = [(sentence(text), amount(money)) for text, money in chain]
    heads = (Head(own(str(month.month))), Head(sentence(N_("Amount")), right=True))
    return table(heads, rows)


def _offers(brief: Brief) -> Iterator[str]:
    tables = {
        folder.id: found
        for folder in brief.case.debts.values()
        if (found := offers_table(brief, folder)) and brief.debt in {None, folder.id}
    }
    if tables:
        yield heading(2, sentence(N_("Offers")))
    for name, found in tables.items():
        if len(brief.case.debts) > 1:
            yield heading(3, brief.debt_name(brief.case.debts[name]))
        yield found
