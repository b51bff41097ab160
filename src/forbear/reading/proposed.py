"""What was read from a paper, as the ``agreement.toml`` that the user then confirms."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date

from forbear.case.agreement import Terms
from forbear.case.edit import AddTable, Edit, Item, NewFile, RemoveTable, SetValue, Value
from forbear.case.kinds import RateBasis
from forbear.loan.kinds import Method
from forbear.reading.paper import Paper
from forbear.reading.terms import Fee, Term, Waiver

TERMS = "term"
_RATES = frozenset({"annual_rate", "daily_rate", "penalty_rate"})
_NAMES = frozenset(one.name for one in fields(Terms))


@dataclass(frozen=True, slots=True)
class Original:
    """Where a paper came from."""

    received_on: date
    evidence: str
    """Path of the original under ``evidence/``."""
    sha256: str
    """Of the original."""


def as_edits(
    file: str, paper: Paper, original: Original, *, known: frozenset[str] | None
) -> tuple[Edit, ...]:
    """Return the edits that put a paper in the place of an earlier one, in one step.

    Accepted risks stay: they are bound to the earlier paper's hash and so revive.

    Args:
        known: Names of the terms that the file holds; None when there is no file yet.
    """
    return tuple(_edits(file, paper, original, known))


def _edits(
    file: str, paper: Paper, original: Original, known: frozenset[str] | None
) -> Iterator[Edit]:
    top = _top(paper, original)
    if known is None:
        yield NewFile(file=file, values={key: value for key, value in top.items() if value != ()})
    else:
        for key, value in top.items():
            yield SetValue(file=file, table=(), key=key, value=value)
        for name in sorted(known):
            yield RemoveTable(file=file, table=(TERMS, name))
    for term in (one for one in paper.terms if one.name in _NAMES):
        yield AddTable(file=file, table=(TERMS, term.name), values=_term(paper, term))


def _top(paper: Paper, original: Original) -> Item:
    return {
        "title": _title(paper),
        "received_on": original.received_on,
        "evidence": original.evidence,
        "sha256": original.sha256,
        "schedule_confirmed": False,
        "schedule": tuple(_lines(paper)),
        "waived": tuple(_waived(paper)),
        "fees": tuple(_fees(paper)),
    }


def _title(paper: Paper) -> str:
    """Return the first line that holds words, without its heading marks."""
    for line in paper.source.splitlines():
        if line.strip(" #*\t\ufeff"):
            return line.strip(" #*\t\ufeff")[:80]
    return ""


def _lines(paper: Paper) -> Iterator[Item]:
    """Yield the lines that can be read whole; a garbled one is left to the user."""
    whole = (
        (one, one.due.value, one.total)
        for one in paper.schedule
        if one.due is not None and one.due.value is not None and one.total is not None
    )
    for payment, day, total in whole:
        sums = {
            "principal": payment.principal,
            "interest": payment.interest,
            "fee": payment.fee,
        }
        yield {
            "no": payment.no,
            "due": day,
            "total": total,
            **{name: amount for name, amount in sums.items() if amount is not None},
            "line": paper.line(payment.start),
        }


def _waived(paper: Paper) -> Iterator[Item]:
    waivers = ((one, one.value) for one in paper.waivers if isinstance(one.value, Waiver))
    for term, waiver in waivers:
        said: dict[str, Value | None] = {
            "item": str(waiver.item),
            "amount": waiver.amount,
            "percent": waiver.percent,
            "when": waiver.when or None,
            "condition": waiver.condition or None,
        }
        yield {
            **{key: value for key, value in said.items() if value is not None},
            "line": paper.line(term.start),
            "confirmed": False,
        }


def _fees(paper: Paper) -> Iterator[Item]:
    fees = ((one, one.value) for one in paper.fees if isinstance(one.value, Fee))
    for term, fee in fees:
        yield {
            "name": fee.name,
            "amount": fee.amount,
            "line": paper.line(term.start),
            "confirmed": False,
        }


def _term(paper: Paper, term: Term) -> Item:
    basis = {"basis": str(term.basis)} if _is_named(term) else {}
    line = paper.line(term.start)
    return {"value": _value(paper, term), **basis, "line": line, "confirmed": False}


def _value(paper: Paper, term: Term) -> Value:
    """Return the value; words as the paper writes them, not in the reading's notation."""
    match term.value:
        case Method():
            return str(term.value)
        case str() | Waiver() | Fee():
            return paper.quote(term.start, term.end)
        case _:
            return term.value


def _is_named(term: Term) -> bool:
    """Tell a rate whose kind the paper names from one that is nominal as usual."""
    return term.name in _RATES and term.basis is not RateBasis.NOMINAL
