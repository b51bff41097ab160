"""Ten thousand random loans against an independent model, numpy-financial and pyxirr."""

from datetime import date, timedelta
from fractions import Fraction
from random import Random

import numpy_financial
import pyxirr

from forbear.loan.annual_rate import rates
from forbear.loan.events import Paid
from forbear.loan.flows import flows_of_lines
from forbear.loan.instalment import instalment_fen
from forbear.loan.kinds import Component, DayCount, Method
from forbear.loan.schedule import schedule
from forbear.loan.state import state_on
from forbear.loan.terms import LoanTerms
from forbear.values.day import add_months
from forbear.values.money import Money
from loan import slow_model
from loan.loans import seeded

LOANS = 10_000
STATES = 400
METHODS = (Method.EQUAL_INSTALMENT, Method.EQUAL_PRINCIPAL)


def random_loan(random: Random) -> LoanTerms:
    drawn = date(2024, 1, 1) + timedelta(days=random.randrange(1200))
    due_day = random.choice([None, None, random.randint(1, 28), random.randint(29, 31)])
    first = add_months(drawn, random.choice([1, 1, 1, 2]), due_day)
    if first == add_months(drawn, 1) and drawn.day > first.day:
        due_day = drawn.day
    return LoanTerms(
        principal=Money(random.choice([random.randint(1, 500), random.randint(10**4, 10**8)])),
        drawn_on=drawn,
        first_due=first,
        count=random.choice([1, 2, 3, 6, 9, 12, 18, 24, 36]),
        method=random.choice(METHODS),
        annual_ratio=Fraction(random.choice([0, random.randint(1, 3600)]), 10_000),
        day_count=random.choice(list(DayCount)),
        due_day=due_day or first.day,
    )


def test_every_line_equals_the_slow_model() -> None:
    random = seeded(20261124)
    differing = []

    for _ in range(LOANS):
        terms = random_loan(random)
        ours = [
            (line.due, line.principal.fen, line.interest.fen, line.balance.fen)
            for line in schedule(terms)
        ]
        if ours != slow_model.lines(terms):
            differing.append(terms)

    assert differing == []


def test_rates_and_instalments_equal_the_libraries() -> None:
    random = seeded(4)
    worst_rate = worst_payment = 0.0

    for _ in range(LOANS // 4):
        terms = random_loan(random)
        flows = flows_of_lines(terms.principal, terms.drawn_on, schedule(terms))
        found = rates(flows).xirr
        theirs = pyxirr.xirr([flow.on for flow in flows], [flow.amount.fen for flow in flows])
        if theirs is not None and found.value is not None and theirs < 10:
            worst_rate = max(worst_rate, abs(float(found.value) - theirs))
        exact = instalment_fen(terms.principal.fen, terms.monthly_ratio, terms.count)
        payment = -numpy_financial.pmt(float(terms.monthly_ratio), terms.count, terms.principal.fen)
        worst_payment = max(worst_payment, abs(float(exact) / payment - 1))

    assert worst_rate < 1e-9
    assert worst_payment < 1e-9


def test_every_state_equals_the_slow_model() -> None:
    random = seeded(5)
    differing = []

    for _ in range(STATES):
        terms = random_loan(random)
        terms = terms.but(count=min(terms.count, 6))
        until = terms.drawn_on + timedelta(days=random.randint(0, 300))
        payments = random_payments(random, terms, until)
        ours = state_on(terms, [Paid(on, Money(fen)) for on, fen in payments], until)
        slow = slow_model.state(terms, payments, until)
        sums = tuple(
            ours.overdue[component].fen
            for component in (
                Component.INTEREST,
                Component.PENALTY_INTEREST,
                Component.PENALTY_PRINCIPAL,
                Component.PRINCIPAL,
            )
        )
        undue = (ours.undue_principal.fen, ours.undue_interest.fen, ours.credit.fen)
        expected = (slow.undue, slow_model.rounded(slow.running), slow.credit)
        if (sums, undue) != (slow.sums(), expected):
            differing.append((terms, payments, until, sums, slow.sums(), undue, expected))

    assert differing == []


def random_payments(random: Random, terms: LoanTerms, until: date) -> list[tuple[date, int]]:
    span = max((until - terms.drawn_on).days, 1)
    largest = max(terms.principal.fen // 3, 3)
    return [
        (terms.drawn_on + timedelta(days=random.randrange(span)), random.randint(1, largest))
        for _ in range(random.randrange(6))
    ]
