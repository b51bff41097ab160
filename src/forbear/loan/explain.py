"""Why a figure is what it is: formula, inputs and rounding of each result."""

from datetime import date

from forbear.loan.allocation import LAW_ORDER
from forbear.loan.day_units import plain_day_count, units_per_year, year_part
from forbear.loan.instalment import equal_instalment
from forbear.loan.kinds import Component, DayCount, Method
from forbear.loan.line import Line
from forbear.loan.periods import Period, period_units
from forbear.loan.schedule import planned
from forbear.loan.state import DebtState, LineState
from forbear.loan.step import Input, Step
from forbear.loan.terms import LoanTerms
from forbear.text.catalogue import N_
from forbear.values.money import Money


def explain_instalment(terms: LoanTerms) -> tuple[Step, ...]:
    """Return the step that makes the equal instalment; none for other methods."""
    if terms.method is not Method.EQUAL_INSTALMENT or terms.instalment is not None:
        return ()
    down = terms.down_payment.amount if terms.down_payment else Money(0)
    principal = terms.principal - down
    return (
        Step(
            N_("equal instalment"),
            "P·m(1+m)ⁿ ÷ ((1+m)ⁿ − 1)" if terms.annual_ratio else "P ÷ n",
            (
                Input("P", N_("principal"), principal),
                Input("m", N_("monthly rate"), terms.monthly_ratio),
                Input("n", N_("number of lines"), terms.count),
            ),
            equal_instalment(principal, terms.monthly_ratio, terms.count),
        ),
    )


def explain_line(terms: LoanTerms, no: int) -> tuple[Step, ...]:
    """Return the steps of one line: interest, principal, total, balance.

    Raises:
        ValueError: If the schedule has no such line.
    """
    before = terms.principal
    for period, line in planned(terms):
        if line.no == no:
            return (_interest_step(terms, period, line, before), *_line_steps(line, before))
        before = line.balance
    raise ValueError(no)


def explain_penalty(terms: LoanTerms, line: LineState, day: date) -> tuple[Step, ...]:
    """Return the penalty steps of a line, as far as one product gives the figure again.

    It does not once something was paid after the due day, or where leap years count apart.
    """
    if not line.is_due:
        return ()
    ratio = terms.penalty_ratio / units_per_year(plain_day_count(terms.day_count))
    days = terms.day_habit.days(line.due, day)
    found: list[Step] = []
    for component, name, base, base_name in _PENALTIES:
        product = Money.rounded(line.owed[base].fen * ratio * days)
        if product and product == line.owed[component]:
            inputs = (
                Input("B", base_name, line.owed[base]),
                Input("d", N_("penalty rate of a day"), ratio),
                Input("t", N_("days overdue, the due day not counted"), days),
            )
            found.append(Step(name, "B × d × t", inputs, product))
    return tuple(found)


def explain_payoff(state: DebtState) -> tuple[Step, ...]:
    """Return arrears and payoff of a day as sums of their components."""
    parts = tuple(
        Input(letter, _NAMES[component], state.overdue[component])
        for letter, component in zip("fijkp", LAW_ORDER, strict=True)
    )
    arrears = Step(N_("arrears"), "f + i + j + k + p", parts, state.arrears, rounded=False)
    payoff = Step(
        N_("payoff"),
        "a + u + r − c",
        (
            Input("a", N_("arrears"), state.arrears),
            Input("u", N_("principal not yet due"), state.undue_principal),
            Input("r", N_("interest of the running period"), state.undue_interest),
            Input("c", N_("money held by the lender"), state.credit),
        ),
        state.payoff,
        rounded=False,
    )
    return arrears, payoff


_NAMES = {
    Component.PRINCIPAL: N_("overdue principal"),
    Component.INTEREST: N_("overdue interest"),
    Component.PENALTY_PRINCIPAL: N_("penalty on principal"),
    Component.PENALTY_INTEREST: N_("penalty on interest"),
    Component.FEE: N_("fees"),
}
_PENALTIES = (
    (
        Component.PENALTY_PRINCIPAL,
        _NAMES[Component.PENALTY_PRINCIPAL],
        Component.PRINCIPAL,
        _NAMES[Component.PRINCIPAL],
    ),
    (
        Component.PENALTY_INTEREST,
        _NAMES[Component.PENALTY_INTEREST],
        Component.INTEREST,
        _NAMES[Component.INTEREST],
    ),
)


def _interest_step(terms: LoanTerms, period: Period, line: Line, before: Money) -> Step:
    balance = Input("B", N_("balance before"), before)
    if period.listed_interest is not None:
        return Step(N_("interest"), "i", (), line.interest, rounded=False)
    rate = Input("r", N_("yearly rate"), period.annual_ratio)
    if period.method is Method.FLAT:
        down = terms.down_payment.amount if terms.down_payment else Money(0)
        first = Input("P", N_("principal"), terms.principal - down)
        return Step(N_("interest"), "P × r ÷ 12", (first, rate), line.interest)
    if terms.day_count is DayCount.ACTUAL_ACTUAL:
        part = year_part(period.since, period.due, terms.day_count)
        inputs = (balance, rate, Input("q", N_("part of a year"), part))
        return Step(N_("interest"), "B × r × q", inputs, line.interest)
    days = Input("t", N_("days"), period_units(period, terms))
    year = Input("Y", N_("days of a year"), units_per_year(terms.day_count))
    return Step(N_("interest"), "B × r × t ÷ Y", (balance, rate, days, year), line.interest)


def _line_steps(line: Line, before: Money) -> tuple[Step, ...]:
    principal = Input("p", N_("principal"), line.principal)
    return (
        Step(
            N_("line total"),
            "p + i + f",
            (
                principal,
                Input("i", N_("interest"), line.interest),
                Input("f", N_("fees"), line.fee),
            ),
            line.total,
            rounded=False,
        ),
        Step(
            N_("balance after"),
            "B − p",
            (Input("B", N_("balance before"), before), principal),
            line.balance,
            rounded=False,
        ),
    )
