"""How the engine settles what a check answers."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest

from forbear.case.agreement import Accepted, Agreement
from forbear.case.case import Case, DebtFolder
from forbear.rules.base import (
    Answer,
    Basis,
    CannotTell,
    Finding,
    Ok,
    Question,
    Rule,
    Sentence,
    Severity,
    State,
    Verdict,
)
from forbear.rules.engine import check_case
from forbear.rules.facts import Facts
from forbear.rules.joined import both, either
from forbear.rules.missing import Missing
from forbear.rules.registry import all_rules, rule
from forbear.values.place import Place
from rules.figure_cases import TODAY, day, folder

Decision = Callable[[Facts], Iterable[Verdict]]
NOTHING = Sentence(zh="", en="")
HERE = Place("debts/loan/agreement.md", 7)
FOUND = Finding({"sum": 1}, HERE)


def a_rule(decide: Decision, *, for_case: bool = False, about: Question = Question.SUM) -> Rule:
    return Rule(
        id="a-fault",
        question=about,
        severity=Severity.STOP,
        what=NOTHING,
        why=NOTHING,
        ask=NOTHING,
        basis=Basis("none", "H", None, NOTHING),
        decide=decide,
        for_case=for_case,
    )


def says(*verdicts: Verdict) -> Decision:
    return lambda _facts: verdicts


def lacks(name: str) -> Decision:
    def decide(_facts: Facts) -> Iterable[Verdict]:
        raise Missing(name)

    return decide


ONE = Case(debts={"loan": folder(Agreement())})


def asked(decide: Decision, case: Case = ONE) -> tuple[Answer, ...]:
    return check_case(case, TODAY, [a_rule(decide)])


def test_every_rule_answers_for_every_debt_in_order() -> None:
    two = Case(debts={"b": DebtFolder(id="b"), "a": DebtFolder(id="a")})

    answers = check_case(two, TODAY, [a_rule(says()), a_rule(says(), for_case=True)])

    assert [one.debt for one in answers] == ["b", "a", None]
    assert {one.state for one in answers} == {State.OK}


def test_all_registered_rules_run_when_none_are_named() -> None:
    answers = check_case(Case(), TODAY)

    assert {one.rule for one in answers} == {one for one in all_rules() if one.for_case}


@pytest.mark.parametrize(
    ("decide", "state"),
    [
        (says(), State.OK),
        (says(Ok(HERE)), State.OK),
        (says(Ok(), CannotTell("agreement.count")), State.CANNOT_TELL),
        (lacks("agreement.count"), State.CANNOT_TELL),
        (says(FOUND, CannotTell("agreement.count")), State.FINDING),
    ],
)
def test_a_finding_comes_before_a_gap_and_a_gap_before_ok(decide: Decision, state: State) -> None:
    assert [one.state for one in asked(decide)] == [state]


def test_several_findings_are_several_answers() -> None:
    other = Finding({}, Place("plan.toml"), Sentence(zh="改", en="change"), NOTHING)

    first, second = asked(says(FOUND, other))

    assert (first.values, first.place, first.ask) == ({"sum": 1}, HERE, None)
    assert (second.ask, second.what) == (other.ask, NOTHING)


def test_a_bug_in_a_rule_is_not_hidden() -> None:
    def broken(_facts: Facts) -> Iterable[Verdict]:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        asked(broken)


@pytest.mark.parametrize(
    ("accepted_for", "paper_is", "state"),
    [("aa", "aa", State.ACCEPTED), ("aa", "bb", State.FINDING), (None, None, State.FINDING)],
)
def test_an_accepted_finding_is_bound_to_its_paper(
    accepted_for: str | None, paper_is: str | None, state: State
) -> None:
    accepted = Accepted(reason="known", on=day("2026-11-20"), sha256=accepted_for)
    paper = Agreement(sha256=paper_is, accepted={"a-fault": accepted})
    case = Case(debts={"loan": folder(paper)})

    assert [one.state for one in asked(says(FOUND), case)] == [state]


@pytest.mark.parametrize(
    ("text", "state"), [("还款协议", State.ACCEPTED), ("还款协议二", State.FINDING)]
)
def test_a_paper_without_an_original_is_known_by_its_text(text: str, state: State) -> None:
    bound = hashlib.sha256("还款协议".encode()).hexdigest()
    accepted = Accepted(reason="known", on=day("2026-11-20"), sha256=bound)
    paper = replace(folder(Agreement(accepted={"a-fault": accepted})), text=text)

    assert [one.state for one in asked(says(FOUND), Case(debts={"loan": paper}))] == [state]


def test_nothing_is_accepted_without_paper_or_word() -> None:
    bare = Case(debts={"loan": folder()})

    assert asked(says(FOUND), bare)[0].state is State.FINDING
    assert asked(says(FOUND))[0].state is State.FINDING
    assert check_case(ONE, TODAY, [a_rule(says(FOUND), for_case=True)])[0].state is State.FINDING


@pytest.mark.parametrize(
    ("missing", "place"),
    [
        ("agreement.schedule unconfirmed", "debts/loan/agreement.toml"),
        ("agreement", "debts/loan/agreement.toml"),
        ("offer.total", "debts/loan/offers.toml"),
        ("payments[].at", "debts/loan/payments.toml"),
        ("debt.loan.matures_on", "debts/loan/debt.toml loan.matures_on"),
        ("finances.income.wage.day", "finances.toml income.wage.day"),
        ("finances.income.<id>.day", "finances.toml"),
        ("plan.limits", "plan.toml limits"),
        ("contact.number", "log"),
        ("borrower.kind", "case.toml"),
        ("references.lpr-1y", "references.toml"),
        ("debts/loan/offers.toml", "debts/loan/offers.toml"),
        ("plan.toml", "plan.toml"),
        ("debts.card.agreement.schedule unconfirmed", "debts/card/agreement.toml"),
        ("debts.card", "debts/card/debt.toml"),
        ("debts", "case.toml"),
        ("weather", "case.toml"),
    ],
)
def test_what_is_missing_has_a_place(missing: str, place: str) -> None:
    assert str(asked(lacks(missing))[0].place) == place


def test_what_is_missing_of_no_debt_in_particular_has_a_place_too() -> None:
    whole = a_rule(lacks("debt.kind"), for_case=True)

    assert str(check_case(ONE, TODAY, [whole])[0].place) == "case.toml"


def test_a_place_that_is_given_is_kept() -> None:
    assert asked(says(CannotTell("x", HERE)))[0].place == HERE
    assert asked(says(Ok(HERE)))[0].place == HERE


@pytest.mark.parametrize(
    ("one", "place"),
    [
        (a_rule(says()), "debts/loan/agreement.toml"),
        (a_rule(says(), for_case=True), "case.toml"),
        (a_rule(says(), for_case=True, about=Question.AFFORDABLE), "finances.toml"),
    ],
)
def test_ok_has_a_place_too(one: Rule, place: str) -> None:
    assert str(check_case(ONE, TODAY, [one])[0].place) == place
    bare = check_case(Case(debts={"loan": folder()}), TODAY, [a_rule(says())])
    assert str(bare[0].place) == "debts/loan/debt.toml"


def state_of(decide: Decision) -> State:
    return asked(decide)[0].state


OK, GAP = says(Ok()), lacks("x")


@pytest.mark.parametrize(
    ("halves", "state"),
    [
        ((OK, says()), State.OK),
        ((OK, GAP), State.CANNOT_TELL),
        ((GAP, says(FOUND)), State.FINDING),
        ((says(FOUND), GAP), State.FINDING),
        ((GAP, GAP), State.CANNOT_TELL),
    ],
)
def test_either_half_can_find_the_fault(halves: tuple[Decision, ...], state: State) -> None:
    assert state_of(either(*halves)) is state


@pytest.mark.parametrize(
    ("halves", "state"),
    [
        ((says(FOUND), says(FOUND)), State.FINDING),
        ((says(FOUND), OK), State.OK),
        ((says(FOUND), GAP), State.CANNOT_TELL),
        ((GAP, OK), State.OK),
        ((GAP, GAP), State.CANNOT_TELL),
        ((says(), GAP), State.OK),
    ],
)
def test_both_halves_are_needed_for_a_finding(
    halves: tuple[Decision, Decision], state: State
) -> None:
    assert state_of(both(*halves)) is state


def test_rules_are_found_by_id() -> None:
    assert rule("total-above-offer") is not None
    assert rule("no-such-check") is None
    assert len({one.id for one in all_rules()}) == len(all_rules())


def facts(case: Case, debt: str | None = "loan") -> Facts:
    return Facts(case, TODAY, case.debts[debt] if debt else None)


def test_facts_name_what_is_not_on_file() -> None:
    bare = facts(Case(debts={"loan": DebtFolder(id="loan")}))
    whole = facts(Case(), None)

    for ask, missing in (
        (lambda: bare.debt, "debt"),
        (lambda: bare.agreement, "agreement"),
        (lambda: bare.finances, "finances"),
        (lambda: bare.offer, "offers.offer"),
        (lambda: facts(ONE).loan, "debt.loan"),
        (lambda: whole.here, "debts"),
    ):
        with pytest.raises(Missing) as lacking:
            ask()
        assert lacking.value.missing == missing


def test_the_paper_is_read_once() -> None:
    seen = facts(Case(debts={"loan": replace(folder(), text="还款协议\n第一条")}))

    assert len(seen.paper.lines) == 2
    assert seen.paper is seen.paper
    assert seen.has_paper


def test_of_the_debts_the_first_yardstick_is_the_accepted_offer() -> None:
    assert facts(ONE).offered is None
