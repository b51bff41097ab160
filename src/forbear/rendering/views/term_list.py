"""Everything read from a paper, term by term, with the address at which it can be changed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from forbear.case.agreement import (
    Agreement,
    AmountTerm,
    Charge,
    CountTerm,
    DayTerm,
    DefaultTerm,
    FeeTerm,
    MethodTerm,
    RateTerm,
    ScheduleLine,
    Terms,
    TextTerm,
    WaivedTerm,
)
from forbear.case.case import DebtFolder
from forbear.case.kinds import RateBasis
from forbear.rendering.views.missing_words import UNCONFIRMED, is_unconfirmed
from forbear.rendering.views.record_fields import record_fields
from forbear.rendering.views.view import Address
from forbear.rendering.views.writing import foreign, percent
from forbear.text.catalogue import translate
from forbear.text.words import field_label, word
from forbear.values.money import Money

SCHEDULE = "schedule"
TERM_KINDS: Mapping[str, type[object]] = {
    "term-amount": AmountTerm,
    "term-day": DayTerm,
    "term-count": CountTerm,
    "term-text": TextTerm,
    "term-rate": RateTerm,
    "term-method": MethodTerm,
    "term-waived": WaivedTerm,
    "term-fee": FeeTerm,
    "term-charge": Charge,
    "term-default": DefaultTerm,
    SCHEDULE: Agreement,
}
"""The record behind each kind of address; the schedule is kept by the agreement itself."""
_KIND_OF = {record: kind for kind, record in TERM_KINDS.items()}
SEQUENCES = {"waived": "term-waived", "fees": "term-fee", "breakdown": "term-charge"}
"""Terms of which a paper may have several: key and kind."""


@dataclass(frozen=True, slots=True)
class ReadTerm:
    """One thing that was read, as the user compares it with the paper."""

    address: Address
    name: str
    value: str
    line: int | None
    """Of ``agreement.md``, from 1."""
    is_confirmed: bool

    @property
    def id(self) -> str:
        """The file and the field, as the place of an answer names them."""
        return row_id(self.address)


def row_id(address: Address) -> str:
    """Return the id of a term's row: ``debts/x/agreement.toml:term.count``."""
    parts = [*address.table, address.key]
    if address.position is not None:
        parts.append(str(address.position))
    return f"{address.file}:{'.'.join(filter(None, parts))}"


def file_of(debt: str) -> str:
    """Return the file that keeps a debt's terms."""
    return f"debts/{debt}/agreement.toml"


def read_terms(folder: DebtFolder) -> tuple[ReadTerm, ...]:
    """Return all terms in the order of the paper; those without a line come last."""
    paper = folder.agreement
    if paper is None:
        return ()
    found = [*_single(folder.id, paper), *_many(folder.id, paper)]
    return tuple(sorted(found, key=lambda one: (one.line is None, one.line or 0)))


def waiting(folder: DebtFolder) -> tuple[ReadTerm, ...]:
    """Return the terms that nobody has compared with the paper."""
    return tuple(one for one in read_terms(folder) if not one.is_confirmed)


def next_waiting(folder: DebtFolder, after: str) -> str | None:
    """Return the id of the next term that waits, in the order of the paper, from the top again."""
    terms = read_terms(folder)
    ids = [one.id for one in terms]
    start = ids.index(after) + 1 if after in ids else 0
    return next((one.id for one in (*terms[start:], *terms) if not one.is_confirmed), None)


def term_behind(folder: DebtFolder, missing: str) -> str | None:
    """Return the id of the term whose yes a check waits for, as its answer names it."""
    if not is_unconfirmed(missing):
        return None
    name = missing.removesuffix(UNCONFIRMED).rpartition(".")[2].removesuffix("[]")
    found = (one.id for one in waiting(folder) if name in one.id.partition(":")[2].split("."))
    return next(found, None)


def term_name(folder: DebtFolder, address: Address) -> str:
    """Return how a term is called, also one that is not there yet."""
    found = next((one.name for one in read_terms(folder) if one.address == address), None)
    if found is not None:
        return found
    names = {
        "term-waived": field_label("Agreement", "waived"),
        "term-fee": translate("Fee"),
        "term-charge": translate("Charge"),
        "term-default": field_label("Agreement", "default"),
        SCHEDULE: field_label("Agreement", SCHEDULE),
    }
    return names.get(address.kind) or field_label("Terms", address.table[-1])


def term_kind(name: str) -> str:
    """Return which form a single term has, by its name in ``Terms``."""
    shape = next(one for one in record_fields(Terms) if one.name == name)
    return _KIND_OF[shape.record or TextTerm]


def term_at(paper: Agreement | None, address: Address) -> object | None:
    """Return the record of a term; the agreement itself for its schedule."""
    if paper is None or address.kind == SCHEDULE:
        return paper
    if address.kind == "term-default":
        return paper.default
    if address.position is not None:
        below: tuple[object, ...] = getattr(paper, address.key, ())
        return below[address.position] if address.position < len(below) else None
    single: object | None = getattr(paper.term, address.table[-1], None) if address.table else None
    return single


def said(*values: object) -> str:
    """Return values as people read them, on one line; what is absent is left out."""
    return " · ".join(text for text in map(_text, values) if text)


def _text(value: object) -> str:  # noqa: PLR0911 - one answer for each kind
    match value:
        case None | RateBasis.NOMINAL:
            return ""
        case bool():
            return translate("yes") if value else translate("no")
        case StrEnum():
            return word(value)
        case Decimal():
            return percent(value)
        case date():
            return value.isoformat()
        case Money() | int():
            return str(value)
        case _:
            return foreign(str(value))


def _single(debt: str, paper: Agreement) -> Iterator[ReadTerm]:
    for shape in record_fields(Terms):
        found = getattr(paper.term, shape.name)
        if found is not None:
            address = Address(term_kind(shape.name), file_of(debt), ("term", shape.name))
            value = said(found.value, getattr(found, "basis", None))
            name = field_label("Terms", shape.name)
            yield ReadTerm(address, name, value, found.line, found.confirmed)
    if paper.schedule:
        address = Address(SCHEDULE, file_of(debt), key=SCHEDULE)
        name = field_label("Agreement", SCHEDULE)
        line = paper.schedule[0].line
        yield ReadTerm(address, name, _planned(paper.schedule), line, paper.schedule_confirmed)
    if paper.default is not None:
        fallen = paper.default
        address = Address("term-default", file_of(debt), ("default",))
        value = said(fallen.demand, fallen.damages)
        name = field_label("Agreement", "default")
        yield ReadTerm(address, name, value, fallen.line, fallen.confirmed)


def _many(debt: str, paper: Agreement) -> Iterator[ReadTerm]:
    for key, kind in SEQUENCES.items():
        for position, one in enumerate(getattr(paper, key)):
            address = Address(kind, file_of(debt), key=key, position=position)
            yield ReadTerm(address, *_named(one), one.line, one.confirmed)


def _named(one: WaivedTerm | FeeTerm | Charge) -> tuple[str, str]:
    """Return what an element of a sequence is called, and what it says."""
    match one:
        case WaivedTerm():
            name = said(field_label("Agreement", "waived"), one.item)
            return name, said(one.amount, one.percent, one.when, one.condition)
        case FeeTerm():
            return said(translate("Fee"), one.name), said(one.amount, one.collector, one.due)
        case Charge():
            name = said(translate("Charge"), one.item)
            return name, said(one.amount, one.since, one.until)


def _planned(lines: tuple[ScheduleLine, ...]) -> str:
    days = sorted(line.due for line in lines)
    return translate(
        "{number} payments, {total} in all, {first} – {last}",
        number=len(lines),
        total=Money.total(line.total for line in lines),
        first=days[0],
        last=days[-1],
    )
