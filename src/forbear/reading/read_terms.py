"""All terms of a paper, each name once, the surest reading first."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from forbear.reading.contract_number import contract_numbers
from forbear.reading.court import courts
from forbear.reading.credit_status import credit_statuses
from forbear.reading.creditor import creditors
from forbear.reading.day_terms import day_terms, down_payment_day
from forbear.reading.default_terms import default_terms
from forbear.reading.first_days import first_days
from forbear.reading.instalments import (
    Doubts,
    proven_instalments,
    told_instalments,
)
from forbear.reading.money_terms import money_terms
from forbear.reading.payee import payees
from forbear.reading.period_terms import period_terms
from forbear.reading.plan_terms import plan_terms
from forbear.reading.sources import Sources
from forbear.reading.terms import Term, firsts
from forbear.reading.waiver_words import unmeasured_waivers

LONGEST_LEAD = 60
"""Signs before a value that its quote may begin with."""
_CLAUSE_EDGE = re.compile(r"[。;!?\n]\s*|(?<!\d),|,(?!\d)")


def terms_of(sources: Sources) -> tuple[Term, ...]:
    """Return what a paper says, as terms, in the order of the paper."""
    read = chain(
        contract_numbers(sources.text),
        creditors(sources),
        payees(sources),
        courts(sources.text),
        proven_instalments(sources),
        money_terms(sources),
        told_instalments(sources),
        day_terms(sources),
        first_days(sources),
        plan_terms(sources),
        period_terms(sources),
        default_terms(sources),
        credit_statuses(sources.text),
        unmeasured_waivers(sources.text),
    )
    doubts = Doubts(sources)
    terms = tuple(firsts(one for one in read if not doubts.about(one)))
    every = sorted((*terms, *_down_payment_day(sources, terms)), key=lambda one: one.start)
    return tuple(_quoted(sources.text, one) for one in every)


def _quoted(text: str, term: Term) -> Term:
    """Let the quote begin with the clause, or with the row of the table."""
    floor = max(0, term.start - LONGEST_LEAD)
    row = max(floor, text.rfind("\n", floor, term.start) + 1)
    if "|" in text[row : term.start]:
        return replace(term, quote_start=row)
    edges = list(_CLAUSE_EDGE.finditer(text, floor, term.start))
    begin = edges[-1].end() if edges else floor
    return replace(term, quote_start=min(begin, term.quote_start, term.start))


def _down_payment_day(sources: Sources, terms: tuple[Term, ...]) -> Iterator[Term]:
    for term in terms:
        if term.name == "down_payment":
            due = down_payment_day(sources, term)
            if due is not None:
                yield due
