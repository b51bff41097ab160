"""What was read from a paper, as JSON values and as words."""

from datetime import date
from decimal import Decimal
from enum import Enum, StrEnum

from forbear.reading.clauses import Clause, ClauseState
from forbear.reading.paper import Paper
from forbear.reading.payments import Payment
from forbear.reading.terms import Fee, Term, Value, Waiver
from forbear.text.catalogue import N_, translate
from forbear.text.words import word
from forbear.values.money import Money
from forbear.values.rate import plain_percent

Json = dict[str, object]


def term_shape(paper: Paper, term: Term) -> Json:
    """Return a term: its name in the case file, value, line and words."""
    return {
        "name": term.name,
        "value": _value(own_words(paper, term)),
        "line": paper.line(term.start),
        "quote": paper.quote(term.quote_start, term.end),
    }


def payment_shape(paper: Paper, payment: Payment) -> Json:
    """Return one payment as a term named ``schedule``."""
    sums = {
        "total": payment.total,
        "principal": payment.principal,
        "interest": payment.interest,
        "fee": payment.fee,
    }
    due = payment.due.value if payment.due else None
    value: Json = {"no": payment.no, "due": due.isoformat() if due else None}
    value |= {name: one.plain() for name, one in sums.items() if one is not None}
    return {
        "name": "schedule",
        "value": value,
        "line": paper.line(payment.start),
        "quote": paper.quote(payment.start, payment.end),
    }


def clause_shape(paper: Paper, clause: Clause) -> Json:
    """Return a clause; line and words are null for one that is absent."""
    is_there = clause.state is not ClauseState.ABSENT
    return {
        "id": clause.id,
        "state": clause.state.value,
        "line": paper.line(clause.start) if is_there else None,
        "quote": paper.quote(clause.start, clause.end) if is_there else None,
    }


def own_words(paper: Paper, term: Term) -> Value:
    """Return the value; words as the paper writes them, not in the reading's notation."""
    if isinstance(term.value, str) and not isinstance(term.value, Enum):
        return paper.quote(term.start, term.end)
    return term.value


def value_text(paper: Paper, term: Term) -> str:
    """Return a value for people."""
    value = own_words(paper, term)
    match value:
        case Waiver():
            return _waiver_text(value)
        case Fee():
            return f"{value.name} {value.amount}"
        case Decimal():
            return f"{plain_percent(value)} %"
        case date():
            return value.isoformat()
        case StrEnum():
            return word(value)
        case _:
            return str(value)


def _waiver_text(waiver: Waiver) -> str:
    size = translate(N_("no sum named")) if waiver.amount is None else str(waiver.amount)
    return " ".join(filter(None, (word(waiver.item), size, waiver.when, waiver.condition)))


def _value(value: Value) -> object:
    match value:
        case Money():
            return value.plain()
        case Decimal():
            return plain_percent(value)
        case date():
            return value.isoformat()
        case Waiver():
            return {
                "item": value.item.value,
                "amount": None if value.amount is None else value.amount.plain(),
                "when": value.when or None,
                "condition": value.condition or None,
            }
        case Fee():
            return {"name": value.name, "amount": value.amount.plain()}
        case _:
            return value
