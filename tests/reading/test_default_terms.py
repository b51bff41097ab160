"""How many missed instalments end a plan, in the words of many papers."""

from datetime import date

import pytest

from forbear.reading.paper import read_paper

NAMES = frozenset({"missed_count"})
CAME = date(2026, 11, 24)

SAID = (
    ("missed_count", 2, "两期不还的，本方案自动取消，剩余本金一次性清偿。"),
    ("missed_count", 3, "凡累计三次未能足额扣款，本行即终止分期。"),
    ("missed_count", 2, "您若有2期账单没有结清，我司将把整笔借款宣布到期。"),
    ("missed_count", 2, "連續逾期達二期者，全部債務視為到期。"),
    ("missed_count", 3, "逾期累计满三期，甲方可解除协议并要求一次性还款。"),
    ("missed_count", 2, "拖欠两期即视为放弃本优惠，恢复原欠款。"),
    ("missed_count", 2, "要是断了两个月，这个折扣就收回来，按原来的算"),
    (
        "missed_count",
        2,
        "连续两个月没有按约定归还的，甲方发通知后十日内还没补齐，甲方可要求一次还清",
    ),
    ("missed_count", 2, "兩期未供款，銀行有權取消計劃"),
    ("missed_count", 3, "任意三期未按时足额归还的，贷款提前到期。"),
    ("missed_count", 2, "你要是两回都不打钱过来，那就全部一起还"),
    ("missed_count", 2, "达到两期未清偿，分期资格失效"),
    ("missed_count", 2, "欠满两期，公司就收回方案走法律程序"),
    ("missed_count", 3, "违约达三期（含）以上，乙方丧失分期权利"),
    ("missed_count", 2, "after two missed instalments the plan ends"),
    ("missed_count", 3, "once three instalments are outstanding the whole balance falls due"),
    ("missed_count", 2, "If you fall behind by two payments we may cancel the arrangement."),
    (
        "missed_count",
        2,
        ("Failure to pay two consecutive EMIs will result in cancellation of the restructuring."),
    ),
    ("missed_count", 2, "The plan terminates if two or more instalments are overdue."),
    ("missed_count", 3, "Three missed payments and the deal is off."),
    (
        "missed_count",
        2,
        (
            "In the event that any two instalments remain unpaid, the Lender may accelerate "
            "the loan."
        ),
    ),
    (
        "missed_count",
        2,
        ("Should the borrower default on two instalments, the full amount becomes payable."),
    ),
    (
        "missed_count",
        1,
        (
            "if any instalment is not paid on its due date the entire debt shall become "
            "immediately due"
        ),
    ),
    ("missed_count", 1, "Miss a single payment and the whole balance is payable at once."),
    ("missed_count", 1, "one late payment voids this offer"),
    ("missed_count", 1, "若有任何一期未按時繳納，本協議視為自始無效。"),
    ("missed_count", 1, "漏还一期，方案即刻作废，恢复全额催收"),
    ("missed_count", 1, "只要有一期逾期，全部欠款提前到期。"),
    ("missed_count", 1, "哪怕一期没扣到钱，分期就自动取消"),
    ("missed_count", 1, "中途断供一次，前面的减免全部收回。"),
    ("missed_count", 1, "您任意一期还款失败，系统将自动退出该计划"),
    ("missed_count", 1, "一期唔還，成個計劃取消，即刻找晒全數"),
    ("missed_count", 1, "单期未足额还款即终止，余额一次性清偿"),
    ("missed_count", 1, "任一期逾期即全部到期"),
    ("missed_count", 1, "any missed instalment cancels the plan"),
    ("missed_count", 1, "每一期都必须准时，其中任何一期延误，甲方有权取消本协议"),
    ("missed_count", 1, "乙方未按本协议约定偿还任一期款项的，甲方有权宣布债务全部到期"),
    (
        "missed_count",
        1,
        (
            "有下列情形之一的，视为违约：\n1、任何一期款项未付清；\n2、资料不实。\n发生违约的，"
            "本协议终止。"
        ),
    ),
    ("missed_count", 2, "要是哪一回我忘了说，或者有两个月没还上，剩下的就要一次还清"),
)

SILENT = (
    "您已连续三期未还，请尽快处理，否则将起诉。",
    "逾期一期的，只对当期本金计收罚息，其余各期不受影响。",
    "本次共减免两期利息，提前结清另计。",
    "目前您已逾期3期，逾期本金5,000元，立即还清可免罚息。",
    "单独一期没还不影响其他各期，方案不终止。",
    "分两次还清，第一次500元。",
    "逾期的，我行有权终止本协议。",
    "A single late payment changes nothing else.",
    "提前还款满三期后方可申请，提前结清的收违约金",
    "任何一笔转账到个人账户的都是骗子，立即终止通话",
    "前两期只还利息，从第三期起还本金，到期一次还清",
    "逾期30天以上的，本协议终止。",
    "客户最近两期未还，现申请分期一次性办理",
    "任何一方违反保密义务的，本协议终止。",
)


def read(text: str) -> dict[str, object]:
    """Return the terms of this family that a text states."""
    return {one.name: one.value for one in read_paper(text, CAME).terms if one.name in NAMES}


@pytest.mark.parametrize(("name", "value", "text"), SAID)
def test_miss_is_read(name: str, value: object, text: str) -> None:
    assert read(text).get(name) == value


@pytest.mark.parametrize("text", SILENT)
def test_miss_is_not_guessed(text: str) -> None:
    assert read(text) == {}
