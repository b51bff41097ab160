"""What papers and offers ask for, payment by payment."""

from dataclasses import replace

import pytest

from forbear.case.agreement import (
    Agreement,
    AmountTerm,
    CountTerm,
    DayTerm,
    ScheduleLine,
    Terms,
)
from forbear.case.offer import OfferLine
from forbear.planning.payments import (
    Payment,
    Rhythm,
    due_in,
    offer_payments,
    paper_down_payment,
    paper_payments,
)
from forbear.values.money import Money
from planning.money import day, lenders_offer, month, yuan


def test_equal_payments_step_by_month_and_end_with_their_last_amount() -> None:
    plan = Rhythm(yuan("2166.77"), 12, day("2026-11-15"), yuan("2166.75")).payments()

    assert Money.total(one.amount for one in plan) == yuan("26001.22")
    assert (plan[0], plan[-1]) == (
        Payment(day("2026-11-15"), yuan("2166.77")),
        Payment(day("2027-10-15"), yuan("2166.75")),
    )


def test_a_due_day_at_the_end_of_the_month_comes_back_after_a_short_one() -> None:
    plan = Rhythm(yuan("1"), 4, day("2027-01-31")).payments()
    from_february = Rhythm(yuan("1"), 2, day("2027-02-28"), due_day=31).payments()

    assert [str(one.due) for one in plan] == [
        "2027-01-31",
        "2027-02-28",
        "2027-03-31",
        "2027-04-30",
    ]
    assert from_february[1].due == day("2027-03-31")


def line(no: int, due: str, total: str) -> ScheduleLine:
    return ScheduleLine(no=no, due=day(due), total=yuan(total))


def test_the_lines_of_a_paper_are_its_instalments_and_line_0_its_down_payment() -> None:
    paper = Agreement(schedule=(line(0, "2026-12-01", "3000"), line(1, "2026-12-20", "50")))

    assert paper_payments(paper) == (Payment(day("2026-12-20"), yuan("50")),)
    assert paper_down_payment(paper) == Payment(day("2026-12-01"), yuan("3000"))


TERMS = Terms(
    instalment=AmountTerm(value=yuan("50")),
    count=CountTerm(value=2),
    first_due=DayTerm(value=day("2026-12-20")),
)


def test_terms_stand_for_lines_that_the_paper_does_not_list() -> None:
    whole = replace(
        TERMS, last_instalment=AmountTerm(value=yuan("49")), due_day=CountTerm(value=25)
    )

    assert paper_payments(Agreement(term=TERMS)) == (
        Payment(day("2026-12-20"), yuan("50")),
        Payment(day("2027-01-20"), yuan("50")),
    )
    assert paper_payments(Agreement(term=whole)) == (
        Payment(day("2026-12-20"), yuan("50")),
        Payment(day("2027-01-25"), yuan("49")),
    )


@pytest.mark.parametrize("gap", ["instalment", "count", "first_due"])
def test_terms_with_a_gap_give_no_payments(gap: str) -> None:
    assert paper_payments(Agreement(term=replace(TERMS, **{gap: None}))) is None


def test_a_down_payment_takes_the_first_day_that_is_known() -> None:
    terms = Terms(down_payment=AmountTerm(value=yuan("8000")))
    signed = replace(terms, signed_on=DayTerm(value=day("2026-12-01")))
    dated = replace(signed, down_payment_due=DayTerm(value=day("2026-12-05")))

    assert paper_down_payment(Agreement(term=terms)) is None
    assert paper_down_payment(Agreement(term=signed)) == Payment(day("2026-12-01"), yuan("8000"))
    assert paper_down_payment(Agreement(term=dated)) == Payment(day("2026-12-05"), yuan("8000"))


def test_no_down_payment_is_none() -> None:
    nothing = Terms(down_payment=AmountTerm(value=yuan("0")))
    listed = (line(0, "2026-12-01", "0"),)

    assert paper_down_payment(Agreement(term=nothing, schedule=listed)) is None
    assert paper_down_payment(Agreement()) is None


def test_an_offer_is_read_from_its_lines_its_instalment_or_its_one_sum() -> None:
    listed = lenders_offer(schedule=(OfferLine(due=day("2026-12-05"), total=yuan("7")),))
    equal = lenders_offer(instalment=yuan("5"), count=2, first_due=day("2026-12-05"))
    lump = lenders_offer(total=yuan("15600"), count=1, first_due=day("2026-12-05"))

    assert offer_payments(listed) == (Payment(day("2026-12-05"), yuan("7")),)
    assert offer_payments(equal) is not None
    assert offer_payments(lump) == (Payment(day("2026-12-05"), yuan("15600")),)


def test_an_offer_without_days_or_sums_gives_no_payments() -> None:
    assert offer_payments(lenders_offer(instalment=yuan("5"), count=2)) is None
    assert offer_payments(lenders_offer(total=yuan("5"), first_due=day("2026-12-05"))) is None


def test_two_payments_in_one_month_both_count() -> None:
    plan = [Payment(day("2026-12-01"), yuan("5")), Payment(day("2026-12-31"), yuan("6"))]

    assert due_in(plan, month("2026-12")) == yuan("11")
    assert due_in(plan, month("2027-01")) == yuan("0")
