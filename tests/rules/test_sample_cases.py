"""The three sample cases give exactly the findings of the domain, and no other."""

from datetime import date
from pathlib import Path

import pytest

from forbear.case.case import Case
from forbear.rules.base import State
from forbear.rules.engine import check_case
from forbear.store.folder import CaseFolder

CASES = Path(__file__).parents[2] / "cases"
EXPECTED = {
    "breakfast-shop": {
        "instalment-above-offer",
        "total-above-offer",
        "hidden-cost",
        "third-party-payee",
    },
    "clothes-shop": {
        "waiver-below-offer",
        "waiver-vague",
        "instalment-above-offer",
        "total-above-offer",
        "first-due-differs",
        "sum-mismatch",
        "waiver-at-end",
        "one-miss-voids",
        "cure-missing",
        "charges-above-24",
    },
    "household": {"income-step-down", "fee-first"},
}
DAYS = {
    "breakfast-shop": date(2026, 11, 24),
    "clothes-shop": date(2026, 10, 10),
    "household": date(2026, 11, 24),
}
SILENT = {"breakfast-shop": {"above-surplus", "thin-buffer", "down-payment-above-cash"}}


def sample(name: str) -> Case:
    folder = CaseFolder(CASES / name)
    folder.update()
    assert folder.problems() == ()
    return folder.case()


@pytest.mark.parametrize("name", EXPECTED)
def test_exactly_the_faults_of_the_domain_are_found(name: str) -> None:
    answers = check_case(sample(name), DAYS[name])

    assert {one.rule.id for one in answers if one.state is State.FINDING} == EXPECTED[name]
    assert all(one.place.file for one in answers)


@pytest.mark.parametrize("name", SILENT)
def test_what_the_domain_calls_silent_has_looked_and_is_ok(name: str) -> None:
    answers = check_case(sample(name), DAYS[name])

    states = {one.rule.id: one.state for one in answers if one.rule.id in SILENT[name]}
    assert states == dict.fromkeys(SILENT[name], State.OK)


def test_a_paper_on_file_does_not_age_into_impossible_dates() -> None:
    """Its first due day, 31 October, came after the day the paper came."""
    later = check_case(sample("clothes-shop"), date(2026, 11, 25))

    found = {one.rule.id for one in later if one.state is State.FINDING}
    assert found == EXPECTED["clothes-shop"] | {"promise-overdue"}
