"""Guarantor untold: is there a guarantor, is anything heavier, is consent on file."""

from collections.abc import Iterator

from forbear.planning.debt_terms import contract_ratio
from forbear.rules import terms
from forbear.rules.base import Finding, Sentence, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.sums import ONE_FEN, paper_total
from forbear.values.place import Place
from forbear.values.rate import ratio

WHAT = Sentence(
    zh="担保人 {guarantor} 没有书面同意这份协议（变重的部分：{heavier}）。",
    en="Guarantor {guarantor} has not agreed in writing to this paper (heavier: {heavier}).",
)
ASK = Sentence(
    zh="请让担保人 {guarantor} 也看过文本，同意的话书面确认金额和期限。",
    en=(
        "Please let guarantor {guarantor} read the text and, if willing, confirm sum and term in "
        "writing."
    ),
)


def by_figures(facts: Facts) -> Iterator[Verdict]:
    """A lighter debt needs no consent; one that is lower but longer cannot be weighed here."""
    if not facts.has_paper:
        return
    if not facts.debt.guarantor and facts.debt.guaranteed is False:
        return
    unasked = [one for one in facts.debt.guarantor.values() if not one.consent]
    if facts.debt.guarantor and not unasked:
        return
    heavier = _heavier(facts)
    if not heavier:
        return
    if not facts.debt.guarantor:
        raise Missing("debt.guaranteed")
    if [one.en for one in heavier] == ["a longer term"]:
        raise Missing("guarantor.consent")
    yield Finding(
        {
            "guarantor": "、".join(one.name for one in unasked),
            "heavier": Sentence(
                zh="、".join(one.zh for one in heavier), en=", ".join(one.en for one in heavier)
            ),
        },
        Place(facts.path("debt.toml"), field="guarantor"),
        ASK,
        WHAT,
    )


def _heavier(facts: Facts) -> list[Sentence]:
    return [*_sum(facts), *_rate(facts), *_term(facts)]


def _sum(facts: Facts) -> Iterator[Sentence]:
    """Compare what the paper asks for with what was owed; plans that bear interest by rate."""
    balance = facts.debt.balance
    owed = terms.amount(facts, "balance_total") or (balance.total if balance else None)
    if owed is None or terms.rate(facts, "annual_rate") or terms.rate(facts, "daily_rate"):
        return
    more = paper_total(facts) - owed
    if more > ONE_FEN * (1 + len(facts.lines)):
        yield Sentence(zh=f"金额多 {more} 元", en=f"sum {more} heavier")


def _rate(facts: Facts) -> Iterator[Sentence]:
    annual = terms.rate(facts, "annual_rate")
    loan = facts.debt.loan
    if annual is not None and loan is not None and ratio(annual) > contract_ratio(loan):
        yield Sentence(zh="利率更高", en="a higher rate")


def _term(facts: Facts) -> Iterator[Sentence]:
    loan = facts.debt.loan
    days = [line.due for line in facts.lines]
    if loan is not None and loan.matures_on is not None and days and max(days) > loan.matures_on:
        yield Sentence(zh="期限更长", en="a longer term")
