"""The letter that asks for a corrected paper: clause, what is wrong, the wording wanted."""

from collections.abc import Iterable, Iterator

from forbear.case.case import DebtFolder
from forbear.rendering.brief import Brief
from forbear.rendering.corrections import Correction, answer_by, corrections
from forbear.rendering.markdown import Inline, bullets, escaped, heading, joined, own, strong
from forbear.rendering.money_now import negotiated
from forbear.rendering.told import day, label, sentence
from forbear.rules.base import Severity
from forbear.text.catalogue import N_, translate

_TITLES = {
    Severity.STOP: N_("To be corrected before I sign"),
    Severity.ASK: N_("To be changed as well"),
    Severity.NOTE: N_("To be confirmed"),
}


def letter_blocks(brief: Brief) -> Iterator[str]:
    """Yield the letter; one part for each paper that needs a correction."""
    yield heading(1, sentence(N_("Corrections to the repayment agreement")))
    several = len(papers(brief)) > 1
    for folder in papers(brief):
        if several:
            yield heading(2, brief.debt_name(folder))
        yield from _letter(brief, folder, wanted(brief, folder))
    if not papers(brief):
        yield translate(N_("There is no paper on file, or nothing in it to be corrected."))
    yield from _closing(brief)


def papers(brief: Brief) -> list[DebtFolder]:
    """Return the negotiated debts in question whose paper needs a correction."""
    return [one for one in in_question(brief) if wanted(brief, one)]


def in_question(brief: Brief) -> list[DebtFolder]:
    """Return the negotiated debts that the document is about."""
    return [one for one in negotiated(brief.case) if brief.debt in {None, one.id}]


def wanted(brief: Brief, folder: DebtFolder) -> tuple[Correction, ...]:
    """Return the corrections of one debt's paper, as the reader may see them."""
    return corrections(brief.answers, brief.case, folder, brief.today)


def _letter(brief: Brief, folder: DebtFolder, found: tuple[Correction, ...]) -> Iterator[str]:
    yield bullets(_heads(folder))
    text = N_(
        "I have read the paper. {number} points are to be put right first; I cannot sign it as it "
        "is. This letter is only about the wording: it is no confirmation of any sum and gives up "
        "no right."
    )
    yield translate(text, number=len(found))
    for severity, title in _TITLES.items():
        of_severity = [one for one in found if one.answer.rule.severity is severity]
        if of_severity:
            yield heading(3, sentence(title))
            yield "\n".join(_points(brief, of_severity))
    text = N_(
        "Please send me the whole corrected text by {day}, in writing or in the app, and say why "
        "where a point stays as it is."
    )
    yield translate(text, day=answer_by(folder, brief.today).isoformat())


def _heads(folder: DebtFolder) -> Iterator[Inline]:
    debt, paper = folder.debt, folder.agreement
    if debt is not None and any(debt.lenders):
        names = joined([escaped(name) for name in debt.lenders], ", ")
        yield label(translate(N_("Addressed to")), names)
    if debt is not None and debt.contract_no:
        yield label(translate(N_("Loan contract")), escaped(debt.contract_no))
    if paper is not None and paper.title:
        yield label(translate(N_("Their paper")), escaped(paper.title))
    if paper is not None and paper.received_on:
        yield label(translate(N_("Received")), day(paper.received_on))


def _points(brief: Brief, found: Iterable[Correction]) -> Iterator[str]:
    for one in found:
        where = escaped(one.clause) if one.clause else sentence(N_("Whole paper"))
        name = own(one.answer.rule.id) if brief.is_for_helper else own("")
        place = escaped(str(one.answer.place)) if brief.is_for_helper else own("")
        yield f"- {joined([strong(where), name, place])}"
        if one.quote:
            yield label(f"  - {translate(N_('It says'))}", escaped(one.quote))
        if one.what:
            yield label(f"  - {translate(N_('What is wrong'))}", escaped(one.what))
        yield label(f"  - {translate(N_('Asked for'))}", escaped(one.ask))


def _closing(brief: Brief) -> Iterator[str]:
    name = brief.case.about.borrower.name
    yield bullets(
        [
            label(translate(N_("Borrower")), escaped(name) if name else escaped("____")),
            label(translate(N_("Day")), day(brief.today)),
        ]
    )
