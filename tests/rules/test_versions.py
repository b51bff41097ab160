"""Two versions of a paper: fixed, new, still there, unclear."""

from dataclasses import replace
from datetime import date
from itertools import chain
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from forbear.rules.base import Answer, State
from forbear.rules.registry import all_rules
from forbear.rules.versions import Versions, answers_on_text, compared
from forbear.values.place import Place
from forbear.workspace import Workspace

CASES = Path(__file__).parents[2] / "cases"
TOLD = (State.FINDING, State.ACCEPTED)


def answer(state: State, number: int = 0, debt: str = "shop", rule: int = 0) -> Answer:
    return Answer(all_rules()[rule], state, debt, Place("agreement.md"), {"number": number})


FOUND = answer(State.FINDING)
FINE = answer(State.OK)
UNKNOWN = answer(State.CANNOT_TELL)


def test_a_fault_that_is_gone_is_fixed() -> None:
    assert compared([FOUND], [FINE]) == Versions((FOUND,), (), (), ())


def test_a_fault_that_was_not_there_is_new() -> None:
    assert compared([FINE], [FOUND]) == Versions((), (FOUND,), (), ())


def test_a_fault_of_both_is_still_there_as_the_new_version_has_it() -> None:
    changed = answer(State.FINDING, 7)

    assert compared([FOUND], [changed]) == Versions((), (), (changed,), ())


def test_an_accepted_fault_is_no_fixed_one() -> None:
    accepted = answer(State.ACCEPTED)

    assert compared([accepted], [FOUND]).still == (FOUND,)
    assert compared([FOUND], [accepted]).still == (accepted,)


def test_what_one_version_does_not_tell_is_neither_fixed_nor_new() -> None:
    assert compared([FOUND], [UNKNOWN]) == Versions((), (), (), (FOUND,))
    assert compared([UNKNOWN], [FOUND]) == Versions((), (), (), (FOUND,))
    assert compared([FOUND], []) == Versions((), (), (), (FOUND,))


def test_what_neither_finds_stands_nowhere() -> None:
    assert compared([FINE, UNKNOWN], [UNKNOWN, FINE]) == Versions((), (), (), ())


def test_debts_and_checks_are_told_apart() -> None:
    other_debt = answer(State.FINDING, debt="card")
    other_rule = answer(State.FINDING, rule=1)

    found = compared([FOUND, other_debt], [FINE, replace(other_debt), other_rule])

    assert found.fixed == (FOUND,)
    assert found.still == (other_debt,)
    assert found.unclear == (other_rule,)


def test_of_several_faults_of_one_check_the_same_ones_are_paired() -> None:
    one, two, three = (answer(State.FINDING, number) for number in (1, 2, 3))

    assert compared([one, two], [two]) == Versions((one,), (), (two,), ())
    assert compared([two], [one, two]) == Versions((), (one,), (two,), ())
    assert compared([one, two], [three]) == Versions((one,), (), (three,), ())
    assert compared([one, one], [one]) == Versions((one,), (), (one,), ())


states = st.sampled_from(State)
many = st.lists(st.builds(answer, states, st.integers(0, 2), st.sampled_from(["a", "b"])))


@settings(max_examples=200)
@given(many, many)
def test_no_fault_is_lost_and_none_is_told_twice(old: list[Answer], new: list[Answer]) -> None:
    found = compared(old, new)

    faults_before = sum(one.state in TOLD for one in old)
    faults_after = sum(one.state in TOLD for one in new)
    told = [found.fixed, found.new, found.still, found.unclear]
    assert all(one.state in TOLD for one in chain(*told))
    assert len(found.fixed) + len(found.new) + 2 * len(found.still) + len(found.unclear) == (
        faults_before + faults_after
    )


@settings(max_examples=100)
@given(many)
def test_a_version_compared_with_itself_changes_nothing(answers: list[Answer]) -> None:
    found = compared(answers, answers)

    assert (found.fixed, found.new, found.unclear) == ((), (), ())


def test_another_text_is_judged_in_the_place_of_the_paper(tmp_path: Path) -> None:
    shop = Workspace.open(CASES / "clothes-shop", date(2026, 10, 10), tmp_path).snapshot
    mended = shop.case.debts["mybank"].text.replace(
        "前述罚息的减免，待乙方付清全部款项后，由乙方另行申请，甲方视情况办理。",
        "甲方自本协议签订之日起免除截至2026年10月10日的全部罚息507.23元。",
    )
    now = tuple(one for one in shop.answers if one.debt == "mybank")

    found = compared(now, answers_on_text(shop.case, "mybank", mended, shop.today))

    assert {one.rule.id for one in found.fixed} == {"waiver-vague", "waiver-at-end"}
    assert {"one-miss-voids", "cure-missing"} <= {one.rule.id for one in found.still}
    assert "total-above-offer" in {one.rule.id for one in found.unclear}
    assert found.new == ()
