"""What each debt will ask of a month."""

from dataclasses import replace

import pytest

from forbear.case.agreement import Agreement, ScheduleLine
from forbear.case.case import Case
from forbear.case.debt import Balance
from forbear.case.kinds import OfferState, Side
from forbear.case.plan import Plan, Proposal
from forbear.planning.commitments import Source, commitment, commitments
from planning.money import day, debt_folder, lenders_offer, month, yuan

TODAY = day("2026-11-24")
OPEN = lenders_offer(instalment=yuan("889.12"), count=18, first_due=day("2026-12-20"))
ACCEPTED = replace(OPEN, instalment=yuan("700"), state=OfferState.ACCEPTED)
PAPER = Agreement(schedule=(ScheduleLine(no=1, due=day("2026-12-20"), total=yuan("650")),))
PROPOSAL = Proposal(label="ask", debt="shop", count=10, first_due=day("2026-12-20"))


def case_of(**fields: object) -> Case:
    proposal = {"ask": PROPOSAL}
    return Case(
        debts={"shop": debt_folder(**fields)},  # type: ignore[arg-type] # test shorthand
        plan=Plan(proposal=proposal, chosen={"shop": "ask"}),
    )


BALANCE = Balance(as_of=TODAY, total=yuan("1000"))


@pytest.mark.parametrize(
    ("fields", "source", "amount"),
    [
        ({"agreement": PAPER, "offers": {"a": ACCEPTED}}, Source.PAPER, "650"),
        ({"offers": {"a": OPEN, "b": ACCEPTED}}, Source.ACCEPTED, "700"),
        ({"offers": {"a": OPEN}, "balance": BALANCE}, Source.OPEN, "889.12"),
        ({"balance": BALANCE}, Source.PROPOSAL, "100"),
        ({"balance": BALANCE, "agreement": Agreement()}, Source.PROPOSAL, "100"),
    ],
)
def test_the_most_binding_source_speaks(
    fields: dict[str, object], source: Source, amount: str
) -> None:
    case = case_of(**fields)

    found = commitment(case, case.debts["shop"], TODAY)

    assert found is not None
    assert (found.source, found.due_in(month("2026-12"))) == (source, yuan(amount))
    assert commitments(case, TODAY) == (found,)


def test_only_the_sources_asked_for_are_looked_at() -> None:
    case = case_of(offers={"a": OPEN})

    assert commitments(case, TODAY, (Source.PAPER, Source.ACCEPTED)) == ()


def test_the_newest_of_several_offers_counts_and_never_the_borrowers_own() -> None:
    newer = replace(OPEN, made_on=day("2026-11-20"), instalment=yuan("800"))
    own = replace(newer, side=Side.BORROWER, made_on=day("2026-11-23"))
    case = case_of(offers={"own": own, "newer": newer, "older": OPEN})

    found = commitment(case, case.debts["shop"], TODAY)

    assert found is not None
    assert found.due_in(month("2026-12")) == yuan("800")


@pytest.mark.parametrize(
    ("offer", "due"),
    [
        (replace(ACCEPTED, down_payment=yuan("8000")), "2026-12-20"),
        (
            replace(ACCEPTED, down_payment=yuan("8000"), down_payment_due=day("2026-12-01")),
            "2026-12-01",
        ),
    ],
)
def test_a_down_payment_is_apart_and_part_of_the_total(offer: object, due: str) -> None:
    case = case_of(offers={"a": offer})

    found = commitment(case, case.debts["shop"], TODAY)

    assert found is not None
    assert found.down_payment is not None
    assert str(found.down_payment.due) == due
    assert found.total == yuan("20600")
    assert found.due_in(month("2026-12")) == yuan("700")


def test_an_offer_without_days_commits_to_nothing() -> None:
    case = case_of(offers={"a": replace(ACCEPTED, first_due=None)})

    assert commitment(case, case.debts["shop"], TODAY, (Source.ACCEPTED,)) is None


def test_a_chosen_proposal_counts_with_its_down_payment() -> None:
    proposal = replace(PROPOSAL, down_payment=yuan("200"))
    dated = replace(proposal, down_payment_due=day("2026-12-01"))
    case = case_of(balance=BALANCE)
    first = replace(case, plan=replace(case.plan, proposal={"ask": proposal}))
    second = replace(case, plan=replace(case.plan, proposal={"ask": dated}))

    for one, due in ((first, "2026-12-20"), (second, "2026-12-01")):
        found = commitment(one, one.debts["shop"], TODAY)
        assert found is not None
        assert found.down_payment is not None
        assert (str(found.down_payment.due), found.total) == (due, yuan("1000"))


def test_a_proposal_that_determines_nothing_or_is_for_another_debt_counts_nothing() -> None:
    no_balance = case_of()
    other = replace(
        case_of(balance=BALANCE),
        plan=Plan(proposal={"ask": replace(PROPOSAL, debt="card")}, chosen={"shop": "ask"}),
    )

    assert commitments(no_balance, TODAY) == ()
    assert commitments(other, TODAY) == ()


def test_a_settlement_at_once_asks_for_its_down_payment_only() -> None:
    lump = replace(PROPOSAL, principal=yuan("0"), count=0, down_payment=yuan("900"))
    one = replace(case_of(), plan=Plan(proposal={"ask": lump}, chosen={"shop": "ask"}))

    found = commitment(one, one.debts["shop"], TODAY)

    assert found is not None
    assert (found.payments, found.total) == ((), yuan("900"))
    assert found.down_payment is not None
    assert found.down_payment.due == TODAY


def test_a_debt_that_is_not_negotiated_is_not_counted() -> None:
    case = case_of(offers={"a": OPEN})
    folder = case.debts["shop"]
    assert folder.debt is not None
    kept = replace(folder, debt=replace(folder.debt, negotiated=False))

    assert commitments(replace(case, debts={"shop": kept}), TODAY) == ()
    assert len(commitments(replace(case, debts={"shop": replace(folder, debt=None)}), TODAY)) == 1
