"""The facts behind the checks on words: what is on file, what was said, and what is missing."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from forbear.case.about import About, Person
from forbear.case.agreement import Agreement, DayTerm, FeeTerm, Terms, TextTerm
from forbear.case.case import Case, DebtFolder
from forbear.case.contact import Contact, Figure
from forbear.case.debt import Debt
from forbear.case.kinds import (
    BorrowerKind,
    Channel,
    Direction,
    FigureKind,
    LoanKind,
    MaterialKind,
    Party,
    Side,
)
from forbear.case.materials import Material
from forbear.rules.base import CannotTell, Finding, Ok, Verdict
from forbear.rules.charges import no_cost_sheet
from forbear.rules.clauses import NOTHING_FOUND, count_in, names_of, paper
from forbear.rules.facts import Facts
from forbear.rules.fraud import fee_first, promises_deletion
from forbear.rules.joined import Decision
from forbear.rules.late import cure_missing
from forbear.rules.missing import Missing, looked
from forbear.rules.payee import third_party_payee
from forbear.rules.promised import remainder_not_released
from forbear.values.money import Money
from rules.cast import DEBT, LENDER, TODAY, facts_of


def _facts(
    text: str = "",
    agreement: Agreement | None = None,
    debt: Debt | None = DEBT,
    contacts: dict[str, Contact] | None = None,
    materials: dict[str, Material] | None = None,
) -> Facts:
    folder = DebtFolder(id="shop", debt=debt, agreement=agreement, text=text)
    case = Case(debts={"shop": folder}, contacts=contacts or {}, materials=materials or {})
    return Facts(case, TODAY, folder)


def _only(decide: Decision, facts: Facts) -> Verdict | None:
    return next(iter(looked(decide, facts)), None)


def _call(words: str, party: Party = Party.AGENCY, *figures: Figure) -> Contact:
    return Contact(
        happened_at=datetime(2026, 11, 20, 10, tzinfo=UTC),
        direction=Direction.IN,
        channel=Channel.CALL,
        summary="call",
        party=party,
        organisation="债优公司",
        their_words=words,
        figures=figures,
    )


def _payee(name: str) -> Agreement:
    return Agreement(term=Terms(payee_name=TextTerm(value=name, line=3, confirmed=True)))


def test_without_any_paper_there_is_nothing_to_judge() -> None:
    assert looked(cure_missing.RULE.decide, _facts()) == ()


def test_terms_without_text_cannot_be_read() -> None:
    with pytest.raises(Missing, match=r"agreement\.text"):
        paper(_facts(agreement=Agreement()))


def test_people_and_firms_on_file_have_their_roles() -> None:
    assert dict(names_of(facts_of("adds-guarantor", "x"))) == {
        LENDER: "Ⓛ",
        "周大海": "Ⓖ",
        "周小满": "Ⓑ",
    }
    assert names_of(_facts(debt=None)) == ()


def test_what_a_third_party_said_is_judged_like_a_paper() -> None:
    contacts = {"a": _call("我们帮您把逾期记录删除"), "b": _call("您好")}

    finding = _only(promises_deletion.RULE.decide, _facts(contacts=contacts))

    assert isinstance(finding, Finding)
    assert finding.place.file == "log/a.toml"


def test_what_the_family_said_is_not_judged() -> None:
    contacts = {"a": _call("把逾期记录删除", Party.FAMILY)}

    assert _only(promises_deletion.RULE.decide, _facts(contacts=contacts)) is None


def test_a_talk_on_another_debt_is_left_to_that_debt() -> None:
    contacts = {"a": replace(_call("把逾期记录删除"), debts=("card",))}

    assert _only(promises_deletion.RULE.decide, _facts(contacts=contacts)) is None


def test_a_silent_paper_quotes_nothing() -> None:
    finding = _only(
        no_cost_sheet.RULE.decide, facts_of("no-cost-sheet", "2026年11月24日签署。分24期。")
    )

    assert isinstance(finding, Finding)
    assert finding.values["quote"] == NOTHING_FOUND


def test_the_number_of_instalments_is_told_or_asked_for() -> None:
    plan, other = paper(facts_of("interest-silent", "分二十四期。\n按月偿还。")).all

    assert count_in(plan) == 24
    assert count_in(other) is None


def test_a_private_payee_is_found_in_the_terms() -> None:
    finding = _only(third_party_payee.by_figures, _facts("x", _payee("王海涛")))

    assert isinstance(finding, Finding)
    assert finding.values["payee"] == "王海涛"


def test_the_lender_as_payee_is_ok_whatever_the_account_number() -> None:
    assert isinstance(_only(third_party_payee.by_figures, _facts("x", _payee(LENDER))), Ok)


def test_a_buyer_with_a_notice_on_file_is_ok() -> None:
    notice = Material(label="n", kind=MaterialKind.ASSIGNMENT_NOTICE, file="evidence/n.pdf")

    facts = _facts("x", _payee("徽元资产管理有限公司"), materials={"n": notice})

    assert isinstance(_only(third_party_payee.by_figures, facts), Ok)


def test_a_payee_told_by_phone_cannot_be_judged() -> None:
    told = _facts("请转账至电话告知的账户。", Agreement())

    assert _only(third_party_payee.by_figures, told) == CannotTell("agreement.payee.name")
    assert _only(third_party_payee.by_figures, _facts()) is None


def test_paying_in_the_lenders_app_needs_no_account() -> None:
    facts = _facts("款项汇入官方App还款页。", Agreement())

    assert isinstance(_only(third_party_payee.by_figures, facts), Ok)


FEE = Figure(kind=FigureKind.FEE, amount=Money.parse("1680"), day=date(2026, 11, 26))


def test_a_fee_of_an_agency_before_any_plan_is_found() -> None:
    finding = _only(fee_first.by_figures, _facts(contacts={"a": _call("", Party.AGENCY, FEE)}))

    assert isinstance(finding, Finding)
    assert finding.values["amount"] == Money.parse("1680")
    assert finding.values["collector"] == "债优公司"


def test_a_fee_without_a_sum_is_found_and_its_sum_asked_for() -> None:
    contacts = {"a": _call("", Party.AGENCY, replace(FEE, amount=None))}

    finding = _only(fee_first.by_figures, _facts(contacts=contacts))

    assert isinstance(finding, Finding)
    assert "amount" not in finding.values


def test_a_small_fee_of_nobody_knows_whom_cannot_be_judged() -> None:
    facts = _facts(contacts={"a": _call("", Party.OTHER, FEE)})

    assert isinstance(_only(fee_first.by_figures, facts), CannotTell)


@pytest.mark.parametrize(
    "figure",
    [
        replace(FEE, kind=FigureKind.DOWN_PAYMENT),
        replace(FEE, said_by=Side.BORROWER),
        replace(FEE, amount=Money(0)),
    ],
)
def test_a_down_payment_or_no_fee_is_ok(figure: Figure) -> None:
    facts = _facts(contacts={"a": _call("", Party.AGENCY, figure)})

    assert looked(fee_first.by_figures, facts) == ()


def test_a_fee_after_the_plan_has_begun_is_ok() -> None:
    begun = Agreement(term=Terms(effective_on=DayTerm(value=date(2026, 11, 1), confirmed=True)))

    facts = _facts("x", begun, contacts={"a": _call("", Party.AGENCY, FEE)})

    assert looked(fee_first.by_figures, facts) == ()


def test_a_fee_in_the_terms_needs_collector_and_day() -> None:
    fee = FeeTerm(name="服务费", amount=Money.parse("100"))
    due = date(2026, 11, 25)

    def verdict(one: FeeTerm, debt: Debt | None = DEBT) -> Verdict | None:
        return _only(fee_first.by_figures, _facts("x", Agreement(fees=(one,)), debt))

    assert verdict(replace(fee, amount=Money(0))) is None
    nobody, no_day = verdict(fee), verdict(replace(fee, collector="某中介"))
    assert isinstance(nobody, CannotTell)
    assert nobody.missing == "agreement.fees.collector"
    assert isinstance(no_day, CannotTell)
    assert no_day.missing == "agreement.fees.due"
    assert isinstance(verdict(replace(fee, collector="某中介", due=due)), Finding)
    assert verdict(replace(fee, collector=LENDER, due=due)) is None
    assert isinstance(verdict(replace(fee, collector=LENDER, due=due), None), Finding)


def _sheet_facts(
    text: str = "签署：双方签字。年利率7.2%。",
    signed_on: date | None = date(2026, 11, 3),
    kind: LoanKind | None = LoanKind.BUSINESS,
    sheet: Material | None = None,
) -> Facts:
    day = DayTerm(value=signed_on, confirmed=True) if signed_on else None
    folder = DebtFolder(
        id="shop",
        debt=replace(DEBT, kind=kind),
        agreement=Agreement(term=Terms(signed_on=day)),
        text=text,
    )
    materials = {"sheet": sheet} if sheet else {}
    person = Person(name="周小满", kind=BorrowerKind.PERSON)
    about = About(borrower=person)
    return Facts(Case(about=about, debts={"shop": folder}, materials=materials), TODAY, folder)


SHEET = Material(
    label="s", kind=MaterialKind.COST_SHEET, file="evidence/s.png", issued_on=date(2026, 11, 2)
)


def test_a_paper_of_november_without_sheet_is_found() -> None:
    finding = _only(no_cost_sheet.RULE.decide, _sheet_facts())

    assert isinstance(finding, Finding)
    assert finding.values["since"] == date(2026, 8, 1)


def test_a_sheet_of_the_day_before_serves_and_a_later_one_does_not() -> None:
    later = replace(SHEET, issued_on=date(2026, 11, 4))

    assert _only(no_cost_sheet.RULE.decide, _sheet_facts(sheet=SHEET)) is None
    assert isinstance(_only(no_cost_sheet.RULE.decide, _sheet_facts(sheet=later)), Finding)


def test_without_the_kind_of_loan_nobody_can_tell() -> None:
    verdict = _only(no_cost_sheet.RULE.decide, _sheet_facts(kind=None))

    assert verdict == CannotTell("debt.kind")


def test_terms_without_text_are_in_scope_too_and_no_paper_is_not() -> None:
    assert isinstance(_only(no_cost_sheet.RULE.decide, _sheet_facts(text="")), Finding)
    assert _only(no_cost_sheet.RULE.decide, _facts()) is None


def test_an_arrangement_before_the_rule_is_outside() -> None:
    assert _only(no_cost_sheet.RULE.decide, _sheet_facts(signed_on=date(2026, 7, 20))) is None


def test_a_settlement_needs_the_payoff_to_be_judged() -> None:
    text = "乙方于12月5日前一次性支付15,600元，登记为协商客户。"

    assert _only(remainder_not_released.RULE.decide, _facts(text)) == CannotTell(
        "debt.balance.total"
    )


def test_a_payment_as_part_only_is_found_without_the_payoff() -> None:
    finding = _only(remainder_not_released.RULE.decide, _facts("收受款项，视为部分清偿。"))

    assert isinstance(finding, Finding)
    assert "payoff" not in finding.values
