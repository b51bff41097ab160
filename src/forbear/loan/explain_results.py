"""Why a limit, a rate or a price is what it is: the steps of each result."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from forbear.loan.annual_rate import Rates
from forbear.loan.ceiling import Ceiling
from forbear.loan.day_units import DayHabit
from forbear.loan.explain import explain_instalment
from forbear.loan.judgment import EXTRA_DAILY_RATIO, judgment_extra
from forbear.loan.snapback import Snapback
from forbear.loan.solve import Solution
from forbear.loan.step import Input, Step
from forbear.text.catalogue import N_
from forbear.values.day import MONTHS_PER_YEAR
from forbear.values.money import Money


def explain_ceiling(found: Ceiling) -> tuple[Step, ...]:
    """Return the ceiling, what lies above it, and the charges as a yearly rate."""
    days = Decimal(found.fen_days) / 100
    top = Step(
        N_("ceiling"),
        "D × r ÷ Y",
        (
            Input("D", N_("principal in use, yuan × days"), days),
            Input("r", N_("highest yearly rate"), found.ratio),
            Input("Y", N_("days of a year"), found.year),
        ),
        found.ceiling,
    )
    above = Step(
        N_("above the ceiling"),
        "C − T",
        (Input("C", N_("charges"), found.charges), Input("T", N_("ceiling"), found.ceiling)),
        found.excess,
        rounded=False,
    )
    return (top, above, *_equivalent_steps(found, days))


def explain_rates(found: Rates) -> tuple[Step, ...]:
    """Return how the three rates follow from each other; only those that exist."""
    steps: list[Step] = []
    nominal, effective = found.nominal.value, found.effective.value
    if nominal is not None and effective is not None:
        month = Input("m", N_("monthly rate that balances the payments"), nominal / MONTHS_PER_YEAR)
        steps = [
            Step(N_("nominal yearly rate"), "12 × m", (month,), nominal, rounded=False),
            Step(N_("effective yearly rate"), "(1 + m)¹² − 1", (month,), effective, rounded=False),
        ]
    if found.xirr.value is not None:
        year = Input("Y", N_("days of a year"), 365)
        steps.append(
            Step(
                N_("dated yearly rate"),
                "Σ A ÷ (1 + x)^(t ÷ Y) = 0",
                (year,),
                found.xirr.value,
                rounded=False,
            )
        )
    return tuple(steps)


def explain_snapback(found: Snapback) -> tuple[Step, ...]:
    """Return the best and the worst reading of a broken agreement."""
    remaining = Input("T", N_("payments that remained"), found.remaining)
    best = Step(
        N_("owed after a miss, best reading"),
        "T + w + q",
        (
            remaining,
            Input("w", N_("waived before"), found.waived),
            Input("q", N_("penalty from the breach"), found.penalty_from_breach),
        ),
        found.best,
        rounded=False,
    )
    worst = Step(
        N_("owed after a miss, worst reading"),
        "max(O, b)",
        (
            Input("O", N_("payoff of the old contract"), found.old_payoff),
            Input("b", N_("best reading"), found.best),
        ),
        found.worst,
        rounded=False,
    )
    return best, worst


def explain_judgment_extra(base: Money, due: date, paid: date) -> tuple[Step, ...]:
    """Return the extra interest of a judgment."""
    return (
        Step(
            N_("extra interest"),
            "B × e × d",
            (
                Input("B", N_("award without ordinary interest"), base),
                Input("e", N_("extra interest of a day"), EXTRA_DAILY_RATIO),
                Input("d", N_("days late"), DayHabit.PAID_MINUS_DUE.days(due, paid)),
            ),
            judgment_extra(base, due, paid),
        ),
    )


def explain_solution(found: Solution) -> tuple[Step, ...]:
    """Return the instalment found and the proof that one step further does not fit."""
    if found.limit is None or found.neighbour is None:
        return explain_instalment(found.terms)
    limit = Input("L", N_("limit"), found.limit)
    proof = Step(
        N_("one step further does not fit"),
        "N > L",
        (limit, Input("N", N_("instalment one step further"), found.neighbour)),
        found.neighbour - found.limit,
        rounded=False,
    )
    return (*explain_instalment(found.terms), proof)


def _equivalent_steps(found: Ceiling, days: Decimal) -> tuple[Step, ...]:
    steps = []
    for year in (365, 360):
        ratio: Fraction | None = found.equivalent(year)
        if ratio is not None:
            steps.append(
                Step(
                    N_("charges as a yearly rate"),
                    "C × Y ÷ D",
                    (
                        Input("C", N_("charges"), found.charges),
                        Input("Y", N_("days of a year"), year),
                        Input("D", N_("principal in use, yuan × days"), days),
                    ),
                    ratio,
                    rounded=False,
                )
            )
    return tuple(steps)
