"""Every figure says how it came about, in numbers that give the figure again."""

from fractions import Fraction

import pytest

from forbear.loan.annual_rate import rates
from forbear.loan.ceiling import arrears_ceiling, ceiling
from forbear.loan.events import Event, Paid
from forbear.loan.explain import (
    explain_instalment,
    explain_line,
    explain_payoff,
    explain_penalty,
)
from forbear.loan.explain_results import (
    explain_ceiling,
    explain_rates,
    explain_snapback,
    explain_solution,
)
from forbear.loan.flows import Flow, flows_of
from forbear.loan.kinds import DayCount, Method
from forbear.loan.parts import DownPayment, FreeLine
from forbear.loan.schedule import schedule
from forbear.loan.snapback import Settlement, snapback
from forbear.loan.solve import Unknown, solve
from forbear.loan.state import state_on
from forbear.loan.step import Step, step_text, steps_text, value_text
from forbear.loan.terms import LoanTerms
from forbear.text.catalogue import speaking
from forbear.values.money import Money
from loan.loans import CLOTHES, day, loan, paid_lines, percent, yuan

SIX: tuple[Event, ...] = paid_lines(CLOTHES, 6)
TODAY = day("2026-10-10")
PLAIN = loan("80000", "7.2", 36)


def values(step: Step) -> dict[str, object]:
    return {part.symbol: part.value for part in step.inputs}


@pytest.mark.parametrize("no", range(1, 13))
def test_a_line_is_explained_by_what_gives_it_again(no: int) -> None:
    line = schedule(CLOTHES)[no - 1]

    interest, total, balance = explain_line(CLOTHES, no)

    given = values(interest)
    principal, ratio, days, year = (given[symbol] for symbol in "BrtY")
    assert isinstance(principal, Money)
    assert isinstance(ratio, Fraction)
    assert isinstance(days, int)
    assert isinstance(year, int)
    assert Money.rounded(principal.fen * ratio * days / year) == interest.result == line.interest
    assert (total.result, balance.result) == (line.total, line.balance)


def test_a_line_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="13"):
        explain_line(CLOTHES, 13)


@pytest.mark.parametrize(
    ("terms", "formula"),
    [
        (loan(day_count=DayCount.ACTUAL_ACTUAL), "B × r × q"),
        (loan(method=Method.FLAT, down_payment=DownPayment(yuan("10"))), "P × r ÷ 12"),
        (LoanTerms.free(yuan("1"), TODAY, (FreeLine(TODAY, yuan("1"), yuan("2")),)), "i"),
    ],
)
def test_each_way_of_counting_has_its_formula(terms: LoanTerms, formula: str) -> None:
    assert explain_line(terms, 1)[0].formula == formula


def test_the_equal_instalment_is_explained() -> None:
    down = PLAIN.but(down_payment=DownPayment(yuan("8000")))

    assert explain_instalment(PLAIN)[0].result == yuan("2477.49")
    assert values(explain_instalment(down)[0])["P"] == yuan("72000")
    assert explain_instalment(loan("80000", "0", 36))[0].formula == "P ÷ n"
    assert explain_instalment(CLOTHES) == ()
    assert explain_instalment(PLAIN.but(instalment=yuan("3000"))) == ()


def test_penalties_are_explained() -> None:
    state = state_on(CLOTHES, SIX, TODAY)

    on_principal, on_interest = explain_penalty(CLOTHES, state.lines[6], TODAY)

    assert (on_principal.result, on_interest.result) == (yuan("244.69"), yuan("19.82"))
    assert values(on_principal) == {"B": yuan("4166.67"), "d": percent("0.0675"), "t": 87}


def test_a_penalty_in_pieces_is_not_explained_by_one_product() -> None:
    events = [*SIX, Paid(day("2026-09-01"), yuan("2000"))]

    state = state_on(CLOTHES, events, TODAY)

    assert explain_penalty(CLOTHES, state.lines[6], TODAY) == ()
    assert len(explain_penalty(CLOTHES, state.lines[8], TODAY)) == 2


def test_a_line_that_is_not_due_bears_no_penalty() -> None:
    state = state_on(CLOTHES, SIX, TODAY)

    assert not state.lines[-1].is_due
    assert explain_penalty(CLOTHES, state.lines[-1], TODAY) == ()


def test_the_payoff_is_a_sum_of_its_parts() -> None:
    arrears, payoff = explain_payoff(state_on(CLOTHES, SIX, TODAY))

    parts = [part.value for part in arrears.inputs if isinstance(part.value, Money)]
    assert Money.total(parts) == arrears.result == yuan("13867.86")
    assert payoff.result == yuan("26508.45")


def test_the_ceiling_is_explained() -> None:
    top, above, law, ledger = explain_ceiling(arrears_ceiling(state_on(CLOTHES, SIX, TODAY)))

    assert (top.result, above.result) == (yuan("460.27"), yuan("46.96"))
    assert (value_text(law.result)[:5], value_text(ledger.result)[:5]) == ("26.44", "26.08")
    assert len(explain_ceiling(ceiling(yuan("1"), 0))) == 2


def test_rates_are_explained_as_far_as_there_are_any() -> None:
    nominal, effective, dated = explain_rates(rates(flows_of(CLOTHES)))

    month = values(nominal)["m"]
    assert isinstance(month, Fraction)
    assert month * 12 == nominal.result
    assert values(effective)["m"] == month
    assert values(dated)["Y"] == 365
    assert explain_rates(rates([])) == ()


def test_a_nominal_rate_without_effective_stands_alone() -> None:
    several = [
        Flow(day("2026-01-01"), yuan("100")),
        Flow(day("2027-01-01"), yuan("-230")),
        Flow(day("2028-01-01"), yuan("132")),
    ]

    assert explain_rates(rates(several)) == ()


def test_a_snap_back_is_explained_from_both_sides() -> None:
    offer = LoanTerms.free(yuan("200"), TODAY, (FreeLine(day("2026-11-15"), yuan("200")),))

    best, worst = explain_snapback(
        snapback(CLOTHES, SIX, Settlement(schedule(offer), yuan("507.23")), 0)
    )

    assert isinstance(best.result, Money)
    assert isinstance(worst.result, Money)
    assert best.result < worst.result


def test_a_solution_carries_the_proof_of_its_boundary() -> None:
    counted = solve(Unknown.COUNT, PLAIN, yuan("2350"))
    plain = solve(Unknown.INSTALMENT, PLAIN)

    assert counted is not None
    assert plain is not None
    assert explain_solution(counted)[-1].result == yuan("10.66")
    assert explain_solution(plain) == explain_instalment(PLAIN)


def test_steps_are_printed_in_the_language_in_use() -> None:
    step = explain_instalment(PLAIN)[0]

    with speaking("en"):
        english = step_text(step)
    with speaking("zh_CN"):
        chinese = steps_text([step, *explain_payoff(state_on(CLOTHES, SIX, TODAY))])

    assert english.startswith("equal instalment = P·m(1+m)ⁿ ÷ ((1+m)ⁿ − 1) = 2,477.49, rounded")
    assert "四舍五入到分" in chinese
    assert len(chinese.splitlines()) == 3


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (yuan("1234.5"), "1,234.50"),
        (percent("16.2"), "16.2%"),
        (Fraction(1, 3), "33.333333%"),
        (day("2026-10-10"), "2026-10-10"),
        (87, "87"),
    ],
)
def test_values_are_shown_as_people_read_them(value: object, text: str) -> None:
    assert value_text(value) == text  # type: ignore[arg-type] # each kind in turn
