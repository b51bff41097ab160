"""The paper's sum against the offer's."""

from dataclasses import replace

import pytest

from forbear.case.agreement import AmountTerm, FeeTerm, ScheduleLine
from forbear.case.case import Case
from forbear.case.debt import Payment
from forbear.case.kinds import OfferState, Side
from forbear.case.offer import OfferLine
from forbear.rules.base import State
from forbear.rules.facts import Facts
from forbear.rules.missing import Missing
from rules.figure_cases import TODAY, case, day, folder, lines, offer, paper, yuan
from rules.vectors import Vector, holds, judged, vectors

CHECK = "total-above-offer"
OFFER = offer(down_payment=yuan("3000"), instalment=yuan("1846.35"), count=18)
SEVEN = offer(instalment=yuan("1428.57"), count=7)
SEVEN_LINES = lines((6, "1428.57"), (1, "1428.63"))


@vectors(
    CHECK,
    Vector(
        case(paper(lines((18, "1871.35")), down_payment=yuan("3000")), OFFER),
        {
            "paper_total": yuan("36684.30"),
            "offer_total": yuan("36234.30"),
            "difference": yuan("450.00"),
            "offer_day": day("2026-11-10"),
        },
    ),
    Vector(case(paper(SEVEN_LINES), SEVEN)),
    Vector(case(paper(SEVEN_LINES), offer(total=yuan("9999.99"))), {"difference": yuan("0.06")}),
    Vector(case(paper(), OFFER), missing="agreement.schedule"),
)
def test_vectors(check: str, state: str, vector: Vector) -> None:
    holds(check, state, vector)


def state_of(one: Case) -> tuple[State, str]:
    answer = judged(CHECK, Vector(one))
    return answer.state, answer.missing


OK = (State.OK, "")
FOUND = (State.FINDING, "")
ONE = offer(total=yuan("100"))


def asked(amount: str, **fields: object) -> Case:
    return case(paper(lines((1, amount)), **fields), ONE)  # type: ignore[arg-type] # terms by name


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (case(), OK),
        (asked("100.01"), OK),
        (asked("100.02"), FOUND),
        (asked("90"), OK),
        (asked("95", down_payment=yuan("5")), OK),
        (asked("96", down_payment=yuan("5")), FOUND),
        (case(paper(stated_total=yuan("100")), ONE), OK),
        (case(paper(stated_total=yuan("101")), ONE), FOUND),
        (case(paper(lines((1, "1")))), (State.CANNOT_TELL, "offers.offer")),
        (case(paper(lines((1, "1"))), offer()), (State.CANNOT_TELL, "offer.total")),
        (case(None, ONE, text="协议"), (State.CANNOT_TELL, "agreement")),
    ],
)
def test_a_fen_is_inside_and_what_is_not_known_is_said(one: Case, wanted: object) -> None:
    assert state_of(one) == wanted


def test_a_down_payment_that_is_line_0_counts_once() -> None:
    zero = ScheduleLine(no=0, due=day("2026-12-01"), total=yuan("5"))
    schedule = (zero, *lines((1, "95")))

    assert state_of(case(paper(schedule, down_payment=yuan("5")), ONE)) == OK


def test_fees_outside_the_lines_count_and_fees_inside_them_do_not_count_twice() -> None:
    fee = FeeTerm(name="fee", amount=yuan("5"), confirmed=True)
    (line,) = lines((1, "100"))
    inside = replace(line, fee=yuan("5"))

    assert state_of(case(paper([line], fees=[fee]), ONE)) == FOUND
    assert state_of(case(paper([inside], fees=[fee]), ONE)) == OK


def test_nothing_is_ok_before_it_is_confirmed() -> None:
    unconfirmed = replace(paper(lines((1, "90"))), schedule_confirmed=False)
    fee = FeeTerm(name="fee", amount=yuan("5"))
    with_fee = paper(lines((1, "90")), fees=[fee])
    total = AmountTerm(value=yuan("90"))
    stated = replace(paper(), term=replace(paper().term, stated_total=total))

    assert state_of(case(unconfirmed, ONE)) == (
        State.CANNOT_TELL,
        "agreement.schedule unconfirmed",
    )
    assert state_of(case(with_fee, ONE)) == (State.CANNOT_TELL, "agreement.fees unconfirmed")
    assert state_of(case(stated, ONE)) == (
        State.CANNOT_TELL,
        "agreement.stated_total unconfirmed",
    )


def test_what_was_paid_since_the_offer_and_credited_is_added() -> None:
    paid = (
        Payment(on=day("2026-11-10"), amount=yuan("900")),
        Payment(on=day("2026-11-11"), amount=yuan("30")),
        Payment(on=day("2026-11-25"), amount=yuan("900")),
    )

    assert state_of(case(paper(lines((1, "70"))), ONE, payments=paid)) == OK
    assert state_of(case(paper(lines((1, "71"))), ONE, payments=paid)) == FOUND


def test_an_offer_that_lists_its_lines_is_exact() -> None:
    listed = offer(schedule=(OfferLine(due=TODAY, total=yuan("100")),), fees=yuan("2"))

    assert state_of(case(paper(lines((1, "102.02"))), listed)) == FOUND
    assert state_of(case(paper(lines((1, "102.01"))), listed)) == OK


def test_only_the_lenders_newest_living_offer_is_the_yardstick() -> None:
    opened = replace(ONE, state=OfferState.OPEN)
    older = replace(opened, made_on=day("2026-11-01"), total=yuan("500"))
    own = replace(opened, side=Side.BORROWER, made_on=day("2026-11-20"), total=yuan("500"))
    gone = replace(opened, state=OfferState.REFUSED, made_on=day("2026-11-20"))
    offers = {"own": own, "gone": gone, "older": older, "open": opened}

    one = Case(debts={"loan": folder(paper(lines((1, "300"))), offers)})

    assert state_of(one) == FOUND


def test_of_two_alternatives_the_one_with_the_papers_count_counts() -> None:
    lump = offer(total=yuan("100"), count=1, state=OfferState.OPEN)
    plan = offer(total=yuan("200"), count=2, state=OfferState.OPEN)

    def with_lines(*groups: tuple[int, str]) -> Case:
        agreement = paper(lines(*groups))
        return Case(debts={"loan": folder(agreement, {"lump": lump, "plan": plan})})

    named = folder(paper(count=1, stated_total=yuan("150")), {"lump": lump, "plan": plan})
    bare = Facts(Case(), TODAY, folder(None, {"lump": lump, "plan": plan}))

    assert state_of(Case(debts={"loan": named})) == FOUND
    with pytest.raises(Missing):
        _ = bare.offer
    assert state_of(with_lines((2, "100"))) == OK
    assert state_of(with_lines((1, "150"))) == FOUND
    assert state_of(with_lines((3, "50"))) == (State.CANNOT_TELL, "offers.offer.accepted_on")


@pytest.mark.parametrize("name", ["agreement.toml", "offers.toml"])
def test_a_file_that_cannot_be_read_never_gives_ok(name: str) -> None:
    broken = replace(asked("90"), unreadable=frozenset({f"debts/loan/{name}"}))

    assert state_of(broken) == (State.CANNOT_TELL, f"debts/loan/{name}")


def test_terms_that_are_on_file_do_not_need_the_text() -> None:
    unread = frozenset({"debts/loan/agreement.md"})

    assert state_of(replace(asked("101"), unreadable=unread)) == FOUND
    assert state_of(replace(case(None, ONE), unreadable=unread)) == (
        State.CANNOT_TELL,
        "debts/loan/agreement.md",
    )


def test_the_term_that_states_the_total_is_the_place() -> None:
    stated = paper(stated_total=yuan("101"))
    total = AmountTerm(value=yuan("101"), confirmed=True, line=29)
    at_line = replace(stated, term=replace(stated.term, stated_total=total))

    def place(one: Case) -> str:
        return str(judged(CHECK, Vector(one)).place)

    assert place(case(stated, ONE)) == "debts/loan/agreement.toml term.stated_total"
    assert place(case(at_line, ONE)) == "debts/loan/agreement.md:29"
    assert place(asked("101")) == "debts/loan/agreement.toml schedule.0"
