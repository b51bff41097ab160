"""Dated values and lender profiles."""

from datetime import date, time
from decimal import Decimal

import pytest

from forbear.references.lenders import profile_named, profiles
from forbear.references.value import Value
from forbear.references.values import LPR, references
from forbear.values.number import RawNumber


def test_a_value_is_known_in_its_span_and_not_before() -> None:
    known = references({})

    found = known.on("court-ceiling", date(2026, 10, 10))
    assert found is not None
    assert (found.value, found.unit, found.confidence) == (Decimal(24), "%/year", "H")
    assert known.on("court-ceiling", date(2017, 8, 8)) is None


def test_a_value_that_ended_is_not_used_after_its_last_day() -> None:
    known = references({})

    assert known.on("repair-limit", date(2026, 3, 31)) is not None
    assert known.on("repair-limit", date(2026, 4, 1)) is None


@pytest.mark.parametrize(
    ("day", "rate"),
    [
        (date(2019, 8, 19), None),
        (date(2024, 10, 20), "3.35"),
        (date(2024, 10, 21), "3.10"),
        (date(2025, 5, 20), "3.00"),
        (date(2026, 10, 19), "3.00"),
        (date(2026, 10, 20), None),
    ],
)
def test_the_prime_rate_changes_on_its_day_and_is_unknown_once_a_new_one_was_due(
    day: date, rate: str | None
) -> None:
    found = references({}).on(LPR, day)

    assert (found and found.value) == (rate and Decimal(rate))


def test_a_value_of_the_case_comes_first() -> None:
    own = {"court-ceiling": {"value": RawNumber("15.4"), "valid_from": date(2026, 1, 1)}}
    known = references(own)

    changed = known.on("court-ceiling", date(2026, 1, 1))
    before = known.on("court-ceiling", date(2025, 12, 31))
    assert changed is not None
    assert before is not None
    assert (changed.value, before.value) == (Decimal("15.4"), Decimal(24))


def test_a_value_of_the_case_without_days_holds_always() -> None:
    found = references({"living-cost": {"value": 1093}}).on("living-cost", date(2000, 1, 1))

    assert found is not None
    assert found.value == Decimal(1093)


@pytest.mark.parametrize("table", [{"value": "a lot"}, {"value": True}, {}, 24])
def test_a_value_of_the_case_that_cannot_be_read_hides_the_built_in_one(table: object) -> None:
    assert references({"court-ceiling": table}).on("court-ceiling", date(2026, 10, 10)) is None


def test_later_prime_rates_can_be_added_in_the_case() -> None:
    steps = [[date(2026, 10, 20), RawNumber("2.90")]]
    known = references({LPR: {"steps": steps, "last_seen": date(2026, 11, 20)}})

    november = known.on(LPR, date(2026, 11, 30))
    assert november is not None
    assert november.value == Decimal("2.90")
    assert known.on(LPR, date(2026, 12, 20)) is None
    assert known.on(LPR, date(2025, 6, 1)) is not None


def test_steps_that_cannot_be_read_are_left_out() -> None:
    rows: list[object] = [3, ["soon", 3], [date(2026, 10, 20), "?"], [date(2026, 11, 20), 2]]
    known = references({LPR: {"steps": rows}})

    assert known.on(LPR, date(2026, 10, 30)) is None
    assert known.on(LPR, date(2026, 11, 20)) is not None


def test_a_step_alone_is_known_until_the_next_one_was_due() -> None:
    known = references({LPR: {"steps": [[date(2026, 10, 20), 3]]}})

    assert known.on(LPR, date(2026, 11, 19)) is not None
    assert known.on(LPR, date(2026, 11, 20)) is None


def value(checked_on: date | None, valid_to: date | None = None) -> Value:
    return Value("x", Decimal(1), "days", "", "M", date(2020, 1, 1), valid_to, checked_on)


@pytest.mark.parametrize(
    ("one", "stale"),
    [
        (value(date(2026, 8, 26)), False),
        (value(date(2026, 8, 25)), True),
        (value(date(2026, 12, 1)), False),
        (value(None), True),
        (value(None, valid_to=date(2026, 11, 23)), False),
        (value(None, valid_to=date(2026, 11, 24)), True),
    ],
)
def test_a_value_is_stale_after_ninety_days_unless_its_span_is_over(
    one: Value, stale: bool
) -> None:
    assert one.is_stale(date(2026, 11, 24)) is stale


def test_every_built_in_value_says_where_it_comes_from() -> None:
    values = references({}).values

    assert len(values) == 60 + 13
    assert all(one.source and one.confidence in "HMLU" and one.checked_on for one in values)
    assert all(one.valid_to is None or one.valid_from <= one.valid_to for one in values)


def test_a_profile_knows_names_numbers_and_habits() -> None:
    mybank = profiles()["mybank"]

    assert mybank.entities == ("浙江网商银行股份有限公司",)
    assert mybank.numbers == ("95188", "95188-3")
    assert mybank.daily_percent == (Decimal("0.015"), Decimal("0.05"))
    assert (mybank.grace_days, mybank.penalty_multiple) == (0, Decimal("1.5"))
    assert mybank.debit_from == time(12)
    assert not mybank.has_card_plan


def test_a_card_plan_has_at_most_sixty_instalments() -> None:
    card = profiles()["card"]

    assert card.has_card_plan
    assert card.instalments_max == 60
    assert card.daily_percent is None
    assert card.penalty_multiple is None


@pytest.mark.parametrize(
    ("name", "found"),
    [("网商贷", "mybank"), ("浙江网商银行股份有限公司", "mybank"), ("某某银行", None)],
)
def test_a_profile_is_found_by_any_of_its_names(name: str, found: str | None) -> None:
    profile = profile_named(name)

    assert (profile and profile.id) == found
