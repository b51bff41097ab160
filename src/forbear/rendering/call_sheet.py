"""The sheet beside the telephone: what to have at hand, say, ask, and note afterwards."""

from collections.abc import Iterator

from forbear.case.case import DebtFolder
from forbear.rendering.brief import Brief
from forbear.rendering.call_facts import at_hand, last_talk, said_and_written
from forbear.rendering.corrections import Correction
from forbear.rendering.corrections_letter import in_question, wanted
from forbear.rendering.debts_owed import components
from forbear.rendering.markdown import Inline, bullets, escaped, heading, own
from forbear.rendering.people import causes
from forbear.rendering.statement_plan import accepted_offer, plan_terms, plans
from forbear.rendering.told import label, sentence
from forbear.rules.base import Severity
from forbear.text.catalogue import N_, translate

_POINTS = 3
"""More than three points are lost in a call; the letter holds them all."""
_THREE_QUESTIONS = (
    N_("What is waived, from which day, and on what condition?"),
    N_("Who gets the money, in which account, and to which loan is it booked?"),
    N_("What will the credit register show, and when is it updated after the last payment?"),
)
_AFTERWARDS = (
    N_("Day and time, which number"),
    N_("Name or staff number"),
    N_("Ticket number"),
    N_("What they promised, sum and day"),
    N_("Read back to them: “You said …, by …; is that right?” Their answer"),
    N_("How and by which day it comes in writing"),
)


def call_blocks(brief: Brief) -> Iterator[str]:
    """Yield one sheet for each negotiated debt in question."""
    yield heading(1, sentence(N_("Call sheet")))
    folders = in_question(brief)
    for folder in folders:
        if len(folders) > 1:
            yield heading(2, brief.debt_name(folder))
        yield from _sheet(brief, folder)
    if not folders:
        yield translate(N_("There is no debt to negotiate on file."))


def _sheet(brief: Brief, folder: DebtFolder) -> Iterator[str]:
    found = wanted(brief, folder)
    parts = (
        (N_("At hand"), _facts(brief, folder)),
        (N_("The one request"), _request(brief, folder, found)),
        (N_("What to say"), bullets(_phrases(brief, folder, found))),
        (N_("Three questions"), bullets(sentence(text) for text in _THREE_QUESTIONS)),
        (N_("Said and written"), said_and_written(folder)),
        (N_("After the call, at once"), bullets(_blanks())),
    )
    for title, body in parts:
        if body:
            yield heading(3, sentence(title))
            yield body


def _facts(brief: Brief, folder: DebtFolder) -> str:
    lines = [*at_hand(brief, folder), *last_talk(brief, folder)]
    return "\n\n".join(
        part for part in (bullets(lines), components(brief, folder), causes(brief)) if part
    )


def _request(brief: Brief, folder: DebtFolder, found: tuple[Correction, ...]) -> str:
    if found:
        text = N_("Correct {number} points of the paper and send the whole text again.")
        return translate(text, number=len(found))
    if accepted_offer(folder) is not None:
        return translate(N_("Send what was agreed in writing, sealed or in the app."))
    for plan in plans(brief):
        if plan.debt == folder.id:
            return label(translate(N_("Agree to this plan")), plan_terms(plan))
    return translate(N_("Say what plan is possible, and send it in writing."))


def _phrases(brief: Brief, folder: DebtFolder, found: tuple[Correction, ...]) -> Iterator[Inline]:
    contract = folder.debt.contract_no if folder.debt else None
    opening = N_(
        "“This is {name}, about contract {contract}. I note what we say. May I have your staff "
        "number and the ticket number first?”"
    )
    name = brief.case.about.borrower.name
    yield own(
        translate(opening, name=escaped(name or "____"), contract=escaped(contract or "____"))
    )
    grave = [one for one in found if one.answer.rule.severity is not Severity.NOTE]
    for one in grave[:_POINTS]:
        yield escaped(f"“{one.ask}”")
    if len(grave) > _POINTS:
        yield sentence(N_("“All points are in my letter; please answer each in writing.”"))
    yield sentence(N_("“Please send what you just said by text message or in the app.”"))
    yield sentence(
        N_("When pressed: “I decide nothing on the phone. Send me the text, I check and answer.”")
    )


def _blanks() -> Iterator[Inline]:
    for text in _AFTERWARDS:
        yield label(translate(text), escaped("____________"))
