"""Where the negotiation stands."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from forbear.case.about import About
from forbear.case.agreement import Agreement, AmountTerm, CountTerm, DayTerm, ScheduleLine, Terms
from forbear.case.case import Case, DebtFolder
from forbear.case.contact import Contact
from forbear.case.debt import Balance
from forbear.case.kinds import Channel, Direction, Party, Stage
from forbear.planning.stage import debt_stage, stage_of
from planning.money import breakfast_shop, day, debt_folder, lenders_offer, paid, yuan

TODAY = day("2027-02-01")
BALANCE = Balance(as_of=TODAY, total=yuan("300"))
SIGNED = Agreement(
    schedule=tuple(
        ScheduleLine(no=no, due=day(f"2027-0{no}-15"), total=yuan("100")) for no in (1, 2, 3)
    ),
    term=Terms(signed_on=DayTerm(value=day("2026-12-20"))),
)


def case_of(folder: DebtFolder, **fields: object) -> Case:
    case = Case(debts={"shop": folder})
    return replace(case, **fields)  # type: ignore[arg-type] # test shorthand


def contact(party: Party = Party.LENDER, debts: tuple[str, ...] = ()) -> Contact:
    return Contact(
        happened_at=datetime(2026, 11, 24, 2, 0, tzinfo=UTC),
        direction=Direction.OUT,
        channel=Channel.CALL,
        summary="",
        party=party,
        debts=debts,
    )


def test_nothing_on_file_is_assessing() -> None:
    assert stage_of(Case(), TODAY) is Stage.ASSESS
    assert stage_of(case_of(debt_folder()), TODAY) is Stage.ASSESS
    assert stage_of(case_of(debt_folder(balance=BALANCE)), TODAY) is Stage.ASSESS


def test_with_money_and_debt_known_it_is_preparing() -> None:
    case = case_of(debt_folder(balance=BALANCE), finances=breakfast_shop())

    assert stage_of(case, TODAY) is Stage.PREPARE


@pytest.mark.parametrize(
    ("one", "stage"),
    [
        (contact(), Stage.CONTACT),
        (contact(debts=("shop",)), Stage.CONTACT),
        (contact(debts=("card",)), Stage.ASSESS),
        (contact(Party.FAMILY), Stage.ASSESS),
    ],
)
def test_a_talk_about_the_debt_is_contact(one: Contact, stage: Stage) -> None:
    assert stage_of(case_of(debt_folder(), contacts={"a": one}), TODAY) is stage


def test_an_offer_is_negotiating_and_a_paper_agreeing() -> None:
    offered = debt_folder(offers={"a": lenders_offer()})
    paper = replace(offered, agreement=Agreement())
    text = replace(offered, text="协议")

    assert stage_of(case_of(offered), TODAY) is Stage.NEGOTIATE
    assert stage_of(case_of(paper), TODAY) is Stage.AGREE
    assert stage_of(case_of(text), TODAY) is Stage.AGREE


def test_a_paper_signed_tomorrow_is_not_signed_today() -> None:
    later = replace(SIGNED, term=Terms(signed_on=DayTerm(value=day("2027-02-02"))))

    assert stage_of(case_of(debt_folder(agreement=later)), TODAY) is Stage.AGREE


@pytest.mark.parametrize(
    ("payments", "stage"),
    [
        ((paid("2027-01-15", "100"),), Stage.PERFORM),
        ((paid("2027-01-15", "99.99"),), Stage.PERFORM),
        ((), Stage.NEGOTIATE),
        ((paid("2026-12-19", "100"),), Stage.NEGOTIATE),
        ((replace(paid("2027-01-15", "100"), bounced=True),), Stage.NEGOTIATE),
        ((paid("2027-01-15", "300"),), Stage.CLOSE),
    ],
)
def test_after_signing_the_payments_decide(payments: tuple[object, ...], stage: Stage) -> None:
    folder = debt_folder(agreement=SIGNED, payments=payments)  # type: ignore[arg-type] # test shorthand

    assert stage_of(case_of(folder), TODAY) is stage


def test_grace_and_time_to_cure_are_waited_for() -> None:
    patient = replace(SIGNED.term, grace_days=CountTerm(value=3), cure_days=CountTerm(value=14))
    folder = debt_folder(agreement=replace(SIGNED, term=patient))

    assert stage_of(case_of(folder), day("2027-02-01")) is Stage.PERFORM
    assert stage_of(case_of(folder), day("2027-02-02")) is Stage.NEGOTIATE


def test_a_down_payment_is_part_of_what_is_asked() -> None:
    terms = replace(SIGNED.term, down_payment=AmountTerm(value=yuan("50")))
    paper = replace(SIGNED, term=terms)
    folder = debt_folder(agreement=paper, payments=(paid("2027-01-15", "300"),))

    assert stage_of(case_of(folder), TODAY) is Stage.PERFORM


def test_a_signed_paper_without_lines_is_being_performed() -> None:
    paper = Agreement(term=SIGNED.term)

    assert stage_of(case_of(debt_folder(agreement=paper)), TODAY) is Stage.PERFORM


def test_a_paper_to_sign_comes_first_then_the_debt_least_far() -> None:
    closed = debt_folder("a", agreement=SIGNED, payments=(paid("2027-01-15", "300"),))
    performing = debt_folder("b", agreement=SIGNED, payments=(paid("2027-01-15", "100"),))
    offered = debt_folder("c", offers={"a": lenders_offer()})
    paper = debt_folder("d", agreement=Agreement())

    def whole(*folders: DebtFolder) -> Stage:
        return stage_of(Case(debts={one.id: one for one in folders}), TODAY)

    assert whole(closed, performing, offered, paper) is Stage.AGREE
    assert whole(closed, performing, offered) is Stage.NEGOTIATE
    assert whole(closed, performing) is Stage.PERFORM
    assert whole(closed) is Stage.CLOSE
    assert debt_stage(Case(), offered, TODAY) is Stage.NEGOTIATE


def test_debts_that_are_kept_do_not_count_and_unreadable_ones_do() -> None:
    folder = debt_folder(offers={"a": lenders_offer()})
    assert folder.debt is not None
    kept = replace(folder, debt=replace(folder.debt, negotiated=False))
    unreadable = replace(folder, debt=None)

    assert stage_of(case_of(kept), TODAY) is Stage.ASSESS
    assert stage_of(case_of(unreadable), TODAY) is Stage.NEGOTIATE


def test_what_the_user_set_counts() -> None:
    case = case_of(debt_folder(), about=About(stage=Stage.LAWSUIT))

    assert stage_of(case, TODAY) is Stage.LAWSUIT
