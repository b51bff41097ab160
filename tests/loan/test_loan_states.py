"""What events do to a debt, each beside the figure worked by hand."""

from fractions import Fraction

import pytest

from forbear.loan.day_units import DayHabit
from forbear.loan.events import (
    Accelerated,
    Bounced,
    Capitalised,
    Charged,
    Event,
    Paid,
    Settled,
    Surplus,
    Waived,
)
from forbear.loan.kinds import Allocation, Component, DayCount, Method
from forbear.loan.parts import FreeLine, Holiday, Relief, Segment
from forbear.loan.schedule import schedule
from forbear.loan.state import DebtState, state_on
from forbear.loan.terms import LoanTerms
from forbear.values.money import ZERO, Money
from loan.loans import BREAKFAST, CLOTHES, day, loan, paid_lines, percent, yuan

SIX: tuple[Event, ...] = paid_lines(CLOTHES, 6)
TODAY = day("2026-10-10")


def parts(state: DebtState) -> dict[str, str]:
    found = state.postings[-1].parts
    return {str(kind): amount.plain() for kind, amount in found.items() if amount}


def test_nothing_is_owed_before_the_draw() -> None:
    state = state_on(CLOTHES, [], day("2025-12-14"))

    assert state.is_closed
    assert (state.payoff, state.lines, state.principal_steps) == (ZERO, (), ())


def test_a_payment_dated_before_the_draw_counts_on_its_day() -> None:
    early = Paid(day("2025-12-01"), yuan("50000"))

    before = state_on(CLOTHES, [early], day("2025-12-10"))
    after = state_on(CLOTHES, [early], day("2026-03-01"))

    assert (before.credit, before.principal_steps) == (ZERO, ())
    assert after.is_closed
    assert after.principal_steps == ((day("2025-12-15"), ZERO),)


def test_interest_of_the_running_period_is_counted_by_days() -> None:
    state = state_on(BREAKFAST, paid_lines(BREAKFAST, 11), day("2026-11-24"))

    assert state.undue_interest == yuan("336.00")
    assert state.payoff == yuan("80336.00")
    assert state.days_overdue == 0


def test_the_due_day_itself_is_due_and_not_late() -> None:
    state = state_on(CLOTHES, SIX, day("2026-07-15"))

    assert state.arrears == yuan("4504.17")
    assert (state.days_overdue, state.penalty) == (0, ZERO)


def test_one_more_day_costs_what_it_costs() -> None:
    today, tomorrow = (state_on(CLOTHES, SIX, day(on)) for on in ("2026-10-10", "2026-10-11"))
    spared = state_on(CLOTHES.but(penalty_on=()), SIX, TODAY)

    assert today.penalty_of_a_day == {
        Component.PENALTY_PRINCIPAL: yuan("12500.01").fen * percent("0.0675"),
        Component.PENALTY_INTEREST: yuan("860.62").fen * percent("0.0675"),
    }
    rise = tomorrow.penalty - today.penalty
    assert abs(rise.fen - sum(today.penalty_of_a_day.values(), Fraction(0))) <= 3
    assert set(spared.penalty_of_a_day.values()) == {Fraction(0)}


@pytest.mark.parametrize(("until", "penalty"), [("2026-07-18", "0.00"), ("2026-07-19", "12.16")])
def test_grace_spares_those_who_pay_within_it(until: str, penalty: str) -> None:
    graced = CLOTHES.but(grace_days=3)

    assert state_on(graced, SIX, day(until)).penalty == yuan(penalty)


def test_free_grace_is_never_charged() -> None:
    graced = CLOTHES.but(grace_days=3, grace_is_free=True)

    assert state_on(graced, SIX, day("2026-07-19")).penalty == yuan("3.04")


def test_what_was_paid_within_grace_is_never_charged() -> None:
    graced = CLOTHES.but(grace_days=3)
    events = [*SIX, Paid(day("2026-07-17"), yuan("4000"))]

    state = state_on(graced, events, day("2026-07-19"))

    assert state.overdue[Component.PRINCIPAL] == yuan("504.17")
    assert state.overdue[Component.PENALTY_PRINCIPAL] == yuan("1.36")


def test_both_ends_charge_one_day_more() -> None:
    other = CLOTHES.but(day_habit=DayHabit.BOTH_ENDS)
    one_day = yuan("4166.67").fen * percent("0.0675")

    ours = state_on(CLOTHES, SIX, day("2026-07-20")).overdue[Component.PENALTY_PRINCIPAL]
    theirs = state_on(other, SIX, day("2026-07-20")).overdue[Component.PENALTY_PRINCIPAL]

    assert ours == Money.rounded(one_day * 5)
    assert theirs == Money.rounded(one_day * 6)


def test_a_penalty_rate_of_its_own_replaces_the_uplift() -> None:
    own = CLOTHES.but(penalty_annual_ratio=percent("36"))

    assert own.penalty_ratio == percent("36")
    assert state_on(own, SIX, day("2026-07-25")).overdue[Component.PENALTY_PRINCIPAL] == yuan(
        "41.67"
    )


def test_penalty_may_spare_interest() -> None:
    spared = CLOTHES.but(penalty_on=(Component.PRINCIPAL,))
    bare = CLOTHES.but(penalty_on=())

    assert state_on(spared, SIX, TODAY).penalty == yuan("472.50")
    assert state_on(bare, SIX, TODAY).penalty == ZERO


def test_penalty_follows_the_rate_of_its_line() -> None:
    terms = loan("1200", "0", 2, day_count=DayCount.ACTUAL_360, method=Method.EQUAL_PRINCIPAL,
                 segments=(Segment(2, Method.EQUAL_PRINCIPAL, percent("36")),))  # fmt: skip

    state = state_on(terms, [], day("2026-03-20"))

    assert [line.owed[Component.PENALTY_PRINCIPAL].plain() for line in state.lines] == [
        "0.00", "9.00",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Allocation.LAW, {"interest": "860.62", "penalty-interest": "34.73",
                          "penalty-principal": "104.65"}),
        (Allocation.NAMED, {"principal": "1000.00"}),
        (Allocation.CONTRACT, {"penalty-principal": "472.50", "interest": "527.50"}),
        (Allocation.CARD, {"interest": "860.62", "penalty-interest": "34.73",
                           "penalty-principal": "104.65"}),
        (Allocation.JUDGMENT, {"interest": "860.62", "penalty-interest": "34.73",
                               "penalty-principal": "104.65"}),
    ],
)  # fmt: skip
def test_the_order_decides_where_money_goes(order: Allocation, expected: dict[str, str]) -> None:
    terms = CLOTHES.but(contract_order=(Component.PENALTY_PRINCIPAL,))
    payment = Paid(TODAY, yuan("1000"), order=order, named=(Component.PRINCIPAL,))

    assert parts(state_on(terms, [*SIX, payment], TODAY)) == expected


@pytest.mark.parametrize(("on", "first"), [("2026-10-13", "interest"), ("2026-10-14", "principal")])
def test_a_card_meets_principal_first_from_day_91(on: str, first: str) -> None:
    payment = Paid(day(on), yuan("100"), order=Allocation.CARD)

    assert parts(state_on(CLOTHES, [*SIX, payment], day(on))) == {first: "100.00"}


def test_naming_without_saying_what_follows_the_law() -> None:
    payment = Paid(TODAY, yuan("100"), order=Allocation.NAMED)

    assert parts(state_on(CLOTHES, [*SIX, payment], TODAY)) == {"interest": "100.00"}


def test_a_named_line_is_met_before_older_ones() -> None:
    payment = Paid(TODAY, yuan("200"), line=9)

    state = state_on(CLOTHES, [*SIX, payment], TODAY)

    assert state.lines[8].owed[Component.INTEREST] == yuan("32.50")
    assert state.lines[6].owed[Component.INTEREST] == yuan("337.50")


def test_money_ahead_of_its_day_is_held_and_lowers_the_line() -> None:
    ahead = Paid(day("2026-07-10"), yuan("4000"))

    before = state_on(CLOTHES, [*SIX, ahead], day("2026-07-14"))
    after = state_on(CLOTHES, [*SIX, ahead], day("2026-07-15"))

    assert (before.credit, before.arrears) == (yuan("4000"), ZERO)
    assert (after.credit, after.arrears) == (ZERO, yuan("504.17"))


def test_held_money_meets_a_fee_at_once() -> None:
    events = [*SIX, Paid(day("2026-07-10"), yuan("100")), Charged(day("2026-07-11"), yuan("30"))]

    state = state_on(CLOTHES, events, day("2026-07-12"))

    assert (state.credit, state.arrears, state.late_fees_charged) == (
        yuan("70"), ZERO, yuan("30"),
    )  # fmt: skip


def test_the_whole_payoff_clears_the_debt_on_any_day() -> None:
    whole = state_on(CLOTHES, SIX, TODAY).payoff

    state = state_on(CLOTHES, [*SIX, Paid(TODAY, whole)], day("2027-06-01"))

    assert state.is_closed
    assert (state.payoff, state.credit) == (ZERO, ZERO)
    assert state.interest_charged == yuan("4243.10")


def test_a_part_of_the_principal_makes_the_loan_shorter() -> None:
    ahead = Paid(day("2026-06-20"), yuan("9000"), surplus=Surplus.LAST)

    state = state_on(CLOTHES, [*SIX, ahead], day("2026-06-20"))

    assert state.postings[-1].running_interest == yuan("56.25")
    assert state.undue_principal == yuan("24999.98") + yuan("56.25") - yuan("9000")
    assert state.lines[-1].no == 10


def test_a_part_of_the_principal_makes_the_lines_smaller() -> None:
    ahead = Paid(day("2026-06-20"), yuan("6056.25"), surplus=Surplus.EVEN)

    state = state_on(CLOTHES, [*SIX, ahead], day("2026-06-20"))

    assert [line.undue_principal.plain() for line in state.lines if not line.is_due] == [
        *["3166.67"] * 5, "3166.63",
    ]  # fmt: skip


def test_less_than_the_running_interest_lowers_only_that() -> None:
    ahead = Paid(day("2026-06-20"), yuan("20"), surplus=Surplus.LAST)

    state = state_on(CLOTHES, [*SIX, ahead], day("2026-06-20"))

    assert (state.undue_interest, state.undue_principal) == (yuan("36.25"), yuan("24999.98"))


def test_daily_interest_may_be_repaid_on_any_day() -> None:
    terms = loan("10000", "18", 2, method=Method.DAILY, day_count=DayCount.ACTUAL_360)

    state = state_on(terms, [Paid(day("2026-01-20"), yuan("4050"))], day("2026-01-30"))

    assert (state.undue_principal, state.undue_interest) == (yuan("6000"), yuan("30"))


def test_a_bounced_payment_never_counted() -> None:
    bounced = [*SIX, Paid(day("2026-07-15"), yuan("4504.17"), ref="r1")]

    before = state_on(CLOTHES, [*bounced, Bounced(day("2026-07-20"), "r1")], day("2026-07-19"))
    after = state_on(CLOTHES, [*bounced, Bounced(day("2026-07-20"), "r1")], TODAY)

    assert before.arrears == ZERO
    assert after == state_on(CLOTHES, SIX, TODAY)


def test_a_back_dated_payment_is_replayed_on_its_own_day() -> None:
    late_entry = Paid(day("2026-07-15"), yuan("4504.17"))

    state = state_on(CLOTHES, [*SIX, Paid(TODAY, yuan("100")), late_entry], TODAY)

    assert state.lines[6].cleared_on == day("2026-07-15")
    assert parts(state) == {"interest": "100.00"}


def test_acceleration_makes_everything_due_on_its_day() -> None:
    notice = Accelerated(day("2026-10-01"))

    on_day = state_on(CLOTHES, [*SIX, notice], day("2026-10-01"))
    later = state_on(CLOTHES, [*SIX, notice], TODAY)

    assert on_day.undue_principal == later.undue_principal == ZERO
    assert on_day.overdue[Component.INTEREST] == yuan("860.62") + yuan("90.00")
    assert [line.owed[Component.PENALTY_PRINCIPAL].plain() for line in later.lines[9:]] == [
        "25.31", "25.31", "25.31",
    ]  # fmt: skip
    assert on_day.lines[9].days_overdue == 0


def test_accelerating_twice_changes_nothing() -> None:
    once = state_on(CLOTHES, [*SIX, Accelerated(day("2026-10-01"))], TODAY)

    twice = state_on(
        CLOTHES, [*SIX, Accelerated(day("2026-10-01")), Accelerated(day("2026-10-05"))], TODAY
    )

    assert twice.overdue == once.overdue


def test_waiving_principal_reaches_the_undue_part() -> None:
    waived = Waived(TODAY, Component.PRINCIPAL, yuan("12600.01"))

    state = state_on(CLOTHES, [*SIX, waived], TODAY)

    assert state.overdue[Component.PRINCIPAL] == ZERO
    assert state.undue_principal == yuan("12399.97")


def test_capitalising_after_maturity_adds_to_the_last_line() -> None:
    terms = loan("1200", "12", 1, day_count=DayCount.ACTUAL_360)
    on = day("2026-03-10")

    before = state_on(terms, [], on)
    after = state_on(terms, [Capitalised(on)], on)

    assert after.overdue[Component.PRINCIPAL] == yuan("1200") + before.overdue[Component.INTEREST]
    assert after.payoff == before.payoff


def test_capitalising_nothing_changes_nothing() -> None:
    terms = loan("1200", "12", 1)
    paid = paid_lines(terms, 1)

    state = state_on(terms, [*paid, Capitalised(day("2026-03-10"))], day("2026-03-11"))

    assert state.is_closed


def test_a_settlement_lets_everything_go() -> None:
    state = state_on(CLOTHES, [*SIX, Settled(TODAY)], day("2027-03-01"))

    assert state.is_closed
    assert state.postings[-1].undue_principal == yuan("12499.97")


@pytest.mark.parametrize(
    ("up_to", "left"),
    [("507.23", "26001.22"), ("1000.00", "25508.45"), ("1400.00", "25108.45"),
     ("20000.00", "6508.45")],
)  # fmt: skip
def test_a_settlement_goes_no_further_than_agreed(up_to: str, left: str) -> None:
    state = state_on(CLOTHES, [*SIX, Settled(TODAY, yuan(up_to))], TODAY)

    assert state.payoff == yuan(left)


def test_listed_interest_runs_in_proportion_to_days() -> None:
    lines = (
        FreeLine(day("2026-02-09"), yuan("600"), yuan("30")),
        FreeLine(day("2026-03-11"), yuan("600"), yuan("15")),
    )
    terms = LoanTerms.free(yuan("1200"), day("2026-01-10"), lines)

    assert state_on(terms, [], day("2026-01-20")).undue_interest == yuan("10.00")
    assert state_on(terms, [], day("2026-03-11")).overdue[Component.INTEREST] == yuan("45.00")


def test_listed_interest_falls_with_principal_paid_ahead() -> None:
    lines = (FreeLine(day("2026-02-09"), yuan("1200"), yuan("30")),)
    terms = LoanTerms.free(yuan("1200"), day("2026-01-10"), lines)
    half = Paid(day("2026-01-20"), yuan("610"), surplus=Surplus.LAST)

    assert state_on(terms, [half], day("2026-02-09")).overdue[Component.INTEREST] == yuan("10")


def test_listed_interest_stays_when_its_line_has_no_principal() -> None:
    lines = (
        FreeLine(day("2026-02-10"), yuan("600")),
        FreeLine(day("2026-03-10"), yuan("600")),
        FreeLine(day("2026-04-10"), ZERO, yuan("90")),
    )
    terms = LoanTerms.free(yuan("1200"), day("2026-01-10"), lines)
    ahead = Paid(day("2026-01-20"), yuan("600"), surplus=Surplus.LAST)

    state = state_on(terms, [ahead], day("2026-04-10"))

    assert [line.no for line in state.lines] == [1, 2, 3]


def test_a_line_due_on_the_day_of_the_draw_is_whole() -> None:
    lines = (FreeLine(day("2026-01-10"), yuan("100"), yuan("7")),)
    terms = LoanTerms.free(yuan("100"), day("2026-01-10"), lines)

    assert state_on(terms, [], day("2026-01-10")).arrears == yuan("107")


def test_deferred_interest_falls_due_with_the_line_afterwards() -> None:
    terms = loan("1200", "12", 3, method=Method.EQUAL_PRINCIPAL,
                 holidays=(Holiday(1, 1, Relief.PAYMENT),))  # fmt: skip

    first = state_on(terms, [], day("2026-02-10"))
    second = state_on(terms, [], day("2026-03-10"))

    assert (first.arrears, first.undue_interest) == (ZERO, yuan("12.00"))
    assert second.overdue[Component.INTEREST] == yuan("24.00")
    assert first.lines[0].cleared_on == day("2026-02-10")


def test_steps_of_principal_are_noted_for_ceilings() -> None:
    state = state_on(CLOTHES, [*SIX, Paid(TODAY, yuan("3000"))], TODAY)

    assert state.principal_steps[0] == (day("2025-12-15"), yuan("50000"))
    assert state.overdue_steps[-1] == (TODAY, yuan("12500.01") - yuan("1632.15"))


def test_thirty_day_months_charge_penalties_by_real_days() -> None:
    terms = loan("1200", "36", 1)

    state = state_on(terms, [], day("2026-03-10"))

    assert state.overdue[Component.PENALTY_PRINCIPAL] == yuan("50.40")
    assert schedule(terms)[0].interest == yuan("36.00")


def test_a_zero_uplift_charges_nothing() -> None:
    assert state_on(CLOTHES.but(penalty_uplift=Fraction(0)), SIX, TODAY).penalty == ZERO
