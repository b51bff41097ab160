"""Loans that several tests use: the worked cases, and short ways to write others."""

from datetime import date
from fractions import Fraction
from random import Random

from forbear.loan.events import Paid
from forbear.loan.kinds import DayCount, Method
from forbear.loan.schedule import schedule
from forbear.loan.terms import LoanTerms
from forbear.values.money import Money

yuan = Money.parse
day = date.fromisoformat


def seeded(seed: int) -> Random:
    """The same loans in every run."""
    return Random(seed)  # noqa: S311 - reproducible, not secret


def percent(text: str) -> Fraction:
    return Fraction(text) / 100


def loan(
    principal: str = "12000", annual: str = "12", count: int = 12, **more: object
) -> LoanTerms:
    fields: dict[str, object] = {
        "principal": yuan(principal),
        "drawn_on": day("2026-01-10"),
        "first_due": day("2026-02-10"),
        "count": count,
        "method": Method.EQUAL_INSTALMENT,
        "annual_ratio": percent(annual),
        "day_count": DayCount.THIRTY_360,
    }
    return LoanTerms(**(fields | more))  # type: ignore[arg-type] # test shorthand


def paid_lines(terms: LoanTerms, count: int) -> tuple[Paid, ...]:
    """The first lines, each paid on its due day."""
    return tuple(Paid(line.due, line.total) for line in schedule(terms)[:count])


BREAKFAST = LoanTerms(
    principal=yuan("80000"),
    drawn_on=day("2025-12-10"),
    first_due=day("2026-01-10"),
    count=12,
    method=Method.INTEREST_ONLY,
    annual_ratio=percent("10.8"),
)
CLOTHES = LoanTerms(
    principal=yuan("50000"),
    drawn_on=day("2025-12-15"),
    first_due=day("2026-01-15"),
    count=12,
    method=Method.EQUAL_PRINCIPAL,
    annual_ratio=percent("16.2"),
)
HOUSEHOLD = LoanTerms(
    principal=yuan("30000"),
    drawn_on=day("2026-03-20"),
    first_due=day("2026-04-20"),
    count=12,
    method=Method.EQUAL_INSTALMENT,
    annual_ratio=percent("14.4"),
)
