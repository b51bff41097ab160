"""Taxable relief: the kind of borrower and the principal waived."""

from collections.abc import Iterator

from forbear.case.kinds import BorrowerKind, LoanKind
from forbear.loan.kinds import Component
from forbear.rules import terms
from forbear.rules.base import Finding, Sentence, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.rules.sums import waived, waived_sum
from forbear.values.money import ZERO, Money
from forbear.values.place import Place

WHAT = Sentence(
    zh="被免除的本金 {waived} 元，经营主体可能要算收入。",
    en="Waived principal of {waived} may count as income of the business.",
)
ASK = Sentence(
    zh="签字前向税务机关或12366问清楚免除的 {waived} 元怎么申报。",
    en="Before signing ask the tax office (12366) how the waived {waived} is declared.",
)

_PRIVATE = frozenset({LoanKind.CARD, LoanKind.CONSUMER, LoanKind.FAMILY, LoanKind.MORTGAGE})


def by_figures(facts: Facts) -> Iterator[Verdict]:
    """Principal of a business counts as its gain; a company's waived costs count as well."""
    if not facts.has_paper:
        return
    kind = facts.case.about.borrower.kind
    facts.readable("case.toml")
    if kind is BorrowerKind.PERSON or facts.debt.kind in _PRIVATE:
        return
    sums = [(one.item, waived_sum(facts, one)) for one in waived(facts)]
    is_company = kind is BorrowerKind.COMPANY
    counted = [amount for item, amount in sums if is_company or item is Component.PRINCIPAL]
    if Money.total(counted) > ZERO:
        yield Finding(
            {"waived": Money.total(counted)},
            Place(facts.path("agreement.toml"), field="waived"),
            ASK,
            WHAT,
        )
    elif not sums:
        _refuse_unsplit(facts)


def _refuse_unsplit(facts: Facts) -> None:
    """A lower total without a named waiver could hide principal.

    Raises:
        Missing: If the paper settles for less and does not say what is given up.
    """
    owed, total = terms.amount(facts, "balance_total"), terms.amount(facts, "stated_total")
    if owed is not None and total is not None and total < owed:
        raise Missing("agreement.waived")
