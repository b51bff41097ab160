"""Proposals thought through."""

from dataclasses import replace
from decimal import Decimal

import pytest

from forbear.case.plan import Proposal
from forbear.loan.kinds import Method
from forbear.planning.missing import Missing
from forbear.planning.proposals import proposed_lines, proposed_principal
from planning.money import day, yuan

TODAY = day("2026-11-24")
ASK = Proposal(
    label="36 months",
    debt="shop",
    principal=yuan("80000"),
    count=36,
    annual_percent=Decimal("7.2"),
    first_due=day("2027-01-10"),
)


@pytest.mark.parametrize(
    ("principal", "percent", "count", "instalment", "last"),
    [
        ("80000", "7.2", 36, "2477.49", None),
        ("80000", "10.8", 24, "3721.20", "3721.26"),
        ("72000", "9", 36, "2289.58", "2289.62"),
        ("28640.35", "0", 60, "477.34", "477.29"),
        ("15000", "12", 24, "706.10", None),
        ("15000", "18", 12, "1375.20", None),
        ("26001.22", "0", 12, "2166.77", "2166.75"),
    ],
)
def test_the_instalments_of_the_domain(
    principal: str, percent: str, count: int, instalment: str, last: str | None
) -> None:
    wanted = replace(ASK, principal=yuan(principal), annual_percent=Decimal(percent), count=count)

    lines = proposed_lines(wanted, None, TODAY)

    assert len(lines) == count
    assert lines[0].total == yuan(instalment)
    assert last is None or lines[-1].total == yuan(last)


def test_the_principal_follows_from_payoff_waiver_and_down_payment() -> None:
    wanted = replace(ASK, principal=None, waived=yuan("507.23"), down_payment=yuan("1000"))

    assert proposed_principal(wanted, yuan("26508.45")) == yuan("25001.22")
    assert proposed_principal(replace(ASK, principal=None), yuan("7")) == yuan("7")
    with pytest.raises(Missing, match=r"debt\.balance\.total"):
        proposed_principal(wanted, None)


def test_without_a_first_day_the_first_line_falls_due_in_a_month() -> None:
    lines = proposed_lines(replace(ASK, first_due=None), None, TODAY)

    assert lines[0].due == day("2026-12-24")


def test_an_instalment_alone_tells_how_long_it_takes() -> None:
    lines = proposed_lines(replace(ASK, count=None, instalment=yuan("2477.49")), None, TODAY)

    assert len(lines) == 36


def test_a_last_rest_of_more_than_a_few_fen_gets_its_own_line() -> None:
    lines = proposed_lines(replace(ASK, count=None, instalment=yuan("2470")), None, TODAY)

    assert len(lines) == 37
    assert lines[-1].total < yuan("2470")


@pytest.mark.parametrize(
    ("proposal", "missing"),
    [
        (replace(ASK, count=None), "plan.proposal.count"),
        (replace(ASK, count=None, instalment=yuan("480")), "plan.proposal.instalment"),
        (replace(ASK, principal=yuan("-1")), "plan.proposal"),
    ],
)
def test_terms_that_determine_nothing_are_said_to(proposal: Proposal, missing: str) -> None:
    with pytest.raises(Missing) as lacking:
        proposed_lines(proposal, None, TODAY)

    assert lacking.value.missing == missing


def test_a_settlement_at_once_has_no_lines() -> None:
    assert proposed_lines(replace(ASK, principal=yuan("0"), count=0), None, TODAY) == ()


def test_other_methods_are_followed() -> None:
    equal = replace(
        ASK, principal=yuan("50000"), count=12, annual_percent=None, method=Method.EQUAL_PRINCIPAL
    )

    lines = proposed_lines(equal, None, TODAY)

    assert {str(line.total) for line in lines} == {"4,166.67", "4,166.63"}
