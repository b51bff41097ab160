"""Answers of the checks as rows: the findings first, grouped by question."""

from collections.abc import Iterable, Mapping
from datetime import date

from forbear.case.case import Case
from forbear.rendering.asking import ask_for
from forbear.rendering.sentence import ask, basis, what, why
from forbear.rendering.views.missing_words import is_unconfirmed, missing_words
from forbear.rendering.views.view import Column, Line, Row, Section, Tone
from forbear.rules.base import Answer, Question, Severity, State
from forbear.text.catalogue import N_, translate

_TONES: Mapping[Severity, Tone] = {
    Severity.STOP: Tone.STOP,
    Severity.ASK: Tone.ASK,
    Severity.NOTE: Tone.NOTE,
}
WORDS: Mapping[Tone, str] = {
    Tone.STOP: N_("do not sign"),
    Tone.ASK: N_("have it changed"),
    Tone.NOTE: N_("know it"),
    Tone.OK: N_("no fault"),
    Tone.UNKNOWN: N_("cannot tell"),
    Tone.DIM: N_("accepted"),
}
"""The word that stands beside each sign."""

QUESTIONS: Mapping[Question, str] = {
    Question.SUM: N_("Are the figures right?"),
    Question.PROMISED: N_("Does it keep what was promised?"),
    Question.AFFORDABLE: N_("Can it be paid?"),
    Question.CHARGES: N_("Are the charges lawful?"),
    Question.LATE: N_("What if a payment is late?"),
    Question.PAYEE: N_("Who gets the money?"),
    Question.BOUND: N_("Who is bound by it?"),
    Question.AFTERWARDS: N_("What comes afterwards?"),
    Question.RIGHTS: N_("Which rights are given up?"),
    Question.FRAUD: N_("Is it a trap?"),
    Question.RECORD: N_("What of the credit record?"),
}


def tone_of(answer: Answer) -> Tone:
    """Return the tone of an answer; an accepted finding is dim but stays."""
    match answer.state:
        case State.FINDING:
            return _TONES[answer.rule.severity]
        case State.CANNOT_TELL:
            return Tone.UNKNOWN
        case State.ACCEPTED:
            return Tone.DIM
        case _:
            return Tone.OK


def findings(answers: Iterable[Answer]) -> tuple[Answer, ...]:
    """Return what was found and not accepted."""
    return tuple(answer for answer in answers if answer.state is State.FINDING)


def counts(answers: Iterable[Answer]) -> dict[Tone, int]:
    """Return how many answers there are of each tone."""
    counted: dict[Tone, int] = {}
    for answer in answers:
        counted[tone_of(answer)] = counted.get(tone_of(answer), 0) + 1
    return counted


def verdict(answers: Iterable[Answer]) -> Line:
    """Say in one line whether the paper may be signed."""
    asked = tuple(answers)
    counted = counts(asked)
    parts = [
        f"{translate(WORDS[tone])} {counted[tone]}"
        for tone in (Tone.ASK, Tone.NOTE, Tone.UNKNOWN, Tone.DIM)
        if counted.get(tone)
    ]
    rest = "  ".join(parts)
    if counted.get(Tone.STOP):
        text = translate("Do not sign: {number} points.", number=counted[Tone.STOP])
        return Line(f"{text}  {rest}".rstrip(), Tone.STOP)
    if counted.get(Tone.ASK):
        return Line(f"{translate('Have it changed before you sign.')}  {rest}", Tone.ASK)
    if any(one.state is State.CANNOT_TELL and one.rule.severity is Severity.STOP for one in asked):
        text = translate("Nothing found that stops a signature, but not all could be checked.")
        return Line(f"{text}  {rest}", Tone.UNKNOWN)
    text = translate("No reason not to sign was found.")
    return Line(f"{text}  {rest}".rstrip(), Tone.OK)


def answer_id(answer: Answer, number: int) -> str:
    """Return the id of an answer's row; the number tells several of one check apart."""
    return f"{answer.rule.id}@{answer.debt or ''}#{number}"


def numbered(answers: Iterable[Answer]) -> dict[str, Answer]:
    """Return the answers by the ids of their rows."""
    seen: dict[tuple[str, str | None], int] = {}
    named: dict[str, Answer] = {}
    for answer in answers:
        key = (answer.rule.id, answer.debt)
        named[answer_id(answer, seen.get(key, 0))] = answer
        seen[key] = seen.get(key, 0) + 1
    return named


_ORDER = (Tone.STOP, Tone.ASK, Tone.NOTE, Tone.UNKNOWN, Tone.DIM, Tone.OK)


def answer_sections(answers: Mapping[str, Answer], *, only_findings: bool) -> tuple[Section, ...]:
    """Return one section for each question that has an answer to show; worst first."""
    sections = []
    for question in Question:
        chosen = [
            (row_id, answer)
            for row_id, answer in answers.items()
            if answer.rule.question is question
            and (not only_findings or answer.state in {State.FINDING, State.ACCEPTED})
        ]
        if chosen:
            chosen.sort(key=lambda pair: _ORDER.index(tone_of(pair[1])))
            sections.append(_section(question, chosen))
    return tuple(sorted(sections, key=lambda section: _ORDER.index(section.rows[0].tone)))


def _section(question: Question, chosen: list[tuple[str, Answer]]) -> Section:
    rows = tuple(answer_row(row_id, answer) for row_id, answer in chosen)
    columns = (Column(""), Column("", grows=True))
    return Section(translate(QUESTIONS[question]), columns, rows)


def answer_row(row_id: str, answer: Answer) -> Row:
    """Return the row of one answer: its word and what was found."""
    tone = tone_of(answer)
    text = found_text(answer) if answer.state is not State.OK else answer.rule.id
    return Row(
        row_id,
        (translate(WORDS[tone]), text),
        tone,
        place=answer.place,
        also=f"{answer.rule.id} {ask(answer)}",
    )


def found_text(answer: Answer) -> str:
    """Return what was found; for what cannot be told, the missing field in words."""
    if answer.state is not State.CANNOT_TELL:
        return what(answer)
    template = N_("Cannot tell: {field} is missing.")
    if is_unconfirmed(answer.missing):
        template = N_("Cannot tell: {field} is not yet confirmed.")
    return translate(template, field=missing_words(answer.missing))


def answer_lines(answer: Answer, case: Case, today: date) -> tuple[Line, ...]:
    """Return everything one answer says: found, why, ask for, basis, place."""
    tone = tone_of(answer)
    lines = [
        Line(f"{translate(WORDS[tone])} · {answer.rule.id}", tone),
        Line(found_text(answer), Tone.STRONG),
        Line(""),
        Line(why(answer)),
    ]
    if answer.state in {State.FINDING, State.ACCEPTED}:
        lines += [Line(""), Line(translate("Ask them to write:"), Tone.DIM)]
        lines.append(Line(ask_for(answer, case, today)))
    lines += [Line(""), Line(f"{translate('Basis')}  {basis(answer)}", Tone.DIM)]
    if answer.place.file:
        lines.append(Line(f"{translate('Place')}  {answer.place}", Tone.DIM))
    return tuple(lines)
