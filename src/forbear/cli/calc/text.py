"""Texts that several calculations print."""

from fractions import Fraction
from typing import assert_never

from forbear.cli.calc.table import pairs
from forbear.loan.annual_rate import RateAnswer, Rates, RootCount
from forbear.text.catalogue import N_, translate
from forbear.values.rate import percent_text


def percent(ratio: Fraction | None) -> str:
    """Return a ratio as percent with two decimals; a word when there is none."""
    return translate(N_("none")) if ratio is None else f"{percent_text(ratio * 100)}%"


def rates_text(found: Rates) -> str:
    """Return the three rates, or why there are none."""
    rows = [
        (translate(N_("nominal yearly rate")), answer_text(found.nominal)),
        (translate(N_("effective yearly rate")), answer_text(found.effective)),
        (translate(N_("dated yearly rate")), answer_text(found.xirr)),
    ]
    text = pairs(rows)
    match found.nominal.found:
        case RootCount.NONE:
            return f"{text}\n{translate(N_('No rate brings these payments to balance.'))}"
        case RootCount.SEVERAL:
            several = N_("Several rates bring these payments to balance; none of them is the rate.")
            return f"{text}\n{translate(several)}"
        case RootCount.ONE:
            return text
        case _:
            assert_never(found.nominal.found)


def answer_text(answer: RateAnswer) -> str:
    """Return the rate, all of them where there are several, or a word for none."""
    if answer.found is RootCount.NONE:
        return percent(None)
    return " / ".join(percent(root) for root in answer.roots)
