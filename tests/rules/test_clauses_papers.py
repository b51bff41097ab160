"""Short papers in which two sentences decide together."""

from dataclasses import replace

import pytest

from forbear.case.about import About
from forbear.case.case import Case, DebtFolder
from forbear.rules.base import CannotTell, Finding
from forbear.rules.charges import fee_off_sheet
from forbear.rules.facts import Facts
from forbear.rules.missing import looked
from rules.cast import BORROWER, COST_SHEET, DEBT, TODAY, judged


@pytest.mark.parametrize(
    ("check", "paper", "state"),
    [
        ("third-party-payee", "乙方不得将款项付至王某个人账户。", "silent"),
        ("third-party-payee", "债权如转给别人，应书面通知乙方。", "silent"),
        (
            "third-party-payee",
            "甲方已通知乙方将债权转让给徽元公司。收款户名：徽元公司，账号1234。",
            "silent",
        ),
        ("clearance-unpromised", "违约、结清证明等事项，均载于所附《还款协议》。", "cannot_tell"),
        ("no-cost-sheet", "签署日期：2026年__月__日。签署于2026年11月3日。", "fires"),
        (
            "assignment-unproved",
            "银行已于11月3日书面通知乙方债权转让。债权现由我司受让。",
            "silent",
        ),
        ("remainder-not-released", "一次性支付，登记为核销。支付15,600元后停止催收。", "fires"),
        ("remainder-not-released", "一次性支付1.234元，结清。", "silent"),
        ("balance-unitemised", "| 本金 | 利息 | 罚息 |\n| 1.00 | 2.00 | 3.00 |", "silent"),
        ("impossible-date", "谨防2027年2月30日到期一类骗局。", "silent"),
        ("schedule-missing", "12月20日还1,000元，1月20日还1,000元。", "silent"),
        ("interest-silent", "12月5日前一次性付清8,000元。", "silent"),
        ("fee-off-sheet", "另收咨询费100元和评估费。", "fires"),
        ("fee-off-sheet", "另收利息服务费。", "silent"),
        ("one-miss-voids", "任一期逾期，本协议终止。每期有5日宽限期。", "silent"),
        ("waiver-vague", "罚息100元自即日起免除。甲方免除的罚息如上。", "silent"),
        ("rate-not-annual", "日利率0.03%。年化利率10.8%。", "silent"),
        ("old-contract-prevails", "本协议与融资合同抵触的，以融资合同为准。", "fires"),
        ("cross-default", "有下列情形之一的，方案终止：\n（一）乙方其他贷款逾期；", "fires"),
    ],
)
def test_a_paper_is_judged_as_a_whole(check: str, paper: str, state: str) -> None:
    assert judged(check, paper) == state


def _fees(text: str, note: str | None) -> Facts:
    folder = DebtFolder(id="shop", debt=DEBT, text=text)
    materials = {"sheet": replace(COST_SHEET, note=note)}
    about = About(borrower=BORROWER)
    return Facts(Case(about=about, debts={"shop": folder}, materials=materials), TODAY, folder)


def test_a_sheet_whose_items_are_unknown_lets_nobody_tell() -> None:
    verdicts = looked(fee_off_sheet.by_words, _fees("另收咨询费100元。", None))

    assert verdicts == (CannotTell("evidence.cost_sheet"),)


def test_the_paper_itself_may_tell_what_the_sheet_lists() -> None:
    told = "成本明示表载明：利息、咨询费。\n另收咨询费100元。\n另收评估费。"

    (finding,) = looked(fee_off_sheet.by_words, _fees(told, None))

    assert isinstance(finding, Finding)
    assert "amount" not in finding.values
    assert finding.place.line == 3
