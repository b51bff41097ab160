"""Answers and problems as JSON values, in the shape that programs rely on."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from forbear.case.case import Case
from forbear.rendering.asking import ask_for
from forbear.rendering.sentence import named_sources, what
from forbear.rules.base import Answer, Filler, Sentence, State
from forbear.rules.price import Price
from forbear.text.catalogue import language, translate
from forbear.values.day import Month
from forbear.values.money import Money
from forbear.values.place import Place
from forbear.values.problem import Problem
from forbear.values.rate import plain_percent

FORMAT = 1
"""Grows when a key changes its meaning or vanishes; new keys may come at any time."""

_TOLD = {State.FINDING, State.ACCEPTED}

Json = dict[str, object]
Locate = Callable[[Place], Place]


def answer_json(answer: Answer, case: Case, today: date, locate: Locate) -> Json:
    """Return one answer; the place has its line where a field stands on one."""
    source = answer.rule.basis
    is_open = answer.state is not State.OK
    return {
        "check": answer.rule.id,
        "state": answer.state.value,
        "severity": answer.rule.severity.value,
        "question": answer.rule.question.value,
        "debt": answer.debt,
        "place": place_json(locate(answer.place) if is_open else answer.place),
        "message": what(answer),
        "ask": ask_for(answer, case, today) if answer.state in _TOLD else None,
        "basis": {
            "source": named_sources(source.key),
            "confidence": source.confidence,
            "since": source.valid_from.isoformat() if source.valid_from else None,
            "says": source.says.zh if language() == "zh_CN" else source.says.en,
        },
        "values": {name: plain(value) for name, value in answer.values.items()},
        "missing": answer.missing or None,
    }


def problem_json(problem: Problem) -> Json:
    """Return one thing that could not be read."""
    return {
        "weight": problem.weight.value,
        "place": place_json(problem.place),
        "message": translate(problem.message, **problem.values),
    }


def price_json(price: Price) -> Json:
    """Return what signing a paper costs; what cannot be told is null, with what is missing."""
    late = price.late
    return {
        "debt": price.debt,
        "extra": price.extra.plain() if price.extra is not None else None,
        "extra_missing": price.extra_missing or None,
        "late_day": None
        if late is None
        else {
            "due": late.due.isoformat(),
            "paid_on": late.paid_on.isoformat(),
            "unpaid": late.unpaid.plain(),
            "least": late.least.plain(),
            "most": late.most.plain(),
            "falls": late.falls,
        },
        "late_day_missing": price.late_missing or None,
    }


def place_json(place: Place) -> Json:
    """Return a place; what is not known is null."""
    return {"file": place.file, "line": place.line, "field": place.field or None}


def plain(value: Filler) -> str | int:
    """Return a value exactly: amounts and rates as texts, so that no reader rounds them."""
    match value:
        case Money():
            return value.plain()
        case Decimal():
            return plain_percent(value)
        case date():
            return value.isoformat()
        case Month():
            return str(value)
        case Sentence():
            return value.zh if language() == "zh_CN" else value.en
        case _:
            return value
