"""What the checks found, with the sentence to ask for, and what was accepted all the same."""

from collections.abc import Iterator

from forbear.case.agreement import Accepted
from forbear.case.case import DebtFolder
from forbear.rendering.asking import ask_for
from forbear.rendering.audience import Audience
from forbear.rendering.brief import Brief
from forbear.rendering.markdown import Inline, bullets, escaped, heading, joined, own, strong
from forbear.rendering.sentence import basis, what
from forbear.rendering.told import day, label
from forbear.rules.base import Answer, Severity, State
from forbear.text.catalogue import N_, translate
from forbear.text.words import word

_SIGNS = {Severity.STOP: "■", Severity.ASK: "▲", Severity.NOTE: "·"}


def findings(brief: Brief) -> Iterator[str]:
    """Yield what was found, the gravest first, and how much could not be told."""
    told = [one for one in brief.answers if one.state is State.FINDING]
    for severity in Severity:
        of_severity = [one for one in told if one.rule.severity is severity]
        if of_severity:
            yield heading(3, own(f"{_SIGNS[severity]} {word(severity)}"))
            yield "\n".join(_finding(brief, one) for one in of_severity)
    if not told:
        yield translate(N_("The checks found no fault in what they could look at."))
    yield _unknown(brief)


def _finding(brief: Brief, answer: Answer) -> str:
    place = escaped(str(answer.place)) if brief.audience is not Audience.PUBLIC else own("")
    lines = [
        own(f"- {joined([strong(own(answer.rule.id)), _debt(brief, answer)])} {what_of(answer)}"),
        label(f"  - {translate(N_('Ask for'))}", escaped(ask_for(answer, brief.case, brief.today))),
        label(f"  - {translate(N_('Basis'))}", escaped(basis(answer))),
    ]
    if place:
        lines.append(label(f"  - {translate(N_('Place'))}", place))
    return "\n".join(lines)


def _debt(brief: Brief, answer: Answer) -> Inline:
    """Name the debt that a finding is about, where there are several."""
    folder = brief.case.debts.get(answer.debt or "")
    several = len(brief.case.debts) > 1
    return brief.debt_name(folder) if several and folder is not None else own("")


def what_of(answer: Answer) -> Inline:
    """Return what a check found; the quotes in it are foreign text."""
    return escaped(what(answer))


def _unknown(brief: Brief) -> str:
    number = sum(1 for one in brief.answers if one.state is State.CANNOT_TELL)
    if not number:
        return ""
    return translate(N_("{number} checks could not tell: something is not on file."), number=number)


def accepted_risks(brief: Brief) -> str:
    """Return the findings that the borrower takes as they are, with reason and day."""
    return bullets(
        _accepted(brief, folder, check, risk)
        for folder in brief.case.debts.values()
        if folder.agreement is not None
        for check, risk in folder.agreement.accepted.items()
    )


def _accepted(brief: Brief, folder: DebtFolder, check: str, risk: Accepted) -> Inline:
    parts = [brief.debt_name(folder), strong(escaped(check)), day(risk.on)]
    return label(joined(parts), escaped(risk.reason))
