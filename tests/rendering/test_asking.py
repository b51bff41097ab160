"""Sentences to ask for hold what the case says, and blanks where it is silent."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from forbear.case.agreement import Agreement
from forbear.case.case import Case
from forbear.case.kinds import PromiseState
from forbear.rendering.asking import ask_for, known_values
from forbear.rendering.sentence import BLANK
from forbear.rules.base import (
    Answer,
    Basis,
    Question,
    Rule,
    Sentence,
    Severity,
    State,
    Verdict,
)
from forbear.rules.facts import Facts
from forbear.text.catalogue import speaking
from forbear.values.money import Money
from forbear.values.place import Place
from rendering.conftest import DAYS, Look

DAY = DAYS["clothes-shop"]


def nothing(_facts: Facts) -> Iterable[Verdict]:
    return ()


def asking(text: str, check: str = "some-check", debt: str | None = "mybank") -> Answer:
    sentence = Sentence(zh=text, en=text)
    rule = Rule(
        id=check,
        question=Question.SUM,
        severity=Severity.ASK,
        what=sentence,
        why=sentence,
        ask=sentence,
        basis=Basis("none", "U", None, Sentence(zh="", en="")),
        decide=nothing,
    )
    return Answer(rule, State.FINDING, debt, Place("x"))


def asked(case: Case, text: str, check: str = "some-check", day: date = DAY) -> str:
    with speaking("zh_CN"):
        return ask_for(asking(text, check), case, day)


def test_the_waiver_is_named_in_digits_and_capitals(look: Look) -> None:
    case = look("clothes-shop").case

    assert asked(case, "{waived_amount}（{waived_capitals}）") == "507.23（伍佰零柒元贰角叁分）"


def test_the_balance_is_that_of_the_papers_day(look: Look) -> None:
    case = look("clothes-shop").case

    assert asked(case, "{as_of_date} {principal} {interest} {penalty} {fees} {total}") == (
        "2026-10-10 24,999.98 1,001.24 507.23 0.00 26,508.45"
    )


def test_a_sum_agreed_on_is_not_the_balance(look: Look) -> None:
    case = look("clothes-shop").case

    assert asked(case, "{total} {count} {instalment}", "oral-only") == "26,001.22 12 2,166.77"
    assert asked(case, "{total}", "balance-unitemised") == "26,508.45"


def test_a_sum_agreed_on_is_added_up_when_it_was_not_said(look: Look) -> None:
    case = look("breakfast-shop").case

    assert asked(case, "{total}", "schedule-missing", date(2026, 11, 24)) == "90,424.88"


def test_the_sum_paid_out_is_not_the_balance(look: Look) -> None:
    case = look("clothes-shop").case

    told = asked(case, "{contract_date} {contract_no} {drawn_on} {principal}", "contract-unnamed")
    assert told == "2025-12-15 WSD20251215-0318 2025-12-15 50,000.00"


def test_usual_periods_are_suggested(look: Look) -> None:
    case = look("clothes-shop").case

    assert asked(case, "{cure_days} {days} {update_days} {latest_hour}") == "10 7 5 20:00"


def test_what_the_borrower_can_pay_and_where_he_lives_is_known(look: Look) -> None:
    case = look("clothes-shop").case

    told = asked(case, "{capacity} {phone} {address} {hardship_cause}")
    assert told.startswith("2,350.00 13800000318 浙江省绍兴市")
    assert "；母亲七月" in told


def test_what_nobody_wrote_down_stays_blank(look: Look) -> None:
    case = look("clothes-shop").case

    assert asked(case, "{account} {case_no}") == f"{BLANK} {BLANK}"
    assert asked(Case(), "{lender} {capacity} {principal}") == f"{BLANK} {BLANK} {BLANK}"


def test_what_the_check_found_counts_more_than_the_case(look: Look) -> None:
    answer = replace(asking("{lender}"), values={"lender": "另一家"})

    assert ask_for(answer, look("clothes-shop").case, DAY) == "另一家"


def test_a_sentence_of_the_answer_takes_the_place_of_the_rules_own(look: Look) -> None:
    answer = replace(asking("old"), ask=Sentence(zh="新 {lender}", en="new {lender}"))

    with speaking("en"):
        assert ask_for(answer, look("clothes-shop").case, DAY) == "new 浙江网商银行股份有限公司"


def test_a_waiver_of_interest_is_never_called_one_of_penalties(look: Look) -> None:
    case = look("household").case

    assert asked(case, "{waived_amount}", day=date(2026, 11, 24)) == BLANK


def test_a_promise_counts_when_no_offer_names_the_waiver(look: Look) -> None:
    case = look("clothes-shop").case
    folder = replace(case.debts["mybank"], offers={})
    promised = replace(case, debts={"mybank": folder})

    assert asked(promised, "{waived_amount}") == "507.23"


def test_a_broken_promise_does_not(look: Look) -> None:
    case = look("clothes-shop").case
    folder = replace(case.debts["mybank"], offers={})
    broken = {
        name: replace(
            contact,
            promises=tuple(replace(one, state=PromiseState.BROKEN) for one in contact.promises),
        )
        for name, contact in case.contacts.items()
    }

    told = asked(replace(case, debts={"mybank": folder}, contacts=broken), "{waived_amount}")
    assert told == BLANK


def test_without_a_paper_the_balance_is_of_today(look: Look) -> None:
    case = look("clothes-shop").case
    folder = replace(case.debts["mybank"], agreement=None)

    assert asked(replace(case, debts={"mybank": folder}), "{total}") == "26,508.45"


def test_several_lenders_leave_the_name_open(look: Look) -> None:
    case = look("clothes-shop").case
    folder = case.debts["mybank"]
    assert folder.debt is not None
    two = replace(folder.debt, lenders=("甲银行", "乙银行"))

    told = asked(replace(case, debts={"mybank": replace(folder, debt=two)}), "{lender}")
    assert told == BLANK


def test_a_bare_paper_names_no_day(look: Look) -> None:
    case = look("clothes-shop").case
    folder = replace(case.debts["mybank"], agreement=Agreement())

    told = asked(replace(case, debts={"mybank": folder}), "{effective_date} {paper_date}")
    assert told == f"{BLANK} {BLANK}"


def test_loan_arithmetic_is_left_alone_when_nobody_asks_for_it(look: Look) -> None:
    found = known_values(asking("{lender}"), look("clothes-shop").case, DAY, {"lender"})

    assert found["lender"] == "浙江网商银行股份有限公司"
    assert "principal" not in found
    assert found["waived_amount"] == Money(50723)
