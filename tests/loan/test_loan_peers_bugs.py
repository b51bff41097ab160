"""Faults that users reported in other loan programs, pinned so that they cannot come here."""

from fractions import Fraction

import pytest

from forbear.loan.annual_rate import rates
from forbear.loan.change import Respread, part_payment
from forbear.loan.events import Broken, Capitalised, Charged, Event, Paid, Settled, Waived
from forbear.loan.flows import flows_of
from forbear.loan.kinds import Component, DayCount, Method
from forbear.loan.line import totals
from forbear.loan.parts import Holiday, Relief
from forbear.loan.schedule import first_instalment, schedule
from forbear.loan.state import state_on
from forbear.loan.terms import LoanTerms
from forbear.values.money import ZERO
from loan.loans import CLOTHES, day, loan, paid_lines, yuan

PENALTY = (Component.PENALTY_PRINCIPAL, Component.PENALTY_INTEREST)
PAID_SIX: tuple[Event, ...] = paid_lines(CLOTHES, 6)
TODAY = day("2026-10-10")


def test_waiving_comes_before_capitalising_whatever_was_entered_first() -> None:
    """frappe/lending #1078"""
    waive: list[Event] = [Waived(TODAY, component) for component in PENALTY]
    capitalise = Capitalised(TODAY, (*PENALTY, Component.INTEREST))

    state = state_on(CLOTHES, [capitalise, *waive, *PAID_SIX], TODAY)

    assert state.undue_principal == yuan("12499.97") + yuan("860.62")
    assert state.penalty == ZERO


def test_a_component_is_never_capitalised_above_its_arrears() -> None:
    """frappe/lending #1078"""
    before = state_on(CLOTHES, PAID_SIX, TODAY)

    after = state_on(CLOTHES, [*PAID_SIX, Capitalised(TODAY)], TODAY)

    assert after.overdue[Component.INTEREST] == ZERO
    assert after.payoff == before.payoff


@pytest.mark.parametrize("component", list(Component))
def test_a_waiver_never_takes_more_than_its_component(component: Component) -> None:
    """frappe/lending #1078, and per charge #1182"""
    events = [*PAID_SIX, Charged(TODAY, yuan("50"))]
    before = state_on(CLOTHES, events, TODAY)

    after = state_on(CLOTHES, [*events, Waived(TODAY, component, yuan("999999"))], TODAY)

    taken = after.postings[-1]
    whole = before.overdue[component]
    if component is Component.PRINCIPAL:
        whole += before.undue_principal
    assert taken.parts[component] + taken.undue_principal == whole
    others = [kind for kind in Component if kind is not component]
    assert all(after.overdue[kind] == before.overdue[kind] for kind in others)


def test_a_settlement_waiver_does_not_close_a_loan_that_is_still_owed() -> None:
    """frappe/lending #293"""
    settled = Settled(TODAY, up_to=yuan("507.23"))

    state = state_on(CLOTHES, [*PAID_SIX, settled], TODAY)

    assert not state.is_closed
    assert state.payoff == yuan("26001.22")


def test_a_broken_settlement_takes_its_waivers_back() -> None:
    """Frappe's own suite: undoing a settlement undoes its waivers."""
    waived: list[Event] = [Waived(TODAY, component, ref="plan") for component in PENALTY]
    later = day("2026-11-01")
    untouched = state_on(CLOTHES, PAID_SIX, later)

    broken = state_on(CLOTHES, [Broken(later, "plan"), *waived, *PAID_SIX], later)

    assert broken.overdue == untouched.overdue
    assert broken.payoff == untouched.payoff


def test_a_forgotten_fee_keeps_a_paid_loan_open() -> None:
    """Frappe's own suite: a charge of 500 that nobody saw."""
    terms = loan(count=2)
    events: list[Event] = [*paid_lines(terms, 2), Charged(day("2026-02-20"), yuan("500"))]

    state = state_on(terms, events, day("2026-04-01"))

    assert not state.is_closed
    assert state.days_overdue > 0
    assert state.payoff == state.arrears > ZERO


def test_methods_differ_in_interest() -> None:
    """frappe/lending #42: three kinds of schedule, one interest"""
    kinds = (Method.EQUAL_INSTALMENT, Method.EQUAL_PRINCIPAL, Method.INTEREST_ONLY, Method.LUMP)

    interest = [totals(schedule(loan(method=kind))).interest for kind in kinds]

    assert len(set(interest)) == len(kinds) - 1
    assert interest[1] < interest[0] < interest[2] == interest[3]


def test_no_balloon_appears_from_nowhere() -> None:
    """apache/fineract #6352"""
    terms = loan("80000", "10.8", 60)

    lines = schedule(terms)

    assert abs(lines[-1].total.fen - first_instalment(terms).fen) <= len(lines)


def test_principal_lines_give_back_the_loan() -> None:
    """austinmcconnell/mortgage #29: an instalment that was not rounded"""
    terms = loan("100000.01", "6.66", 7)

    assert totals(schedule(terms)).principal == terms.principal


def test_an_extra_payment_makes_the_loan_shorter_or_smaller() -> None:
    """OCA/account-financial-tools #671: the borrower could not choose"""
    terms = loan("80000", "10.8", 24)
    on = day("2026-06-10")

    shorter = part_payment(terms, on, yuan("20000"), Respread.SHORTER)
    smaller = part_payment(terms, on, yuan("20000"), Respread.SMALLER)

    assert shorter.terms is not None
    assert smaller.terms is not None
    assert first_instalment(shorter.terms) == first_instalment(terms)
    assert len(shorter.kept + shorter.coming) < 24
    assert len(smaller.kept + smaller.coming) == 24
    assert first_instalment(smaller.terms) < first_instalment(terms)


def test_february_is_not_a_flat_twelfth() -> None:
    """we-promise/sure #3638: interest of a month taken as a twelfth, wrong by 119.18"""
    by_days = loan(
        "250000", "7.2", 12,
        method=Method.INTEREST_ONLY, day_count=DayCount.ACTUAL_365,
        drawn_on=day("2027-01-31"), first_due=day("2027-02-28"),
    )  # fmt: skip
    twelfth = loan(
        "250000", "7.2", 12,
        method=Method.INTEREST_ONLY,
        drawn_on=day("2027-01-31"), first_due=day("2027-02-28"),
    )  # fmt: skip

    february = schedule(by_days)[0]

    assert february.days == 28
    assert february.interest == yuan("1380.82")
    assert schedule(twelfth)[0].interest - february.interest == yuan("119.18")


def test_a_rate_of_zero_divides_nothing_by_zero() -> None:
    terms = loan("10000", "0", 7)
    found = rates(flows_of(terms))

    assert [line.total for line in schedule(terms)] == [yuan("1428.57")] * 6 + [yuan("1428.58")]
    assert found.nominal.value == found.xirr.value == Fraction(0)
    state = state_on(terms, [], day("2027-01-01"))
    assert state.payoff == yuan("10000")


@pytest.mark.parametrize("extends", [True, False])
def test_a_deferred_sum_is_not_a_waived_one(*, extends: bool) -> None:
    """apache/fineract #5441"""
    plain = loan()
    rested = loan(holidays=(Holiday(4, 6, Relief.PAYMENT, extends),))

    lines = schedule(rested)

    assert [line.total for line in lines[3:6]] == [ZERO] * 3
    assert lines[6].interest > lines[2].interest
    assert totals(lines).principal == plain.principal
    assert totals(lines).interest > totals(schedule(plain)).interest


def test_the_whole_table_after_each_event() -> None:
    """Fineract's suites compare every line and the totals after each event: the same here."""
    terms = loan("3000", "12", 3, day_count=DayCount.ACTUAL_360)
    events: list[Event] = [
        Paid(day("2026-02-20"), yuan("500")),
        Paid(day("2026-03-25"), yuan("1000.00")),
        Waived(day("2026-03-26"), Component.PENALTY_PRINCIPAL),
        Paid(day("2026-04-10"), yuan("5000")),
    ]

    tables = [table(terms, events[: count + 1]) for count in range(len(events))]

    assert tables == EXPECTED


def table(terms: LoanTerms, events: list[Event]) -> list[str]:
    state = state_on(terms, events, events[-1].on)
    rows = [
        f"{line.no} {line.due} "
        + " ".join(line.owed[kind].plain() for kind in Component)
        + f" {line.cleared_on}"
        for line in state.lines
        if line.is_due
    ]
    undue = f"{state.undue_principal.plain()} {state.undue_interest.plain()}"
    return [*rows, f"{undue} {state.credit.plain()} {state.payoff.plain()}"]


EXPECTED = [
    [
        "1 2026-02-10 525.18 0.00 0.00 0.00 0.00 None",
        "2010.93 6.70 0.00 2542.81",
    ],
    [
        "1 2026-02-10 0.00 0.00 0.00 0.00 0.00 2026-03-25",
        "2 2026-03-10 561.56 0.00 0.00 0.00 0.00 None",
        "1009.63 5.05 0.00 1576.24",
    ],
    [
        "1 2026-02-10 0.00 0.00 0.00 0.00 0.00 2026-03-25",
        "2 2026-03-10 561.56 0.00 0.00 0.00 0.00 None",
        "1009.63 5.38 0.00 1576.57",
    ],
    [
        "1 2026-02-10 0.00 0.00 0.00 0.00 0.00 2026-03-25",
        "2 2026-03-10 0.00 0.00 0.00 0.00 0.00 2026-04-10",
        "3 2026-04-10 0.00 0.00 0.00 0.00 0.00 2026-04-10",
        "0.00 0.00 3414.17 0.00",
    ],
]
"""Line, due day, principal, interest, both penalties, fee, cleared on; then undue
principal, running interest, held money, payoff. Worked by hand."""
