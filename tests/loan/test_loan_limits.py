"""Ceilings, snap-back, judgment money, allocation, reconciliation, re-spreading, solving."""

from fractions import Fraction

import pytest

from forbear.loan.allocation import allocate, allocate_judgment
from forbear.loan.ceiling import (
    arrears_ceiling,
    ceiling,
    ceiling_with_plan,
    lpr_on,
    principal_days,
    private_cap,
    whole_life_ceiling,
)
from forbear.loan.change import Respread, extended, part_payment, rested
from forbear.loan.day_units import DayHabit
from forbear.loan.events import Charged, Event, Paid
from forbear.loan.judgment import judgment_extra
from forbear.loan.kinds import Component, DayCount, Method
from forbear.loan.line import totals
from forbear.loan.parts import FreeLine, Relief
from forbear.loan.reconcile import Statement, differences, fits_both_ends, reconcile
from forbear.loan.schedule import first_instalment, schedule
from forbear.loan.snapback import Settlement, Snapback, is_heavy, snapback, snapbacks
from forbear.loan.solve import Unknown, solve
from forbear.loan.state import state_on
from forbear.loan.terms import ImpossibleTerms, LoanTerms
from forbear.values.money import ZERO, Money
from forbear.values.rate import percent_text
from loan.loans import BREAKFAST, CLOTHES, day, loan, paid_lines, percent, yuan

SIX: tuple[Event, ...] = paid_lines(CLOTHES, 6)
TODAY = day("2026-10-10")


def test_charges_against_two_stretches_of_overdue_principal() -> None:
    fen_days = yuan("15200").fen * 92 + yuan("10133.33").fen * 61

    found = ceiling(yuan("1363.34"), fen_days)

    assert (found.ceiling, found.excess) == (yuan("1325.94"), yuan("37.40"))
    assert found.law_ratio is not None
    assert percent_text(found.law_ratio * 100) == "24.68"


def test_a_private_cap_is_four_times_the_lpr_of_the_contract() -> None:
    cap = private_cap(percent("3.45"))
    found = ceiling(yuan("4831.89"), yuan("46000").fen * 213, cap)

    assert (cap, found.ceiling, found.excess) == (
        percent("13.80"), yuan("3704.45"), yuan("1127.44"),
    )  # fmt: skip


def test_no_principal_in_use_has_no_rate() -> None:
    found = ceiling(yuan("1"), 0)

    assert (found.ceiling, found.law_ratio, found.ledger_ratio) == (ZERO, None, None)


def test_a_leap_year_keeps_365_under_the_ceiling() -> None:
    steps = [(day("2028-01-01"), yuan("10000"))]

    found = ceiling(ZERO, principal_days(steps, day("2029-01-01")))

    assert found.ceiling == yuan("2406.58")


def test_principal_days_end_where_they_are_asked_to() -> None:
    steps = [(day("2026-01-01"), Money(100)), (day("2026-01-11"), Money(40))]

    assert principal_days(steps, day("2026-01-05")) == 400
    assert principal_days(steps, day("2026-01-16")) == 1200
    assert principal_days(steps, day("2025-12-01")) == 0
    assert principal_days([], day("2026-01-16")) == 0


def test_late_fees_count_with_the_arrears() -> None:
    state = state_on(CLOTHES, [*SIX, Charged(TODAY, yuan("50"))], TODAY)

    assert arrears_ceiling(state).charges == yuan("557.23")
    assert whole_life_ceiling(state).charges == yuan("4750.33") + yuan("50")


def test_money_that_never_arrived_is_no_principal() -> None:
    state = state_on(CLOTHES, SIX, TODAY)

    whole = whole_life_ceiling(state)
    received = whole_life_ceiling(state, received=yuan("48000"))

    assert whole.fen_days - received.fen_days == yuan("2000").fen * 299
    assert whole_life_ceiling(state_on(CLOTHES, [], day("2025-01-01")),
                              received=yuan("1")).fen_days == 0  # fmt: skip


def test_a_plan_adds_its_days_and_its_interest() -> None:
    state = state_on(CLOTHES, SIX, TODAY)
    plan = loan("24999.98", "12", 12, drawn_on=TODAY, first_due=day("2026-11-10"),
                day_count=DayCount.ACTUAL_360)  # fmt: skip

    found = ceiling_with_plan(state, schedule(plan))
    carried = ceiling_with_plan(state, schedule(plan), carried=yuan("1000"))

    assert found.charges == state.charges + totals(schedule(plan)).interest
    assert found.fen_days > whole_life_ceiling(state).fen_days
    assert carried.fen_days < found.fen_days


def test_the_days_of_a_plan_are_those_of_its_balances() -> None:
    state = state_on(CLOTHES, SIX, TODAY)
    plan = loan("24999.98", "0", 2, drawn_on=TODAY, first_due=day("2026-11-10"))

    added = ceiling_with_plan(state, schedule(plan)).fen_days - whole_life_ceiling(state).fen_days

    assert added == yuan("24999.98").fen * 31 + yuan("12499.99").fen * 30


LPR = [(day("2024-07-22"), percent("3.35")), (day("2024-10-21"), percent("3.10"))]


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2024-07-21", None), ("2024-10-20", "3.35"), ("2024-10-21", "3.10"), ("2026-10-30", None)],
)
def test_the_lpr_in_force_is_never_guessed(on: str, expected: str | None) -> None:
    found = lpr_on(LPR, day(on), last_seen=day("2026-09-21"))

    assert found == (percent(expected) if expected else None)


def test_without_a_last_seen_day_the_newest_value_holds() -> None:
    assert lpr_on(LPR, day("2030-01-01")) == percent("3.10")


def test_extra_interest_of_a_judgment() -> None:
    assert judgment_extra(yuan("20000"), day("2026-03-01"), day("2026-03-31")) == yuan("105.00")
    assert judgment_extra(yuan("20000"), day("2026-03-01"), day("2026-02-01")) == ZERO


def test_judgment_money_comes_before_its_extra() -> None:
    owed = {Component.INTEREST: yuan("100"), Component.PRINCIPAL: yuan("900")}

    parts, extra = allocate_judgment(yuan("1030"), owed, yuan("50"))
    all_of_it, rest = allocate_judgment(yuan("1100"), owed, yuan("50"))

    assert (parts.parts[Component.PRINCIPAL], extra, parts.rest) == (
        yuan("900"), yuan("30"), ZERO,
    )  # fmt: skip
    assert (rest, all_of_it.rest) == (yuan("50"), yuan("50"))


def test_the_wrong_order_example() -> None:
    owed = {
        Component.PENALTY_PRINCIPAL: yuan("366.41"),
        Component.INTEREST: yuan("512.08"),
        Component.PRINCIPAL: yuan("7400.00"),
    }

    parts = allocate(yuan("1800"), owed).parts

    assert parts[Component.PRINCIPAL] == yuan("921.51")


OFFER = LoanTerms.free(
    yuan("600"),
    TODAY,
    tuple(FreeLine(day(on), yuan("200")) for on in ("2026-11-15", "2026-12-15", "2027-01-15")),
)
SETTLEMENT = Settlement(schedule(OFFER), yuan("507.23"))


def test_a_snap_back_for_every_line() -> None:
    found = snapbacks(CLOTHES, SIX, SETTLEMENT)

    assert [price.paid_count for price in found] == [0, 1, 2]
    assert [price.remaining.plain() for price in found] == ["600.00", "400.00", "200.00"]
    assert [price.breach_on for price in found] == [line.due for line in schedule(OFFER)]
    assert all(price.best <= price.worst for price in found)
    assert found[0].paid == ZERO


def test_there_is_no_snap_back_after_the_last_payment() -> None:
    with pytest.raises(ValueError, match="3"):
        snapback(CLOTHES, SIX, SETTLEMENT, 3)


def test_heavy_is_more_than_130_percent_of_the_loss() -> None:
    found = Snapback(
        paid_count=4,
        breach_on=TODAY,
        paid=yuan("7517.68"),
        remaining=yuan("9397.07"),
        waived=yuan("688.02"),
        penalty_from_breach=ZERO,
        old_payoff=yuan("9397.07") + yuan("688.02") + yuan("214.30"),
    )

    assert (found.restored(yuan("10997.07")), found.loss) == (yuan("1600"), yuan("902.32"))
    assert found.is_heavy(yuan("10997.07"))
    assert not is_heavy(yuan("1173.01"), found.loss)
    assert not is_heavy(yuan("130"), yuan("100"))
    assert is_heavy(Money(1), ZERO)


STATEMENT = Statement(TODAY, {Component.PENALTY_PRINCIPAL: yuan("622.50")})


def test_a_ledger_that_agrees_has_no_differences() -> None:
    state = state_on(CLOTHES, SIX, TODAY)

    assert differences(state, state.overdue) == ()
    rounded_apart = {Component.PENALTY_PRINCIPAL: yuan("472.53")}
    assert differences(state, rounded_apart) == ()


def test_a_difference_names_its_component_and_its_first_day() -> None:
    earlier = [
        Statement(day(on), {Component.PENALTY_PRINCIPAL: yuan(owed)})
        for on, owed in (("2026-08-01", "47.81"), ("2026-09-01", "387.00"))
    ]

    found = reconcile(CLOTHES, SIX, [STATEMENT, *earlier])

    assert [(gap.component, gap.difference, gap.since, gap.last_equal) for gap in found] == [
        (Component.PENALTY_PRINCIPAL, yuan("150.00"), day("2026-09-01"), day("2026-08-01"))
    ]


def test_a_difference_from_the_first_statement_on_has_no_last_equal_day() -> None:
    found = reconcile(CLOTHES, SIX, [STATEMENT])

    assert (found[0].since, found[0].last_equal) == (TODAY, None)


def test_a_difference_that_was_put_right_is_none() -> None:
    wrong = Statement(day("2026-09-01"), {Component.INTEREST: yuan("1")})
    right = Statement(TODAY, {Component.INTEREST: yuan("860.62")})

    assert reconcile(CLOTHES, SIX, [right, wrong]) == ()


def test_the_habit_that_explains_a_difference_is_named() -> None:
    other = state_on(CLOTHES.but(day_habit=DayHabit.BOTH_ENDS), SIX, TODAY)

    assert fits_both_ends(CLOTHES, SIX, Statement(TODAY, other.overdue))
    assert not fits_both_ends(CLOTHES, SIX, STATEMENT)
    own = state_on(CLOTHES, SIX, TODAY).overdue
    assert not fits_both_ends(CLOTHES, SIX, Statement(TODAY, own))


def test_a_part_payment_meets_running_interest_first() -> None:
    terms = loan("12000", "12", 12, day_count=DayCount.ACTUAL_360)

    found = part_payment(terms, day("2026-01-20"), yuan("1040"), Respread.SMALLER)

    assert (found.interest, found.principal, found.kept) == (yuan("40"), yuan("1000"), ())
    assert len(found.coming) == 12
    assert found.coming[-1].balance == ZERO


def test_new_lines_are_numbered_on() -> None:
    found = part_payment(loan(), day("2026-04-10"), yuan("3000"), Respread.SMALLER)

    assert [line.no for line in (*found.kept, *found.coming)] == list(range(1, 13))
    assert found.interest == ZERO


def test_shorter_keeps_the_principal_of_a_line() -> None:
    terms = loan("12000", "12", 12, method=Method.EQUAL_PRINCIPAL)

    found = part_payment(terms, day("2026-04-10"), yuan("3500"), Respread.SHORTER)

    assert [line.principal for line in found.coming] == [yuan("1000")] * 5 + [yuan("500")]


def test_a_bullet_is_neither_shorter_nor_longer() -> None:
    found = part_payment(BREAKFAST, day("2026-06-10"), yuan("30000"), Respread.SHORTER)

    assert len(found.kept + found.coming) == 12
    assert found.coming[-1].principal == yuan("50000")


@pytest.mark.parametrize("on", ["2026-06-10", "2027-06-10"])
def test_paying_all_leaves_no_lines(on: str) -> None:
    found = part_payment(loan(), day(on), yuan("50000"), Respread.SHORTER)

    assert (found.terms, found.coming) == (None, ())


@pytest.mark.parametrize(
    "terms",
    [
        loan(method=Method.FLAT),
        rested(loan(), 2, 3, Relief.PAYMENT, extends=False),
        OFFER,
    ],
)
def test_only_plain_loans_are_spread_anew(terms: LoanTerms) -> None:
    with pytest.raises(ImpossibleTerms):
        part_payment(terms, TODAY, yuan("1"), Respread.SMALLER)


def test_an_extension_moves_the_bullet() -> None:
    longer = schedule(extended(BREAKFAST, 6))

    assert (longer[-1].no, longer[-1].due, longer[-1].principal) == (
        18, day("2027-06-10"), yuan("80000"),
    )  # fmt: skip
    assert longer[11].total == yuan("720.00")


def test_a_listed_schedule_is_not_extended() -> None:
    with pytest.raises(ImpossibleTerms):
        extended(OFFER, 3)


@pytest.mark.parametrize("unknown", Unknown)
def test_every_unknown_is_solved_to_the_fen(unknown: Unknown) -> None:
    terms = loan("80000", "7.2", 36)

    found = solve(unknown, terms, yuan("2350"))

    assert found is not None
    expected: dict[Unknown, Money | int | Fraction] = {
        Unknown.INSTALMENT: yuan("2477.49"),
        Unknown.COUNT: 39,
        Unknown.RATE: percent("3.66"),
        Unknown.DOWN_PAYMENT: yuan("4116.58"),
        Unknown.WAIVED: yuan("4116.58"),
    }
    assert found.value == expected[unknown]
    assert (found.neighbour is None) == (unknown is Unknown.INSTALMENT)
    assert found.largest_line >= found.instalment - Money(36)


def test_a_limit_that_is_met_exactly_fits() -> None:
    terms = loan("80000", "7.2", 36)
    longest = first_instalment(terms.but(count=360))
    free = first_instalment(terms.but(annual_ratio=Fraction(0)))

    counted, rated = solve(Unknown.COUNT, terms, longest), solve(Unknown.RATE, terms, free)

    assert counted is not None
    assert rated is not None
    assert counted.instalment == longest
    assert solve(Unknown.COUNT, terms, longest - Money(1)) is None
    assert (rated.value, rated.instalment) == (Fraction(0), free)


def test_without_a_limit_the_instalment_is_told() -> None:
    found = solve(Unknown.COUNT, loan("80000", "7.2", 36))

    assert found is not None
    assert found.value == first_instalment(loan("80000", "7.2", 36))


@pytest.mark.parametrize("unknown", [Unknown.COUNT, Unknown.RATE])
def test_a_line_above_the_limit_is_noticed(unknown: Unknown) -> None:
    by_days = solve(unknown, loan("80000", "7.2", 36, day_count=DayCount.ACTUAL_360), yuan("2350"))
    plain = solve(unknown, loan("80000", "7.2", 36))

    assert by_days is not None
    assert plain is not None
    assert by_days.one_line_exceeds
    assert not plain.one_line_exceeds


@pytest.mark.parametrize("unknown", [Unknown.COUNT, Unknown.RATE])
def test_nothing_fits_is_an_answer(unknown: Unknown) -> None:
    assert solve(unknown, loan("80000", "24", 12), yuan("500")) is None


@pytest.mark.parametrize("unknown", [Unknown.COUNT, Unknown.DOWN_PAYMENT, Unknown.WAIVED])
def test_what_fits_at_once_has_no_neighbour(unknown: Unknown) -> None:
    found = solve(unknown, loan("100", "0", 1), yuan("100"))

    assert found is not None
    assert found.neighbour is None


def test_a_bullet_has_no_instalment_to_solve() -> None:
    with pytest.raises(ImpossibleTerms):
        solve(Unknown.COUNT, BREAKFAST, yuan("1000"))


def test_a_plan_with_a_holiday_is_solved_by_its_greatest_line() -> None:
    terms = rested(loan("12000", "0", 12), 1, 3, Relief.PAYMENT, extends=True)

    found = solve(Unknown.COUNT, terms, yuan("1000"))

    assert found is not None
    assert (found.value, found.instalment, found.neighbour) == (
        12, yuan("1000"), yuan("1090.91"),
    )  # fmt: skip


def test_paying_in_time_leaves_no_arrears_ceiling() -> None:
    terms = loan()
    payments = [Paid(line.due, line.total) for line in schedule(terms)]

    found = arrears_ceiling(state_on(terms, payments, day("2027-02-10")))

    assert (found.charges, found.fen_days) == (ZERO, 0)
