"""Proposals and offers side by side."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from forbear.case.finances import Income
from forbear.case.kinds import Every
from forbear.case.offer import WaivedItem
from forbear.case.plan import Proposal
from forbear.loan.kinds import Component
from forbear.planning.comparison import compare_offer, compare_proposal, tightest_month
from forbear.values.rate import percent_text
from planning.money import breakfast_shop, day, household, lenders_offer, month, yuan

TODAY = day("2026-11-24")
FINANCES = breakfast_shop()
ASK = Proposal(
    label="ask",
    debt="shop",
    down_payment=yuan("8000"),
    principal=yuan("72000"),
    count=36,
    annual_percent=Decimal(9),
    first_due=day("2027-01-10"),
)


def test_a_proposal_is_told_with_cost_length_and_tightest_month() -> None:
    found = compare_proposal(ASK, yuan("80000"), FINANCES, TODAY)

    assert found.total == yuan("90424.92")
    assert (found.down_payment, found.count) == (yuan("8000"), 36)
    assert found.instalment == yuan("2289.62")
    assert found.last_due == day("2029-12-10")
    assert found.nominal is not None
    assert found.effective is not None
    assert percent_text(found.nominal * 100) == "9.00"
    assert percent_text(found.effective * 100) == "9.38"
    assert found.tightest is not None
    assert found.tightest.margin == yuan("360.38")


def test_a_proposal_that_determines_nothing_tells_what_it_holds() -> None:
    found = compare_proposal(replace(ASK, count=None), yuan("80000"), FINANCES, TODAY)

    assert (found.total, found.nominal, found.tightest) == (None, None, None)
    assert found.down_payment == yuan("8000")


ROUND_2 = lenders_offer(
    down_payment=yuan("8000"), instalment=yuan("2289.58"), count=36, first_due=day("2027-01-10")
)


def test_an_offer_is_measured_on_what_its_instalments_repay() -> None:
    found = compare_offer(ROUND_2, yuan("80000"), FINANCES)

    assert found.total == yuan("90424.88")
    assert found.nominal is not None
    assert percent_text(found.nominal * 100) == "9.00"
    assert found.tightest is not None
    assert found.tightest.margin == yuan("360.42")


def test_what_is_waived_is_no_cost() -> None:
    waived = (
        WaivedItem(item=Component.PENALTY_PRINCIPAL, amount=yuan("507.23")),
        WaivedItem(item=Component.INTEREST),
    )
    phone = lenders_offer(
        instalment=yuan("2166.77"),
        last_instalment=yuan("2166.75"),
        count=12,
        first_due=day("2026-11-15"),
        waived=waived,
    )

    found = compare_offer(phone, yuan("26508.45"), None)

    assert found.total == yuan("26001.22")
    assert found.nominal == found.effective == Fraction(0)
    assert found.tightest is None


def test_an_offer_without_days_still_has_its_sum() -> None:
    undated = replace(ROUND_2, first_due=None, fees=yuan("10"))

    assert compare_offer(undated, None, FINANCES).total == yuan("90434.88")
    assert compare_offer(lenders_offer(count=3), None, FINANCES).total is None
    assert compare_offer(lenders_offer(total=yuan("7")), None, FINANCES).total == yuan("7")


def test_without_a_payoff_there_is_no_rate() -> None:
    assert compare_offer(ROUND_2, None, FINANCES).nominal is None
    assert compare_offer(ROUND_2, yuan("8000"), FINANCES).nominal is None


def test_a_settlement_at_once_has_neither_rate_nor_month() -> None:
    lump = replace(ASK, principal=yuan("0"), count=0)

    found = compare_proposal(lump, None, FINANCES, TODAY)

    assert (found.total, found.count, found.nominal) == (yuan("8000"), 0, None)
    assert found.tightest is None


def test_the_tightest_month_is_the_one_after_the_benefit_ends() -> None:
    lines = compare_proposal(
        replace(ASK, principal=yuan("1200"), count=12, annual_percent=None, down_payment=None),
        None,
        household(),
        TODAY,
    )

    assert lines.tightest is not None
    assert lines.tightest.month == month("2027-04")
    assert lines.tightest.margin == yuan("-206.47")


def test_finances_with_a_gap_give_no_tightest_month() -> None:
    gap = replace(FINANCES, income={"w": Income(label="w", amount=yuan("1"), every=Every.WEEK)})

    assert compare_offer(ROUND_2, None, gap).tightest is None
    assert compare_offer(ROUND_2, None, replace(FINANCES, income={})).tightest is None
    assert tightest_month((), FINANCES) is None
