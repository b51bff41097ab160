"""Rates: exact, and honest where there is none or more than one."""

from decimal import Context, Decimal, localcontext
from fractions import Fraction

import pytest

from forbear.loan.annual_rate import (
    RateAnswer,
    RootCount,
    effective_of,
    monthly_irr,
    nominal_of,
    rates,
    xirr,
)
from forbear.loan.apr import american_apr, european_apr
from forbear.loan.flat import flat_of, unmask_flat
from forbear.loan.flows import Flow, flows_of, merged, month_numbers
from forbear.loan.implied import StatedKind, implied_annual, rate_gap, stated_daily
from forbear.loan.kinds import DayCount
from forbear.loan.polynomial import Polynomial, positive_roots
from forbear.values.day import add_months
from forbear.values.money import Money
from forbear.values.rate import percent_text
from loan.loans import BREAKFAST, CLOTHES, day, loan, percent, seeded, yuan

START = day("2026-12-10")
EXACT = Fraction(1, 10**10)


def flow(on: str, amount: str) -> Flow:
    return Flow(day(on), yuan(amount))


def monthly(principal: str, instalment: str, count: int) -> list[Flow]:
    paid = [Flow(add_months(START, no), -yuan(instalment)) for no in range(1, count + 1)]
    return [Flow(START, yuan(principal)), *paid]


def shown(ratio: Fraction | None, decimals: int = 2) -> str:
    assert ratio is not None
    return percent_text(ratio * 100, decimals)


def test_one_year_at_ten_percent_is_exactly_ten_percent() -> None:
    found = xirr([flow("2026-01-01", "100"), flow("2027-01-01", "-110")])

    assert found.value is not None
    assert abs(found.value - Fraction(1, 10)) < Fraction(1, 10**18)


@pytest.mark.parametrize("percent_a_month", [0, 1, Fraction(1, 2), 3, 10, Fraction(-1, 2)])
def test_a_monthly_rate_comes_back_to_ten_digits(percent_a_month: Fraction) -> None:
    month = Fraction(percent_a_month) / 100
    amounts = [10**12, *([0] * 11), -round(10**12 * (1 + month) ** 12)]

    found = monthly_irr(amounts).value

    assert found is not None
    assert abs(found - month) < EXACT


def test_the_root_is_exact_when_put_back() -> None:
    flows = monthly("72000", "2345.58", 36)
    found = rates(flows).nominal.value

    assert found is not None
    worth = sum(
        (flow.amount.fen / (1 + found / 12) ** no for no, flow in enumerate(flows)), Fraction(0)
    )
    assert abs(worth) < EXACT


def test_the_dated_rate_lies_between_its_neighbours_to_ten_digits() -> None:
    flows = flows_of(loan("80000", "10.8", 60, day_count=DayCount.ACTUAL_360))
    found = xirr(flows).value
    assert found is not None
    step = Fraction(1, 10**11)

    below, above = (worth(flows, found + sign * step) for sign in (-1, 1))

    assert below < 0 < above


def worth(flows: tuple[Flow, ...], rate: Fraction) -> Decimal:
    """Fifty digits, from the definition."""
    with localcontext(Context(prec=50)):
        growth = 1 + Decimal(rate.numerator) / Decimal(rate.denominator)
        return sum(
            (
                flow.amount.fen / growth ** (Decimal((flow.on - flows[0].on).days) / 365)
                for flow in flows
            ),
            Decimal(0),
        )


def test_the_three_rates_of_whole_months() -> None:
    found = rates(monthly("36000", "1684.00", 24))

    assert found.is_regular
    assert (shown(found.nominal.value), shown(found.effective.value)) == ("11.37", "11.98")


@pytest.mark.parametrize(("instalment", "implied", "exceeds"), [
    ("1646.30", "9.09982", False), ("1646.31", "9.10043", True), ("1684.00", "11.36564", True),
])  # fmt: skip
def test_stated_against_implied_is_compared_unrounded(
    instalment: str, implied: str, exceeds: bool
) -> None:
    gap = rate_gap(monthly("36000", instalment, 24), percent("9"))

    assert gap is not None
    assert shown(gap.implied, 5) == implied
    assert gap.exceeds is exceeds


def test_a_simple_daily_rate_is_compared_at_365() -> None:
    stated = stated_daily(percent("0.03"))

    gap = rate_gap(flows_of(BREAKFAST), stated, StatedKind.SIMPLE)

    assert stated == percent("10.95")
    assert gap is not None
    assert not gap.exceeds


def test_an_effective_rate_is_compared_with_the_effective_one() -> None:
    flows = monthly("36000", "1644.65", 24)

    gap = rate_gap(flows, effective_of(percent("9")), StatedKind.EFFECTIVE)

    assert gap is not None
    assert abs(gap.difference) < Fraction(1, 10_000)


def test_odd_days_take_the_dated_rate() -> None:
    flows = [flow("2026-12-10", "12000"), flow("2027-01-20", "-6100"), flow("2027-02-20", "-6100")]

    found = rates(flows)

    assert not found.is_regular
    assert found.effective == found.xirr
    assert found.nominal.value is not None
    assert found.xirr.value is not None
    assert abs(effective_of(found.nominal.value) - found.xirr.value) < EXACT
    assert abs(nominal_of(found.xirr.value) - found.nominal.value) < EXACT


def test_one_payment_is_simple_interest_over_its_days() -> None:
    flows = [flow("2026-01-01", "10000"), flow("2026-03-15", "-10200")]

    assert implied_annual(flows).value == Fraction(200 * 365, 10000 * 73)


@pytest.mark.parametrize("flows", [
    [flow("2026-01-01", "100"), flow("2026-03-15", "200")],
    [flow("2026-01-01", "-100"), flow("2026-03-15", "-200")],
    [],
    [flow("2026-01-01", "100")],
    [flow("2026-01-01", "100"), flow("2026-01-01", "-100")],
])  # fmt: skip
def test_no_rate_is_an_answer(flows: list[Flow]) -> None:
    assert rates(flows).xirr.found is RootCount.NONE
    assert rates(flows).nominal.value is None
    assert implied_annual(flows).found is RootCount.NONE
    assert rate_gap(flows, percent("9")) is None


def test_several_rates_are_an_answer() -> None:
    flows = [flow("2026-01-01", "100"), flow("2027-01-01", "-230"), flow("2028-01-01", "132")]

    found = rates(flows).xirr

    assert found.found is RootCount.SEVERAL
    assert found.value is None
    assert [shown(root, 8) for root in found.roots] == ["10.00000000", "20.00000000"]
    assert rate_gap(flows, percent("9")) is None


def test_a_rate_that_only_touches_zero_is_found_once() -> None:
    flows = [flow("2026-01-01", "100"), flow("2027-01-01", "-220"), flow("2028-01-01", "121")]

    found = rates(flows).xirr

    assert [shown(root, 6) for root in found.roots] == ["10.000000"]


def test_two_changes_of_sign_may_have_no_rate_at_all() -> None:
    flows = [flow("2026-01-01", "100"), flow("2027-01-01", "-100"), flow("2028-01-01", "100")]

    assert rates(flows).xirr.found is RootCount.NONE


def test_a_refund_in_the_middle_has_its_rates() -> None:
    amounts = [100_00, -60_00, 10_00, -60_00, 5_00]

    answer = monthly_irr(amounts)

    for root in answer.roots:
        worth = sum((fen / (1 + root) ** no for no, fen in enumerate(amounts)), Fraction(0))
        assert abs(worth) < EXACT
    assert answer.found is not RootCount.NONE


def test_paying_less_than_was_received_is_a_negative_rate() -> None:
    found = rates(monthly("72000", "1000", 36))

    assert found.nominal.value is not None
    assert found.nominal.value < 0
    assert found.xirr.value is not None
    assert -1 < found.xirr.value < 0


def test_doubling_overnight_is_an_enormous_rate_and_no_overflow() -> None:
    found = xirr([flow("2026-01-01", "100"), flow("2026-01-02", "-200")])

    assert found.value is not None
    assert abs(found.value / 2**365 - 1) < EXACT


def test_almost_nothing_paid_back_is_almost_a_total_loss() -> None:
    found = xirr([flow("2026-01-01", "1000000"), flow("2026-01-02", "-0.01")])

    assert found.value is not None
    assert -1 <= found.value < Fraction(-999, 1000)


@pytest.mark.parametrize("apart", [1, 30])
def test_every_root_of_a_random_polynomial_is_found(apart: int) -> None:
    """With exponents next to each other, and apart like the days of a loan."""
    random = seeded(7)
    for _ in range(60):
        roots = sorted({Fraction(random.randint(1, 60), 20) for _ in range(random.randint(1, 4))})
        coefficients = [Fraction(1)]
        for root in roots:
            raised = [*coefficients, Fraction(0)]
            lowered = [Fraction(0), *(root * part for part in coefficients)]
            coefficients = [one - other for one, other in zip(raised, lowered, strict=True)]
        scale = 20 ** len(roots)
        degree = len(coefficients) - 1
        terms = tuple(
            ((degree - no) * apart, int(part * scale))
            for no, part in enumerate(coefficients)
            if part
        )

        found = positive_roots(Polynomial(terms))

        assert [round(float(root), 9) for root in found] == [
            round(float(root) ** (1 / apart), 9) for root in roots
        ]


def test_flows_of_one_day_are_one_flow() -> None:
    flows = [flow("2026-01-02", "-5"), flow("2026-01-01", "100"), flow("2026-01-02", "5")]

    assert merged(flows) == (flow("2026-01-01", "100"),)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (["2027-01-31", "2027-02-28", "2027-03-31"], (0, 1, 2)),
        (["2027-01-31", "2027-02-28", "2027-03-28"], None),
        (["2026-12-10", "2027-12-10"], (0, 12)),
        ([], ()),
    ],
)
def test_whole_months_are_counted_from_the_first_day(
    days: list[str], expected: tuple[int, ...] | None
) -> None:
    assert month_numbers(flow(on, "1") for on in days) == expected


def test_a_flat_offer_unmasked() -> None:
    found = unmask_flat(yuan("12000"), percent("0.6"), 12)

    assert found is not None
    assert found.instalment == yuan("1072.00")
    assert (shown(found.stated), shown(found.nominal), shown(found.effective)) == (
        "7.20", "13.03", "13.84",
    )  # fmt: skip
    assert abs(flat_of(found.nominal, 12) - percent("0.6")) < Fraction(1, 10**9)


def test_nine_percent_flat_over_a_year() -> None:
    found = unmask_flat(yuan("24000"), percent("0.75"), 12)

    assert found is not None
    assert (found.instalment, shown(found.nominal)) == (yuan("2180.00"), "16.22")


def test_a_flat_offer_of_nothing_has_no_rate() -> None:
    assert unmask_flat(Money(0), percent("1"), 12) is None


def test_a_flat_offer_needs_instalments() -> None:
    with pytest.raises(ValueError, match="0"):
        unmask_flat(yuan("1"), percent("1"), 0)


def test_the_aprs_of_whole_months_are_the_plain_rates() -> None:
    flows = monthly("36000", "1684.00", 24)
    plain = rates(flows)

    european, american = european_apr(flows).value, american_apr(flows).value

    assert european is not None
    assert american is not None
    assert plain.effective.value is not None
    assert plain.nominal.value is not None
    assert abs(european - plain.effective.value) < EXACT
    assert abs(american - plain.nominal.value) < EXACT


def test_odd_days_in_the_american_way_are_simple_interest() -> None:
    flows = [flow("2026-01-10", "10000"), flow("2026-02-25", "-10250")]

    found = american_apr(flows).value

    assert found is not None
    month = found / 12
    assert abs((1 + month) * (1 + Fraction(15, 30) * month) - Fraction(1025, 1000)) < EXACT


def test_odd_days_in_the_european_way_are_parts_of_a_year() -> None:
    flows = [flow("2026-01-10", "10000"), flow("2027-01-25", "-11000")]

    found = european_apr(flows).value

    assert found is not None
    power = float(1 + found) ** (1 + 15 / 365)
    assert abs(power - 1.1) < 1e-12


def test_days_that_no_month_leads_back_to_are_odd() -> None:
    flows = [flow("2026-01-31", "100"), flow("2026-02-01", "-50"), flow("2026-03-30", "-51")]

    assert european_apr(flows).value is not None
    assert american_apr(flows).value is not None


def test_paying_far_less_has_a_negative_american_rate() -> None:
    found = american_apr([flow("2026-01-10", "100"), flow("2026-07-10", "-40")]).value

    assert found is not None
    assert abs((1 + found / 12) ** 6 - Fraction(4, 10)) < EXACT


def test_a_usurious_american_rate_is_found() -> None:
    found = american_apr([flow("2026-01-10", "100"), flow("2026-02-10", "-900")]).value

    assert found is not None
    assert abs(found - 96) < EXACT


@pytest.mark.parametrize("flows", [
    [],
    [flow("2026-01-10", "100")],
    [flow("2026-01-10", "-100"), flow("2026-02-10", "100")],
    [flow("2026-01-10", "100"), flow("2026-02-10", "100"), flow("2026-03-10", "-300")],
])  # fmt: skip
def test_no_single_loan_no_american_rate(flows: list[Flow]) -> None:
    assert american_apr(flows) == RateAnswer(())


def test_one_flow_has_no_european_rate() -> None:
    assert european_apr([flow("2026-01-10", "100")]) == RateAnswer(())


def test_rates_of_a_loan_paid_as_agreed() -> None:
    assert shown(rates(flows_of(loan("80000", "10.8", 24))).nominal.value) == "10.80"
    assert shown(rates(flows_of(CLOTHES)).xirr.value) == "17.72"
