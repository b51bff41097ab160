"""What signing a paper as it is costs, and what one late day costs."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from forbear.case.agreement import Agreement, CountTerm, DefaultTerm
from forbear.case.case import Case, DebtFolder
from forbear.case.debt import Loan, Payment
from forbear.loan.kinds import Component, Method
from forbear.rules.price import LateDay, Price, prices
from forbear.values.money import ZERO
from forbear.workspace import Workspace
from rules.figure_cases import DEBT, TODAY, case, day, folder, lines, offer, paper, waiver, yuan

CASES = Path(__file__).parents[2] / "cases"
LOAN = Loan(
    principal=yuan("12000"),
    drawn_on=day("2026-01-20"),
    matures_on=day("2026-10-20"),
    method=Method.LUMP,
    daily_percent=Decimal("0.05"),
)
TWELVE = lines((12, "1000"))
"""From 2026-12-20 on, 12,000.00 in all."""


def one(agreement: Agreement | None, loan: Loan | None = LOAN, **fields: object) -> Case:
    an_offer = offer(total=yuan("12000"))
    return case(agreement, an_offer, **{"debt": replace(DEBT, loan=loan), **fields})


def price(of: Case, today: date = TODAY) -> Price:
    (found,) = prices(of, today)
    return found


def late(of: Case) -> LateDay:
    found = price(of).late
    assert found is not None, price(of).late_missing
    return found


def test_the_clothes_shop_would_pay_507_26_more_than_was_offered(tmp_path: Path) -> None:
    shop = Workspace.open(CASES / "clothes-shop", day("2026-10-10"), tmp_path).snapshot

    (found,) = prices(shop.case, shop.today)

    assert (found.debt, found.extra, found.extra_missing) == ("mybank", yuan("507.26"), "")
    assert found.late is not None
    assert (found.late.due, found.late.paid_on) == (day("2026-10-31"), day("2026-11-01"))
    # 2,209.04 × 0.0675 % × 1 day; the old contract's payoff on 2026-11-01 is 26,848.49
    assert (found.late.least, found.late.most) == (yuan("1.49"), yuan("340.01"))
    assert found.late.at_once_least == yuan("26509.97")
    assert found.late.at_once_most == yuan("26848.49")


def test_without_a_paper_there_is_no_price() -> None:
    assert prices(one(None), TODAY) == ()


def test_a_paper_that_cannot_be_read_has_a_price_nobody_can_tell() -> None:
    broken = replace(one(None), unreadable=frozenset({"debts/loan/agreement.toml"}))

    found = price(broken)

    assert (found.extra, found.late) == (None, None)
    assert found.extra_missing == found.late_missing == "debts/loan/agreement.toml"


def test_papers_of_several_debts_come_in_their_order() -> None:
    both = Case(
        debts={
            "first": replace(folder(paper(TWELVE)), id="first"),
            "none": DebtFolder(id="none", debt=DEBT),
            "second": replace(folder(paper(TWELVE)), id="second"),
        }
    )

    assert [found.debt for found in prices(both, TODAY)] == ["first", "second"]


@pytest.mark.parametrize(
    ("asked", "extra"),
    [("1000.00", "0"), ("1000.01", "0.12"), ("999.99", "-0.12")],
)
def test_extra_is_the_difference_of_the_totals(asked: str, extra: str) -> None:
    assert price(one(paper(lines((12, asked))))).extra == yuan(extra)


def test_a_difference_the_offers_rounding_explains_costs_nothing() -> None:
    rounded = case(paper(lines((6, "1428.57"), (1, "1428.63"))), offer(
        instalment=yuan("1428.57"), count=7
    ))  # fmt: skip

    assert price(rounded).extra == ZERO


def test_what_was_paid_since_the_offer_still_counts() -> None:
    paid = Payment(on=day("2026-11-12"), amount=yuan("200"))
    agreement = paper(lines((12, "1000")), balance_day=day("2026-11-20"))

    assert price(one(agreement, payments=(paid,))).extra == yuan("200")


@pytest.mark.parametrize(
    ("of", "missing"),
    [
        (case(paper(TWELVE)), "offers.offer"),
        (case(paper(TWELVE), offer(count=3)), "offer.total"),
        (one(paper()), "agreement.schedule"),
    ],
)
def test_an_unknown_sum_is_named(of: Case, missing: str) -> None:
    found = price(of)

    assert (found.extra, found.extra_missing) == (None, missing)


@pytest.mark.parametrize(
    ("of", "missing"),
    [
        (one(paper(TWELVE), loan=None), "debt.loan"),
        (one(paper(stated_total=yuan("12000"))), "agreement.schedule"),
        (
            one(replace(paper(TWELVE), default=DefaultTerm())),
            "agreement.default unconfirmed",
        ),
        (
            one(replace(paper(TWELVE), schedule_confirmed=False)),
            "agreement.schedule unconfirmed",
        ),
    ],
)
def test_an_unknown_late_day_names_what_is_missing(of: Case, missing: str) -> None:
    found = price(of)

    assert (found.late, found.late_missing) == (None, missing)


def test_a_first_instalment_of_the_past_is_no_question_any_more() -> None:
    found = price(one(paper(TWELVE)), day("2026-12-21"))

    assert (found.late, found.late_missing) == (None, "")


def test_on_the_due_day_itself_it_still_is_one() -> None:
    assert price(one(paper(TWELVE)), day("2026-12-20")).late is not None


def test_the_worst_reading_is_the_old_contract_as_if_nothing_had_been_agreed() -> None:
    # 12,000 × 0.05 % × 273 days, then × 0.075 % on 13,638.00 for 62 days to 2026-12-21
    interest = yuan("1638.00")
    penalty = yuan("634.17")

    found = late(one(paper(TWELVE)))

    assert found.unpaid == yuan("12000")
    assert found.most == interest + penalty
    assert found.least == yuan("0.75")
    assert found.falls


def test_only_what_was_waived_at_signing_comes_back_in_the_best_reading() -> None:
    waived = [
        waiver(Component.PENALTY_PRINCIPAL, "300"),
        waiver(Component.FEE, "50", condition="付清后"),
    ]

    assert late(one(paper(TWELVE, waived))).least == yuan("300.75")


def test_terms_without_lines_make_the_plan() -> None:
    named = paper(instalment=yuan("1000"), count=12, first_due=day("2026-12-20"))

    assert late(one(named)) == late(one(paper(TWELVE)))


def test_a_grace_moves_the_first_late_day() -> None:
    found = late(one(paper(TWELVE, grace_days=3)))

    assert found.paid_on == day("2026-12-24")
    assert found.least == yuan("3.00")


@pytest.mark.parametrize("named", [{"missed_count": 2}, {"cure_days": 10}])
def test_a_paper_that_forgives_one_miss_costs_only_its_penalty(named: dict[str, int]) -> None:
    found = late(one(paper(TWELVE, **named)))  # type: ignore[arg-type] # terms by name

    assert not found.falls
    assert (found.least, found.most) == (yuan("0.75"), yuan("0.75"))


def test_one_miss_named_as_one_falls() -> None:
    assert late(one(paper(TWELVE, missed_count=1))).falls


def test_damages_come_on_top_of_both_readings() -> None:
    plain = late(one(paper(TWELVE)))
    default = DefaultTerm(damages=yuan("500"), confirmed=True)

    found = late(one(replace(paper(TWELVE), default=default)))

    assert (found.least, found.most) == (plain.least + yuan("500"), plain.most + yuan("500"))


def test_a_demand_the_paper_names_is_the_price() -> None:
    default = DefaultTerm(demand=yuan("15000"), confirmed=True)

    found = late(one(replace(paper(TWELVE), default=default)))

    assert (found.least, found.most) == (yuan("3000"), yuan("3000"))
    assert found.at_once_most == yuan("15000")


def test_a_demand_for_a_later_miss_is_not() -> None:
    later = DefaultTerm(after_paid=4, demand=yuan("15000"), confirmed=True)

    assert late(one(replace(paper(TWELVE), default=later))) == late(one(paper(TWELVE)))


def down(**terms: object) -> Agreement:
    return paper(
        TWELVE,
        down_payment=yuan("2000"),
        down_payment_due=day("2026-12-10"),
        **terms,  # type: ignore[arg-type] # terms by name
    )


def test_a_down_payment_is_taken_as_paid_before_the_miss() -> None:
    found = late(one(down()))

    assert (found.due, found.unpaid) == (day("2026-12-20"), yuan("12000"))
    assert found.most < late(one(paper(TWELVE))).most


def test_a_down_payment_that_has_arrived_is_not_booked_twice() -> None:
    paid = Payment(on=day("2026-11-22"), amount=yuan("2000"))
    received = replace(down(), received_on=day("2026-11-20"))

    arrived = late(one(received, payments=(paid,)))

    assert arrived.unpaid == yuan("12000")
    assert arrived.most == late(one(paper(TWELVE), payments=(paid,))).most


def test_payments_that_are_lost_are_part_of_the_price() -> None:
    plain = late(one(down()))
    default = DefaultTerm(credits_payments=False, confirmed=True)

    found = late(one(replace(down(), default=default)))

    assert (found.least, found.most) == (plain.least + yuan("2000"), plain.most + yuan("2000"))


def test_an_unconfirmed_grace_is_no_grace() -> None:
    agreement = paper(TWELVE)
    named = replace(agreement.term, grace_days=CountTerm(value=3))

    assert price(one(replace(agreement, term=named))).late_missing == (
        "agreement.grace_days unconfirmed"
    )


def test_one_sum_that_settles_everything_can_be_late_too() -> None:
    settled = paper(
        stated_total=yuan("9000"), down_payment=yuan("9000"), down_payment_due=day("2026-12-10")
    )

    found = late(one(settled))

    assert (found.due, found.unpaid) == (day("2026-12-10"), yuan("9000"))
