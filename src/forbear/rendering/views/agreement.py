"""Agreement: the paper of one debt and what the checks say about it."""

from forbear.case.case import Case, DebtFolder
from forbear.rendering.price_words import price_sentences
from forbear.rendering.views.answers import answer_sections, numbered, verdict
from forbear.rendering.views.terms import term_sections, waiting_line
from forbear.rendering.views.view import Line, Section, Shown, Tone, View
from forbear.rendering.views.writing import day, foreign
from forbear.rules.base import Answer
from forbear.rules.price import prices
from forbear.text.catalogue import translate


def papers(case: Case) -> tuple[DebtFolder, ...]:
    """Return the debts that have a paper, as text or as terms."""
    return tuple(
        folder for folder in case.debts.values() if folder.text.strip() or folder.agreement
    )


def answers_on(shown: Shown, debt: str) -> tuple[Answer, ...]:
    """Return the answers on one debt and on the case as a whole."""
    return tuple(answer for answer in shown.answers if answer.debt in {debt, None})


def agreement_view(shown: Shown, debt: str = "", *, only_findings: bool = True) -> View:
    """Return the answers on a paper; the headline is the verdict.

    Args:
        debt: Id of the debt; when left out, the first one with a paper, and the terms of all
            papers below its answers.
    """
    found = papers(shown.case)
    folder = next((one for one in found if one.id == debt), found[0] if found else None)
    title = translate("Agreement")
    if folder is None:
        return View("agreement", title, _no_paper(), _rest(shown, only_findings=only_findings))
    answers = answers_on(shown, folder.id)
    sections = answer_sections(numbered(answers), only_findings=only_findings)
    if not debt:
        sections += _terms(found)
    waits = waiting_line(folder)
    told = (waits,) if waits.tone is Tone.UNKNOWN or not debt else ()
    lines = (verdict(answers), *told, *_price(shown, folder), _name(folder))
    return View("agreement", title, lines, sections)


def terms_view(shown: Shown, debt: str) -> View:
    """Return the terms of a paper; the headline counts what waits for a yes."""
    folder = next(one for one in papers(shown.case) if one.id == debt)
    hint = translate(
        "As the paper has it: c. Different: Enter. Not in the paper: d. Left out here: n."
    )
    lines = (waiting_line(folder), Line(hint, Tone.DIM), _name(folder))
    return View("agreement", translate("Terms"), lines, term_sections(folder))


def _terms(found: tuple[DebtFolder, ...]) -> tuple[Section, ...]:
    is_alone = len(found) == 1
    return tuple(
        section
        for folder in found
        for section in term_sections(folder, "" if is_alone else foreign(folder.id))
    )


def _price(shown: Shown, folder: DebtFolder) -> tuple[Line, ...]:
    """Return what signing the paper as it is would cost."""
    found = (one for one in prices(shown.case, shown.today) if one.debt == folder.id)
    return tuple(Line(told) for price in found for told in price_sentences(price))


def _no_paper() -> tuple[Line, ...]:
    return (
        Line(translate("There is no paper of a lender yet."), Tone.STRONG),
        Line(translate("Never sign before it was read here: r takes in the file or its text.")),
    )


def _rest(shown: Shown, *, only_findings: bool) -> tuple[Section, ...]:
    return answer_sections(numbered(shown.answers), only_findings=only_findings)


def _name(folder: DebtFolder) -> Line:
    paper = folder.agreement
    title = foreign(paper.title) if paper and paper.title else foreign(folder.id)
    received = paper.received_on if paper else None
    when = translate("received {day}", day=day(received)) if received else ""
    number = len(folder.text.splitlines())
    lines = translate("{number} lines", number=number) if number else translate("no text on file")
    return Line("  ".join(part for part in (title, when, lines) if part), Tone.DIM)
