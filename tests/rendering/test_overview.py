"""The overview: one next step, what not to sign, duties by day."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from forbear.case.agreement import DayTerm
from forbear.case.case import Case, DebtFolder
from forbear.case.contact import Contact, Promise
from forbear.case.debt import Debt, Loan
from forbear.case.kinds import (
    Channel,
    CourtPaperKind,
    Direction,
    PromiseState,
    Side,
    Stage,
)
from forbear.case.proceedings import CourtPaper, Proceedings
from forbear.loan.kinds import Method
from forbear.rendering.duties import duties, first_open
from forbear.rendering.money_now import money_now
from forbear.rendering.next_step import DEAREST, next_step
from forbear.rendering.overview import overview
from forbear.rules.base import Question
from forbear.rules.engine import check_case
from forbear.text.catalogue import speaking
from forbear.values.money import Money
from rendering.conftest import Look


def test_a_paper_with_faults_comes_first(look: Look) -> None:
    found = overview(look("clothes-shop"))

    assert found.stage is Stage.AGREE
    assert found.step.text == "书面回复网商贷：要求改正 10 处后再签"
    assert found.step.why.startswith("协议合计要还 26,508.48 元")
    assert (found.step.day, found.days_left) == (date(2026, 10, 15), 5)
    assert [paper.title for paper in found.do_not_sign] == ["还款协议书"]


def test_what_a_third_party_said_does_not_spoil_a_clean_paper(look: Look) -> None:
    found = overview(look("household"))

    assert found.do_not_sign == ()
    assert found.step.text == "核对后签字，12 月 3 日车款到账后付款"


def test_the_figures_are_those_of_the_worked_cases(look: Look) -> None:
    shop = overview(look("clothes-shop")).money
    home = overview(look("household")).money

    assert (shop.payoff, shop.penalty, shop.arrears) == (
        Money(2650845), Money(50723), Money(1386786),
    )  # fmt: skip
    assert (shop.capacity, shop.days_overdue) == (Money(235000), 87)
    assert shop.first_instalments == Money(220904)
    assert (home.payoff, home.capacity) == (Money(5964455), Money(134353))


def test_duties_stand_in_order_with_their_days(look: Look) -> None:
    shown = look("clothes-shop")
    found = duties(shown.case, shown.today)

    assert [duty.day for duty in found] == sorted(duty.day for duty in found)
    due = next(duty for duty in found if "4,335.42" in duty.text)
    assert (due.day, due.days_left(shown.today)) == (date(2026, 10, 15), 5)
    assert "12:00" in due.text
    assert any("报价失效" in duty.text for duty in found)


def test_the_newest_contacts_come_first(look: Look) -> None:
    recent = overview(look("clothes-shop")).recent

    assert [name for name, _ in recent][:2] == ["2026-10-10T1031-t6vb", "2026-10-08T1405-k3f9"]


def test_an_overdue_promise_of_theirs_is_to_be_reminded(look: Look) -> None:
    shown = replace(look("clothes-shop"), today=date(2026, 10, 21), answers=())
    case = replace(
        shown.case,
        contacts={k: one for k, one in shown.case.contacts.items() if "1008" in k or "10-08" in k},
    )
    promised = [one for one in duties(case, shown.today) if not one.is_own]

    assert promised[0].days_left(shown.today) == -1
    step = next_step(case, (), promised, Stage.AGREE, shown.today)
    assert step.text.startswith("提醒对方：对方答应：")


def test_an_own_overdue_duty_is_told_as_it_is(look: Look) -> None:
    shown = look("clothes-shop")
    late = [one for one in duties(shown.case, date(2026, 10, 16)) if one.is_own]

    step = next_step(shown.case, (), late, Stage.AGREE, date(2026, 10, 16))

    assert step.why == "期限已经过了。"
    first = first_open(late, date(2026, 10, 16))
    assert first is not None
    assert first.day == date(2026, 10, 15)


def test_an_older_next_step_is_overtaken() -> None:
    first, second = (
        Contact(
            happened_at=look_at(day),
            direction=Direction.OUT,
            channel=Channel.CALL,
            summary="x",
            debts=("a",),
            next_step=step,
            next_due=date(2026, 12, 1) if step else None,
        )
        for day, step in ((1, "call again"), (2, None))
    )

    assert duties(Case(contacts={"1": first, "2": second}), date(2026, 11, 24)) == ()
    assert len(duties(Case(contacts={"1": first}), date(2026, 11, 24))) == 1


def look_at(day: int) -> datetime:
    return datetime(2026, 11, day, 10, 0, tzinfo=UTC)


def test_a_kept_promise_and_one_without_a_day_are_no_duty() -> None:
    promises = (
        Promise(by=Side.LENDER, what="a", due=date(2026, 12, 1), state=PromiseState.KEPT),
        Promise(by=Side.LENDER, what="b"),
    )
    contact = Contact(
        happened_at=look_at(1),
        direction=Direction.IN,
        channel=Channel.SMS,
        summary="x",
        promises=promises,
    )

    assert duties(Case(contacts={"1": contact}), date(2026, 11, 24)) == ()


LOAN = Loan(
    principal=Money(8000000),
    drawn_on=date(2025, 12, 10),
    first_due=date(2026, 12, 10),
    matures_on=date(2026, 12, 10),
    count=1,
    method=Method.LUMP,
    annual_percent=None,
    daily_percent=None,
)


def one_loan(loan: Loan) -> Case:
    known = replace(loan, daily_percent=Decimal("0.03"))
    return Case(debts={"a": DebtFolder(id="a", debt=Debt(label="网商贷", loan=known))})


def test_before_the_due_day_renewal_is_the_step() -> None:
    case = one_loan(LOAN)

    step = next_step(case, (), (), Stage.PREPARE, date(2026, 11, 24))

    assert (step.text, step.day) == ("在到期前申请网商贷续贷", date(2026, 12, 10))


def test_after_the_due_day_it_is_not() -> None:
    step = next_step(one_loan(LOAN), (), (), Stage.PREPARE, date(2026, 12, 20))

    assert step.text == "收集能证明困难原因的材料"


def test_a_court_paper_comes_before_everything(look: Look) -> None:
    shown = look("clothes-shop")
    folder = shown.case.debts["mybank"]
    order = CourtPaper(kind=CourtPaperKind.PAYMENT_ORDER, served_on=date(2026, 10, 9))
    sued = replace(folder, proceedings=Proceedings(court={"order": order}))
    case = replace(shown.case, debts={"mybank": sued})

    answers = check_case(case, shown.today)
    step = overview(replace(shown, case=case, answers=answers)).step

    assert step.day == date(2026, 10, 24)
    assert "法院" in step.text


def test_every_question_has_its_rank() -> None:
    assert sorted(DEAREST) == sorted(Question)


def test_every_stage_has_a_step_in_both_languages() -> None:
    for stage in Stage:
        for language in ("zh_CN", "en"):
            with speaking(language):
                step = next_step(Case(), (), (), stage, date(2026, 11, 24))
            assert step.text
            assert step.why
            assert step.day is None


def test_a_signed_paper_is_paid_and_no_longer_asked_to_change(look: Look) -> None:
    shown = look("clothes-shop")
    folder = shown.case.debts["mybank"]
    assert folder.agreement is not None
    signed = DayTerm(value=date(2026, 10, 10), confirmed=True)
    paper = replace(folder.agreement, term=replace(folder.agreement.term, signed_on=signed))
    case = replace(shown.case, debts={"mybank": replace(folder, agreement=paper)})

    found = overview(replace(shown, case=case))

    assert found.do_not_sign == ()
    assert any("2,209.04" in duty.text for duty in found.duties)


def test_a_case_without_anything_has_figures_of_nothing() -> None:
    money = money_now(Case(), date(2026, 11, 24))

    assert (money.payoff, money.capacity, money.arrears) == (None, None, Money(0))
    assert money.days_overdue == 0
