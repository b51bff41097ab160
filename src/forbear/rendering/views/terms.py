"""The terms of a paper on screen and in the shell: what waits for a yes comes first."""

from collections.abc import Sequence

from forbear.case.case import DebtFolder
from forbear.rendering.views.record_fields import fields_of
from forbear.rendering.views.term_list import (
    SCHEDULE,
    ReadTerm,
    file_of,
    read_terms,
    said,
    term_at,
    waiting,
)
from forbear.rendering.views.view import Address, Column, Line, Row, Section, Tone
from forbear.text.catalogue import N_, translate
from forbear.text.clean import shown_line
from forbear.text.words import field_label
from forbear.values.place import Place

_COLUMNS = (Column(""), Column("", grows=True), Column("", grows=True), Column("", drop=1))
_HIDDEN = frozenset({"line", "confirmed"})


def waiting_line(folder: DebtFolder) -> Line:
    """Say how many terms wait to be compared with the paper."""
    number = len(waiting(folder))
    if number:
        text = translate("{number} terms are not compared with the paper yet.", number=number)
        return Line(text, Tone.UNKNOWN)
    known = len(read_terms(folder))
    if known:
        text = translate("All {number} terms are compared with the paper.", number=known)
        return Line(text, Tone.OK)
    return Line(translate("No term of this paper is on file."), Tone.UNKNOWN)


def term_sections(folder: DebtFolder, title: str = "") -> tuple[Section, ...]:
    """Return what waits, then what is confirmed, each in the order of the paper.

    Args:
        title: Name of the paper, where the sections of several stand together.
    """
    terms = read_terms(folder)
    open_ones = [one for one in terms if not one.is_confirmed]
    done = [one for one in terms if one.is_confirmed]
    parts = ((N_("To compare with the paper"), open_ones), (N_("Compared"), done))
    sections = [
        _section(folder, said(translate(heading), title), rows) for heading, rows in parts if rows
    ]
    return tuple(sections) or (_empty(folder, title),)


def _section(folder: DebtFolder, title: str, terms: Sequence[ReadTerm]) -> Section:
    rows = tuple(_row(folder, one) for one in terms)
    return Section(title, _COLUMNS, rows, adds=adding(folder.id))


def _empty(folder: DebtFolder, title: str) -> Section:
    teaching = (
        translate("No check on figures can pass before the terms are here."),
        translate("n adds a term; r takes in the lender's paper and reads it."),
    )
    return Section(title, _COLUMNS, (), adds=adding(folder.id), teaching=teaching)


def adding(debt: str) -> Address:
    """Return where a term goes that the reader has missed; which one is asked then."""
    return Address("term", file_of(debt), ("term",))


def _row(folder: DebtFolder, one: ReadTerm) -> Row:
    state = translate("compared") if one.is_confirmed else translate("not compared")
    line = translate("line {line}", line=one.line) if one.line else ""
    return Row(
        one.id,
        (state, one.name, one.value, line),
        Tone.OK if one.is_confirmed else Tone.UNKNOWN,
        address=one.address,
        place=Place(f"debts/{folder.id}/agreement.md", one.line),
        also=words_on(folder, one.line),
    )


def words_on(folder: DebtFolder, line: object) -> str:
    """Return what stands on a line of the paper, safe to show; nothing for no such line."""
    lines = folder.text.split("\n")
    if isinstance(line, int) and 1 <= line <= len(lines):
        return shown_line(lines[line - 1]).strip()
    return ""


def term_detail(folder: DebtFolder, address: Address) -> tuple[Line, ...]:
    """Return everything a term says, and the words of the paper beside it."""
    one = next((one for one in read_terms(folder) if one.address == address), None)
    if one is None:
        return ()
    tone = Tone.OK if one.is_confirmed else Tone.UNKNOWN
    state = translate("compared") if one.is_confirmed else translate("not compared")
    return (
        Line(f"{one.name}  {one.value}", Tone.STRONG),
        Line(state, tone),
        *_paper_words(folder, one.line),
        *_fields(folder, address),
    )


def _paper_words(folder: DebtFolder, line: int | None) -> tuple[Line, ...]:
    words = words_on(folder, line)
    if not words:
        text = translate("The line of the paper is not known; Enter gives it.")
        return (Line(text, Tone.DIM),)
    return (Line(f"{translate('line {line}', line=line)}  {words}"),)


def _fields(folder: DebtFolder, address: Address) -> tuple[Line, ...]:
    """Return the parts of a term that has several; the lines of a schedule one by one."""
    record = term_at(folder.agreement, address)
    if address.kind == SCHEDULE and folder.agreement is not None:
        return tuple(
            Line(said(line.no, line.due, line.total, line.principal, line.interest, line.fee))
            for line in folder.agreement.schedule
        )
    name = type(record).__name__
    parts = [
        (field_label(name, shape.name), said(getattr(record, shape.name)))
        for shape in fields_of(record)
        if shape.name not in _HIDDEN
    ]
    if len(parts) == 1:
        return ()
    return tuple(Line(f"{label}  {text}", Tone.DIM) for label, text in parts if text)
