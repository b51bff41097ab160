"""What is to be asked of the lender before its paper is signed, the gravest first."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from forbear.case.case import Case, DebtFolder
from forbear.case.kinds import OfferState, Side
from forbear.rendering.asking import ask_for
from forbear.rendering.clause_at import clause_at, quote_at
from forbear.rendering.next_step import DEAREST
from forbear.rendering.sentence import filled
from forbear.rules.base import Answer, Question, Sentence, Severity, State

DAYS_TO_ANSWER = 7
"""What a lender gets to change its paper; less when its offer lapses before."""
_YOU = re.compile("您|你")
_YOU_IN_ENGLISH = re.compile(r"\byou(?:rs?)?\b|\btheirs\b", re.IGNORECASE)
_PAPER = ("agreement.md", "agreement.toml")


@dataclass(frozen=True, slots=True)
class Correction:
    """One point to be changed in the lender's paper."""

    answer: Answer
    clause: str
    """As ``第四条 罚息减免``; empty when the paper does not say it anywhere or names no clause."""
    quote: str
    """What the paper says there; empty when it says nothing, or when ``what`` quotes it."""
    what: str
    """What is wrong with it, as the borrower says it to the lender; empty where that would tell
    of the household's money, or cannot be said so."""
    ask: str
    """The wording to ask for, or the request."""


def corrections(
    answers: Iterable[Answer], case: Case, folder: DebtFolder, today: date
) -> tuple[Correction, ...]:
    """Return what was found in the paper of one debt and not accepted, the gravest first.

    Findings on the log, the offers, the payments and the household are no fault of the paper.
    """
    found = [one for one in answers if one.state is State.FINDING and _is_of_paper(one, folder.id)]
    found.sort(key=_weight)
    return tuple(_correction(one, case, folder, today) for one in found)


def _weight(answer: Answer) -> tuple[int, int]:
    """Return the place of an answer in the list: by severity, then by what it costs most often."""
    rule = answer.rule
    return tuple(Severity).index(rule.severity), DEAREST.index(rule.question)


def answer_by(folder: DebtFolder, today: date) -> date:
    """Return the day by which an answer is asked for: in a week, or while the offer stands."""
    in_a_week = today + timedelta(days=DAYS_TO_ANSWER)
    return min([in_a_week, *(day for day in _offers_end(folder) if day > today)])


def _offers_end(folder: DebtFolder) -> Iterator[date]:
    for offer in folder.offers.values():
        is_open = offer.state in {OfferState.OPEN, OfferState.ACCEPTED}
        if offer.side is Side.LENDER and is_open and offer.valid_until is not None:
            yield offer.valid_until


def _is_of_paper(answer: Answer, debt: str) -> bool:
    is_there = answer.place.file in {f"debts/{debt}/{name}" for name in _PAPER}
    return is_there and answer.rule.question is not Question.RECORD


def _correction(answer: Answer, case: Case, folder: DebtFolder, today: date) -> Correction:
    line = answer.place.line if answer.place.file.endswith(".md") else None
    told = told_by_borrower(answer)
    quote = quote_at(folder.text, line) if line else ""
    return Correction(
        answer=answer,
        clause=clause_at(folder.text, line) if line else "",
        quote="" if _is_told(answer, quote, told) else quote,
        what=told,
        ask=ask_for(answer, case, today),
    )


def told_by_borrower(answer: Answer) -> str:
    """Return what was found, said to the lender instead of to the borrower.

    The words of the paper that it quotes stay as they are.
    """
    if answer.rule.question is Question.AFFORDABLE:
        return ""
    found = answer.what or answer.rule.what
    chinese = _YOU.sub("我", found.zh).replace("对方", "贵方")
    english = "" if _YOU_IN_ENGLISH.search(found.en) else found.en
    return filled(Sentence(zh=chinese, en=english), answer.values)


def _is_told(answer: Answer, quote: str, told: str) -> bool:
    """Tell whether the sentence quotes the line, or the part of it that matters."""
    part = answer.values.get("quote")
    return quote in told or (isinstance(part, str) and bool(part) and part in told)
