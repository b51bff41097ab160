"""Time per call of the loan arithmetic, beside pyxirr and numpy-financial in the same run.

Usage: python bench/loan.py [ROUNDS]
"""

import sys
from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from statistics import median
from time import process_time

import numpy_financial
import pyxirr

from forbear.loan.annual_rate import monthly_irr, xirr
from forbear.loan.events import Paid
from forbear.loan.flows import flows_of
from forbear.loan.kinds import DayCount, Method
from forbear.loan.schedule import schedule
from forbear.loan.state import state_on
from forbear.loan.terms import LoanTerms
from forbear.values.money import Money

ROUNDS = 9
CALLS = 20
TERMS = LoanTerms(
    principal=Money(80_000_00),
    drawn_on=date(2026, 12, 10),
    first_due=date(2027, 1, 10),
    count=60,
    method=Method.EQUAL_INSTALMENT,
    annual_ratio=Fraction(108, 1000),
    day_count=DayCount.ACTUAL_360,
)
FLOWS = flows_of(TERMS)
DAYS = [flow.on for flow in FLOWS]
FENS = [flow.amount.fen for flow in FLOWS]
EVENTS = [Paid(TERMS.drawn_on + timedelta(days=4 * no), Money(170_37)) for no in range(500)]
LAST_DAY = date(2033, 1, 10)

GOALS_MS = {"schedule, 60 lines": 2.0, "state, 500 events": 20.0, "XIRR, 60 flows": 0.5}


def numpy_schedule() -> object:
    """Return the interest and principal columns that numpy-financial computes in floats."""
    periods = list(range(1, 61))
    monthly = 0.108 / 12
    return (
        numpy_financial.ipmt(monthly, periods, 60, 80_000),
        numpy_financial.ppmt(monthly, periods, 60, 80_000),
    )


CASES: dict[str, Callable[[], object]] = {
    "schedule, 60 lines": lambda: schedule(TERMS),
    "schedule, numpy-financial": numpy_schedule,
    "state, 500 events": lambda: state_on(TERMS, EVENTS, LAST_DAY),
    "XIRR, 60 flows": lambda: xirr(FLOWS),
    "XIRR, pyxirr": lambda: pyxirr.xirr(DAYS, FENS),
    "IRR, 60 flows": lambda: monthly_irr(FENS),
    "IRR, pyxirr": lambda: pyxirr.irr(FENS),
    "IRR, numpy-financial": lambda: numpy_financial.irr(FENS),
}


def milliseconds(call: Callable[[], object]) -> float:
    """Return the processor time of one call, averaged over a few; other work does not count."""
    begun = process_time()
    for _ in range(CALLS):
        call()
    return (process_time() - begun) / CALLS * 1000


def measured(rounds: int) -> dict[str, float]:
    """Return the median of each case; the cases take turns, so that load hits all alike."""
    found: dict[str, list[float]] = {name: [] for name in CASES}
    for _ in range(rounds):
        for name, call in CASES.items():
            found[name].append(milliseconds(call))
    return {name: median(times) for name, times in found.items()}


def main(rounds: int) -> None:
    """Print times, goals, ratios, and how far the answers are apart."""
    times = measured(rounds)
    for name, time in times.items():
        goal = GOALS_MS.get(name)
        verdict = "" if goal is None else f"  goal {goal} ms: {'met' if time <= goal else 'MISSED'}"
        print(f"{name:28}{time:9.4f} ms{verdict}")
    ratios = (
        ("schedule, 60 lines", "schedule, numpy-financial"),
        ("XIRR, 60 flows", "XIRR, pyxirr"),
        ("IRR, 60 flows", "IRR, pyxirr"),
        ("IRR, 60 flows", "IRR, numpy-financial"),
    )
    for ours, theirs in ratios:
        print(f"{ours} / {theirs}: {times[ours] / times[theirs]:.2f}")
    exact = xirr(FLOWS).value
    print(f"XIRR apart from pyxirr: {abs(float(exact or 0) - pyxirr.xirr(DAYS, FENS)):.1e}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
