"""Grace, cure, clearance and register days in the words of many papers."""

from datetime import date

import pytest

from forbear.reading.paper import read_paper

NAMES = frozenset({"grace_days", "cure_days", "clearance_days", "update_days"})
CAME = date(2026, 11, 24)

SAID = (
    ("grace_days", 8, "若某期晚付,头八天里补上,什么后果都没有。晚过八天的,本行发函催告。"),
    ("grace_days", 9, "还款日起九日内存入即有效。"),
    ("grace_days", 4, "迟缴在4日以内者,不生任何不利。逾4日者,债权人另行通知。"),
    ("grace_days", 6, "到期日后第六日二十四时前补缴的,视为如期。"),
    ("grace_days", 11, "迟还十一天内再说。迟还超过十一天的,另行处理。"),
    ("grace_days", 15, "从该付的那天算起满十五天还没付的,可以要求把余款付清。"),
    ("grace_days", 5, "过了五天我打电话提醒您,再给您两个礼拜,还不行就按合同走。"),
    ("cure_days", 14, "过了五天我打电话提醒您,再给您两个礼拜,还不行就按合同走。"),
    ("grace_days", 10, "Nothing happens if you are ten days late or less."),
    (
        "cure_days",
        21,
        "If they are paid within twenty-one days of your having our letter, all is well.",
    ),
    ("update_days", 20, "还清15天内给结清证明、20天内改征信。"),
    ("update_days", 12, "全部还清后,征信那边 12 日内处理好。"),
    ("update_days", 14, "The credit bureau is informed within 14 days."),
    ("grace_days", 5, "您要是哪期没赶上，缓您5天，不计入逾期。"),
    ("grace_days", 3, "到期日顺延三个工作日内付款的，不视为迟延履行。"),
    ("grace_days", 7, "迟到一周以内，按正常还款处理。"),
    ("grace_days", 4, "应还日过后4天里补交，系统仍记正常。"),
    ("grace_days", 10, "每月还款日给十天缓冲，这十天里交上不记逾期。"),
    ("grace_days", 3, "容时服务：还款日后3天（含）内还清视为正常还款。"),
    ("grace_days", 5, "逾期不超过5天的，不收取任何费用，不上报逾期。"),
    ("grace_days", 2, "晚个两天不要紧，系统里不会显示逾期的。"),
    ("grace_days", 6, "最迟可拖6天，6天之内还进来跟按时还一样。"),
    ("grace_days", 7, "Payments received up to seven days late are accepted as punctual."),
    ("grace_days", 3, "You have a 3-day grace period on every due date."),
    (
        "grace_days",
        5,
        (
            "If your payment reaches us no later than 5 days after the due date we treat "
            "it as paid on time."
        ),
    ),
    ("grace_days", 8, "a payment that is at most eight days late has no consequences"),
    ("grace_days", 5, "遲付五日以內者，不以遲延論。"),
    ("grace_days", 7, "每期設七個曆日之寬限期。"),
    ("grace_days", 4, "過期四日內補交，當準時。"),
    ("grace_days", 10, "还款日后的10天为宽限期"),
    ("grace_days", 5, "宽限期：5天"),
    ("grace_days", 5, "宽限天数 5"),
    ("cure_days", 15, "经书面催收后15日内仍未足额清偿的，甲方有权解除本协议。"),
    ("cure_days", 10, "我们会发催缴短信，短信发出10天还没收到款，方案才会取消。"),
    ("cure_days", 7, "甲方发出催款通知后，给予乙方七日补救时间。"),
    ("cure_days", 20, "收到催款函之日起二十个自然日内缴清欠款的，不影响后续分期。"),
    ("cure_days", 12, "两期没交我给你寄封挂号信，你拿到信以后有12天把它补齐"),
    ("cure_days", 14, "We will write to you and give you 14 days to bring the account up to date."),
    (
        "cure_days",
        21,
        (
            "If two instalments are missed the Bank sends a default notice; the borrower "
            "has 21 days from its receipt to remedy the default."
        ),
    ),
    (
        "cure_days",
        30,
        ("unless the arrears are cleared within 30 days of a written warning, the plan ends"),
    ),
    ("cure_days", 10, "連續兩期未繳，本行以雙掛號函告，函到十日內未繳足者，協議失效。"),
    ("cure_days", 15, "乙方逾期的，甲方应书面提示，提示送达满15日仍未纠正的，可解除。"),
    ("cure_days", 15, "整改期：收到通知后15个工作日"),
    ("clearance_days", 3, "全部还清后3个工作日内，我行向您出具《贷款结清证明》。"),
    ("clearance_days", 7, "款项结清之日起7日内给您开一张结清单。"),
    ("clearance_days", 10, "末期付讫后十日内甲方返还借条并书写收讫凭据。"),
    ("clearance_days", 5, "还完钱，5天之内我写个还清的条子给你"),
    (
        "clearance_days",
        15,
        "A release letter follows no later than 15 days after the final payment.",
    ),
    (
        "clearance_days",
        7,
        (
            "Once the last instalment has cleared, you'll get written confirmation that "
            "nothing is owed within 7 days."
        ),
    ),
    (
        "clearance_days",
        10,
        ("The bank will issue a letter of clearance in 10 business days following full payment."),
    ),
    ("clearance_days", 7, "清償後七日內核發清償證明。"),
    ("clearance_days", 30, "還清後三十天內，本公司發出清數證明。"),
    ("clearance_days", 5, "结清证明：还清后5个工作日开出"),
    ("clearance_days", 3, "客户：结清证明多久能拿？\n客服：还清以后3个工作日。"),
    ("clearance_days", 2, "问：还清证明什么时候有\n答：两个工作日，App自动生成。"),
    ("update_days", 5, "还清后5个工作日内，征信状态改为“结清”。"),
    ("update_days", 10, "征信：付清之日起10日内上传结清信息。"),
    ("update_days", 15, "本行于清偿后15日内向征信中心报送账户关闭信息。"),
    ("update_days", 7, "最后一期还上，7天里人行那边就会变成已结清"),
    (
        "update_days",
        30,
        "Your credit file will be updated to settled within 30 days of the last payment.",
    ),
    (
        "update_days",
        14,
        ("The bureau is told the account is closed no later than 14 days after the final payment."),
    ),
    (
        "update_days",
        10,
        (
            'we will report the loan as "settled" to the credit reference agency within '
            "ten working days after payoff"
        ),
    ),
    ("update_days", 5, "征信中心的状态结清后5日内由我们改成“已结清”"),
    ("update_days", 10, "聯徵：清償後10日內註記為清償。"),
    ("update_days", 7, "环联记录7天内转为已还清"),
    ("update_days", 3, "征信更新：结清后3个工作日"),
    ("cure_days", 10, "乙方逾期的，甲方书面催告后给十日；十日内还清的，不算违约。"),
    ("cure_days", 14, "If you fall behind we send a letter. You get 14 days from the letter."),
    ("cure_days", 15, "两期都晚了的，甲方先寄信，乙方收到信后还有15天。"),
    ("grace_days", 10, "逾期满十日且经书面通知后五日仍未归还的，本行可以起诉。"),
)

SILENT = (
    "The Creditor may amend this deed on seven days' notice.",
    "您拖欠本金五百元,限函到三日内与本所签订本约定。",
    "你对征信有异议的,我行20日内答复。",
    "请您于收到本函后3日内一次性偿还全部欠款，否则依法起诉。",
    "还款日前3天短信提醒您。",
    "本方案自签署之日起7日内有效。",
    "乙方如对余额有异议，应在收到对账单后5日内书面提出。",
    "您可以在签约后7天内无理由取消。",
    "甲方应在收到投诉后15日内答复。",
    "甲方转让债权的，应提前10日书面通知乙方。",
    "逾期超过90天的，甲方将委托律师起诉。",
    "地址变更的，应在3日内书面通知甲方。",
    "通知以短信发出，发出后3日视为送达。",
    "Letters count as delivered two days after posting.",
    "You may withdraw from this agreement within 14 days.",
    "本行将在5个工作日内审批您的申请。",
    "首期款须在签署后3日内支付。",
    "签订后三日内，甲方停止催收。",
    "乙方收到本函后3日内来电。",
    "若有疑问，乙方收到本函后十日内回复即可。",
    "还款日后90日内补上不算逾期。",
    "还清后第二天就能下载结清证明",
    "每期晚到50天以内的，不算逾期",
)


def read(text: str) -> dict[str, object]:
    """Return the terms of this family that a text states."""
    return {one.name: one.value for one in read_paper(text, CAME).terms if one.name in NAMES}


@pytest.mark.parametrize(("name", "value", "text"), SAID)
def test_span_is_read(name: str, value: object, text: str) -> None:
    assert read(text).get(name) == value


@pytest.mark.parametrize("text", SILENT)
def test_span_is_not_guessed(text: str) -> None:
    assert read(text) == {}
