"""Deducted up front: the money that really arrived against the principal."""

from collections.abc import Iterator

from forbear.rules.base import Finding, Sentence, Verdict
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from forbear.values.money import Money
from forbear.values.place import Place

WHAT = Sentence(
    zh="合同写借 {principal} 元，实际到账 {received} 元，先扣了 {deducted} 元。",
    en="The contract says {principal}, {received} arrived: {deducted} was taken off first.",
)
ASK = Sentence(
    zh="实际到账 {received} 元，请以此为本金重算利息和余额。",
    en="{received} was received; please recompute interest and balance on that principal.",
)

_ONE_FEN = Money(1)


def by_figures(facts: Facts) -> Iterator[Verdict]:
    """Compare the contract's principal with what was received."""
    loan = facts.loan
    if loan.received is None:
        raise Missing("debt.loan.received")
    deducted = loan.principal - loan.received
    if deducted > _ONE_FEN:
        yield Finding(
            {"principal": loan.principal, "received": loan.received, "deducted": deducted},
            Place(facts.path("debt.toml"), field="loan.received"),
            ASK,
            WHAT,
        )
