"""All terms of a paper, each name once, the surest reading first."""

from collections.abc import Iterator
from itertools import chain

from forbear.reading.day_terms import day_terms, down_payment_day
from forbear.reading.default_terms import default_terms
from forbear.reading.identity_terms import identity_terms
from forbear.reading.money_terms import money_terms
from forbear.reading.plan_terms import plan_terms
from forbear.reading.sources import Sources
from forbear.reading.terms import Term, firsts
from forbear.reading.waiver_words import unmeasured_waivers


def terms_of(sources: Sources) -> tuple[Term, ...]:
    """Return what a paper says, as terms, in the order of the paper."""
    read = chain(
        identity_terms(sources),
        money_terms(sources),
        day_terms(sources),
        plan_terms(sources),
        default_terms(sources),
        unmeasured_waivers(sources.text),
    )
    terms = tuple(firsts(read))
    return tuple(sorted((*terms, *_down_payment_day(sources, terms)), key=lambda one: one.start))


def _down_payment_day(sources: Sources, terms: tuple[Term, ...]) -> Iterator[Term]:
    for term in terms:
        if term.name == "down_payment":
            due = down_payment_day(sources, term)
            if due is not None:
                yield due
