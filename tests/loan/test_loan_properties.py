"""What holds for every loan: closing at zero, additivity, replay in any order, boundaries."""

from datetime import date, timedelta
from fractions import Fraction
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from forbear.loan.allocation import LAW_ORDER, allocate, component_order
from forbear.loan.annual_rate import rates
from forbear.loan.day_units import day_units, units_per_year
from forbear.loan.events import (
    Accelerated,
    Bounced,
    Broken,
    Capitalised,
    Charged,
    Event,
    Paid,
    Settled,
    Surplus,
    Waived,
)
from forbear.loan.flat import flat_of, unmask_flat
from forbear.loan.flows import Flow
from forbear.loan.kinds import Allocation, Component, DayCount, Method
from forbear.loan.line import totals
from forbear.loan.parts import DownPayment, Fee, Holiday, Relief, Repayment, Segment
from forbear.loan.schedule import schedule
from forbear.loan.solve import Unknown, instalment_of, solve
from forbear.loan.state import state_on
from forbear.loan.terms import LoanTerms
from forbear.values.day import add_months
from forbear.values.money import ZERO, Money

DRAWN = date(2026, 1, 31)
REGULAR = (Method.EQUAL_INSTALMENT, Method.EQUAL_PRINCIPAL, Method.INTEREST_ONLY, Method.FLAT)
ratios = st.integers(0, 3600).map(lambda points: Fraction(points, 10_000))
amounts = st.integers(1, 10**8).map(Money)
days = st.integers(0, 500).map(lambda number: DRAWN + timedelta(days=number))


@st.composite
def loans(draw: st.DrawFn) -> LoanTerms:
    count = draw(st.integers(2, 30))
    principal = draw(amounts)
    first = DRAWN + timedelta(days=draw(st.integers(1, 70)))
    holidays: tuple[Holiday, ...] = ()
    segments: tuple[Segment, ...] = ()
    if draw(st.booleans()):
        begin = draw(st.integers(1, count - 1))
        end = draw(st.integers(begin, count - 1))
        holidays = (Holiday(begin, end, draw(st.sampled_from(Relief)), draw(st.booleans())),)
    if draw(st.booleans()):
        no = draw(st.integers(2, count))
        segments = (Segment(no, draw(st.sampled_from(REGULAR)), draw(ratios)),)
    down = draw(st.none() | st.integers(0, principal.fen).map(Money))
    method = draw(st.sampled_from([*REGULAR, Method.LUMP, Method.DAILY]))
    fees = draw(st.lists(st.builds(Fee, amounts, st.none() | st.integers(0, 3)), max_size=2))
    repayments = draw(
        st.lists(st.builds(Repayment, days.filter(lambda day: day > DRAWN), amounts), max_size=3)
        if method is Method.DAILY
        else st.just([])
    )
    down_day = draw(st.sampled_from([None, DRAWN] if repayments else [None, DRAWN, first]))
    return LoanTerms(
        principal=principal,
        drawn_on=DRAWN,
        first_due=first,
        count=count,
        method=method,
        annual_ratio=draw(ratios),
        day_count=draw(st.sampled_from(DayCount)),
        due_day=draw(st.none() | st.integers(1, 31)),
        instalment=draw(st.none() | amounts),
        grace_days=draw(st.integers(0, 5)),
        fees=tuple(fees),
        down_payment=None if down is None else DownPayment(down, down_day),
        holidays=holidays,
        segments=segments,
        repayments=tuple(repayments),
    )


@st.composite
def histories(draw: st.DrawFn) -> list[Event]:
    small = st.integers(1, 10**6).map(Money)
    refs = st.sampled_from(["", "a", "b"])
    kinds: list[st.SearchStrategy[Event]] = [
        st.builds(
            Paid,
            days,
            small,
            refs,
            order=st.sampled_from([None, *Allocation]),
            named=st.just((Component.PRINCIPAL,)),
            line=st.none() | st.integers(1, 4),
            surplus=st.sampled_from([None, *Surplus]),
        ),
        st.builds(Charged, days, small),
        st.builds(Waived, days, st.sampled_from(Component), st.none() | small, refs),
        st.builds(Bounced, days, refs),
        st.builds(Broken, days, refs),
        st.builds(Accelerated, days),
        st.builds(Settled, days, st.none() | small, refs),
        st.builds(Capitalised, days, st.sampled_from([(Component.INTEREST,), LAW_ORDER[:-1]])),
    ]
    return draw(st.lists(st.one_of(kinds), max_size=8))


@given(loans())
def test_every_schedule_closes(terms: LoanTerms) -> None:
    lines = schedule(terms)
    sums = totals(lines)

    assert lines[-1].balance == ZERO
    assert sums.principal == terms.principal
    assert sums.principal + sums.interest + sums.fee == sums.total
    assert all(line.principal + line.interest + line.fee == line.total for line in lines)
    assert all(line.principal >= ZERO and line.interest >= ZERO for line in lines)
    assert [line.due for line in lines] == sorted(line.due for line in lines)


@given(loans(), st.booleans(), st.sampled_from([Method.EQUAL_INSTALMENT, Method.INTEREST_ONLY]))
def test_deferring_never_costs_less_than_a_freeze(
    terms: LoanTerms, extends: bool, method: Method
) -> None:
    plain = terms.but(holidays=(), segments=(), method=method, instalment=None, repayments=())

    cost = [
        totals(schedule(plain.but(holidays=(Holiday(1, 1, relief, extends),)))).interest
        for relief in (Relief.FREEZE, Relief.PAYMENT, Relief.PRINCIPAL)
    ]

    assert cost[0] <= cost[1]
    assert abs(cost[1].fen - cost[2].fen) <= 1


@given(loans(), histories(), days, st.randoms(use_true_random=False))
def test_the_order_of_entry_leaves_no_trace(
    terms: LoanTerms, events: list[Event], day: date, random: Random
) -> None:
    shuffled = list(events)
    random.shuffle(shuffled)

    assert state_on(terms, events, day) == state_on(terms, shuffled, day)


@given(loans(), histories(), days)
def test_no_fen_is_lost_and_none_is_made(terms: LoanTerms, events: list[Event], day: date) -> None:
    state = state_on(terms, events, day)

    for posting in state.postings:
        if isinstance(posting.event, Paid):
            met = Money.total(posting.parts.values()) + posting.running_interest
            assert met + posting.undue_principal + posting.held >= posting.event.amount
    assert min(state.overdue.values()) >= ZERO
    assert min(state.undue_principal, state.undue_interest, state.credit) >= ZERO
    owed_by_line = [line.total for line in state.lines]
    assert Money.total(owed_by_line) == state.arrears
    assert Money.total(line.undue_principal for line in state.lines) == state.undue_principal


@given(loans(), st.lists(st.builds(Paid, days, amounts), max_size=6), days)
def test_principal_paid_and_principal_owed_are_the_loan(
    terms: LoanTerms, events: list[Paid], day: date
) -> None:
    state = state_on(terms, events, day)

    paid = Money.total(
        posting.parts[Component.PRINCIPAL] + posting.undue_principal for posting in state.postings
    )
    assert paid + state.principal == terms.principal


@given(loans(), st.lists(st.builds(Paid, days, amounts), max_size=6), days)
def test_money_paid_is_met_or_held(terms: LoanTerms, events: list[Paid], day: date) -> None:
    state = state_on(terms, events, day)
    met = Money.total(
        Money.total(posting.parts.values()) + posting.running_interest + posting.undue_principal
        for posting in state.postings
    )

    paid = Money.total(event.amount for event in events if event.on <= day)
    assert met + state.credit == paid


@given(loans())
def test_a_loan_paid_on_time_is_closed_and_never_late(terms: LoanTerms) -> None:
    lines = schedule(terms)
    payments = [Paid(line.due, line.total, surplus=Surplus.HOLD) for line in lines]

    state = state_on(terms, payments, lines[-1].due)

    assert state.is_closed
    assert state.penalty_charged == ZERO
    assert state.interest_charged == totals(lines).interest


@given(days, days, days, st.sampled_from(DayCount), st.integers(1, 31))
def test_counting_days_is_additive(
    one: date, two: date, three: date, day_count: DayCount, due_day: int
) -> None:
    first, middle, last = sorted([one, two, three])
    parts = (
        day_units(first, middle, day_count, due_day),
        day_units(middle, last, day_count, due_day),
    )

    assert sum(parts) == day_units(first, last, day_count, due_day)
    assert min(parts) >= 0


@given(st.sampled_from(DayCount), st.integers(1, 28), st.integers(2000, 2100))
def test_a_year_is_a_year(day_count: DayCount, day: int, year: int) -> None:
    units = day_units(date(year, 1, day), date(year + 1, 1, day), day_count)
    per_year = units_per_year(day_count)

    exact = day_count is DayCount.THIRTY_360
    assert Fraction(units, per_year) == 1 if exact else abs(units / per_year - 1) < 0.02


@given(
    st.dictionaries(st.sampled_from(Component), amounts),
    st.integers(0, 10**9).map(Money),
    st.sampled_from(Allocation),
    st.integers(0, 200),
    st.lists(st.sampled_from(Component)),
)
def test_allocation_gives_back_the_payment(
    owed: dict[Component, Money],
    payment: Money,
    allocation: Allocation,
    overdue: int,
    named: list[Component],
) -> None:
    order = component_order(allocation, days_overdue=overdue, contract=named, named=named)

    found = allocate(payment, owed, order)

    assert sorted(order) == sorted(Component)
    assert Money.total(found.parts.values()) + found.rest == payment
    assert all(found.parts[kind] <= owed.get(kind, ZERO) for kind in Component)
    assert not found.rest or Money.total(owed.values()) == Money.total(found.parts.values())


@given(amounts, ratios, st.integers(1, 60), amounts, st.sampled_from(
    [Unknown.COUNT, Unknown.RATE, Unknown.DOWN_PAYMENT, Unknown.WAIVED]),
    st.sampled_from([Method.EQUAL_INSTALMENT, Method.EQUAL_PRINCIPAL]))  # fmt: skip
def test_a_solution_fits_and_its_neighbour_does_not(
    principal: Money, ratio: Fraction, count: int, limit: Money, unknown: Unknown, method: Method
) -> None:
    terms = plain_loan(principal, ratio, count).but(method=method)

    found = solve(unknown, terms, limit)

    if found is None:
        easiest = {Unknown.COUNT: terms.but(count=360), Unknown.RATE: terms.but(
            annual_ratio=Fraction(0))}  # fmt: skip
        assert instalment_of(easiest[unknown]) > limit
        return
    assert instalment_of(found.terms) == found.instalment <= limit
    if found.neighbour is not None and found.value != 1:
        assert found.neighbour > limit


@given(amounts, ratios, st.integers(1, 60))
def test_a_rate_comes_back_from_its_own_payments(
    principal: Money, ratio: Fraction, count: int
) -> None:
    scaled = principal * 1000
    lines = schedule(plain_loan(scaled, ratio, count))
    flows = [Flow(DRAWN, scaled), *(Flow(line.due, -line.total) for line in lines)]

    found = rates(flows).nominal.value

    assert found is not None
    assert abs(found - ratio) < Fraction(12 * count, scaled.fen)


@given(st.integers(10**4, 10**8).map(Money), st.integers(0, 300), st.integers(1, 60))
def test_a_flat_rate_round_trips(principal: Money, points: int, count: int) -> None:
    flat = Fraction(points, 10_000)

    found = unmask_flat(principal, flat, count)

    assert found is not None
    back = flat_of(found.nominal, count)
    assert abs(back - flat) < Fraction(1, principal.fen)


def plain_loan(principal: Money, ratio: Fraction, count: int) -> LoanTerms:
    return LoanTerms(
        principal=principal,
        drawn_on=DRAWN,
        first_due=add_months(DRAWN, 1),
        count=count,
        method=Method.EQUAL_INSTALMENT,
        annual_ratio=ratio,
        day_count=DayCount.THIRTY_360,
    )
